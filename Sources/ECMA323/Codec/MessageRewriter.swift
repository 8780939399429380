/// Passes a message on in another edition: a client's request towards a switch, a switch's answer towards a client.
///
/// A message that is already right is passed on byte for byte; a typed one is written anew in the order of the standard;
/// an opaque one changes its namespace only.
public struct MessageRewriter: ~Copyable {
    private var decoder: MessageDecoder

    /// Makes a rewriter; it owns a scanner and is used by one thread at a time.
    public init(limits: ScanLimits = .network) { decoder = MessageDecoder(limits: limits) }

    /// Reads a message and writes it in an edition.
    /// - Throws: `ScanError` or `MessageError`, as `MessageDecoder.decode(_:slack:)`.
    public mutating func rewrite(_ bytes: UnsafeRawBufferPointer, to edition: Edition) throws -> [UInt8] {
        Self.rewrite(try decoder.decode(bytes), of: bytes, to: edition)
    }

    /// Writes a message that has been read in an edition.
    /// - Parameters:
    ///   - decoded: what the bytes mean.
    ///   - bytes: the message as it came.
    ///   - edition: the edition to write.
    public static func rewrite(
        _ decoded: DecodedMessage, of bytes: UnsafeRawBufferPointer, to edition: Edition
    ) -> [UInt8] {
        let isRightEdition = decoded.edition == edition || decoded.kind.isApplicationSession
        if isRightEdition, decoded.issues.isEmpty { return Array(bytes) }
        return MessageEncoder(edition: edition).encode(decoded.message)
    }
}
