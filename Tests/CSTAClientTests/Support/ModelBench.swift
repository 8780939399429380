import ECMA323
import NIOCore

@testable import CSTAClient

/// A reducer with a monitor on each of some devices, fed by hand. The monitor of a device is called like the device.
struct ModelBench {
    var model = ProviderModel()
    var lines = LineModel()
    private(set) var lineMessages: [LineMessage] = []
    private var seconds: Int64 = 0

    init(_ devices: String...) {
        model.setState(.inService, at: now)
        for device in devices {
            model.add(CSTA.DeviceID(device), at: now)
            model.monitorStarted(device, of: device)
            model.setState(of: device, .inService, at: now)
        }
        _ = take()
        lineMessages = []
    }

    var now: NIODeadline { .uptimeNanoseconds(0) + .seconds(seconds) }

    /// Applies an event and gives the changes that it makes.
    @discardableResult
    mutating func apply(_ event: any CSTAMessage) -> [Change] {
        seconds += 1
        model.apply(event, at: now)
        return take()
    }

    /// Applies events one after the other.
    mutating func apply(_ events: [any CSTAMessage]) { for event in events { apply(event) } }

    /// The changes since the last look.
    mutating func take() -> [Change] {
        let changes = model.takeChanges()
        for change in changes { lineMessages += lines.apply(change) }
        return changes
    }

    /// The states of a connection in the words of JTAPI: `ESTABLISHED / TALKING`.
    func states(_ address: String, _ call: String = "1") -> String {
        guard let connection = model.calls[call]?.connection(at: address) else { return "-" }
        return Self.words(connection.state, connection.terminalConnection?.state)
    }

    static func words(
        _ connection: CallControlConnectionState, _ terminal: CallControlTerminalConnectionState?
    ) -> String {
        "\(connection) / \(terminal.map { "\($0)" } ?? "none")"
    }

    /// The status of a call at a line: `CONNECTED`, `DISCONNECTED(busy)`.
    func line(_ address: String, _ call: String = "1") -> String {
        guard let (status, _) = lines.status(of: call, at: address) else { return "-" }
        return Self.words(status)
    }

    static func words(_ status: LineCallStatus) -> String {
        switch status.detail {
        case nil, .connected(.active): "\(status.state)"
        case .connected(let mode): "\(status.state)(\(mode))"
        case .disconnect(let mode): "\(status.state)(\(mode))"
        case .busy(let mode): "\(status.state)(\(mode))"
        }
    }

    /// The LINE_CALLSTATE messages of a line since the last look, in words, and forgets them all.
    mutating func takeLineStates(_ address: String) -> [String] {
        defer { lineMessages = [] }
        return lineMessages.filter { $0.line == address }.compactMap {
            if case .callState(let status) = $0.kind { Self.words(status) } else { nil }
        }
    }
}
