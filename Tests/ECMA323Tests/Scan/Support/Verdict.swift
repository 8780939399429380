import ECMA323

/// What a scanner says to a document: nothing, or its fault.
func fault(
    _ document: [UInt8], _ limits: ScanLimits = .network, learnsShapes: Bool = false
) -> ScanError? {
    var scanner = Scanner(limits: limits, learnsShapes: learnsShapes)
    return fault(document, with: &scanner)
}

func fault(_ document: [UInt8], with scanner: inout Scanner) -> ScanError? {
    do throws(ScanError) {
        _ = try scan(document, with: &scanner)
        return nil
    } catch {
        return error
    }
}

func scan(_ document: [UInt8], with scanner: inout Scanner) throws(ScanError) -> EventHead {
    let outcome: Result<EventHead, ScanError> = document.withUnsafeBytes { bytes in
        do throws(ScanError) { return .success(try scanner.scan(bytes)) } catch { return .failure(error) }
    }
    return try outcome.get()
}

func index(_ document: [UInt8], with scanner: inout Scanner) throws(ScanError) -> ElementTable {
    let outcome: Result<ElementTable, ScanError> = document.withUnsafeBytes { bytes in
        do throws(ScanError) { return .success(try scanner.index(bytes)) } catch { return .failure(error) }
    }
    return try outcome.get()
}

/// Everything a head says, with the texts in place of the ranges, to compare heads of different messages.
func contents(_ head: EventHead, of document: [UInt8]) -> [String] {
    document.withUnsafeBytes { bytes in
        [
            "\(head.kind)", "\(head.edition.map { "\($0)" } ?? "-")", head.text(head.namespace, in: bytes),
            head.text(head.crossReferenceID, in: bytes), head.text(head.callID, in: bytes),
            head.text(head.connectionDevice, in: bytes), head.text(head.secondaryCallID, in: bytes),
            head.text(head.subjectDevice, in: bytes), head.text(head.callingDevice, in: bytes),
            head.text(head.calledDevice, in: bytes), head.text(head.lastRedirectionDevice, in: bytes),
            head.text(head.otherDevice, in: bytes), "\(head.localConnectionInfo.map { "\($0)" } ?? "-")",
            "\(head.cause.map { "\($0)" } ?? "-")",
        ]
    }
}

/// The ranges and flags of a head without its shape number.
func ranges(_ head: EventHead) -> [ByteRange] {
    [
        head.namespace, head.crossReferenceID, head.callID, head.connectionDevice, head.secondaryCallID,
        head.subjectDevice, head.callingDevice, head.calledDevice, head.lastRedirectionDevice, head.otherDevice,
        ByteRange(lower: UInt32(head.kind.rawValue), upper: head.hasReferences ? 1 : 0),
        ByteRange(
            lower: UInt32(head.localConnectionInfo?.rawValue ?? 255), upper: UInt32(head.cause?.rawValue ?? 255)),
        ByteRange(lower: UInt32(head.edition?.rawValue ?? 0), upper: 0),
    ]
}
