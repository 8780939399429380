import Logging
import NIOCore
import Synchronization
import Transport

// Taking over another configuration while running.
extension Gateway {
    /// Takes over another configuration: applications with their rules, certificates (the files are read again), client
    /// listeners, and links that were added or removed. All of it, or nothing.
    ///
    /// First everything is prepared that can fail: certificates are read, new listeners bound. Then it is put into force.
    /// Monitors that the new rules do not allow any more and those on the phones of removed links end, and their clients are
    /// told with MonitorStop. The clients of removed listeners are told, and closed; those of changed ones stay as they are,
    /// unless the listener has another address. The settings of a link that stays, `limits` and `domainName` keep what they
    /// have; see ``GatewayReloadReport/linksKept``.
    ///
    /// - Throws: ``GatewayReloadError`` with every reason; then nothing has changed.
    @discardableResult
    public func reload(_ configuration: GatewayConfiguration) async throws(GatewayReloadError) -> GatewayReloadReport {
        let (old, wasReloading) = state.withLock { state in
            defer { state.isReloading = true }
            return (state, state.isReloading)
        }
        guard !wasReloading else { throw GatewayReloadError(reasons: [.isReloading]) }
        defer { state.withLock { $0.isReloading = false } }
        let prepared = try await prepare(configuration, old)
        return try await commit(prepared)
    }

    // MARK: What can fail

    private func prepare(
        _ new: GatewayConfiguration, _ old: State
    ) async throws(GatewayReloadError) -> PreparedReload {
        var reasons = new.faults.map { GatewayReloadError.Reason.configuration($0) }
        guard reasons.isEmpty else { throw GatewayReloadError(reasons: reasons) }
        var prepared = PreparedReload(GatewayReloadReport(from: old.configuration, to: new), wasRunning: old.isRunning)
        guard old.isRunning else { return prepared }
        prepareLinks(new.links, old, &prepared, &reasons)
        await prepareListeners(new.clientListeners, old.listeners, &prepared, &reasons)
        guard reasons.isEmpty else {
            for door in prepared.newDoors { await door.listener.close() }
            throw GatewayReloadError(reasons: reasons)
        }
        return prepared
    }

    private func prepareLinks(
        _ links: [LinkConfiguration], _ old: State, _ prepared: inout PreparedReload,
        _ reasons: inout [GatewayReloadError.Reason]
    ) {
        for link in links where prepared.report.linksAdded.contains(link.name) {
            guard case .network(_, _, let settings) = link.endpoint else {
                // It would have to be attached, which its owner does once, at the start.
                reasons.append(.configuration(.needsRestart("the list of in-process links (\(link.name))")))
                continue
            }
            let tls = settings.flatMap { settings in
                Self.read("link \(link.name)", &reasons) { () throws(TLSMaterialError) in try TLSClient(settings) }
            }
            prepared.newLinks.append((link, tls))
        }
        for (name, tls) in old.linkTLS.sorted(by: { $0.key < $1.key })
        where !prepared.report.linksRemoved.contains(name) {
            let owner = "link \(name)"
            let fresh = Self.read(owner, &reasons) { () throws(TLSMaterialError) in try TLSClient(tls.configuration) }
            guard let fresh else { continue }
            prepared.linkTLS.append((tls, fresh))
            if fresh.identity != tls.identity { prepared.report.certificatesChanged.append(owner) }
        }
    }

    /// Finds for each listener the one that is at its address already, or binds it. A listener that only has another name
    /// than before keeps its socket.
    private func prepareListeners(
        _ listeners: [ClientListenerConfiguration], _ old: [ClientDoor], _ prepared: inout PreparedReload,
        _ reasons: inout [GatewayReloadError.Reason]
    ) async {
        var former = old
        for listener in listeners {
            let owner = "client listener \(listener.name)"
            var tls: TLSServer?
            if let settings = listener.tls {
                tls = Self.read(owner, &reasons) { () throws(TLSMaterialError) in try TLSServer(settings) }
                if tls == nil { continue }
            }
            if let place = former.firstIndex(where: { $0.isAtAddress(of: listener) }) {
                var door = former.remove(at: place)
                if let tls, let before = door.tls, before.identity != tls.identity {
                    prepared.report.certificatesChanged.append(owner)
                }
                door.configuration = listener
                door.tls = tls
                prepared.keptDoors.append(door)
                prepared.doors.append(door)
                continue
            }
            do {
                let door = try await bind(listener, tls: tls, isAccepting: false)
                prepared.newDoors.append(door)
                prepared.doors.append(door)
            } catch {
                reasons.append(.cannotListen(listener: listener.name, why: "\(error)"))
            }
        }
        prepared.formerDoors = former
    }

