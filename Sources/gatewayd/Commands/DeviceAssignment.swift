import ArgumentParser

/// `NUMBER=NUMBER,NUMBER…` on a command line: a device, and devices that belong to it.
struct DeviceAssignment: ExpressibleByArgument, Hashable, Sendable {
    /// What stands before the sign.
    let device: String
    /// What stands behind it; at least one, none twice.
    let others: [String]

    init?(argument: String) {
        let halves = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard halves.count == 2, Self.isNumber(halves[0]) else { return nil }
        let others = halves[1].split(separator: ",", omittingEmptySubsequences: false)
        guard others.allSatisfy(Self.isNumber), Set(others).count == others.count, !others.contains(halves[0]) else {
            return nil
        }
        device = String(halves[0])
        self.others = others.map(String.init)
    }

    private static func isNumber(_ text: Substring) -> Bool {
        (1...32).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
