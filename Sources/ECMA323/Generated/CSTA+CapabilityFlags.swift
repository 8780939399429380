// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The capabilities of services and events, as sets of optional booleans.

extension CSTA {
    /// The optional flags `AcceptCallCaps`.
    public struct AcceptCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case correlatorData, userData, privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            correlatorData userData privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ActivateCaps`.
    public struct ActivateCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, grammarName, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource grammarName privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AgentBusyCaps`.
    public struct AgentBusyCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case agentID, acdGroup, pendingAgentStateWorkingAfterCall, pendingAgentStateNotReady
            case pendingAgentStateReady, pendingAgentStateNull, cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            agentID acdGroup pendingAgentStateWorkingAfterCall pendingAgentStateNotReady pendingAgentStateReady \
            pendingAgentStateNull cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AgentLoggedOffCaps`.
    public struct AgentLoggedOffCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case agentID, acdGroup, agentPassword, cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            agentID acdGroup agentPassword cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AgentLoggedOnCaps`.
    public struct AgentLoggedOnCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case agentID, acdGroup, agentPassword, cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            agentID acdGroup agentPassword cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AgentNotReadyCaps`.
    public struct AgentNotReadyCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case agentID, acdGroup, cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            agentID acdGroup cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AgentReadyCaps`.
    public struct AgentReadyCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case agentID, acdGroup, cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            agentID acdGroup cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AgentWorkingAfterCallCaps`.
    public struct AgentWorkingAfterCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case agentID, acdGroup, pendingAgentStateNotReady, pendingAgentStateReady, pendingAgentStateNull
            case cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            agentID acdGroup pendingAgentStateNotReady pendingAgentStateReady pendingAgentStateNull cause \
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AlternateCallCaps`.
    public struct AlternateCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, hold, queued, connectionReservation, consultOptionConsultOnly
            case consultOptionTransferOnly, consultOptionConferenceOnly, consultOptionUnrestricted, privateData
            case privateDataInAck, deviceIDOnly, ackModelMultiStep, supportsOfferedModeOfAlerting
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting hold queued connectionReservation consultOptionConsultOnly consultOptionTransferOnly \
            consultOptionConferenceOnly consultOptionUnrestricted privateData privateDataInAck deviceIDOnly \
            ackModelMultiStep supportsOfferedModeOfAlerting
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AnswerCallCaps`.
    public struct AnswerCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, initiated, queued, correlatorData, userData, privateData, privateDataInAck
            case deviceIDOnly, supportsOfferedModeOfAlerting, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting initiated queued correlatorData userData privateData privateDataInAck deviceIDOnly \
            supportsOfferedModeOfAlerting ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AssociateDataCaps`.
    public struct AssociateDataCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case accountCode, authCode, correlatorData, callQualifyingData, callCharacteristics, subjectOfCall
            case languagePreferences, privateData, privateDataInAck, deviceIDOnly
            case rejectsRequestsWithOldConnectionID, ackModelMultiStep, deviceInfo
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            accountCode authCode correlatorData callQualifyingData callCharacteristics subjectOfCall \
            languagePreferences privateData privateDataInAck deviceIDOnly rejectsRequestsWithOldConnectionID \
            ackModelMultiStep deviceInfo@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AttachMediaServiceCaps`.
    public struct AttachMediaServiceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case mediaServiceVersion, mediaServiceInstanceID, connectionModeConsultConference
            case connectionModeConsultConferenceHold, connectionModeDeflect, connectionModeDirectedPickup
            case connectionModeJoin, connectionModeSingleStepConference, connectionModeSingleStepConferenceHold
            case connectionModeSingleStepTransfer, connectionModeTransfer, connectionModeDirect
            case requestedConnectionState, privateData, mediaServiceInstanceIDInAck, mediaConnectionInfoInAck
            case privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            mediaServiceVersion mediaServiceInstanceID connectionModeConsultConference \
            connectionModeConsultConferenceHold connectionModeDeflect connectionModeDirectedPickup \
            connectionModeJoin connectionModeSingleStepConference connectionModeSingleStepConferenceHold \
            connectionModeSingleStepTransfer connectionModeTransfer connectionModeDirect \
            requestedConnectionState privateData mediaServiceInstanceIDInAck mediaConnectionInfoInAck \
            privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AutoAnswerCaps`.
    public struct AutoAnswerCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case numberOfRings, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            numberOfRings privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `AutoWorkModeCaps`.
    public struct AutoWorkModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `BackInServiceCaps`.
    public struct BackInServiceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `BookmarkReachedCaps`.
    public struct BookmarkReachedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `BridgedCaps`.
    public struct BridgedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case correlatorData, userData, servicesPermitted, mediaCallCharacteristics, callCharacteristics
            case bridgedConnectionInfo, callLinkageData, languagePreferences, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            correlatorData userData servicesPermitted mediaCallCharacteristics callCharacteristics \
            bridgedConnectionInfo callLinkageData languagePreferences privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ButtonInformationCaps`.
    public struct ButtonInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case buttonLabel, buttonAssociatedNumber, buttonPressIndicator, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            buttonLabel buttonAssociatedNumber buttonPressIndicator privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ButtonPressCaps`.
    public struct ButtonPressCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ButtonPressEventCaps`.
    public struct ButtonPressEventCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case buttonLabel, buttonAssociatedNumber, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            buttonLabel buttonAssociatedNumber privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallBackCaps`.
    public struct CallBackCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, null, failed, queued, callCharacteristics, subjectOfCall, languagePreferences
            case privateData, targetDeviceInAck, privateDataInAck, deviceIDOnly, moreCallBacksNegAck
            case ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting null failed queued callCharacteristics subjectOfCall languagePreferences privateData \
            targetDeviceInAck privateDataInAck deviceIDOnly moreCallBacksNegAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallBackEventCaps`.
    public struct CallBackEventCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallBackMessageCaps`.
    public struct CallBackMessageCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, null, failed, queued, privateData, targetDeviceInAck, privateDataInAck, deviceIDOnly
            case moreCallBacksNegAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting null failed queued privateData targetDeviceInAck privateDataInAck deviceIDOnly \
            moreCallBacksNegAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallBackMessageEventCaps`.
    public struct CallBackMessageEventCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallBackMsgNonCallRelCaps`.
    public struct CallBackMsgNonCallRelCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, additionalReqForbidden, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck additionalReqForbidden ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallBackNonCallRelCaps`.
    public struct CallBackNonCallRelCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, additionalReqForbidden, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck additionalReqForbidden ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallClearedCaps`.
    public struct CallClearedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case correlatorData, userData, mediaCallCharacteristics, callCharacteristics, callLinkageData
            case languagePreferences, privateData, callIDOnly, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            correlatorData userData mediaCallCharacteristics callCharacteristics callLinkageData \
            languagePreferences privateData callIDOnly locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallerIDStatusCaps`.
    public struct CallerIDStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CallInformationCaps`.
    public struct CallInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callingDevice, accountInfo, authorisatinonCode, correlatorData, servicesPermitted, userData
            case callQualifyingData, connectionInfo, callLinkageData, callCharacteristics, subjectOfCall
            case languagePreferences, privateData, genCallInfoForOutdatedConnID, deviceInfo
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callingDevice accountInfo authorisatinonCode correlatorData servicesPermitted userData \
            callQualifyingData connectionInfo callLinkageData callCharacteristics subjectOfCall \
            languagePreferences privateData genCallInfoForOutdatedConnID deviceInfo@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CampOnCallCaps`.
    public struct CampOnCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CancelCallBackCaps`.
    public struct CancelCallBackCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep, supportsClearing
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep supportsClearing
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CancelCallBackMsgCaps`.
    public struct CancelCallBackMsgCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep, supportsClearing
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep supportsClearing
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CancelTelephonyTonesCaps`.
    public struct CancelTelephonyTonesCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CdrNotificationCaps`.
    public struct CdrNotificationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case cdrReasonTimeout, cdrReasonThresholdReached, cdrReasonOther, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CdrReportCaps`.
    public struct CdrReportCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case cdrReasonTimeout, cdrReasonThresholdReached, cdrReasonOther, recordNumber, recordCreationTime
            case callingDevice, calledDevice, assocCallingDevice, assocCalledDevice, netwCallingDevice
            case netwCalledDevice, callCharacteristics, mediaCallCharacteristics, chargedDeviceOperator
            case chargedDeviceNonOperator, recordedCall, nodeNumberArea0, nodeNumberArea1, nodeNumberArea2
            case tarifTable, connectionStart, connectionEnd, connectionDuration, accessCode, carrier
            case selectedRoute, billingIndicatorNormalCharging, billingIndicatorReverseCharging
            case billingIndicatorCreditCardCharging, billingIndicatorCallForwarding
            case billingIndicatorCallDeflection, billingIndicatorCallTransfer, billingIndicatorOther
            case chargingInfo, suppServiceInfoNormalCall, suppServiceInfoConsultationCall
            case suppServiceInfoTransferCall, suppServiceInfoCallCompletion, suppServiceInfoCallForwarding
            case suppServiceInfoCallDiversion, suppServiceInfoConferencing, suppServiceInfoIntrusion
            case suppServiceInfoUserUserInfo, suppServiceInfoOther, reasonForTermNormalClearing
            case reasonForTermUnsuccessfulCallAttempt, reasonForTermAbnormalTermination
            case reasonForTermCallTransferred, reasonForTermOther, authCode, accountInfo, deviceCategory
            case namedDeviceTypes, operatorDevice, lastStoredCDRReportSent, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            cdrReasonTimeout cdrReasonThresholdReached cdrReasonOther recordNumber recordCreationTime \
            callingDevice calledDevice assocCallingDevice assocCalledDevice netwCallingDevice netwCalledDevice \
            callCharacteristics mediaCallCharacteristics chargedDeviceOperator chargedDeviceNonOperator \
            recordedCall nodeNumberArea0 nodeNumberArea1 nodeNumberArea2 tarifTable connectionStart \
            connectionEnd connectionDuration accessCode carrier selectedRoute billingIndicatorNormalCharging \
            billingIndicatorReverseCharging billingIndicatorCreditCardCharging billingIndicatorCallForwarding \
            billingIndicatorCallDeflection billingIndicatorCallTransfer billingIndicatorOther chargingInfo \
            suppServiceInfoNormalCall suppServiceInfoConsultationCall suppServiceInfoTransferCall \
            suppServiceInfoCallCompletion suppServiceInfoCallForwarding suppServiceInfoCallDiversion \
            suppServiceInfoConferencing suppServiceInfoIntrusion suppServiceInfoUserUserInfo \
            suppServiceInfoOther reasonForTermNormalClearing reasonForTermUnsuccessfulCallAttempt \
            reasonForTermAbnormalTermination reasonForTermCallTransferred reasonForTermOther authCode \
            accountInfo deviceCategory namedDeviceTypes operatorDevice lastStoredCDRReportSent privateData \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ChangeConnectionInformationCaps`.
    public struct ChangeConnectionInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ChangeMonitorFilterCaps`.
    public struct ChangeMonitorFilterCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ChangeSystemStatusFilterCaps`.
    public struct ChangeSystemStatusFilterCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case requestedStatusFilterInitializing, requestedStatusFilterEnabled, requestedStatusFilterNormal
            case requestedStatusFilterMessageLost, requestedStatusFilterDisabled
            case requestedStatusFilterPartiallyDisabled, requestedStatusFilterOverloadImminent
            case requestedStatusFilterOverloadReached, requestedStatusFilterOverloadRelieved, privateData
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            requestedStatusFilterInitializing requestedStatusFilterEnabled requestedStatusFilterNormal \
            requestedStatusFilterMessageLost requestedStatusFilterDisabled \
            requestedStatusFilterPartiallyDisabled requestedStatusFilterOverloadImminent \
            requestedStatusFilterOverloadReached requestedStatusFilterOverloadRelieved privateData \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ChargingCaps`.
    public struct ChargingCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case numberUnitsNumberOfChargingUnits, numberUnitsTypeOfUnits, numberUnitsNumberOfCurrencyUnits
            case typeOfChargingInfoSubTotal, typeOfChargingInfoTotal, chargingMultiplierAThousandth
            case chargingMultiplierAHundredth, chargingMultiplierATenth, chargingMultiplierOne
            case chargingMultiplierTen, chargingMultiplierHundred, chargingMultiplierThousand, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits numberUnitsNumberOfCurrencyUnits \
            typeOfChargingInfoSubTotal typeOfChargingInfoTotal chargingMultiplierAThousandth \
            chargingMultiplierAHundredth chargingMultiplierATenth chargingMultiplierOne chargingMultiplierTen \
            chargingMultiplierHundred chargingMultiplierThousand privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ClearCallCaps`.
    public struct ClearCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, connected, failed, queued, initiated, hold, userData, privateData, privateDataInAck
            case deviceIDOnly, callIDOnly, ackModelMultiStep, reason
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting connected failed queued initiated hold userData privateData privateDataInAck deviceIDOnly \
            callIDOnly ackModelMultiStep reason@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ClearCaps`.
    public struct ClearCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ClearConnectionCaps`.
    public struct ClearConnectionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, connected, fail, queued, initiated, hold, correlatorData, userData, reason
            case privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting connected fail queued initiated hold correlatorData userData reason privateData \
            privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `CompletedCaps`.
    public struct CompletedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ConcatenateMsgCaps`.
    public struct ConcatenateMsgCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ConferenceCallCaps`.
    public struct ConferenceCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case activeCallConnected, activeCallHold, heldCallConnected, heldCallHold, privateData
            case connectionParameterInAck, endpointDeviceID, resultingConnectionInfo, conferenceCallOnfoInAck
            case privateDataInAck, protectedAgainstClearing, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            activeCallConnected activeCallHold heldCallConnected heldCallHold privateData \
            connectionParameterInAck endpointDeviceID resultingConnectionInfo conferenceCallOnfoInAck \
            privateDataInAck protectedAgainstClearing deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ConferencedCaps`.
    public struct ConferencedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case conferenceConnectionsEndpointDeviceID, conferenceConnectionsresultingConnectionInfo, userData
            case servicesPermitted, mediaCallCharacteristics, callCharacteristics, bridgedConnectionInfo
            case languagePreferences, deviceHistory, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            conferenceConnectionsEndpointDeviceID conferenceConnectionsresultingConnectionInfo userData \
            servicesPermitted mediaCallCharacteristics callCharacteristics bridgedConnectionInfo \
            languagePreferences deviceHistory privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ConnectionClearedCaps`.
    public struct ConnectionClearedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case correlatorData, userData, chargingInfo, numberUnitsNumberOfChargingUnits, numberUnitsTypeOfUnits
            case numberUnitsNumberOfCurrencyUnits, typeOfChargingInfoSubTotal, typeOfChargingInfoTotal
            case chargingMultiplierAThousandth, chargingMultiplierAHundredth, chargingMultiplierATenth
            case chargingMultiplierOne, chargingMultiplierTen, chargingMultiplierHundred
            case chargingMultiplierThousand, servicesPermitted, mediaCallCharacteristics, callCharacteristics
            case droppedConnectionInfo, callLinkageData, languagePreferences, deviceHistory, privateData
            case locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            correlatorData userData chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits \
            numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal \
            chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth \
            chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand \
            servicesPermitted mediaCallCharacteristics callCharacteristics droppedConnectionInfo callLinkageData \
            languagePreferences deviceHistory privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ConsultationCallCaps`.
    public struct ConsultationCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case connectionReservation, accountCode, authCode, correlatorData, userData, callCharacteristics
            case callCharacteristicsACDCall, callCharacteristicsLowPriorityCall, callCharacteristicsPriorityCall
            case callCharacteristicsHighPriorityCall, callCharacteristicsMaintenanceCall
            case callCharacteristicsDirectAgent, callCharacteristicsAssistCall, callCharacteristicsVoiceUnitCall
            case callCharacteristicsPrivateCall, callCharacteristicsPersonalCall
            case callCharacteristicsSensitiveCall, callCharacteristicsConfidentialCall
            case callCharacteristicsEncryptedCall, mediaCallCharacteristics, callingConnectionInfo
            case flowDirectionTransmit, flowDirectionReceive, flowDirectionTransmitAndReceive, flowDirectionNone
            case numberOfChannels, mediaSessionInfo, consultOptionConsultOnly, consultOptionTransferOnly
            case consultOptionConferenceOnly, consultOptionUnrestricted, subjectOfCall, languagePreferences
            case privateData, initiatedCallInfoInAck, privateDataInAck, deviceIDOnly, multiStage
            case supportsAdjustmentOfMediaCharacteristics, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            connectionReservation accountCode authCode correlatorData userData callCharacteristics \
            callCharacteristicsACDCall callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall \
            callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall \
            callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall \
            callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall \
            callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@4 mediaCallCharacteristics \
            callingConnectionInfo flowDirectionTransmit flowDirectionReceive flowDirectionTransmitAndReceive \
            flowDirectionNone numberOfChannels mediaSessionInfo consultOptionConsultOnly \
            consultOptionTransferOnly consultOptionConferenceOnly consultOptionUnrestricted subjectOfCall \
            languagePreferences privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly multiStage \
            supportsAdjustmentOfMediaCharacteristics ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DataCollectedCaps`.
    public struct DataCollectedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case digitsDuration, digitsPauseDuration, toneDetectedBeep, toneDetectedBilling, toneDetectedBusy
            case toneDetectedCarrier, toneDetectedConfirmation, toneDetectedDial, toneDetectedFaxCNG
            case toneDetectedHold, toneDetectedHowler, toneDetectedIntrusion, toneDetectedModemCNG
            case toneDetectedPark, toneDetectedRecordWarning, toneDetectedReorder, toneDetectedRingback
            case toneDetectedSilence, toneDetectedSitVC, toneDetectedSitIC, toneDetectedSitRO, toneDetectedSitNC
            case toneDetectedSf0, toneDetectedSf1, toneDetectedSf2, toneDetectedSf3, toneDetectedSf4
            case toneDetectedSf5, toneDetectedSf6, toneDetectedSf7, toneDetectedSf8, toneDetectedSf9
            case toneDetectedSf10, toneDetectedOther, toneFrequency, toneDuration, tonePauseDuration
            case connectionInfo, dcollCauseFushCharReceived, dcollCauseCharCountReached, dcollCauseTimeout
            case dcollCauseSFTerminated, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            digitsDuration digitsPauseDuration toneDetectedBeep toneDetectedBilling toneDetectedBusy \
            toneDetectedCarrier toneDetectedConfirmation toneDetectedDial toneDetectedFaxCNG toneDetectedHold \
            toneDetectedHowler toneDetectedIntrusion toneDetectedModemCNG toneDetectedPark \
            toneDetectedRecordWarning toneDetectedReorder toneDetectedRingback toneDetectedSilence \
            toneDetectedSitVC toneDetectedSitIC toneDetectedSitRO toneDetectedSitNC toneDetectedSf0 \
            toneDetectedSf1 toneDetectedSf2 toneDetectedSf3 toneDetectedSf4 toneDetectedSf5 toneDetectedSf6 \
            toneDetectedSf7 toneDetectedSf8 toneDetectedSf9 toneDetectedSf10 toneDetectedOther toneFrequency \
            toneDuration tonePauseDuration connectionInfo dcollCauseFushCharReceived dcollCauseCharCountReached \
            dcollCauseTimeout dcollCauseSFTerminated privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DataCollectionResumedCaps`.
    public struct DataCollectionResumedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DataCollectionSuspendedCaps`.
    public struct DataCollectionSuspendedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DataPathResumedCaps`.
    public struct DataPathResumedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DataPathSuspendedCaps`.
    public struct DataPathSuspendedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DeactivateCaps`.
    public struct DeactivateCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, grammarName, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource grammarName privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DeflectCallCaps`.
    public struct DeflectCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, connected, failed, hold, queued, correlatorData, userData, subjectOfCall
            case languagePreferences, reason, privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
            case callCharacteristicsinRequest, multipleDeviceIDsInNewDestination
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting connected failed hold queued correlatorData userData subjectOfCall languagePreferences \
            reason privateData privateDataInAck deviceIDOnly ackModelMultiStep callCharacteristicsinRequest@4 \
            multipleDeviceIDsInNewDestination@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DeleteMsgCaps`.
    public struct DeleteMsgCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DeliveredCaps`.
    public struct DeliveredCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case originatingNIDConnection, userData, servicesPermitted, netwCallingDevice, netwCalledDevice
            case mediaCallCharacteristics, callCharacteristics, connectionInfo, subjectOfCall, messageInfo
            case languagePreferences, deviceHistory, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
            mediaCallCharacteristics callCharacteristics connectionInfo subjectOfCall messageInfo \
            languagePreferences deviceHistory privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DetachMediaServiceCaps`.
    public struct DetachMediaServiceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, connected, fail, hold, queued, privateData, privateDataInAck, deviceIDOnly
            case ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting connected fail hold queued privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DeviceCapsChangedCaps`.
    public struct DeviceCapsChangedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DialDigitsCaps`.
    public struct DialDigitsCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case correlatorData, privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            correlatorData privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DigitsDialedCaps`.
    public struct DigitsDialedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case servicesPermitted, netwCallingDevice, netwCalledDevice, diallingConnectionInfo
            case callCharacteristics, languagePreferences, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            servicesPermitted netwCallingDevice netwCalledDevice diallingConnectionInfo callCharacteristics \
            languagePreferences privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DigitsGeneratedCaps`.
    public struct DigitsGeneratedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case digitsDurationList, pauseDurationList, connectionInfo, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            digitsDurationList pauseDurationList connectionInfo privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DirectedPickupCallCaps`.
    public struct DirectedPickupCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, hold, queued, connected, correlatorData, userData, privateData, pickedCallInAck
            case pickedCallInfoInAck, privateDataInAck, deviceIDOnly, supportsOfferedModeOfAlerting
            case supportsPrompting, promptingMode, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting hold queued connected correlatorData userData privateData pickedCallInAck \
            pickedCallInfoInAck privateDataInAck deviceIDOnly supportsOfferedModeOfAlerting supportsPrompting \
            promptingMode ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DisplayUpdatedCaps`.
    public struct DisplayUpdatedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case characterSetASCII, characterSetUnicode, characterSetProprietary, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            characterSetASCII characterSetUnicode characterSetProprietary privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DivertedCaps`.
    public struct DivertedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callingDevice, calledDevice, userData, servicesPermitted, mediaCallCharacteristics
            case callCharacteristics, connectionInfo, netwCallingDevice, netwCalledDevice, subjectOfCall
            case messageInfo, languagePreferences, deviceHistory, privateData, sendsDivertedToAll
            case locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callingDevice calledDevice userData servicesPermitted mediaCallCharacteristics callCharacteristics \
            connectionInfo netwCallingDevice netwCalledDevice subjectOfCall messageInfo languagePreferences \
            deviceHistory privateData sendsDivertedToAll locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DoNotDisturbCaps`.
    public struct DoNotDisturbCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callOriginationParameter, callOriginationInternal, callOriginationExternal, callingDeviceList
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callOriginationParameter callOriginationInternal callOriginationExternal callingDeviceList \
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `DtmfDetectedCaps`.
    public struct DtmfDetectedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `EmptiedCaps`.
    public struct EmptiedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `EscapeCaps`.
    public struct EscapeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateDataInAck, swFunctionSupportsSending, swFunctionSupportsReceiving
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `EscapeRegisterAbortCaps`.
    public struct EscapeRegisterAbortCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `EscapeRegisterCancelCaps`.
    public struct EscapeRegisterCancelCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `EscapeRegisterCaps`.
    public struct EscapeRegisterCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `EstablishedCaps`.
    public struct EstablishedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case originatingNIDConnection, userData, servicesPermitted, netwCallingDevice, netwCalledDevice
            case mediaCallCharacteristics, callCharacteristics, establishedConnectionInfo, subjectOfCall
            case messageInfo, languagePreferences, deviceHistory, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
            mediaCallCharacteristics callCharacteristics establishedConnectionInfo subjectOfCall messageInfo \
            languagePreferences deviceHistory privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `FailedCaps`.
    public struct FailedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case originatingNIDConnection, userData, servicesPermitted, netwCallingDevice, netwCalledDevice
            case mediaCallCharacteristics, callCharacteristics, failedConnectionInfo, subjectOfCall, messageInfo
            case languagePreferences, deviceHistory, privateData, callIDOnly, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
            mediaCallCharacteristics callCharacteristics failedConnectionInfo subjectOfCall messageInfo \
            languagePreferences deviceHistory privateData callIDOnly locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `FastDataCaps`.
    public struct FastDataCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case objectDevice, objectCall, dataPathTypeText, dataPathTypeVoice, displayAttribPhyBaseRowNumber
            case displayAttribPhyBaseColumnNumber, displayAttribOffset, privateData, privateDataInAck
            case supportsModifyingPosition
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            objectDevice objectCall dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber \
            displayAttribPhyBaseColumnNumber displayAttribOffset privateData privateDataInAck \
            supportsModifyingPosition
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ForwardingCaps`.
    public struct ForwardingCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case forwardingTypeBusy, forwardingTypeBusyInt, forwardingTypeBusyExt, forwardingTypeDND
            case forwardingTypeDNDInt, forwardingTypeDNDExt, forwardingTypeNoAns, forwardingTypeNoAnsInt
            case forwardingTypeNoAnsExt, forwardingTypeImmediate, forwardingTypeImmInt, forwardingTypeImmExt
            case forwardTo, forwardDefaultTypeAndDN, forwardDefaultType, forwardDefaultDN, ringCount, privateData
            case ringDuration
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND \
            forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt \
            forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardTo \
            forwardDefaultTypeAndDN forwardDefaultType forwardDefaultDN ringCount privateData ringDuration@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GenerateDigitsCaps`.
    public struct GenerateDigitsCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case digitModeDTMF, digitModePulse, toneDuration, pulseRate, pauseDuration, privateData
            case privateDataInAck, deviceIDOnly, supportsDTMFTonesABCD, supportsPauseToneChar, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            digitModeDTMF digitModePulse toneDuration pulseRate pauseDuration privateData privateDataInAck \
            deviceIDOnly supportsDTMFTonesABCD supportsPauseToneChar ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GenerateTelephonyTonesCaps`.
    public struct GenerateTelephonyTonesCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case toneToSendBeep, toneToSendBilling, toneToSendBusy, toneToSendCarrier, toneToSendConfirmation
            case toneToSendDial, toneToSendFaxCNG, toneToSendHold, toneToSendHowler, toneToSendIntrusion
            case toneToSendModemCNG, toneToSendPark, toneToSendRecordWarning, toneToSendReorder
            case toneToSendRingback, toneToSendSilence, toneToSendSitVC, toneToSendSitIC, toneToSendSitRO
            case toneToSendSitNC, toneToSendSf0, toneToSendSf1, toneToSendSf2, toneToSendSf3, toneToSendSf4
            case toneToSendSf5, toneToSendSf6, toneToSendSf7, toneToSendSf8, toneToSendSf9, toneToSendSf10
            case toneToSendSf11, toneToSendSf12, toneToSendSf13, toneToSendSf14, toneToSendSf15, toneToSendSf16
            case toneToSendSf17, toneToSendSf18, toneToSendSf19, toneToSendSf20, toneToSendSf21, toneToSendSf22
            case toneToSendSf23, toneToSendSf24, toneToSendSf25, toneToSendSf26, toneToSendSf27, toneToSendSf28
            case toneToSendSf29, toneToSendSf30, toneToSendSf31, toneToSendSf32, toneToSendSf33, toneToSendSf34
            case toneToSendSf35, toneToSendSf36, toneToSendSf37, toneToSendSf38, toneToSendSf39, toneToSendSf40
            case toneToSendSf41, toneToSendSf42, toneToSendSf43, toneToSendSf44, toneToSendSf45, toneToSendSf46
            case toneToSendSf47, toneToSendSf48, toneToSendSf49, toneToSendSf50, toneToSendSf51, toneToSendSf52
            case toneToSendSf53, toneToSendSf54, toneToSendSf55, toneToSendSf56, toneToSendSf57, toneToSendSf58
            case toneToSendSf59, toneToSendSf60, toneToSendSf61, toneToSendSf62, toneToSendSf63, toneToSendSf64
            case toneToSendSf65, toneToSendSf66, toneToSendSf67, toneToSendSf68, toneToSendSf69, toneToSendSf70
            case toneToSendSf71, toneToSendSf72, toneToSendSf73, toneToSendSf74, toneToSendSf75, toneToSendSf76
            case toneToSendSf77, toneToSendSf78, toneToSendSf79, toneToSendSf80, toneToSendSf81, toneToSendSf82
            case toneToSendSf83, toneToSendSf84, toneToSendSf85, toneToSendSf86, toneToSendSf87, toneToSendSf88
            case toneToSendSf89, toneToSendSf90, toneToSendSf91, toneToSendSf92, toneToSendSf93, toneToSendSf94
            case toneToSendSf95, toneToSendSf96, toneToSendSf97, toneToSendSf98, toneToSendSf99, toneToSendSf100
            case toneDuration, privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation \
            toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion \
            toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback \
            toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 \
            toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 \
            toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 \
            toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 \
            toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 \
            toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 \
            toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 \
            toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 \
            toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 \
            toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 \
            toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 \
            toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 \
            toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 \
            toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 \
            toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 \
            toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 \
            toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 \
            toneToSendSf98 toneToSendSf99 toneToSendSf100 toneDuration privateData privateDataInAck deviceIDOnly \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = WideFlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetAgentStateCaps`.
    public struct GetAgentStateCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case acdGroup, privateData, agentStateListAgentIDInAck, agentGroupInAck, pendingAgentStateInAck
            case agentStateConditionForcedPauseInAck, agentStateConditionPauseInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            acdGroup privateData agentStateListAgentIDInAck agentGroupInAck pendingAgentStateInAck \
            agentStateConditionForcedPauseInAck agentStateConditionPauseInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetAuditoryApparatusInfoCaps`.
    public struct GetAuditoryApparatusInfoCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case auditoryApparatus, privateData, auditoryApparatusTypeSpeakerphone, auditoryApparatusTypeHandset
            case auditoryApparatusTypeHeadset, auditoryApparatusTypeSpeakerOnlyPhone, auditoryApparatusTypeother
            case speakerPresent, speakerVolumeSettable, speakerVolumeReadable, speakerMuteSettable
            case speakerMuteReadable, microphonePresent, microphoneGainSettable, microphoneGainReadable
            case microphoneMuteSettable, microphoneMuteReadable, hookswitchSettable, hookswitchOnHook
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            auditoryApparatus privateData auditoryApparatusTypeSpeakerphone auditoryApparatusTypeHandset \
            auditoryApparatusTypeHeadset auditoryApparatusTypeSpeakerOnlyPhone auditoryApparatusTypeother \
            speakerPresent speakerVolumeSettable speakerVolumeReadable speakerMuteSettable speakerMuteReadable \
            microphonePresent microphoneGainSettable microphoneGainReadable microphoneMuteSettable \
            microphoneMuteReadable hookswitchSettable hookswitchOnHook privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetAutoAnswerCaps`.
    public struct GetAutoAnswerCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, numberOfRingsInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData numberOfRingsInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetAutoWorkModeCaps`.
    public struct GetAutoWorkModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, autoWorkIntervalInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData autoWorkIntervalInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetButtonInformationCaps`.
    public struct GetButtonInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case button, privateData, buttonLabelInAck, buttonLabelSettableInAck, buttonFunctionInAck
            case buttonAssociatedNumberInAck, buttonAssociatedNumberSettableInAck, listOfLampsInAck
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            button privateData buttonLabelInAck buttonLabelSettableInAck buttonFunctionInAck \
            buttonAssociatedNumberInAck buttonAssociatedNumberSettableInAck listOfLampsInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetCallBackCaps`.
    public struct GetCallBackCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetCallerIDStatusCaps`.
    public struct GetCallerIDStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetCSTAFeaturesCaps`.
    public struct GetCSTAFeaturesCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateDataInReq, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateDataInReq privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetDisplayCaps`.
    public struct GetDisplayCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case displayID, privateData, characterSetASCII, characterSetUnicode, characterSetProprietary
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            displayID privateData characterSetASCII characterSetUnicode characterSetProprietary privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetDoNotDisturbCaps`.
    public struct GetDoNotDisturbCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, callOriginParameterInAck, callOriginInternInAck, callOriginExternInAck
            case callingDeviceListInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData callOriginParameterInAck callOriginInternInAck callOriginExternInAck \
            callingDeviceListInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetForwardingCaps`.
    public struct GetForwardingCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, forwardListInAck, forwardListImmediateInAck, forwardListBusyInAck
            case forwardListDNDInAck, forwardListNoAnsInAck, forwardListBusyIntInAck, forwardListBusyExtInAck
            case forwardListDNDIntInAck, forwardListDNDExtInAck, forwardListNoAnsIntInAck
            case forwardListNoAnsExtInAck, forwardListImmIntInAck, forwardListImmExtInAck, forwardDNInAck
            case forwardDefaultInAck, forwardDefaultTypeAndDNInAck, forwardDefaultTypeInAck
            case forwardDefaultDNInAck, ringCountInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData forwardListInAck forwardListImmediateInAck forwardListBusyInAck forwardListDNDInAck \
            forwardListNoAnsInAck forwardListBusyIntInAck forwardListBusyExtInAck forwardListDNDIntInAck \
            forwardListDNDExtInAck forwardListNoAnsIntInAck forwardListNoAnsExtInAck forwardListImmIntInAck \
            forwardListImmExtInAck forwardDNInAck forwardDefaultInAck forwardDefaultTypeAndDNInAck \
            forwardDefaultTypeInAck forwardDefaultDNInAck ringCountInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetHookSwitchStatusCaps`.
    public struct GetHookSwitchStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case hookSwitch, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            hookSwitch privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetLampInfoCaps`.
    public struct GetLampInfoCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case lamp, privateData, lampLabelInAck, buttonInAck, lampColorInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            lamp privateData lampLabelInAck buttonInAck lampColorInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetLampModeCaps`.
    public struct GetLampModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case lamp, privateData, lampModeInAck, lampBrightnessNormal, lampBrightnessDim, lampBrightnessBright
            case lampColorInAck, buttonInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            lamp privateData lampModeInAck lampBrightnessNormal lampBrightnessDim lampBrightnessBright \
            lampColorInAck buttonInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetLastNumberDialedCaps`.
    public struct GetLastNumberDialedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetLocationInformationCaps`.
    public struct GetLocationInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, locationInfoInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData locationInfoInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetLocationTrackingCapabilitiesCaps`.
    public struct GetLocationTrackingCapabilitiesCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetLocationTrackingSessionsCaps`.
    public struct GetLocationTrackingSessionsCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetLogicalDeviceInformationCaps`.
    public struct GetLogicalDeviceInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateDataInReq, namedDeviceTypeInAck, shortFormDeviceIDInAck, miscMonitorCapsInAck
            case maxCallBacksInAck, maxAutoAnswerRingsInAck, maxActiveCallsInAck, maxHeldCallsInAck
            case maxFwdSettingsInAck, maxDevicesInConfInAck, transAndConfSetupParameter
            case transAndConfSetupConsultationInAck, transAndConfSetupHoldMakeInAck
            case transAndConfSetupAlternateInAck, transAndConfSetupTwoCallsHoldInAck
            case transAndConfSetupTwoCallsConnectedInAck, mediaClassSupportInAck, connectionRateListInAck
            case delayToleranceListInAck, numberOfChannelsInAck, maxChannelBindInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateDataInReq namedDeviceTypeInAck shortFormDeviceIDInAck miscMonitorCapsInAck maxCallBacksInAck \
            maxAutoAnswerRingsInAck maxActiveCallsInAck maxHeldCallsInAck maxFwdSettingsInAck \
            maxDevicesInConfInAck transAndConfSetupParameter transAndConfSetupConsultationInAck \
            transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck \
            transAndConfSetupTwoCallsConnectedInAck mediaClassSupportInAck connectionRateListInAck \
            delayToleranceListInAck numberOfChannelsInAck maxChannelBindInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetMessageWaitingIndicatorCaps`.
    public struct GetMessageWaitingIndicatorCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, deviceForMsgInAck, lampIsPresentInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData deviceForMsgInAck lampIsPresentInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetMicrophoneGainCaps`.
    public struct GetMicrophoneGainCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case auditoryApparatus, privateData, micGainAbsInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            auditoryApparatus privateData micGainAbsInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetMicrophoneMuteCaps`.
    public struct GetMicrophoneMuteCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case auditoryApparatus, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            auditoryApparatus privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetMonitorsCaps`.
    public struct GetMonitorsCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, segmentedResponseProvided
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck segmentedResponseProvided
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetPhysicalDeviceInformationCaps`.
    public struct GetPhysicalDeviceInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateDataInReq, namedDeviceTypesInAck, otherLogicalDeviceListInAck, deviceModelNameInAck
            case maxDisplaysInAck, maxButtonsInAck, maxLampsInAck, maxRingPatternsInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateDataInReq namedDeviceTypesInAck otherLogicalDeviceListInAck deviceModelNameInAck \
            maxDisplaysInAck maxButtonsInAck maxLampsInAck maxRingPatternsInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetPresenceStateCaps`.
    public struct GetPresenceStateCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, fromTimeInAck, untilTimeInAck, placeInAck, moodInAck, namedPresenceStateInAck
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData fromTimeInAck untilTimeInAck placeInAck moodInAck namedPresenceStateInAck \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetRegistrationsCaps`.
    public struct GetRegistrationsCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case requestedRegTypes, privateData, privateDataInAck, segmentedResponseProvided
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            requestedRegTypes privateData privateDataInAck segmentedResponseProvided
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetRingerStatusCaps`.
    public struct GetRingerStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case ringer, privateData, ringCountInAck, ringPatternInAck, ringVolumeInAck, ringVolumeAbsInAck
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            ringer privateData ringCountInAck ringPatternInAck ringVolumeInAck ringVolumeAbsInAck \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetRouteingModeCaps`.
    public struct GetRouteingModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetSpeakerMuteCaps`.
    public struct GetSpeakerMuteCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case auditoryApparatus, privateDataInAck, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            auditoryApparatus privateDataInAck privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetSpeakerVolumeCaps`.
    public struct GetSpeakerVolumeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case auditoryApparatus, privateData, speakerVolAbsInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            auditoryApparatus privateData speakerVolAbsInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetSwitchingFunctionCapabilitiesCaps`.
    public struct GetSwitchingFunctionCapabilitiesCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateDataInReq, mediaClassSupportInAck, numberOfChannelsInAck, maxChannelBindInAck
            case miscMediaCallCharacteristicsInAck, connectionRateListInAck, delayToleranceRateListInAck
            case pauseTimeInAck, currentTimeInAck, transAndConfSetupParameterInAck
            case transAndConfSetupConsultationInAck, transAndConfSetupHoldMakeInAck
            case transAndConfSetupAlternateInAck, transAndConfSetupTwoCallsHoldInAck
            case transAndConfSetupTwoCallsConnectedInAck, miscMonitorCapsInAck, correlatorDataSupportedInAck
            case dynamicFeatureSupportedInAck, callLinkageOptionsInAck, acdModelsInAck, agentLogOnModelsInAck
            case agentStateModelsInAck, privateDataVersionListInAck, simpleThresholdInAck, filterThresholdInAck
            case maxDeviceHistoryEntriesInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateDataInReq mediaClassSupportInAck numberOfChannelsInAck maxChannelBindInAck \
            miscMediaCallCharacteristicsInAck connectionRateListInAck delayToleranceRateListInAck pauseTimeInAck \
            currentTimeInAck transAndConfSetupParameterInAck transAndConfSetupConsultationInAck \
            transAndConfSetupHoldMakeInAck transAndConfSetupAlternateInAck transAndConfSetupTwoCallsHoldInAck \
            transAndConfSetupTwoCallsConnectedInAck miscMonitorCapsInAck correlatorDataSupportedInAck \
            dynamicFeatureSupportedInAck callLinkageOptionsInAck acdModelsInAck agentLogOnModelsInAck \
            agentStateModelsInAck privateDataVersionListInAck simpleThresholdInAck filterThresholdInAck \
            maxDeviceHistoryEntriesInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GetSwitchingFunctionDevicesCaps`.
    public struct GetSwitchingFunctionDevicesCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case requestedDeviceID, requestedDeviceCategoryACD, requestedDeviceCategoryACDGroup
            case requestedDeviceCategoryHuntGroup, requestedDeviceCategoryPickGroup
            case requestedDeviceCategoryUserGroup, requestedDeviceCategoryOtherGroup
            case requestedDeviceCategoryNetwInterface, requestedDeviceCategoryPark
            case requestedDeviceCategoryRouteingDevice, requestedDeviceCategoryStation
            case requestedDeviceCategoryVoiceUnit, requestedDeviceCategoryGenericIV
            case requestedDeviceCategoryListenerIV, requestedDeviceCategoryVDTMFIV
            case requestedDeviceCategoryPromptIV, requestedDeviceCategoryPromptQueueIV
            case requestedDeviceCategoryMessageIV, requestedDeviceCategoryConference
            case requestedDeviceCategoryOther, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            requestedDeviceID requestedDeviceCategoryACD requestedDeviceCategoryACDGroup \
            requestedDeviceCategoryHuntGroup requestedDeviceCategoryPickGroup requestedDeviceCategoryUserGroup \
            requestedDeviceCategoryOtherGroup requestedDeviceCategoryNetwInterface requestedDeviceCategoryPark \
            requestedDeviceCategoryRouteingDevice requestedDeviceCategoryStation \
            requestedDeviceCategoryVoiceUnit requestedDeviceCategoryGenericIV requestedDeviceCategoryListenerIV \
            requestedDeviceCategoryVDTMFIV requestedDeviceCategoryPromptIV requestedDeviceCategoryPromptQueueIV \
            requestedDeviceCategoryMessageIV requestedDeviceCategoryConference@4 requestedDeviceCategoryOther \
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `GroupPickupCallCaps`.
    public struct GroupPickupCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, connected, hold, queued, pickGroup, correlatorData, userData, privateData
            case pickedCallInAck, pickedCallInfoInAck, privateDataInAck, supportsPrompting, promptingMode
            case supportsOfferedModeOfAlerting, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting connected hold queued pickGroup correlatorData userData privateData pickedCallInAck \
            pickedCallInfoInAck privateDataInAck supportsPrompting promptingMode supportsOfferedModeOfAlerting \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `HeldCaps`.
    public struct HeldCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case correlatorData, servicesPermitted, mediaCallCharacteristics, callCharacteristics
            case heldConnectionInfo, callLinkageData, languagePreferences, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics heldConnectionInfo \
            callLinkageData languagePreferences privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `HoldCallCaps`.
    public struct HoldCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case connectionReservation, privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            connectionReservation privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `HookswitchCaps`.
    public struct HookswitchCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `InterruptionDetectedCaps`.
    public struct InterruptionDetectedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `IntrudeCallCaps`.
    public struct IntrudeCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case participationTypeSilent, participationTypeActive, userData, privateData
            case conferencedCallInfoInAck, privateDataInAck, deviceIDOnly, supportsConference, supportsAlternate
            case ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            participationTypeSilent participationTypeActive userData privateData conferencedCallInfoInAck \
            privateDataInAck deviceIDOnly supportsConference supportsAlternate ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `IoRegisterAbortCaps`.
    public struct IoRegisterAbortCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `IoRegisterCancelCaps`.
    public struct IoRegisterCancelCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `IoRegisterCaps`.
    public struct IoRegisterCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case ioDevice, privateData, privateDataInAck, allIODevices
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            ioDevice privateData privateDataInAck allIODevices
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `JoinCallCaps`.
    public struct JoinCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case autoOriginatePrompt, autoOriginateDoNotPrompt, participationTypeSilent, participationTypeActive
            case accountCode, authCode, correlatorData, userData, conferencedCallInAck, conferencedCallInfoInAck
            case privateDataInAck, deviceIDOnly, supportsPrompting, promptingMode, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            autoOriginatePrompt autoOriginateDoNotPrompt participationTypeSilent participationTypeActive \
            accountCode authCode correlatorData userData conferencedCallInAck conferencedCallInfoInAck \
            privateDataInAck deviceIDOnly supportsPrompting promptingMode ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `LampModeCaps`.
    public struct LampModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case lampModeBrokenFlutter, lampModeFlutter, lampModeOff, lampModeSteady, lampModeWink
            case lampModeReserved, lampModeSf0, lampModeSf1, lampModeSf2, lampModeSf3, lampModeSf4, lampModeSf5
            case lampModeSf6, lampModeSf7, lampModeSf8, lampModeSf9, lampModeSf10, lampModeSf11, lampModeSf12
            case lampModeSf13, lampModeSf14, lampModeSf15, lampModeSf16, lampModeSf17, lampModeSf18, lampModeSf19
            case lampModeSf20, lampModeSf21, lampModeSf22, lampModeSf23, lampModeSf24, lampModeSf25, lampModeSf26
            case lampModeSf27, lampModeSf28, lampModeSf29, lampModeSf30, lampModeSf31, lampModeSf32, lampModeSf33
            case lampModeSf34, lampModeSf35, lampModeSf36, lampModeSf37, lampModeSf38, lampModeSf39, lampModeSf40
            case lampModeSf41, lampModeSf42, lampModeSf43, lampModeSf44, lampModeSf45, lampModeSf46, lampModeSf47
            case lampModeSf48, lampModeSf49, lampModeSf50, lampModeSf51, lampModeSf52, lampModeSf53, lampModeSf54
            case lampModeSf55, lampModeSf56, lampModeSf57, lampModeSf58, lampModeSf59, lampModeSf60, lampModeSf61
            case lampModeSf62, lampModeSf63, lampModeSf64, lampModeSf65, lampModeSf66, lampModeSf67, lampModeSf68
            case lampModeSf69, lampModeSf70, lampModeSf71, lampModeSf72, lampModeSf73, lampModeSf74, lampModeSf75
            case lampModeSf76, lampModeSf77, lampModeSf78, lampModeSf79, lampModeSf80, lampModeSf81, lampModeSf82
            case lampModeSf83, lampModeSf84, lampModeSf85, lampModeSf86, lampModeSf87, lampModeSf88, lampModeSf89
            case lampModeSf90, lampModeSf91, lampModeSf92, lampModeSf93, lampModeSf94, lampBrightnessNormal
            case lampBrightnessDim, lampBrightnessBright, lampColorNoColor, lampColorRed, lampColorYellow
            case lampColorGreen, lampColorBlue, lampColorReserved, lampColorSf0, lampColorSf1, lampColorSf2
            case lampColorSf3, lampColorSf4, lampColorSf5, lampColorSf6, lampColorSf7, lampColorSf8, lampColorSf9
            case lampColorSf10, lampColorSf11, lampColorSf12, lampColorSf13, lampColorSf14, lampColorSf15
            case lampColorSf16, lampColorSf17, lampColorSf18, lampColorSf19, lampColorSf20, lampColorSf21
            case lampColorSf22, lampColorSf23, lampColorSf24, lampColorSf25, lampColorSf26, lampColorSf27
            case lampColorSf28, lampColorSf29, lampColorSf30, lampColorSf31, lampColorSf32, lampColorSf33
            case lampColorSf34, lampColorSf35, lampColorSf36, lampColorSf37, lampColorSf38, lampColorSf39
            case lampColorSf40, lampColorSf41, lampColorSf42, lampColorSf43, lampColorSf44, lampColorSf45
            case lampColorSf46, lampColorSf47, lampColorSf48, lampColorSf49, lampColorSf50, lampColorSf51
            case lampColorSf52, lampColorSf53, lampColorSf54, lampColorSf55, lampColorSf56, lampColorSf57
            case lampColorSf58, lampColorSf59, lampColorSf60, lampColorSf61, lampColorSf62, lampColorSf63
            case lampColorSf64, lampColorSf65, lampColorSf66, lampColorSf67, lampColorSf68, lampColorSf69
            case lampColorSf70, lampColorSf71, lampColorSf72, lampColorSf73, lampColorSf74, lampColorSf75
            case lampColorSf76, lampColorSf77, lampColorSf78, lampColorSf79, lampColorSf80, lampColorSf81
            case lampColorSf82, lampColorSf83, lampColorSf84, lampColorSf85, lampColorSf86, lampColorSf87
            case lampColorSf88, lampColorSf89, lampColorSf90, lampColorSf91, lampColorSf92, lampColorSf93
            case lampColorSf94, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved \
            lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 \
            lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 \
            lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 \
            lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 \
            lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 \
            lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 \
            lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 \
            lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 \
            lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 \
            lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 \
            lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 \
            lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 \
            lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 \
            lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright \
            lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved \
            lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 \
            lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 \
            lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 \
            lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 \
            lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 \
            lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 \
            lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 \
            lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 \
            lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 \
            lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 \
            lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 \
            lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 \
            lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 \
            lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = WideFlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `LocationInformationReportCaps`.
    public struct LocationInformationReportCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case locationInfoList, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            locationInfoList privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `LocationSessionInfoCaps`.
    public struct LocationSessionInfoCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case segmentID, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            segmentID privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `LocationTrackingSessionResumedCaps`.
    public struct LocationTrackingSessionResumedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case locReason, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            locReason privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `LocationTrackingSessionSuspendedCaps`.
    public struct LocationTrackingSessionSuspendedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case locReason, locationInfoList, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            locReason locationInfoList privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MakeCallCaps`.
    public struct MakeCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case initiated, null, accountCode, authCode, autoOriginatePrompt, autoOriginateDoNotPrompt
            case correlatorData, userData, callCharacteristics, callCharacteristicsACDCall
            case callCharacteristicsLowPriorityCall, callCharacteristicsPriorityCall
            case callCharacteristicsHighPriorityCall, callCharacteristicsMaintenanceCall
            case callCharacteristicsDirectAgent, callCharacteristicsAssistCall, callCharacteristicsVoiceUnitCall
            case callCharacteristicsPrivateCall, callCharacteristicsPersonalCall
            case callCharacteristicsSensitiveCall, callCharacteristicsConfidentialCall
            case callCharacteristicsEncryptedCall, mediaCallCharacteristics, callingConnectionInfo, subjectOfCall
            case languagePreferences, privateData, initiatedCallInfoInAck, privateDataInAck, multiStage
            case supportsPrompting, promptingMode, offHook, mediaCharacteristicsAdjustable, ackModelMultiStep
            case reason
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            initiated null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData \
            userData callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall \
            callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall \
            callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall \
            callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall \
            callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall \
            callCharacteristicsEncryptedCall@4 mediaCallCharacteristics callingConnectionInfo subjectOfCall \
            languagePreferences privateData initiatedCallInfoInAck privateDataInAck multiStage supportsPrompting \
            promptingMode offHook mediaCharacteristicsAdjustable ackModelMultiStep reason@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MakeConnectionCaps`.
    public struct MakeConnectionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case null, accountCode, authCode, autoOriginatePrompt, autoOriginateDoNotPrompt, correlatorData
            case callCharacteristics, callCharacteristicsACDCall, callCharacteristicsLowPriorityCall
            case callCharacteristicsPriorityCall, callCharacteristicsHighPriorityCall
            case callCharacteristicsMaintenanceCall, callCharacteristicsDirectAgent
            case callCharacteristicsAssistCall, callCharacteristicsVoiceUnitCall, callCharacteristicsPrivateCall
            case callCharacteristicsPersonalCall, callCharacteristicsSensitiveCall
            case callCharacteristicsConfidentialCall, callCharacteristicsEncryptedCall, mediaCallCharacteristics
            case connectionInfo, subjectOfCall, languagePreferences, reason, maxDevices, startTime, duration
            case privateData, mediaCharacteristicsinAck, initiatedCallInfoInAck, privateDataInAck
            case supportsPrompting, promptingMode, mediaCharacteristicsAdjusted, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            null accountCode authCode autoOriginatePrompt autoOriginateDoNotPrompt correlatorData \
            callCharacteristics callCharacteristicsACDCall callCharacteristicsLowPriorityCall \
            callCharacteristicsPriorityCall callCharacteristicsHighPriorityCall \
            callCharacteristicsMaintenanceCall callCharacteristicsDirectAgent callCharacteristicsAssistCall \
            callCharacteristicsVoiceUnitCall callCharacteristicsPrivateCall callCharacteristicsPersonalCall \
            callCharacteristicsSensitiveCall callCharacteristicsConfidentialCall \
            callCharacteristicsEncryptedCall mediaCallCharacteristics connectionInfo subjectOfCall \
            languagePreferences reason maxDevices startTime duration privateData mediaCharacteristicsinAck \
            initiatedCallInfoInAck privateDataInAck supportsPrompting promptingMode mediaCharacteristicsAdjusted \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MakePredictiveCallCaps`.
    public struct MakePredictiveCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case signallingDetection, signallingConditionCallDelivered, signallingConditionCallEstablished
            case signallingConditionActionDestinationDetection, signallingConditionActionRemainConnected
            case destinationDetection, destinationConditionHumanVoice, destinationConditionAnsweringMachine
            case destinationConditionFax, destinationActionClearConnection, destinationActionRemainConnected
            case defaultActionClearConnection, defaultActionRemainConnected, accountCode, authCode
            case autoOriginatePrompt, autoOriginateDoNotPrompt, alertTime, correlatorData, callCharacteristics
            case callCharacteristicsACDCall, callCharacteristicsLowPriorityCall, callCharacteristicsPriorityCall
            case callCharacteristicsHighPriorityCall, callCharacteristicsMaintenanceCall
            case callCharacteristicsDirectAgent, callCharacteristicsAssistCall, callCharacteristicsVoiceUnitCall
            case callCharacteristicsPrivateCall, callCharacteristicsPersonalCall
            case callCharacteristicsSensitiveCall, callCharacteristicsConfidentialCall
            case callCharacteristicsEncryptedCall, subjectOfCall, languagePreferences, userData, privateData
            case initiatedCallInfoInAck, privateDataInAck, deviceIDOnly, supportsPrompting, promptingMode
            case reservesCallingDevice, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            signallingDetection signallingConditionCallDelivered signallingConditionCallEstablished \
            signallingConditionActionDestinationDetection signallingConditionActionRemainConnected \
            destinationDetection destinationConditionHumanVoice destinationConditionAnsweringMachine \
            destinationConditionFax destinationActionClearConnection destinationActionRemainConnected \
            defaultActionClearConnection defaultActionRemainConnected accountCode authCode autoOriginatePrompt \
            autoOriginateDoNotPrompt alertTime correlatorData callCharacteristics callCharacteristicsACDCall \
            callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall \
            callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall \
            callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall \
            callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall \
            callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@4 subjectOfCall \
            languagePreferences userData privateData initiatedCallInfoInAck privateDataInAck deviceIDOnly \
            supportsPrompting promptingMode reservesCallingDevice ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MediaAttachedCaps`.
    public struct MediaAttachedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case mediaServiceVersion, mediaServiceInstanceID, mediaStreamID, mediaCallCharacteristics
            case callCharacteristics, mediaConnectionInfo, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics \
            callCharacteristics mediaConnectionInfo privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MediaDetachedCaps`.
    public struct MediaDetachedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case mediaServiceVersion, mediaServiceInstanceID, mediaStreamID, mediaCallCharacteristics
            case callCharacteristics, mediaConnectionInfo, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            mediaServiceVersion mediaServiceInstanceID mediaStreamID mediaCallCharacteristics \
            callCharacteristics mediaConnectionInfo privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MessageWaitingCaps`.
    public struct MessageWaitingCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case deviceForMsg, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            deviceForMsg privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MicrophoneGainCaps`.
    public struct MicrophoneGainCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case microphoneGainAbs, microphoneGainInc, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            microphoneGainAbs microphoneGainInc privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MicrophoneMuteCaps`.
    public struct MicrophoneMuteCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MiscMonitorCaps`.
    public struct MiscMonitorCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case groupInclusivModel, groupExclusiveModel, monitorPhysicalElement, acdDeviceInclusiv
            case acdDeviceExclusiv
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            groupInclusivModel groupExclusiveModel monitorPhysicalElement acdDeviceInclusiv acdDeviceExclusiv
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MonitorInfoCaps`.
    public struct MonitorInfoCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case segmentID, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            segmentID privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MonitorStartCaps`.
    public struct MonitorStartCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case monitorObjectDevice, monitorObjectCall, requestedMonitorFilter, monitorTypeCall
            case monitorTypeDevice, monitorMediaClassParameter, monitorMediaClassAudio, monitorMediaClassData
            case monitorMediaClassImage, monitorMediaClassVoice, monitorMediaClassChat, monitorMediaClassEmail
            case monitorMediaClassMessage, monitorMediaClassIM, monitorMediaClassSMS, monitorMediaClassMMS
            case monitorExistingCallsInAck, privateDataInAck, callIDOnly, swDomainDefaultForMonitorTypeIsDevice
            case acceptsMonitorStartWhileOOS
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            monitorObjectDevice monitorObjectCall requestedMonitorFilter monitorTypeCall monitorTypeDevice \
            monitorMediaClassParameter monitorMediaClassAudio monitorMediaClassData monitorMediaClassImage \
            monitorMediaClassVoice monitorMediaClassChat monitorMediaClassEmail monitorMediaClassMessage \
            monitorMediaClassIM monitorMediaClassSMS monitorMediaClassMMS monitorExistingCallsInAck \
            privateDataInAck callIDOnly swDomainDefaultForMonitorTypeIsDevice acceptsMonitorStartWhileOOS
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `MonitorStopCaps`.
    public struct MonitorStopCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, switchingFunctionSupportsSending
            case switchingFunctionSupportsReceiving
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `NetwCapsChangedCaps`.
    public struct NetwCapsChangedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case progressLocationUser, progressLocationPrivateServLocal, progressLocationPublicServLocal
            case progressLocationTransit, progressLocationPublicServRemote, progressLocationPrivateServRemote
            case progressLocationLocal, progressLocationInternational, progressLocationNetwBeyondInterworking
            case progressLocationOther, progressDescriptionISDN, progressDescriptionQSIG
            case progressDescriptionOther, userData, typeOfNetworkISDNPublic, typeOfNetworkNonISDNPublic
            case typeOfNetworkISDNPrivate, typeOfNetworkNonISDNPrivate, typeOfNetworkOther
            case eventsProvidedParameter, eventsProvidedBridged, eventsProvidedCallCleared
            case eventsProvidedConferenced, eventsProvidedConnectionCleared, eventsProvidedDelivered
            case eventsProvidedDigitsDialed, eventsProvidedDiverted, eventsProvidedEstablished
            case eventsProvidedFailed, eventsProvidedHeld, eventsProvidedNetwCapsChanged
            case eventsProvidedNetwReached, eventsProvidedOffered, eventsProvidedOriginated, eventsProvidedQueued
            case eventsProvidedRetrieved, eventsProvidedServiceInitiated, eventsProvidedTransferred
            case servicesPermitted, mediaCallCharacteristics, callCharacteristics, outboundConnectionInfo
            case languagePreferences, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            progressLocationUser progressLocationPrivateServLocal progressLocationPublicServLocal \
            progressLocationTransit progressLocationPublicServRemote progressLocationPrivateServRemote \
            progressLocationLocal progressLocationInternational progressLocationNetwBeyondInterworking \
            progressLocationOther progressDescriptionISDN progressDescriptionQSIG progressDescriptionOther \
            userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic typeOfNetworkISDNPrivate \
            typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter eventsProvidedBridged \
            eventsProvidedCallCleared eventsProvidedConferenced eventsProvidedConnectionCleared \
            eventsProvidedDelivered eventsProvidedDigitsDialed eventsProvidedDiverted eventsProvidedEstablished \
            eventsProvidedFailed eventsProvidedHeld eventsProvidedNetwCapsChanged eventsProvidedNetwReached \
            eventsProvidedOffered eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved \
            eventsProvidedServiceInitiated eventsProvidedTransferred servicesPermitted mediaCallCharacteristics \
            callCharacteristics outboundConnectionInfo languagePreferences privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `NetwReachedCaps`.
    public struct NetwReachedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case originatingNIDConnection, userData, typeOfNetworkISDNPublic, typeOfNetworkNonISDNPublic
            case typeOfNetworkISDNPrivate, typeOfNetworkNonISDNPrivate, typeOfNetworkOther
            case eventsProvidedParameter, eventsProvidedBridged, eventsProvidedCallCleared
            case eventsProvidedConferenced, eventsProvidedConnectionCleared, eventsProvidedDelivered
            case eventsProvidedDigitsDialed, eventsProvidedDiverted, eventsProvidedEstablished
            case eventsProvidedFailed, eventsProvidedHeld, eventsProvidedNetwCapsChanged
            case eventsProvidedNetwReached, eventsProvidedOffered, eventsProvidedOriginated, eventsProvidedQueued
            case eventsProvidedRetrieved, eventsProvidedServiceInitiated, eventsProvidedTransferred
            case servicesPermitted, mediaCallCharacteristics, callCharacteristics, outboundConnectionInfo
            case netwCallingDevice, netwCalledDevice, languagePreferences, deviceHistory, privateData
            case locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            originatingNIDConnection userData typeOfNetworkISDNPublic typeOfNetworkNonISDNPublic \
            typeOfNetworkISDNPrivate typeOfNetworkNonISDNPrivate typeOfNetworkOther eventsProvidedParameter \
            eventsProvidedBridged eventsProvidedCallCleared eventsProvidedConferenced \
            eventsProvidedConnectionCleared eventsProvidedDelivered eventsProvidedDigitsDialed \
            eventsProvidedDiverted eventsProvidedEstablished eventsProvidedFailed eventsProvidedHeld \
            eventsProvidedNetwCapsChanged eventsProvidedNetwReached eventsProvidedOffered \
            eventsProvidedOriginated eventsProvidedQueued eventsProvidedRetrieved eventsProvidedServiceInitiated \
            eventsProvidedTransferred servicesPermitted mediaCallCharacteristics callCharacteristics \
            outboundConnectionInfo netwCallingDevice netwCalledDevice languagePreferences deviceHistory \
            privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `NotRecognizedCaps`.
    public struct NotRecognizedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, result, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource result cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `OfferedCaps`.
    public struct OfferedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case originatingNIDConnection, userData, servicesPermitted, netwCallingDevice, netwCalledDevice
            case mediaCallCharacteristics, callCharacteristics, offeredConnectionInfo, subjectOfCall, messageInfo
            case languagePreferences, deviceHistory, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            originatingNIDConnection userData servicesPermitted netwCallingDevice netwCalledDevice \
            mediaCallCharacteristics callCharacteristics offeredConnectionInfo subjectOfCall messageInfo \
            languagePreferences deviceHistory privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `OriginatedCaps`.
    public struct OriginatedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case originatingDevice, servicesPermitted, netwCallingDevice, netwCalledDevice
            case mediaCallCharacteristics, callCharacteristics, originatedConnectionInfo, subjectOfCall
            case messageInfo, languagePreferences, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            originatingDevice servicesPermitted netwCallingDevice netwCalledDevice mediaCallCharacteristics \
            callCharacteristics originatedConnectionInfo subjectOfCall messageInfo languagePreferences \
            privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `OutOfServiceCaps`.
    public struct OutOfServiceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ParkCallCaps`.
    public struct ParkCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case hold, connected, correlatorData, subjectOfCall, languagePreferences, privateData, parkedToInAck
            case privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            hold connected correlatorData subjectOfCall languagePreferences privateData parkedToInAck \
            privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `PartiallyInServiceCaps`.
    public struct PartiallyInServiceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `PlayCaps`.
    public struct PlayCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, length, currentPosition, speed, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource length currentPosition speed cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `PlayMsgCaps`.
    public struct PlayMsgCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case duration, terminationParameter, terminationDurationExceeded, terminationDTMFDigitDetected
            case terminationEndOfSpeechDetected, terminationSpeech, privateData, privateDataInAck
            case multipleMsgsSimultaneously
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            duration terminationParameter terminationDurationExceeded terminationDTMFDigitDetected \
            terminationEndOfSpeechDetected terminationSpeech privateData privateDataInAck \
            multipleMsgsSimultaneously
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `PresenceStateEventCaps`.
    public struct PresenceStateEventCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case fromTime, untilTime, place, mood, namedPresenceState, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            fromTime untilTime place mood namedPresenceState privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `PrivateDataVersionSelectionCaps`.
    public struct PrivateDataVersionSelectionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `QueryVoiceAttribCaps`.
    public struct QueryVoiceAttribCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case messageToQuery, resource, attribToQueryEncodingAlgorithm, attribToQuerySamplingRate
            case attribToQueryDuration, attribToQueryFilename, attribToQueryCurrentPosition
            case attribToQueryCurrentSpeed, attribToQueryCurrentVolume, attribToQueryCurrentLevel
            case attribToQueryCurrentState, attribToQueryGrammars, attribToQueryLanguage, attribToQueryMode
            case attribToQueryRetainAudio, attribToQuerySilenceTimeout, attribToQueryMaxTimeout
            case attribToQueryBabbleTimeout, attribToQueryEndSilence, attribToQueryRejectionThreshold
            case attribToQueryAutoInterruptable, attribToQueryInnerXML, attribToQueryInterdigitTimeout
            case attribToQueryPreflush, connection, privateData, attribInAckEncodingAlgorithmADPCM6K
            case attribInAckEncodingAlgorithmADPCM8K, attribInAckEncodingAlgorithmMuLawPCM6K
            case attribInAckEncodingAlgorithmALawPCM6K, attribInAckSamplingRate, attribInAckDuration
            case attribInAckFilename, attribInAckCurrentPosition, attribInAckCurrentSpeed
            case attribInAckCurrentVolumeAbs, attribInAckCurrentGain, attribInAckCurrentState
            case attribInAckGrammars, attribInAckLanguage, attribInAckMode, attribInAckRetainAudio
            case attribInAckSilenceTimeout, attribInAckMaxTimeout, attribInAckBabbleTimeout
            case attribInAckEndSilence, attribInAckRejectionThreshold, attribInAckAutoInterruptable
            case attribInAckInnerXML, attribInAckInterdigitTimeout, attribInAckPreflush, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            messageToQuery resource attribToQueryEncodingAlgorithm attribToQuerySamplingRate \
            attribToQueryDuration attribToQueryFilename attribToQueryCurrentPosition attribToQueryCurrentSpeed \
            attribToQueryCurrentVolume attribToQueryCurrentLevel attribToQueryCurrentState attribToQueryGrammars \
            attribToQueryLanguage attribToQueryMode attribToQueryRetainAudio attribToQuerySilenceTimeout \
            attribToQueryMaxTimeout attribToQueryBabbleTimeout attribToQueryEndSilence \
            attribToQueryRejectionThreshold attribToQueryAutoInterruptable attribToQueryInnerXML \
            attribToQueryInterdigitTimeout attribToQueryPreflush connection privateData \
            attribInAckEncodingAlgorithmADPCM6K attribInAckEncodingAlgorithmADPCM8K \
            attribInAckEncodingAlgorithmMuLawPCM6K attribInAckEncodingAlgorithmALawPCM6K attribInAckSamplingRate \
            attribInAckDuration attribInAckFilename attribInAckCurrentPosition attribInAckCurrentSpeed \
            attribInAckCurrentVolumeAbs attribInAckCurrentGain attribInAckCurrentState attribInAckGrammars \
            attribInAckLanguage attribInAckMode attribInAckRetainAudio attribInAckSilenceTimeout \
            attribInAckMaxTimeout attribInAckBabbleTimeout attribInAckEndSilence attribInAckRejectionThreshold \
            attribInAckAutoInterruptable attribInAckInnerXML attribInAckInterdigitTimeout attribInAckPreflush \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `QueuedCaps`.
    public struct QueuedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case numberQueued, callsInFront, userData, servicesPermitted, netwCallingDevice, netwCalledDevice
            case mediaCallCharacteristics, callCharacteristics, queuedConnectionInfo, subjectOfCall, messageInfo
            case languagePreferences, deviceHistory, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            numberQueued callsInFront userData servicesPermitted netwCallingDevice netwCalledDevice \
            mediaCallCharacteristics callCharacteristics queuedConnectionInfo subjectOfCall messageInfo \
            languagePreferences deviceHistory privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `QueueServiceCaps`.
    public struct QueueServiceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, text, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource text privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RecognizedCaps`.
    public struct RecognizedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ReconnectCallCaps`.
    public struct ReconnectCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alerting, connected, fail, initiated, queued, privateData, privateDataInAck, deviceIDOnly
            case ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alerting connected fail initiated queued privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RecordCaps`.
    public struct RecordCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, length, currentPosition, speed, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource length currentPosition speed cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RecordMsgCaps`.
    public struct RecordMsgCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, samplingRate, encodingAlgorithmADPCM6K, encodingAlgorithmADPCM8K
            case encodingAlgorithmMuLawPCM6K, encodingAlgorithmALawPCM6K, maxDuration, terminationParameter
            case terminationDurationExceeded, terminationDTMFDigitDetected, terminationEndOfDataDetected
            case terminationSpeechDetected, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource samplingRate encodingAlgorithmADPCM6K encodingAlgorithmADPCM8K encodingAlgorithmMuLawPCM6K \
            encodingAlgorithmALawPCM6K maxDuration terminationParameter terminationDurationExceeded \
            terminationDTMFDigitDetected terminationEndOfDataDetected terminationSpeechDetected privateData \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RegistrationInfoCaps`.
    public struct RegistrationInfoCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case segmentID, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            segmentID privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RepositionCaps`.
    public struct RepositionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case msgToReposition, resource, periodOfRepositionStartOfMsg, periodOfRepositionEndOfMsg
            case periodOfRepositionRelativePointer, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            msgToReposition resource periodOfRepositionStartOfMsg periodOfRepositionEndOfMsg \
            periodOfRepositionRelativePointer privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RequestSystemStatusCaps`.
    public struct RequestSystemStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateDataInReq, systemStatusInitializing, systemStatusEnabled, systemStatusNormal
            case systemStatusMessageLost, systemStatusDisabled, systemStatusPartiallyDisabled
            case systemStatusOverloadImminent, systemStatusOverloadReached, systemStatusOverloadRelieved
            case privateDataInAck, switchingFunctionSupportsSending, switchingFunctionSupportsReceiving
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateDataInReq systemStatusInitializing systemStatusEnabled systemStatusNormal \
            systemStatusMessageLost systemStatusDisabled systemStatusPartiallyDisabled \
            systemStatusOverloadImminent systemStatusOverloadReached systemStatusOverloadRelieved \
            privateDataInAck switchingFunctionSupportsSending switchingFunctionSupportsReceiving
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ReRouteCaps`.
    public struct ReRouteCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case replyTimeout, correlatorData, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            replyTimeout correlatorData privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ResumeCaps`.
    public struct ResumeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case msgToResume, resource, duration, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            msgToResume resource duration privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ResumeDataCollectionCaps`.
    public struct ResumeDataCollectionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ResumeDataPathCaps`.
    public struct ResumeDataPathCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, sendsDataPathResumed
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck sendsDataPathResumed
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ResumeLocationTrackingSessionCaps`.
    public struct ResumeLocationTrackingSessionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RetrieveCallCaps`.
    public struct RetrieveCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RetrievedCaps`.
    public struct RetrievedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case correlatorData, servicesPermitted, mediaCallCharacteristics, callCharacteristics
            case retrievedConnectionInfo, callLinkageData, languagePreferences, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            correlatorData servicesPermitted mediaCallCharacteristics callCharacteristics \
            retrievedConnectionInfo callLinkageData languagePreferences privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ReviewCaps`.
    public struct ReviewCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case msgToReview, resource, periodToResumeStartOfMsg, periodToResumeLengthOfReview, privateData
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            msgToReview resource periodToResumeStartOfMsg periodToResumeLengthOfReview privateData \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ReviewEventCaps`.
    public struct ReviewEventCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, length, currentPosition, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource length currentPosition cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RingerStatusCaps`.
    public struct RingerStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case ringerModeRinging, ringerModeNotRinging, ringCount, ringPattern, ringVolumeAbs, ringVolumeInc
            case privateData, ringDuration
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            ringerModeRinging ringerModeNotRinging ringCount ringPattern ringVolumeAbs ringVolumeInc privateData \
            ringDuration@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteEndCaps`.
    public struct RouteEndCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case errorValue, correlatorData, privateData, supportsSending, supportsReceiving
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            errorValue correlatorData privateData supportsSending supportsReceiving
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteingModeCaps`.
    public struct RouteingModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteRegisterAbortCaps`.
    public struct RouteRegisterAbortCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteRegisterCancelCaps`.
    public struct RouteRegisterCancelCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteRegisterCaps`.
    public struct RouteRegisterCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case routeingDevice, requestedMonitorMediaClass, requestedMonitorMediaClassAudio
            case requestedMonitorMediaClassData, requestedMonitorMediaClassImage, requestedMonitorMediaClassVoice
            case requestedMonitorMediaClassChat, requestedMonitorrMediaClassEmail
            case requestedMonitorrMediaClassMessage, requestedMonitorMediaClassIM, requestedMonitorMediaClassSMS
            case requestedMonitorMediaClassMMS, privateData, actualRouteingMediaClassInAck, privateDataInAck
            case allRouteingDevices
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            routeingDevice requestedMonitorMediaClass requestedMonitorMediaClassAudio \
            requestedMonitorMediaClassData requestedMonitorMediaClassImage requestedMonitorMediaClassVoice \
            requestedMonitorMediaClassChat requestedMonitorrMediaClassEmail requestedMonitorrMediaClassMessage \
            requestedMonitorMediaClassIM requestedMonitorMediaClassSMS requestedMonitorMediaClassMMS privateData \
            actualRouteingMediaClassInAck privateDataInAck allRouteingDevices
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteRejectCaps`.
    public struct RouteRejectCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case rejectCauseBusyOverflow, rejectCauseQueueTimeOverflow, rejectCauseCapacityOverflow
            case rejectCauseCalendarOverflow, rejectCauseUnknownOverflow, correlatorData, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            rejectCauseBusyOverflow rejectCauseQueueTimeOverflow rejectCauseCapacityOverflow \
            rejectCauseCalendarOverflow rejectCauseUnknownOverflow correlatorData privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteRequestCaps`.
    public struct RouteRequestCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callingDevice, routeingDevice, routeSelAlgorithmACD, routeSelAlgorithmEmergency
            case routeSelAlgorithmLeastCost, routeSelAlgorithmNormal, routeSelAlgorithmUserDefined, priority
            case replyTimeout, correlatorData, mediaCallCharacteristics, callCharacteristics, routedCallInfo
            case subjectOfCall, messageInformation, languagePreferences, deviceHistory, privateData
            case nonCallRelatedRouteing
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callingDevice routeingDevice routeSelAlgorithmACD routeSelAlgorithmEmergency \
            routeSelAlgorithmLeastCost routeSelAlgorithmNormal routeSelAlgorithmUserDefined priority \
            replyTimeout correlatorData mediaCallCharacteristics callCharacteristics routedCallInfo \
            subjectOfCall messageInformation languagePreferences deviceHistory privateData \
            nonCallRelatedRouteing
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteSelectCaps`.
    public struct RouteSelectCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case alternateRoutes, remainRetriesNoListAvailable, remainRetriesNoCountAvailable
            case remainRetriesRetryCount, routeUsed, correlatorData, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            alternateRoutes remainRetriesNoListAvailable remainRetriesNoCountAvailable remainRetriesRetryCount \
            routeUsed correlatorData privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `RouteUsedCaps`.
    public struct RouteUsedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callingDevice, domain, correlatorData, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callingDevice domain correlatorData privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SendBroadcastDataCaps`.
    public struct SendBroadcastDataCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, dataPathTypeText, dataPathTypeVoice, displayAttribPhyBaseRowNumber
            case displayAttribPhyBaseColumnNumber, displayAttribOffset, privateDataInAck
            case supportsModifyingPosition
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData dataPathTypeText dataPathTypeVoice displayAttribPhyBaseRowNumber \
            displayAttribPhyBaseColumnNumber displayAttribOffset privateDataInAck supportsModifyingPosition
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SendDataCaps`.
    public struct SendDataCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case displayAttribPhyBaseRowNumber, displayAttribPhyBaseColumnNumber, displayAttribOffset
            case ioCauseTerminationCharReceived, ioCauseCharCountReached, ioCauseTimeout, ioCauseSfTerminated
            case privateData, privateDataInAck, supportsModifyingPosition
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset \
            ioCauseTerminationCharReceived ioCauseCharCountReached ioCauseTimeout ioCauseSfTerminated \
            privateData privateDataInAck supportsModifyingPosition
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SendMessageCaps`.
    public struct SendMessageCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case accountCode, authCode, correlatorData, userData, callCharacteristics, callCharacteristicsACDCall
            case callCharacteristicsLowPriorityCall, callCharacteristicsPriorityCall
            case callCharacteristicsHighPriorityCall, callCharacteristicsMaintenanceCall
            case callCharacteristicsDirectAgent, callCharacteristicsAssistCall, callCharacteristicsVoiceUnitCall
            case callCharacteristicsPrivateCall, callCharacteristicsPersonalCall
            case callCharacteristicsSensitiveCall, callCharacteristicsConfidentialCall
            case callCharacteristicsEncryptedCall, mediaCallCharacteristics, subjectOfCall, languagePreferences
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            accountCode authCode correlatorData userData callCharacteristics callCharacteristicsACDCall \
            callCharacteristicsLowPriorityCall callCharacteristicsPriorityCall \
            callCharacteristicsHighPriorityCall callCharacteristicsMaintenanceCall \
            callCharacteristicsDirectAgent callCharacteristicsAssistCall callCharacteristicsVoiceUnitCall \
            callCharacteristicsPrivateCall callCharacteristicsPersonalCall callCharacteristicsSensitiveCall \
            callCharacteristicsConfidentialCall callCharacteristicsEncryptedCall@4 mediaCallCharacteristics \
            subjectOfCall languagePreferences privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SendMulticastDataCaps`.
    public struct SendMulticastDataCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case ioData, displayAttribPhyBaseRowNumber, displayAttribPhyBaseColumnNumber, displayAttribOffset
            case privateData, privateDataInAck, supportsModifyingPosition
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            ioData displayAttribPhyBaseRowNumber displayAttribPhyBaseColumnNumber displayAttribOffset \
            privateData privateDataInAck supportsModifyingPosition
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SendStoredCDRsCaps`.
    public struct SendStoredCDRsCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case timePeriod, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            timePeriod privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SendUserInformationCaps`.
    public struct SendUserInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck deviceIDOnly ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ServiceCompletionFailureCaps`.
    public struct ServiceCompletionFailureCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case primaryCallConnectionInfo, secondaryCallConnectionInfo, otherDevicesPrimaryCallList
            case otherDevicesSecondaryCallList, mediaCallCharacteristics, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            primaryCallConnectionInfo secondaryCallConnectionInfo otherDevicesPrimaryCallList \
            otherDevicesSecondaryCallList mediaCallCharacteristics privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `ServiceInitiatedCaps`.
    public struct ServiceInitiatedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case servicesPermitted, mediaCallCharacteristics, callCharacteristics, initiatedConnectionInfo
            case netwCallingDevice, netwCalledDevice, subjectOfCall, messageInfo, languagePreferences
            case privateData, calledDevice, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            servicesPermitted mediaCallCharacteristics callCharacteristics initiatedConnectionInfo \
            netwCallingDevice netwCalledDevice subjectOfCall messageInfo languagePreferences privateData \
            calledDevice@4 locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetAgentStateCaps`.
    public struct SetAgentStateCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case requestedAgentStateLoggedOn, requestedAgentStateLoggedOff, requestedAgentStateNotReady
            case requestedAgentStateReady, requestedAgentStateWorkingAfterCall, agentID, password, group
            case privateData, pendingAgentStateWorkingAfterCallInAck, pendingAgentStateNotReadyInAck
            case pendingAgentStateNullInAck, privateDataInAck, ackModelMultiStep, groupDeviceAllowedInReq
            case aCDDeviceAllowedInReq, delayTransitionIfBusy, delayTransitionIfWorkingAfterCall
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            requestedAgentStateLoggedOn requestedAgentStateLoggedOff requestedAgentStateNotReady \
            requestedAgentStateReady requestedAgentStateWorkingAfterCall agentID password group privateData \
            pendingAgentStateWorkingAfterCallInAck pendingAgentStateNotReadyInAck pendingAgentStateNullInAck \
            privateDataInAck ackModelMultiStep groupDeviceAllowedInReq aCDDeviceAllowedInReq \
            delayTransitionIfBusy delayTransitionIfWorkingAfterCall
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetAutoAnswerCaps`.
    public struct SetAutoAnswerCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case numberOfRings, privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            numberOfRings privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetAutoWorkModeCaps`.
    public struct SetAutoWorkModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case autoWorkInterval, privateData, privateDataInAck, ackModelMultiStep, groupDeviceAllowedInReq
            case aCDDeviceAllowedInReq
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            autoWorkInterval privateData privateDataInAck ackModelMultiStep groupDeviceAllowedInReq \
            aCDDeviceAllowedInReq
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetButtonInformationCaps`.
    public struct SetButtonInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case buttonLabel, buttonAssociatedNumber, privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            buttonLabel buttonAssociatedNumber privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetCallerIDStatusCaps`.
    public struct SetCallerIDStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetDisplayCaps`.
    public struct SetDisplayCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case physBaseRowNumber, physColumnRowNumber, offset, privateData, privateDataInAck
            case supportsModifyingPosition, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            physBaseRowNumber physColumnRowNumber offset privateData privateDataInAck supportsModifyingPosition \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetDoNotDisturbCaps`.
    public struct SetDoNotDisturbCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case callOriginationInternal, callOriginationExternal, callingDeviceList, privateData
            case privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            callOriginationInternal callOriginationExternal callingDeviceList privateData privateDataInAck \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetForwardingCaps`.
    public struct SetForwardingCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case forwardingTypeBusy, forwardingTypeBusyInt, forwardingTypeBusyExt, forwardingTypeDND
            case forwardingTypeDNDInt, forwardingTypeDNDExt, forwardingTypeNoAns, forwardingTypeNoAnsInt
            case forwardingTypeNoAnsExt, forwardingTypeImmediate, forwardingTypeImmInt, forwardingTypeImmExt
            case forwardDN, ringCount, privateData, privateDataInAck, ackModelMultiStep, ringDuration
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            forwardingTypeBusy forwardingTypeBusyInt forwardingTypeBusyExt forwardingTypeDND \
            forwardingTypeDNDInt forwardingTypeDNDExt forwardingTypeNoAns forwardingTypeNoAnsInt \
            forwardingTypeNoAnsExt forwardingTypeImmediate forwardingTypeImmInt forwardingTypeImmExt forwardDN \
            ringCount privateData privateDataInAck ackModelMultiStep ringDuration@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetHookSwitchStatusCaps`.
    public struct SetHookSwitchStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetLampModeCaps`.
    public struct SetLampModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case lampModeBrokenFlutter, lampModeFlutter, lampModeOff, lampModeSteady, lampModeWink
            case lampModeReserved, lampModeSf0, lampModeSf1, lampModeSf2, lampModeSf3, lampModeSf4, lampModeSf5
            case lampModeSf6, lampModeSf7, lampModeSf8, lampModeSf9, lampModeSf10, lampModeSf11, lampModeSf12
            case lampModeSf13, lampModeSf14, lampModeSf15, lampModeSf16, lampModeSf17, lampModeSf18, lampModeSf19
            case lampModeSf20, lampModeSf21, lampModeSf22, lampModeSf23, lampModeSf24, lampModeSf25, lampModeSf26
            case lampModeSf27, lampModeSf28, lampModeSf29, lampModeSf30, lampModeSf31, lampModeSf32, lampModeSf33
            case lampModeSf34, lampModeSf35, lampModeSf36, lampModeSf37, lampModeSf38, lampModeSf39, lampModeSf40
            case lampModeSf41, lampModeSf42, lampModeSf43, lampModeSf44, lampModeSf45, lampModeSf46, lampModeSf47
            case lampModeSf48, lampModeSf49, lampModeSf50, lampModeSf51, lampModeSf52, lampModeSf53, lampModeSf54
            case lampModeSf55, lampModeSf56, lampModeSf57, lampModeSf58, lampModeSf59, lampModeSf60, lampModeSf61
            case lampModeSf62, lampModeSf63, lampModeSf64, lampModeSf65, lampModeSf66, lampModeSf67, lampModeSf68
            case lampModeSf69, lampModeSf70, lampModeSf71, lampModeSf72, lampModeSf73, lampModeSf74, lampModeSf75
            case lampModeSf76, lampModeSf77, lampModeSf78, lampModeSf79, lampModeSf80, lampModeSf81, lampModeSf82
            case lampModeSf83, lampModeSf84, lampModeSf85, lampModeSf86, lampModeSf87, lampModeSf88, lampModeSf89
            case lampModeSf90, lampModeSf91, lampModeSf92, lampModeSf93, lampModeSf94, lampBrightnessNormal
            case lampBrightnessDim, lampBrightnessBright, lampColorNoColor, lampColorRed, lampColorYellow
            case lampColorGreen, lampColorBlue, lampColorReserved, lampColorSf0, lampColorSf1, lampColorSf2
            case lampColorSf3, lampColorSf4, lampColorSf5, lampColorSf6, lampColorSf7, lampColorSf8, lampColorSf9
            case lampColorSf10, lampColorSf11, lampColorSf12, lampColorSf13, lampColorSf14, lampColorSf15
            case lampColorSf16, lampColorSf17, lampColorSf18, lampColorSf19, lampColorSf20, lampColorSf21
            case lampColorSf22, lampColorSf23, lampColorSf24, lampColorSf25, lampColorSf26, lampColorSf27
            case lampColorSf28, lampColorSf29, lampColorSf30, lampColorSf31, lampColorSf32, lampColorSf33
            case lampColorSf34, lampColorSf35, lampColorSf36, lampColorSf37, lampColorSf38, lampColorSf39
            case lampColorSf40, lampColorSf41, lampColorSf42, lampColorSf43, lampColorSf44, lampColorSf45
            case lampColorSf46, lampColorSf47, lampColorSf48, lampColorSf49, lampColorSf50, lampColorSf51
            case lampColorSf52, lampColorSf53, lampColorSf54, lampColorSf55, lampColorSf56, lampColorSf57
            case lampColorSf58, lampColorSf59, lampColorSf60, lampColorSf61, lampColorSf62, lampColorSf63
            case lampColorSf64, lampColorSf65, lampColorSf66, lampColorSf67, lampColorSf68, lampColorSf69
            case lampColorSf70, lampColorSf71, lampColorSf72, lampColorSf73, lampColorSf74, lampColorSf75
            case lampColorSf76, lampColorSf77, lampColorSf78, lampColorSf79, lampColorSf80, lampColorSf81
            case lampColorSf82, lampColorSf83, lampColorSf84, lampColorSf85, lampColorSf86, lampColorSf87
            case lampColorSf88, lampColorSf89, lampColorSf90, lampColorSf91, lampColorSf92, lampColorSf93
            case lampColorSf94, privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            lampModeBrokenFlutter lampModeFlutter lampModeOff lampModeSteady lampModeWink lampModeReserved \
            lampModeSf0 lampModeSf1 lampModeSf2 lampModeSf3 lampModeSf4 lampModeSf5 lampModeSf6 lampModeSf7 \
            lampModeSf8 lampModeSf9 lampModeSf10 lampModeSf11 lampModeSf12 lampModeSf13 lampModeSf14 \
            lampModeSf15 lampModeSf16 lampModeSf17 lampModeSf18 lampModeSf19 lampModeSf20 lampModeSf21 \
            lampModeSf22 lampModeSf23 lampModeSf24 lampModeSf25 lampModeSf26 lampModeSf27 lampModeSf28 \
            lampModeSf29 lampModeSf30 lampModeSf31 lampModeSf32 lampModeSf33 lampModeSf34 lampModeSf35 \
            lampModeSf36 lampModeSf37 lampModeSf38 lampModeSf39 lampModeSf40 lampModeSf41 lampModeSf42 \
            lampModeSf43 lampModeSf44 lampModeSf45 lampModeSf46 lampModeSf47 lampModeSf48 lampModeSf49 \
            lampModeSf50 lampModeSf51 lampModeSf52 lampModeSf53 lampModeSf54 lampModeSf55 lampModeSf56 \
            lampModeSf57 lampModeSf58 lampModeSf59 lampModeSf60 lampModeSf61 lampModeSf62 lampModeSf63 \
            lampModeSf64 lampModeSf65 lampModeSf66 lampModeSf67 lampModeSf68 lampModeSf69 lampModeSf70 \
            lampModeSf71 lampModeSf72 lampModeSf73 lampModeSf74 lampModeSf75 lampModeSf76 lampModeSf77 \
            lampModeSf78 lampModeSf79 lampModeSf80 lampModeSf81 lampModeSf82 lampModeSf83 lampModeSf84 \
            lampModeSf85 lampModeSf86 lampModeSf87 lampModeSf88 lampModeSf89 lampModeSf90 lampModeSf91 \
            lampModeSf92 lampModeSf93 lampModeSf94 lampBrightnessNormal lampBrightnessDim lampBrightnessBright \
            lampColorNoColor lampColorRed lampColorYellow lampColorGreen lampColorBlue lampColorReserved \
            lampColorSf0 lampColorSf1 lampColorSf2 lampColorSf3 lampColorSf4 lampColorSf5 lampColorSf6 \
            lampColorSf7 lampColorSf8 lampColorSf9 lampColorSf10 lampColorSf11 lampColorSf12 lampColorSf13 \
            lampColorSf14 lampColorSf15 lampColorSf16 lampColorSf17 lampColorSf18 lampColorSf19 lampColorSf20 \
            lampColorSf21 lampColorSf22 lampColorSf23 lampColorSf24 lampColorSf25 lampColorSf26 lampColorSf27 \
            lampColorSf28 lampColorSf29 lampColorSf30 lampColorSf31 lampColorSf32 lampColorSf33 lampColorSf34 \
            lampColorSf35 lampColorSf36 lampColorSf37 lampColorSf38 lampColorSf39 lampColorSf40 lampColorSf41 \
            lampColorSf42 lampColorSf43 lampColorSf44 lampColorSf45 lampColorSf46 lampColorSf47 lampColorSf48 \
            lampColorSf49 lampColorSf50 lampColorSf51 lampColorSf52 lampColorSf53 lampColorSf54 lampColorSf55 \
            lampColorSf56 lampColorSf57 lampColorSf58 lampColorSf59 lampColorSf60 lampColorSf61 lampColorSf62 \
            lampColorSf63 lampColorSf64 lampColorSf65 lampColorSf66 lampColorSf67 lampColorSf68 lampColorSf69 \
            lampColorSf70 lampColorSf71 lampColorSf72 lampColorSf73 lampColorSf74 lampColorSf75 lampColorSf76 \
            lampColorSf77 lampColorSf78 lampColorSf79 lampColorSf80 lampColorSf81 lampColorSf82 lampColorSf83 \
            lampColorSf84 lampColorSf85 lampColorSf86 lampColorSf87 lampColorSf88 lampColorSf89 lampColorSf90 \
            lampColorSf91 lampColorSf92 lampColorSf93 lampColorSf94 privateData privateDataInAck \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = WideFlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetLocationInformationCaps`.
    public struct SetLocationInformationCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case locationInfo, replaceMode, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            locationInfo replaceMode privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetMessageWaitingIndicatorCaps`.
    public struct SetMessageWaitingIndicatorCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case deviceForMsg, privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            deviceForMsg privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetMicrophoneGainCaps`.
    public struct SetMicrophoneGainCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case microphoneGainAbs, microphoneGainInc, privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            microphoneGainAbs microphoneGainInc privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetMicrophoneMuteCaps`.
    public struct SetMicrophoneMuteCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetPresenceStateCaps`.
    public struct SetPresenceStateCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case fromTime, untilTime, place, mood, namedPresenceState, privateData, privateDataInAck
            case ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            fromTime untilTime place mood namedPresenceState privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetRingerStatusCaps`.
    public struct SetRingerStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case ringerModeRinging, ringerModeNotRinging, ringVolumeAbs, ringVolumeInc, privateData
            case privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            ringerModeRinging ringerModeNotRinging ringVolumeAbs ringVolumeInc privateData privateDataInAck \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetRouteingModeCaps`.
    public struct SetRouteingModeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetSpeakerMuteCaps`.
    public struct SetSpeakerMuteCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetSpeakerVolumeCaps`.
    public struct SetSpeakerVolumeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case speakerVolumeAbs, speakerVolumeInc, privateData, privateDataInAck, ackModelMultiStep
            case resettedAfterCall, notSettableWhileActive
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            speakerVolumeAbs speakerVolumeInc privateData privateDataInAck ackModelMultiStep resettedAfterCall \
            notSettableWhileActive
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SetVoiceAttribCaps`.
    public struct SetVoiceAttribCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, currentSpeed, currentVolumeAbs, currentVolumeInc, currentGain, grammars
            case language, mode, retainAudio, silenceTimeout, maxTimeout, babbleTimeout, endSilence
            case rejectionThreshold, autoInterruptable, innerXML, interdigitTimeout, preflush, privateData
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource currentSpeed currentVolumeAbs currentVolumeInc currentGain grammars language mode \
            retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable \
            innerXML interdigitTimeout preflush privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SilenceTimeoutExpiredCaps`.
    public struct SilenceTimeoutExpiredCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SingleStepConferenceCaps`.
    public struct SingleStepConferenceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case participationTypeActive, participationTypeSilent, accountCode, authCode, correlatorData
            case subjectOfCall, languagePreferences, userData, privateData, conferencedCallInfoInAck
            case privateDataInAck, deviceIDOnly, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            participationTypeActive participationTypeSilent accountCode authCode correlatorData subjectOfCall \
            languagePreferences userData privateData conferencedCallInfoInAck privateDataInAck deviceIDOnly \
            ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SingleStepTransferCaps`.
    public struct SingleStepTransferCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case accountCode, authCode, correlatorData, userData, subjectOfCall, languagePreferences, reason
            case privateData, connectionParameterInAck, endpointDeviceID, resultionConnectionInformation
            case transferredCollInfoInAck, privateDataInAck, deviceIDOnly, multipleDevices, ackModelMultiStep
            case callCharacteristicsinRequest
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            accountCode authCode correlatorData userData subjectOfCall languagePreferences reason privateData \
            connectionParameterInAck endpointDeviceID resultionConnectionInformation transferredCollInfoInAck \
            privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep callCharacteristicsinRequest@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SnapshotCallCaps`.
    public struct SnapshotCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, locaConnectionStateInAck, mediaServiceInfoListInAck, mediaServiceVersionInAck
            case mediaServiceInstanceInAck, mediaStreamID, connectionInformation, mediaCallCharacteristicsInAck
            case callCharacteristicsInAck, callingDeviceInAck, calledDeviceInAck, subjectOfCallInAck
            case messageInfoInAck, languagePreferencesInAck, deviceHistoryInAck, privateDataInAck, callIDOnly
            case reportsWithSnapsCallData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData locaConnectionStateInAck mediaServiceInfoListInAck mediaServiceVersionInAck \
            mediaServiceInstanceInAck mediaStreamID connectionInformation mediaCallCharacteristicsInAck \
            callCharacteristicsInAck callingDeviceInAck calledDeviceInAck subjectOfCallInAck messageInfoInAck \
            languagePreferencesInAck deviceHistoryInAck privateDataInAck callIDOnly reportsWithSnapsCallData \
            locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SnapshotCallDataCaps`.
    public struct SnapshotCallDataCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case segmentID, localConnectionState, mediaServiceInformationList, mediaServiceVersion
            case mediaServiceInstance, mediaStreamID, connectionInformation, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            segmentID localConnectionState mediaServiceInformationList mediaServiceVersion mediaServiceInstance \
            mediaStreamID connectionInformation privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SnapshotDeviceCaps`.
    public struct SnapshotDeviceCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, localCallStateCompoundCallState, localCallStateSimpleCallState
            case localCallStateUnknown, mediaServiceInfoListInAck, mediaServiceVersionInAck
            case mediaServiceInstanceInAck, mediaStreamID, connectionInformation, mediaCallCharacteristicsInAck
            case privateDataInAck, reportsWithSnapsDeviceData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown \
            mediaServiceInfoListInAck mediaServiceVersionInAck mediaServiceInstanceInAck mediaStreamID \
            connectionInformation mediaCallCharacteristicsInAck privateDataInAck reportsWithSnapsDeviceData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SnapshotDeviceDataCaps`.
    public struct SnapshotDeviceDataCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case segmentID, localCallStateCompoundCallState, localCallStateSimpleCallState, localCallStateUnknown
            case mediaServiceInformationList, mediaServiceVersion, mediaServiceInstance, mediaStreamID
            case connectionInformation, mediaCallCharacteristics, endpointDeviceID, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            segmentID localCallStateCompoundCallState localCallStateSimpleCallState localCallStateUnknown \
            mediaServiceInformationList mediaServiceVersion mediaServiceInstance mediaStreamID \
            connectionInformation mediaCallCharacteristics endpointDeviceID privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SpeakerMuteCaps`.
    public struct SpeakerMuteCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SpeakerVolumeCaps`.
    public struct SpeakerVolumeCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case speakerVolumeAbs, speakerVolumeInc, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            speakerVolumeAbs speakerVolumeInc privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SpeechDetectedCaps`.
    public struct SpeechDetectedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StartCaps`.
    public struct StartCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, text, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource text privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StartCDRTransmissionCaps`.
    public struct StartCDRTransmissionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case transferModeTransferAtEndOfCall, transferModeTransferOnRequest
            case transferModeTransferOnThresholdReached, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            transferModeTransferAtEndOfCall transferModeTransferOnRequest transferModeTransferOnThresholdReached \
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StartDataCollectionCaps`.
    public struct StartDataCollectionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case objectDevice, objectCall, dataCollectionTypeDigits, dataCollectionTypeTones
            case digitsReportingCriteriaNumChars, digitsReportingCriteriaFlushChar
            case digitsReportingCriteriaTimeout, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            objectDevice objectCall dataCollectionTypeDigits dataCollectionTypeTones \
            digitsReportingCriteriaNumChars digitsReportingCriteriaFlushChar digitsReportingCriteriaTimeout \
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StartDataPathCaps`.
    public struct StartDataPathCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case objectDevice, objectCall, dataPathDirectionCfToObject, dataPathDirectionObjectToCf
            case dataPathDirectionBidirectional, dataPathTypeText, dataPathTypeVoice, numberOfCharsToCollect
            case terminationChar, timeout, privateData, numberOfCharsToCollectInAck, terminationCharInAck
            case timeoutInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            objectDevice objectCall dataPathDirectionCfToObject dataPathDirectionObjectToCf \
            dataPathDirectionBidirectional dataPathTypeText dataPathTypeVoice numberOfCharsToCollect \
            terminationChar timeout privateData numberOfCharsToCollectInAck terminationCharInAck timeoutInAck \
            privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StartedCaps`.
    public struct StartedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StartLocationTrackingSessionCaps`.
    public struct StartLocationTrackingSessionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case collectionType, collectionInterval, maxCollections, collectionFilter, reportingType
            case reportingInterval, reportingCount, privateData, pIDFProfileOption1inAck, pIDFProfileOption2inAck
            case privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            collectionType collectionInterval maxCollections collectionFilter reportingType reportingInterval \
            reportingCount privateData pIDFProfileOption1inAck pIDFProfileOption2inAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StopCaps`.
    public struct StopCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case msgToBeStopped, resource, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            msgToBeStopped resource privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StopCDRTransmissionCaps`.
    public struct StopCDRTransmissionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case cdrTermReasonEndOfData, cdrTermReasonError, cdrTermReasonThresholdReached, cdrTermReasonOther
            case privateData, privateDataInAck, swFunctionSupportsSending, swFunctionSupportsReceiving
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            cdrTermReasonEndOfData cdrTermReasonError cdrTermReasonThresholdReached cdrTermReasonOther \
            privateData privateDataInAck swFunctionSupportsSending swFunctionSupportsReceiving
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StopDataCollectionCaps`.
    public struct StopDataCollectionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StopDataPathCaps`.
    public struct StopDataPathCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StopEventCaps`.
    public struct StopEventCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, length, currentPosition, speed, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource length currentPosition speed cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `StopLocationTrackingSessionCaps`.
    public struct StopLocationTrackingSessionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case reason, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            reason privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SuspendCaps`.
    public struct SuspendCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SuspendDataCollectionCaps`.
    public struct SuspendDataCollectionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SuspendDataPathCaps`.
    public struct SuspendDataPathCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SuspendLocationTrackingSessionCaps`.
    public struct SuspendLocationTrackingSessionCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SuspendPlayCaps`.
    public struct SuspendPlayCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, length, currentPosition, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource length currentPosition cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SuspendRecordCaps`.
    public struct SuspendRecordCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, length, currentPosition, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource length currentPosition cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SwFunctionCapsChangedCaps`.
    public struct SwFunctionCapsChangedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SwFunctionDevicesChangedCaps`.
    public struct SwFunctionDevicesChangedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SwitchingFunctionDevicesCaps`.
    public struct SwitchingFunctionDevicesCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case segmentID, deviceListDeviceCategory, deviceListNamedDeviceTypes, deviceListDeviceAttributes
            case deviceListDeviceModelName, deviceListNidGroup, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            segmentID deviceListDeviceCategory deviceListNamedDeviceTypes deviceListDeviceAttributes \
            deviceListDeviceModelName deviceListNidGroup privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SynthesizeMsgCaps`.
    public struct SynthesizeMsgCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case genderMale, genderFemale, privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            genderMale genderFemale privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SystemRegisterCaps`.
    public struct SystemRegisterCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case requestTypesSystemStatus, requestTypesRequestSystemStatus
            case requestTypesSwitchingFunctionCapsChanged, requestTypesSwitchingFuncionDevicesChanged
            case statusFilterInitializing, statusFilterEnabled, statusFilterNormal, statusFilterMessageLost
            case statusFilterDisabled, statusFilterPartiallyDisabled, statusFilterOverloadImminent
            case statusFilterOverloadReached, statusFilterOverloadRelieved, privateDataOctetString, privateData
            case privateDataOctetStringInAck, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            requestTypesSystemStatus requestTypesRequestSystemStatus requestTypesSwitchingFunctionCapsChanged \
            requestTypesSwitchingFuncionDevicesChanged statusFilterInitializing statusFilterEnabled \
            statusFilterNormal statusFilterMessageLost statusFilterDisabled statusFilterPartiallyDisabled \
            statusFilterOverloadImminent statusFilterOverloadReached statusFilterOverloadRelieved \
            privateDataOctetString privateData privateDataOctetStringInAck privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SystemStatusCaps`.
    public struct SystemStatusCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case systemStatusInitializing, systemStatusEnabled, systemStatusNormal, systemStatusMessageLost
            case systemStatusDisabled, systemStatusPartiallyDisabled, systemStatusOverloadImminent
            case systemStatusOverloadReached, systemStatusOverloadRelieved, privateData, privateDataInAck
            case switchingFunctionSupportsSending, switchingFunctionSupportsReceiving
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            systemStatusInitializing systemStatusEnabled systemStatusNormal systemStatusMessageLost \
            systemStatusDisabled systemStatusPartiallyDisabled systemStatusOverloadImminent \
            systemStatusOverloadReached systemStatusOverloadRelieved privateData privateDataInAck \
            switchingFunctionSupportsSending switchingFunctionSupportsReceiving
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SystemStatusRegisterAbortCaps`.
    public struct SystemStatusRegisterAbortCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `SystemStatusRegisterCancelCaps`.
    public struct SystemStatusRegisterCancelCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case privateData, privateDataInAck
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            privateData privateDataInAck
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `TelephonyTonesGeneratedCaps`.
    public struct TelephonyTonesGeneratedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case toneToSendBeep, toneToSendBilling, toneToSendBusy, toneToSendCarrier, toneToSendConfirmation
            case toneToSendDial, toneToSendFaxCNG, toneToSendHold, toneToSendHowler, toneToSendIntrusion
            case toneToSendModemCNG, toneToSendPark, toneToSendRecordWarning, toneToSendReorder
            case toneToSendRingback, toneToSendSilence, toneToSendSitVC, toneToSendSitIC, toneToSendSitRO
            case toneToSendSitNC, toneToSendSf0, toneToSendSf1, toneToSendSf2, toneToSendSf3, toneToSendSf4
            case toneToSendSf5, toneToSendSf6, toneToSendSf7, toneToSendSf8, toneToSendSf9, toneToSendSf10
            case toneToSendSf11, toneToSendSf12, toneToSendSf13, toneToSendSf14, toneToSendSf15, toneToSendSf16
            case toneToSendSf17, toneToSendSf18, toneToSendSf19, toneToSendSf20, toneToSendSf21, toneToSendSf22
            case toneToSendSf23, toneToSendSf24, toneToSendSf25, toneToSendSf26, toneToSendSf27, toneToSendSf28
            case toneToSendSf29, toneToSendSf30, toneToSendSf31, toneToSendSf32, toneToSendSf33, toneToSendSf34
            case toneToSendSf35, toneToSendSf36, toneToSendSf37, toneToSendSf38, toneToSendSf39, toneToSendSf40
            case toneToSendSf41, toneToSendSf42, toneToSendSf43, toneToSendSf44, toneToSendSf45, toneToSendSf46
            case toneToSendSf47, toneToSendSf48, toneToSendSf49, toneToSendSf50, toneToSendSf51, toneToSendSf52
            case toneToSendSf53, toneToSendSf54, toneToSendSf55, toneToSendSf56, toneToSendSf57, toneToSendSf58
            case toneToSendSf59, toneToSendSf60, toneToSendSf61, toneToSendSf62, toneToSendSf63, toneToSendSf64
            case toneToSendSf65, toneToSendSf66, toneToSendSf67, toneToSendSf68, toneToSendSf69, toneToSendSf70
            case toneToSendSf71, toneToSendSf72, toneToSendSf73, toneToSendSf74, toneToSendSf75, toneToSendSf76
            case toneToSendSf77, toneToSendSf78, toneToSendSf79, toneToSendSf80, toneToSendSf81, toneToSendSf82
            case toneToSendSf83, toneToSendSf84, toneToSendSf85, toneToSendSf86, toneToSendSf87, toneToSendSf88
            case toneToSendSf89, toneToSendSf90, toneToSendSf91, toneToSendSf92, toneToSendSf93, toneToSendSf94
            case toneToSendSf95, toneToSendSf96, toneToSendSf97, toneToSendSf98, toneToSendSf99, toneToSendSf100
            case toneFrequency, toneDuration, pauseDurationList, connectionInfo, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            toneToSendBeep toneToSendBilling toneToSendBusy toneToSendCarrier toneToSendConfirmation \
            toneToSendDial toneToSendFaxCNG toneToSendHold toneToSendHowler toneToSendIntrusion \
            toneToSendModemCNG toneToSendPark toneToSendRecordWarning toneToSendReorder toneToSendRingback \
            toneToSendSilence toneToSendSitVC toneToSendSitIC toneToSendSitRO toneToSendSitNC toneToSendSf0 \
            toneToSendSf1 toneToSendSf2 toneToSendSf3 toneToSendSf4 toneToSendSf5 toneToSendSf6 toneToSendSf7 \
            toneToSendSf8 toneToSendSf9 toneToSendSf10 toneToSendSf11 toneToSendSf12 toneToSendSf13 \
            toneToSendSf14 toneToSendSf15 toneToSendSf16 toneToSendSf17 toneToSendSf18 toneToSendSf19 \
            toneToSendSf20 toneToSendSf21 toneToSendSf22 toneToSendSf23 toneToSendSf24 toneToSendSf25 \
            toneToSendSf26 toneToSendSf27 toneToSendSf28 toneToSendSf29 toneToSendSf30 toneToSendSf31 \
            toneToSendSf32 toneToSendSf33 toneToSendSf34 toneToSendSf35 toneToSendSf36 toneToSendSf37 \
            toneToSendSf38 toneToSendSf39 toneToSendSf40 toneToSendSf41 toneToSendSf42 toneToSendSf43 \
            toneToSendSf44 toneToSendSf45 toneToSendSf46 toneToSendSf47 toneToSendSf48 toneToSendSf49 \
            toneToSendSf50 toneToSendSf51 toneToSendSf52 toneToSendSf53 toneToSendSf54 toneToSendSf55 \
            toneToSendSf56 toneToSendSf57 toneToSendSf58 toneToSendSf59 toneToSendSf60 toneToSendSf61 \
            toneToSendSf62 toneToSendSf63 toneToSendSf64 toneToSendSf65 toneToSendSf66 toneToSendSf67 \
            toneToSendSf68 toneToSendSf69 toneToSendSf70 toneToSendSf71 toneToSendSf72 toneToSendSf73 \
            toneToSendSf74 toneToSendSf75 toneToSendSf76 toneToSendSf77 toneToSendSf78 toneToSendSf79 \
            toneToSendSf80 toneToSendSf81 toneToSendSf82 toneToSendSf83 toneToSendSf84 toneToSendSf85 \
            toneToSendSf86 toneToSendSf87 toneToSendSf88 toneToSendSf89 toneToSendSf90 toneToSendSf91 \
            toneToSendSf92 toneToSendSf93 toneToSendSf94 toneToSendSf95 toneToSendSf96 toneToSendSf97 \
            toneToSendSf98 toneToSendSf99 toneToSendSf100 toneFrequency toneDuration pauseDurationList \
            connectionInfo privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = WideFlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `TransferCallCaps`.
    public struct TransferCallCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case activeCallConnected, activeCallHold, heldCallConnected, heldCallHold, privateData
            case connectionsParameterInAck, endpointDeviceID, resultingConnectionInformation
            case transferredCallInfoInAck, privateDataInAck, deviceIDOnly, multipleDevices, ackModelMultiStep
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            activeCallConnected activeCallHold heldCallConnected heldCallHold privateData \
            connectionsParameterInAck endpointDeviceID resultingConnectionInformation transferredCallInfoInAck \
            privateDataInAck deviceIDOnly multipleDevices ackModelMultiStep
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `TransferredCaps`.
    public struct TransferredCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case transferredConnectionsEndpointDeviceID, transferredConnectionsResultingConnectionInfo, userData
            case chargingInfo, numberUnitsNumberOfChargingUnits, numberUnitsTypeOfUnits
            case numberUnitsNumberOfCurrencyUnits, typeOfChargingInfoSubTotal, typeOfChargingInfoTotal
            case chargingMultiplierAThousandth, chargingMultiplierAHundredth, chargingMultiplierATenth
            case chargingMultiplierOne, chargingMultiplierTen, chargingMultiplierHundred
            case chargingMultiplierThousand, servicesPermitted, mediaCallCharacteristics, callCharacteristics
            case connectionInfo, languagePreferences, deviceHistory, privateData, locationInfoList
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            transferredConnectionsEndpointDeviceID transferredConnectionsResultingConnectionInfo userData \
            chargingInfo numberUnitsNumberOfChargingUnits numberUnitsTypeOfUnits \
            numberUnitsNumberOfCurrencyUnits typeOfChargingInfoSubTotal typeOfChargingInfoTotal \
            chargingMultiplierAThousandth chargingMultiplierAHundredth chargingMultiplierATenth \
            chargingMultiplierOne chargingMultiplierTen chargingMultiplierHundred chargingMultiplierThousand \
            servicesPermitted mediaCallCharacteristics callCharacteristics connectionInfo languagePreferences \
            deviceHistory privateData locationInfoList@4
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `VoiceAttribChangedCaps`.
    public struct VoiceAttribChangedCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case message, resource, playVolumeAbs, playVolumeInc, recordGain, speed, currentPosition, grammars
            case language, mode, retainAudio, silenceTimeout, maxTimeout, babbleTimeout, endSilence
            case rejectionThreshold, autoInterruptable, innerXML, interdigitTimeout, preflush, cause, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            message resource playVolumeAbs playVolumeInc recordGain speed currentPosition grammars language mode \
            retainAudio silenceTimeout maxTimeout babbleTimeout endSilence rejectionThreshold autoInterruptable \
            innerXML interdigitTimeout preflush cause privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }

    /// The optional flags `VoiceErrorOccurredCaps`.
    public struct VoiceErrorOccurredCaps: CSTAFlags {
        /// The flags, in wire order.
        public enum Member: UInt8, CaseIterable, Sendable {
            case resource, cause, servicesPermitted, privateData
        }
        /// The wire names, in order, with the editions that have them.
        public static var memberNames: StaticString {
            """
            resource cause servicesPermitted privateData
            """
        }
        /// Which flags are there, and their values.
        public var bits = FlagBits()
        /// Makes a value without any flag.
        public init() {}
    }
}
