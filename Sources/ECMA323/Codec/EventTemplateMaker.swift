/// An event that cannot be passed on to monitors.
public enum EventTemplateError: Error, Hashable, Sendable {
    /// It has no typed value and carries no monitor cross reference identifier to put another one in place of.
    case noCrossReference(MessageKind)
}

/// Makes templates of events, and remembers by the event's shape what it had to find out.
///
/// Whether an event may be passed on with its own bytes depends on its markup alone, and events of the same shape have
/// the same markup. So the full reading is done once per shape and edition.
public struct EventTemplateMaker: ~Copyable {
    /// What was found out about a shape in an edition.
    private enum Verdict: UInt8 {
        case unknown, splice, replaceNamespace, encode
    }

    private var decoder: MessageDecoder
    /// Verdicts at shape × 8 + edition.
    private var verdicts: [Verdict] = []
    /// Shapes beyond this number are looked at every time.
    private let maximumShapes: Int

    /// How many events have been read in full.
    public private(set) var fullReadings: UInt64 = 0

    /// Makes a maker; it owns a scanner and is used by one thread at a time.
    public init(limits: ScanLimits = .network, maximumShapes: Int = 65_536) {
        decoder = MessageDecoder(limits: limits)
        self.maximumShapes = maximumShapes
    }

    /// Makes the template of an event in an edition.
    /// - Parameters:
    ///   - head: what scanning the event gave.
    ///   - bytes: the event.
    ///   - edition: the edition to write.
    /// - Throws: `ScanError` when the event is not well-formed, `EventTemplateError` when there is no place for the
    ///   identifier.
    public mutating func template(
        _ head: EventHead, of bytes: UnsafeRawBufferPointer, edition: Edition
    ) throws -> EventTemplate {
        guard hasPlace(head, bytes), hasPlainProlog(bytes) else {
            return try read(head, of: bytes, edition, causeFits: false)
        }
        // Texts differ within a shape. The event's own cause, which every head tells, is the one text that may not
        // exist in an edition; a shape with more such texts is never remembered as one to be passed on.
        let causeFits = head.cause.map { $0.value(in: edition) == $0 } ?? true
        switch verdict(for: head, edition) {
        case .splice where causeFits: return EventTemplate(splicing: head.crossReferenceID)
        case .replaceNamespace where causeFits: return replacingNamespace(head, of: bytes, edition)
        default: return try read(head, of: bytes, edition, causeFits: causeFits)
        }
    }

    private func verdict(for head: EventHead, _ edition: Edition) -> Verdict {
        let position = Int(head.shape) * 8 + Int(edition.rawValue)
        return head.shape != 0 && position < verdicts.count ? verdicts[position] : .unknown
    }

    private mutating func remember(_ verdict: Verdict, _ head: EventHead, _ edition: Edition) {
        guard head.shape != 0, head.shape < maximumShapes else { return }
        let position = Int(head.shape) * 8 + Int(edition.rawValue)
        if position >= verdicts.count {
            verdicts.append(contentsOf: repeatElement(.unknown, count: position + 8 - verdicts.count))
        }
        verdicts[position] = verdict
    }

    /// Reads the event in full, decides, and remembers the decision.
    private mutating func read(
        _ head: EventHead, of bytes: UnsafeRawBufferPointer, _ edition: Edition, causeFits: Bool
    ) throws -> EventTemplate {
        fullReadings += 1
        let table = try decoder.index(bytes)
        let hasPlace = hasPlace(head, bytes)
        let hasPlainProlog = hasPlace && hasPlainProlog(bytes)
        guard let decoded = try? MessageDecoder.decode(table, bytes: bytes) else {
            guard hasPlace else { throw EventTemplateError.noCrossReference(head.kind) }
            return unread(head, table, bytes, edition)
        }
        let isPlain =
            hasPlainProlog && decoded.edition != nil && decoded.issues.count < MessageReader.maximumIssues
            && decoded.issues.allSatisfy(Self.isHarmless)
            && isPlain(table, bytes)
        let isSame = edition.isWritten(as: slice(head.namespace, bytes))
        if decoded.isOpaque {
            guard hasPlace else { throw EventTemplateError.noCrossReference(head.kind) }
            guard isPlain else { return unread(head, table, bytes, edition) }
            remember(isSame ? .splice : .replaceNamespace, head, edition)
            return isSame
                ? EventTemplate(splicing: head.crossReferenceID) : replacingNamespace(head, of: bytes, edition)
        }
        var encoded: [UInt8] = []
        let writer = MessageEncoder(edition: edition).write(decoded.message, into: &encoded)
        let dependsOnTexts = edition < .ed4 && writer.limitedValues > (head.cause == nil ? 0 : 1)
        if isPlain, writer.omissions == 0, !dependsOnTexts {
            remember(isSame ? .splice : .replaceNamespace, head, edition)
            if causeFits {
                return isSame
                    ? EventTemplate(splicing: head.crossReferenceID) : replacingNamespace(head, of: bytes, edition)
            }
        } else if hasPlainProlog {
            remember(.encode, head, edition)
        }
        guard let place = writer.crossReference else { throw EventTemplateError.noCrossReference(head.kind) }
        return EventTemplate(encoded: encoded, crossReference: place)
    }

