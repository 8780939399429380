/// Who is connected: admits connections up to a cap in all and per address. A pure value.
struct ConnectionLedger {
    /// Connections at once.
    var maximum: Int
    /// Connections at once from one address.
    var maximumPerAddress: Int
    private var perAddress: [String: Int] = [:]
    /// Connections admitted and not yet released.
    private(set) var count = 0

    init(maximum: Int, maximumPerAddress: Int) {
        self.maximum = maximum
        self.maximumPerAddress = maximumPerAddress
    }

    /// Admits a connection, or says which cap forbids it.
    mutating func admit(_ address: String) -> ConnectionCap? {
        guard count < maximum else { return .total }
        guard perAddress[address, default: 0] < maximumPerAddress else { return .perAddress }
        count += 1
        perAddress[address, default: 0] += 1
        return nil
    }

    /// Notes the end of an admitted connection.
    mutating func release(_ address: String) {
        guard let connections = perAddress[address] else { return }
        count -= 1
        perAddress[address] = connections > 1 ? connections - 1 : nil
    }
}
