/// A message of nothing but extensions: most acknowledgements, and requests that need no argument.
public protocol CSTAPlainMessage: CSTAMessage, CSTAStructure {
    /// What every message may carry besides its own members.
    var extensions: CSTA.CSTACommonArguments? { get set }
    /// Makes a message.
    init(extensions: CSTA.CSTACommonArguments?)
}

extension CSTAPlainMessage {
    /// Reads the extensions.
    public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
        var members = reader.members(of: element)
        let extensions: CSTA.CSTACommonArguments? = try reader.optional("extensions", &members)
        reader.finish(members)
        return Self(extensions: extensions)
    }

    /// Writes the extensions.
    public func writeContent(to writer: inout MessageWriter) { writer.member("extensions", extensions) }
}
