extension CSTA {
    /// What a switching function supports of one service or event: named flags, each absent, true or false.
    ///
    /// The standard has some 250 such sets with 3,000 members between them. They share this one type; which names a set
    /// has is the business of the field it stands in, and names it does not have are left out when it is written.
    public struct Capabilities: Hashable, Sendable, ExpressibleByDictionaryLiteral {
        /// The flags by wire name.
        public var flags: [String: Bool]

        /// Makes a set of flags.
        public init(_ flags: [String: Bool] = [:]) { self.flags = flags }

        /// Makes a set of flags.
        public init(dictionaryLiteral elements: (String, Bool)...) {
            flags = Dictionary(elements, uniquingKeysWith: { $1 })
        }

        /// Makes a set in which these flags are true and all others are absent.
        public init(_ names: String...) { flags = Dictionary(names.map { ($0, true) }, uniquingKeysWith: { $1 }) }

        /// One flag by its wire name; nil when it is absent.
        public subscript(name: String) -> Bool? {
            get { flags[name] }
            set { flags[name] = newValue }
        }
    }
}
