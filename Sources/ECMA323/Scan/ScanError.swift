/// Why a message is not accepted as XML: it is malformed, or it asks for something dangerous, or it is too big.
public struct ScanError: Error, Equatable, Sendable {
    /// What kind of fault it is.
    public struct Code: Hashable, Sendable {
        let fault: Fault

        /// A short stable name for logs and metrics.
        public var slug: String { fault.rawValue }
        /// What is wrong, in a sentence.
        public var explanation: String { fault.explanation }
    }

    /// What kind of fault it is.
    public let code: Code
    /// Byte offset in the message at which the fault was noticed.
    public let offset: Int

    /// Makes an error.
    public init(_ code: Code, at offset: Int) {
        self.code = code
        self.offset = offset
    }

    /// A short stable name for logs and metrics.
    public var slug: String { code.slug }
}

extension ScanError: CustomStringConvertible {
    /// What is wrong, and where.
    public var description: String { "\(code.explanation) (at byte \(offset))" }
}

extension ScanError.Code {
    /// The closed list behind the open ``ScanError/Code``, so that a case can be added without breaking clients.
    enum Fault: String, CaseIterable {
        case emptyMessage = "empty-message"
        case tooLarge = "too-large"
        case truncated = "truncated"
        case byteOrderMark = "utf16-or-utf32"
        case badDeclaration = "bad-xml-declaration"
        case unsupportedEncoding = "unsupported-encoding"
        case doctype = "doctype"
        case processingInstruction = "processing-instruction"
        case badProcessingInstruction = "bad-processing-instruction"
        case badComment = "bad-comment"
        case badCDATA = "bad-cdata"
        case badMarkup = "bad-markup"
        case badName = "bad-name"
        case mismatchedEndTag = "mismatched-end-tag"
        case contentOutsideRoot = "content-outside-root"
        case tooDeep = "too-deep"
        case badAttribute = "bad-attribute"
        case duplicateAttribute = "duplicate-attribute"
        case tooManyAttributes = "too-many-attributes"
        case tooManyNamespaces = "too-many-namespaces"
        case badNamespace = "bad-namespace"
        case undeclaredPrefix = "undeclared-prefix"
        case badReference = "bad-character-reference"
        case undefinedEntity = "undefined-entity"
        case endOfCDATAInText = "cdata-end-in-text"
        case forbiddenCharacter = "forbidden-character"
        case badUTF8 = "bad-utf8"
    }

    /// Nothing but white space came.
    public static let emptyMessage = Self(fault: .emptyMessage)
    /// The message has more bytes than allowed.
    public static let tooLarge = Self(fault: .tooLarge)
    /// The message ends inside markup or before the root element is closed.
    public static let truncated = Self(fault: .truncated)
    /// The message begins with the byte-order mark of UTF-16 or UTF-32, or is plainly in one of them.
    public static let byteOrderMark = Self(fault: .byteOrderMark)
    /// The XML declaration does not follow the grammar, or stands elsewhere than at the start.
    public static let badDeclaration = Self(fault: .badDeclaration)
    /// The declared encoding is not UTF-8 (nor a superset of ASCII with an all-ASCII message).
    public static let unsupportedEncoding = Self(fault: .unsupportedEncoding)
    /// There is a document type declaration.
    public static let doctype = Self(fault: .doctype)
    /// There is a processing instruction and the limits refuse them.
    public static let processingInstruction = Self(fault: .processingInstruction)
    /// A processing instruction does not follow the grammar.
    public static let badProcessingInstruction = Self(fault: .badProcessingInstruction)
    /// A comment does not follow the grammar.
    public static let badComment = Self(fault: .badComment)
    /// A CDATA section does not follow the grammar, or stands outside the root element.
    public static let badCDATA = Self(fault: .badCDATA)
    /// A tag does not follow the grammar.
    public static let badMarkup = Self(fault: .badMarkup)
    /// A name holds a character that names may not have there.
    public static let badName = Self(fault: .badName)
    /// An end tag closes another element than the one that is open.
    public static let mismatchedEndTag = Self(fault: .mismatchedEndTag)
    /// There is text, a reference or a second element outside the root element.
    public static let contentOutsideRoot = Self(fault: .contentOutsideRoot)
    /// More elements are open at once than allowed.
    public static let tooDeep = Self(fault: .tooDeep)
    /// An attribute does not follow the grammar.
    public static let badAttribute = Self(fault: .badAttribute)
    /// An element has the same attribute twice, also when only the prefix differs.
    public static let duplicateAttribute = Self(fault: .duplicateAttribute)
    /// An element has more attributes than allowed.
    public static let tooManyAttributes = Self(fault: .tooManyAttributes)
    /// More namespace declarations are in scope than allowed.
    public static let tooManyNamespaces = Self(fault: .tooManyNamespaces)
    /// A namespace declaration breaks the rules for `xml`, `xmlns` or empty names.
    public static let badNamespace = Self(fault: .badNamespace)
    /// A prefix is used that no declaration in scope binds.
    public static let undeclaredPrefix = Self(fault: .undeclaredPrefix)
    /// A character reference is malformed or names a character that XML does not have.
    public static let badReference = Self(fault: .badReference)
    /// An entity other than the five of XML is referenced, or an ampersand stands alone.
    public static let undefinedEntity = Self(fault: .undefinedEntity)
    /// Text holds `]]>`.
    public static let endOfCDATAInText = Self(fault: .endOfCDATAInText)
    /// There is a character that XML does not allow.
    public static let forbiddenCharacter = Self(fault: .forbiddenCharacter)
    /// The bytes are not UTF-8.
    public static let badUTF8 = Self(fault: .badUTF8)
}

extension ScanError.Code.Fault {
    var explanation: String {
        switch self {
        case .emptyMessage: "the message is empty"
        case .tooLarge: "the message is larger than allowed"
        case .truncated: "the message ends too early"
        case .byteOrderMark: "the message is in UTF-16 or UTF-32; send UTF-8"
        case .badDeclaration: "the XML declaration is malformed or not at the start"
        case .unsupportedEncoding: "the declared encoding is not served; send UTF-8"
        case .doctype: "document type declarations are not accepted"
        case .processingInstruction: "processing instructions are not accepted"
        case .badProcessingInstruction: "a processing instruction is malformed"
        case .badComment: "a comment is malformed"
        case .badCDATA: "a CDATA section is malformed or misplaced"
        case .badMarkup: "a tag is malformed"
        case .badName: "a name holds a character that names cannot have there"
        case .mismatchedEndTag: "an end tag does not match the open element"
        case .contentOutsideRoot: "there is content outside the root element"
        case .tooDeep: "elements are nested deeper than allowed"
        case .badAttribute: "an attribute is malformed"
        case .duplicateAttribute: "an element has the same attribute twice"
        case .tooManyAttributes: "an element has more attributes than allowed"
        case .tooManyNamespaces: "more namespace declarations are in scope than allowed"
        case .badNamespace: "a namespace declaration is not allowed"
        case .undeclaredPrefix: "a prefix has no namespace declaration"
        case .badReference: "a character reference is malformed or names no XML character"
        case .undefinedEntity: "only the five predefined entities may be referenced"
        case .endOfCDATAInText: "text may not hold ']]>'"
        case .forbiddenCharacter: "a character is not allowed in XML"
        case .badUTF8: "the bytes are not UTF-8"
        }
    }
}
