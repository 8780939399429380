import ECMA323
import NIOCore
import Transport

/// The switch's side of one wire.
final class SwitchConnection: WireDelegate {
    private let owner: SimulatedSwitch
    let wire: Wire
    let sender: MessageSender
    private(set) var session: SessionID?
    private var decoder = MessageDecoder()
    var flood: EventFlood?

    init(owner: SimulatedSwitch, wire: Wire) {
        self.owner = owner
        self.wire = wire
        sender = MessageSender(wire: wire, plan: owner.configuration.faults, seed: owner.configuration.seed)
    }

    func wireDidConnect(_ wire: Wire) { session = owner.opened(self) }

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        guard let session else { return }
        batch.forEach { invokeID, payload, _ in
            do {
                let decoded = try decoder.decode(payload)
                owner.received(decoded.message, invokeID: invokeID, edition: decoded.edition, from: session)
            } catch {
                owner.receivedNonsense(error, invokeID: invokeID, from: session)
            }
        }
        owner.settle()
    }

    func wireDidBecomeWritable(_ wire: Wire) { flood?.resume() }

    func wireDidDrain(_ wire: Wire) { flood?.resume() }

    func wireDidClose(_ wire: Wire, reason: CloseReason) {
        flood?.stop()
        flood = nil
        if let session { owner.closed(session) }
        session = nil
    }
}
