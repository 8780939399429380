import DeviceActors
import Provisioning
import Simulation

/// What a simulated phone did, for people and for programs. Secret values are never told.
struct PhoneReportRecord: Sendable, Hashable {
    /// When, nanoseconds since 1970.
    var time: UInt64
    /// The phone's own number.
    var number: String
    /// Its hardware address.
    var mac: MACAddress
    /// What it did.
    var report: SimulatedWorkpoint.Report

    /// One line without its newline, such as `08:15:30.250  1001    00:1a:e8:00:00:01  stored key-label[1] = Home`.
    var text: String {
        let padding = String(repeating: " ", count: max(0, 6 - number.count))
        return Terminal.printable("\(ISO8601.timeOfDay(nanoseconds: time))  \(number)\(padding)  \(mac)  \(words)")
    }

    /// One JSON object, fields always in this order, absent ones left out.
    var json: String {
        jsonObject { json in
            json.field("time", ISO8601.text(nanoseconds: time))
            json.field("phone", number)
            json.field("mac", mac.description)
            write(to: &json)
        }
    }

    /// How many items a line for people names.
    private static let shownItems = 6

    private var words: String {
        switch report {
        case .flowBegan(let reason): "\(reason.rawValue): contacts the service"
        case .flowEnded(let reason): "\(reason.rawValue): done"
        case .unanswered(let reason, let attempt): "\(reason.rawValue): no answer, try \(attempt)"
        case .flowBroken(let reason, let why): "\(reason.rawValue): broken off, \(why)"
        case .busy(let action): "\(action.rawValue) refused: in a call"
        case .performing(let action): action.rawValue
        case .stored(let items): "stored \(Self.words(items))"
        case .fileStored(let name, let type, true): "has fetched \(name) (\(type))"
        case .fileStored(let name, let type, false): "could not fetch \(name) (\(type))"
        case .restarting(let cause): "starts again (\(cause.words))"
        case .foreignNonce: "an answer with somebody else's nonce was thrown away"
        case .asksForPIN(let retries): "asks for the PIN; \(retries) more tries"
        case .securityChanged(let isSecure): isSecure ? "is in Secure Mode" : "is in Default Mode"
        }
    }

    private static func words(_ items: [Item]) -> String {
        let shown = items.prefix(shownItems).map { item in
            "\(item.name)\(item.index.map { "[\($0)]" } ?? "") = \(item.shown.value)"
        }
        let rest = items.count - shown.count
        return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    private func write(to json: inout JSONText) {
        switch report {
        case .flowBegan(let reason):
            json.field("event", "flowBegan")
            json.field("reason", reason.rawValue)
        case .flowEnded(let reason):
            json.field("event", "flowEnded")
            json.field("reason", reason.rawValue)
        case .unanswered(let reason, let attempt):
            json.field("event", "unanswered")
            json.field("reason", reason.rawValue)
            json.field("attempt", attempt)
        case .flowBroken(let reason, let why):
            json.field("event", "flowBroken")
            json.field("reason", reason.rawValue)
            json.field("detail", why)
        case .busy(let action):
            json.field("event", "busy")
            json.field("action", action.rawValue)
        case .performing(let action):
            json.field("event", "performing")
            json.field("action", action.rawValue)
        case .stored(let items):
            json.field("event", "stored")
            json.field("items") { json in
                json.array { json in
                    for item in items { JobDescription.write(item, isSecret: SecretItems.isSecret, to: &json) }
                }
            }
        case .fileStored(let name, let type, let isGood):
            json.field("event", isGood ? "fileStored" : "fileFailed")
            json.field("name", name)
            json.field("type", type)
        case .restarting(let cause):
            json.field("event", "restarting")
            json.field("detail", cause.words)
        case .foreignNonce: json.field("event", "foreignNonce")
        case .asksForPIN(let retries):
            json.field("event", "asksForPIN")
            json.field("retriesLeft", retries)
        case .securityChanged(let isSecure): json.field("event", isSecure ? "secureMode" : "defaultMode")
        }
    }
}

extension SimulatedWorkpoint.RestartCause {
    /// In words.
    fileprivate var words: String {
        switch self {
        case .restart: "the service said so"
        case .factoryReset: "factory reset"
        case .firmware(let version): "firmware \(version)"
        case .setting: "a setting asks for it"
        case .power: "power"
        }
    }
}
