/// Why a message cannot be read. With a nonce it can be answered with `CleanUp`, without one only with HTTP 400, or with
/// 413 when it is too large.
public struct WorkpointMessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// Not well-formed XML; the line where that was noticed.
        case notWellFormed(line: Int)
        /// A document type declaration. There is none in the protocol, and it is where entities come from.
        case documentType
        /// Neither UTF-8 nor one of the 8-bit character sets of ISO 8859.
        case encoding(String)
        /// Not the message that was expected; the name of its root.
        case wrongRoot(String)
        /// The root has no `Message`, or that has no `ReasonForContact` or `Action`; the name of what is missing.
        case missing(String)
        /// There are two where one is allowed; the name.
        case repeated(String)
        /// An element where only text may be; its name.
        case unexpectedElement(String)
        /// No nonce, or an empty one.
        case missingNonce
        /// A text of `ReasonForContact` that the guide does not have.
        case unknownReason(String)
        /// An action that the guide does not have.
        case unknownAction(String)
        /// A `status` of `ReasonForContact` that the guide does not have.
        case unknownStatus(String)
        /// A number, or a fragment mark, that is none: element, attribute and value.
        case attribute(element: String, name: String, value: String)
        /// An item without a name.
        case unnamedItem
        /// More than ``MessageLimits`` allow.
        case tooLarge(Limit)
    }

    /// What there is too much of.
    public enum Limit: String, Hashable, Sendable {
        /// Bytes of the whole message.
        case bytes
        /// Elements within elements.
        case depth
        /// Items.
        case items
        /// Attributes of one element.
        case attributes
        /// Bytes of an item's name.
        case name
        /// Bytes of an item's value.
        case value
        /// Bytes of the nonce.
        case nonce
    }

    /// What is wrong.
    public var reason: Reason
    /// The nonce, when it could be read before the mistake; `nil` otherwise.
    public var nonce: String?

    /// An error.
    public init(_ reason: Reason, nonce: String? = nil) {
        self.reason = reason
        self.nonce = nonce
    }

    /// One line for people and for `cleanup-reason`; what the peer wrote is quoted, cut short.
    public var description: String {
        switch reason {
        case .notWellFormed(let line): "the message is not well-formed XML (line \(line))"
        case .documentType: "a document type declaration is not allowed"
        case .encoding(let name): "the character encoding \(quoted(name)) is not read; send UTF-8"
        case .wrongRoot(let name): "\(quoted(name)) is not the message expected here"
        case .missing(let name): "the element \(name) is missing"
        case .repeated(let name): "the element \(name) is there twice"
        case .unexpectedElement(let name): "the element \(quoted(name)) stands where only text may be"
        case .missingNonce: "the nonce is missing"
        case .unknownReason(let text): "the reason for contact \(quoted(text)) is unknown"
        case .unknownAction(let text): "the action \(quoted(text)) is unknown"
        case .unknownStatus(let text): "the reply status \(quoted(text)) is unknown"
        case .attribute(let element, let name, let value): "\(quoted(value)) is no value for \(name) of \(element)"
        case .unnamedItem: "an item has no name"
        case .tooLarge(let limit): "the message exceeds the limit for \(limit.rawValue)"
        }
    }

    private func quoted(_ text: String) -> String {
        let short = text.prefix(40)
        return "\"" + short + (short.endIndex == text.endIndex ? "\"" : "…\"")
    }
}
