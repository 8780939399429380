/// One thing wrong with the configuration: where, and what to do about it.
struct ConfigurationProblem: Hashable, Sendable, CustomStringConvertible {
    /// Where the wrong value comes from.
    enum Origin: Hashable, Sendable {
        /// A line of the YAML text, from 1.
        case line(Int)
        /// An environment variable, by name.
        case environment(String)
        /// The file as a whole.
        case file
    }

    /// Where the wrong value comes from.
    var origin: Origin

    /// The place in the configuration, empty for the document as a whole.
    var path: String

    /// What is wrong and what would be right.
    var message: String

    /// `line 12: clients[0].port: 70000 is not between 0 and 65535`.
    var description: String {
        let place =
            switch origin {
            case .line(let line): "line \(line): "
            case .environment(let name): "environment variable \(name): "
            case .file: ""
            }
        return path.isEmpty ? "\(place)\(message)" : "\(place)\(path): \(message)"
    }
}

/// The configuration cannot be used. All that was found wrong is in it, not only the first problem.
struct ConfigurationError: Error, CustomStringConvertible, Equatable {
    /// The file the configuration came from, for the message.
    var file: String

    /// Every problem, those of the file in order of their lines, then those of the environment.
    var problems: [ConfigurationProblem]

    /// One problem a line, each beginning with the file name as compilers do.
    var description: String {
        problems.map { "\(file): \($0)" }.joined(separator: "\n")
    }
}
