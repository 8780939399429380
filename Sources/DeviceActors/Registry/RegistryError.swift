/// Why a phone could not be registered.
public enum RegistryError: Error, Equatable, Sendable, CustomStringConvertible {
    /// Another phone already has this device identifier; give the phones different ones.
    case duplicateDeviceID(String)
    /// A device identifier must not be empty.
    case emptyDeviceID
    /// A device identifier or name is longer than ``PhoneRegistry/maximumTextLength`` bytes.
    case textTooLong(bytes: Int)
    /// The registry holds as many phones as it can number.
    case full
    /// No phone has this number (any more).
    case unknownPhone(PhoneID)

    /// A sentence that says what is wrong and what to do.
    public var description: String {
        switch self {
        case .duplicateDeviceID(let device):
            "a phone with the device identifier '\(device)' exists already; each must be unique"
        case .emptyDeviceID: "a phone needs a device identifier that is not empty"
        case .textTooLong(let bytes):
            "an identity has \(bytes) bytes, \(PhoneRegistry.maximumTextLength) are allowed; shorten it"
        case .full: "the registry cannot number any more phones"
        case .unknownPhone(let id): "there is no phone number \(id); it may have been removed"
        }
    }
}
