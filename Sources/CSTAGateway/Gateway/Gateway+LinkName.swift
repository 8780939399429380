import DeviceActors

extension Gateway {
    /// The name of the link that feeds a phone; nil when no link does.
    public func linkName(of phone: PhoneID) -> String? {
        core.router.link(of: phone)?.configuration.name
    }
}
