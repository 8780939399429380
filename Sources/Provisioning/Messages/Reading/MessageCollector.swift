import XMLDocuments

/// Collects what a message says from the events of an XML parser: the grammar of the Workpoint Interface as a stack of
/// places. It stops the parser at the first mistake.
final class MessageCollector: XMLReceiver {
    /// Which message is expected.
    enum Kind {
        /// A phone's.
        case workpointMessage
        /// A service's.
        case serviceMessage
        /// Items that stand alone.
        case itemList

        /// The root, in lower case.
        var root: String {
            switch self {
            case .workpointMessage: "workpointmessage"
            case .serviceMessage: "dlsmessage"
            case .itemList: "itemlist"
            }
        }

        /// The element whose text says what the message is for.
        var purpose: String { self == .workpointMessage ? "ReasonForContact" : "Action" }
    }

    /// The element `ReasonForContact` or `Action`.
    struct Purpose {
        var text = ""
        var action: String?
        var status: String?
        var fragment: String?
    }

    private enum Place {
        /// Within an XML signature, outside the message.
        case envelope
        case root
        case message
        case purpose
        case itemList
        case item
        /// Within an element that the protocol does not have.
        case unknown
    }

    private let kind: Kind
    let limits: MessageLimits
    private var places: [Place] = []
    private var text: [UInt8] = []
    private var item = Item("")
    private var sawRoot = false
    private var sawMessage = false
    private var sawPurpose = false
    private var markOfMessage: String?
    /// Why it has stopped the parser.
    private(set) var mistake: WorkpointMessageError.Reason?

    /// The nonce, when it was read.
    private(set) var knownNonce: String?
    /// The text of `maxItems`.
    private(set) var maxItems: String?
    /// Why the message was sent.
    private(set) var purpose = Purpose()
    /// The items.
    private(set) var items: [Item] = []

    /// A collector for one message.
    init(_ kind: Kind, _ limits: MessageLimits) {
        self.kind = kind
        self.limits = limits
    }

    /// The nonce of a message that was read to its end.
    var nonce: String { knownNonce ?? "" }
    /// The text of `fragment`, which the guide has on the one element in words and on the other in its examples.
    var fragment: String? { markOfMessage ?? purpose.fragment }

    /// What a well-formed document lacks; `nil` when it has all.
    var missing: WorkpointMessageError.Reason? {
        if !sawRoot { return .wrongRoot("Signature") }
        if kind == .itemList { return nil }
        if !sawMessage { return .missing("Message") }
        return sawPurpose ? nil : .missing(kind.purpose)
    }

    /// An element begins.
    func start(_ element: XMLElement) -> Bool { goesOn(after: begin(element)) }

    /// Characters of a content.
    func characters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { goesOn(after: take(bytes)) }

    /// An element ends.
    func end() -> Bool { goesOn(after: leave()) }

    private func goesOn(after found: WorkpointMessageError.Reason?) -> Bool {
        mistake = found
        return found == nil
    }

    private func begin(_ element: XMLElement) -> WorkpointMessageError.Reason? {
        guard places.count < limits.depth else { return .tooLarge(.depth) }
        let name = element.name
        switch places.last {
        case nil:
            if name.lowercased() == kind.root {
                enterRoot()
            } else if name == "Signature" {
                places.append(.envelope)
            } else {
                return .wrongRoot(name)
            }
        case .envelope:
            guard name.lowercased() == kind.root else {
                places.append(.envelope)
                break
            }
            guard !sawRoot else { return .repeated(name) }
            enterRoot()
        case .root:
            guard name == "Message" else {
                places.append(.unknown)
                break
            }
            return startMessage(element)
        case .message:
            if name == kind.purpose { return startPurpose(element) }
            places.append(name == "ItemList" ? .itemList : .unknown)
        case .itemList:
            guard name == "Item" else {
                places.append(.unknown)
                break
            }
            return startItem(element)
        case .purpose, .item: return .unexpectedElement(name)
        case .unknown: places.append(.unknown)
        }
        return nil
    }

    private func take(_ bytes: UnsafeBufferPointer<UInt8>) -> WorkpointMessageError.Reason? {
        guard let place = places.last, place == .item || place == .purpose else { return nil }
        guard text.count + bytes.count <= limits.valueBytes else { return .tooLarge(.value) }
        text.append(contentsOf: bytes)
        return nil
    }

    private func leave() -> WorkpointMessageError.Reason? {
        switch places.popLast() {
        case .purpose: purpose.text = trimmedText()
        case .item:
            guard items.count < limits.items else { return .tooLarge(.items) }
            item.value = trimmedText()
            items.append(item)
        default: break
        }
        return nil
    }

    private func enterRoot() {
        sawRoot = true
        places.append(kind == .itemList ? .itemList : .root)
    }

    private func startMessage(_ element: XMLElement) -> WorkpointMessageError.Reason? {
        guard !sawMessage else { return .repeated("Message") }
        sawMessage = true
        guard let nonce = element["nonce"], !nonce.isEmpty else { return .missingNonce }
        guard nonce.utf8.count <= limits.nonceBytes else { return .tooLarge(.nonce) }
        knownNonce = nonce
        maxItems = element["maxItems"]
        markOfMessage = element["fragment"]
        places.append(.message)
        return nil
    }

    private func startPurpose(_ element: XMLElement) -> WorkpointMessageError.Reason? {
        guard !sawPurpose else { return .repeated(kind.purpose) }
        sawPurpose = true
        purpose.action = element["action"]
        purpose.status = element["status"]
        purpose.fragment = element["fragment"]
        text.removeAll(keepingCapacity: true)
        places.append(.purpose)
        return nil
    }

    private func startItem(_ element: XMLElement) -> WorkpointMessageError.Reason? {
        guard let name = element["name"], !name.isEmpty else { return .unnamedItem }
        guard name.utf8.count <= limits.nameBytes else { return .tooLarge(.name) }
        item = Item(name)
        if let index = element["index"], !index.isEmpty {
            guard let number = Int(index), number >= 0 else {
                return .attribute(element: "Item", name: "index", value: index)
            }
            item.key.index = number
        }
        if let status = element["status"], !status.isEmpty { item.status = ItemStatus(wire: status) }
        text.removeAll(keepingCapacity: true)
        places.append(.item)
        return nil
    }

    private func trimmedText() -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: text[first...last], as: UTF8.self)
    }
}
