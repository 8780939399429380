import ECMA323

/// A refusal in the standard's terms, as the gateway itself gives them.
enum ServiceError: Error, Hashable, Sendable {
    /// The request cannot be carried out as it stands.
    case operation(CSTA.OperationErrors)
    /// It does not fit the state of the objects.
    case state(CSTA.StateIncompatibilityErrors)
    /// Something needed is not there at present.
    case systemResource(CSTA.SystemResourceAvailabilityErrors)
    /// The application has used up what it may.
    case subscribedResource(CSTA.SubscribedResourceAvailabilityErrors)
    /// Too much at once.
    case performance(CSTA.PerformanceManagementErrors)
    /// Not let in.
    case security(CSTA.SecurityErrors)

    /// The message that carries it.
    var message: CSTA.CSTAErrorCode {
        switch self {
        case .operation(let value): .operation(value)
        case .state(let value): .stateIncompatibility(value)
        case .systemResource(let value): .systemResourceAvailibility(value)
        case .subscribedResource(let value): .subscribedResourceAvailability(value)
        case .performance(let value): .performanceManagement(value)
        case .security(let value): .security(value)
        }
    }
}

extension AccessRefusal {
    /// The error the standard has for the case; it names the part the device plays in the request, where there is a
    /// value for that.
    var serviceError: ServiceError {
        switch self {
        case .service: .operation(.serviceNotSupported)
        case .ambiguous: .operation(.generic)
        case .unknownDevice(let role, _): .operation(Self.invalidDevice(role))
        case .device(let role, _): .operation(Self.violation(role))
        case .destination(let role, _): .operation(Self.destinationViolation(role))
        case .unknownDestination, .unknownDialling: .operation(.privilegeViolationDestinationDevice)
        case .unknownCall(_, let callID): .operation(callID.isEmpty ? .invalidConnectionID : .invalidCallID)
        }
    }

    private static func invalidDevice(_ role: String) -> CSTA.OperationErrors {
        switch role {
        case "callingDevice", "initiatingDevice", "originatingDevice": .invalidCallingDeviceID
        case "activeCall": .invalidActiveDeviceID
        case "heldCall": .invalidHeldDeviceID
        case "callToBeDiverted": .invalidDivertingDeviceID
        case "callToBePickedUp", "requestingDevice": .invalidPickUpDeviceID
        case "parking": .invalidCallToParkDeviceID
        default: .invalidDeviceID
        }
    }

    private static func violation(_ role: String) -> CSTA.OperationErrors {
        switch role {
        case "callingDevice", "initiatingDevice", "originatingDevice": .privilegeViolationCallingDevice
        case "activeCall": .privilegeViolationActiveDevice
        case "heldCall": .privilegeViolationHeldDevice
        case "callToBeDiverted": .privilegeViolationOnDivertingDevice
        case "callToBePickedUp", "requestingDevice": .privilegeViolationPickUpDevice
        case "parking": .privilegeViolationCallToParkDevice
        default: .privilegeViolationSpecifiedDevice
        }
    }

    private static func destinationViolation(_ role: String) -> CSTA.OperationErrors {
        switch role {
        case "calledDirectoryNumber", "targetDevice": .privilegeViolationCalledDevice
        case "parkTo": .privilegeViolationOnParkToDevice
        case "requestingDevice": .privilegeViolationPickUpDevice
        default: .privilegeViolationDestinationDevice
        }
    }
}
