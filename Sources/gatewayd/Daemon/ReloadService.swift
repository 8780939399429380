import CSTAGateway
import Logging
import ServiceLifecycle
import UnixSignals

/// Reads the configuration again on SIGHUP: applications with their rules and the certificates change without a
/// restart, everything else keeps what it has, and the log says which.
struct ReloadService: Service {
    let file: ConfigurationFile
    let gateway: Gateway
    let initial: DaemonConfiguration
    let logger: Logger

    func run() async throws {
        var current = initial
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            current = reload(current)
        }
    }

    /// One reload.
    ///
    /// - Returns: the configuration that is in force now.
    private func reload(_ current: DaemonConfiguration) -> DaemonConfiguration {
        do {
            let fresh = try file.load()
            try gateway.reload(fresh.gateway)
            let changes = ReloadReport(from: current, to: fresh)
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
    init(from old: DaemonConfiguration, to new: DaemonConfiguration) {
        inForce = old
        inForce.gateway.applications = new.gateway.applications
        applied = ["certificates read again"]
        let before = Dictionary(old.gateway.applications.map { ($0.name, $0) }) { first, _ in first }
        let after = Dictionary(new.gateway.applications.map { ($0.name, $0) }) { first, _ in first }
        for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
            let what = before[name] == nil ? "added" : after[name] == nil ? "removed" : "changed"
            applied.append("application \(name) \(what)")
        }
        needRestart = []
        if old.http != new.http { needRestart.append("http") }
        if old.logging != new.logging { needRestart.append("logging") }
        if old.threads != new.threads { needRestart.append("threads") }
        if old.simulation != new.simulation { needRestart.append("simulation") }
        if old.gateway.limits != new.gateway.limits { needRestart.append("limits") }
        if old.gateway.domainName != new.gateway.domainName { needRestart.append("domainName") }
        for (link, fresh) in zip(old.gateway.links, new.gateway.links) where "\(link)" != "\(fresh)" {
            needRestart.append("links: \(link.name)")
        }
    }
}
