extension CSTA {
    /// An error as the parameter of another message; the same content as `CSTAErrorCode`.
    public struct ErrorValue: CSTAMessage {
        /// The root element.
        public static var kind: MessageKind { .errorValue }
        /// The error.
        public var error: CSTAErrorCode

        /// Wraps an error.
        public init(_ error: CSTAErrorCode) { self.error = error }
    }
}
