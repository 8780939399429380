import CLoad
import Foundation

/// What a child process of the coordinator can be.
enum Roles {
    /// Plays a role until it is over.
    static func run(_ role: String, _ options: Options) async throws {
        load_end_with_parent()
        switch role {
        case "memory": try await MemoryRole.run(options)
        case "gateway": try await GatewayRole.run(options)
        case "switch": try await SwitchRole.run(options)
        case "clients": try ClientsRole.run(options)
        case "provisioning": try await ProvisioningRole.run(options)
        case "bare-service": try await BareServiceRole.run(options)
        case "phones": try await PhonesRole.run(options)
        case "nats-publisher": try NATSPublisherRole.run(options)
        case "nats-receivers": try NATSReceiversRole.run(options)
        default: throw RunError("there is no role '\(role)'")
        }
    }

    /// The lines that the coordinator writes; a thread of its own waits for them. They end when the run is over.
    static func commands() -> AsyncStream<String> {
        AsyncStream(bufferingPolicy: .bufferingOldest(16)) { continuation in
            Thread.detachNewThread {
                while let line = readLine() { continuation.yield(line) }
                continuation.finish()
            }
        }
    }

    /// Prints a line for the coordinator, at once.
    static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
