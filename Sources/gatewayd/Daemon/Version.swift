/// The version of the program.
enum Version {
    /// As `gatewayd --version` and the metrics tell it.
    static let text = "0.1.0"
}
