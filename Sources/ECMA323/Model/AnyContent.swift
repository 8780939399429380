extension CSTA {
    /// Foreign XML inside a message: vendors' private data, login information, locations.
    ///
    /// The fragment stands by itself: namespace declarations that were in scope where it came from are repeated on its
    /// outermost elements, so that it means the same wherever it is written. Only the message's own default namespace
    /// is left out, because it changes with the edition the message is written in.
    public struct AnyContent: CSTAValue, ExpressibleByStringLiteral {
        /// The content, well-formed and balanced, without an XML declaration.
        public var xml: String

        /// Takes a well-formed fragment. It is written as it is, so it must be balanced and properly escaped.
        public init(xml: String) { self.xml = xml }

        /// Takes a well-formed fragment.
        public init(stringLiteral value: String) { xml = value }
    }
}
