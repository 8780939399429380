import CLoad
import ECMA323

/// Clients of the gateway, all in this process, each with a monitor on every phone.
enum ClientsRole {
    static func run(_ options: Options) throws {
        let region = try LoadRegion(path: options.parameter("region"))
        let port = try options.number("port")
        let phones = try options.number("phones")
        guard let edition = try Edition(rawValue: UInt8(clamping: options.number("edition"))) else {
            throw RunError("there is no such edition")
        }
        let requests = try monitorStarts(phones, edition)
        let connections = try (0..<options.number("count")).map { _ in
            let connection = try BlockingSocket.connect(port: port)
            try startMonitors(requests, on: connection)
            return connection
        }
        try Receivers.run(connections, LOAD_CSTA, region)
    }

    private static func monitorStarts(_ phones: Int, _ edition: Edition) throws -> [[UInt8]] {
        let encoder = MessageEncoder(edition: edition)
        return try (0..<phones).map { phone in
            let device = CSTA.DeviceID(CallTraffic.device(phone))
            guard let invokeID = InvokeID(rawValue: UInt16(phone % 9_999)) else { throw RunError("no invoke id") }
            let request = encoder.encode(CSTA.MonitorStart(monitorObject: .deviceObject(device)))
            return try FrameHeader.frame(request, invokeID: invokeID)
        }
    }

    /// Starts the monitors, 20 requests at a time, and waits for every answer.
    private static func startMonitors(_ requests: [[UInt8]], on connection: BlockingSocket) throws {
        var decoder = MessageDecoder()
        for first in stride(from: 0, to: requests.count, by: 20) {
            let some = requests[first..<min(first + 20, requests.count)]
            try connection.write(some.flatMap { $0 })
            var answered = 0
            while answered < some.count {
                let header = try connection.read(FrameHeader.size).withUnsafeBytes { try FrameHeader.parse($0) }
                let payload = try connection.read(header.length - FrameHeader.size)
                let message = try decoder.decode(payload).message
                switch message {
                case is CSTA.MonitorStartResponse: answered += 1
                case let refusal as CSTA.CSTAErrorCode:
                    throw RunError("the gateway refuses a monitor: \(refusal)")
                default: break
                }
            }
        }
    }
}
