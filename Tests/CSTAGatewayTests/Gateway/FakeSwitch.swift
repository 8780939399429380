import ECMA323
import Transport

/// A switch each of whose answers is the test's own: for what a decent switch does not do.
final class FakeSwitch: WireDelegate, @unchecked Sendable {
    /// A message of the gateway.
    struct Received {
        let invokeID: InvokeID
        let message: any CSTAMessage
    }

    private(set) var wire: Wire?
    private(set) var connections = 0
    private(set) var received: [Received] = []
    /// Answers a message; one that is not answered is only kept.
    var behaviour: (FakeSwitch, Received) -> Void
    private var decoder = MessageDecoder()

    init(_ behaviour: @escaping (FakeSwitch, Received) -> Void) {
        self.behaviour = behaviour
    }

    func wireDidConnect(_ wire: Wire) {
        self.wire = wire
        connections += 1
    }

    func wire(_ wire: Wire, didReceive batch: borrowing FrameBatch) {
        batch.forEach { invokeID, payload, _ in
            guard let message = try? decoder.decode(payload).message else { return }
            let new = Received(invokeID: invokeID, message: message)
            received.append(new)
            behaviour(self, new)
        }
    }

    func wireDidClose(_ wire: Wire, reason: CloseReason) { self.wire = nil }

    /// Sends a message.
    func send(_ message: any CSTAMessage, _ invokeID: InvokeID = .event) {
        wire?.send(invokeID, MessageEncoder(edition: .ed3).encode(message))
    }

    /// Sends text.
    func send(text: String, _ invokeID: InvokeID = .event) {
        wire?.send(invokeID, Array(text.utf8))
    }

    /// The messages of one type.
    func all<Message: CSTAMessage>(_ type: Message.Type) -> [Message] {
        received.compactMap { $0.message as? Message }
    }

    /// Answers what every switch answers: pings, monitors, and questions about devices without calls and features.
    func serve(_ request: Received) {
        switch request.message {
        case is CSTA.RequestSystemStatus:
            send(CSTA.RequestSystemStatusResponse(systemStatus: .normal), request.invokeID)
        case let start as CSTA.MonitorStart:
            guard case .deviceObject(let device) = start.monitorObject else { return }
            send(CSTA.MonitorStartResponse(monitorCrossRefID: "x\(device.value)"), request.invokeID)
        case is CSTA.SnapshotDevice:
            let empty = CSTA.SnapshotDeviceDataList(snapshotDeviceResponseInfo: [])
            send(CSTA.SnapshotDeviceResponse(crossRefIDorSnapshotData: .snapshotData(empty)), request.invokeID)
        case is CSTA.GetDoNotDisturb:
            send(CSTA.GetDoNotDisturbResponse(doNotDisturbOn: false), request.invokeID)
        case is CSTA.GetForwarding:
            send(CSTA.GetForwardingResponse(forwardingList: []), request.invokeID)
        default: break
        }
    }
}

extension Harness {
    /// Attaches a switch of the test's own, again whenever the gateway connects.
    func start(_ fake: FakeSwitch) throws {
        try start(accept: { $0.open(with: fake) })
    }
}
