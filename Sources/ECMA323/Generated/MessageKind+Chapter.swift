// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The chapters of the standard, as MessageKind names them.

extension MessageKind {
    /// The chapter of the standard that a message belongs to.
    public enum Chapter: UInt8, CaseIterable, Sendable {
        /// The chapter `capabilityExchange`.
        case capabilityExchange
        /// The chapter `systemStatus`.
        case systemStatus
        /// The chapter `monitoring`.
        case monitoring
        /// The chapter `snapshot`.
        case snapshot
        /// The chapter `callControl`.
        case callControl
        /// The chapter `callAssociated`.
        case callAssociated
        /// The chapter `mediaAttachment`.
        case mediaAttachment
        /// The chapter `routeing`.
        case routeing
        /// The chapter `physicalDevice`.
        case physicalDevice
        /// The chapter `logicalDevice`.
        case logicalDevice
        /// The chapter `deviceMaintenance`.
        case deviceMaintenance
        /// The chapter `inputOutput`.
        case inputOutput
        /// The chapter `dataCollection`.
        case dataCollection
        /// The chapter `voiceUnit`.
        case voiceUnit
        /// The chapter `callDetailRecord`.
        case callDetailRecord
        /// The chapter `vendorSpecific`.
        case vendorSpecific
        /// The chapter `locationTracking`.
        case locationTracking
        /// The chapter `common`.
        case common
        /// The chapter `applicationSession`.
        case applicationSession
    }
}
