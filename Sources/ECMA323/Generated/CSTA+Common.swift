// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter common.

extension CSTA {
    /// The error `CSTAErrorCode`.
    public enum CSTAErrorCode: CSTAMessage, CSTAValue {
        /// The root element.
        public static var kind: MessageKind { .cstaErrorCode }

        /// `operation`.
        case operation(OperationErrors)
        /// `performanceManagement`.
        case performanceManagement(PerformanceManagementErrors)
        /// `privateData`.
        case privateData(PrivateDataInfoErrors)
        /// `privateErrorCode`.
        case privateErrorCode(String)
        /// `security`.
        case security(SecurityErrors)
        /// `stateIncompatibility`.
        case stateIncompatibility(StateIncompatibilityErrors)
        /// `subscribedResourceAvailability`.
        case subscribedResourceAvailability(SubscribedResourceAvailabilityErrors)
        /// `systemResourceAvailibility`.
        case systemResourceAvailibility(SystemResourceAvailabilityErrors)
        /// `unspecified`.
        case unspecified
    }
}
