import DeviceActors

/// A place in the list of phones: first come those that switches know, in the order of their numbers, then the workpoints
/// that no switch knows, in the order of their addresses.
enum PhoneCursor: Sendable, Hashable, CustomStringConvertible {
    /// After the phone with this number.
    case phone(UInt32)
    /// After the last phone, and the workpoint of this address.
    case workpoint(MACAddress)

    /// Reads what ``description`` gave; `nil` for anything else.
    init?(_ text: String) {
        if let number = UInt32(text) {
            self = .phone(number)
        } else if let mac = MACAddress(text) {
            self = .workpoint(mac)
        } else {
            return nil
        }
    }

    /// The text for the parameter `after`.
    var description: String {
        switch self {
        case .phone(let number): String(number)
        case .workpoint(let mac): mac.description
        }
    }
}
