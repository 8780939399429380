/// Writes messages in one edition, strictly in the order of the standard.
///
/// What the edition does not have is left out, or replaced by the nearest value it has; characters that XML cannot
/// carry become U+FFFD. The report says how often, so that no loss goes unseen.
public struct MessageEncoder: Sendable {
    /// The edition to write; it does not matter for ECMA-354.
    public let edition: Edition

    /// What could not be written as it was.
    public struct Report: Hashable, Sendable {
        /// Values left out because the edition does not have them.
        public var omissions = 0
        /// Characters replaced because XML cannot carry them.
        public var replacements = 0
    }

    /// Makes an encoder.
    public init(edition: Edition) { self.edition = edition }

    /// Writes a message, with an XML declaration.
    ///
    /// An opaque message is passed on byte for byte; only its namespace changes, if the edition is another one.
    public func encode(_ message: any CSTAMessage) -> [UInt8] {
        var bytes: [UInt8] = []
        encode(message, into: &bytes)
        return bytes
    }

    /// Appends a message.
    @discardableResult
    public func encode(_ message: any CSTAMessage, into bytes: inout [UInt8]) -> Report {
        if let opaque = message as? CSTA.Opaque {
            bytes.append(contentsOf: opaque.bytes(in: edition))
            return Report()
        }
        let writer = write(message, into: &bytes)
        return Report(omissions: writer.omissions, replacements: writer.replacements)
    }

    /// Appends a typed message and returns what the writer learned, without its bytes.
    func write(_ message: some CSTAMessage, into bytes: inout [UInt8]) -> MessageWriter {
        var writer = MessageWriter(edition: edition, bytes: bytes)
        bytes = []
        writer.message(message)
        swap(&writer.bytes, &bytes)
        return writer
    }
}

extension CSTA.Opaque {
    /// The message in an edition: as it came, unless its namespace is that of another edition.
    func bytes(in edition: Edition) -> [UInt8] {
        if kind.isApplicationSession { return bytes }
        if let namespace, Edition(namespace: namespace) == edition { return bytes }
        guard namespace == nil || namespace.flatMap({ Edition(namespace: $0) }) != nil else { return bytes }
        var scanner = Scanner()
        // The bytes were indexed once before; a value made by hand from something else is passed on untouched.
        guard let table = try? bytes.withUnsafeBytes({ try scanner.index($0) }) else { return bytes }
        return bytes.withUnsafeBytes { NamespaceSubstitution(edition: edition).apply(to: table, bytes: $0) }
    }
}
