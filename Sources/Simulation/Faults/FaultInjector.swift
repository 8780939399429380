/// Carries out a ``FaultPlan`` on the encoded messages of one session.
struct FaultInjector: Sendable {
    let plan: FaultPlan
    private var chance: SeededGenerator
    /// An event that waits for the next message to overtake it.
    private var heldBack: [UInt8]?

    init(plan: FaultPlan, seed: UInt64) {
        self.plan = plan
        chance = SeededGenerator(seed: seed)
    }

    /// What is sent in place of an event, in order. Every element is one frame.
    mutating func event(_ text: [UInt8]) -> [[UInt8]] {
        if chance.happens(plan.droppedEvents) { return [] }
        var text = changed(text)
        if plan.addsUnknownElements { text = MarkupDamage.addingUnknownElement(text) }
        if chance.happens(plan.poisonedEvents), let poison = plan.poisons.randomElement(using: &chance) {
            text = MarkupDamage.poisoned(text, poison)
        }
        if heldBack == nil, chance.happens(plan.reorderedEvents) {
            heldBack = text
            return []
        }
        var frames = [text]
        if chance.happens(plan.duplicatedEvents) { frames.append(text) }
        if let late = heldBack {
            frames.append(late)
            heldBack = nil
        }
        return frames
    }

    /// What is sent in place of a message that is no event.
    func other(_ text: [UInt8]) -> [UInt8] { changed(text) }

    private func changed(_ text: [UInt8]) -> [UInt8] {
        var text = text
        if plan.reversesFields { text = MarkupDamage.reversingFields(text) }
        if let prefix = plan.prefix { text = MarkupDamage.prefixed(text, with: prefix) }
        return text
    }
}
