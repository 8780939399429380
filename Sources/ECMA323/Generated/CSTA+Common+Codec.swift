// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// How the messages of the chapter common are read and written.

extension CSTA.CSTAErrorCode {
    private static let memberNames: [StaticString] = [
        "operation", "performanceManagement", "privateData", "privateErrorCode", "security", "stateIncompatibility",
        "subscribedResourceAvailability", "systemResourceAvailibility", "unspecified", "systemResourceAvailability",
    ]

    /// Reads the one member that is there.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        guard let found = reader.choice(memberNames, of: element) else {
            reader.note(.emptyValue, element)
            return nil
        }
        if found.position >= 9 { reader.note(.wrongSpelling, found.element) }
        switch found.position {
        case 0: return .operation(try reader.value(found.element))
        case 1: return .performanceManagement(try reader.value(found.element))
        case 2: return .privateData(try reader.value(found.element))
        case 3: return .privateErrorCode(try reader.value(found.element))
        case 4: return .security(try reader.value(found.element))
        case 5: return .stateIncompatibility(try reader.value(found.element))
        case 6: return .subscribedResourceAvailability(try reader.value(found.element))
        case 7, 9: return .systemResourceAvailibility(try reader.value(found.element))
        default: return .unspecified
        }
    }

    /// Writes the one member that is there.
    public func writeContent(to writer: inout MessageWriter) {
        switch self {
        case .operation(let value): writer.member("operation", value)
        case .performanceManagement(let value): writer.member("performanceManagement", value)
        case .privateData(let value): writer.member("privateData", value)
        case .privateErrorCode(let value): writer.member("privateErrorCode", value)
        case .security(let value): writer.member("security", value)
        case .stateIncompatibility(let value): writer.member("stateIncompatibility", value)
        case .subscribedResourceAvailability(let value): writer.member("subscribedResourceAvailability", value)
        case .systemResourceAvailibility(let value): writer.member("systemResourceAvailibility", value)
        case .unspecified: writer.member("unspecified", CSTA.Empty())
        }
    }
}
