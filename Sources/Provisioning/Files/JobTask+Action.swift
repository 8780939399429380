extension JobTask {
    /// What the phone is told to do, with all items; `nil` for bootstrapping, whose items are made for each phone.
    ///
    /// A write, a read of many items and many files may be too long for one message: see ``ItemSplitter``.
    public var action: ServiceMessage.Content? {
        switch self {
        case .writeItems(let items): .init(.writeItems, items)
        case .readItems(let keys): .init(.readItems, keys.map { Item(key: $0, value: "") })
        case .readAllItems: .init(.readAllItems)
        case .restart: .init(.restart)
        case .factoryReset: .init(.restart, Self.factoryResetItems)
        case .deployFiles(let files): .init(.fileDeployment, files.items)
        case .deploySoftware(let image): .init(.softwareDeployment, image.items)
        case .bootstrap: nil
        }
    }

    /// What makes a restart a return to the factory settings; the password is the same for all phones (guide, page 51).
    private static let factoryResetItems = [Item("restart-password", "124816"), Item("restart-type", "FactoryReset")]
}

extension ServiceMessage {
    /// A message without the nonce, which only a request gives.
    public struct Content: Hashable, Sendable {
        /// What to do.
        public var action: ServiceAction
        /// The items, if the action has any.
        public var items: [Item]

        /// A content.
        public init(_ action: ServiceAction, _ items: [Item] = []) {
            self.action = action
            self.items = items
        }
    }

    /// A message with this content.
    public init(nonce: String, _ content: Content) {
        self.init(nonce: nonce, action: content.action, items: content.items)
    }
}
