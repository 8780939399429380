import Yams

/// Reads one YAML document strictly: unknown keys, wrong types, bad values and duplicate keys are problems,
/// each with its line; all problems are collected, so that one run shows them all.
///
/// The reader is used once, by one caller: ``root`` gives the top section, the caller asks it for every
/// setting there is, then ``finish()`` throws when anything was wrong.
final class ConfigurationReader {
    /// The name of the file, for messages.
    let file: String

    /// What the reader may ask of the file system: certificates and secrets named by the configuration.
    let files: any ConfigurationFiles

    /// The overrides, which note what was used.
    private(set) var environment: EnvironmentOverrides

    /// What was found wrong so far.
    private(set) var problems: [ConfigurationProblem] = []

    /// The document's top mapping, with no keys when the document is empty.
    private(set) var rootNode: Node?

    /// Parses `yaml`. Text that is no YAML at all becomes a problem that ``finish()`` throws.
    init(yaml: String, file: String, environment: [String: String], files: any ConfigurationFiles) {
        self.file = file
        self.files = files
        self.environment = EnvironmentOverrides(environment)
        do {
            rootNode = try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            problems.append(Self.problem(for: error, yaml: yaml))
        } catch {
            problems.append(ConfigurationProblem(origin: .line(1), path: "", message: "\(error)"))
        }
    }

    /// Reads the whole document with `body`, then reports unknown keys and unused overrides.
    ///
    /// - Throws: ``ConfigurationError`` with every problem found.
    func read<Value>(_ body: (ConfigurationSection) -> Value) throws(ConfigurationError) -> Value {
        guard problems.isEmpty else { throw ConfigurationError(file: file, problems: problems) }
        let section = ConfigurationSection(reader: self, path: .root, node: rootNode, line: 1)
        let value = body(section)
        section.reportUnknownKeys()
        for name in environment.unused {
            problems.append(
                ConfigurationProblem(
                    origin: .environment(name), path: "",
                    message: "no setting has this name; docs/configuration.md tells how names are made"))
        }
        guard problems.isEmpty else { throw ConfigurationError(file: file, problems: sorted(problems)) }
        return value
    }

    /// Notes a problem.
    func report(_ message: String, at path: ConfigurationPath, origin: ConfigurationProblem.Origin) {
        problems.append(ConfigurationProblem(origin: origin, path: path.description, message: message))
    }

    /// The override of the value at `path`.
    func override(at path: ConfigurationPath) -> String? {
        environment.value(at: path)
    }

    private func sorted(_ problems: [ConfigurationProblem]) -> [ConfigurationProblem] {
        func rank(_ origin: ConfigurationProblem.Origin) -> Int {
            if case .line(let line) = origin { line } else { Int.max }
        }
        // Stable for equal lines: the order of finding is the order of the keys asked for.
        return problems.enumerated()
            .sorted { (rank($0.element.origin), $0.offset) < (rank($1.element.origin), $1.offset) }
            .map(\.element)
    }

    private static func problem(for error: YamlError, yaml: String) -> ConfigurationProblem {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return ConfigurationProblem(origin: .line(mark.line), path: "", message: "not YAML: \(problem)")
        case .duplicatedKeysInMapping(let names, let context):
            let first = context.mark
            let name = names.first ?? ""
            let second = secondLine(of: name, after: first, in: yaml)
            return ConfigurationProblem(
                origin: .line(second ?? first.line), path: name,
                message: "duplicate key, given before on line \(first.line)")
        default:
            return ConfigurationProblem(origin: .line(1), path: "", message: "not YAML: \(error)")
        }
    }

    /// Where a duplicate key comes again: the next line that has it at the same column. `nil` in flow style,
    /// where the line of the first is told instead.
    private static func secondLine(of key: String, after mark: Mark, in yaml: String) -> Int? {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        for index in lines.indices.dropFirst(mark.line) {
            let line = lines[index]
            let indentation = line.prefix { $0 == " " }.count
            guard indentation == mark.column - 1 else { continue }
            let rest = line.dropFirst(indentation)
            if rest.hasPrefix("\(key):") || rest.hasPrefix("\"\(key)\":") || rest.hasPrefix("'\(key)':") {
                return index + 1
            }
        }
        return nil
    }
}
