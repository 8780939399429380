extension CSTA {
    /// An element whose presence is all it says.
    public struct Empty: CSTAValue {
        /// Makes the only value.
        public init() {}
    }
}
