import CLoad
import ECMA323

/// The switch in front of the gateway: answers the few requests a gateway makes of it and replays prepared events.
///
/// Its events come from the product's encoder, but are encoded once, so that the sender is as cheap as the publisher in
/// front of the peer.
enum SwitchRole {
    static func run(_ options: Options) throws {
        let region = try LoadRegion(path: options.parameter("region"))
        let phones = try options.number("phones")
        let ring = EventRing.csta(CallTraffic(phones: phones).payloads())
        let (listener, port) = try BlockingSocket.listen()
        Roles.say("port \(port)")
        let connection = try listener.accept()
        listener.close()
        let answerer = SwitchAnswerer(phones: phones) { load_sender_ready(region.base) }
        try ring.replay(on: connection, region, answer: answerer)
    }
}

/// Answers a gateway's requests, one after the other.
final class SwitchAnswerer: RequestAnswerer {
    private let phones: Int
    private let whenSynchronised: () -> Void
    private var pending: [UInt8] = []
    private var decoder = MessageDecoder()
    private let encoder = MessageEncoder(edition: CallTraffic.edition)
    private var monitored = Set<String>()
    private var snapshots = Set<String>()

    /// - Parameter whenSynchronised: called once, when every phone has a monitor and its state has been asked for.
    init(phones: Int, whenSynchronised: @escaping () -> Void) {
        self.phones = phones
        self.whenSynchronised = whenSynchronised
    }

    override func answer(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
        pending.append(contentsOf: bytes)
        var answers: [UInt8] = []
        var used = 0
        while pending.count - used >= FrameHeader.size {
            let header = pending.withUnsafeBytes { bytes in
                try? FrameHeader.parse(UnsafeRawBufferPointer(rebasing: bytes[used...]))
            }
            guard let header else { return answers }
            guard pending.count - used >= header.length else { break }
            let payload = Array(pending[(used + FrameHeader.size)..<(used + header.length)])
            used += header.length
            let answer = answer(to: payload)
            guard !answer.isEmpty, let frame = try? FrameHeader.frame(answer, invokeID: header.invokeID) else {
                continue
            }
            answers += frame
        }
        pending.removeFirst(used)
        return answers
    }

    private func answer(to payload: [UInt8]) -> [UInt8] {
        guard let message = try? decoder.decode(payload).message else { return [] }
        switch message {
        case let request as CSTA.MonitorStart:
            guard case .deviceObject(let device) = request.monitorObject,
                let phone = (0..<phones).first(where: { CallTraffic.device($0) == device.value })
            else { return encoder.encode(CSTA.CSTAErrorCode.invalidMonitorObject) }
            monitored.insert(device.value)
            settle()
            return encoder.encode(CSTA.MonitorStartResponse(monitorCrossRefID: CallTraffic.crossReference(phone)))
        case let request as CSTA.SnapshotDevice:
            snapshots.insert(request.snapshotObject.value)
            settle()
            let nothing = CSTA.SnapshotDeviceDataList()
            return encoder.encode(CSTA.SnapshotDeviceResponse(crossRefIDorSnapshotData: .snapshotData(nothing)))
        case is CSTA.RequestSystemStatus:
            return encoder.encode(CSTA.RequestSystemStatusResponse(systemStatus: .normal))
        case is CSTA.MonitorStop:
            return encoder.encode(CSTA.MonitorStopResponse())
        case let other where other.kind.role == .request:
            return encoder.encode(CSTA.CSTAErrorCode.serviceNotSupported)
        default:
            return []
        }
    }

    private func settle() {
        if monitored.count == phones && snapshots.count == phones { whenSynchronised() }
    }
}
