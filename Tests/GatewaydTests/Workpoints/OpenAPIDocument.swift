import Foundation
import Yams

/// The description of the interface as the tests read it: which operations there are, and whether an answer is what the
/// description says.
struct OpenAPIDocument {
    /// A method and a path with its placeholders.
    struct Operation: Hashable, CustomStringConvertible {
        var method: String
        var path: String

        var description: String { "\(method.uppercased()) \(path)" }
    }

    /// Something that is not as described.
    struct Fault: Error, CustomStringConvertible {
        let description: String
    }

    private let root: [String: Any]
    private static let methods = ["get", "post", "put", "patch", "delete"]

    init(_ text: String) throws {
        guard let root = try Yams.load(yaml: text) as? [String: Any] else { throw Fault(description: "no mapping") }
        self.root = root
    }

    /// Every operation of the description.
    var operations: Set<Operation> {
        var operations: Set<Operation> = []
        for (path, value) in paths {
            for method in Self.methods where value[method] != nil {
                operations.insert(Operation(method: method, path: path))
            }
        }
        return operations
    }

    /// Checks an answer: its status must be described, and its body be as the schema of its media type says.
    func check(method: String, path: String, status: Int, contentType: String?, body: Data) throws {
        let (template, item) = try item(of: path)
        guard let operation = item[method.lowercased()] as? [String: Any] else {
            throw Fault(description: "\(method) \(template) is not described")
        }
        let responses = operation["responses"] as? [String: Any] ?? [:]
        guard let found = responses[String(status)] as? [String: Any] else {
            throw Fault(description: "\(method) \(template) does not describe the status \(status)")
        }
        let response = try resolve(found)
        guard let content = response["content"] as? [String: Any] else {
            guard body.isEmpty else { throw Fault(description: "\(method) \(template) \(status) has a body") }
            return
        }
        let type = String((contentType ?? "").prefix { $0 != ";" })
        guard let media = content[type] as? [String: Any], let schema = media["schema"] as? [String: Any] else {
            throw Fault(description: "\(method) \(template) \(status) does not describe \(type)")
        }
        guard type.hasSuffix("json") else { return }
        let value = try JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)
        try validate(value, schema, at: "\(method) \(template) \(status)")
    }

    /// Checks a text against a schema by its name.
    func check(schema name: String, body: Data) throws {
        let value = try JSONSerialization.jsonObject(with: body, options: .fragmentsAllowed)
        try validate(value, ["$ref": "#/components/schemas/\(name)"], at: name)
    }

    private var paths: [String: [String: Any]] { root["paths"] as? [String: [String: Any]] ?? [:] }

    private func item(of path: String) throws -> (String, [String: Any]) {
        let parts = path.prefix { $0 != "?" }.split(separator: "/")
        let matches = paths.filter { template, _ in
            let pattern = template.split(separator: "/")
            return pattern.count == parts.count
                && zip(pattern, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
        }
        // A path in so many words goes before one with placeholders.
        guard let best = matches.min(by: { $0.key.count { $0 == "{" } < $1.key.count { $0 == "{" } }) else {
            throw Fault(description: "\(path) is not described")
        }
        return best
    }

    private func resolve(_ object: [String: Any]) throws -> [String: Any] {
        guard let reference = object["$ref"] as? String else { return object }
        var value: Any = root
        for part in reference.dropFirst(2).split(separator: "/") {
            guard let next = (value as? [String: Any])?[String(part)] else {
                throw Fault(description: "\(reference) leads nowhere")
            }
            value = next
        }
        guard let object = value as? [String: Any] else { throw Fault(description: "\(reference) is no object") }
        return try resolve(object)
    }

    private func validate(_ value: Any, _ schema: [String: Any], at place: String) throws {
        let schema = try resolve(schema)
        func fail(_ text: String) -> Fault { Fault(description: "\(place): \(text)") }
        switch schema["type"] as? String {
        case "object":
            guard let object = value as? [String: Any] else { throw fail("is no object") }
            let properties = schema["properties"] as? [String: Any] ?? [:]
            for name in schema["required"] as? [String] ?? [] where object[name] == nil {
                throw fail("\(name) is missing")
            }
            for (name, value) in object {
                if let property = properties[name] as? [String: Any] {
                    try validate(value, property, at: "\(place).\(name)")
                } else if schema["additionalProperties"] as? Bool == false {
                    throw fail("\(name) is not described")
                }
            }
        case "array":
            guard let list = value as? [Any] else { throw fail("is no array") }
            for (index, value) in list.enumerated() {
                try validate(value, schema["items"] as? [String: Any] ?? [:], at: "\(place)[\(index)]")
            }
        case "string":
            guard let text = value as? String else { throw fail("is no string") }
            if let values = schema["enum"] as? [String], !values.contains(text) { throw fail("\(text) is not listed") }
            if let pattern = schema["pattern"] as? String, try Regex(pattern).firstMatch(in: text) == nil {
                throw fail("\(text) does not match \(pattern)")
            }
            if schema["format"] as? String == "date-time", ISO8601DateFormatter.moment(text) == nil {
                throw fail("\(text) is no moment")
            }
            if schema["format"] as? String == "uuid", UUID(uuidString: text) == nil { throw fail("\(text) is no UUID") }
        case "integer":
            guard let number = value as? Int else { throw fail("is no whole number") }
            if let minimum = schema["minimum"] as? Int, number < minimum { throw fail("\(number) is too small") }
            if let maximum = schema["maximum"] as? Int, number > maximum { throw fail("\(number) is too large") }
        case "number":
            guard let number = value as? Double else { throw fail("is no number") }
            if let minimum = schema["minimum"] as? Int, number < Double(minimum) {
                throw fail("\(number) is too small")
            }
        case "boolean":
            guard value is Bool else { throw fail("is no truth value") }
        case let type:
            throw fail("the test does not know the type \(type ?? "none")")
        }
    }
}

extension ISO8601DateFormatter {
    /// An opinion on moments that is not the product's own.
    fileprivate static func moment(_ text: String) -> Date? {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        return formatter.date(from: text)
    }
}
