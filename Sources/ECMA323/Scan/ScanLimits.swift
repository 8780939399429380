/// What a message may cost. Whatever goes over a limit is refused with a ``ScanError``, never cut short.
public struct ScanLimits: Hashable, Sendable {
    /// What to do with processing instructions.
    public enum ProcessingInstructions: Hashable, Sendable {
        /// An instruction makes the message an error. CSTA has no use for them.
        case refused
        /// Instructions are checked for well-formedness and skipped.
        case skipped
    }

    /// Bytes of a message.
    public var maximumBytes: Int
    /// Elements open at once.
    public var maximumDepth: Int
    /// Attributes of one element, namespace declarations included.
    public var maximumAttributes: Int
    /// Namespace declarations in scope at once.
    public var maximumNamespaceBindings: Int
    /// What to do with processing instructions.
    public var processingInstructions: ProcessingInstructions

    /// Makes limits.
    public init(
        maximumBytes: Int = FrameHeader.maximumPayload, maximumDepth: Int = 32, maximumAttributes: Int = 32,
        maximumNamespaceBindings: Int = 16, processingInstructions: ProcessingInstructions = .refused
    ) {
        precondition(maximumBytes >= 0 && maximumBytes <= Int(Int32.max) - 64)
        precondition(maximumDepth >= 1 && maximumDepth <= 65_535)
        precondition(maximumAttributes >= 0 && maximumAttributes <= 65_535)
        precondition(maximumNamespaceBindings >= 0 && maximumNamespaceBindings <= 32_767)
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
        self.maximumAttributes = maximumAttributes
        self.maximumNamespaceBindings = maximumNamespaceBindings
        self.processingInstructions = processingInstructions
    }

    /// For everything that comes from a connection: as tight as ECMA-323 messages allow.
    public static let network = ScanLimits()
    /// For judging any XML document, as conformance suites do: the same checks, generous sizes, instructions skipped.
    public static let conformance = ScanLimits(
        maximumBytes: 16 << 20, maximumDepth: 256, maximumAttributes: 1024, maximumNamespaceBindings: 1024,
        processingInstructions: .skipped)
}
