extension CSTA.ExtendedDeviceID: ExpressibleByStringLiteral {
    /// Names a known device.
    public init(stringLiteral value: String) { self = .deviceIdentifier(CSTA.DeviceID(value)) }

    /// Names a known device.
    public init(_ value: String) { self = .deviceIdentifier(CSTA.DeviceID(value)) }

    /// The device's identifier; nil when it is not known or restricted.
    public var deviceID: CSTA.DeviceID? {
        if case .deviceIdentifier(let device) = self { device } else { nil }
    }

    /// The text of the device's identifier; nil when it is not known or restricted.
    public var value: String? { deviceID?.value }
}

extension CSTA.RedirectionDeviceID {
    /// The device the call was redirected from; nil when there was none or it is not to be told.
    public var deviceID: CSTA.DeviceID? {
        if case .numberDialed(let device) = self { device } else { nil }
    }
}
