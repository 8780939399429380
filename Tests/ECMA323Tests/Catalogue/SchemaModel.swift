import CLibXML2
import Foundation

/// What an XML Schema in one file says: enough of it to compare the catalogue with, element by element.
struct SchemaModel {
    /// An element of a sequence or a choice.
    struct Element {
        var name: String
        /// The type's name without prefix; nil when it has a type of its own, or none.
        var type: String?
        var inline: Content?
        var isOptional: Bool
        var isRepeated: Bool
    }

    /// What an element of a type may hold.
    indirect enum Content {
        case simple(String)
        case enumeration([String])
        case sequence([Element])
        case choice([Element], isRepeated: Bool)
        /// Foreign XML, with the attributes that are named.
        case any(attributes: [String])
        case derived(from: String)
    }

    private(set) var types: [String: Content] = [:]
    /// The type of each root element.
    private(set) var roots: [String: String] = [:]

    /// Something in the file that the model does not know.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Reads a schema.
    init(path: String) throws {
        guard let document = xmlReadFile(path, nil, Int32(XML_PARSE_NONET.rawValue)) else {
            throw Failure(description: "cannot read \(path)")
        }
        defer { xmlFreeDoc(document) }
        guard let root = xmlDocGetRootElement(document) else { throw Failure(description: "nothing in \(path)") }
        for node in Node(root).children {
            guard let name = node["name"] else { throw Failure(description: "a \(node.name) without a name") }
            switch node.name {
            case "simpleType": types[name] = try Self.simple(node)
            case "complexType": types[name] = try Self.complex(node)
            case "element": roots[name] = node["type"].map(Self.local) ?? name
            default: throw Failure(description: "an unknown \(node.name)")
            }
        }
    }

    /// The content of a type, with derivations followed.
    func content(of type: String) -> Content {
        guard let found = types[type] else { return .simple(type) }
        if case .derived(let base) = found { return content(of: base) }
        return found
    }

    private static func local(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }

    private static func simple(_ node: Node) throws -> Content {
        guard let restriction = node.children.first(where: { $0.name == "restriction" }) else { return .simple("list") }
        return .enumeration(restriction.children.compactMap { $0["value"] })
    }

    private static func complex(_ node: Node) throws -> Content {
        var content = Content.sequence([])
        var attributes: [String] = []
        for child in node.children {
            switch child.name {
            case "sequence": content = try group(child)
            case "choice": content = .choice(try elements(child), isRepeated: child["maxOccurs"] == "unbounded")
            case "attribute": attributes += [child["name"]].compactMap { $0 }
            case "anyAttribute": continue
            case "simpleContent": return .simple("DeviceID")
            case "complexContent":
                guard let base = child.children.first?["base"] else { throw Failure(description: "no base") }
                return .derived(from: local(base))
            default: throw Failure(description: "an unknown \(child.name)")
            }
        }
        if case .any = content { return .any(attributes: attributes) }
        return content
    }

    private static func group(_ node: Node) throws -> Content {
        let children = node.children
        if children.count == 1, children[0].name == "any" { return .any(attributes: []) }
        if children.count == 1, children[0].name == "choice" {
            let isRepeated = children[0]["maxOccurs"] == "unbounded"
            let members = try elements(children[0])
            // A repeated choice of one element is that element repeated.
            guard isRepeated, members.count == 1 else { return .choice(members, isRepeated: isRepeated) }
            var member = members[0]
            member.isRepeated = true
            return .sequence([member])
        }
        return .sequence(try elements(node))
    }

    private static func elements(_ node: Node) throws -> [Element] {
        try node.children.flatMap { child in
            // A connection identifier is a choice between one of its members and both.
            if child.name == "sequence" { return try elements(child) }
            guard child.name == "element", let name = child["name"] else {
                throw Failure(description: "\(child.name) where an element should be")
            }
            let inline = try child.children.first.map { try $0.name == "complexType" ? complex($0) : simple($0) }
            let element = Element(
                name: name, type: child["type"].map(local), inline: inline, isOptional: child["minOccurs"] == "0",
                isRepeated: child["maxOccurs"] == "unbounded")
            return [element]
        }
    }

    /// An element of the schema's own document.
    private struct Node {
        let pointer: xmlNodePtr

        init(_ pointer: xmlNodePtr) { self.pointer = pointer }

        var name: String { String(cString: pointer.pointee.name) }

        var children: [Node] {
            var result: [Node] = []
            var next = pointer.pointee.children
            while let child = next {
                if child.pointee.type == XML_ELEMENT_NODE { result.append(Node(child)) }
                next = child.pointee.next
            }
            return result
        }

        subscript(attribute: String) -> String? {
            var next = pointer.pointee.properties
            while let candidate = next {
                if String(cString: candidate.pointee.name) == attribute {
                    return candidate.pointee.children.flatMap { $0.pointee.content }.map { String(cString: $0) } ?? ""
                }
                next = candidate.pointee.next
            }
            return nil
        }
    }
}
