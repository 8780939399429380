/// Everything a ``Provider`` knows, as it was at one moment: after the change with the number ``sequence``, before the
/// next one.
public struct ProviderSnapshot: Sendable, Hashable {
    /// The number of the last change that is in it; the next one has the number after it.
    public let sequence: UInt64
    /// The provider's state.
    public let state: ProviderState
    /// The monitored addresses by name.
    public let addresses: [String: Address]
    /// The calls of these addresses by identifier.
    public let calls: [String: Call]
    /// The calls of each number, oldest first; also of numbers that are not monitored.
    let callsByNumber: [String: [String]]

    /// The monitored terminal of that name; nil when it is not monitored.
    public func terminal(_ name: String) -> Terminal? {
        guard let address = addresses[name] else { return nil }
        return Terminal(
            name: name, state: address.state,
            terminalConnections: calls(at: name).compactMap { call in
                call.connection(at: name)?.terminalConnection.map { (call.id, $0) }
            })
    }

    /// The calls at an address, oldest first.
    public func calls(at address: String) -> [Call] { callsByNumber[address]?.compactMap { calls[$0] } ?? [] }
}
