import XMLDocuments

/// Reads the messages of the Workpoint Interface.
///
/// It takes what phones and services are known to send: attributes in any order, white space around texts, any namespace
/// or none, the root in any letter case (`DlsMessage`), the fragment mark on either element, empty values either way,
/// statuses and actions in any letter case, elements and attributes of others, and a message in an enveloping XML
/// signature, which it does not verify. It loads nothing and expands nothing but the five entities of XML.
public struct WorkpointMessageReader: Sendable {
    /// What a message may be at most.
    public var limits: MessageLimits

    /// A reader.
    public init(limits: MessageLimits = .standard) {
        self.limits = limits
    }

    /// Reads a phone's message (guide, pages 26 to 29).
    public func workpointMessage(_ body: some Sequence<UInt8>) throws(WorkpointMessageError) -> WorkpointMessage {
        let read = try document(body, .workpointMessage)
        let nonce = read.nonce
        let text = read.purpose.text
        guard let reason = ReasonForContact(rawValue: text.lowercased()) else {
            throw WorkpointMessageError(.unknownReason(text), nonce: nonce)
        }
        var message = WorkpointMessage(nonce: nonce, reason: reason, items: read.items)
        if let maximum = read.maxItems, !maximum.isEmpty {
            guard let number = Int(maximum) else {
                throw WorkpointMessageError(
                    .attribute(element: "Message", name: "maxItems", value: maximum), nonce: nonce)
            }
            // -1 is no limit (guide, page 28); none at all would leave nothing to say.
            message.maxItems = number > 0 ? number : nil
        }
        if let mark = read.fragment, !mark.isEmpty {
            message.fragment = FragmentMark(rawValue: mark.lowercased())
            if message.fragment == nil {
                throw WorkpointMessageError(
                    .attribute(element: "Message", name: "fragment", value: mark), nonce: nonce)
            }
        }
        if let name = read.purpose.action, !name.isEmpty {
            message.action = ServiceAction(anyCase: name)
            if message.action == nil { throw WorkpointMessageError(.unknownAction(name), nonce: nonce) }
        }
        if let status = read.purpose.status, !status.isEmpty {
            message.status = ReplyStatus(rawValue: status.lowercased())
            if message.status == nil { throw WorkpointMessageError(.unknownStatus(status), nonce: nonce) }
        }
        return message
    }

    /// Reads a service's message (guide, pages 30 and 31), as a phone does.
    public func serviceMessage(_ body: some Sequence<UInt8>) throws(WorkpointMessageError) -> ServiceMessage {
        let read = try document(body, .serviceMessage)
        guard let action = ServiceAction(anyCase: read.purpose.text) else {
            throw WorkpointMessageError(.unknownAction(read.purpose.text), nonce: read.nonce)
        }
        return ServiceMessage(nonce: read.nonce, action: action, items: read.items)
    }

    /// Reads an `ItemList` that stands alone.
    public func items(_ body: some Sequence<UInt8>) throws(WorkpointMessageError) -> [Item] {
        try document(body, .itemList).items
    }

    private func document(
        _ body: some Sequence<UInt8>, _ kind: MessageCollector.Kind
    ) throws(WorkpointMessageError) -> MessageCollector {
        let collector = MessageCollector(kind, limits)
        let done =
            body.withContiguousStorageIfAvailable { refusal(UnsafeRawBufferPointer($0), collector) }
            ?? Array(body).withUnsafeBytes { refusal($0, collector) }
        if let reason = done { throw WorkpointMessageError(reason, nonce: collector.knownNonce) }
        if let missing = collector.missing { throw WorkpointMessageError(missing, nonce: collector.knownNonce) }
        return collector
    }

    private func refusal(
        _ document: UnsafeRawBufferPointer, _ collector: MessageCollector
    ) -> WorkpointMessageError.Reason? {
        do {
            try XMLEvents.read(
                document, maximumBytes: limits.bytes, maximumAttributes: limits.attributes, into: collector)
            return nil
        } catch {
            return switch error {
            case .notWellFormed(let line): .notWellFormed(line: line)
            case .documentType: .documentType
            case .encoding(let name): .encoding(name)
            case .tooLarge: .tooLarge(.bytes)
            case .tooManyAttributes: .tooLarge(.attributes)
            case .stopped: collector.mistake
            }
        }
    }
}

extension ServiceAction {
    /// The action of this name, in any letter case.
    init?(anyCase name: String) {
        if let exact = ServiceAction(rawValue: name) {
            self = exact
            return
        }
        let folded = name.lowercased()
        guard let found = ServiceAction.allCases.first(where: { $0.rawValue.lowercased() == folded }) else {
            return nil
        }
        self = found
    }
}
