import ECMA323

/// Carries out CSTA requests of an application, by the same rules and over the same way as those of its CSTA clients. The tests
/// put their own in its place.
protocol CallControl: Sendable {
    /// Sends a request and gives its positive answer.
    ///
    /// - Parameters:
    ///   - message: the request.
    ///   - application: the application that asks, by its name in the configuration.
    /// - Throws: ``CallControlError``.
    func request(
        _ message: any CSTAMessage, as application: String
    ) async throws(CallControlError) -> any CSTAMessage

    /// Ends all sessions; later requests are refused.
    func stop() async
}

extension CallControl {
    /// Sends a request whose answer has a type of its own.
    ///
    /// - Throws: ``CallControlError``.
    func request<Response: CSTAMessage>(
        _ message: any CSTAMessage, as application: String, expecting type: Response.Type
    ) async throws(CallControlError) -> Response {
        let answer = try await request(message, as: application)
        guard let response = answer as? Response else { throw .unexpected(answer.kind) }
        return response
    }
}

/// Why a request has no positive answer.
enum CallControlError: Error, Hashable, Sendable {
    /// The gateway or the switch refuses, with the standard's error.
    case refused(CSTA.CSTAErrorCode)
    /// The answer is of another kind than the request wants.
    case unexpected(MessageKind)
    /// The gateway stops; whether the request was carried out is not known.
    case stopping
}
