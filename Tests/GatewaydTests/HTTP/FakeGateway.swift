import CSTAGateway
import ECMA323
import Synchronization

@testable import gatewayd

/// An application of the gateway; the HTTP library has a type of the same name.
typealias CSTAApplication = ApplicationConfiguration

/// Call control where there is no switch.
struct NoCallControl: CallControl {
    func request(
        _ message: any CSTAMessage, as application: String
    ) async throws(CallControlError) -> any CSTAMessage {
        throw .refused(.resourceOutOfService)
    }

    func stop() async {}
}

/// A gateway with the phones a test gives it.
final class FakeGateway: GatewayView {
    struct Subscription: EventSubscription {
        let onClose: @Sendable () -> Void

        func close() async { onClose() }
    }

    let phones: [PhoneDescription]
    let ready: Readiness
    /// The token of the operator, who may do everything.
    static let operatorToken = "0123456789abcdef0123456789abcdef"
    /// Further applications, by their tokens.
    let applications: [String: ApplicationConfiguration]
    /// The mailboxes of open streams, for the test to put events into.
    let mailboxes = Mutex<[EventMailbox]>([])
    let closed = Mutex(0)
    /// What happens when a stream subscribes: a test puts its events in here, so that no test has to wait.
    let onSubscribe: @Sendable (EventMailbox) -> Void

    init(
        phones: [PhoneDescription] = [], ready: Readiness = Readiness(isReady: true),
        applications: [String: ApplicationConfiguration] = [:],
        onSubscribe: @escaping @Sendable (EventMailbox) -> Void = { _ in }
    ) {
        self.phones = phones
        self.ready = ready
        self.applications = applications
        self.onSubscribe = onSubscribe
    }

    private static let operatorPolicy: AccessPolicy = {
        var configuration = HTTPConfiguration()
        configuration.token = BearerToken(operatorToken)
        return AccessPolicy(application: configuration.operatorApplication)
    }()

    func caller(bearing token: BearerToken) -> AccessPolicy? {
        if token == BearerToken(Self.operatorToken) { return Self.operatorPolicy }
        return applications.first { BearerToken($0.key) == token }.map { AccessPolicy(application: $0.value) }
    }

    func caller(named application: String) -> AccessPolicy? {
        if application == HTTPConfiguration.operatorName { return Self.operatorPolicy }
        return applications.values.first { $0.name == application }.map { AccessPolicy(application: $0) }
    }

    func phones(
        after cursor: PhoneCursor?, limit: Int, budget: Int, filter: PhoneFilter, flow: (any EventSubscription)?
    ) async -> PhonePage {
        var first: UInt32 = 0
        if case .phone(let number)? = cursor { first = number + 1 }
        let rest = phones.filter { ($0.number ?? .max) >= first }
        let passing = rest.filter(filter.passes)
        let page = Array(passing.prefix(limit))
        return PhonePage(
            phones: page, next: passing.count > limit ? page.last?.number.map { .phone($0) } : nil, total: phones.count)
    }

    func phone(named identity: String, flow: (any EventSubscription)?) async -> PhoneDescription? {
        phones.first { $0.deviceID == identity || $0.e164 == identity }
    }

    func readiness() async -> Readiness { ready }

    func metrics() async -> [Prometheus.Family] {
        [
            Prometheus.Family(
                name: "gatewayd_phones", help: "Phones known", kind: .gauge, samples: [.init(phones.count)])
        ]
    }

    func subscribe(_ mailbox: EventMailbox, filter: EventFilter) async -> (any EventSubscription)? {
        mailboxes.withLock { $0.append(mailbox) }
        onSubscribe(mailbox)
        return Subscription { self.closed.withLock { $0 += 1 } }
    }

    /// A phone that rings.
    static let ringing = PhoneDescription(
        number: 1, deviceID: "1001", e164: "+4930123456", mac: "00:11:22:33:44:55", name: "Reception", link: "main",
        service: "inService", condition: "busy", reason: "ringing", since: 1_772_352_930_250_000_000,
        calls: [
            .init(
                callID: "17", state: "alerting", direction: "incoming", parties: ["1002"],
                since: 1_772_352_930_250_000_000, cause: "newCall")
        ],
        doNotDisturb: false,
        forwarding: [.init(kind: "forwardImmediate", isActive: true, destination: "1009")])

    /// A phone with nothing going on.
    static func idle(_ number: UInt32) -> PhoneDescription {
        PhoneDescription(
            number: number, deviceID: "\(1_000 + number)", service: "inService", condition: "idle", reason: "idle")
    }
}
