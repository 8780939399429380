/// A well-formed message that is not what its root element says: something mandatory is missing, or a value is wrong.
public struct MessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Problem: String, Hashable, Sendable {
        /// A mandatory element is not there.
        case missingElement
        /// An element's text is not one of the values it may have.
        case badValue
        /// None of the elements is there of which one must be.
        case missingChoice
        /// The root element is not the one that was asked for.
        case unexpectedRoot
    }

    /// What is wrong.
    public var problem: Problem { details.problem }
    /// Where: element names from the root down, separated by slashes.
    public var path: String { details.path }
    /// What should have been there.
    public var expected: String { details.expected }
    /// What was there; long texts are cut.
    public var found: String { details.found }
    /// Byte offset of the element in the message.
    public var offset: Int { details.offset }

    // Kept apart, so that an error is one word: every reading function passes it on from every member.
    private let details: Details

    /// Makes an error.
    public init(problem: Problem, path: String, expected: String, found: String, offset: Int) {
        details = Details(problem: problem, path: path, expected: expected, found: found, offset: offset)
    }

    /// Equal when everything is.
    public static func == (left: MessageError, right: MessageError) -> Bool {
        left.problem == right.problem && left.path == right.path && left.expected == right.expected
            && left.found == right.found && left.offset == right.offset
    }

    /// Hashes what identifies it.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(problem)
        hasher.combine(path)
        hasher.combine(offset)
    }

    private final class Details: Sendable {
        let problem: Problem
        let path: String
        let expected: String
        let found: String
        let offset: Int

        init(problem: Problem, path: String, expected: String, found: String, offset: Int) {
            self.problem = problem
            self.path = path
            self.expected = expected
            self.found = found
            self.offset = offset
        }
    }

    /// For logs and for the peer.
    public var description: String {
        "\(path): \(problem.rawValue) at byte \(offset), expected \(expected), found \(found)"
    }

    /// The error to answer a request with.
    public var cstaError: CSTA.CSTAErrorCode {
        switch problem {
        case .missingElement, .missingChoice: .missingParameter
        case .badValue: .invalidParameterValue
        case .unexpectedRoot: .serviceNotSupported
        }
    }
}
