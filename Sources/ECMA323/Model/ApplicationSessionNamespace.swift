/// The namespace of ECMA-354 application sessions.
public enum ApplicationSessionNamespace {
    /// The namespace, as on the wire.
    public static let uri: StaticString = "http://www.ecma-international.org/standards/ecma-354/appl_session"

    /// Whether these bytes are that namespace.
    public static func matches(_ bytes: UnsafeRawBufferPointer) -> Bool { uri.matches(bytes) }
}
