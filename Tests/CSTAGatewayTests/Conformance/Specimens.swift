import ECMA323
import Foundation

@testable import CatalogueGenerator

/// Messages made from the catalogue alone: what is mandatory in them, and whom they are about.
struct Specimens {
    let catalogue: Catalogue

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
        let file = root.standardizedFileURL.appendingPathComponent("Catalogue/ecma323.catalogue")
        catalogue = try CatalogueParser.parse(String(contentsOf: file, encoding: .utf8))
    }

    /// A message.
    ///
    /// - Parameters:
    ///   - kind: which.
    ///   - device: the device in every identifier.
    ///   - reference: the monitor's cross reference identifier.
    func text(of kind: MessageKind, device: String, reference: String = "1", edition: Edition = .ed6) -> String {
        let message = catalogue.messages.first { $0.name == kind.name }
        let values = Values(catalogue: catalogue, device: device, reference: reference)
        let content = values.content(of: kind.name, besides: message?.subjects ?? [])
        return "<\(kind.name) xmlns=\"\(edition.namespace)\">\(content)</\(kind.name)>"
    }

    private struct Values {
        let catalogue: Catalogue
        let device: String
        let reference: String

        func content(of type: String, besides wanted: [String] = []) -> String {
            if let simple = simple(type) { return simple }
            switch catalogue.definition(of: type)?.content {
            case .enumeration(let words)?: return words[0].name
            case .choice(let fields)?: return element(fields[0])
            case .structure(let fields)?:
                return fields.filter { isMandatory($0) || wanted.contains($0.name) }.map(element).joined()
            // An alias of a type that is none of the catalogue's.
            case nil:
                guard case .alias(let target)? = catalogue.types.first(where: { $0.name == type })?.content else {
                    return ""
                }
                return content(of: target)
            case .flags?, .capabilities?, .alias?: return ""
            }
        }

        private func isMandatory(_ field: Catalogue.Field) -> Bool {
            switch field.shape {
            case .mandatory, .list(_, false): true
            default: false
            }
        }

        private func element(_ field: Catalogue.Field) -> String {
            var content = content(of: field.type)
            if case .list(let item, _) = field.shape { content = "<\(item)>\(content)</\(item)>" }
            return "<\(field.name)>\(content)</\(field.name)>"
        }

        private func simple(_ type: String) -> String? {
            switch type {
            case "DeviceID": device
            case "ConnectionID": "<callID>1</callID><deviceID>\(device)</deviceID>"
            case "CrossReference": reference
            case "String", "Int": "1"
            case "Double": "1.5"
            case "Language": "en"
            case "Bool": "true"
            case "Octets": "0A"
            case "Empty", "Any", "Grammars": ""
            case "ErrorValue": "<operation>generic</operation>"
            default: nil
            }
        }
    }
}
