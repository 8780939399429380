import ECMA323

/// Something about a message that an engineer should know.
public struct Finding: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, CaseIterable, Sendable {
        /// The message cannot be understood.
        case error
        /// A tolerant peer understands it all the same; a strict one may refuse it.
        case warning
        /// Nothing wrong, yet worth knowing.
        case note
    }

    /// How bad it is.
    public var severity: Severity
    /// What it is, in one short word: a problem's name, or an XML fault's.
    public var problem: String
    /// A sentence about it.
    public var text: String
    /// Where: element names from the root down, separated by slashes; nil for what concerns all of the message.
    public var path: String?
    /// Where: the byte in the message, from 0.
    public var offset: Int?
    /// Where: the line in the message, from 1.
    public var line: Int?
    /// What should have been there.
    public var expected: String?
    /// What was there.
    public var found: String?

    init(
        _ severity: Severity, _ problem: String, _ text: String, path: String? = nil, expected: String? = nil,
        found: String? = nil
    ) {
        self.severity = severity
        self.problem = problem
        self.text = text
        self.path = path
        self.expected = expected
        self.found = found
    }

    /// What the scanner refuses.
    init(_ error: ScanError, in message: [UInt8]) {
        self.init(.error, error.slug, error.code.explanation)
        place(error.offset, in: message)
    }

    /// What the decoder refuses.
    init(_ error: MessageError, in message: [UInt8]) {
        self.init(
            .error, error.problem.rawValue, error.problem.explanation, path: error.path, expected: error.expected,
            found: error.found)
        place(error.offset, in: message)
    }

    /// What the decoder tolerates.
    init(_ issue: DecodingIssue, in message: [UInt8]) {
        self.init(.warning, issue.problem.rawValue, issue.problem.explanation, path: issue.path)
        place(issue.offset, in: message)
    }

    private mutating func place(_ offset: Int, in message: [UInt8]) {
        self.offset = offset
        line = 1 + message.prefix(offset).count { $0 == 0x0A }
    }
}

extension MessageError.Problem {
    /// What is wrong, in a sentence.
    public var explanation: String {
        switch self {
        case .missingElement: "a mandatory element is missing"
        case .badValue: "the value is none that this element may have"
        case .missingChoice: "none of the elements is there of which one must be"
        case .unexpectedRoot: "this is another message than was expected"
        }
    }
}

extension DecodingIssue.Problem {
    /// What is odd, in a sentence.
    public var explanation: String {
        switch self {
        case .unknownElement: "the standard has no such element here"
        case .unknownAttribute: "the standard has no such attribute here"
        case .wrongOrder: "this element stands before one that should precede it"
        case .repeatedElement: "this element may be there once; the first one counts"
        case .wrongNamespace: "this element is in a namespace that is not the standard's"
        case .noNamespace: "this element is in no namespace"
        case .emptyValue: "this element needs a value; it is taken for absent"
        case .spaceInHexBinary: "there is white space between the hexadecimal digits"
        case .strayText: "there is text between elements"
        case .plainText: "there is plain text where an element should stand around it"
        case .missingElement: "something mandatory is missing; its usual value is assumed"
        case .missingCrossReference: "the event does not say which monitor it is for"
        case .wrongSpelling: "this is not how the standard spells it"
        }
    }
}
