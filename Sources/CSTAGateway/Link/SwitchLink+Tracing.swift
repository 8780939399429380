import DeviceActors
import ECMA323

// What is written down while somebody traces a phone.
extension SwitchLink {
    /// A message about a phone of ours has come, gone, or been made up. Asked only while there are traces.
    @inline(never)
    func trace(
        _ direction: TracedMessage.Direction, _ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer, of phone: PhoneID
    ) {
        let traces = core.traces.traces(of: phone)
        guard !traces.isEmpty else { return }
        let message = TracedMessage(
            sequence: 0, time: core.clock(), link: configuration.name, direction: direction,
            invokeID: invokeID.rawValue, bytes: Array(payload))
        for trace in traces { trace.put(message) }
    }

    /// A request, or the answer to one.
    @inline(never)
    func trace(
        _ direction: TracedMessage.Direction, _ invokeID: InvokeID, _ payload: UnsafeRawBufferPointer,
        for purpose: Purpose
    ) {
        for phone in Set(phones(of: purpose)) { trace(direction, invokeID, payload, of: phone) }
    }

    /// Whom a request is about.
    private func phones(of purpose: Purpose) -> [PhoneID] {
        switch purpose {
        case .startMonitor(let index), .snapshot(let index), .feature(_, let index):
            devices.indices.contains(index) ? [devices[index].phone.id] : []
        case .forwarded(let origin): origin.tracedPhones
        case .startSession, .register, .resetTimer, .ping, .listDevices, .stopMonitor, .stopSession: []
        }
    }
}
