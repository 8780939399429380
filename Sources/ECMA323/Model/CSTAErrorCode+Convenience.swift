extension CSTA.CSTAErrorCode: Error, CustomStringConvertible {
    /// Category and value as on the wire: `operation/invalidDeviceID`.
    public var description: String {
        switch self {
        case .operation(let value): "operation/\(value.wireName)"
        case .performanceManagement(let value): "performanceManagement/\(value.wireName)"
        case .privateData(let value): "privateData/\(value.wireName)"
        case .privateErrorCode(let value): "privateErrorCode/\(value)"
        case .security(let value): "security/\(value.wireName)"
        case .stateIncompatibility(let value): "stateIncompatibility/\(value.wireName)"
        case .subscribedResourceAvailability(let value): "subscribedResourceAvailability/\(value.wireName)"
        case .systemResourceAvailibility(let value): "systemResourceAvailibility/\(value.wireName)"
        case .unspecified: "unspecified"
        }
    }

    /// The service is not offered.
    public static var serviceNotSupported: Self { .operation(.serviceNotSupported) }
    /// The request does not suit the object it names.
    public static var requestIncompatibleWithObject: Self { .operation(.requestIncompatibleWithObject) }
    /// A parameter is wrong, or the message cannot be understood.
    public static var invalidParameterValue: Self { .operation(.invalidParameterValue) }
    /// A parameter that is needed is not there.
    public static var missingParameter: Self { .operation(.atLeastOneConditionalParameterNotProvided) }
    /// The device is not known.
    public static var invalidDeviceID: Self { .operation(.invalidDeviceID) }
    /// The called device is not known.
    public static var invalidCalledDeviceID: Self { .operation(.invalidCalledDeviceID) }
    /// The calling device is not known.
    public static var invalidCallingDeviceID: Self { .operation(.invalidCallingDeviceID) }
    /// The destination is not known.
    public static var invalidDestination: Self { .operation(.invalidDestination) }
    /// The connection is not known.
    public static var invalidConnectionID: Self { .operation(.invalidConnectionID) }
    /// The call is not known.
    public static var invalidCallID: Self { .operation(.invalidCallID) }
    /// The monitor is not known.
    public static var invalidMonitorCrossRefID: Self { .operation(.invalidMonitorCrossRefID) }
    /// The object cannot be monitored.
    public static var invalidMonitorObject: Self { .operation(.invalidMonitorObject) }
    /// The application may not use this device.
    public static var privilegeViolationSpecifiedDevice: Self { .operation(.privilegeViolationSpecifiedDevice) }
    /// The application may not call this destination.
    public static var privilegeViolationCalledDevice: Self { .operation(.privilegeViolationCalledDevice) }
    /// The application may not do this.
    public static var securityViolation: Self { .operation(.securityViolation) }
    /// The connection is in the wrong state for the request.
    public static var invalidConnectionState: Self { .stateIncompatibility(.invalidConnectionState) }
    /// There is no call to answer.
    public static var noCallToAnswer: Self { .stateIncompatibility(.noCallToAnswer) }
    /// There is no active call.
    public static var noActiveCall: Self { .stateIncompatibility(.noActiveCall) }
    /// There is no held call.
    public static var noHeldCall: Self { .stateIncompatibility(.noHeldCall) }
    /// There is no connection to clear.
    public static var noConnectionToClear: Self { .stateIncompatibility(.noConnectionToClear) }
    /// The switch or a part of it does not work.
    public static var resourceOutOfService: Self { .systemResourceAvailibility(.resourceOutOfService) }
    /// The device does not work.
    public static var deviceOutOfService: Self { .systemResourceAvailibility(.deviceOutOfService) }
    /// What is needed is in use.
    public static var resourceBusy: Self { .systemResourceAvailibility(.resourceBusy) }
    /// No more monitors can be started.
    public static var overallMonitorLimitExceeded: Self { .systemResourceAvailibility(.overallMonitorLimitExceeded) }
    /// Too many requests wait for their answers.
    public static var outstandingRequestLimitExceeded: Self {
        .subscribedResourceAvailability(.outstandingReqLimitExceeded)
    }
    /// The request did not get its answer in time.
    public static var performanceLimitExceeded: Self { .performanceManagement(.performanceLimitExceeded) }
}
