extension CSTA {
    /// A string of octets, written as hexadecimal digits on the wire (`hexBinary`).
    public struct Octets: CSTAValue, ExpressibleByArrayLiteral {
        /// The octets.
        public var bytes: [UInt8]

        /// Makes a string of octets.
        public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

        /// Makes a string of octets.
        public init(arrayLiteral elements: UInt8...) { bytes = elements }
    }
}
