import Foundation

/// A JSON object of a request, read strictly: an unknown field, a wrong type or a value out of range is a ``Problem`` that
/// names the field.
struct JSONFields {
    private let values: [String: Any]
    private let path: String

    /// Reads the bytes of a body.
    ///
    /// - Throws: ``Problem`` when they are not one JSON object.
    init(_ bytes: some DataProtocol) throws(Problem) {
        guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
            throw .badBody("the body must be one JSON object")
        }
        self.init(object, path: "")
    }

    private init(_ values: [String: Any], path: String) {
        self.values = values
        self.path = path
    }

    /// Refuses fields that nobody knows.
    func allow(only known: [String]) throws(Problem) {
        for name in values.keys.sorted() where !known.contains(name) {
            let hint =
                NearestName.of(name, in: known).map { "did you mean \($0)?" }
                ?? "known: \(known.joined(separator: ", "))"
            throw .badBody("unknown field \(path)\(name); \(hint)")
        }
    }

    /// Whether the field is given, even as `null`.
    func has(_ name: String) -> Bool { values[name] != nil }

    /// Whether the field is given as `null`.
    func isNull(_ name: String) -> Bool { values[name] is NSNull }

    /// A text; `nil` when it is not given, or `null`.
    func text(_ name: String, maximum: Int = 65_536) throws(Problem) -> String? {
        guard let value = given(name) else { return nil }
        guard let text = value as? String else { throw .badBody("\(path)\(name) must be a text") }
        guard text.utf8.count <= maximum else { throw .badBody("\(path)\(name) may have \(maximum) bytes") }
        return text
    }

    /// A text that must be given and not be empty.
    func requiredText(_ name: String) throws(Problem) -> String {
        guard let text = try text(name), !text.isEmpty else { throw .badBody("\(path)\(name) is missing") }
        return text
    }

    /// A whole number within `range`; `nil` when it is not given.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(Problem) -> Int? {
        guard let value = given(name) else { return nil }
        guard !Self.isTruthValue(value), let number = value as? Int, range.contains(number) else {
            throw .badBody(
                "\(path)\(name) must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    /// A truth value; `nil` when it is not given.
    func boolean(_ name: String) throws(Problem) -> Bool? {
        guard let value = given(name) else { return nil }
        guard Self.isTruthValue(value), let truth = value as? Bool else {
            throw .badBody("\(path)\(name) must be true or false")
        }
        return truth
    }

    /// One of a few words; `nil` when it is not given.
    func choice<Value>(_ name: String, _ choices: KeyValuePairs<String, Value>) throws(Problem) -> Value? {
        guard let text = try text(name) else { return nil }
        guard let match = choices.first(where: { $0.key == text }) else {
            throw .badBody("\(path)\(name) must be one of \(choices.map(\.key).joined(separator: ", "))")
        }
        return match.value
    }

    /// A moment in the form of RFC 3339; `nil` when it is not given.
    func moment(_ name: String) throws(Problem) -> UInt64? {
        guard let text = try text(name) else { return nil }
        guard let moment = ISO8601.nanoseconds(text) else {
            throw .badBody("\(path)\(name) must be a moment such as 2026-03-01T08:15:30Z")
        }
        return moment
    }

    /// An object; `nil` when it is not given.
    func object(_ name: String) throws(Problem) -> JSONFields? {
        guard let value = given(name) else { return nil }
        guard let object = value as? [String: Any] else { throw .badBody("\(path)\(name) must be an object") }
        return JSONFields(object, path: "\(path)\(name).")
    }

    /// A list of texts; `nil` when it is not given.
    func texts(_ name: String, maximum: Int) throws(Problem) -> [String]? {
        guard let value = given(name) else { return nil }
        guard let list = value as? [String], list.count <= maximum else {
            throw .badBody("\(path)\(name) must be a list of at most \(maximum) texts")
        }
        return list
    }

    /// A list of objects; `nil` when it is not given.
    func objects(_ name: String, maximum: Int) throws(Problem) -> [JSONFields]? {
        guard let value = given(name) else { return nil }
        guard let list = value as? [Any], list.count <= maximum else {
            throw .badBody("\(path)\(name) must be a list of at most \(maximum) objects")
        }
        var objects: [JSONFields] = []
        for (place, entry) in list.enumerated() {
            guard let object = entry as? [String: Any] else {
                throw .badBody("\(path)\(name)[\(place)] must be an object")
            }
            objects.append(JSONFields(object, path: "\(path)\(name)[\(place)]."))
        }
        return objects
    }

    private func given(_ name: String) -> Any? {
        guard let value = values[name], !(value is NSNull) else { return nil }
        return value
    }

    /// Foundation has one class for numbers and truth values; they differ in the type they were made from.
    private static func isTruthValue(_ value: Any) -> Bool {
        guard let number = value as? NSNumber else { return value is Bool }
        let type = String(cString: number.objCType)
        return type == "c" || type == "B"
    }
}
