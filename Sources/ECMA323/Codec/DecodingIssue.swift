/// An oddity in a message that was tolerated.
public struct DecodingIssue: Hashable, Sendable, CustomStringConvertible {
    /// What was odd.
    public enum Problem: String, CaseIterable, Hashable, Sendable {
        /// An element the standard does not have there; it was ignored.
        case unknownElement
        /// An attribute the standard does not have there; it was ignored.
        case unknownAttribute
        /// An element before another one that should precede it.
        case wrongOrder
        /// A second element where one is allowed; the first one counts.
        case repeatedElement
        /// The element is in another namespace than the standard's.
        case wrongNamespace
        /// The element is in no namespace.
        case noNamespace
        /// An element that needs a value is empty; it was taken for absent.
        case emptyValue
        /// White space inside hexadecimal digits.
        case spaceInHexBinary
        /// Text between elements; it was ignored.
        case strayText
        /// Plain text where an element should stand around it, as phones send device identifiers in SIP.
        case plainText
        /// Something mandatory is missing, and its usual value was assumed.
        case missingElement
        /// An event without its monitor cross reference identifier, as phones send them in SIP.
        case missingCrossReference
        /// A spelling that is not the standard's but is understood.
        case wrongSpelling
    }

    /// What was odd.
    public let problem: Problem
    /// Where: element names from the root down, separated by slashes.
    public let path: String
    /// Byte offset in the message.
    public let offset: Int

    /// For logs.
    public var description: String { "\(path): \(problem.rawValue) at byte \(offset)" }
}
