/// Sequences of changes. Each begins with the state as it is, so that state and changes join without a gap.
extension Provider {
    /// Every change.
    public func updates() async -> Updates<ProviderSnapshot> {
        await updates({ $0.snapshot }, concerns: { _ in true })
    }

    /// The changes that concern an address and the calls it takes part in, and those of the provider.
    ///
    /// The device need not be monitored yet.
    public func updates(of device: String) async -> Updates<AddressSnapshot> {
        let name = Party.number(in: device)
        return await updates(
            { AddressSnapshot(address: $0.addresses[name], calls: $0.snapshot.calls(at: name)) },
            concerns: { $0.concerns(address: name) })
    }

    /// The changes at a terminal: its part in its calls, and whether it is in service. The view is nil while the device is
    /// not monitored.
    public func updates(ofTerminal device: String) async -> Updates<Terminal?> {
        let name = Party.number(in: device)
        return await updates({ $0.snapshot.terminal(name) }) { change in
            switch change.kind {
            case .terminalConnection(let terminal, _, _): terminal.terminal == name
            case .address(let address), .addressRemoved(let address): address.name == name
            case .callsJoined(let call, _), .callEnded(let call, _): call.connection(at: name) != nil
            default: false
            }
        }
    }

    /// The changes of one call, also after a transfer or conference has given it another name. The view is nil when there is
    /// no such call (any more).
    public func updates(ofCall callID: String) async -> Updates<Call?> {
        let track = CallTrack(callID)
        return await updates({ $0.calls[track.current] }) { track.concerns($0) }
    }

    /// The messages as they come, from now on.
    ///
    /// - Parameter capacity: how many wait for the reader; what comes when so many wait is counted as lost.
    public func messages(capacity: Int = 4_096) async -> WireMessages {
        await onLoop { WireMessages(tap: $0.tap(capacity: capacity)) }
    }

    private func updates<View: Sendable>(
        _ view: @escaping @Sendable (ProviderModel) -> View, concerns: @escaping @Sendable (Change) -> Bool
    ) async -> Updates<View> {
        await onLoop { Updates(subscription: $0.subscribe(view, concerns: concerns)) }
    }
}

/// An address and its calls, as they were at one moment.
public struct AddressSnapshot: Sendable, Hashable {
    /// The address; nil while the device is not monitored.
    public let address: Address?
    /// Its calls, oldest first.
    public let calls: [Call]
}
