/// Makes a violation small enough to be read: the phone alone, with as few troubles as bring it about.
enum Shrinking {
    /// What led to a violation, for people.
    static func report(_ violation: Violation, of plan: WorldPlan) -> String {
        var small = plan
        small.only = [violation.phone, violation.phone ^ 1].filter { (0..<plan.phones).contains($0) }.sorted()
        small.until = violation.drainedFrom ?? violation.at
        small.runsOut = violation.drainedFrom != nil
        small.steps = .max
        small.isTraced = true
        guard var found = failure(small), found.violation.text == violation.text else {
            return "It does not come about with this phone alone."
        }
        for trouble in Troubles.allCases where small.troubles.contains(trouble) {
            var fewer = small
            fewer.troubles.remove(trouble)
            if let again = failure(fewer), kind(again.violation) == kind(violation) {
                small = fewer
                found = again
            }
        }
        let lines = found.trace.filter { $0.contains("[\(found.violation.phone)]") }.suffix(70)
        return "With phones \(small.only ?? []) and these troubles alone: \(small.troubles)\n\(found.violation)\n"
            + lines.joined(separator: "\n")
    }

    /// A violation's text without what differs from world to world.
    private static func kind(_ violation: Violation) -> String { violation.text.filter { !$0.isNumber } }

    private static func failure(_ plan: WorldPlan) -> (violation: Violation, trace: [String])? {
        var world = World(plan)
        do {
            try world.run()
            return nil
        } catch let violation as Violation {
            return (violation, world.trace)
        } catch {
            return nil
        }
    }
}
