import DeviceActors

/// Finds the phone that a message is from: a value without clock and chance.
///
/// A message that begins a flow names its phone by `mac-addr`, and gets a session once the phone's machine has let it in:
/// a replayed message, or one in the name of a phone in Secure Mode, must not end the flow that is going on. What follows
/// is found by the session that the phone presents as a cookie, else by its connection, else by the nonce, where only one
/// phone's flow has that (guide, pages 13 and 28; many phones may come from one address, so that says nothing). Whether the
/// phone may be who it says it is, and whether its reply fits, its machine decides.
///
/// A session lives on after the flow has ended: a reply whose answer was lost comes again and is to be answered as before.
public struct FlowDirectory: Sendable {
    /// Where a message belongs.
    public enum Route: Hashable, Sendable {
        /// To this phone, with which it begins a flow. When the machine has not turned it away,
        /// ``FlowDirectory/begin(_:_:connection:session:at:)`` must follow.
        case opening(MACAddress)
        /// To this phone's flow, whose session this is.
        case reply(MACAddress, session: String)
        /// To none: the flow is ended with this reason.
        case cleanUp(CleanUpReason)
    }

    private struct Entry {
        var workpoint: MACAddress
        var connection: UInt64
        var nonce: String
        var lastUsed: Timestamp
        /// Which mention in `order` is the latest.
        var stamp: UInt64
    }

    private let maximumSessions: Int
    private let lifetime: Duration
    private var sessions: [String: Entry] = [:]
    private var byWorkpoint: [MACAddress: String] = [:]
    private var byConnection: [UInt64: Set<String>] = [:]
    private var byNonce: [String: Set<String>] = [:]
    /// Sessions in the order of their use; a mention whose stamp is not the session's means nothing any more.
    private var order: [(session: String, stamp: UInt64)] = []
    private var orderStart = 0
    private var stamp: UInt64 = 0

    /// - Parameters:
    ///   - maximumSessions: how many there may be; the one unused for longest gives way.
    ///   - lifetime: how long a session lives unused.
    public init(maximumSessions: Int = 50_000, lifetime: Duration = .seconds(900)) {
        self.maximumSessions = max(1, maximumSessions)
        self.lifetime = lifetime
    }

    /// How many sessions there are.
    public var count: Int { sessions.count }

    /// Finds where a message belongs.
    ///
    /// - Parameter presented: the sessions that the request's cookies name.
    public mutating func route(
        _ message: WorkpointMessage, presented: [String], connection: UInt64, at time: Timestamp
    ) -> Route {
        expire(at: time)
        let address = message.items.value("mac-addr").map { MACAddress($0) }
        if message.reason.startsFlow {
            guard case .some(.some(let mac)) = address else { return .cleanUp(.missingAddress) }
            // A cookie of an earlier flow is no error: some phones keep it (field evidence), and it says nothing.
            return .opening(mac)
        }
        guard let session = find(presented, connection, message.nonce), let entry = sessions[session] else {
            return .cleanUp(.unexpectedReply)
        }
        // The reply to ReadAllItems has the address among its items.
        if case .some(let mac) = address, mac != entry.workpoint { return .cleanUp(.unexpectedReply) }
        move(session, to: connection, nonce: message.nonce, at: time)
        return .reply(entry.workpoint, session: session)
    }

    /// Gives a phone that has begun a flow a session, in place of the one it had.
    ///
    /// - Parameter session: a name that nobody can guess, which the phone is to present from now on.
    public mutating func begin(
        _ mac: MACAddress, _ message: WorkpointMessage, connection: UInt64, session: String, at time: Timestamp
    ) {
        if let earlier = byWorkpoint[mac] { remove(earlier) }
        if sessions.count >= maximumSessions { removeOldest() }
        sessions[session] = Entry(
            workpoint: mac, connection: connection, nonce: message.nonce, lastUsed: time, stamp: mention(session))
        byWorkpoint[mac] = session
        byConnection[connection, default: []].insert(session)
        byNonce[message.nonce, default: []].insert(session)
    }

    /// Forgets a connection. Gives the phones whose last request came over it; their flows may go on over another.
    public mutating func connectionClosed(_ connection: UInt64) -> [MACAddress] {
        (byConnection.removeValue(forKey: connection) ?? []).compactMap { sessions[$0]?.workpoint }.sorted {
            $0.value < $1.value
        }
    }

    /// Forgets a phone's session.
    public mutating func forget(_ workpoint: MACAddress) {
        if let session = byWorkpoint[workpoint] { remove(session) }
    }

    private func find(_ presented: [String], _ connection: UInt64, _ nonce: String) -> String? {
        if let session = presented.first(where: { sessions[$0] != nil }) { return session }
        let here = byConnection[connection] ?? []
        if here.count == 1 { return here.first }
        let alike = byNonce[nonce] ?? []
        // Over one connection for several phones, the nonce tells which is meant.
        if !here.isEmpty { return here.intersection(alike).count == 1 ? here.intersection(alike).first : nil }
        return alike.count == 1 ? alike.first : nil
    }

    private mutating func move(_ session: String, to connection: UInt64, nonce: String, at time: Timestamp) {
        guard var entry = sessions[session] else { return }
        if entry.connection != connection {
            Self.drop(session, from: &byConnection, entry.connection)
            byConnection[connection, default: []].insert(session)
        }
        if entry.nonce != nonce {
            Self.drop(session, from: &byNonce, entry.nonce)
            byNonce[nonce, default: []].insert(session)
        }
        entry.connection = connection
        entry.nonce = nonce
        entry.lastUsed = time
        entry.stamp = mention(session)
        sessions[session] = entry
    }

    private mutating func remove(_ session: String) {
        guard let entry = sessions.removeValue(forKey: session) else { return }
        Self.drop(session, from: &byConnection, entry.connection)
        Self.drop(session, from: &byNonce, entry.nonce)
        if byWorkpoint[entry.workpoint] == session { byWorkpoint[entry.workpoint] = nil }
    }

    private mutating func expire(at time: Timestamp) {
        while let entry = oldest, entry.value.lastUsed + lifetime < time { remove(entry.session) }
    }

    private mutating func removeOldest() {
        if let oldest { remove(oldest.session) }
    }

    /// The session unused for longest; throws away mentions that mean nothing on the way.
    private var oldest: (session: String, value: Entry)? {
        mutating get {
            while orderStart < order.count {
                let mention = order[orderStart]
                if let entry = sessions[mention.session], entry.stamp == mention.stamp {
                    return (mention.session, entry)
                }
                orderStart += 1
            }
            order.removeAll(keepingCapacity: true)
            orderStart = 0
            return nil
        }
    }

    /// Notes a use; gives its stamp.
    private mutating func mention(_ session: String) -> UInt64 {
        // Mentions that mean nothing are swept out when they are in the majority, so that there are never many more
        // mentions than sessions.
        if order.count > 64, order.count > 4 * (sessions.count + 1) {
            order = order.dropFirst(orderStart).filter { sessions[$0.session]?.stamp == $0.stamp }
            orderStart = 0
        }
        stamp += 1
        order.append((session, stamp))
        return stamp
    }

    private static func drop<Key: Hashable>(
        _ session: String, from table: inout [Key: Set<String>], _ key: Key
    ) {
        table[key]?.remove(session)
        if table[key]?.isEmpty ?? false { table[key] = nil }
    }
}
