import ECMA323
import NIOCore

/// Why a wire ended, or why a connection never came about.
public enum CloseReason: Error, Equatable, Sendable {
    /// The peer closed between two frames.
    case remoteClosed
    /// The peer closed in the middle of a frame, of which so many bytes had come.
    case truncated(partialBytes: Int)
    /// This side closed: stop of a listener, a connector or the program.
    case local
    /// The layer above closed, for a reason of its own.
    case application(String)
    /// The byte stream was not frames.
    case framing(FrameError)
    /// No whole frame came within the time allowed after the connection was made (a TLS handshake included).
    case firstFrameDeadline
    /// A frame was begun and not finished in the time allowed.
    case frameDeadline(partialBytes: Int)
    /// No whole frame came for longer than the idle time-out.
    case idle
    /// The peer did not take its messages: too many bytes waited, or waited too long.
    case slowConsumer(pendingBytes: Int, age: TimeAmount)
    /// The TLS handshake or the TLS session failed.
    case tlsFailed(String)
    /// The connection could not be made.
    case connectFailed(String)
    /// A connection cap was reached; the connection was closed before a byte was read.
    case connectionCap(ConnectionCap)
    /// The network failed.
    case error(String)

    /// A stable word for logs and metrics.
    public var slug: String { kind.rawValue }

    /// The reason without its particulars, for counting.
    public enum Kind: String, CaseIterable, Sendable {
        case remoteClosed = "remote-closed"
        case truncated
        case local
        case application
        case framing
        case firstFrameDeadline = "first-frame-deadline"
        case frameDeadline = "frame-deadline"
        case idle
        case slowConsumer = "slow-consumer"
        case tlsFailed = "tls-failed"
        case connectFailed = "connect-failed"
        case connectionCap = "connection-cap"
        case error
    }

    /// The reason without its particulars.
    public var kind: Kind {
        switch self {
        case .remoteClosed: .remoteClosed
        case .truncated: .truncated
        case .local: .local
        case .application: .application
        case .framing: .framing
        case .firstFrameDeadline: .firstFrameDeadline
        case .frameDeadline: .frameDeadline
        case .idle: .idle
        case .slowConsumer: .slowConsumer
        case .tlsFailed: .tlsFailed
        case .connectFailed: .connectFailed
        case .connectionCap: .connectionCap
        case .error: .error
        }
    }

    /// Whether frames already queued are still worth sending before the close.
    var drainsFirst: Bool {
        switch self {
        case .local, .application, .framing, .firstFrameDeadline, .frameDeadline, .idle: true
        default: false
        }
    }
}

extension CloseReason: CustomStringConvertible {
    /// One line for a log.
    public var description: String {
        switch self {
        case .remoteClosed: "the peer closed the connection"
        case .truncated(let bytes): "the peer closed the connection \(bytes) bytes into a frame"
        case .local: "closed by this side"
        case .application(let why): "closed by this side: \(why)"
        case .framing(let error): "not a stream of frames: \(error)"
        case .firstFrameDeadline: "no first message in time"
        case .frameDeadline(let bytes): "a frame was begun, \(bytes) bytes of it came, and was not finished in time"
        case .idle: "no message within the idle time-out"
        case .slowConsumer(let bytes, let age):
            "the peer reads too slowly: \(bytes) bytes wait, the oldest for \(age.nanoseconds / 1_000_000) ms"
        case .tlsFailed(let why): "TLS failed: \(why)"
        case .connectFailed(let why): "could not connect: \(why)"
        case .connectionCap(let cap): "too many connections (\(cap.description))"
        case .error(let why): "network error: \(why)"
        }
    }
}

/// Which cap on connections was reached.
public enum ConnectionCap: String, Equatable, Sendable, CaseIterable {
    /// The cap of the listener.
    case total
    /// The cap for one address.
    case perAddress = "per-address"

    /// The cap in words.
    public var description: String { self == .total ? "in all" : "from this address" }
}
