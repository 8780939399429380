import ArgumentParser
import CSTAGateway
import Credentials
import DeviceActors
import ExtensionMobility
import Foundation
import Provisioning
import Store

/// `gatewayd mobility`: users, profiles and phones of Extension Mobility, while the service is not running.
struct MobilityCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mobility",
        abstract: "Imports and exports users, profiles and phones of Extension Mobility.",
        discussion: "Works on the store itself, which one process uses at a time: stop the gateway first.",
        subcommands: [Import.self, Export.self])

    /// `gatewayd mobility import`.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Adds and replaces records, all of them or none.",
            discussion: """
                An archive is what export writes. Tables have a line of column names; passwords and PINs in them are in \
                clear, or hashes. docs/extension-mobility.md has the columns.
                """)

        @Option(name: .shortAndLong, help: "The configuration, a YAML file.")
        var config: String
        @Option(help: "An archive, a JSON file.")
        var archive: String?
        @Option(help: "Users, a CSV file.")
        var users: String?
        @Option(help: "Devices, a CSV file.")
        var devices: String?

        func validate() throws {
            guard archive != nil || users != nil || devices != nil else {
                throw ValidationError("give --archive, --users or --devices")
            }
        }

        func run() async throws {
            var changes: [MobilityChange] = []
            if let archive {
                changes += try MobilityArchive(json: Data(contentsOf: URL(fileURLWithPath: archive))).changes
            }
            if let users {
                changes += try MobilityTables.users(Self.text(users)) { text in
                    var random = SystemRandomNumberGenerator()
                    return try PasswordHash.make(password: text, using: &random)
                }
            }
            if let devices { changes += try MobilityTables.devices(Self.text(devices)) }
            let store = try MobilityCommand.open(config)
            let contents = try await store.mobilityContents()
            var random = SystemRandomNumberGenerator()
            let decoy = try PasswordHash.make(password: "", logarithmicCost: 10, using: &random)
            var directory = MobilityDirectory(contents, decoy: decoy)
            if case .store(let ticket) = try directory.change(changes, at: .now) {
                try await store.apply(mobility: ticket.changes)
            }
            try store.close()
            Terminal.print("\(changes.count) records imported")
        }

        private static func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }
    }

    /// `gatewayd mobility export`.
    struct Export: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes all records as an archive, with the passwords of lines and the hashes of users.")

        @Option(name: .shortAndLong, help: "The configuration, a YAML file.")
        var config: String

        func run() async throws {
            let store = try MobilityCommand.open(config)
            let archive = MobilityArchive(try await store.mobilityContents())
            try store.close()
            Terminal.print(String(decoding: try archive.json(), as: UTF8.self))
        }
    }

    /// Opens the store that a configuration names.
    private static func open(_ path: String) throws -> ProvisioningDatabase {
        let configuration = try Failures.loaded(ConfigurationFile(path: path))
        guard let workpoints = configuration.workpoints else {
            throw ValidationError("\(path) has no section workpoints, and so no store")
        }
        return try ProvisioningDatabase(try workpoints.storeConfiguration())
    }
}
