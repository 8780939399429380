import DeviceActors
import Synchronization

/// Knows which link feeds which phone, and how the links stand.
///
/// A link's index is its own for ever. A link that was removed keeps its object, since others may be on their way to it.
final class Router: Sendable {
    private struct State {
        var links: [SwitchLink] = []
        var isRemoved: [Bool] = []
        var inService: [Bool] = []
        /// The link of each phone by the phone's number; -1 for none.
        var linkOfPhone: [Int16] = []
    }

    private let state = Mutex(State())

    /// Enters a link; gives its index.
    func add(_ link: SwitchLink) -> Int {
        state.withLock { state in
            state.links.append(link)
            state.isRemoved.append(false)
            state.inService.append(false)
            return state.links.count - 1
        }
    }

    /// The link does not count any more.
    func remove(link: Int) {
        state.withLock { $0.isRemoved[link] = true }
    }

    /// Every link.
    var links: [SwitchLink] {
        state.withLock { state in zip(state.links, state.isRemoved).filter { !$1 }.map(\.0) }
    }

    /// The link of this index, also one that was removed.
    func link(at index: Int) -> SwitchLink? {
        state.withLock { $0.links.indices.contains(index) ? $0.links[index] : nil }
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

    /// No link feeds the phone any more.
    func unassign(_ phone: PhoneID) {
        state.withLock { state in
            guard Int(phone.rawValue) < state.linkOfPhone.count else { return }
            state.linkOfPhone[Int(phone.rawValue)] = -1
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

    /// The state of the switching function as a whole, as it is at this moment.
    var condition: GatewayStatus.Condition {
        state.withLock { Self.condition($0) { state, link in state.inService[link] } }
    }

    /// The state of the switching function for somebody who knows these links to be in service.
    func condition(whenInService known: Set<Int>) -> GatewayStatus.Condition {
        state.withLock { Self.condition($0) { _, link in known.contains(link) } }
    }

    private static func condition(
        _ state: State, _ isInService: (State, Int) -> Bool
    ) -> GatewayStatus.Condition {
        let links = state.links.indices.filter { !state.isRemoved[$0] }
        let count = links.count { isInService(state, $0) }
        if count == links.count { return .normal }
        return count > 0 ? .partiallyDisabled : .disabled
    }
}
