/// The eight bytes before each message on a TCP connection without SOAP.
///
/// ```
///  0       1       2       3       4       5       6       7       8 …
/// +-------+-------+-------+-------+-------+-------+-------+-------+----------
/// | format 00 00  | total length  | invoke identifier, 4 digits   | XML
/// +-------+-------+-------+-------+-------+-------+-------+-------+----------
/// ```
///
/// The length is big endian, counts bytes and includes the header. A client in the field writes the format
/// indicator as ASCII `00`; that is accepted, and never written. Source: ECMA-323, the TCP annex.
public enum FrameHeader {
    /// Bytes of the header.
    public static let size = 8
    /// The longest frame the 16-bit length can say, header included.
    public static let maximumFrameLength = 65_535
    /// The longest message that fits a frame.
    public static let maximumPayload = maximumFrameLength - size

    /// Reads a header.
    /// - Parameter bytes: at least eight bytes; what follows them is not looked at.
    /// - Returns: the length of the whole frame (8…65 535) and the invoke identifier.
    /// - Throws: ``FrameError`` if no frame can begin with these bytes.
    public static func parse(_ bytes: UnsafeRawBufferPointer) throws(FrameError) -> (length: Int, invokeID: InvokeID) {
        precondition(bytes.count >= size, "a frame header needs eight bytes")
        let indicator = bytes.loadUnaligned(fromByteOffset: 0, as: UInt16.self).bigEndian
        guard indicator == 0 || indicator == 0x3030 else { throw .unsupportedFormatIndicator(indicator) }
        let length = Int(bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self).bigEndian)
        guard length >= size else { throw .lengthBelowHeader(length) }
        let digits = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self).bigEndian
        guard let invokeID = InvokeID(digits: digits) else { throw .nonDigitInvokeID(digits) }
        return (length, invokeID)
    }

    /// The header as one number whose big-endian bytes are the eight bytes on the wire.
    /// - Parameter payloadLength: bytes of the message, 0…65 527.
    /// - Throws: ``FrameError/payloadTooLong(_:)`` if the message does not fit a frame.
    public static func word(payloadLength: Int, invokeID: InvokeID) throws(FrameError) -> UInt64 {
        guard payloadLength >= 0, payloadLength <= maximumPayload else { throw .payloadTooLong(payloadLength) }
        return UInt64(payloadLength + size) << 32 | UInt64(invokeID.digits)
    }

    /// Writes a header into the first eight bytes of `destination`.
    /// - Throws: ``FrameError/payloadTooLong(_:)`` if the message does not fit a frame.
    public static func write(
        payloadLength: Int, invokeID: InvokeID, into destination: UnsafeMutableRawBufferPointer
    ) throws(FrameError) {
        precondition(destination.count >= size, "a frame header needs eight bytes")
        let word = try word(payloadLength: payloadLength, invokeID: invokeID)
        destination.storeBytes(of: word.bigEndian, as: UInt64.self)
    }

    /// A whole frame: header and message.
    /// - Throws: ``FrameError/payloadTooLong(_:)`` if the message does not fit a frame.
    public static func frame(_ payload: [UInt8], invokeID: InvokeID) throws(FrameError) -> [UInt8] {
        let word = try word(payloadLength: payload.count, invokeID: invokeID)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + payload.count)
        withUnsafeBytes(of: word.bigEndian) { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: payload)
        return bytes
    }
}
