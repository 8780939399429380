extension CSTA {
    /// A device identifier: a text with attributes that hardly anybody sends.
    ///
    /// Forms seen: a plain dialling string, `N<number>name;displayNumber=…`, `sip:` and `tel:` addresses. The same type
    /// serves for the standard's LocalDeviceID, which stands inside a ConnectionID.
    public struct DeviceID: CSTAValue, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The identifier itself.
        public var value: String
        /// The attributes that were there; nil when there was none.
        public var attributes: Attributes? {
            get { box?.attributes }
            set { box = newValue.map(AttributesBox.init) }
        }
        /// Attributes are rare and large, so they live elsewhere.
        private var box: AttributesBox?

        /// Makes an identifier.
        public init(_ value: String, attributes: Attributes? = nil) {
            self.value = value
            box = attributes.map(AttributesBox.init)
        }

        /// Makes a plain identifier.
        public init(stringLiteral value: String) { self.value = value }

        /// The identifier itself.
        public var description: String { value }

        /// Equal when text and attributes are.
        public static func == (left: DeviceID, right: DeviceID) -> Bool {
            left.value == right.value && left.attributes == right.attributes
        }

        /// Hashes text and attributes.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(value)
            hasher.combine(attributes)
        }
    }
}

extension CSTA.DeviceID {
    /// The attributes of a device identifier, by their wire names and as their wire texts.
    public struct Attributes: Hashable, Sendable {
        /// The kind of number, one of eighteen; absent means `dialingNumber`.
        public var typeOfNumber: String?
        /// Media classes, separated by spaces.
        public var mediaClass: String?
        /// Units of 64 kbit/s.
        public var connectionRate: String?
        /// `constant` or `variable`.
        public var bitRate: String?
        /// Milliseconds.
        public var delayTolerance: String?
        /// The type of call control information elements.
        public var switchingSubDomainCCIEType: String?
        /// Hexadecimal octets.
        public var switchingSubDomainInformationElements: String?
        /// Whether the number may not be presented; not in the third edition.
        public var privateNumber: String?
        /// Whether the name may not be presented; not in the third edition.
        public var privateName: String?

        /// Makes a set without any attribute.
        public init() {}

        /// The attributes in schema order, with the first edition that has each.
        static let all: [(name: StaticString, path: WritableKeyPath<Self, String?> & Sendable, since: Edition)] = [
            ("typeOfNumber", \.typeOfNumber, .ed1), ("mediaClass", \.mediaClass, .ed1),
            ("connectionRate", \.connectionRate, .ed1), ("bitRate", \.bitRate, .ed1),
            ("delayTolerance", \.delayTolerance, .ed1),
            ("switchingSubDomainCCIEType", \.switchingSubDomainCCIEType, .ed1),
            ("switchingSubDomainInformationElements", \.switchingSubDomainInformationElements, .ed1),
            ("privateNumber", \.privateNumber, .ed4), ("privateName", \.privateName, .ed4),
        ]
    }

    private final class AttributesBox: Sendable {
        let attributes: Attributes
        init(_ attributes: Attributes) { self.attributes = attributes }
    }
}
