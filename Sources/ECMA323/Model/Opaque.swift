extension CSTA {
    /// A well-formed message for which we have no typed value, kept byte for byte.
    public struct Opaque: CSTAMessage {
        /// Values differ in kind; see the property of the same name.
        public static var kind: MessageKind { .unknown }
        /// The root element, as far as the standards know it.
        public let kind: MessageKind
        /// The local name of the root element.
        public let name: String
        /// The namespace of the root element; nil when it has none.
        public let namespace: String?
        /// The whole message as it came.
        public let bytes: [UInt8]

        /// Keeps a message.
        public init(kind: MessageKind, name: String, namespace: String?, bytes: [UInt8]) {
            self.kind = kind
            self.name = name
            self.namespace = namespace
            self.bytes = bytes
        }
    }
}
