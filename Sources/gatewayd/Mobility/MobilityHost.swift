import CSTAGateway
import Credentials
import DeviceActors
import Dispatch
import ExtensionMobility
import Logging
import MobilityService
import NIOCore
import Provisioning
import ServiceLifecycle

/// Extension Mobility as a part of the running program, beside workpoint provisioning, whose store and jobs it uses.
struct MobilityHost: Service {
    private let configuration: MobilityConfiguration
    private let listeners: [MobilityListenerConfiguration]
    private let service: ExtensionMobilityService
    private let phones: WorkpointPhones
    private let verifier: ThreadedLoginVerifier
    private let group: any EventLoopGroup
    private let logger: Logger

    /// - Throws: what is wrong with a certificate.
    init(
        _ configuration: MobilityConfiguration, workpoints: WorkpointsHost, group: any EventLoopGroup, logger: Logger
    ) throws {
        self.configuration = configuration
        self.group = group
        self.logger = logger
        listeners = try configuration.listeners()
        phones = WorkpointPhones(workpoints.service, logger: logger)
        // Checks that wait longer than a client does are of no use: each takes some 50 ms.
        verifier = ThreadedLoginVerifier(threads: 2, maximumPending: 100)
        var random = SystemRandomNumberGenerator()
        var surroundings = MobilitySurroundings(
            store: workpoints.store, verifier: MobilityPasswords(verifier: verifier), phones: phones,
            clock: SystemMobilityClock(), policy: configuration.policy,
            decoy: try PasswordHash.make(password: "\(UInt64.random(in: 0 ... .max))", using: &random))
        surroundings.tell = { [logger] notice in Self.log(notice, logger) }
        surroundings.audit = { [logger] entry in
            logger.info(
                "extension mobility",
                metadata: [
                    "caller": "\(entry.caller)", "operation": "\(entry.operation)", "subject": "\(entry.subject)",
                    "address": "\(entry.address)", "result": "\(entry.code.map { "\($0.rawValue)" } ?? "done")",
                ])
        }
        service = ExtensionMobilityService(surroundings)
    }

    func run() async throws {
        let server = try await MobilityServer.start(
            listeners, service: service, form: configuration.form, publicHost: configuration.publicHost, group: group)
        let service = service
        let observation = phones.observe { device, revision in
            await service.isInService(device, revision: revision)
        }
        let result: Result<Void, any Error>
        do {
            try await service.start()
            for address in server.addresses {
                logger.info("serving extension mobility", metadata: ["address": "\(address)"])
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await service.run() }
                try await gracefulShutdown()
                group.cancelAll()
            }
            result = .success(())
        } catch is CancellationError {
            result = .success(())
        } catch {
            result = .failure(error)
        }
        await service.end()
        await server.stop()
        observation.cancel()
        await verifier.shutDown()
        try result.get()
    }

    private static func log(_ notice: MobilityNotice, _ logger: Logger) {
        switch notice.kind {
        case .assignmentChanged(_, let login):
            logger.info(
                login == nil ? "logged out of a phone" : "logged in at a phone",
                metadata: ["device": "\(notice.device.name)", "user": "\(login.map { "\($0.user)" } ?? "")"])
        case .inService(let login):
            logger.info(
                "a phone has what it was assigned",
                metadata: ["device": "\(notice.device.name)", "user": "\(login.map { "\($0.user)" } ?? "")"])
        }
    }
}

/// Checks passwords on threads of their own. There is no users' directory to ask.
private struct MobilityPasswords: PasswordVerifier {
    let verifier: ThreadedLoginVerifier

    func verify(_ check: PasswordCheck) async -> PasswordVerdict {
        guard case .hash(let hash) = check.way else { return .unavailable }
        return await withCheckedContinuation { continuation in
            let isTaken = verifier.verify(check.secret, against: hash) { isRight in
                continuation.resume(returning: isRight ? .right : .wrong)
            }
            if !isTaken { continuation.resume(returning: .unavailable) }
        }
    }
}

/// The clocks of the system.
private struct SystemMobilityClock: MobilityClock {
    var now: MobilityTime { MobilityTime(date: .now, uptime: DispatchTime.now().uptimeNanoseconds) }

    func sleep(nanoseconds: UInt64) async throws { try await Task.sleep(nanoseconds: nanoseconds) }
}
