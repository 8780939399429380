extension CSTA {
    /// A root element that the schemas declare and that is only ever a part of other messages, such as `cause`.
    public struct Parameter<Value: CSTAValue>: CSTAMessage {
        /// Values differ in kind; see the property of the same name.
        public static var kind: MessageKind { .unknown }
        /// The root element.
        public let kind: MessageKind
        /// Its content.
        public var value: Value

        /// Makes a message of a parameter alone.
        public init(_ kind: MessageKind, _ value: Value) {
            self.kind = kind
            self.value = value
        }

        /// Reads the content; the kind is that of the message's root element.
        public static func read(_ element: Int, from reader: inout MessageReader) throws(MessageError) -> Self? {
            guard let value = try Value.read(element, from: &reader) else { return nil }
            return Self(reader.rootKind, value)
        }

        /// Writes the content.
        public func writeContent(to writer: inout MessageWriter) { value.writeContent(to: &writer) }
    }
}
