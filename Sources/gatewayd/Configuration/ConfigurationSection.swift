import Yams

/// One mapping of the configuration while it is read.
///
/// Every key that is asked for is a known key; what is left over is reported as unknown, with the nearest
/// known name. Each getter answers the value, or the default when there is none or it is wrong; a wrong value
/// has then been reported, and ``ConfigurationReader/read(_:)`` throws in the end.
final class ConfigurationSection {
    /// A scalar and where it was written.
    struct Scalar {
        var text: String
        var isPlain: Bool
        var origin: ConfigurationProblem.Origin
    }

    let reader: ConfigurationReader
    /// The place of this mapping.
    let path: ConfigurationPath
    /// The line it begins on.
    let line: Int
    /// Whether the file or the environment has this section at all.
    let isPresent: Bool

    private var entries: [String: (line: Int, node: Node)] = [:]
    private var order: [String] = []
    private var known: Set<String> = []

    init(reader: ConfigurationReader, path: ConfigurationPath, node: Node?, line: Int) {
        self.reader = reader
        self.path = path
        self.line = line
        isPresent = node != nil || reader.environment.hasValues(below: path)
        guard let node else { return }
        guard let mapping = node.mapping else {
            if !Self.isNull(node) {
                reader.report("expected keys and values here", at: path, origin: .line(self.line))
            }
            return
        }
        for (key, value) in mapping {
            let line = key.mark?.line ?? self.line
            guard let name = key.scalar?.string else {
                reader.report("a key must be plain text", at: path, origin: .line(line))
                continue
            }
            entries[name] = (line, value)
            order.append(name)
        }
    }

    /// Reports a problem with the value of `key`, or with the section when it has no such key.
    func report(_ message: String, for key: String) {
        let place = path.appending(key)
        if reader.environment.used.contains(place.environmentName) {
            reader.report(message, at: place, origin: .environment(place.environmentName))
        } else {
            reader.report(message, at: place, origin: .line(entries[key]?.line ?? line))
        }
    }

    /// Whether the file or the environment gives `key`. Asking makes the key known.
    func has(_ key: String) -> Bool {
        known.insert(key)
        if let entry = entries[key], !Self.isNull(entry.node) { return true }
        let place = path.appending(key)
        return reader.override(at: place) != nil || reader.environment.hasValues(below: place)
    }

    /// The scalar of `key`, the environment first. `nil` when there is none; a list or mapping is reported.
    func scalar(_ key: String) -> Scalar? {
        known.insert(key)
        let place = path.appending(key)
        if let value = reader.override(at: place) {
            return Scalar(text: value, isPlain: true, origin: .environment(place.environmentName))
        }
        guard let entry = entries[key] else { return nil }
        guard case .scalar(let scalar) = entry.node else {
            report("expected one value here, not a list or a section", for: key)
            return nil
        }
        if Self.isNull(entry.node) {
            report("has no value; give one or leave the key out", for: key)
            return nil
        }
        let line = entry.node.mark?.line ?? entry.line
        return Scalar(text: scalar.string, isPlain: scalar.style == .plain, origin: .line(line))
    }

    /// The section under `key`, present or not, read by `body`; unknown keys in it are reported after that.
    @discardableResult
    func section<Value>(_ key: String, _ body: (ConfigurationSection) -> Value) -> Value {
        known.insert(key)
        let entry = entries[key]
        let section = ConfigurationSection(
            reader: reader, path: path.appending(key), node: entry?.node, line: entry?.line ?? line)
        let value = body(section)
        section.reportUnknownKeys()
        return value
    }

    /// The section under `key` when the file or the environment has it.
    func optionalSection<Value>(_ key: String, _ body: (ConfigurationSection) -> Value) -> Value? {
        has(key) ? section(key, body) : nil
    }

    /// Each section of the list under `key`, read by `body`.
    func list<Value>(_ key: String, _ body: (ConfigurationSection, Int) -> Value) -> [Value] {
        known.insert(key)
        guard let entry = entries[key] else { return [] }
        guard let sequence = entry.node.sequence else {
            if !Self.isNull(entry.node) { report("expected a list here (lines that begin with -)", for: key) }
            return []
        }
        var values: [Value] = []
        for (index, node) in sequence.enumerated() {
            let section = ConfigurationSection(
                reader: reader, path: path.appending(key).appending(index), node: node,
                line: node.mark?.line ?? entry.line)
            values.append(body(section, index))
            section.reportUnknownKeys()
        }
        return values
    }

    /// The texts of the list under `key`, each with its line. In the environment: separated by commas.
    /// `nil` when the key is not there at all.
    func texts(_ key: String) -> [Scalar]? {
        known.insert(key)
        let place = path.appending(key)
        if let value = reader.override(at: place) {
            return value.split(separator: ",").map { piece in
                let text = piece.trimmingSpaces()
                return Scalar(text: text, isPlain: true, origin: .environment(place.environmentName))
            }
        }
        guard let entry = entries[key] else { return nil }
        guard let sequence = entry.node.sequence else {
            report("expected a list here, such as [\"1001\", \"1002\"]", for: key)
            return nil
        }
        var values: [Scalar] = []
        for (index, node) in sequence.enumerated() {
            let line = node.mark?.line ?? entry.line
            guard case .scalar(let scalar) = node, !Self.isNull(node) else {
                reader.report("expected plain text", at: place.appending(index), origin: .line(line))
                continue
            }
            values.append(Scalar(text: scalar.string, isPlain: scalar.style == .plain, origin: .line(line)))
        }
        return values
    }

    /// Reports each key that nobody asked for.
    func reportUnknownKeys() {
        for key in order where !known.contains(key) {
            let nearest = NearestName.of(key, in: known)
            let hint =
                nearest.map { "did you mean \($0)?" } ?? "known keys here: \(known.sorted().joined(separator: ", "))"
            report("unknown key; \(hint)", for: key)
        }
    }

    private static func isNull(_ node: Node) -> Bool {
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }
}

extension Substring {
    /// Without the blanks at both ends.
    func trimmingSpaces() -> String {
        var text = self
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return String(text)
    }
}
