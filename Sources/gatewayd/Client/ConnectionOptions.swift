import ArgumentParser
import CSTAClient
import CSTAGateway
import ECMA323
import Foundation
import Logging
import NIOCore
import Transport

/// How the commands that are CSTA clients reach a switching function: this gateway, a switch, or the simulated one.
struct ConnectionOptions: ParsableArguments {
    @Option(help: "The host to connect to.")
    var host = "127.0.0.1"

    @Option(help: "The port; 8800, or 8801 with --tls, when not given.")
    var port: Int?

    @Flag(help: "Connect over TLS.")
    var tls = false

    @Option(help: "A PEM file of authorities to trust instead of the system's.")
    var trustRoots: String?

    @Flag(help: "Take any certificate. Encrypts without knowing to whom.")
    var insecure = false

    @Option(help: "A PEM file with the certificate to show, and its intermediates.")
    var certificate: String?

    @Option(help: "A PEM file with the private key of that certificate.")
    var privateKey: String?

    @Option(help: "Open an application session as this user.")
    var user: String?

    @Option(help: "The file whose first line is the password; GATEWAYD_PASSWORD when not given.")
    var passwordFile: String?

    @Option(help: "The edition of ECMA-323 to speak: ed2 to ed6.")
    var edition = "ed4"

    @Option(help: "How long to wait for a connection or an answer, such as 500ms or 5s.")
    var timeout = "5s"

    func validate() throws {
        guard (1...65_535).contains(port ?? 1) else { throw ValidationError("--port must be from 1 to 65535") }
        guard Edition.choices.contains(where: { $0.key == edition }) else {
            throw ValidationError("--edition must be one of ed1 to ed6")
        }
        guard ConfigurationUnits.duration(timeout) != nil else {
            throw ValidationError("--timeout must be a duration such as 500ms or 5s")
        }
        guard (certificate == nil) == (privateKey == nil) else {
            throw ValidationError("--certificate and --private-key go together")
        }
        let tlsOnly = trustRoots != nil || insecure || certificate != nil
        guard tls || !tlsOnly else { throw ValidationError("certificates are of use with --tls only") }
        guard user != nil || passwordFile == nil else { throw ValidationError("--password-file needs --user") }
    }

    /// The edition that was chosen.
    var chosenEdition: Edition {
        Edition.choices.first { $0.key == edition }?.value ?? .ed4
    }

    /// How long to wait.
    var deadline: TimeAmount {
        TimeAmount(ConfigurationUnits.duration(timeout) ?? .seconds(5))
    }

    /// Where to connect, and how to behave there.
    ///
    /// - Throws: a validation error when there is no password.
    func provider() throws -> ProviderConfiguration {
        var gateway = GatewayEndpoint(host: host, port: port ?? (tls ? 8_801 : 8_800))
        if tls {
            gateway.tls = TLSClientConfiguration(
                trustRootsPath: trustRoots, verification: insecure ? .none : .full,
                certificateChainPath: certificate, privateKeyPath: privateKey)
        }
        var configuration = ProviderConfiguration(gateways: [gateway], login: try login())
        configuration.applicationID = "gatewayd"
        configuration.edition = chosenEdition
        configuration.connectTimeout = deadline
        configuration.requestTimeout = deadline
        configuration.readsFeatures = false
        return configuration
    }

    /// Connects, and waits until the switching function can be used.
    ///
    /// - Throws: ``CommandError`` with the reason in words.
    func connect() async throws -> Provider {
        let configuration = try provider()
        do {
            return try await Provider.connect(
                configuration, logger: Logger(label: "gatewayd") { _ in SwiftLogNoOpLogHandler() })
        } catch {
            throw CommandError(error, connectingTo: configuration.gateways[0])
        }
    }

    /// The user and the password, when a session is to be opened.
    ///
    /// - Throws: a validation error when there is no password.
    func login(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> SessionLogin? {
        guard let user else { return nil }
        if let passwordFile {
            let text = try String(contentsOfFile: passwordFile, encoding: .utf8)
            return SessionLogin(user: user, password: String(text.prefix { !$0.isNewline }))
        }
        guard let password = environment["GATEWAYD_PASSWORD"] else {
            throw ValidationError("--user needs --password-file, or the password in GATEWAYD_PASSWORD")
        }
        return SessionLogin(user: user, password: password)
    }
}
