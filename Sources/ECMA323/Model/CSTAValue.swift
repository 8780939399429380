/// Anything that is the content of an element.
public protocol CSTAValue: Hashable, Sendable {
    /// Reads the content of an element.
    /// - Returns: nil when the element is there but empty, which is noted and taken for an absent one.
    /// - Throws: `MessageError` when a mandatory member is missing or a value is not what it should be.
    static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self?

    /// What stands for a mandatory element that is empty; nil when that is an error.
    static var emptyValue: Self? { get }

    /// Writes the attributes, each with a leading blank.
    func writeAttributes(to writer: inout MessageWriter)

    /// Writes what stands between the tags.
    func writeContent(to writer: inout MessageWriter)
}

extension CSTAValue {
    /// An empty element is an error where a value is mandatory.
    public static var emptyValue: Self? { nil }

    /// Hardly any element has attributes.
    public func writeAttributes(to writer: inout MessageWriter) {}
}

/// A value made of members in the order of the standard.
public protocol CSTAStructure: CSTAValue {
}
