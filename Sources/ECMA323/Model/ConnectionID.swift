extension CSTA {
    /// A connection: a call at a device.
    ///
    /// With a call identifier alone it means the whole call, with a device identifier alone the only call of that
    /// device. One of the two is always there.
    public struct ConnectionID: CSTAValue, CustomStringConvertible {
        /// The call, as the switching function names it; may be empty, which some phones take for "the only call".
        public var callID: String?
        /// The device.
        public var deviceID: DeviceID?

        /// Makes an identifier of a call at a device.
        public init(callID: String, deviceID: DeviceID? = nil) {
            self.callID = callID
            self.deviceID = deviceID
        }

        /// Makes an identifier of the only call at a device.
        public init(deviceID: DeviceID) {
            callID = nil
            self.deviceID = deviceID
        }

        /// For logs: `call@device`.
        public var description: String { "\(callID ?? "")@\(deviceID?.value ?? "")" }
    }
}
