import ECMA323

/// A line of what a capture holds: a message, or a part of it that is none.
public enum CaptureRecord: Sendable {
    /// A message.
    case message(CapturedMessage)
    /// Something that could not be read.
    case trouble(CaptureTrouble)
}

/// A message with where it was found and what is to be said of it.
public struct CapturedMessage: Sendable {
    /// When its last byte was seen: nanoseconds since 1970, UTC.
    public var time: UInt64?
    /// Who sent it; nil when the input has no addresses.
    public var source: Endpoint?
    /// Who was to get it.
    public var destination: Endpoint?
    /// Its invoke identifier, four digits; nil where the framing has none.
    public var invokeID: String?
    /// Where in its stream or file it begins.
    public var offset: Int
    /// The message.
    public var bytes: [UInt8]
    /// What it is.
    public var inspection: Inspection
    /// The request that it answers.
    public var answers: String?
    /// How long after the request it came, in nanoseconds.
    public var after: UInt64?
}

/// A part of a capture that could not be read.
public struct CaptureTrouble: Hashable, Sendable {
    /// When.
    public var time: UInt64?
    /// In whose stream; nil when the input has no addresses, or none could be seen.
    public var source: Endpoint?
    /// Where to.
    public var destination: Endpoint?
    /// Where in the stream or file.
    public var offset: Int?
    /// How many bytes; nil where that is not known.
    public var count: Int?
    /// What the matter is, in a sentence.
    public var text: String
}
