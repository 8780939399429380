import Hummingbird
import NIOCore

/// What a request carries along: beside the usual, the connection it came on, so that a stalled event stream can be
/// cut.
struct GatewayRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    /// The connection.
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}
