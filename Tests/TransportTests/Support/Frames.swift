import ECMA323

/// One message as a test sees it.
struct Message: Equatable, CustomStringConvertible {
    var invokeID: Int
    var text: String

    init(_ invokeID: Int, _ text: String) {
        self.invokeID = invokeID
        self.text = text
    }

    /// Header and payload as they go over the wire.
    var frame: [UInt8] {
        try! FrameHeader.frame(Array(text.utf8), invokeID: InvokeID(rawValue: UInt16(invokeID))!)
    }

    var description: String { "\(invokeID):\(text.prefix(40))" }
}

extension [Message] {
    /// All frames, back to back.
    var stream: [UInt8] { flatMap(\.frame) }
}

/// Messages of many lengths, among them the empty one and the longest.
let assortedMessages: [Message] =
    [0, 1, 7, 8, 9, 100, 1_000, 4_096, 9_000, 65_527].enumerated().map { index, length in
        Message(index, String(repeating: Character(UnicodeScalar(UInt8(97 + index))), count: length))
    }
