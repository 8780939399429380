import CSTAGateway
import Logging
import ServiceLifecycle
import UnixSignals

/// Reads the configuration again on SIGHUP: applications with their rules, certificates, client listeners and the list of
/// links change without a restart, everything else keeps what it has, and the log says which.
struct ReloadService: Service {
    let file: ConfigurationFile
    let gateway: Gateway
    let workpoints: WorkpointsHost?
    let initial: DaemonConfiguration
    let logger: Logger

    func run() async throws {
        var current = initial
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            current = await reload(current)
        }
    }

    /// One reload.
    ///
    /// - Returns: the configuration that is in force now.
    private func reload(_ current: DaemonConfiguration) async -> DaemonConfiguration {
        do {
            let fresh = try file.load().withOperator()
            let changes = ReloadReport(from: current, to: fresh, gateway: try await gateway.reload(fresh.gateway))
            // Loading the file has tried these certificates; they change last, so that a refusal changes nothing.
            try workpoints?.reloadCertificates()
            if let policy = fresh.workpoints?.policy { await workpoints?.apply(policy) }
            for text in changes.needRestart {
                logger.warning("change needs a restart", metadata: ["setting": "\(text)"])
            }
            logger.notice("configuration reloaded", metadata: ["changed": "\(changes.applied.joined(separator: ", "))"])
            return changes.inForce
        } catch let error as ConfigurationError {
            for problem in error.problems {
                logger.error(
                    "configuration not reloaded", metadata: ["file": "\(error.file)", "problem": "\(problem)"])
            }
        } catch let error as GatewayReloadError {
            for reason in error.reasons {
                logger.error("configuration not reloaded", metadata: ["problem": "\(reason)"])
            }
        } catch {
            logger.error("configuration not reloaded", metadata: ["problem": "\(error)"])
        }
        return current
    }
}

/// What a reload changed, and what it could not change.
struct ReloadReport: Sendable {
    /// What is in force now: the old configuration with what could be changed.
    var inForce: DaemonConfiguration
    /// What changed, in words.
    var applied: [String]
    /// Settings that differ and keep their old value until a restart.
    var needRestart: [String]

    /// Compares two configurations.
    ///
    /// - Parameter gateway: what the gateway proper has made of them.
    init(from old: DaemonConfiguration, to new: DaemonConfiguration, gateway: GatewayReloadReport) {
        inForce = old
        inForce.gateway = gateway.inForce
        applied = ["certificates read again"]
        applied += gateway.certificatesChanged.map { "certificate of \($0) changed" }
        let before = Dictionary(old.gateway.applications.map { ($0.name, $0) }) { first, _ in first }
        let after = Dictionary(new.gateway.applications.map { ($0.name, $0) }) { first, _ in first }
        for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
            let what = before[name] == nil ? "added" : after[name] == nil ? "removed" : "changed"
            applied.append("application \(name) \(what)")
        }
        applied += gateway.listenersAdded.map { "client listener \($0) added" }
        applied += gateway.listenersRemoved.map { "client listener \($0) removed" }
        applied += gateway.listenersChanged.map { "client listener \($0) changed" }
        applied += gateway.linksAdded.map { "link \($0) added" }
        applied += gateway.linksRemoved.map { "link \($0) removed" }
        if let before = old.workpoints?.policy, let after = new.workpoints?.policy {
            inForce.workpoints?.policy = after
            if before != after { applied.append("treatment of workpoints changed") }
        }
        needRestart = []
        if inForce.workpoints != new.workpoints { needRestart.append("workpoints") }
        if old.http.needsRestart(for: new.http) { needRestart.append("http") }
        if old.logging != new.logging { needRestart.append("logging") }
        if old.threads != new.threads { needRestart.append("threads") }
        if old.simulation != new.simulation { needRestart.append("simulation") }
        if old.gateway.limits != new.gateway.limits { needRestart.append("limits") }
        if old.gateway.domainName != new.gateway.domainName { needRestart.append("domainName") }
        needRestart += gateway.linksKept.map { "links: \($0)" }
    }
}
