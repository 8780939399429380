import NIOCore
import NIOEmbedded
import Synchronization

@testable import Transport

/// A socket wire on an embedded channel: the handler as in production, the network in the test's hands.
final class EmbeddedWire {
    let loop = EmbeddedEventLoop()
    let channel: EmbeddedChannel
    let delegate = RecordingDelegate()
    let counters = TransportCounters()
    private(set) var failure: CloseReason?
    private var made: Wire?

    init(limits: WireLimits = WireLimits(), usesTLS: Bool = false, handshakeDeadline: TimeAmount = .seconds(5)) {
        channel = EmbeddedChannel(loop: loop)
        let box = UnsafeSelf(self)
        let handler = WireHandler(
            WireHandler.Setup(
                usesTLS: usesTLS, verifiesPeer: false, limits: limits, totals: counters,
                handshakeDeadline: handshakeDeadline,
                ready: { wire in
                    box.value.made = wire
                    wire.open(with: box.value.delegate)
                },
                failed: { box.value.failure = $0 }))
        try! channel.pipeline.syncOperations.addHandler(handler)
        channel.connect(to: try! SocketAddress(ipAddress: "192.0.2.1", port: 4_711), promise: nil)
        loop.run()
    }

    /// The wire; the channel must have become ready.
    var wire: Wire { made! }
    var hasWire: Bool { made != nil }

    /// Everything written to the network so far.
    private var output: [UInt8] = []
    var written: [UInt8] {
        while let buffer = try! channel.readOutbound(as: ByteBuffer.self) {
            output.append(contentsOf: buffer.readableBytesView)
        }
        return output
    }

    func read(_ bytes: some Sequence<UInt8>) {
        try! channel.writeInbound(ByteBuffer(bytes: bytes))
    }

    func peerCloses() {
        channel.close(promise: nil)
        loop.run()
    }
}

/// An embedded loop runs in the test's own thread, so nothing is really sent anywhere.
private struct UnsafeSelf: @unchecked Sendable {
    unowned let value: EmbeddedWire
    init(_ value: EmbeddedWire) { self.value = value }
}