    /// What a vendor has added to an event is passed on with it.
    private static func isHarmless(_ issue: DecodingIssue) -> Bool {
        issue.problem == .unknownElement || issue.problem == .unknownAttribute
    }

    private func slice(_ range: ByteRange, _ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[range.bounds])
    }

    /// The event's own bytes with the namespace of the root element replaced.
    private func replacingNamespace(
        _ head: EventHead, of bytes: UnsafeRawBufferPointer, _ edition: Edition
    ) -> EventTemplate {
        var front: [UInt8] = []
        front.reserveCapacity(Int(head.crossReferenceID.lower) + 64)
        front.append(contentsOf: bytes[0..<Int(head.namespace.lower)])
        front.append(contentsOf: edition.wireNamespace.bytes)
        front.append(contentsOf: bytes[Int(head.namespace.upper)..<Int(head.crossReferenceID.lower)])
        return EventTemplate(origin: .namespaceReplaced, head: front, tailStart: Int(head.crossReferenceID.upper))
    }

    /// The bytes of an event nobody could read, moved to the edition by its declarations.
    private func unread(
        _ head: EventHead, _ table: ElementTable, _ bytes: UnsafeRawBufferPointer, _ edition: Edition
    ) -> EventTemplate {
        let moved = NamespaceSubstitution(edition: edition).apply(to: table, bytes: bytes)
        let grown = grownBefore(head, table, bytes, edition)
        let front = Int(head.crossReferenceID.lower) + grown
        let back = Int(head.crossReferenceID.upper) + grown
        return EventTemplate(unread: moved, crossReference: front..<back)
    }

    private func grownBefore(
        _ head: EventHead, _ table: ElementTable, _ bytes: UnsafeRawBufferPointer, _ edition: Edition
    ) -> Int {
        let root = table.elements[0]
        let wanted = edition.wireNamespace.utf8CodeUnitCount
        var grown = root.namespace < 0 && root.prefix.isEmpty ? wanted + 9 : 0
        for attribute in table.attributes
        where attribute.isNamespaceDeclaration && attribute.value.upper <= head.crossReferenceID.lower
            && Edition(namespace: slice(attribute.value, bytes)) != nil
        {
            grown += wanted - attribute.value.count
        }
        return grown
    }

    /// Whether the markup is as we write it: no prefix on elements of the root's namespace, one declaration of it.
    private func isPlain(_ table: ElementTable, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let root = table.elements[0]
        guard root.prefix.isEmpty, root.namespace >= 0 else { return false }
        let uri = slice(table.namespaces[Int(root.namespace)].uri, bytes)
        for element in table.elements where element.namespace != root.namespace || !element.prefix.isEmpty {
            guard element.namespace >= 0 else { continue }
            if slice(table.namespaces[Int(element.namespace)].uri, bytes).elementsEqual(uri) { return false }
        }
        return true
    }

    /// Whether the identifier fills its element, so that another one can take its place.
    private func hasPlace(_ head: EventHead, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let place = head.crossReferenceID
        return place.lower > 0 && Int(place.upper) < bytes.count
            && bytes[Int(place.lower) - 1] == UInt8(ascii: ">") && bytes[Int(place.upper)] == UInt8(ascii: "<")
    }

    /// Whether nothing precedes the root element but a declaration that says UTF-8 or nothing. A shape does not tell.
    private func hasPlainProlog(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let usual: StaticString = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        let size = usual.utf8CodeUnitCount
        var cursor = 0
        if bytes.count > size, usual.matches(UnsafeRawBufferPointer(rebasing: bytes[..<size])) {
            cursor = size
        } else if bytes[0] == UInt8(ascii: "<"), bytes[1] == UInt8(ascii: "?") {
            guard let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return false }
            let declaration = String(decoding: bytes[..<end], as: UTF8.self).uppercased()
            guard declaration.hasPrefix("<?XML "), !declaration.contains("ENCODING") || declaration.contains("UTF-8")
            else { return false }
            cursor = end + 1
        }
        while bytes[cursor] <= 0x20 { cursor += 1 }
        let next = bytes[cursor + 1]
        return bytes[cursor] == UInt8(ascii: "<") && next != UInt8(ascii: "!") && next != UInt8(ascii: "?")
    }
}
