/// Why a phone contacts the service: the text of `ReasonForContact` (guide, page 28).
public enum ReasonForContact: String, Sendable, CaseIterable, Codable {
    /// At every start; acts as registration.
    case startUp = "start-up"
    /// The configuration was changed at the phone.
    case localChanges = "local-changes"
    /// A sidecar or adapter was connected; also a mobile user's logon and logoff.
    case inventoryChanges = "inventory-changes"
    /// How the transfer of a file ended.
    case status
    /// The answer to a contact-me or a poll, or of its own accord after `send-solicited`.
    case solicited
    /// The answer to the action in the service's last response.
    case replyTo = "reply-to"
    /// The phone ends the flow, with the item `cleanup-reason` (pages 13 and 83).
    case cleanUp = "clean-up"

    /// Whether a message with this reason begins a new flow.
    public var startsFlow: Bool {
        switch self {
        case .startUp, .localChanges, .inventoryChanges, .status, .solicited: true
        case .replyTo, .cleanUp: false
        }
    }
}

/// What a phone answers to an action: the attribute `status` of `ReasonForContact` (guide, page 29).
public enum ReplyStatus: String, Sendable, CaseIterable, Codable {
    /// The action was accepted. For a write this does not mean that every item was stored; the items tell.
    case accepted
    /// The action was not accepted, or is not supported.
    case failed
    /// The phone is in a call and cannot accept it.
    case busy
}

/// Where a message stands in a long reply: the attribute `fragment`.
public enum FragmentMark: String, Sendable, CaseIterable {
    /// More is to come; the service asks for it with `GetNextFragment`.
    case next
    /// The last or only one.
    case final
}

/// A message from a phone: the root `WorkpointMessage`.
public struct WorkpointMessage: Hashable, Sendable {
    /// The value the answer must repeat.
    public var nonce: String
    /// How many items the phone takes in one message; `nil` when it does not say or says -1.
    public var maxItems: Int?
    /// Where it stands in a long reply; `nil` when it does not say.
    public var fragment: FragmentMark?
    /// Why it contacts the service.
    public var reason: ReasonForContact
    /// The action replied to; for `reply-to` only.
    public var action: ServiceAction?
    /// How the action went; for `reply-to` only.
    public var status: ReplyStatus?
    /// The items, in the order in which they came.
    public var items: [Item]

    /// A message.
    public init(
        nonce: String, maxItems: Int? = nil, fragment: FragmentMark? = nil, reason: ReasonForContact,
        action: ServiceAction? = nil, status: ReplyStatus? = nil, items: [Item] = []
    ) {
        self.nonce = nonce
        self.maxItems = maxItems
        self.fragment = fragment
        self.reason = reason
        self.action = action
        self.status = status
        self.items = items
    }
}
