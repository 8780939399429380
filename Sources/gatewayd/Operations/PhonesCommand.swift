import ArgumentParser
import Foundation

/// `gatewayd phones …`: the phones, for operators; over the HTTP interface of a running gateway.
struct PhonesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "phones",
        abstract: "Lists phones, and adds, imports, changes and removes workpoints and mobile users.",
        subcommands: [
            List.self, Show.self, Add.self, Change.self, Import.self, Items.self, DefaultMode.self, Remove.self,
            Certificate.self, Users.self,
        ])
}

extension PhonesCommand {
    /// `gatewayd phones list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists phones.")

        @OptionGroup var interface: InterfaceOptions

        @Option(help: "Only those that are idle, busy or unknown.")
        var condition: String?

        @Option(help: "Only workpoints in this mode, such as default or secure.")
        var mode: String?

        @Option(help: "Only workpoints whose firmware begins so, such as \"V3 R3\".")
        var firmware: String?

        @Flag(help: "Only workpoints.")
        var workpoints = false

        func run() async throws {
            try await InterfaceClient.with(interface) { client in
                var cursor: String?
                var table = TextTable(["PHONE", "MAC", "NUMBER", "BUSY", "MODE", "FIRMWARE", "LAST SEEN", "NAME"])
                repeat {
                    let query = InterfaceClient.query([
                        "limit": "500", "after": cursor, "condition": condition, "mode": mode, "firmware": firmware,
                        "workpoint": workpoints ? "true" : nil,
                    ])
                    let answer = try await client.send(.GET, "/v1/phones\(query)")
                    if interface.json { Terminal.print(answer.text.trimmingBlanks()) }
                    for phone in answer.object["phones"] as? [[String: Any]] ?? [] { table.add(Self.row(phone)) }
                    cursor = answer.object["next"] as? String
                } while cursor != nil
                if !interface.json { Terminal.print(table.text.trimmingBlanks()) }
            }
        }

