import ECMA323
import NIOCore
import Transport

extension ScriptedClient {
    /// Sends a request and waits for its positive answer.
    ///
    /// - Throws: the `CSTA.CSTAErrorCode` of a refusal, or a ``Failure``.
    public func request<Response: CSTAMessage>(
        _ message: any CSTAMessage, expecting type: Response.Type, within time: TimeAmount = .seconds(5)
    ) async throws -> Response {
        let answer = try await answer(to: message, within: time)
        if let response = answer.message as? Response { return response }
        if let refusal = answer.message as? CSTA.CSTAErrorCode { throw refusal }
        throw Failure.unexpected(answer.message.kind)
    }

    /// Sends a request and waits for its answer, positive or negative.
    public func answer(
        to message: any CSTAMessage, within time: TimeAmount = .seconds(5)
    ) async throws -> Received {
        try await eventLoop.flatSubmit { self.request(message, within: time) }.get()
    }

    /// Sends a request that is to be refused, and gives the error.
    public func refusal(
        of message: any CSTAMessage, within time: TimeAmount = .seconds(5)
    ) async throws -> CSTA.CSTAErrorCode {
        let answer = try await answer(to: message, within: time)
        guard let refusal = answer.message as? CSTA.CSTAErrorCode else {
            throw Failure.unexpected(answer.message.kind)
        }
        return refusal
    }

    /// Waits for an event (or a request of the switching function) of this type that satisfies the condition. Others
    /// that come meanwhile stay in the inbox.
    public func next<Message: CSTAMessage>(
        _ type: Message.Type, within time: TimeAmount = .seconds(5),
        where condition: @escaping @Sendable (Message) -> Bool = { _ in true }
    ) async throws -> Message {
        let found = try await eventLoop.flatSubmit {
            self.first(within: time, Message.kind.name) { ($0.message as? Message).map(condition) ?? false }
        }.get()
        guard let message = found.message as? Message else { throw Failure.unexpected(found.message.kind) }
        return message
    }

    /// Waits for the next event or request, whatever it is; strictly in the order of arrival.
    public func next(within time: TimeAmount = .seconds(5)) async throws -> Received {
        try await eventLoop.flatSubmit { self.first(within: time, "any message") { _ in true } }.get()
    }

    /// Takes everything that came so far.
    public func untaken() async throws -> [Received] {
        try await eventLoop.submit { self.takeInbox() }.get()
    }

    /// Starts a monitor on a device.
    /// - Returns: its cross-reference identifier.
    public func monitor(
        _ device: String, type: CSTA.MonitorType? = nil, filter: CSTA.MonitorFilter? = nil,
        within time: TimeAmount = .seconds(5)
    ) async throws -> String {
        try await request(
            CSTA.MonitorStart(
                monitorObject: .deviceObject(CSTA.DeviceID(device)), requestedMonitorFilter: filter, monitorType: type),
            expecting: CSTA.MonitorStartResponse.self, within: time
        ).monitorCrossRefID
    }

    /// Closes the connection and waits until it is gone.
    public func close() async throws {
        _ = try await eventLoop.flatSubmit {
            self.disconnect()
            return self.whenClosed()
        }.get()
    }

    /// Waits for the end of the connection.
    public func closed() async throws -> CloseReason { try await eventLoop.flatSubmit { self.whenClosed() }.get() }
}
