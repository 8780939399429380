/// What `gatewayd top` can show a list of.
enum TopView: String, CaseIterable, Sendable {
    case phones, calls, sessions, links, jobs

    /// The key that shows it.
    var key: Character { Character(String(rawValue.prefix(1))) }

    /// The headings of its columns. Lists are sorted by one of them.
    var columns: [String] {
        switch self {
        case .phones: ["PHONE", "NAME", "STATE", "WITH", "SINCE", "LINK", "ANOMALIES"]
        case .calls: ["CALL", "FROM", "TO", "PARTIES", "SINCE", "LINK"]
        case .sessions: ["SESSION", "APPLICATION", "PEER", "MONITORS", "REQUESTS", "PENDING", "SEQUENCE", "DROPPED"]
        case .links: ["LINK", "PHASE", "DEVICES", "MONITORED", "EVENTS/S", "REQUESTS", "LOSSES", "LAST FAILURE"]
        case .jobs: ["JOB", "PHONE", "KIND", "WAITS FOR", "SINCE"]
        }
    }
}

/// One line of a list: a text for each column of its view.
struct TopRow: Sendable, Hashable {
    var cells: [String]

    init(_ cells: [String]) { self.cells = cells }
}

/// What the gateway said when it was asked last.
struct TopReading: Sendable, Hashable {
    /// The lists; a view is missing when the gateway does not tell it, or not to the owner of this token.
    var rows: [TopView: [TopRow]] = [:]
    /// How many there are in all, where that is more than what was asked for.
    var totals: [TopView: Int] = [:]
    /// Phones by what they are doing: `idle`, `busy`, `unknown`.
    var conditions: [String: Int] = [:]
    /// Events a second over all links; nil when it is not told.
    var eventRate: Double?
    /// Links in service.
    var linksInService = 0
    /// Why nothing could be read; nil when it could.
    var failure: String?
    /// When it was read, as text for people.
    var time = ""
}
