import CLoad

/// What a child process of the coordinator can be.
enum Roles {
    /// Plays a role until it is over.
    static func run(_ role: String, _ options: Options) async throws {
        load_end_with_parent()
        switch role {
        case "nats-publisher": try NATSPublisherRole.run(options)
        case "nats-receivers": try NATSReceiversRole.run(options)
        default: throw RunError("there is no role '\(role)'")
        }
    }
}
