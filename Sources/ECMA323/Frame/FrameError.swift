/// Why a byte stream cannot be cut into frames any further. There is no way to find the next frame after one of
/// these, so the connection has to be closed.
public enum FrameError: Error, Equatable, Sendable {
    /// The first two bytes are neither `00 00` nor ASCII `00`; the value is the two bytes, big endian.
    case unsupportedFormatIndicator(UInt16)
    /// The length field counts the header, so it cannot be below 8.
    case lengthBelowHeader(Int)
    /// The message is longer than this side accepts or, when writing, than the length field can say; bytes without
    /// the header.
    case payloadTooLong(Int)
    /// The invoke identifier is not four ASCII digits; the value is its four bytes, big endian.
    case nonDigitInvokeID(UInt32)

    /// A short stable name for logs and metrics.
    public var slug: String {
        switch self {
        case .unsupportedFormatIndicator: "unsupported-format-indicator"
        case .lengthBelowHeader: "length-below-header"
        case .payloadTooLong: "payload-too-long"
        case .nonDigitInvokeID: "non-digit-invoke-id"
        }
    }
}

extension FrameError: CustomStringConvertible {
    /// What is wrong, and what would be right.
    public var description: String {
        switch self {
        case .unsupportedFormatIndicator(let value):
            "format indicator 0x\(hexadecimal(UInt32(value), digits: 4)) is not served; only 0x0000 (TCP without SOAP) is"
        case .lengthBelowHeader(let length):
            "frame length \(length) is below the 8 bytes of the header, which it has to count"
        case .payloadTooLong(let length):
            "message of \(length) bytes is longer than allowed"
        case .nonDigitInvokeID(let bytes):
            "invoke identifier 0x\(hexadecimal(bytes, digits: 8)) is not four ASCII digits"
        }
    }

    private func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
}
