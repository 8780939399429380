/// A goal, what was measured against it, and whether it was reached.
public struct Mark: Codable, Sendable, Hashable {
    /// Whether more or less is better.
    public enum Bound: String, Codable, Sendable {
        case atLeast
        case atMost
    }

    /// What the goal is about.
    public var name: String
    /// The bound's direction.
    public var bound: Bound
    /// The goal.
    public var goal: Double
    /// What was measured.
    public var measured: Double
    /// The unit of both, `×` for a ratio.
    public var unit: String

    /// A mark with what was measured against it.
    public init(_ name: String, _ bound: Bound, _ goal: Double, measured: Double, unit: String) {
        self.name = name
        self.bound = bound
        self.goal = goal
        self.measured = measured
        self.unit = unit
    }

    /// Whether the goal was reached. A number that could not be measured (not finite, or nothing) is a miss.
    public var isReached: Bool {
        guard measured.isFinite, measured > 0 else { return false }
        switch bound {
        case .atLeast: return measured >= goal
        case .atMost: return measured <= goal
        }
    }
}
