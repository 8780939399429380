import Provisioning

/// Opens `secure-mode-data` of the project's own profile, as simulated phones do.
public struct ProjectSecureModeReading: SecureModeDataReading {
    private let codec = ProjectSecureModeCodec()

    /// A reader.
    public init() {}

    /// The items in the data; `nil` when the password is wrong or the data damaged.
    public func items(in data: String, password: String) -> [Item]? {
        try? codec.open(data, password: password)
    }
}
