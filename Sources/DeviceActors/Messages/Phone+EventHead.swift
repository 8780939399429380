import ECMA323

extension Phone {
    /// Takes an event in as it came off the wire. The way of every event; nothing is allocated once the phone has
    /// room for its calls, except for transfers, conferences and features, which are read whole.
    ///
    /// - Parameters:
    ///   - head: what the scanner found.
    ///   - bytes: the message that `head` was made from; only read during the call.
    ///   - time: now.
    public func apply(_ head: EventHead, bytes: UnsafeRawBufferPointer, at time: Timestamp) -> PhoneChange {
        if Self.needsWholeMessage(head.kind) {
            var decoder = MessageDecoder()
            if let decoded = try? decoder.decode(bytes) { return apply(decoded.message, at: time) }
            // What the head tells of a transfer is better than nothing.
            var change = head.withInput(in: bytes) { apply($0, at: time) }
            change.call.anomalies.insert(.unreadable)
            count([.unreadable])
            return change
        }
        if let service = ServiceState(announcedBy: head.kind) {
            return setService(service, announcedBy: head.kind, at: time)
        }
        guard CallModel.isMoved(by: head.kind) else { return PhoneChange(kind: head.kind) }
        return head.withInput(in: bytes) { apply($0, at: time) }
    }
}

extension EventHead {
    /// Calls `body` with the event as input for a ``CallModel``.
    ///
    /// - Parameter message: the bytes that the head was made from.
    func withInput<R>(in message: UnsafeRawBufferPointer, _ body: (CallInput) -> R) -> R {
        guard hasReferences else {
            return body(input { UnsafeRawBufferPointer(rebasing: message[$0.bounds]) })
        }
        let ranges = [
            callID, connectionDevice, secondaryCallID, subjectDevice, callingDevice, calledDevice,
            lastRedirectionDevice, otherDevice,
        ]
        // A reference is never shorter than what it stands for.
        return withUnsafeTemporaryAllocation(byteCount: ranges.reduce(1) { $0 + $1.count }, alignment: 1) { scratch in
            var used = 0
            let input = input { range in
                let text = UnsafeMutableRawBufferPointer(rebasing: scratch[used...])
                let count = literalText(range, in: message, into: text)
                used += count
                return UnsafeRawBufferPointer(rebasing: text[..<count])
            }
            return body(input)
        }
    }

    private func input(_ text: (ByteRange) -> UnsafeRawBufferPointer) -> CallInput {
        var input = CallInput(kind: kind, cause: cause, localState: localConnectionInfo)
        input.callID = text(callID)
        input.connectionDevice = text(connectionDevice)
        input.secondaryCallID = text(secondaryCallID)
        input.subject = text(subjectDevice)
        input.calling = text(callingDevice)
        input.called = text(calledDevice)
        input.lastRedirection = text(lastRedirectionDevice)
        input.other = text(otherDevice)
        return input
    }

    /// Writes the text that a range stands for, and gives its length.
    ///
    /// `N&lt;2001&gt;` is what one large vendor writes for every device, so this must not make a `String`; anything
    /// rarer than the five named references goes the long way.
    private func literalText(
        _ range: ByteRange, in message: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer
    ) -> Int {
        let source = UnsafeRawBufferPointer(rebasing: message[range.bounds])
        var count = 0
        var index = 0
        while index < source.count {
            let byte = source[index]
            switch byte {
            case UInt8(ascii: "&"):
                guard let (character, length) = Self.namedReference(source, at: index) else {
                    return longText(range, in: message, into: text)
                }
                text[count] = character
                index += length
            case UInt8(ascii: "<"), UInt8(ascii: "\r"):
                return longText(range, in: message, into: text)
            default:
                text[count] = byte
                index += 1
            }
            count += 1
        }
        return count
    }

    private func longText(
        _ range: ByteRange, in message: UnsafeRawBufferPointer, into text: UnsafeMutableRawBufferPointer
    ) -> Int {
        var string = self.text(range, in: message)
        return string.withUTF8 { bytes in
            text.copyMemory(from: UnsafeRawBufferPointer(bytes))
            return bytes.count
        }
    }

    private static func namedReference(
        _ source: UnsafeRawBufferPointer, at index: Int
    ) -> (character: UInt8, length: Int)? {
        func follows(_ name: StaticString) -> Bool {
            guard index + name.utf8CodeUnitCount <= source.count else { return false }
            let bytes = UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
            return equalBytes(UnsafeRawBufferPointer(rebasing: source[index..<index + bytes.count]), bytes)
        }
        if follows("&lt;") { return (UInt8(ascii: "<"), 4) }
        if follows("&gt;") { return (UInt8(ascii: ">"), 4) }
        if follows("&amp;") { return (UInt8(ascii: "&"), 5) }
        if follows("&quot;") { return (UInt8(ascii: "\""), 6) }
        if follows("&apos;") { return (UInt8(ascii: "'"), 6) }
        return nil
    }
}