        private static func row(_ phone: [String: Any]) -> [String] {
            let workpoint = phone["workpoint"] as? [String: Any] ?? [:]
            let busy = phone["busy"] as? [String: Any] ?? [:]
            func text(_ value: Any?) -> String { value.map { "\($0)" } ?? "-" }
            let condition = text(busy["condition"])
            let reason = text(busy["reason"])
            return [
                text(phone["deviceID"]), text(workpoint["mac"] ?? phone["mac"]), text(phone["e164"]),
                condition == reason ? condition : "\(condition) (\(reason))", text(workpoint["mode"]),
                text(workpoint["firmware"]), text(workpoint["lastSeen"]), text(workpoint["label"] ?? phone["name"]),
            ]
        }
    }

    /// `gatewayd phones show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows everything about one phone, as JSON.")

        @OptionGroup var interface: InterfaceOptions

        @Argument(help: "Any identity of the phone.")
        var phone: String

        func run() async throws {
            try await InterfaceClient.show(interface, .GET, "/v1/phones/\(InterfaceClient.pathPart(phone))")
        }

        /// The object over several lines.
        static func spread(_ object: [String: Any]) throws -> String {
            let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try JSONSerialization.data(withJSONObject: object, options: options), as: UTF8.self)
        }
    }

    /// What can be said of a workpoint.
    struct Entry: ParsableArguments {
        @Option(help: "A name for people.")
        var label: String?

        @Option(help: "The CSTA device identifier; found by hardware address or number when not given.")
        var device: String?

        @Option(help: "The number.")
        var e164: String?

        @Option(help: "How it is to be secured: default, nopin or pin.")
        var policy: String?

        @Option(help: "The file whose first line is the PIN for bootstrapping.")
        var pinFile: String?

        /// Writes the fields that are given.
        func write(to json: inout JSONText) throws {
            json.field("label", label)
            json.field("device", device)
            json.field("e164", e164)
            json.field("policy", policy)
            if let pinFile {
                let text = try String(contentsOfFile: pinFile, encoding: .utf8)
                json.field("pin", String(text.prefix { !$0.isNewline }))
            }
        }

        /// The body of a request.
        func body(mac: String? = nil) throws -> String {
            var json = JSONText()
            var failure: (any Error)?
            json.object { json in
                json.field("mac", mac)
                do { try write(to: &json) } catch { failure = error }
            }
            if let failure { throw failure }
            return json.text
        }
    }

    /// `gatewayd phones add`.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Adds a workpoint before it is plugged in.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var entry: Entry

        @Argument(help: "The hardware address.")
        var mac: String

        func run() async throws {
            let body = try entry.body(mac: mac)
            try await InterfaceClient.show(interface, .POST, "/v1/phones", body: (body, "application/json"))
        }
    }

    /// `gatewayd phones change`.
    struct Change: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Changes what is known of a workpoint.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var entry: Entry

        @Argument(help: "Any identity of the phone.")
        var phone: String

        func run() async throws {
            let path = "/v1/phones/\(InterfaceClient.pathPart(phone))"
            try await InterfaceClient.show(interface, .PATCH, path, body: (try entry.body(), "application/json"))
        }
    }

    /// `gatewayd phones import`.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adds or changes workpoints from a table of comma-separated values.",
            discussion: "The first line names the columns: mac, and any of label, device, e164, policy, pin.")

        @OptionGroup var interface: InterfaceOptions

        @Flag(help: "Only look whether the table is right.")
        var dryRun = false

        @Argument(help: "The file; - for standard input.", completion: .file())
        var file: String

        func run() async throws {
            let data =
                file == "-" ? FileHandle.standardInput.readDataToEndOfFile() : try Data(contentsOf: URL(filePath: file))
            let table = String(decoding: data, as: UTF8.self)
            try await InterfaceClient.with(interface) { client in
                let query = InterfaceClient.query(["dryRun": dryRun ? "true" : nil])
                let answer = try await client.send(.POST, "/v1/phones/import\(query)", body: (table, "text/csv"))
                let object = answer.object
                Terminal.print(
                    interface.json
                        ? answer.text.trimmingBlanks()
                        : "\(object["lines"] ?? 0) lines, \(object["added"] ?? 0) added, \(object["changed"] ?? 0) changed"
                )
            }
        }
    }

    /// `gatewayd phones items`.
    struct Items: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows what a workpoint has told of its items.")

        @OptionGroup var interface: InterfaceOptions

        @Argument(help: "Any identity of the phone.")
        var phone: String

        @Argument(help: "Only items of these names.")
        var names: [String] = []

        func run() async throws {
            try await InterfaceClient.with(interface) { client in
                let query = names.map { "name=\(InterfaceClient.pathPart($0))" }.joined(separator: "&")
                let answer = try await client.send(
                    .GET, "/v1/phones/\(InterfaceClient.pathPart(phone))/items\(query.isEmpty ? "" : "?\(query)")")
                if interface.json {
                    Terminal.print(answer.text.trimmingBlanks())
                    return
                }
                let lines = JobPrinter.items("read \(answer.object["readAt"] ?? "never")", answer.object["items"])
                Terminal.print(lines.isEmpty ? "nothing is known of its items" : lines.joined(separator: "\n"))
            }
        }
    }

    /// `gatewayd phones default-mode`.
    struct DefaultMode: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "default-mode",
            abstract: "Lets a workpoint in on the default port again; for one that was reset at the phone.")

        @OptionGroup var interface: InterfaceOptions

        @Argument(help: "Any identity of the phone.")
        var phone: String

        func run() async throws {
            try await InterfaceClient.show(
                interface, .POST, "/v1/phones/\(InterfaceClient.pathPart(phone))/default-mode")
        }
    }

    /// `gatewayd phones remove`.
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forgets a workpoint; its open jobs fail.")

        @OptionGroup var interface: InterfaceOptions

        @Argument(help: "Any identity of the phone.")
        var phone: String

        func run() async throws {
            try await InterfaceClient.with(interface) { client in
                _ = try await client.send(.DELETE, "/v1/phones/\(InterfaceClient.pathPart(phone))")
            }
        }
    }
}
