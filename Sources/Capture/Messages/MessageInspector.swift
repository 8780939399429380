import ECMA323

/// What a message is, and what is to be said of it.
public struct Inspection: Sendable {
    /// The root element's name; empty when there is none to be seen.
    public var name: String
    /// The kind of the message; `unknown` when no standard has it.
    public var kind: MessageKind
    /// The edition its namespace names; nil for ECMA-354 and for foreign ones.
    public var edition: Edition?
    /// What is to be said, in the order of the message.
    public var findings: [Finding]

    /// Whether the standard has nothing against it.
    public var isValid: Bool { !findings.contains { $0.severity != .note } }
}

/// Judges messages by the standard.
public struct MessageInspector: ~Copyable {
    private var decoder = MessageDecoder(limits: .capture)

    /// Makes an inspector; it owns a scanner and is used by one thread at a time.
    public init() {}

    /// Judges a message.
    public mutating func inspect(_ message: [UInt8]) -> Inspection {
        do {
            let decoded = try decoder.decode(message)
            return inspection(of: decoded, message)
        } catch let error as MessageError {
            let name = String(error.path.prefix { $0 != "/" })
            return Inspection(
                name: name, kind: MessageKind(name: name), edition: edition(of: message),
                findings: [Finding(error, in: message)])
        } catch let error as ScanError {
            return Inspection(name: "", kind: .unknown, edition: nil, findings: [Finding(error, in: message)])
        } catch {
            return Inspection(
                name: "", kind: .unknown, edition: nil, findings: [Finding(.error, "unreadable", "\(error)")])
        }
    }

    private func inspection(of decoded: DecodedMessage, _ message: [UInt8]) -> Inspection {
        let name = (decoded.message as? CSTA.Opaque)?.name ?? decoded.kind.name
        var findings = decoded.issues.map { Finding($0, in: message) }
        if decoded.isOpaque {
            findings.append(Finding(.warning, "unknownMessage", "the standard has no such message", path: name))
        } else if decoded.kind.role == .parameter {
            findings.append(
                Finding(.warning, "parameter", "this is a part of other messages and none by itself", path: name))
        } else if let edition = decoded.edition {
            findings += Self.anachronisms(decoded, edition)
        }
        return Inspection(name: name, kind: decoded.kind, edition: decoded.edition, findings: findings)
    }

    /// What the edition that the message claims to be of does not have.
    private static func anachronisms(_ decoded: DecodedMessage, _ edition: Edition) -> [Finding] {
        let name = decoded.kind.name
        guard decoded.kind.firstEdition <= edition else {
            return [Finding(.warning, "laterMessage", "\(edition.name) does not have this message", path: name)]
        }
        var bytes: [UInt8] = []
        let report = MessageEncoder(edition: edition).encode(decoded.message, into: &bytes)
        guard report.omissions > 0 else { return [] }
        let text = "\(edition.name) does not have everything in it (\(report.omissions) too new)"
        return [Finding(.warning, "laterElement", text, path: name)]
    }

    /// The edition of a message that could not be read any further.
    private mutating func edition(of message: [UInt8]) -> Edition? {
        // The root's namespace is all that is wanted of it.
        let text = String(decoding: message.prefix(1024), as: UTF8.self)
        for edition in Edition.allCases.reversed() where text.contains(edition.namespace) { return edition }
        return nil
    }
}

extension Edition {
    /// For people: `edition 3`.
    public var name: String { "edition \(rawValue)" }
}

extension ScanLimits {
    /// A capture is looked at once and by hand: what is too long for a frame may be shown.
    static var capture: ScanLimits {
        var limits = ScanLimits.network
        limits.maximumBytes = DocumentCutter.maximumLength
        return limits
    }
}
