import CLoad
import Harness

/// What the command line asks for.
struct Options {
    /// Groups to run.
    var groups = Set(Measurement.Group.allCases)
    /// The numbers of subscribers of the fan-out.
    var subscriberCounts = [1, 10, 100]
    /// Exit with an error when a mark is missed.
    var checks = false
    /// Run everything for a moment, to see that it works.
    var isSmoke = false
    /// Where the JSON goes, nil for nowhere.
    var output: String?
    /// The role of a child process, nil for the coordinator.
    var role: String?
    /// `key=value` pairs for a role.
    var parameters: [String: String] = [:]

    static let usage = """
        usage: gateway-bench [--only parse,fanOut,latency,memory,queries,provisioning] [--subscribers 1,10,100]
                             [--smoke] [--check] [--json FILE]

        --only         the groups to run, separated by commas (all of them by default)
        --subscribers  the numbers of subscribers of the fan-out, separated by commas
        --smoke        run each for a moment and check only that it works and counts something
        --check        exit with 1 when a mark is missed
        --json         write the report to FILE

        The exit code is 2 when a delivery or a job is missing or the gateway noticed anything wrong.
        """

    /// Reads the arguments after the program's name.
    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        func value(of option: String) throws -> String {
            guard let value = rest.popFirst() else { throw RunError("\(option) needs a value\n\(Self.usage)") }
            return value
        }
        while let argument = rest.popFirst() {
            switch argument {
            case "--only":
                let names = try value(of: argument).split(separator: ",")
                groups = try Set(
                    names.map { name in
                        guard let group = Measurement.Group(rawValue: String(name)) else {
                            throw RunError("there is no group '\(name)'\n\(Self.usage)")
                        }
                        return group
                    })
            case "--subscribers":
                subscriberCounts = try value(of: argument).split(separator: ",").map { number in
                    guard let number = Int(number), (1...Int(LOAD_MAXIMUM_RECEIVERS)).contains(number) else {
                        throw RunError("\(number) is no number of subscribers\n\(Self.usage)")
                    }
                    return number
                }
            case "--check": checks = true
            case "--smoke": isSmoke = true
            case "--json": output = try value(of: argument)
            case "--role": role = try value(of: argument)
            default:
                let parts = argument.split(separator: "=", maxSplits: 1)
                guard role != nil, parts.count == 2 else {
                    throw RunError("'\(argument)' is not known\n\(Self.usage)")
                }
                parameters[String(parts[0])] = String(parts[1])
            }
        }
    }

    /// A role's parameter that must be there.
    func parameter(_ name: String) throws -> String {
        guard let value = parameters[name] else { throw RunError("the role needs \(name)=…") }
        return value
    }

    /// A role's numeric parameter that must be there.
    func number(_ name: String) throws -> Int {
        guard let value = Int(try parameter(name)) else { throw RunError("\(name)= must be a whole number") }
        return value
    }
}
