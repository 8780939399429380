/// The kinds of value a setting can have.
extension ConfigurationSection {
    /// Text, or `nil` when the key is not given. Empty text is refused.
    func string(_ key: String) -> String? {
        guard let scalar = scalar(key) else { return nil }
        if scalar.text.isEmpty {
            report("must not be empty", for: key)
            return nil
        }
        return scalar.text
    }

    /// Text that must be given; empty after a problem.
    func requiredString(_ key: String) -> String {
        guard let value = string(key) else {
            if !wasReported(key) { report("is missing", for: key) }
            return ""
        }
        return value
    }

    /// A whole number within `range`.
    func integer(_ key: String, in range: ClosedRange<Int>, default standard: Int) -> Int {
        optionalInteger(key, in: range) ?? standard
    }

    /// A whole number within `range`, or `nil` when the key is not given.
    func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let scalar = scalar(key) else { return nil }
        guard scalar.isPlain, let value = Int(scalar.text) else {
            report("expected a whole number, found \(quoted(scalar.text))", for: key)
            return nil
        }
        guard range.contains(value) else {
            report("\(value) is not between \(range.lowerBound) and \(range.upperBound)", for: key)
            return nil
        }
        return value
    }

    /// A number, fractions allowed, within `range`.
    func number(_ key: String, in range: ClosedRange<Double>, default standard: Double) -> Double {
        guard let scalar = scalar(key) else { return standard }
        guard scalar.isPlain, let value = Double(scalar.text), value.isFinite else {
            report("expected a number, found \(quoted(scalar.text))", for: key)
            return standard
        }
        guard range.contains(value) else {
            report("\(value) is not between \(range.lowerBound) and \(range.upperBound)", for: key)
            return standard
        }
        return value
    }

    /// `true` or `false`, and nothing else: `yes` and `on` mean different things to different readers of YAML.
    func boolean(_ key: String, default standard: Bool) -> Bool {
        guard let scalar = scalar(key) else { return standard }
        switch (scalar.isPlain, scalar.text) {
        case (true, "true"): return true
        case (true, "false"): return false
        default:
            report("expected true or false, found \(quoted(scalar.text))", for: key)
            return standard
        }
    }

    /// A duration with its unit.
    func duration(_ key: String, in range: ClosedRange<Duration>, default standard: Duration) -> Duration {
        optionalDuration(key, in: range) ?? standard
    }

    /// A duration with its unit, or `nil` when the key is not given.
    func optionalDuration(_ key: String, in range: ClosedRange<Duration>) -> Duration? {
        guard let scalar = scalar(key) else { return nil }
        guard let value = ConfigurationUnits.duration(scalar.text) else {
            report("expected a duration such as 250ms, 10s, 5m or 2h, found \(quoted(scalar.text))", for: key)
            return nil
        }
        guard range.contains(value) else {
            let (low, high) = (ConfigurationUnits.text(range.lowerBound), ConfigurationUnits.text(range.upperBound))
            report("\(scalar.text) is not between \(low) and \(high)", for: key)
            return nil
        }
        return value
    }

    /// A number of bytes, with or without a binary unit.
    func byteCount(_ key: String, in range: ClosedRange<Int>, default standard: Int) -> Int {
        guard let scalar = scalar(key) else { return standard }
        guard let value = ConfigurationUnits.byteCount(scalar.text) else {
            report("expected a size such as 65536, 64KiB or 8MiB, found \(quoted(scalar.text))", for: key)
            return standard
        }
        guard range.contains(value) else {
            let low = ConfigurationUnits.text(bytes: range.lowerBound)
            let high = ConfigurationUnits.text(bytes: range.upperBound)
            report("\(scalar.text) is not between \(low) and \(high)", for: key)
            return standard
        }
        return value
    }

    /// One of a few words.
    func choice<Value>(_ key: String, _ choices: KeyValuePairs<String, Value>, default standard: Value) -> Value {
        guard let scalar = scalar(key) else { return standard }
        if let match = choices.first(where: { $0.key == scalar.text }) { return match.value }
        let names = choices.map(\.key)
        let hint = NearestName.of(scalar.text, in: names).map { "did you mean \($0)?" }
        let expected = "expected one of \(names.joined(separator: ", "))"
        report("\(expected), found \(quoted(scalar.text))\(hint.map { "; " + $0 } ?? "")", for: key)
        return standard
    }

    /// The path of a file that must be there and readable, resolved against the configuration's directory.
    func file(_ key: String) -> String? {
        guard let written = string(key) else { return nil }
        let path = reader.files.resolve(written)
        do {
            _ = try reader.files.text(of: path)
        } catch {
            report("cannot read the file \(path)", for: key)
        }
        return path
    }

    /// The path of a file that must be given, there, and readable; empty after a problem.
    func requiredFile(_ key: String) -> String {
        guard let path = file(key) else {
            if !wasReported(key) { report("is missing", for: key) }
            return ""
        }
        return path
    }

    /// A secret, given in place (`key`) or as the first line of a file (`keyFile`), not both.
    func secret(_ key: String) -> String? {
        let inPlace = string(key)
        let fileKey = key + "File"
        guard let written = string(fileKey) else { return inPlace }
        if inPlace != nil {
            report("give \(key) or \(fileKey), not both", for: fileKey)
            return inPlace
        }
        let path = reader.files.resolve(written)
        guard let text = try? reader.files.text(of: path) else {
            report("cannot read the file \(path)", for: fileKey)
            return nil
        }
        let first = text.prefix { !$0.isNewline }
        if first.isEmpty { report("the first line of \(path) is empty", for: fileKey) }
        return first.isEmpty ? nil : String(first)
    }

    /// A list of texts, none of them empty; `standard` when the key is not given.
    func strings(_ key: String, default standard: [String] = []) -> [String] {
        guard let values = texts(key) else { return standard }
        if values.contains(where: \.text.isEmpty) { report("has an empty entry", for: key) }
        return values.map(\.text).filter { !$0.isEmpty }
    }

    private func wasReported(_ key: String) -> Bool {
        let place = path.appending(key).description
        return reader.problems.contains { $0.path == place }
    }

    private func quoted(_ text: String) -> String {
        "\"\(text.count > 60 ? String(text.prefix(60)) + "…" : text)\""
    }
}
