/// A whole message: the content of one root element.
public protocol CSTAMessage: CSTAValue {
    /// The root element. `unknown` for `CSTA.Opaque`, whose values differ in kind.
    static var kind: MessageKind { get }
    /// The root element of this value.
    var kind: MessageKind { get }
}

extension CSTAMessage {
    /// The root element of this value.
    public var kind: MessageKind { Self.kind }
}
