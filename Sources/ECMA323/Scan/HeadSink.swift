import CByteScan

/// Where the text of one leaf element is, and which field of the head it is.
struct TextHole {
    var range: ByteRange
    /// Raw value of a ``HeadField``, or ``HeadField/none``.
    var field: UInt8
}

/// Memory a scanner collects a head in, allocated once.
struct HeadScratch: ~Copyable {
    /// One range for each ``HeadField``.
    let fields: UnsafeMutablePointer<ByteRange>
    /// The leaf elements of the message at hand, while they fit.
    let holes: UnsafeMutablePointer<TextHole>
    /// The namespace of the last root and its edition, since peers hardly ever change theirs.
    private let namespace: UnsafeMutablePointer<UInt8>
    private var namespaceLength = 0
    private var namespaceEdition: Edition?
    private static var namespaceCapacity: Int { 112 }

    /// How many leaf elements a learned shape may have.
    static let maximumHoles = 256

    init() {
        fields = .allocate(capacity: HeadField.count)
        fields.initialize(repeating: .none, count: HeadField.count)
        holes = .allocate(capacity: Self.maximumHoles)
        namespace = .allocate(capacity: Self.namespaceCapacity + Int(CBS_SLACK))
        namespace.initialize(repeating: 0, count: Self.namespaceCapacity + Int(CBS_SLACK))
    }

    deinit {
        fields.deallocate()
        holes.deallocate()
        namespace.deallocate()
    }

    /// The edition a namespace names. 16 bytes after the namespace must be readable.
    @inline(__always) mutating func edition(of range: ByteRange, _ base: UnsafePointer<UInt8>) -> Edition? {
        let start = base + Int(range.lower)
        if range.count == namespaceLength, cbs_equal(start, namespace, namespaceLength) != 0 { return namespaceEdition }
        return newEdition(UnsafeRawBufferPointer(start: start, count: range.count))
    }

    @inline(never) private mutating func newEdition(_ name: UnsafeRawBufferPointer) -> Edition? {
        let edition = Edition(namespace: name)
        if name.count <= Self.namespaceCapacity {
            UnsafeMutableRawPointer(namespace).copyMemory(from: name.baseAddress!, byteCount: name.count)
            namespaceLength = name.count
            namespaceEdition = edition
        }
        return edition
    }

    @inline(__always) func clear() {
        fields.update(repeating: .none, count: HeadField.count)
    }
}

/// Picks the fields of an ``EventHead`` out of what the parser meets, and notes where each leaf's text is.
struct HeadSink: MarkupSink {
    let base: UnsafePointer<UInt8>
    let names: HeadNames
    let fields: UnsafeMutablePointer<ByteRange>
    let holes: UnsafeMutablePointer<TextHole>
    /// How many leaf elements are written down; more make the message one that is not learned.
    let maximumHoles: Int

    var kind: UInt16 = NameTable.none
    var namespace = ByteRange.none
    var rootStart: UInt32 = 0
    var holeCount = 0
    /// The message has something in it that a shape cannot describe.
    var isUnlearnable = false
    var hasReferences = false

    /// What the root's child at hand contributes.
    private var group = HeadGroup(packed: NameTable.none)
    /// The innermost element, while it has no child.
    private var leafStart: UInt32 = 0
    private var leafField = HeadField.none
    private var isLeaf = false
    private var leafNeedsDecoding = false

    @inline(__always)
    init(base: UnsafePointer<UInt8>, names: HeadNames, scratch: borrowing HeadScratch, learns: Bool) {
        maximumHoles = learns ? HeadScratch.maximumHoles : 0
        self.base = base
        self.names = names
        fields = scratch.fields
        holes = scratch.holes
        scratch.clear()
    }

    @inline(__always) mutating func root(namespace: ByteRange) { self.namespace = namespace }

    @inline(__always) mutating func attribute(_ attribute: AttributeToken) {}

    @inline(__always) mutating func start(_ tag: StartTag) {
        leafField = field(of: tag)
        isLeaf = !tag.isEmpty
        leafStart = tag.tag.upper
        leafNeedsDecoding = false
    }

    /// The field that the element's own text is. Takes note of the root and of its children.
    @inline(__always) private mutating func field(of tag: StartTag) -> UInt8 {
        switch tag.depth {
        case 2:
            return innerField(tag.localBytes, tag.localLength)
        case 1:
            group = HeadGroup(packed: names.groups.value(tag.localBytes, tag.localLength))
            return group.field
        case 0:
            kind = names.kinds.value(tag.localBytes, tag.localLength)
            rootStart = tag.tag.lower
            return HeadField.none
        default:
            return HeadField.none
        }
    }