    private static func read<Material>(
        _ owner: String, _ reasons: inout [GatewayReloadError.Reason],
        _ read: () throws(TLSMaterialError) -> Material
    ) -> Material? {
        do throws(TLSMaterialError) {
            return try read()
        } catch {
            reasons.append(.certificate(of: owner, why: "\(error)"))
            return nil
        }
    }

    // MARK: What cannot

    private func commit(_ prepared: PreparedReload) async throws(GatewayReloadError) -> GatewayReloadReport {
        let isTaken = state.withLock { state in
            guard state.isRunning == prepared.wasRunning else { return false }
            state.configuration = prepared.report.inForce
            if prepared.wasRunning { state.listeners = prepared.doors }
            return true
        }
        guard isTaken else {
            for door in prepared.newDoors { await door.listener.close() }
            throw GatewayReloadError(reasons: [.isStopped])
        }
        core.replaceApplications(with: prepared.report.inForce.applications)
        for (tls, fresh) in prepared.linkTLS { tls.adopt(fresh) }
        for door in prepared.keptDoors {
            door.listener.update(
                door.configuration.listening(door.tls), makeDelegate: makeDelegate(door.configuration, door: door.id))
        }
        await retire(prepared.report.linksRemoved)
        await close(prepared.formerDoors)
        start(prepared.newLinks)
        for door in prepared.newDoors {
            await door.listener.startAccepting()
            announce(door)
        }
        return prepared.report
    }

    private func retire(_ names: [String]) async {
        let links = core.router.links.filter { names.contains($0.configuration.name) }
        state.withLock { state in
            for name in names { state.linkTLS[name] = nil }
        }
        for closed in links.map({ $0.retire() }) { try? await closed.get() }
    }

    /// Closes listeners, with a word to their clients.
    private func close(_ doors: [ClientDoor]) async {
        for door in doors {
            await door.listener.stopAccepting()
            await terminateSessions(because: "the listener is closed") { $0.door == door.id }
            await door.listener.close()
        }
    }

    private func start(_ links: [(configuration: LinkConfiguration, tls: TLSClient?)]) {
        // It may have been stopped since.
        guard state.withLock({ $0.isRunning }), !links.isEmpty else { return }
        let starts = links.compactMap { prepareLink($0.configuration, tls: $0.tls) }
        core.linksReplaced()
        for start in starts { start() }
    }
}

/// Everything a reload needs, ready: from here on nothing can fail.
private struct PreparedReload {
    /// Whether the gateway was running; else there are no listeners and links yet, and only the configuration changes.
    let wasRunning: Bool
    /// The listeners of the new configuration, in its order.
    var doors: [ClientDoor] = []
    /// Those of them that were there before.
    var keptDoors: [ClientDoor] = []
    /// Those that were not; they do not accept yet.
    var newDoors: [ClientDoor] = []
    /// Listeners that are to be closed.
    var formerDoors: [ClientDoor] = []
    /// What has been read for the links that stay.
    var linkTLS: [(present: TLSClient, fresh: TLSClient)] = []
    /// Links to be made, with what has been read for them.
    var newLinks: [(configuration: LinkConfiguration, tls: TLSClient?)] = []
    /// What is told when all is done.
    var report: GatewayReloadReport

    init(_ report: GatewayReloadReport, wasRunning: Bool) {
        self.report = report
        self.wasRunning = wasRunning
    }
}

extension ClientDoor {
    /// Whether the listener is where a configuration wants it. A port of the system's choice is known by the name alone.
    fileprivate func isAtAddress(of other: ClientListenerConfiguration) -> Bool {
        guard configuration.host == other.host, configuration.port == other.port else { return false }
        return other.port != 0 || configuration.name == other.name
    }
}
