import ArgumentParser

/// `gatewayd jobs …`: what workpoints are to do; over the HTTP interface of a running gateway.
struct JobsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Hands in, lists, shows and cancels jobs for workpoints.",
        discussion: "A job that is handed in is stored: it waits until the phone is idle, and survives a restart.",
        subcommands: [
            List.self, Show.self, Cancel.self, Write.self, Read.self, Restart.self, Deploy.self, Software.self,
            Bootstrap.self,
        ])
}

extension JobsCommand {
    /// `gatewayd jobs list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists jobs, newest first.")

        @OptionGroup var interface: InterfaceOptions

        @Option(help: "Only those of this phone.")
        var phone: String?

        @Option(help: "Only waiting, running, applied, failed, expired or cancelled ones.")
        var state: String?

        @Option(help: "How many at most.")
        var limit = 50

        func validate() throws {
            guard (1...500).contains(limit) else { throw ValidationError("--limit must be from 1 to 500") }
        }

        func run() async throws {
            try await InterfaceClient.with(interface) { client in
                let path = phone.map { "/v1/phones/\(InterfaceClient.pathPart($0))/jobs" } ?? "/v1/jobs"
                let query = InterfaceClient.query(["state": state, "limit": String(limit)])
                let answer = try await client.send(.GET, path + query)
                let jobs = answer.object["jobs"] as? [[String: Any]] ?? []
                Terminal.print((interface.json ? answer.text : JobPrinter.table(jobs)).trimmingBlanks())
            }
        }
    }

    /// `gatewayd jobs show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows a job with its history.")

        @OptionGroup var interface: InterfaceOptions

        @Argument(help: "The id of the job.")
        var id: String

        func run() async throws {
            try await InterfaceClient.with(interface) { client in
                let answer = try await client.send(.GET, "/v1/jobs/\(InterfaceClient.pathPart(id))")
                Terminal.print((interface.json ? answer.text : JobPrinter.whole(answer.object)).trimmingBlanks())
            }
        }
    }

    /// `gatewayd jobs cancel`.
    struct Cancel: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes a job back that is not done yet.")

        @OptionGroup var interface: InterfaceOptions

        @Argument(help: "The id of the job.")
        var id: String

        func run() async throws {
            try await InterfaceClient.with(interface) { client in
                let answer = try await client.send(.DELETE, "/v1/jobs/\(InterfaceClient.pathPart(id))")
                Terminal.print((interface.json ? answer.text : JobPrinter.whole(answer.object)).trimmingBlanks())
            }
        }
    }

    /// `gatewayd jobs write`.
    struct Write: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Has a phone store items; it waits until the phone is in no call.",
            discussion: "Example: gatewayd jobs write 1001 e164=49301234001 'key-label-unicode[2]=Home'")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var job: JobOptionsArguments

        @Argument(help: "Any identity of the phone.")
        var phone: String

        @Argument(help: "Items as name=value or name[index]=value; an empty value deletes.")
        var items: [ItemArgument]

        func validate() throws {
            guard items.allSatisfy({ $0.value != nil }) else { throw ValidationError("an item is name=value") }
        }

        func run() async throws {
            try await JobSubmission(options: interface, job: job, phone: phone, kind: "write") { json in
                json.field("items") { json in json.array { json in items.forEach { $0.write(to: &json) } } }
            }.run()
        }
    }

    /// `gatewayd jobs read`.
    struct Read: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Has a phone tell items; all of them when none is named.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var job: JobOptionsArguments

        @Argument(help: "Any identity of the phone.")
        var phone: String

        @Argument(help: "Items as name or name[index].")
        var items: [ItemArgument] = []

        func validate() throws {
            guard items.allSatisfy({ $0.value == nil }) else { throw ValidationError("an item to read has no value") }
        }

        func run() async throws {
            let kind = items.isEmpty ? "readAll" : "read"
            try await JobSubmission(options: interface, job: job, phone: phone, kind: kind) { json in
                guard !items.isEmpty else { return }
                json.field("items") { json in json.array { json in items.forEach { $0.write(to: &json) } } }
            }.run()
        }
    }

    /// `gatewayd jobs restart`.
    struct Restart: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Has a phone start again, when it is in no call.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var job: JobOptionsArguments

        @Argument(help: "Any identity of the phone.")
        var phone: String

        @Flag(help: "Back to the factory settings.")
        var factoryReset = false

        func run() async throws {
            let kind = factoryReset ? "factoryReset" : "restart"
            try await JobSubmission(options: interface, job: job, phone: phone, kind: kind).run()
        }
    }

    /// `gatewayd jobs bootstrap`.
    struct Bootstrap: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Has a phone go to Secure Mode.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var job: JobOptionsArguments

        @Argument(help: "Any identity of the phone.")
        var phone: String

        func run() async throws {
            try await JobSubmission(options: interface, job: job, phone: phone, kind: "bootstrap").run()
        }
    }

    /// `gatewayd jobs deploy`.
    struct Deploy: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Has a phone fetch a file, or delete one.",
            discussion: "Types: MOH, PIC, LDAP, LOGO, SCREENSAVER, RINGTONE, DONGLE.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var job: JobOptionsArguments
        @OptionGroup var source: FileSourceArguments

        @Argument(help: "Any identity of the phone.")
        var phone: String

        @Argument(help: "The type of the file.")
        var type: String

        @Argument(help: "The name of the file.")
        var name: String

        @Flag(help: "Delete it.")
        var delete = false

        func validate() throws {
            guard delete == (source.from == nil) else { throw ValidationError("give --from, or --delete") }
        }

        func run() async throws {
            let password = try source.password()
            try await JobSubmission(options: interface, job: job, phone: phone, kind: "files") { json in
                json.field("files") { json in
                    json.array { json in
                        json.object { json in
                            json.field("action", delete ? "delete" : "deploy")
                            json.field("name", name)
                            json.field("type", type.uppercased())
                            source.write(password: password, to: &json)
                        }
                    }
                }
            }.run()
        }
    }

    /// `gatewayd jobs software`.
    struct Software: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Has a phone fetch firmware and start again with it.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var job: JobOptionsArguments
        @OptionGroup var source: FileSourceArguments

        @Argument(help: "Any identity of the phone.")
        var phone: String

        @Argument(help: "The version, such as 3.3.24.0.")
        var version: String

        @Argument(help: "The name of the image.")
        var name: String

        @Option(help: "The kind of software.")
        var softwareType = "Siemens SIP"

        @Flag(help: "At once, even during a call.")
        var immediate = false

        func validate() throws {
            guard source.from != nil else { throw ValidationError("give --from") }
        }

        func run() async throws {
            let password = try source.password()
            try await JobSubmission(options: interface, job: job, phone: phone, kind: "software") { json in
                json.field("software") { json in
                    json.object { json in
                        json.field("name", name)
                        json.field("softwareType", softwareType)
                        json.field("version", version)
                        json.field("immediate", immediate ? true : nil)
                        source.write(password: password, to: &json)
                    }
                }
            }.run()
        }
    }
}
