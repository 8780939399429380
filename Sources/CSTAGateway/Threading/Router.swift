import DeviceActors
import Synchronization

/// Knows which link feeds which phone, and how the links stand.
final class Router: Sendable {
    private struct State {
        var links: [SwitchLink] = []
        var inService: [Bool] = []
        /// The link of each phone by the phone's number; -1 for none.
        var linkOfPhone: [Int16] = []
    }

    private let state = Mutex(State())

    /// Enters a link; gives its index.
    func add(_ link: SwitchLink) -> Int {
        state.withLock { state in
            state.links.append(link)
            state.inService.append(false)
            return state.links.count - 1
        }
    }

    /// Every link.
    var links: [SwitchLink] { state.withLock { $0.links } }

    /// Forgets the links: the gateway stops.
    func removeAll() {
        state.withLock { $0 = State() }
    }

    /// The phone is fed by the link of this index.
    func assign(_ phone: PhoneID, to link: Int) {
        state.withLock { state in
            let position = Int(phone.rawValue)
            if position >= state.linkOfPhone.count {
                let missing = position + 1 - state.linkOfPhone.count
                state.linkOfPhone.append(contentsOf: repeatElement(-1, count: missing))
            }
            state.linkOfPhone[position] = Int16(link)
        }
    }

    /// The link that feeds the phone.
    func link(of phone: PhoneID) -> SwitchLink? {
        state.withLock { state in
            let position = Int(phone.rawValue)
            guard position < state.linkOfPhone.count, state.linkOfPhone[position] >= 0 else { return nil }
            return state.links[Int(state.linkOfPhone[position])]
        }
    }

    /// A link went into or out of service; true when it was the other way before.
    func setInService(_ inService: Bool, link: Int) -> Bool {
        state.withLock { state in
            guard state.inService.indices.contains(link), state.inService[link] != inService else { return false }
            state.inService[link] = inService
            return true
        }
    }

    /// The state of the switching function as a whole.
    var condition: GatewayStatus.Condition {
        state.withLock { state in
            if state.inService.allSatisfy({ $0 }) { return .normal }
            return state.inService.contains(true) ? .partiallyDisabled : .disabled
        }
    }
}
