import ECMA323

/// A request of the standard together with the answer it gets.
public protocol ProviderService: CSTAMessage {
    /// The positive answer.
    associatedtype Response: CSTAMessage
}

extension CSTA.AcceptCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.AcceptCallResponse
}
extension CSTA.AlternateCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.AlternateCallResponse
}
extension CSTA.AnswerCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.AnswerCallResponse
}
extension CSTA.CallBack: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.CallBackResponse
}
extension CSTA.CancelCallBack: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.CancelCallBackResponse
}
extension CSTA.ClearCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.ClearCallResponse
}
extension CSTA.ClearConnection: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.ClearConnectionResponse
}
extension CSTA.ConferenceCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.ConferenceCallResponse
}
extension CSTA.ConsultationCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.ConsultationCallResponse
}
extension CSTA.DeflectCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.DeflectCallResponse
}
extension CSTA.DirectedPickupCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.DirectedPickupCallResponse
}
extension CSTA.GenerateDigits: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GenerateDigitsResponse
}
extension CSTA.GroupPickupCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GroupPickupCallResponse
}
extension CSTA.HoldCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.HoldCallResponse
}
extension CSTA.MakeCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.MakeCallResponse
}
extension CSTA.ReconnectCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.ReconnectCallResponse
}
extension CSTA.RetrieveCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.RetrieveCallResponse
}
extension CSTA.SingleStepConferenceCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.SingleStepConferenceCallResponse
}
extension CSTA.SingleStepTransferCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.SingleStepTransferCallResponse
}
extension CSTA.TransferCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.TransferCallResponse
}
extension CSTA.GetDoNotDisturb: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GetDoNotDisturbResponse
}
extension CSTA.SetDoNotDisturb: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.SetDoNotDisturbResponse
}
extension CSTA.GetForwarding: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GetForwardingResponse
}
extension CSTA.SetForwarding: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.SetForwardingResponse
}
extension CSTA.SnapshotCall: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.SnapshotCallResponse
}
extension CSTA.SnapshotDevice: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.SnapshotDeviceResponse
}
extension CSTA.GetCSTAFeatures: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GetCSTAFeaturesResponse
}
extension CSTA.GetLogicalDeviceInformation: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GetLogicalDeviceInformationResponse
}
extension CSTA.GetPhysicalDeviceInformation: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GetPhysicalDeviceInformationResponse
}
extension CSTA.GetSwitchingFunctionCaps: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.GetSwitchingFunctionCapsResponse
}
extension CSTA.RequestSystemStatus: ProviderService {
    /// The positive answer.
    public typealias Response = CSTA.RequestSystemStatusResponse
}

extension Provider {
    /// Makes a request with all its parameters, as the standard has them. The methods of their own, such as
    /// ``makeCall(from:to:prompting:correlatorData:userData:)``, are for what is needed every day.
    ///
    /// - Throws: ``ProviderError``; ``ProviderError/refused(_:_:)`` with the standard's error when it is refused.
    @discardableResult
    public func request<Service: ProviderService>(_ service: Service) async throws(ProviderError) -> Service.Response {
        try await request(service, expecting: Service.Response.self)
    }
}
