import CSTAGateway
import Hummingbird
import NIOCore

/// What a request carries along: beside the usual, the connection it came on, so that a stalled event stream can be
/// cut, and who asks.
struct GatewayRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    /// The connection.
    let channel: any Channel

    /// What whoever asks may do; until that is known, nothing.
    var caller = AccessPolicy.nobody

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
