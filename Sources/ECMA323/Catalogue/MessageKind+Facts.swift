extension MessageKind {
    /// The part a message plays.
    public enum Role: UInt8, CaseIterable, Sendable {
        /// Asks for something and is answered.
        case request
        /// Answers a request.
        case response
        /// Reports to a monitor; carries the invoke identifier of events.
        case event
        /// Reports or asks without being answered by an element of its own.
        case notification
        /// Answers any request with a failure.
        case error
        /// Declared as a root, yet only ever a parameter of other messages.
        case parameter
    }

    /// Who sends a request or a notification.
    public enum Origin: UInt8, CaseIterable, Sendable {
        /// An application, or whatever else controls the switch.
        case application
        /// The switching function.
        case switchingFunction
        /// Either side.
        case either
    }

    /// The facts of a kind, packed into one word:
    /// role (bits 0–3), origin (4–5), filter bit (8–15, 255 none), response (16–31), refusal (32–47), chapter (48–55),
    /// first edition (56–63).
    private var facts: UInt64 { Self.packedFacts[Int(rawValue)] }

    private static let index = WireNameIndex(wireNames)

    /// The root element's local name, as on the wire; empty for `unknown`.
    public var name: String { wireName.description }

    /// The root element's local name as bytes that live for ever.
    public var wireName: StaticString { Self.wireNames[Int(rawValue)] }

    /// The part this message plays.
    public var role: Role { Role(rawValue: UInt8(facts & 0xF)) ?? .parameter }

    /// Who sends it. A response goes the other way than its request, an error either way, and a parameter nowhere.
    public var origin: Origin { Origin(rawValue: UInt8(truncatingIfNeeded: facts >> 4) & 3) ?? .either }

    /// Whether we have a typed value for it; otherwise it travels as `CSTA.Opaque`. Everything in the standards has one.
    public var isTyped: Bool { self != .unknown }

    /// The positive answer to this request.
    public var response: MessageKind? { kind(at: 16) }

    /// The negative answer to this request: its own one in ECMA-354, else `cstaErrorCode`; nil if this is no request.
    public var refusal: MessageKind? { kind(at: 32) ?? (role == .request ? .cstaErrorCode : nil) }

    /// The member of the monitor filter that withholds this event.
    public var eventFilter: MonitorFilterBit? { MonitorFilterBit(rawValue: UInt8(truncatingIfNeeded: facts >> 8)) }

    /// The chapter of the standard it belongs to.
    public var chapter: Chapter { Chapter(rawValue: UInt8(truncatingIfNeeded: facts >> 48)) ?? .common }

    /// Whether it belongs to ECMA-354 application sessions, and so to that namespace.
    public var isApplicationSession: Bool { chapter == .applicationSession }

    /// The first edition known to have it. What the third edition lacks counts as added by the fourth.
    public var firstEdition: Edition { Edition(rawValue: UInt8(truncatingIfNeeded: facts >> 56)) ?? .ed1 }

    /// Finds the kind of a root element by its local name; `unknown` when neither standard has it.
    public init(name: String) {
        var copy = name
        self = copy.withUTF8 { MessageKind(name: UnsafeRawBufferPointer($0)) }
    }

    /// Finds the kind of a root element by the bytes of its local name; `unknown` when neither standard has it.
    public init(name bytes: UnsafeRawBufferPointer) {
        guard let position = Self.index.position(of: bytes) else {
            self = .unknown
            return
        }
        self = MessageKind(rawValue: UInt16(position)) ?? .unknown
    }

    private func kind(at shift: UInt64) -> MessageKind? {
        let raw = UInt16(truncatingIfNeeded: facts >> shift)
        return raw == 0 ? nil : MessageKind(rawValue: raw)
    }
}

extension MessageKind: BitwiseCopyable {}
