import ECMA323
import NIOCore
import NIOEmbedded

@testable import Transport

/// Two ends in memory on one embedded loop: nothing happens before the test says so.
struct InMemoryPair {
    let loop: EmbeddedEventLoop
    let near: Wire
    let far: Wire
    let nearDelegate = RecordingDelegate()
    let farDelegate = RecordingDelegate()

    init(loop: EmbeddedEventLoop = EmbeddedEventLoop(), limits: WireLimits = WireLimits(), open: Bool = true) {
        self.loop = loop
        (near, far) = InMemoryWire.pair(loop, loop, limits: limits, otherLimits: WireLimits())
        guard open else { return }
        near.open(with: nearDelegate)
        far.open(with: farDelegate)
        loop.run()
    }
}

extension Wire {
    /// Sends a test's message.
    @discardableResult
    func send(_ message: Message) -> SendOutcome {
        send(InvokeID(rawValue: UInt16(message.invokeID))!, Array(message.text.utf8))
    }
}
