import DeviceActors
import Provisioning

/// How far a simulated phone has come with Secure Mode.
enum PhoneSecurity: Hashable, Sendable {
    case defaultMode
    /// The user must type the PIN.
    case awaitingPIN(data: String, retriesLeft: Int)
    /// It has certificates, and has not been served with them yet. With a PIN it has a TAN to tell.
    case entering(SimulatedWorkpoint.SecureCredentials, tan: String?)
    case secure(SimulatedWorkpoint.SecureCredentials)

    var credentials: SimulatedWorkpoint.SecureCredentials? {
        switch self {
        case .defaultMode, .awaitingPIN: nil
        case .entering(let credentials, _), .secure(let credentials): credentials
        }
    }

    var tan: String? { if case .entering(_, let tan) = self { tan } else { nil } }
}

/// What the service wrote to raise the phone to Secure Mode; carried out when the flow ends.
enum BootstrapOrder: Hashable, Sendable {
    case withoutPIN(SimulatedWorkpoint.SecureCredentials)
    case withPIN(data: String, retries: Int)
}

extension SimulatedWorkpoint {
    /// The write with `goto-secure-mode` (guide, pages 62 to 68). What is missing is told as `invalid data`.
    mutating func acceptBootstrap(_ written: [Item]) {
        func missing(_ names: String...) -> [Item] {
            names.filter { name in written.value(name) == nil }.map { Item($0, status: .invalidData) }
        }
        switch written.value("goto-secure-mode") {
        case "nopin":
            guard let credentials = SecureCredentials(written) else {
                return reply(
                    .writeItems, .accepted, missing("dls-client-certificate", "dls-server-ca", "dls-secure-port"))
            }
            flow?.bootstrap = .withoutPIN(credentials)
        case "pin":
            guard let data = written.value("secure-mode-data") else {
                return reply(.writeItems, .accepted, missing("secure-mode-data"))
            }
            let retries = written.value("max-pin-retries").flatMap(Int.init) ?? 3
            flow?.bootstrap = .withPIN(data: data, retries: retries)
        default: return reply(.writeItems, .accepted, [Item("goto-secure-mode", status: .invalidData)])
        }
        reply(.writeItems, .accepted)
    }

    /// The flow with the order has ended.
    mutating func begin(_ order: BootstrapOrder) {
        switch order {
        case .withoutPIN(let credentials):
            security = .entering(credentials, tan: nil)
            pending.insert(.startUp, at: 0)
        case .withPIN(let data, let retries):
            security = .awaitingPIN(data: data, retriesLeft: retries)
            actions.append(.report(.asksForPIN(retriesLeft: retries)))
        }
    }

    /// The user typed the PIN: all but its last three characters open the data, those three are the TAN.
    mutating func typed(_ pin: String) {
        guard case .awaitingPIN(let data, let retriesLeft) = security else { return }
        if pin.count > 3, let opened = configuration.secureModeData.items(in: data, password: String(pin.dropLast(3))),
            let credentials = SecureCredentials(opened)
        {
            security = .entering(credentials, tan: String(pin.suffix(3)))
            pending.insert(.startUp, at: 0)
        } else if retriesLeft > 0 {
            security = .awaitingPIN(data: data, retriesLeft: retriesLeft - 1)
            actions.append(.report(.asksForPIN(retriesLeft: retriesLeft - 1)))
        } else {
            security = .defaultMode
            wish(.pinRetriesExceeded)
        }
    }

    /// The service treats the phone as one in Secure Mode: the TAN has done its duty, and there is no way back.
    mutating func noteSecureModeReached(_ message: ServiceMessage) {
        guard case .entering(let credentials, let tan) = security else { return }
        switch message.action {
        case .readItems where tan != nil && message.items.contains { $0.name == "bootstrapping-tan" }: return
        case .cleanUp where message.items.value("cleanup-reason") != nil: return
        default: break
        }
        security = .secure(credentials)
        actions.append(.report(.securityChanged(isSecure: true)))
    }

    mutating func leaveSecureMode() {
        guard security != .defaultMode else { return }
        security = .defaultMode
        actions.append(.report(.securityChanged(isSecure: false)))
        wish(.startUp)
    }

    /// The certificates are of no use: after some tries the phone goes back to Default Mode, unless it has ever been
    /// served with them.
    mutating func fallsBack() -> Bool {
        guard case .entering = security, let flow else { return false }
        secureTries += 1
        guard secureTries >= configuration.secureAttempts else { return false }
        secureTries = 0
        security = .defaultMode
        self.flow = nil
        actions.append(.report(.flowBroken(flow.opening.reason, "no Secure Mode")))
        actions.append(.report(.securityChanged(isSecure: false)))
        pending.insert(.startUp, at: 0)
        return true
    }
}

extension SimulatedWorkpoint.SecureCredentials {
    /// The certificates and the port among the items; `nil` when one is missing.
    init?(_ items: [Item]) {
        let authorities = items.filter { $0.name == "dls-server-ca" && !$0.value.isEmpty }
            .sorted { $0.key < $1.key }.map(\.value)
        guard let certificate = items.value("dls-client-certificate"), !authorities.isEmpty,
            let port = items.value("dls-secure-port").flatMap(Int.init), (1...65_535).contains(port)
        else { return nil }
        self.init(clientCertificate: certificate, authorities: authorities, port: port)
    }
}
