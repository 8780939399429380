import CSTAGateway
import ECMA323
import Hummingbird

extension Problem {
    /// What the HTTP interface says of a request that was not carried out.
    ///
    /// - Parameters:
    ///   - service: the request.
    ///   - caller: who asked; a service that it may not use is refused as forbidden, not as missing.
    init(_ error: CallControlError, asking service: MessageKind, for caller: AccessPolicy) {
        switch error {
        case .refused(let code):
            let isForbidden = code == .serviceNotSupported && !caller.mayUse(service)
            self.init(
                status: isForbidden ? .forbidden : code.httpStatus, slug: "refused",
                detail: "\(service.name) was refused: \(code)")
            self.error = code
        case .unexpected:
            self.init(
                status: .badGateway, slug: "unexpected-answer",
                detail: "the switch's answer to \(service.name) is not the one it should be; look at the phone again")
        case .stopping:
            self.init(
                status: .serviceUnavailable, slug: "stopping",
                detail: "the gateway stops; whether \(service.name) was carried out is not known")
        }
    }
}

extension CSTA.CSTAErrorCode {
    /// The category as on the wire, with the wire's `systemResourceAvailibility`.
    var category: String { String(description.prefix { $0 != "/" }) }

    /// The value as on the wire; `nil` for `unspecified`, which has none.
    var value: String? {
        let text = description
        return text.firstIndex(of: "/").map { String(text[text.index(after: $0)...]) }
    }

    /// The status that says the same to programs that know nothing of CSTA.
    var httpStatus: HTTPResponse.Status {
        switch self {
        case .operation(let value): value.httpStatus
        case .stateIncompatibility: .conflict
        case .systemResourceAvailibility: .serviceUnavailable
        case .subscribedResourceAvailability, .performanceManagement: .tooManyRequests
        case .security: .forbidden
        case .privateData, .privateErrorCode, .unspecified: .badGateway
        }
    }
}

extension CSTA.OperationErrors {
    /// The status of an error of the category `operation`.
    fileprivate var httpStatus: HTTPResponse.Status {
        switch self {
        case .privilegeViolationSpecifiedDevice, .privilegeViolationActiveDevice, .privilegeViolationCalledDevice,
            .privilegeViolationCallingDevice, .privilegeViolationCallToParkDevice,
            .privilegeViolationDestinationDevice, .privilegeViolationOnDivertingDevice,
            .privilegeViolationHeldDevice, .privilegeViolationOnParkToDevice, .privilegeViolationPickUpDevice,
            .securityViolation:
            .forbidden
        case .objectNotKnown, .invalidCallID, .invalidActiveCallID, .invalidHeldCallID, .invalidConnectionID,
            .invalidActiveConnectionID, .invalidHeldConnectionID, .invalidDeviceID, .invalidActiveDeviceID,
            .invalidHeldDeviceID, .invalidCallingDeviceID, .invalidDivertingDeviceID:
            .notFound
        case .serviceNotSupported: .notImplemented
        default: .unprocessableContent
        }
    }
}
