/// The `GATEWAYD_…` variables of the process, and which of them the configuration has used.
///
/// A variable that names no setting is an error, just as an unknown key in the file is: a misspelt override
/// must not be passed over in silence.
struct EnvironmentOverrides {
    /// Variables of this prefix that the command line uses, and that are no configuration.
    static let reserved: Set<String> = [
        "GATEWAYD_CONFIG", "GATEWAYD_PASSWORD", "GATEWAYD_PIN", "GATEWAYD_TOKEN", "GATEWAYD_URL",
    ]

    private let values: [String: String]
    private(set) var used: Set<String> = []

    /// Takes the variables that begin with `GATEWAYD_` out of a whole environment.
    init(_ environment: [String: String]) {
        let prefix = ConfigurationPath.environmentPrefix + "_"
        values = environment.filter { $0.key.hasPrefix(prefix) && !Self.reserved.contains($0.key) }
    }

    /// The override of the value at `path`, if there is one; it counts as used from now on.
    mutating func value(at path: ConfigurationPath) -> String? {
        let name = path.environmentName
        guard let value = values[name] else { return nil }
        used.insert(name)
        return value
    }

    /// Whether any variable overrides something below `path`: the section then exists although the file may
    /// not have it.
    func hasValues(below path: ConfigurationPath) -> Bool {
        let prefix = path.environmentName + "_"
        return values.keys.contains { $0.hasPrefix(prefix) }
    }

    /// The variables that no setting asked for, sorted.
    var unused: [String] {
        values.keys.filter { !used.contains($0) }.sorted()
    }
}
