import Provisioning

/// What a phone becomes: a device without hardware.
public struct DeviceProfile: Hashable, Sendable, Codable {
    /// Where a profile comes from.
    public enum Origin: String, Hashable, Sendable, Codable {
        /// Made by an administrator; users have it.
        case administrator
        /// A snapshot of a device (`ADP` and its hardware address); only for that device when nobody is logged in.
        case snapshot
    }

    /// A line.
    public struct Line: Hashable, Sendable, Codable {
        /// The number.
        public var number: String
        /// What the phone shows for it; empty: the number.
        public var label: String
        /// Name and password to register with; empty when the switch asks for none.
        public var user: String
        /// The password; secret.
        public var password: String

        /// A line.
        public init(number: String, label: String = "", user: String = "", password: String = "") {
            self.number = number
            self.label = label
            self.user = user
            self.password = password
        }
    }

    /// A key that dials.
    public struct SpeedDial: Hashable, Sendable, Codable {
        /// Which key, from 1.
        public var key: Int
        /// What it dials.
        public var number: String
        /// What the phone shows for it.
        public var label: String

        /// A key.
        public init(key: Int, number: String, label: String = "") {
            self.key = key
            self.number = number
            self.label = label
        }
    }

    /// A service of the phone's menu.
    public struct Service: Hashable, Sendable, Codable {
        /// Its name.
        public var name: String
        /// Its address.
        public var url: String

        /// A service.
        public init(name: String, url: String) {
            self.name = name
            self.url = url
        }
    }

    /// Its name.
    public var name: MobilityName
    /// The model it was made for; `nil` for any.
    public var model: MobilityName?
    /// Where it comes from.
    public var origin = Origin.administrator
    /// Lines, the primary one first.
    public var lines: [Line] = []
    /// Keys that dial.
    public var speedDials: [SpeedDial] = []
    /// Services.
    public var services: [Service] = []
    /// Settings that suit any model, as workpoint items.
    public var settings: [Item] = []
    /// Settings that suit ``model`` alone, such as what its keys do.
    public var modelSettings: [Item] = []

    /// An empty profile.
    public init(name: MobilityName, model: MobilityName? = nil) {
        self.name = name
        self.model = model
    }

    /// Whether it holds a password or another secret, and so must not lie in the clear.
    public var hasSecrets: Bool {
        lines.contains { !$0.password.isEmpty }
            || (settings + modelSettings).contains { $0.isSecret && !$0.value.isEmpty }
    }
}
