import ECMA323
import NIOCore

/// Why something a ``Provider`` was asked to do was not done.
public enum ProviderError: Error, Sendable, Hashable, CustomStringConvertible {
    /// There is no session. The request was not sent.
    case outOfService(OutOfServiceReason)
    /// The switching function refused the request; nothing has happened.
    case refused(MessageKind, CSTA.CSTAErrorCode)
    /// No answer came in time. Whether the request was carried out is not known; the events will show it.
    case timedOut(MessageKind)
    /// The connection was lost before the answer came. Whether the request was carried out is not known; the snapshot
    /// after the reconnection will show it.
    case connectionLost(MessageKind)
    /// Another message came in answer.
    case unexpectedAnswer(MessageKind, to: MessageKind)
    /// Too many requests wait for their answers; see ``ProviderConfiguration/maximumRequests``. Not sent.
    case tooManyRequests
    /// The message does not fit a frame of 65,527 bytes. Not sent.
    case messageTooLong(MessageKind)
    /// A device is needed that is not monitored by this provider.
    case notMonitored(String)
    /// The device has no call in a state that fits, or several of them.
    case noSuchCall(String)
    /// The file names for TLS do not lead to what they should; the text names the file.
    case invalidTLS(String)

    /// What happened, in words.
    public var description: String {
        switch self {
        case .outOfService(let reason): "the provider is out of service: \(reason)"
        case .refused(let kind, let error): "\(kind.name) was refused: \(error)"
        case .timedOut(let kind): "nothing came in time while waiting for the answer to \(kind.name)"
        case .connectionLost(let kind): "the connection was lost before the answer to \(kind.name) came"
        case .unexpectedAnswer(let answer, let kind): "\(kind.name) was answered with \(answer.name)"
        case .tooManyRequests: "too many requests wait for their answers"
        case .messageTooLong(let kind): "\(kind.name) does not fit a frame"
        case .notMonitored(let device): "\(device) is not monitored"
        case .noSuchCall(let why): why
        case .invalidTLS(let why): why
        }
    }
}
