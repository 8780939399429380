import ArgumentParser
import Foundation

extension PhonesCommand {
    /// `gatewayd phones certificate …`: the client certificates of workpoints in Secure Mode.
    struct Certificate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "certificate", abstract: "Shows, brings, renews and revokes a workpoint's client certificate.",
            subcommands: [Show.self, Bring.self, Rekey.self, Revoke.self])

        /// Which phone, and the path of its certificate.
        struct Place: ParsableArguments {
            @Argument(help: "Any identity of the phone.")
            var phone: String

            var path: String { "/v1/phones/\(InterfaceClient.pathPart(phone))/certificate" }
        }
    }
}

extension PhonesCommand.Certificate {
    /// `gatewayd phones certificate show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows the stored certificate, and which one the phone must show.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var place: Place

        func run() async throws {
            try await InterfaceClient.show(interface, .GET, place.path)
        }
    }

    /// `gatewayd phones certificate bring`.
    struct Bring: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Has the phone's next bootstrapping use a certificate that was made elsewhere.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var place: Place

        @Argument(help: "The file with the certificate, PEM.", completion: .file())
        var certificate: String

        @Argument(help: "The file with its private key, PEM, without password.", completion: .file())
        var privateKey: String

        func run() async throws {
            let certificate = try String(contentsOfFile: certificate, encoding: .utf8)
            let privateKey = try String(contentsOfFile: privateKey, encoding: .utf8)
            let body = jsonObject { json in
                json.field("certificate", certificate)
                json.field("privateKey", privateKey)
            }
            try await InterfaceClient.show(interface, .PUT, place.path, body: (body, "application/json"))
        }
    }

    /// `gatewayd phones certificate rekey`.
    struct Rekey: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Has the phone's next bootstrapping bring a new certificate with a new key.",
            discussion: "The one the phone has counts until then. A factory reset has it bootstrapped anew.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var place: Place

        func run() async throws {
            try await InterfaceClient.show(interface, .POST, "\(place.path)/rekey")
        }
    }

    /// `gatewayd phones certificate revoke`.
    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Has the phone's certificate count no more, at once.",
            discussion: "A phone in Secure Mode is refused on both ports from then on, until `phones default-mode`.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var place: Place

        func run() async throws {
            try await InterfaceClient.show(interface, .POST, "\(place.path)/revoke")
        }
    }
}
