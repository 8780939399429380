import Hummingbird

/// The query of a request, read strictly: a parameter nobody knows is an error, not ignored.
struct QueryParameters {
    private let values: [(name: String, value: String)]

    /// - Parameters:
    ///   - request: whose query to read.
    ///   - known: the names the route understands.
    /// - Throws: ``Problem`` for a name that is not among them.
    init(_ request: Request, known: [String]) throws(Problem) {
        var values: [(name: String, value: String)] = []
        for (name, value) in request.uri.queryParameters {
            let name = String(name)
            guard known.contains(name) else {
                throw .badParameter("unknown parameter \"\(name)\"; known: \(known.joined(separator: ", "))")
            }
            values.append((name, String(value)))
        }
        self.values = values
    }

    /// Every value of a parameter that may come several times.
    func all(_ name: String) -> [String] {
        values.filter { $0.name == name }.map(\.value)
    }

    /// The value of a parameter that may come once.
    func one(_ name: String) throws(Problem) -> String? {
        let found = all(name)
        guard found.count <= 1 else { throw .badParameter("\(name) is given more than once") }
        return found.first
    }

    /// A whole number within `range`.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let text = try one(name) else { return nil }
        guard let value = Int(text), range.contains(value) else {
            throw .badParameter("\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// `true` or `false`.
    func boolean(_ name: String) throws(Problem) -> Bool? {
        switch try one(name) {
        case nil: return nil
        case "true": return true
        case "false": return false
        default: throw .badParameter("\(name) must be true or false")
        }
    }
}
