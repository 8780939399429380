/// What the service has a phone do: the text of `Action` (guide, pages 30 and 31). There is one in every message.
public enum ServiceAction: String, Sendable, CaseIterable, Codable {
    /// Tell all items but certificates.
    case readAllItems = "ReadAllItems"
    /// Tell these items.
    case readItems = "ReadItems"
    /// Store these items; refused with busy during a call.
    case writeItems = "WriteItems"
    /// Start again; with two items, to the factory settings.
    case restart = "Restart"
    /// Fetch or delete files.
    case fileDeployment = "FileDeployment"
    /// Fetch firmware and start again with it.
    case softwareDeployment = "SoftwareDeployment"
    /// The end of the flow.
    case cleanUp = "CleanUp"
    /// Send the next part of a long reply.
    case getNextFragment = "GetNextFragment"
}

/// A message to a phone: the root `DLSMessage`.
public struct ServiceMessage: Hashable, Sendable {
    /// The nonce of the request it answers, verbatim.
    public var nonce: String
    /// What to do.
    public var action: ServiceAction
    /// The items, if the action has any.
    public var items: [Item]

    /// A message.
    public init(nonce: String, action: ServiceAction, items: [Item] = []) {
        self.nonce = nonce
        self.action = action
        self.items = items
    }
}
