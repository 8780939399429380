import DeviceActors
import NIOCore
import Synchronization
import Transport

// The links to the switches.
extension Gateway {
    /// The name of the link that feeds a phone; nil when no link does.
    public func linkName(of phone: PhoneID) -> String? {
        core.router.link(of: phone)?.configuration.name
    }

    /// Makes a link; what is returned begins to connect it. Nil for one that is to be attached.
    func prepareLink(_ configuration: LinkConfiguration) throws(TLSMaterialError) -> (() -> Void)? {
        guard case .network(_, _, let settings) = configuration.endpoint else { return nil }
        var tls: TLSClient?
        if let settings { tls = try TLSClient(settings) }
        return prepareLink(configuration, tls: tls)
    }

    /// Makes a link whose TLS files have been read; what is returned begins to connect it. Nil for one that is to be
    /// attached.
    func prepareLink(_ configuration: LinkConfiguration, tls client: TLSClient?) -> (() -> Void)? {
        guard case .network(let host, let port, _) = configuration.endpoint else { return nil }
        if let client { state.withLock { $0.linkTLS[configuration.name] = client } }
        var wires = ConnectorConfiguration(host: host, port: port, tls: client)
        wires.backoff = configuration.backoff
        wires.seed = environment.reconnectSeed
        wires.readSize = configuration.readSize
        let settings = wires
        let logger = environment.logger
        let counters = transportCounters
        let link = makeLink(configuration)
        return {
            link.start { link in
                Connector(settings, eventLoop: link.eventLoop, logger: logger, counters: counters) { [unowned link] _ in
                    link
                }
            }
        }
    }

    /// Connects a link that is configured as in-process to a switch within the process.
    ///
    /// - Parameters:
    ///   - name: the link's name in the configuration.
    ///   - peerLoop: the event loop of the switch.
    ///   - accept: called on that loop for each connection; it must open the wire it is given.
    /// - Throws: ``GatewayConfigurationError/duplicateName(_:what:)`` when the link is attached already, or is not
    ///   configured as in-process.
    public func attach(
        link name: String,
        peerLoop: any EventLoop,
        accept: @escaping @Sendable (Wire) -> Void
    ) throws(GatewayConfigurationError) {
        let configuration = beginRunning()
        guard let link = configuration.links.first(where: { $0.name == name }), case .inProcess = link.endpoint,
            !core.router.links.contains(where: { $0.configuration.name == name })
        else { throw GatewayConfigurationError.duplicateName(name, what: "attached link") }
        let logger = environment.logger
        let counters = transportCounters
        let seed = environment.reconnectSeed
        makeLink(link).start { link in
            Connector(
                eventLoop: link.eventLoop, backoff: link.configuration.backoff, seed: seed, logger: logger,
                makeDelegate: { [unowned link] _ in link },
                dial: { eventLoop in
                    let (near, far) = InMemoryWire.pair(eventLoop, peerLoop, counters: counters)
                    peerLoop.execute { accept(far) }
                    return eventLoop.makeSucceededFuture(near)
                })
        }
    }

    private func makeLink(_ configuration: LinkConfiguration) -> SwitchLink {
        let loop = state.withLock { state in
            defer { state.nextLoop += 1 }
            return core.clientLoops[state.nextLoop % core.clientLoops.count].eventLoop
        }
        return SwitchLink(core: core, configuration: configuration, eventLoop: loop)
    }
}