    @inline(__always) mutating func text(_ range: ByteRange, sawReference: Bool) {
        if sawReference { leafNeedsDecoding = true }
    }

    @inline(__always) mutating func otherMarkup() {
        leafNeedsDecoding = true
        isUnlearnable = true
    }

    @inline(__always) mutating func end(tag: ByteRange) {
        guard isLeaf else { return }
        isLeaf = false
        add(ByteRange(lower: leafStart, upper: tag.lower), leafField, needsDecoding: leafNeedsDecoding)
    }

    @inline(__always) mutating func leaf(_ tag: StartTag, text: ByteRange, sawReference: Bool, end: ByteRange) {
        isLeaf = false
        add(text, field(of: tag), needsDecoding: sawReference)
    }

    /// The text of a leaf element, as the field if it is the first one of its kind.
    @inline(__always) private mutating func add(_ text: ByteRange, _ field: UInt8, needsDecoding: Bool) {
        var field = field
        if field != HeadField.none {
            if fields[Int(field)].upper == 0 {
                fields[Int(field)] = Self.trimmed(text, base)
                if needsDecoding { hasReferences = true }
            } else {
                field = HeadField.none
            }
        }
        if holeCount < maximumHoles {
            holes[holeCount] = TextHole(range: text, field: field)
            holeCount += 1
        } else {
            isUnlearnable = true
        }
    }

    /// The field that a child of the group's element is. The names are few and short: compared as words.
    @inline(__always) private func innerField(_ name: UnsafePointer<UInt8>, _ count: Int) -> UInt8 {
        switch group.inner {
        case HeadGroup.Inner.connection.rawValue, HeadGroup.Inner.secondaryConnection.rawValue:
            let isPrimary = group.inner == HeadGroup.Inner.connection.rawValue
            if count == 6, word(name, 0) & 0xFFFF_FFFF_FFFF == Self.callID {
                return isPrimary ? HeadField.callID.rawValue : HeadField.secondaryCallID.rawValue
            }
            if count == 8, isPrimary, word(name, 0) == Self.deviceID { return HeadField.connectionDevice.rawValue }
            return HeadField.none
        case HeadGroup.Inner.device.rawValue:
            let isIdentifier =
                switch count {
                case 16: word(name, 0) == Self.deviceId && word(name, 8) == Self.entifier
                case 12: word(name, 0) == Self.numberDi && word(name, 8) & 0xFFFF_FFFF == Self.aled
                case 8: word(name, 0) == Self.deviceID
                default: false
                }
            return isIdentifier ? group.field : HeadField.none
        default:
            return HeadField.none
        }
    }

    /// Eight bytes of a name, the first one lowest. May read up to eight bytes past the name.
    @inline(__always) private func word(_ name: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(name + offset).loadUnaligned(as: UInt64.self))
    }

    // "callID", "deviceID", and in two parts each "deviceIdentifier" and "numberDialed".
    private static var callID: UInt64 { 0x4449_6C6C_6163 }
    private static var deviceID: UInt64 { 0x4449_6563_6976_6564 }
    private static var deviceId: UInt64 { 0x6449_6563_6976_6564 }
    private static var entifier: UInt64 { 0x7265_6966_6974_6E65 }
    private static var numberDi: UInt64 { 0x6944_7265_626D_756E }
    private static var aled: UInt64 { 0x6465_6C61 }

    /// The range without white space at either end. It stands between tags, so that the bytes around it are there.
    @inline(__always)
    static func trimmed(_ range: ByteRange, _ base: UnsafePointer<UInt8>) -> ByteRange {
        if base[Int(range.lower)] > 0x20, (base - 1)[Int(range.upper)] > 0x20 { return range }
        return trimmedSpace(range, base)
    }

    @inline(never)
    private static func trimmedSpace(_ range: ByteRange, _ base: UnsafePointer<UInt8>) -> ByteRange {
        var lower = range.lower
        var upper = range.upper
        while lower < upper, base[Int(lower)] <= 0x20 { lower += 1 }
        while upper > lower, base[Int(upper) - 1] <= 0x20 { upper -= 1 }
        return ByteRange(lower: lower, upper: upper)
    }
}
