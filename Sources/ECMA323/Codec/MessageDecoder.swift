/// Reads whole messages into typed values.
///
/// A decoder owns the scanner's memory and is used by one thread at a time; keep one per connection or event loop.
public struct MessageDecoder: ~Copyable {
    private var scanner: Scanner
    /// The message at hand; its memory is reused.
    private var table = ElementTable()

    /// Makes a decoder.
    public init(limits: ScanLimits = .network) { scanner = Scanner(limits: limits) }

    /// Reads a message.
    ///
    /// Field order, namespaces and unknown elements are tolerated and noted. A root element without a typed value
    /// becomes `CSTA.Opaque`, byte for byte.
    /// - Parameters:
    ///   - bytes: the message, UTF-8, without frame header.
    ///   - slack: how many bytes after the message may be read; see `Scanner.index(_:slack:)`.
    /// - Throws: `ScanError` when it is not well-formed, dangerous or over a limit; `MessageError` when something
    ///   mandatory is missing or a value is wrong.
    public mutating func decode(_ bytes: UnsafeRawBufferPointer, slack: Int = 0) throws -> DecodedMessage {
        try scanner.index(bytes, slack: slack, into: &table)
        return try Self.decode(table, bytes: bytes)
    }

    /// Reads a message; see `decode(_:slack:)`.
    public mutating func decode(_ bytes: [UInt8]) throws -> DecodedMessage {
        try bytes.withUnsafeBytes { try decode($0) }
    }

    /// Reads a message that must be of one type.
    /// - Throws: as `decode(_:slack:)`, and `MessageError` with `unexpectedRoot` when it is another one.
    public mutating func decode<Message: CSTAMessage>(_ type: Message.Type, from bytes: [UInt8]) throws -> Message {
        let decoded = try decode(bytes)
        if let message = decoded.message as? Message { return message }
        throw MessageError(
            problem: .unexpectedRoot, path: decoded.kind.name, expected: type.kind.name, found: decoded.kind.name,
            offset: 0)
    }

    /// Checks and indexes a message without reading its values.
    mutating func index(_ bytes: UnsafeRawBufferPointer) throws(ScanError) -> ElementTable {
        try scanner.index(bytes)
    }

    /// Reads the values of an indexed message.
    static func decode(_ table: ElementTable, bytes: UnsafeRawBufferPointer) throws(MessageError) -> DecodedMessage {
        var reader = MessageReader(table, bytes: bytes)
        let root = table.elements[0]
        let kind = MessageKind(name: reader.bytes(root.localName))
        let edition = reader.noteRootNamespace(kind)
        if let message = try reader.typedMessage(kind) {
            return DecodedMessage(edition: edition, message: message, issues: reader.issues)
        }
        let opaque = try reader.root(CSTA.Opaque.self)
        return DecodedMessage(edition: edition, message: opaque, issues: reader.issues)
    }
}

extension MessageReader {
    /// Finds the edition from the root's namespace and notes when the namespace is not the one of the message.
    fileprivate mutating func noteRootNamespace(_ kind: MessageKind) -> Edition? {
        let namespace = table.elements[0].namespace
        // As written if nothing in it has to be decoded, which is always so.
        if namespace > 0, !table.namespaces[Int(namespace)].needsDecoding {
            let uri = table.namespaces[Int(namespace)].uri
            if !uri.isEmpty { return noteRootNamespace(kind, bytes(uri)) }
        }
        guard var uri = table.namespaceURI(namespace, in: bytes) else {
            note(.noNamespace, 0)
            return nil
        }
        return uri.withUTF8 { noteRootNamespace(kind, UnsafeRawBufferPointer($0)) }
    }

    private mutating func noteRootNamespace(_ kind: MessageKind, _ uri: UnsafeRawBufferPointer) -> Edition? {
        let edition = Edition(namespace: uri)
        let isRight = kind.isApplicationSession ? ApplicationSessionNamespace.matches(uri) : edition != nil
        if !isRight, kind != .unknown { note(.wrongNamespace, 0) }
        return edition
    }
}
