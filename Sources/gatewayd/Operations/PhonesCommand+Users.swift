import ArgumentParser

extension PhonesCommand {
    /// `gatewayd phones users …`: what mobile users get at every phone they log on at.
    struct Users: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "users", abstract: "Lists, shows, sets and removes what is stored of mobile users.",
            subcommands: [List.self, Show.self, Set.self, Remove.self])

        /// Which user.
        struct User: ParsableArguments {
            @Argument(help: "The user's number, as phones tell it (e164).")
            var user: String

            var path: String { "/v1/users/\(InterfaceClient.pathPart(user))" }
        }
    }
}

extension PhonesCommand.Users {
    /// `gatewayd phones users list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lists the mobile users of whom something is stored.")

        @OptionGroup var interface: InterfaceOptions

        func run() async throws {
            try await InterfaceClient.with(interface) { client in
                var cursor: String?
                var table = TextTable(["USER", "ITEMS", "CHANGED"])
                repeat {
                    let query = InterfaceClient.query(["limit": "1000", "after": cursor])
                    let answer = try await client.send(.GET, "/v1/users\(query)")
                    if interface.json { Terminal.print(answer.text.trimmingBlanks()) }
                    for user in answer.object["users"] as? [[String: Any]] ?? [] {
                        table.add(["user", "items", "changedAt"].map { name in user[name].map { "\($0)" } ?? "-" })
                    }
                    cursor = answer.object["next"] as? String
                } while cursor != nil
                if !interface.json { Terminal.print(table.text.trimmingBlanks()) }
            }
        }
    }

    /// `gatewayd phones users show`.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows a mobile user's settings, and how much is archived.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var user: User

        func run() async throws {
            try await InterfaceClient.show(interface, .GET, user.path)
        }
    }

    /// `gatewayd phones users set`.
    struct Set: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sets a mobile user's settings, in place of those there were; archives stay.",
            discussion: "With user-pwd, phones let the user log on only with that password.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var user: User

        @Argument(help: "Items as name=value or name[index]=value.")
        var items: [ItemArgument]

        func validate() throws {
            guard items.allSatisfy({ $0.value != nil }) else { throw ValidationError("an item is name=value") }
        }

        func run() async throws {
            let body = jsonObject { json in
                json.field("items") { json in json.array { json in items.forEach { $0.write(to: &json) } } }
            }
            try await InterfaceClient.show(interface, .PUT, user.path, body: (body, "application/json"))
        }
    }

    /// `gatewayd phones users remove`.
    struct Remove: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forgets everything that is stored of a mobile user.")

        @OptionGroup var interface: InterfaceOptions
        @OptionGroup var user: User

        func run() async throws {
            try await InterfaceClient.with(interface) { client in _ = try await client.send(.DELETE, user.path) }
        }
    }
}
