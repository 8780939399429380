import ArgumentParser

/// An item on the command line: `name`, `name[index]`, `name=value` or `name[index]=value`.
struct ItemArgument: ExpressibleByArgument, Hashable {
    /// The name.
    let name: String
    /// Which of several.
    let index: Int?
    /// The value, when there is an equals sign.
    let value: String?

    /// Reads the text; `nil` when it has no name or an index that is no number.
    init?(argument: String) {
        let sign = argument.firstIndex(of: "=")
        value = sign.map { String(argument[argument.index(after: $0)...]) }
        let key = argument[..<(sign ?? argument.endIndex)]
        guard let bracket = key.firstIndex(of: "[") else {
            guard !key.isEmpty else { return nil }
            name = String(key)
            index = nil
            return
        }
        guard key.last == "]", bracket > key.startIndex,
            let number = Int(key[key.index(after: bracket)...].dropLast()), number >= 0
        else { return nil }
        name = String(key[..<bracket])
        index = number
    }

    /// Writes it as an object of the HTTP interface.
    func write(to json: inout JSONText) {
        json.object { json in
            json.field("name", name)
            json.field("index", index)
            json.field("value", value)
        }
    }
}
