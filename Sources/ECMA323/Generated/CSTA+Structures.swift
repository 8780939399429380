// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// The structures and choices that messages are made of.

extension CSTA {
    /// `AssociatedCalledDeviceID` has the content of `ExtendedDeviceID`.
    public typealias AssociatedCalledDeviceID = ExtendedDeviceID

    /// `AssociatedCallingDeviceID` has the content of `ExtendedDeviceID`.
    public typealias AssociatedCallingDeviceID = ExtendedDeviceID

    /// `CalledDeviceID` has the content of `ExtendedDeviceID`.
    public typealias CalledDeviceID = ExtendedDeviceID

    /// `CallingDeviceID` has the content of `ExtendedDeviceID`.
    public typealias CallingDeviceID = ExtendedDeviceID

    /// `MonitorObject` has the content of `CSTAObject`.
    public typealias MonitorObject = CSTAObject

    /// `NetworkCalledDeviceID` has the content of `ExtendedDeviceID`.
    public typealias NetworkCalledDeviceID = ExtendedDeviceID

    /// `NetworkCallingDeviceID` has the content of `ExtendedDeviceID`.
    public typealias NetworkCallingDeviceID = ExtendedDeviceID

    /// `PrivateEventCaps` has the content of `Empty`.
    public typealias PrivateEventCaps = Empty

    /// `SubjectDeviceID` has the content of `ExtendedDeviceID`.
    public typealias SubjectDeviceID = ExtendedDeviceID

    /// The choice `ApplicationSessionTerminatedSessionTermReason`: exactly one of its members.
    public enum ApplicationSessionTerminatedSessionTermReason: CSTAValue {
        /// `definedTermReason`.
        case definedTermReason(ApplicationSessionTerminatedSessionTermReasonDefinedTermReason)
        /// `serverTermReason`.
        case serverTermReason(String)
    }

    /// The structure `CallAssociatedEvtsList`.
    public struct CallAssociatedEvtsList: CSTAStructure {
        /// Optional.
        public var callInformation: CallInformationCaps?
        /// Optional.
        public var charging: ChargingCaps?
        /// Optional.
        public var digitsGenerated: DigitsGeneratedCaps?
        /// Optional.
        public var telephonyTonesGenerated: TelephonyTonesGeneratedCaps?
        /// Optional.
        public var serviceCompletionFailure: ServiceCompletionFailureCaps?

        /// Makes a value; what is not given is absent.
        public init(
            callInformation: CallInformationCaps? = nil, charging: ChargingCaps? = nil,
            digitsGenerated: DigitsGeneratedCaps? = nil,
            telephonyTonesGenerated: TelephonyTonesGeneratedCaps? = nil,
            serviceCompletionFailure: ServiceCompletionFailureCaps? = nil,
        ) {
            self.callInformation = callInformation
            self.charging = charging
            self.digitsGenerated = digitsGenerated
            self.telephonyTonesGenerated = telephonyTonesGenerated
            self.serviceCompletionFailure = serviceCompletionFailure
        }
    }

    /// The structure `CallAssociatedServList`.
    public struct CallAssociatedServList: CSTAStructure {
        /// Optional.
        public var associateData: AssociateDataCaps?
        /// Optional.
        public var cancelTelephonyTones: CancelTelephonyTonesCaps?
        /// Optional.
        public var changeConnectionInformation: ChangeConnectionInformationCaps?
        /// Optional.
        public var generateDigits: GenerateDigitsCaps?
        /// Optional.
        public var generateTelephonyTones: GenerateTelephonyTonesCaps?
        /// Optional.
        public var sendUserInformation: SendUserInformationCaps?

        /// Makes a value; what is not given is absent.
        public init(
            associateData: AssociateDataCaps? = nil, cancelTelephonyTones: CancelTelephonyTonesCaps? = nil,
            changeConnectionInformation: ChangeConnectionInformationCaps? = nil,
            generateDigits: GenerateDigitsCaps? = nil, generateTelephonyTones: GenerateTelephonyTonesCaps? = nil,
            sendUserInformation: SendUserInformationCaps? = nil,
        ) {
            self.associateData = associateData
            self.cancelTelephonyTones = cancelTelephonyTones
            self.changeConnectionInformation = changeConnectionInformation
            self.generateDigits = generateDigits
            self.generateTelephonyTones = generateTelephonyTones
            self.sendUserInformation = sendUserInformation
        }
    }

    /// The structure `CallControlEvtsList`.
    public struct CallControlEvtsList: CSTAStructure {
        /// Optional.
        public var bridged: BridgedCaps?
        /// Optional.
        public var callCleared: CallClearedCaps?
        /// Optional.
        public var conferenced: ConferencedCaps?
        /// Optional.
        public var connectionCleared: ConnectionClearedCaps?
        /// Optional.
        public var delivered: DeliveredCaps?
        /// Optional.
        public var digitsDialed: DigitsDialedCaps?
        /// Optional.
        public var diverted: DivertedCaps?
        /// Optional.
        public var established: EstablishedCaps?
        /// Optional.
        public var failed: FailedCaps?
        /// Optional.
        public var held: HeldCaps?
        /// Optional.
        public var netwCapsChanged: NetwCapsChangedCaps?
        /// Optional.
        public var netwReached: NetwReachedCaps?
        /// Optional.
        public var offered: OfferedCaps?
        /// Optional.
        public var originated: OriginatedCaps?
        /// Optional.
        public var queued: QueuedCaps?
        /// Optional.
        public var retrieved: RetrievedCaps?
        /// Optional.
        public var serviceInitiated: ServiceInitiatedCaps?
        /// Optional.
        public var transferred: TransferredCaps?

        /// Makes a value; what is not given is absent.
        public init(
            bridged: BridgedCaps? = nil, callCleared: CallClearedCaps? = nil, conferenced: ConferencedCaps? = nil,
            connectionCleared: ConnectionClearedCaps? = nil, delivered: DeliveredCaps? = nil,
            digitsDialed: DigitsDialedCaps? = nil, diverted: DivertedCaps? = nil,
            established: EstablishedCaps? = nil, failed: FailedCaps? = nil, held: HeldCaps? = nil,
            netwCapsChanged: NetwCapsChangedCaps? = nil, netwReached: NetwReachedCaps? = nil,
            offered: OfferedCaps? = nil, originated: OriginatedCaps? = nil, queued: QueuedCaps? = nil,
            retrieved: RetrievedCaps? = nil, serviceInitiated: ServiceInitiatedCaps? = nil,
            transferred: TransferredCaps? = nil,
        ) {
            self.bridged = bridged
            self.callCleared = callCleared
            self.conferenced = conferenced
            self.connectionCleared = connectionCleared
            self.delivered = delivered
            self.digitsDialed = digitsDialed
            self.diverted = diverted
            self.established = established
            self.failed = failed
            self.held = held
            self.netwCapsChanged = netwCapsChanged
            self.netwReached = netwReached
            self.offered = offered
            self.originated = originated
            self.queued = queued
            self.retrieved = retrieved
            self.serviceInitiated = serviceInitiated
            self.transferred = transferred
        }
    }

    /// The structure `CallControlServList`.
    public struct CallControlServList: CSTAStructure {
        /// Optional.
        public var acceptCall: AcceptCallCaps?
        /// Optional.
        public var alternateCall: AlternateCallCaps?
        /// Optional.
        public var answerCall: AnswerCallCaps?
        /// Optional.
        public var callBack: CallBackCaps?
        /// Optional.
        public var callBackMessage: CallBackMessageCaps?
        /// Optional.
        public var campOnCall: CampOnCallCaps?
        /// Optional.
        public var clearCall: ClearCallCaps?
        /// Optional.
        public var clearConnection: ClearConnectionCaps?
        /// Optional.
        public var conferenceCall: ConferenceCallCaps?
        /// Optional.
        public var consultationCall: ConsultationCallCaps?
        /// Optional.
        public var deflectCall: DeflectCallCaps?
        /// Optional.
        public var dialDigits: DialDigitsCaps?
        /// Optional.
        public var directedPickupCall: DirectedPickupCallCaps?
        /// Optional.
        public var groupPickupCall: GroupPickupCallCaps?
        /// Optional.
        public var holdCall: HoldCallCaps?
        /// Optional.
        public var intrudeCall: IntrudeCallCaps?
        /// Optional.
        public var joinCall: JoinCallCaps?
        /// Optional.
        public var makeCall: MakeCallCaps?
        /// Optional; not in the third edition.
        public var makeConnection: MakeConnectionCaps?
        /// Optional.
        public var makePredictiveCall: MakePredictiveCallCaps?
        /// Optional.
        public var parkCall: ParkCallCaps?
        /// Optional.
        public var reconnectCall: ReconnectCallCaps?
        /// Optional.
        public var retrieveCall: RetrieveCallCaps?
        /// Optional.
        public var sendMessage: SendMessageCaps?
        /// Optional.
        public var singleStepConference: SingleStepConferenceCaps?
        /// Optional.
        public var singleStepTransfer: SingleStepTransferCaps?
        /// Optional.
        public var transferCall: TransferCallCaps?

        /// Makes a value; what is not given is absent.
        public init(
            acceptCall: AcceptCallCaps? = nil, alternateCall: AlternateCallCaps? = nil,
            answerCall: AnswerCallCaps? = nil, callBack: CallBackCaps? = nil,
            callBackMessage: CallBackMessageCaps? = nil, campOnCall: CampOnCallCaps? = nil,
            clearCall: ClearCallCaps? = nil, clearConnection: ClearConnectionCaps? = nil,
            conferenceCall: ConferenceCallCaps? = nil, consultationCall: ConsultationCallCaps? = nil,
            deflectCall: DeflectCallCaps? = nil, dialDigits: DialDigitsCaps? = nil,
            directedPickupCall: DirectedPickupCallCaps? = nil, groupPickupCall: GroupPickupCallCaps? = nil,
            holdCall: HoldCallCaps? = nil, intrudeCall: IntrudeCallCaps? = nil, joinCall: JoinCallCaps? = nil,
            makeCall: MakeCallCaps? = nil, makeConnection: MakeConnectionCaps? = nil,
            makePredictiveCall: MakePredictiveCallCaps? = nil, parkCall: ParkCallCaps? = nil,
            reconnectCall: ReconnectCallCaps? = nil, retrieveCall: RetrieveCallCaps? = nil,
            sendMessage: SendMessageCaps? = nil, singleStepConference: SingleStepConferenceCaps? = nil,
            singleStepTransfer: SingleStepTransferCaps? = nil, transferCall: TransferCallCaps? = nil,
        ) {
            self.acceptCall = acceptCall
            self.alternateCall = alternateCall
            self.answerCall = answerCall
            self.callBack = callBack
            self.callBackMessage = callBackMessage
            self.campOnCall = campOnCall
            self.clearCall = clearCall
            self.clearConnection = clearConnection
            self.conferenceCall = conferenceCall
            self.consultationCall = consultationCall
            self.deflectCall = deflectCall
            self.dialDigits = dialDigits
            self.directedPickupCall = directedPickupCall
            self.groupPickupCall = groupPickupCall
            self.holdCall = holdCall
            self.intrudeCall = intrudeCall
            self.joinCall = joinCall
            self.makeCall = makeCall
            self.makeConnection = makeConnection
            self.makePredictiveCall = makePredictiveCall
            self.parkCall = parkCall
            self.reconnectCall = reconnectCall
            self.retrieveCall = retrieveCall
            self.sendMessage = sendMessage
            self.singleStepConference = singleStepConference
            self.singleStepTransfer = singleStepTransfer
            self.transferCall = transferCall
        }
    }

    /// The structure `CallLinkageData`.
    public struct CallLinkageData: CSTAStructure {
        /// Optional.
        public var globalCallData: GlobalCallData?
        /// Optional.
        public var threadData: ThreadData?

        /// Makes a value; what is not given is absent.
        public init(
            globalCallData: GlobalCallData? = nil, threadData: ThreadData? = nil,
        ) {
            self.globalCallData = globalCallData
            self.threadData = threadData
        }
    }

    /// The structure `CallLinkageDataList`.
    public struct CallLinkageDataList: CSTAStructure {
        /// Mandatory.
        public var newCallLinkageData: CallLinkageData
        /// Mandatory.
        public var oldCallLinkageData: CallLinkageData

        /// Makes a value; what is not given is absent.
        public init(
            newCallLinkageData: CallLinkageData, oldCallLinkageData: CallLinkageData,
        ) {
            self.newCallLinkageData = newCallLinkageData
            self.oldCallLinkageData = oldCallLinkageData
        }
    }

    /// The structure `CallMediaInfoListCallMediaInfo`.
    public struct CallMediaInfoListCallMediaInfo: CSTAStructure {
        /// Mandatory.
        public var mediaServiceType: MediaServiceType
        /// Optional.
        public var mediaServiceVersion: Int?
        /// Optional.
        public var mediaServiceInstance: String?
        /// Optional.
        public var mediaStreamID: String?
        /// Optional.
        public var connectionInformation: ConnectionInformation?

        /// Makes a value; what is not given is absent.
        public init(
            mediaServiceType: MediaServiceType, mediaServiceVersion: Int? = nil,
            mediaServiceInstance: String? = nil, mediaStreamID: String? = nil,
            connectionInformation: ConnectionInformation? = nil,
        ) {
            self.mediaServiceType = mediaServiceType
            self.mediaServiceVersion = mediaServiceVersion
            self.mediaServiceInstance = mediaServiceInstance
            self.mediaStreamID = mediaStreamID
            self.connectionInformation = connectionInformation
        }
    }

    /// The choice `CallState`: exactly one of its members.
    public enum CallState: CSTAValue {
        /// `compoundCallState`.
        case compoundCallState(CompoundCallState)
        /// `simpleCallState`.
        case simpleCallState(SimpleCallState)
        /// `unknown`.
        case unknown
    }

    /// The structure `CapExchangeServList`.
    public struct CapExchangeServList: CSTAStructure {
        /// Optional.
        public var getCSTAFeatures: GetCSTAFeaturesCaps?
        /// Optional.
        public var getLogicalDeviceInformation: GetLogicalDeviceInformationCaps?
        /// Optional.
        public var getPhysicalDeviceInformation: GetPhysicalDeviceInformationCaps?
        /// Optional.
        public var getSwitchingFunctionCaps: GetSwitchingFunctionCapabilitiesCaps?
        /// Optional.
        public var getSwitchingFunctionDevices: GetSwitchingFunctionDevicesCaps?
        /// Optional.
        public var switchingFunctionDevices: SwitchingFunctionDevicesCaps?

        /// Makes a value; what is not given is absent.
        public init(
            getCSTAFeatures: GetCSTAFeaturesCaps? = nil,
            getLogicalDeviceInformation: GetLogicalDeviceInformationCaps? = nil,
            getPhysicalDeviceInformation: GetPhysicalDeviceInformationCaps? = nil,
            getSwitchingFunctionCaps: GetSwitchingFunctionCapabilitiesCaps? = nil,
            getSwitchingFunctionDevices: GetSwitchingFunctionDevicesCaps? = nil,
            switchingFunctionDevices: SwitchingFunctionDevicesCaps? = nil,
        ) {
            self.getCSTAFeatures = getCSTAFeatures
            self.getLogicalDeviceInformation = getLogicalDeviceInformation
            self.getPhysicalDeviceInformation = getPhysicalDeviceInformation
            self.getSwitchingFunctionCaps = getSwitchingFunctionCaps
            self.getSwitchingFunctionDevices = getSwitchingFunctionDevices
            self.switchingFunctionDevices = switchingFunctionDevices
        }
    }

    /// The structure `CDRServList`.
    public struct CDRServList: CSTAStructure {
        /// Optional.
        public var cdrNotification: CdrNotificationCaps?
        /// Optional.
        public var cdrReport: CdrReportCaps?
        /// Optional.
        public var sendStoredCDRs: SendStoredCDRsCaps?
        /// Optional.
        public var startCDRTransmission: StartCDRTransmissionCaps?
        /// Optional.
        public var stopCDRTransmission: StopCDRTransmissionCaps?

        /// Makes a value; what is not given is absent.
        public init(
            cdrNotification: CdrNotificationCaps? = nil, cdrReport: CdrReportCaps? = nil,
            sendStoredCDRs: SendStoredCDRsCaps? = nil, startCDRTransmission: StartCDRTransmissionCaps? = nil,
            stopCDRTransmission: StopCDRTransmissionCaps? = nil,
        ) {
            self.cdrNotification = cdrNotification
            self.cdrReport = cdrReport
            self.sendStoredCDRs = sendStoredCDRs
            self.startCDRTransmission = startCDRTransmission
            self.stopCDRTransmission = stopCDRTransmission
        }
    }

    /// The structure `ChargingInfo`.
    public struct ChargingInfo: CSTAStructure {
        /// Optional.
        public var numberUnits: NumberUnits?
        /// Mandatory.
        public var typeOfChargingInfo: ChargingInfoTypeOfChargingInfo

        /// Makes a value; what is not given is absent.
        public init(
            numberUnits: NumberUnits? = nil, typeOfChargingInfo: ChargingInfoTypeOfChargingInfo,
        ) {
            self.numberUnits = numberUnits
            self.typeOfChargingInfo = typeOfChargingInfo
        }
    }

    /// The structure `ChargingUnitsRecord`.
    public struct ChargingUnitsRecord: CSTAStructure {
        /// Mandatory.
        public var chargingUnits: Int
        /// Optional.
        public var typeOfUnits: String?

        /// Makes a value; what is not given is absent.
        public init(
            chargingUnits: Int, typeOfUnits: String? = nil,
        ) {
            self.chargingUnits = chargingUnits
            self.typeOfUnits = typeOfUnits
        }
    }

    /// The structure `CompoundCallState`.
    public struct CompoundCallState: CSTAStructure {
        /// Any number of elements.
        public var localConnectionState: [LocalConnectionState]

        /// Makes a value; what is not given is absent.
        public init(
            localConnectionState: [LocalConnectionState] = [],
        ) {
            self.localConnectionState = localConnectionState
        }
    }

    /// The structure `ConnectionInformation`.
    public struct ConnectionInformation: CSTAStructure {
        /// Optional.
        public var flowDirection: ConnectionInformationFlowDirection?
        /// Optional; absent means `1`.
        public var numberOfChannels: Int?
        /// Optional.
        public var mediaSessionInfo: String?

        /// Makes a value; what is not given is absent.
        public init(
            flowDirection: ConnectionInformationFlowDirection? = nil, numberOfChannels: Int? = nil,
            mediaSessionInfo: String? = nil,
        ) {
            self.flowDirection = flowDirection
            self.numberOfChannels = numberOfChannels
            self.mediaSessionInfo = mediaSessionInfo
        }
    }

    /// The structure `ConnectionListItem`.
    public struct ConnectionListItem: CSTAStructure {
        /// Optional.
        public var newConnection: ConnectionID?
        /// Optional.
        public var oldConnection: ConnectionID?
        /// Optional.
        public var endpoint: ConnectionListItemEndpoint?
        /// Optional.
        public var associatedNID: ConnectionListItemAssociatedNID?
        /// Optional.
        public var resultingConnectionInfo: ConnectionInformation?

        /// Makes a value; what is not given is absent.
        public init(
            newConnection: ConnectionID? = nil, oldConnection: ConnectionID? = nil,
            endpoint: ConnectionListItemEndpoint? = nil, associatedNID: ConnectionListItemAssociatedNID? = nil,
            resultingConnectionInfo: ConnectionInformation? = nil,
        ) {
            self.newConnection = newConnection
            self.oldConnection = oldConnection
            self.endpoint = endpoint
            self.associatedNID = associatedNID
            self.resultingConnectionInfo = resultingConnectionInfo
        }
    }

    /// The choice `ConnectionListItemAssociatedNID`: exactly one of its members.
    public enum ConnectionListItemAssociatedNID: CSTAValue {
        /// `deviceID`.
        case deviceID(DeviceID)
        /// `notKnown`.
        case notKnown
    }

    /// The choice `ConnectionListItemEndpoint`: exactly one of its members.
    public enum ConnectionListItemEndpoint: CSTAValue {
        /// `deviceID`.
        case deviceID(DeviceID)
        /// `notKnown`.
        case notKnown
        /// `restricted`.
        case restricted
    }

    /// The choice `CorrelatorData`: exactly one of its members.
    public enum CorrelatorData: CSTAValue {
        /// `private`.
        case `private`(AnyContent)
        /// `string`.
        case string(Octets)
    }

    /// The structure `CSTACommonArguments`.
    public struct CSTACommonArguments: CSTAStructure {
        /// Optional.
        public var security: CSTASecurityData?
        /// Optional.
        public var privateData: CSTAPrivateData?

        /// Makes a value; what is not given is absent.
        public init(
            security: CSTASecurityData? = nil, privateData: CSTAPrivateData? = nil,
        ) {
            self.security = security
            self.privateData = privateData
        }
    }

    /// The choice `CSTAObject`: exactly one of its members.
    public enum CSTAObject: CSTAValue {
        /// `callObject`.
        case callObject(ConnectionID)
        /// `deviceObject`.
        case deviceObject(DeviceID)
    }

    /// The choice `CSTAPrivateData`: exactly one of its members.
    public enum CSTAPrivateData: CSTAValue {
        /// `private`.
        case `private`(AnyContent)
        /// `string`.
        case string(Octets)
    }

    /// The structure `CSTASecurityData`.
    public struct CSTASecurityData: CSTAStructure {
        /// Optional.
        public var messageSequenceNumber: Int?
        /// Optional.
        public var timeStamp: String?
        /// Optional.
        public var securityInfo: SecurityInfo?

        /// Makes a value; what is not given is absent.
        public init(
            messageSequenceNumber: Int? = nil, timeStamp: String? = nil, securityInfo: SecurityInfo? = nil,
        ) {
            self.messageSequenceNumber = messageSequenceNumber
            self.timeStamp = timeStamp
            self.securityInfo = securityInfo
        }
    }

    /// The structure `DataCollectionServList`.
    public struct DataCollectionServList: CSTAStructure {
        /// Optional.
        public var dataCollected: DataCollectedCaps?
        /// Optional.
        public var dataCollectionResumed: DataCollectionResumedCaps?
        /// Optional.
        public var dataCollectionSuspended: DataCollectionSuspendedCaps?
        /// Optional.
        public var resumeDataCollection: ResumeDataCollectionCaps?
        /// Optional.
        public var startDataCollection: StartDataCollectionCaps?
        /// Optional.
        public var stopDataCollection: StopDataCollectionCaps?
        /// Optional.
        public var suspendDataCollection: SuspendDataCollectionCaps?

        /// Makes a value; what is not given is absent.
        public init(
            dataCollected: DataCollectedCaps? = nil, dataCollectionResumed: DataCollectionResumedCaps? = nil,
            dataCollectionSuspended: DataCollectionSuspendedCaps? = nil,
            resumeDataCollection: ResumeDataCollectionCaps? = nil,
            startDataCollection: StartDataCollectionCaps? = nil, stopDataCollection: StopDataCollectionCaps? = nil,
            suspendDataCollection: SuspendDataCollectionCaps? = nil,
        ) {
            self.dataCollected = dataCollected
            self.dataCollectionResumed = dataCollectionResumed
            self.dataCollectionSuspended = dataCollectionSuspended
            self.resumeDataCollection = resumeDataCollection
            self.startDataCollection = startDataCollection
            self.stopDataCollection = stopDataCollection
            self.suspendDataCollection = suspendDataCollection
        }
    }

    /// The structure `DeviceHistoryListItem`.
    public struct DeviceHistoryListItem: CSTAStructure {
        /// Optional.
        public var oldDeviceID: RedirectionDeviceID?
        /// Optional.
        public var eventCause: EventCause?
        /// Optional.
        public var oldConnectionID: ConnectionID?

        /// Makes a value; what is not given is absent.
        public init(
            oldDeviceID: RedirectionDeviceID? = nil, eventCause: EventCause? = nil,
            oldConnectionID: ConnectionID? = nil,
        ) {
            self.oldDeviceID = oldDeviceID
            self.eventCause = eventCause
            self.oldConnectionID = oldConnectionID
        }
    }

    /// The structure `DeviceListDevice`.
    public struct DeviceListDevice: CSTAStructure {
        /// Optional.
        public var deviceID: DeviceID?
        /// Optional; absent means `station`.
        public var deviceCategory: DeviceCategory?
        /// Optional.
        public var namedDeviceTypes: NamedDeviceTypes?
        /// Optional.
        public var deviceAttributes: DeviceAttributes?
        /// Optional.
        public var deviceModelName: String?
        /// Optional.
        public var nidGroup: DeviceID?

        /// Makes a value; what is not given is absent.
        public init(
            deviceID: DeviceID? = nil, deviceCategory: DeviceCategory? = nil,
            namedDeviceTypes: NamedDeviceTypes? = nil, deviceAttributes: DeviceAttributes? = nil,
            deviceModelName: String? = nil, nidGroup: DeviceID? = nil,
        ) {
            self.deviceID = deviceID
            self.deviceCategory = deviceCategory
            self.namedDeviceTypes = namedDeviceTypes
            self.deviceAttributes = deviceAttributes
            self.deviceModelName = deviceModelName
            self.nidGroup = nidGroup
        }
    }

    /// The structure `DeviceMaintEvtsList`.
    public struct DeviceMaintEvtsList: CSTAStructure {
        /// Optional.
        public var backInService: BackInServiceCaps?
        /// Optional.
        public var deviceCapsChanged: DeviceCapsChangedCaps?
        /// Optional.
        public var outOfService: OutOfServiceCaps?
        /// Optional.
        public var partiallyInService: PartiallyInServiceCaps?

        /// Makes a value; what is not given is absent.
        public init(
            backInService: BackInServiceCaps? = nil, deviceCapsChanged: DeviceCapsChangedCaps? = nil,
            outOfService: OutOfServiceCaps? = nil, partiallyInService: PartiallyInServiceCaps? = nil,
        ) {
            self.backInService = backInService
            self.deviceCapsChanged = deviceCapsChanged
            self.outOfService = outOfService
            self.partiallyInService = partiallyInService
        }
    }

    /// The structure `DeviceMediaInfoListDeviceMediaInfo`.
    public struct DeviceMediaInfoListDeviceMediaInfo: CSTAStructure {
        /// Optional.
        public var mediaStreamID: String?
        /// Optional.
        public var connectionInformation: ConnectionInformation?

        /// Makes a value; what is not given is absent.
        public init(
            mediaStreamID: String? = nil, connectionInformation: ConnectionInformation? = nil,
        ) {
            self.mediaStreamID = mediaStreamID
            self.connectionInformation = connectionInformation
        }
    }

    /// The choice `ExtendedDeviceID`: exactly one of its members.
    public enum ExtendedDeviceID: CSTAValue {
        /// `deviceIdentifier`.
        case deviceIdentifier(DeviceID)
        /// `notKnown`.
        case notKnown
        /// `restricted`.
        case restricted
    }

    /// The structure `FilterThreshold`.
    public struct FilterThreshold: CSTAStructure {
        /// Mandatory.
        public var getLogicalDeviceInformation: Int
        /// Mandatory.
        public var getPhysicalDeviceInformation: Int
        /// Mandatory.
        public var getSwitchingFunctionCaps: Int
        /// Mandatory.
        public var getSwitchingFunctionDevices: Int
        /// Mandatory.
        public var switchingFunctionDevices: Int
        /// Mandatory.
        public var changeSystemStatusFilter: Int
        /// Mandatory.
        public var systemStatusRegister: Int
        /// Mandatory.
        public var systemStatusRegisterAbort: Int
        /// Mandatory.
        public var systemStatusRegisterCancel: Int
        /// Mandatory.
        public var requestSystemStatus: Int
        /// Mandatory.
        public var systemStatus: Int
        /// Mandatory.
        public var switchingFunctionCapsChanged: Int
        /// Mandatory.
        public var switchingFunctionDevsChanged: Int
        /// Mandatory.
        public var changeMonitorFilter: Int
        /// Mandatory.
        public var monitorStart: Int
        /// Mandatory.
        public var monitorStop: Int
        /// Mandatory.
        public var snapshotCall: Int
        /// Mandatory.
        public var snapshotDevice: Int
        /// Mandatory.
        public var snapshotCallData: Int
        /// Mandatory.
        public var snapshotDeviceData: Int
        /// Mandatory.
        public var acceptCall: Int
        /// Mandatory.
        public var alternateCall: Int
        /// Mandatory.
        public var answerCall: Int
        /// Mandatory.
        public var callBackCallRelated: Int
        /// Mandatory.
        public var callBackMessageCallRelated: Int
        /// Mandatory.
        public var campOnCall: Int
        /// Mandatory.
        public var clearCall: Int
        /// Mandatory.
        public var clearConnection: Int
        /// Mandatory.
        public var conferenceCall: Int
        /// Mandatory.
        public var consultationCall: Int
        /// Mandatory.
        public var deflectCall: Int
        /// Mandatory.
        public var dialDigits: Int
        /// Mandatory.
        public var directedPickupCall: Int
        /// Mandatory.
        public var groupPickupCall: Int
        /// Mandatory.
        public var holdCall: Int
        /// Mandatory.
        public var intrudeCall: Int
        /// Mandatory.
        public var joinCall: Int
        /// Mandatory.
        public var makeCall: Int
        /// Mandatory.
        public var makePredictiveCall: Int
        /// Mandatory.
        public var parkCall: Int
        /// Mandatory.
        public var reconnectCall: Int
        /// Mandatory.
        public var retrieveCall: Int
        /// Mandatory.
        public var singleStepConferenceCall: Int
        /// Mandatory.
        public var singleStepTransferCall: Int
        /// Mandatory.
        public var transferCall: Int
        /// Mandatory.
        public var associateData: Int
        /// Mandatory.
        public var cancelTelephonyTone: Int
        /// Mandatory.
        public var generateDigits: Int
        /// Mandatory.
        public var generateTelephonyTone: Int
        /// Mandatory.
        public var sendUserInformation: Int
        /// Mandatory.
        public var startDTMFDigitsCollection: Int
        /// Mandatory.
        public var startTelephonyTonesCollection: Int
        /// Mandatory.
        public var stopDTMFDigitsCollection: Int
        /// Mandatory.
        public var stopTelephonyTonesCollection: Int
        /// Mandatory.
        public var attachMediaService: Int
        /// Mandatory.
        public var detachMediaService: Int
        /// Mandatory.
        public var routeRegister: Int
        /// Mandatory.
        public var routeRegisterAbort: Int
        /// Mandatory.
        public var routeRegisterCancel: Int
        /// Mandatory.
        public var reRoute: Int
        /// Mandatory.
        public var routeEnd: Int
        /// Mandatory.
        public var routeReject: Int
        /// Mandatory.
        public var routeRequest: Int
        /// Mandatory.
        public var routeSelect: Int
        /// Mandatory.
        public var routeUsed: Int
        /// Mandatory.
        public var buttonPress: Int
        /// Mandatory.
        public var getAuditoryApparatusInfo: Int
        /// Mandatory.
        public var getButtonInformation: Int
        /// Mandatory.
        public var getDisplay: Int
        /// Mandatory.
        public var getHookswitchStatus: Int
        /// Mandatory.
        public var getLampInformation: Int
        /// Mandatory.
        public var getLampMode: Int
        /// Mandatory.
        public var getMicrophoneGain: Int
        /// Mandatory.
        public var getMicrophoneMute: Int
        /// Mandatory.
        public var getMessageWaitingIndicator: Int
        /// Mandatory.
        public var getRingerStatus: Int
        /// Mandatory.
        public var getSpeakerMute: Int
        /// Mandatory.
        public var getSpeakerVolume: Int
        /// Mandatory.
        public var setButtonInformation: Int
        /// Mandatory.
        public var setDisplay: Int
        /// Mandatory.
        public var setHookswitchStatus: Int
        /// Mandatory.
        public var setLampMode: Int
        /// Mandatory.
        public var setMsgWaitingIndicator: Int
        /// Mandatory.
        public var setMicrophoneGain: Int
        /// Mandatory.
        public var setMicrophoneMute: Int
        /// Mandatory.
        public var setRingerStatus: Int
        /// Mandatory.
        public var setSpeakerMute: Int
        /// Mandatory.
        public var setSpeakerVolume: Int
        /// Mandatory.
        public var callBackMessageNonCallRelated: Int
        /// Mandatory.
        public var callBackNonCallRelated: Int
        /// Mandatory.
        public var cancelCallBack: Int
        /// Mandatory.
        public var cancelCallBackMessage: Int
        /// Mandatory.
        public var getAgentState: Int
        /// Mandatory.
        public var getAutoAnswer: Int
        /// Mandatory.
        public var getAutoWorkMode: Int
        /// Mandatory; not in the third edition.
        public var getCallBack: Int
        /// Mandatory.
        public var getCallerIDStatus: Int
        /// Mandatory.
        public var getDoNotDisturb: Int
        /// Mandatory.
        public var getForwarding: Int
        /// Mandatory.
        public var getLastNumberDialed: Int
        /// Mandatory.
        public var getRouteingMode: Int
        /// Mandatory.
        public var setAgentState: Int
        /// Mandatory.
        public var setAutoAnswer: Int
        /// Mandatory.
        public var setAutoWorkMode: Int
        /// Mandatory.
        public var setCallerIDStatus: Int
        /// Mandatory.
        public var setDoNotDisturb: Int
        /// Mandatory.
        public var setForwarding: Int
        /// Mandatory.
        public var setRouteingMode: Int
        /// Mandatory.
        public var backInService: Int
        /// Mandatory.
        public var deviceCapsChanged: Int
        /// Mandatory.
        public var outOfService: Int
        /// Mandatory.
        public var partiallyInService: Int
        /// Mandatory.
        public var ioRegister: Int
        /// Mandatory.
        public var ioRegisterAbort: Int
        /// Mandatory.
        public var ioRegisterCancel: Int
        /// Mandatory.
        public var dataPathResumed: Int
        /// Mandatory.
        public var dataPathSuspended: Int
        /// Mandatory.
        public var fastData: Int
        /// Mandatory.
        public var resumeDataPath: Int
        /// Mandatory.
        public var sendBroadcastData: Int
        /// Mandatory.
        public var sendData: Int
        /// Mandatory.
        public var sendMulticastData: Int
        /// Mandatory.
        public var startDataPath: Int
        /// Mandatory.
        public var stopDataPath: Int
        /// Mandatory.
        public var suspendDataPath: Int
        /// Mandatory.
        public var concatenateMsg: Int
        /// Mandatory.
        public var deleteMsg: Int
        /// Mandatory.
        public var playMsg: Int
        /// Mandatory.
        public var queryVoiceAttribute: Int
        /// Mandatory.
        public var recordMsg: Int
        /// Mandatory.
        public var reposition: Int
        /// Mandatory.
        public var resume: Int
        /// Mandatory.
        public var review: Int
        /// Mandatory.
        public var setVoiceAttribute: Int
        /// Mandatory.
        public var stop: Int
        /// Mandatory.
        public var suspend: Int
        /// Mandatory.
        public var synthesizeMsg: Int
        /// Mandatory.
        public var cDRNotification: Int
        /// Mandatory.
        public var cDRReport: Int
        /// Mandatory.
        public var sendStoredCDRs: Int
        /// Mandatory.
        public var startCDRTransmission: Int
        /// Mandatory.
        public var stopCDRTransmission: Int
        /// Mandatory.
        public var escapeRegister: Int
        /// Mandatory.
        public var escapeRegisterAbort: Int
        /// Mandatory.
        public var escapeRegisterCancel: Int
        /// Mandatory.
        public var escape: Int
        /// Mandatory.
        public var privateDataVersion: Int

        /// Makes a value; what is not given is absent.
        public init(
            getLogicalDeviceInformation: Int, getPhysicalDeviceInformation: Int, getSwitchingFunctionCaps: Int,
            getSwitchingFunctionDevices: Int, switchingFunctionDevices: Int, changeSystemStatusFilter: Int,
            systemStatusRegister: Int, systemStatusRegisterAbort: Int, systemStatusRegisterCancel: Int,
            requestSystemStatus: Int, systemStatus: Int, switchingFunctionCapsChanged: Int,
            switchingFunctionDevsChanged: Int, changeMonitorFilter: Int, monitorStart: Int, monitorStop: Int,
            snapshotCall: Int, snapshotDevice: Int, snapshotCallData: Int, snapshotDeviceData: Int, acceptCall: Int,
            alternateCall: Int, answerCall: Int, callBackCallRelated: Int, callBackMessageCallRelated: Int,
            campOnCall: Int, clearCall: Int, clearConnection: Int, conferenceCall: Int, consultationCall: Int,
            deflectCall: Int, dialDigits: Int, directedPickupCall: Int, groupPickupCall: Int, holdCall: Int,
            intrudeCall: Int, joinCall: Int, makeCall: Int, makePredictiveCall: Int, parkCall: Int,
            reconnectCall: Int, retrieveCall: Int, singleStepConferenceCall: Int, singleStepTransferCall: Int,
            transferCall: Int, associateData: Int, cancelTelephonyTone: Int, generateDigits: Int,
            generateTelephonyTone: Int, sendUserInformation: Int, startDTMFDigitsCollection: Int,
            startTelephonyTonesCollection: Int, stopDTMFDigitsCollection: Int, stopTelephonyTonesCollection: Int,
            attachMediaService: Int, detachMediaService: Int, routeRegister: Int, routeRegisterAbort: Int,
            routeRegisterCancel: Int, reRoute: Int, routeEnd: Int, routeReject: Int, routeRequest: Int,
            routeSelect: Int, routeUsed: Int, buttonPress: Int, getAuditoryApparatusInfo: Int,
            getButtonInformation: Int, getDisplay: Int, getHookswitchStatus: Int, getLampInformation: Int,
            getLampMode: Int, getMicrophoneGain: Int, getMicrophoneMute: Int, getMessageWaitingIndicator: Int,
            getRingerStatus: Int, getSpeakerMute: Int, getSpeakerVolume: Int, setButtonInformation: Int,
            setDisplay: Int, setHookswitchStatus: Int, setLampMode: Int, setMsgWaitingIndicator: Int,
            setMicrophoneGain: Int, setMicrophoneMute: Int, setRingerStatus: Int, setSpeakerMute: Int,
            setSpeakerVolume: Int, callBackMessageNonCallRelated: Int, callBackNonCallRelated: Int,
            cancelCallBack: Int, cancelCallBackMessage: Int, getAgentState: Int, getAutoAnswer: Int,
            getAutoWorkMode: Int, getCallBack: Int, getCallerIDStatus: Int, getDoNotDisturb: Int,
            getForwarding: Int, getLastNumberDialed: Int, getRouteingMode: Int, setAgentState: Int,
            setAutoAnswer: Int, setAutoWorkMode: Int, setCallerIDStatus: Int, setDoNotDisturb: Int,
            setForwarding: Int, setRouteingMode: Int, backInService: Int, deviceCapsChanged: Int, outOfService: Int,
            partiallyInService: Int, ioRegister: Int, ioRegisterAbort: Int, ioRegisterCancel: Int,
            dataPathResumed: Int, dataPathSuspended: Int, fastData: Int, resumeDataPath: Int,
            sendBroadcastData: Int, sendData: Int, sendMulticastData: Int, startDataPath: Int, stopDataPath: Int,
            suspendDataPath: Int, concatenateMsg: Int, deleteMsg: Int, playMsg: Int, queryVoiceAttribute: Int,
            recordMsg: Int, reposition: Int, resume: Int, review: Int, setVoiceAttribute: Int, stop: Int,
            suspend: Int, synthesizeMsg: Int, cDRNotification: Int, cDRReport: Int, sendStoredCDRs: Int,
            startCDRTransmission: Int, stopCDRTransmission: Int, escapeRegister: Int, escapeRegisterAbort: Int,
            escapeRegisterCancel: Int, escape: Int, privateDataVersion: Int,
        ) {
            self.getLogicalDeviceInformation = getLogicalDeviceInformation
            self.getPhysicalDeviceInformation = getPhysicalDeviceInformation
            self.getSwitchingFunctionCaps = getSwitchingFunctionCaps
            self.getSwitchingFunctionDevices = getSwitchingFunctionDevices
            self.switchingFunctionDevices = switchingFunctionDevices
            self.changeSystemStatusFilter = changeSystemStatusFilter
            self.systemStatusRegister = systemStatusRegister
            self.systemStatusRegisterAbort = systemStatusRegisterAbort
            self.systemStatusRegisterCancel = systemStatusRegisterCancel
            self.requestSystemStatus = requestSystemStatus
            self.systemStatus = systemStatus
            self.switchingFunctionCapsChanged = switchingFunctionCapsChanged
            self.switchingFunctionDevsChanged = switchingFunctionDevsChanged
            self.changeMonitorFilter = changeMonitorFilter
            self.monitorStart = monitorStart
            self.monitorStop = monitorStop
            self.snapshotCall = snapshotCall
            self.snapshotDevice = snapshotDevice
            self.snapshotCallData = snapshotCallData
            self.snapshotDeviceData = snapshotDeviceData
            self.acceptCall = acceptCall
            self.alternateCall = alternateCall
            self.answerCall = answerCall
            self.callBackCallRelated = callBackCallRelated
            self.callBackMessageCallRelated = callBackMessageCallRelated
            self.campOnCall = campOnCall
            self.clearCall = clearCall
            self.clearConnection = clearConnection
            self.conferenceCall = conferenceCall
            self.consultationCall = consultationCall
            self.deflectCall = deflectCall
            self.dialDigits = dialDigits
            self.directedPickupCall = directedPickupCall
            self.groupPickupCall = groupPickupCall
            self.holdCall = holdCall
            self.intrudeCall = intrudeCall
            self.joinCall = joinCall
            self.makeCall = makeCall
            self.makePredictiveCall = makePredictiveCall
            self.parkCall = parkCall
            self.reconnectCall = reconnectCall
            self.retrieveCall = retrieveCall
            self.singleStepConferenceCall = singleStepConferenceCall
            self.singleStepTransferCall = singleStepTransferCall
            self.transferCall = transferCall
            self.associateData = associateData
            self.cancelTelephonyTone = cancelTelephonyTone
            self.generateDigits = generateDigits
            self.generateTelephonyTone = generateTelephonyTone
            self.sendUserInformation = sendUserInformation
            self.startDTMFDigitsCollection = startDTMFDigitsCollection
            self.startTelephonyTonesCollection = startTelephonyTonesCollection
            self.stopDTMFDigitsCollection = stopDTMFDigitsCollection
            self.stopTelephonyTonesCollection = stopTelephonyTonesCollection
            self.attachMediaService = attachMediaService
            self.detachMediaService = detachMediaService
            self.routeRegister = routeRegister
            self.routeRegisterAbort = routeRegisterAbort
            self.routeRegisterCancel = routeRegisterCancel
            self.reRoute = reRoute
            self.routeEnd = routeEnd
            self.routeReject = routeReject
            self.routeRequest = routeRequest
            self.routeSelect = routeSelect
            self.routeUsed = routeUsed
            self.buttonPress = buttonPress
            self.getAuditoryApparatusInfo = getAuditoryApparatusInfo
            self.getButtonInformation = getButtonInformation
            self.getDisplay = getDisplay
            self.getHookswitchStatus = getHookswitchStatus
            self.getLampInformation = getLampInformation
            self.getLampMode = getLampMode
            self.getMicrophoneGain = getMicrophoneGain
            self.getMicrophoneMute = getMicrophoneMute
            self.getMessageWaitingIndicator = getMessageWaitingIndicator
            self.getRingerStatus = getRingerStatus
            self.getSpeakerMute = getSpeakerMute
            self.getSpeakerVolume = getSpeakerVolume
            self.setButtonInformation = setButtonInformation
            self.setDisplay = setDisplay
            self.setHookswitchStatus = setHookswitchStatus
            self.setLampMode = setLampMode
            self.setMsgWaitingIndicator = setMsgWaitingIndicator
            self.setMicrophoneGain = setMicrophoneGain
            self.setMicrophoneMute = setMicrophoneMute
            self.setRingerStatus = setRingerStatus
            self.setSpeakerMute = setSpeakerMute
            self.setSpeakerVolume = setSpeakerVolume
            self.callBackMessageNonCallRelated = callBackMessageNonCallRelated
            self.callBackNonCallRelated = callBackNonCallRelated
            self.cancelCallBack = cancelCallBack
            self.cancelCallBackMessage = cancelCallBackMessage
            self.getAgentState = getAgentState
            self.getAutoAnswer = getAutoAnswer
            self.getAutoWorkMode = getAutoWorkMode
            self.getCallBack = getCallBack
            self.getCallerIDStatus = getCallerIDStatus
            self.getDoNotDisturb = getDoNotDisturb
            self.getForwarding = getForwarding
            self.getLastNumberDialed = getLastNumberDialed
            self.getRouteingMode = getRouteingMode
            self.setAgentState = setAgentState
            self.setAutoAnswer = setAutoAnswer
            self.setAutoWorkMode = setAutoWorkMode
            self.setCallerIDStatus = setCallerIDStatus
            self.setDoNotDisturb = setDoNotDisturb
            self.setForwarding = setForwarding
            self.setRouteingMode = setRouteingMode
            self.backInService = backInService
            self.deviceCapsChanged = deviceCapsChanged
            self.outOfService = outOfService
            self.partiallyInService = partiallyInService
            self.ioRegister = ioRegister
            self.ioRegisterAbort = ioRegisterAbort
            self.ioRegisterCancel = ioRegisterCancel
            self.dataPathResumed = dataPathResumed
            self.dataPathSuspended = dataPathSuspended
            self.fastData = fastData
            self.resumeDataPath = resumeDataPath
            self.sendBroadcastData = sendBroadcastData
            self.sendData = sendData
            self.sendMulticastData = sendMulticastData
            self.startDataPath = startDataPath
            self.stopDataPath = stopDataPath
            self.suspendDataPath = suspendDataPath
            self.concatenateMsg = concatenateMsg
            self.deleteMsg = deleteMsg
            self.playMsg = playMsg
            self.queryVoiceAttribute = queryVoiceAttribute
            self.recordMsg = recordMsg
            self.reposition = reposition
            self.resume = resume
            self.review = review
            self.setVoiceAttribute = setVoiceAttribute
            self.stop = stop
            self.suspend = suspend
            self.synthesizeMsg = synthesizeMsg
            self.cDRNotification = cDRNotification
            self.cDRReport = cDRReport
            self.sendStoredCDRs = sendStoredCDRs
            self.startCDRTransmission = startCDRTransmission
            self.stopCDRTransmission = stopCDRTransmission
            self.escapeRegister = escapeRegister
            self.escapeRegisterAbort = escapeRegisterAbort
            self.escapeRegisterCancel = escapeRegisterCancel
            self.escape = escape
            self.privateDataVersion = privateDataVersion
        }
    }

    /// The structure `ForwardListItem`.
    public struct ForwardListItem: CSTAStructure {
        /// Optional.
        public var forwardingType: ForwardingType?
        /// Mandatory.
        public var forwardStatus: Bool
        /// Optional.
        public var forwardDN: DeviceID?
        /// Optional.
        public var forwardDefault: ForwardDefault?
        /// Optional.
        public var ringCount: Int?
        /// Optional; not in the third edition.
        public var ringDuration: Int?

        /// Makes a value; what is not given is absent.
        public init(
            forwardingType: ForwardingType? = nil, forwardStatus: Bool, forwardDN: DeviceID? = nil,
            forwardDefault: ForwardDefault? = nil, ringCount: Int? = nil, ringDuration: Int? = nil,
        ) {
            self.forwardingType = forwardingType
            self.forwardStatus = forwardStatus
            self.forwardDN = forwardDN
            self.forwardDefault = forwardDefault
            self.ringCount = ringCount
            self.ringDuration = ringDuration
        }
    }

    /// The structure `GetCSTAFeaturesResponseSupportedEvents`.
    public struct GetCSTAFeaturesResponseSupportedEvents: CSTAStructure {
        /// Optional.
        public var callControlEvtsList: CallControlEvtsList?
        /// Optional.
        public var callAssociatedEvtsList: CallAssociatedEvtsList?
        /// Optional.
        public var mediaEvtsList: MediaEvtsList?
        /// Optional.
        public var physDevEvtsList: PhysDevEvtsList?
        /// Optional.
        public var logicalEvtsList: LogicalEvtsList?
        /// Optional.
        public var deviceMaintEvtsList: DeviceMaintEvtsList?
        /// Optional.
        public var voiceEvtsList: VoiceEvtsList?
        /// Optional.
        public var vendorSpecificEvtsList: VendorSpecificEvtsList?

        /// Makes a value; what is not given is absent.
        public init(
            callControlEvtsList: CallControlEvtsList? = nil, callAssociatedEvtsList: CallAssociatedEvtsList? = nil,
            mediaEvtsList: MediaEvtsList? = nil, physDevEvtsList: PhysDevEvtsList? = nil,
            logicalEvtsList: LogicalEvtsList? = nil, deviceMaintEvtsList: DeviceMaintEvtsList? = nil,
            voiceEvtsList: VoiceEvtsList? = nil, vendorSpecificEvtsList: VendorSpecificEvtsList? = nil,
        ) {
            self.callControlEvtsList = callControlEvtsList
            self.callAssociatedEvtsList = callAssociatedEvtsList
            self.mediaEvtsList = mediaEvtsList
            self.physDevEvtsList = physDevEvtsList
            self.logicalEvtsList = logicalEvtsList
            self.deviceMaintEvtsList = deviceMaintEvtsList
            self.voiceEvtsList = voiceEvtsList
            self.vendorSpecificEvtsList = vendorSpecificEvtsList
        }
    }

    /// The structure `GetCSTAFeaturesResponseSupportedServices`.
    public struct GetCSTAFeaturesResponseSupportedServices: CSTAStructure {
        /// Optional.
        public var capExchangeServList: CapExchangeServList?
        /// Optional.
        public var systemStatServList: SystemStatusServList?
        /// Optional.
        public var monitoringServList: MonitoringServList?
        /// Optional.
        public var snapshotServList: SnapshotServList?
        /// Optional.
        public var callControlServList: CallControlServList?
        /// Optional.
        public var callAssociatedServList: CallAssociatedServList?
        /// Optional.
        public var mediaServList: MediaServList?
        /// Optional.
        public var routeingServList: RouteingServList?
        /// Optional.
        public var physDevServList: PhysDevServList?
        /// Optional.
        public var logicalServList: LogicalServList?
        /// Optional.
        public var iOServicesServList: IOServicesServList?
        /// Optional.
        public var dataCollectionServList: DataCollectionServList?
        /// Optional.
        public var voiceServList: VoiceServList?
        /// Optional.
        public var cDRServList: CDRServList?
        /// Optional.
        public var vendorSpecificServList: VendorSpecificServList?
        /// Optional; not in the third edition.
        public var locationServicesServList: LocationServicesServList?

        /// Makes a value; what is not given is absent.
        public init(
            capExchangeServList: CapExchangeServList? = nil, systemStatServList: SystemStatusServList? = nil,
            monitoringServList: MonitoringServList? = nil, snapshotServList: SnapshotServList? = nil,
            callControlServList: CallControlServList? = nil, callAssociatedServList: CallAssociatedServList? = nil,
            mediaServList: MediaServList? = nil, routeingServList: RouteingServList? = nil,
            physDevServList: PhysDevServList? = nil, logicalServList: LogicalServList? = nil,
            iOServicesServList: IOServicesServList? = nil, dataCollectionServList: DataCollectionServList? = nil,
            voiceServList: VoiceServList? = nil, cDRServList: CDRServList? = nil,
            vendorSpecificServList: VendorSpecificServList? = nil,
            locationServicesServList: LocationServicesServList? = nil,
        ) {
            self.capExchangeServList = capExchangeServList
            self.systemStatServList = systemStatServList
            self.monitoringServList = monitoringServList
            self.snapshotServList = snapshotServList
            self.callControlServList = callControlServList
            self.callAssociatedServList = callAssociatedServList
            self.mediaServList = mediaServList
            self.routeingServList = routeingServList
            self.physDevServList = physDevServList
            self.logicalServList = logicalServList
            self.iOServicesServList = iOServicesServList
            self.dataCollectionServList = dataCollectionServList
            self.voiceServList = voiceServList
            self.cDRServList = cDRServList
            self.vendorSpecificServList = vendorSpecificServList
            self.locationServicesServList = locationServicesServList
        }
    }

    /// The structure `GlobalCallData`.
    public struct GlobalCallData: CSTAStructure {
        /// Optional.
        public var globalCallSwitchingSubDomainName: String?
        /// Optional.
        public var globalCallLinkageID: GlobalCallLinkageID?
        /// Optional.
        public var callLinkageIDTimestamp: String?

        /// Makes a value; what is not given is absent.
        public init(
            globalCallSwitchingSubDomainName: String? = nil, globalCallLinkageID: GlobalCallLinkageID? = nil,
            callLinkageIDTimestamp: String? = nil,
        ) {
            self.globalCallSwitchingSubDomainName = globalCallSwitchingSubDomainName
            self.globalCallLinkageID = globalCallLinkageID
            self.callLinkageIDTimestamp = callLinkageIDTimestamp
        }
    }

    /// The choice `GlobalCallLinkageID`: exactly one of its members.
    public enum GlobalCallLinkageID: CSTAValue {
        /// `globallyUniqueCallLinkageID`.
        case globallyUniqueCallLinkageID(String)
        /// `subDomainCallLinkageID`.
        case subDomainCallLinkageID(String)
    }

    /// The structure `IOServicesServList`.
    public struct IOServicesServList: CSTAStructure {
        /// Optional.
        public var ioRegister: IoRegisterCaps?
        /// Optional.
        public var ioRegisterAbort: IoRegisterAbortCaps?
        /// Optional.
        public var ioRegisterCancel: IoRegisterCancelCaps?
        /// Optional.
        public var dataPathResumed: DataPathResumedCaps?
        /// Optional.
        public var dataPathSuspended: DataPathSuspendedCaps?
        /// Optional.
        public var fastData: FastDataCaps?
        /// Optional.
        public var resumeDataPath: ResumeDataPathCaps?
        /// Optional.
        public var sendBroadcastData: SendBroadcastDataCaps?
        /// Optional.
        public var sendData: SendDataCaps?
        /// Optional.
        public var sendMulticastData: SendMulticastDataCaps?
        /// Optional.
        public var startDataPath: StartDataPathCaps?
        /// Optional.
        public var stopDataPath: StopDataPathCaps?
        /// Optional.
        public var suspendDataPath: SuspendDataPathCaps?

        /// Makes a value; what is not given is absent.
        public init(
            ioRegister: IoRegisterCaps? = nil, ioRegisterAbort: IoRegisterAbortCaps? = nil,
            ioRegisterCancel: IoRegisterCancelCaps? = nil, dataPathResumed: DataPathResumedCaps? = nil,
            dataPathSuspended: DataPathSuspendedCaps? = nil, fastData: FastDataCaps? = nil,
            resumeDataPath: ResumeDataPathCaps? = nil, sendBroadcastData: SendBroadcastDataCaps? = nil,
            sendData: SendDataCaps? = nil, sendMulticastData: SendMulticastDataCaps? = nil,
            startDataPath: StartDataPathCaps? = nil, stopDataPath: StopDataPathCaps? = nil,
            suspendDataPath: SuspendDataPathCaps? = nil,
        ) {
            self.ioRegister = ioRegister
            self.ioRegisterAbort = ioRegisterAbort
            self.ioRegisterCancel = ioRegisterCancel
            self.dataPathResumed = dataPathResumed
            self.dataPathSuspended = dataPathSuspended
            self.fastData = fastData
            self.resumeDataPath = resumeDataPath
            self.sendBroadcastData = sendBroadcastData
            self.sendData = sendData
            self.sendMulticastData = sendMulticastData
            self.startDataPath = startDataPath
            self.stopDataPath = stopDataPath
            self.suspendDataPath = suspendDataPath
        }
    }

    /// The structure `LocationServicesServList`.
    public struct LocationServicesServList: CSTAStructure {
        /// Optional.
        public var getLocationInformation: GetLocationInformationCaps?
        /// Optional.
        public var setLocationInformation: SetLocationInformationCaps?
        /// Optional.
        public var locationTrackingSessionResumed: LocationTrackingSessionResumedCaps?
        /// Optional.
        public var locationTrackingSessionSuspended: LocationTrackingSessionSuspendedCaps?
        /// Optional.
        public var resumeLocationTrackingSession: ResumeLocationTrackingSessionCaps?
        /// Optional.
        public var locationInformationReport: LocationInformationReportCaps?
        /// Optional.
        public var startLocationTrackingSession: StartLocationTrackingSessionCaps?
        /// Optional.
        public var stopLocationTrackingSession: StopLocationTrackingSessionCaps?
        /// Optional.
        public var suspendLocationTrackingSession: SuspendLocationTrackingSessionCaps?
        /// Optional.
        public var getLocationTrackingCapabilities: GetLocationTrackingCapabilitiesCaps?
        /// Optional.
        public var getLocationTrackingSessions: GetLocationTrackingSessionsCaps?
        /// Optional.
        public var locationSessionInfo: LocationSessionInfoCaps?

        /// Makes a value; what is not given is absent.
        public init(
            getLocationInformation: GetLocationInformationCaps? = nil,
            setLocationInformation: SetLocationInformationCaps? = nil,
            locationTrackingSessionResumed: LocationTrackingSessionResumedCaps? = nil,
            locationTrackingSessionSuspended: LocationTrackingSessionSuspendedCaps? = nil,
            resumeLocationTrackingSession: ResumeLocationTrackingSessionCaps? = nil,
            locationInformationReport: LocationInformationReportCaps? = nil,
            startLocationTrackingSession: StartLocationTrackingSessionCaps? = nil,
            stopLocationTrackingSession: StopLocationTrackingSessionCaps? = nil,
            suspendLocationTrackingSession: SuspendLocationTrackingSessionCaps? = nil,
            getLocationTrackingCapabilities: GetLocationTrackingCapabilitiesCaps? = nil,
            getLocationTrackingSessions: GetLocationTrackingSessionsCaps? = nil,
            locationSessionInfo: LocationSessionInfoCaps? = nil,
        ) {
            self.getLocationInformation = getLocationInformation
            self.setLocationInformation = setLocationInformation
            self.locationTrackingSessionResumed = locationTrackingSessionResumed
            self.locationTrackingSessionSuspended = locationTrackingSessionSuspended
            self.resumeLocationTrackingSession = resumeLocationTrackingSession
            self.locationInformationReport = locationInformationReport
            self.startLocationTrackingSession = startLocationTrackingSession
            self.stopLocationTrackingSession = stopLocationTrackingSession
            self.suspendLocationTrackingSession = suspendLocationTrackingSession
            self.getLocationTrackingCapabilities = getLocationTrackingCapabilities
            self.getLocationTrackingSessions = getLocationTrackingSessions
            self.locationSessionInfo = locationSessionInfo
        }
    }

    /// The structure `LogDevEvtsList`.
    public struct LogDevEvtsList: CSTAStructure {
        /// Optional.
        public var callControlEvtsList: CallControlEvtsList?
        /// Optional.
        public var callAssociatedEvtsList: CallAssociatedEvtsList?
        /// Optional.
        public var logicalEvtsList: LogicalEvtsList?
        /// Optional.
        public var mediaEvtsList: MediaEvtsList?
        /// Optional.
        public var voiceEvtsList: VoiceEvtsList?

        /// Makes a value; what is not given is absent.
        public init(
            callControlEvtsList: CallControlEvtsList? = nil, callAssociatedEvtsList: CallAssociatedEvtsList? = nil,
            logicalEvtsList: LogicalEvtsList? = nil, mediaEvtsList: MediaEvtsList? = nil,
            voiceEvtsList: VoiceEvtsList? = nil,
        ) {
            self.callControlEvtsList = callControlEvtsList
            self.callAssociatedEvtsList = callAssociatedEvtsList
            self.logicalEvtsList = logicalEvtsList
            self.mediaEvtsList = mediaEvtsList
            self.voiceEvtsList = voiceEvtsList
        }
    }

    /// The structure `LogDevServList`.
    public struct LogDevServList: CSTAStructure {
        /// Optional.
        public var callControlServList: CallControlServList?
        /// Optional.
        public var callAssociatedServList: CallAssociatedServList?
        /// Optional.
        public var logicalServList: LogicalServList?
        /// Optional.
        public var mediaServList: MediaServList?
        /// Optional.
        public var iOServicesServList: IOServicesServList?
        /// Optional.
        public var dataCollectionServList: DataCollectionServList?
        /// Optional.
        public var voiceServList: VoiceServList?
        /// Optional; not in the third edition.
        public var locationServicesServList: LocationServicesServList?

        /// Makes a value; what is not given is absent.
        public init(
            callControlServList: CallControlServList? = nil, callAssociatedServList: CallAssociatedServList? = nil,
            logicalServList: LogicalServList? = nil, mediaServList: MediaServList? = nil,
            iOServicesServList: IOServicesServList? = nil, dataCollectionServList: DataCollectionServList? = nil,
            voiceServList: VoiceServList? = nil, locationServicesServList: LocationServicesServList? = nil,
        ) {
            self.callControlServList = callControlServList
            self.callAssociatedServList = callAssociatedServList
            self.logicalServList = logicalServList
            self.mediaServList = mediaServList
            self.iOServicesServList = iOServicesServList
            self.dataCollectionServList = dataCollectionServList
            self.voiceServList = voiceServList
            self.locationServicesServList = locationServicesServList
        }
    }

    /// The structure `LogicalEvtsList`.
    public struct LogicalEvtsList: CSTAStructure {
        /// Optional.
        public var agentBusy: AgentBusyCaps?
        /// Optional.
        public var agentLoggedOff: AgentLoggedOffCaps?
        /// Optional.
        public var agentLoggedOn: AgentLoggedOnCaps?
        /// Optional.
        public var agentNotReady: AgentNotReadyCaps?
        /// Optional.
        public var agentReady: AgentReadyCaps?
        /// Optional.
        public var agentWorkingAfterCall: AgentWorkingAfterCallCaps?
        /// Optional.
        public var autoAnswer: AutoAnswerCaps?
        /// Optional.
        public var autoWorkMode: AutoWorkModeCaps?
        /// Optional.
        public var callBack: CallBackEventCaps?
        /// Optional.
        public var callBackMessage: CallBackMessageEventCaps?
        /// Optional.
        public var callerIDStatus: CallerIDStatusCaps?
        /// Optional.
        public var doNotDisturb: DoNotDisturbCaps?
        /// Optional.
        public var forwarding: ForwardingCaps?
        /// Optional; not in the third edition.
        public var presenceState: PresenceStateEventCaps?
        /// Optional.
        public var routeingMode: RouteingModeCaps?

        /// Makes a value; what is not given is absent.
        public init(
            agentBusy: AgentBusyCaps? = nil, agentLoggedOff: AgentLoggedOffCaps? = nil,
            agentLoggedOn: AgentLoggedOnCaps? = nil, agentNotReady: AgentNotReadyCaps? = nil,
            agentReady: AgentReadyCaps? = nil, agentWorkingAfterCall: AgentWorkingAfterCallCaps? = nil,
            autoAnswer: AutoAnswerCaps? = nil, autoWorkMode: AutoWorkModeCaps? = nil,
            callBack: CallBackEventCaps? = nil, callBackMessage: CallBackMessageEventCaps? = nil,
            callerIDStatus: CallerIDStatusCaps? = nil, doNotDisturb: DoNotDisturbCaps? = nil,
            forwarding: ForwardingCaps? = nil, presenceState: PresenceStateEventCaps? = nil,
            routeingMode: RouteingModeCaps? = nil,
        ) {
            self.agentBusy = agentBusy
            self.agentLoggedOff = agentLoggedOff
            self.agentLoggedOn = agentLoggedOn
            self.agentNotReady = agentNotReady
            self.agentReady = agentReady
            self.agentWorkingAfterCall = agentWorkingAfterCall
            self.autoAnswer = autoAnswer
            self.autoWorkMode = autoWorkMode
            self.callBack = callBack
            self.callBackMessage = callBackMessage
            self.callerIDStatus = callerIDStatus
            self.doNotDisturb = doNotDisturb
            self.forwarding = forwarding
            self.presenceState = presenceState
            self.routeingMode = routeingMode
        }
    }

    /// The structure `LogicalServList`.
    public struct LogicalServList: CSTAStructure {
        /// Optional.
        public var callBackNonCallRel: CallBackNonCallRelCaps?
        /// Optional.
        public var callBackMsgNonCallRel: CallBackMsgNonCallRelCaps?
        /// Optional.
        public var cancelCallBack: CancelCallBackCaps?
        /// Optional.
        public var cancelCallBackMsg: CancelCallBackMsgCaps?
        /// Optional.
        public var getAgentState: GetAgentStateCaps?
        /// Optional.
        public var getAutoAnswer: GetAutoAnswerCaps?
        /// Optional.
        public var getAutoWorkMode: GetAutoWorkModeCaps?
        /// Optional; not in the third edition.
        public var getCallBack: GetCallBackCaps?
        /// Optional.
        public var getCallerIDStatus: GetCallerIDStatusCaps?
        /// Optional.
        public var getDoNotDisturb: GetDoNotDisturbCaps?
        /// Optional.
        public var getForwarding: GetForwardingCaps?
        /// Optional.
        public var getLastNumberDialed: GetLastNumberDialedCaps?
        /// Optional; not in the third edition.
        public var getPresenceState: GetPresenceStateCaps?
        /// Optional.
        public var getRouteingMode: GetRouteingModeCaps?
        /// Optional.
        public var setAgentState: SetAgentStateCaps?
        /// Optional.
        public var setAutoAnswer: SetAutoAnswerCaps?
        /// Optional.
        public var setAutoWorkMode: SetAutoWorkModeCaps?
        /// Optional.
        public var setCallerIDStatus: SetCallerIDStatusCaps?
        /// Optional.
        public var setDoNotDisturb: SetDoNotDisturbCaps?
        /// Optional.
        public var setForwarding: SetForwardingCaps?
        /// Optional; not in the third edition.
        public var setPresenceState: SetPresenceStateCaps?
        /// Optional.
        public var setRouteingMode: SetRouteingModeCaps?

        /// Makes a value; what is not given is absent.
        public init(
            callBackNonCallRel: CallBackNonCallRelCaps? = nil,
            callBackMsgNonCallRel: CallBackMsgNonCallRelCaps? = nil, cancelCallBack: CancelCallBackCaps? = nil,
            cancelCallBackMsg: CancelCallBackMsgCaps? = nil, getAgentState: GetAgentStateCaps? = nil,
            getAutoAnswer: GetAutoAnswerCaps? = nil, getAutoWorkMode: GetAutoWorkModeCaps? = nil,
            getCallBack: GetCallBackCaps? = nil, getCallerIDStatus: GetCallerIDStatusCaps? = nil,
            getDoNotDisturb: GetDoNotDisturbCaps? = nil, getForwarding: GetForwardingCaps? = nil,
            getLastNumberDialed: GetLastNumberDialedCaps? = nil, getPresenceState: GetPresenceStateCaps? = nil,
            getRouteingMode: GetRouteingModeCaps? = nil, setAgentState: SetAgentStateCaps? = nil,
            setAutoAnswer: SetAutoAnswerCaps? = nil, setAutoWorkMode: SetAutoWorkModeCaps? = nil,
            setCallerIDStatus: SetCallerIDStatusCaps? = nil, setDoNotDisturb: SetDoNotDisturbCaps? = nil,
            setForwarding: SetForwardingCaps? = nil, setPresenceState: SetPresenceStateCaps? = nil,
            setRouteingMode: SetRouteingModeCaps? = nil,
        ) {
            self.callBackNonCallRel = callBackNonCallRel
            self.callBackMsgNonCallRel = callBackMsgNonCallRel
            self.cancelCallBack = cancelCallBack
            self.cancelCallBackMsg = cancelCallBackMsg
            self.getAgentState = getAgentState
            self.getAutoAnswer = getAutoAnswer
            self.getAutoWorkMode = getAutoWorkMode
            self.getCallBack = getCallBack
            self.getCallerIDStatus = getCallerIDStatus
            self.getDoNotDisturb = getDoNotDisturb
            self.getForwarding = getForwarding
            self.getLastNumberDialed = getLastNumberDialed
            self.getPresenceState = getPresenceState
            self.getRouteingMode = getRouteingMode
            self.setAgentState = setAgentState
            self.setAutoAnswer = setAutoAnswer
            self.setAutoWorkMode = setAutoWorkMode
            self.setCallerIDStatus = setCallerIDStatus
            self.setDoNotDisturb = setDoNotDisturb
            self.setForwarding = setForwarding
            self.setPresenceState = setPresenceState
            self.setRouteingMode = setRouteingMode
        }
    }

    /// The structure `MaxLengthParameters`.
    public struct MaxLengthParameters: CSTAStructure {
        /// Mandatory.
        public var accountInfo: Int
        /// Mandatory.
        public var authCode: Int
        /// Mandatory.
        public var agentID: Int
        /// Mandatory.
        public var agentPassword: Int
        /// Mandatory.
        public var callIDInConnectionID: Int
        /// Mandatory.
        public var correlatorData: Int
        /// Mandatory.
        public var privateData: Int
        /// Mandatory.
        public var deviceIdentifiers: Int
        /// Mandatory.
        public var userData: Int
        /// Mandatory.
        public var buttonLabel: Int
        /// Mandatory.
        public var lampLabel: Int
        /// Mandatory.
        public var charactersToSend: Int

        /// Makes a value; what is not given is absent.
        public init(
            accountInfo: Int, authCode: Int, agentID: Int, agentPassword: Int, callIDInConnectionID: Int,
            correlatorData: Int, privateData: Int, deviceIdentifiers: Int, userData: Int, buttonLabel: Int,
            lampLabel: Int, charactersToSend: Int,
        ) {
            self.accountInfo = accountInfo
            self.authCode = authCode
            self.agentID = agentID
            self.agentPassword = agentPassword
            self.callIDInConnectionID = callIDInConnectionID
            self.correlatorData = correlatorData
            self.privateData = privateData
            self.deviceIdentifiers = deviceIdentifiers
            self.userData = userData
            self.buttonLabel = buttonLabel
            self.lampLabel = lampLabel
            self.charactersToSend = charactersToSend
        }
    }

    /// The structure `MaxLengthParametersContinued`.
    public struct MaxLengthParametersContinued: CSTAStructure {
        /// Mandatory.
        public var monitorCrossRefID: Int
        /// Mandatory.
        public var callQualifyingData: Int
        /// Mandatory.
        public var subDomainCallLinkageData: Int
        /// Mandatory.
        public var subDomainThreadID: Int
        /// Mandatory.
        public var ioData: Int
        /// Mandatory.
        public var messageInfo: Int

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: Int, callQualifyingData: Int, subDomainCallLinkageData: Int, subDomainThreadID: Int,
            ioData: Int, messageInfo: Int,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.callQualifyingData = callQualifyingData
            self.subDomainCallLinkageData = subDomainCallLinkageData
            self.subDomainThreadID = subDomainThreadID
            self.ioData = ioData
            self.messageInfo = messageInfo
        }
    }

    /// The structure `MediaCallCharacteristics`.
    public struct MediaCallCharacteristics: CSTAStructure {
        /// Optional.
        public var mediaClass: MediaClass?
        /// Optional.
        public var connectionRate: Int?
        /// Optional; absent means `constant`.
        public var bitRate: MediaCallCharacteristicsBitRate?
        /// Optional.
        public var delayTolerance: Int?
        /// Optional.
        public var switchingSubDomainCCIEType: MediaCallCharacteristicsSwitchingSubDomainCCIEType?
        /// Optional.
        public var switchingSubDomainInformationElements: Octets?

        /// Makes a value; what is not given is absent.
        public init(
            mediaClass: MediaClass? = nil, connectionRate: Int? = nil,
            bitRate: MediaCallCharacteristicsBitRate? = nil, delayTolerance: Int? = nil,
            switchingSubDomainCCIEType: MediaCallCharacteristicsSwitchingSubDomainCCIEType? = nil,
            switchingSubDomainInformationElements: Octets? = nil,
        ) {
            self.mediaClass = mediaClass
            self.connectionRate = connectionRate
            self.bitRate = bitRate
            self.delayTolerance = delayTolerance
            self.switchingSubDomainCCIEType = switchingSubDomainCCIEType
            self.switchingSubDomainInformationElements = switchingSubDomainInformationElements
        }
    }

    /// The structure `MediaEvtsList`.
    public struct MediaEvtsList: CSTAStructure {
        /// Optional.
        public var mediaAttached: MediaAttachedCaps?
        /// Optional.
        public var mediaDetached: MediaDetachedCaps?

        /// Makes a value; what is not given is absent.
        public init(
            mediaAttached: MediaAttachedCaps? = nil, mediaDetached: MediaDetachedCaps? = nil,
        ) {
            self.mediaAttached = mediaAttached
            self.mediaDetached = mediaDetached
        }
    }

    /// The structure `MediaServiceCapsListMediaServiceCapsItem`.
    public struct MediaServiceCapsListMediaServiceCapsItem: CSTAStructure {
        /// Mandatory.
        public var mediaServiceType: MediaServiceType
        /// Optional.
        public var mediaServiceVersion: Int?
        /// Optional.
        public var mediaServiceInstance: String?
        /// Optional.
        public var connectionMode: ConnectionModeBMap?
        /// Mandatory.
        public var mediaStreamIDSupported: Bool

        /// Makes a value; what is not given is absent.
        public init(
            mediaServiceType: MediaServiceType, mediaServiceVersion: Int? = nil,
            mediaServiceInstance: String? = nil, connectionMode: ConnectionModeBMap? = nil,
            mediaStreamIDSupported: Bool,
        ) {
            self.mediaServiceType = mediaServiceType
            self.mediaServiceVersion = mediaServiceVersion
            self.mediaServiceInstance = mediaServiceInstance
            self.connectionMode = connectionMode
            self.mediaStreamIDSupported = mediaStreamIDSupported
        }
    }

    /// The structure `MediaServList`.
    public struct MediaServList: CSTAStructure {
        /// Optional.
        public var attachMediaService: AttachMediaServiceCaps?
        /// Optional.
        public var detachMediaService: DetachMediaServiceCaps?

        /// Makes a value; what is not given is absent.
        public init(
            attachMediaService: AttachMediaServiceCaps? = nil, detachMediaService: DetachMediaServiceCaps? = nil,
        ) {
            self.attachMediaService = attachMediaService
            self.detachMediaService = detachMediaService
        }
    }

    /// The structure `MessageInfoItem`.
    public struct MessageInfoItem: CSTAStructure {
        /// Optional.
        public var contentTypeAndSubtype: String?
        /// Optional.
        public var contents: String?
        /// Optional.
        public var contentsLength: Int?

        /// Makes a value; what is not given is absent.
        public init(
            contentTypeAndSubtype: String? = nil, contents: String? = nil, contentsLength: Int? = nil,
        ) {
            self.contentTypeAndSubtype = contentTypeAndSubtype
            self.contents = contents
            self.contentsLength = contentsLength
        }
    }

    /// The structure `MonitorFilter`.
    public struct MonitorFilter: CSTAStructure {
        /// Optional.
        public var callcontrol: CallControlEvents?
        /// Optional.
        public var callAssociated: CallAssociatedEvents?
        /// Optional.
        public var mediaAttachment: MediaAttachmentEvents?
        /// Optional.
        public var physicalDeviceFeature: PhysicalDeviceFeatureEvents?
        /// Optional.
        public var logicalDeviceFeature: LogicalDeviceFeatureEvents?
        /// Optional.
        public var maintenance: DeviceMaintenanceEvents?
        /// Optional.
        public var voice: VoiceEvents?
        /// Optional.
        public var `private`: VendorSpecEvents?

        /// Makes a value; what is not given is absent.
        public init(
            callcontrol: CallControlEvents? = nil, callAssociated: CallAssociatedEvents? = nil,
            mediaAttachment: MediaAttachmentEvents? = nil,
            physicalDeviceFeature: PhysicalDeviceFeatureEvents? = nil,
            logicalDeviceFeature: LogicalDeviceFeatureEvents? = nil, maintenance: DeviceMaintenanceEvents? = nil,
            voice: VoiceEvents? = nil, `private`: VendorSpecEvents? = nil,
        ) {
            self.callcontrol = callcontrol
            self.callAssociated = callAssociated
            self.mediaAttachment = mediaAttachment
            self.physicalDeviceFeature = physicalDeviceFeature
            self.logicalDeviceFeature = logicalDeviceFeature
            self.maintenance = maintenance
            self.voice = voice
            self.`private` = `private`
        }
    }

    /// The structure `MonitorFilterItems`.
    public struct MonitorFilterItems: CSTAStructure {
        /// Optional.
        public var deviceOnDeviceMonitorFilter: MonitorFilter?
        /// Optional.
        public var deviceOnConnectionMonitorFilter: MonitorFilter?
        /// Optional.
        public var callOnDeviceMonitorFilter: MonitorFilter?
        /// Optional.
        public var callOnConnectionMonitorFilter: MonitorFilter?

        /// Makes a value; what is not given is absent.
        public init(
            deviceOnDeviceMonitorFilter: MonitorFilter? = nil,
            deviceOnConnectionMonitorFilter: MonitorFilter? = nil, callOnDeviceMonitorFilter: MonitorFilter? = nil,
            callOnConnectionMonitorFilter: MonitorFilter? = nil,
        ) {
            self.deviceOnDeviceMonitorFilter = deviceOnDeviceMonitorFilter
            self.deviceOnConnectionMonitorFilter = deviceOnConnectionMonitorFilter
            self.callOnDeviceMonitorFilter = callOnDeviceMonitorFilter
            self.callOnConnectionMonitorFilter = callOnConnectionMonitorFilter
        }
    }

    /// The structure `MonitoringServList`.
    public struct MonitoringServList: CSTAStructure {
        /// Optional.
        public var changeMonitorFilter: ChangeMonitorFilterCaps?
        /// Optional.
        public var monitorStart: MonitorStartCaps?
        /// Optional.
        public var monitorStop: MonitorStopCaps?
        /// Optional; not in the third edition.
        public var getMonitors: GetMonitorsCaps?
        /// Optional; not in the third edition.
        public var monitorInfo: MonitorInfoCaps?

        /// Makes a value; what is not given is absent.
        public init(
            changeMonitorFilter: ChangeMonitorFilterCaps? = nil, monitorStart: MonitorStartCaps? = nil,
            monitorStop: MonitorStopCaps? = nil, getMonitors: GetMonitorsCaps? = nil,
            monitorInfo: MonitorInfoCaps? = nil,
        ) {
            self.changeMonitorFilter = changeMonitorFilter
            self.monitorStart = monitorStart
            self.monitorStop = monitorStop
            self.getMonitors = getMonitors
            self.monitorInfo = monitorInfo
        }
    }

    /// The structure `NetworkCapability`.
    public struct NetworkCapability: CSTAStructure {
        /// Mandatory.
        public var networkType: NetworkCapabilityNetworkType
        /// Optional.
        public var eventsProvided: NetworkCapabilityEventsProvided?

        /// Makes a value; what is not given is absent.
        public init(
            networkType: NetworkCapabilityNetworkType, eventsProvided: NetworkCapabilityEventsProvided? = nil,
        ) {
            self.networkType = networkType
            self.eventsProvided = eventsProvided
        }
    }

    /// The structure `NumberOfChargingUnits`.
    public struct NumberOfChargingUnits: CSTAStructure {
        /// Any number of elements.
        public var chargingUnitsRecord: [ChargingUnitsRecord]

        /// Makes a value; what is not given is absent.
        public init(
            chargingUnitsRecord: [ChargingUnitsRecord] = [],
        ) {
            self.chargingUnitsRecord = chargingUnitsRecord
        }
    }

    /// The structure `NumberOfCurrencyUnits`.
    public struct NumberOfCurrencyUnits: CSTAStructure {
        /// Optional.
        public var currencyType: String?
        /// Mandatory.
        public var currencyAmount: Int
        /// Mandatory.
        public var currencyMultiplier: NumberOfCurrencyUnitsCurrencyMultiplier

        /// Makes a value; what is not given is absent.
        public init(
            currencyType: String? = nil, currencyAmount: Int,
            currencyMultiplier: NumberOfCurrencyUnitsCurrencyMultiplier,
        ) {
            self.currencyType = currencyType
            self.currencyAmount = currencyAmount
            self.currencyMultiplier = currencyMultiplier
        }
    }

    /// The choice `NumberUnits`: exactly one of its members.
    public enum NumberUnits: CSTAValue {
        /// `numberOfChargeUnits`.
        case numberOfChargeUnits(NumberOfChargingUnits)
        /// `numberOfCurrencyUnits`.
        case numberOfCurrencyUnits(NumberOfCurrencyUnits)
    }

    /// The structure `PhysDevEvtsList`.
    public struct PhysDevEvtsList: CSTAStructure {
        /// Optional.
        public var buttonInformation: ButtonInformationCaps?
        /// Optional.
        public var buttonPress: ButtonPressEventCaps?
        /// Optional.
        public var displayUpdated: DisplayUpdatedCaps?
        /// Optional.
        public var hookswitch: HookswitchCaps?
        /// Optional.
        public var lampMode: LampModeCaps?
        /// Optional.
        public var messageWaiting: MessageWaitingCaps?
        /// Optional.
        public var microphoneGain: MicrophoneGainCaps?
        /// Optional.
        public var microphoneMute: MicrophoneMuteCaps?
        /// Optional.
        public var ringerStatus: RingerStatusCaps?
        /// Optional.
        public var speakerMute: SpeakerMuteCaps?
        /// Optional.
        public var speakerVolume: SpeakerVolumeCaps?

        /// Makes a value; what is not given is absent.
        public init(
            buttonInformation: ButtonInformationCaps? = nil, buttonPress: ButtonPressEventCaps? = nil,
            displayUpdated: DisplayUpdatedCaps? = nil, hookswitch: HookswitchCaps? = nil,
            lampMode: LampModeCaps? = nil, messageWaiting: MessageWaitingCaps? = nil,
            microphoneGain: MicrophoneGainCaps? = nil, microphoneMute: MicrophoneMuteCaps? = nil,
            ringerStatus: RingerStatusCaps? = nil, speakerMute: SpeakerMuteCaps? = nil,
            speakerVolume: SpeakerVolumeCaps? = nil,
        ) {
            self.buttonInformation = buttonInformation
            self.buttonPress = buttonPress
            self.displayUpdated = displayUpdated
            self.hookswitch = hookswitch
            self.lampMode = lampMode
            self.messageWaiting = messageWaiting
            self.microphoneGain = microphoneGain
            self.microphoneMute = microphoneMute
            self.ringerStatus = ringerStatus
            self.speakerMute = speakerMute
            self.speakerVolume = speakerVolume
        }
    }

    /// The structure `PhysDevServList`.
    public struct PhysDevServList: CSTAStructure {
        /// Optional.
        public var buttonPress: ButtonPressCaps?
        /// Optional.
        public var getAuditoryApparatusInfo: GetAuditoryApparatusInfoCaps?
        /// Optional.
        public var getButtonInformation: GetButtonInformationCaps?
        /// Optional.
        public var getDisplay: GetDisplayCaps?
        /// Optional.
        public var getHookSwitchStatus: GetHookSwitchStatusCaps?
        /// Optional.
        public var getLampInfo: GetLampInfoCaps?
        /// Optional.
        public var getLampMode: GetLampModeCaps?
        /// Optional.
        public var getMessageWaitingIndicator: GetMessageWaitingIndicatorCaps?
        /// Optional.
        public var getMicrophoneGain: GetMicrophoneGainCaps?
        /// Optional.
        public var getMicrophoneMute: GetMicrophoneMuteCaps?
        /// Optional.
        public var getRingerStatus: GetRingerStatusCaps?
        /// Optional.
        public var getSpeakerMute: GetSpeakerMuteCaps?
        /// Optional.
        public var getSpeakerVolume: GetSpeakerVolumeCaps?
        /// Optional.
        public var setButtonInformation: SetButtonInformationCaps?
        /// Optional.
        public var setDisplay: SetDisplayCaps?
        /// Optional.
        public var setHookSwitchStatus: SetHookSwitchStatusCaps?
        /// Optional.
        public var setLampMode: SetLampModeCaps?
        /// Optional.
        public var setMessageWaitingIndicator: SetMessageWaitingIndicatorCaps?
        /// Optional.
        public var setMicrophoneGain: SetMicrophoneGainCaps?
        /// Optional.
        public var setMicrophoneMute: SetMicrophoneMuteCaps?
        /// Optional.
        public var setRingerStatus: SetRingerStatusCaps?
        /// Optional.
        public var setSpeakerMute: SetSpeakerMuteCaps?
        /// Optional.
        public var setSpeakerVolume: SetSpeakerVolumeCaps?

        /// Makes a value; what is not given is absent.
        public init(
            buttonPress: ButtonPressCaps? = nil, getAuditoryApparatusInfo: GetAuditoryApparatusInfoCaps? = nil,
            getButtonInformation: GetButtonInformationCaps? = nil, getDisplay: GetDisplayCaps? = nil,
            getHookSwitchStatus: GetHookSwitchStatusCaps? = nil, getLampInfo: GetLampInfoCaps? = nil,
            getLampMode: GetLampModeCaps? = nil, getMessageWaitingIndicator: GetMessageWaitingIndicatorCaps? = nil,
            getMicrophoneGain: GetMicrophoneGainCaps? = nil, getMicrophoneMute: GetMicrophoneMuteCaps? = nil,
            getRingerStatus: GetRingerStatusCaps? = nil, getSpeakerMute: GetSpeakerMuteCaps? = nil,
            getSpeakerVolume: GetSpeakerVolumeCaps? = nil, setButtonInformation: SetButtonInformationCaps? = nil,
            setDisplay: SetDisplayCaps? = nil, setHookSwitchStatus: SetHookSwitchStatusCaps? = nil,
            setLampMode: SetLampModeCaps? = nil, setMessageWaitingIndicator: SetMessageWaitingIndicatorCaps? = nil,
            setMicrophoneGain: SetMicrophoneGainCaps? = nil, setMicrophoneMute: SetMicrophoneMuteCaps? = nil,
            setRingerStatus: SetRingerStatusCaps? = nil, setSpeakerMute: SetSpeakerMuteCaps? = nil,
            setSpeakerVolume: SetSpeakerVolumeCaps? = nil,
        ) {
            self.buttonPress = buttonPress
            self.getAuditoryApparatusInfo = getAuditoryApparatusInfo
            self.getButtonInformation = getButtonInformation
            self.getDisplay = getDisplay
            self.getHookSwitchStatus = getHookSwitchStatus
            self.getLampInfo = getLampInfo
            self.getLampMode = getLampMode
            self.getMessageWaitingIndicator = getMessageWaitingIndicator
            self.getMicrophoneGain = getMicrophoneGain
            self.getMicrophoneMute = getMicrophoneMute
            self.getRingerStatus = getRingerStatus
            self.getSpeakerMute = getSpeakerMute
            self.getSpeakerVolume = getSpeakerVolume
            self.setButtonInformation = setButtonInformation
            self.setDisplay = setDisplay
            self.setHookSwitchStatus = setHookSwitchStatus
            self.setLampMode = setLampMode
            self.setMessageWaitingIndicator = setMessageWaitingIndicator
            self.setMicrophoneGain = setMicrophoneGain
            self.setMicrophoneMute = setMicrophoneMute
            self.setRingerStatus = setRingerStatus
            self.setSpeakerMute = setSpeakerMute
            self.setSpeakerVolume = setSpeakerVolume
        }
    }

    /// The structure `ProgressIndicator`.
    public struct ProgressIndicator: CSTAStructure {
        /// Mandatory.
        public var progressLocation: ProgressIndicatorProgressLocation
        /// Mandatory.
        public var progressDescription: ProgressIndicatorProgressDescription

        /// Makes a value; what is not given is absent.
        public init(
            progressLocation: ProgressIndicatorProgressLocation,
            progressDescription: ProgressIndicatorProgressDescription,
        ) {
            self.progressLocation = progressLocation
            self.progressDescription = progressDescription
        }
    }

    /// The choice `RedirectionDeviceID`: exactly one of its members.
    public enum RedirectionDeviceID: CSTAValue {
        /// `notKnown`.
        case notKnown
        /// `notRequired`.
        case notRequired
        /// `notSpecified`.
        case notSpecified
        /// `numberDialed`.
        case numberDialed(DeviceID)
        /// `restricted`.
        case restricted
    }

    /// The choice `ResetApplicationSessionTimerNegResponseErrorCode`: exactly one of its members.
    public enum ResetApplicationSessionTimerNegResponseErrorCode: CSTAValue {
        /// `applError`.
        case applError(String)
        /// `definedError`.
        case definedError(ResetApplicationSessionTimerNegResponseErrorCodeDefinedError)
    }

    /// The structure `RouteingServList`.
    public struct RouteingServList: CSTAStructure {
        /// Optional.
        public var routeRegister: RouteRegisterCaps?
        /// Optional.
        public var routeRegisterCancel: RouteRegisterCancelCaps?
        /// Optional.
        public var routeRegisterAbort: RouteRegisterAbortCaps?
        /// Optional.
        public var reRoute: ReRouteCaps?
        /// Optional.
        public var routeEnd: RouteEndCaps?
        /// Optional.
        public var routeReject: RouteRejectCaps?
        /// Optional.
        public var routeRequest: RouteRequestCaps?
        /// Optional.
        public var routeSelect: RouteSelectCaps?
        /// Optional.
        public var routeUsed: RouteUsedCaps?

        /// Makes a value; what is not given is absent.
        public init(
            routeRegister: RouteRegisterCaps? = nil, routeRegisterCancel: RouteRegisterCancelCaps? = nil,
            routeRegisterAbort: RouteRegisterAbortCaps? = nil, reRoute: ReRouteCaps? = nil,
            routeEnd: RouteEndCaps? = nil, routeReject: RouteRejectCaps? = nil,
            routeRequest: RouteRequestCaps? = nil, routeSelect: RouteSelectCaps? = nil,
            routeUsed: RouteUsedCaps? = nil,
        ) {
            self.routeRegister = routeRegister
            self.routeRegisterCancel = routeRegisterCancel
            self.routeRegisterAbort = routeRegisterAbort
            self.reRoute = reRoute
            self.routeEnd = routeEnd
            self.routeReject = routeReject
            self.routeRequest = routeRequest
            self.routeSelect = routeSelect
            self.routeUsed = routeUsed
        }
    }

    /// The choice `SecurityInfo`: exactly one of its members.
    public enum SecurityInfo: CSTAValue {
        /// `private`.
        case `private`(AnyContent)
        /// `string`.
        case string(Octets)
    }

    /// The structure `ServEvtsList`.
    public struct ServEvtsList: CSTAStructure {
        /// Optional.
        public var capExchangeServList: CapExchangeServList?
        /// Optional.
        public var systemServList: SystemStatusServList?
        /// Optional.
        public var monitoringServList: MonitoringServList?
        /// Optional.
        public var snapshotServList: SnapshotServList?
        /// Optional.
        public var callControlServList: CallControlServList?
        /// Optional.
        public var callControlEvtsList: CallControlEvtsList?
        /// Optional.
        public var callAssociatedServList: CallAssociatedServList?
        /// Optional.
        public var callAssociatedEvtsList: CallAssociatedEvtsList?
        /// Optional.
        public var mediaServList: MediaServList?
        /// Optional.
        public var mediaEvtsList: MediaEvtsList?
        /// Optional.
        public var routeingServList: RouteingServList?
        /// Optional.
        public var physDevServList: PhysDevServList?
        /// Optional.
        public var physDevEvtsList: PhysDevEvtsList?
        /// Optional.
        public var logicalServList: LogicalServList?
        /// Optional.
        public var logicalEvtsList: LogicalEvtsList?
        /// Optional.
        public var deviceMaintEvtsList: DeviceMaintEvtsList?
        /// Optional.
        public var iOServicesServList: IOServicesServList?
        /// Optional.
        public var dataCollectionServList: DataCollectionServList?
        /// Optional.
        public var voiceServList: VoiceServList?
        /// Optional.
        public var voiceEvtsList: VoiceEvtsList?
        /// Optional.
        public var cdrServList: CDRServList?
        /// Optional.
        public var vendorSpecificServList: VendorSpecificServList?
        /// Optional.
        public var vendorSpecificEvtsList: VendorSpecificEvtsList?
        /// Optional.
        public var statusReportingServList: StatusReportingServList?
        /// Optional; not in the third edition.
        public var locationServicesServList: LocationServicesServList?

        /// Makes a value; what is not given is absent.
        public init(
            capExchangeServList: CapExchangeServList? = nil, systemServList: SystemStatusServList? = nil,
            monitoringServList: MonitoringServList? = nil, snapshotServList: SnapshotServList? = nil,
            callControlServList: CallControlServList? = nil, callControlEvtsList: CallControlEvtsList? = nil,
            callAssociatedServList: CallAssociatedServList? = nil,
            callAssociatedEvtsList: CallAssociatedEvtsList? = nil, mediaServList: MediaServList? = nil,
            mediaEvtsList: MediaEvtsList? = nil, routeingServList: RouteingServList? = nil,
            physDevServList: PhysDevServList? = nil, physDevEvtsList: PhysDevEvtsList? = nil,
            logicalServList: LogicalServList? = nil, logicalEvtsList: LogicalEvtsList? = nil,
            deviceMaintEvtsList: DeviceMaintEvtsList? = nil, iOServicesServList: IOServicesServList? = nil,
            dataCollectionServList: DataCollectionServList? = nil, voiceServList: VoiceServList? = nil,
            voiceEvtsList: VoiceEvtsList? = nil, cdrServList: CDRServList? = nil,
            vendorSpecificServList: VendorSpecificServList? = nil,
            vendorSpecificEvtsList: VendorSpecificEvtsList? = nil,
            statusReportingServList: StatusReportingServList? = nil,
            locationServicesServList: LocationServicesServList? = nil,
        ) {
            self.capExchangeServList = capExchangeServList
            self.systemServList = systemServList
            self.monitoringServList = monitoringServList
            self.snapshotServList = snapshotServList
            self.callControlServList = callControlServList
            self.callControlEvtsList = callControlEvtsList
            self.callAssociatedServList = callAssociatedServList
            self.callAssociatedEvtsList = callAssociatedEvtsList
            self.mediaServList = mediaServList
            self.mediaEvtsList = mediaEvtsList
            self.routeingServList = routeingServList
            self.physDevServList = physDevServList
            self.physDevEvtsList = physDevEvtsList
            self.logicalServList = logicalServList
            self.logicalEvtsList = logicalEvtsList
            self.deviceMaintEvtsList = deviceMaintEvtsList
            self.iOServicesServList = iOServicesServList
            self.dataCollectionServList = dataCollectionServList
            self.voiceServList = voiceServList
            self.voiceEvtsList = voiceEvtsList
            self.cdrServList = cdrServList
            self.vendorSpecificServList = vendorSpecificServList
            self.vendorSpecificEvtsList = vendorSpecificEvtsList
            self.statusReportingServList = statusReportingServList
            self.locationServicesServList = locationServicesServList
        }
    }

    /// The structure `ServicesPermitted`.
    public struct ServicesPermitted: CSTAStructure {
        /// Optional.
        public var callControlServices: CallControlServices?
        /// Optional.
        public var callAssociatedServices: CallAssociatedServices?
        /// Optional.
        public var mediaAttachementServices: MediaAttachmentServices?
        /// Optional.
        public var routeingServices: RouteingServices?
        /// Optional.
        public var voiceServices: VoiceServices?

        /// Makes a value; what is not given is absent.
        public init(
            callControlServices: CallControlServices? = nil, callAssociatedServices: CallAssociatedServices? = nil,
            mediaAttachementServices: MediaAttachmentServices? = nil, routeingServices: RouteingServices? = nil,
            voiceServices: VoiceServices? = nil,
        ) {
            self.callControlServices = callControlServices
            self.callAssociatedServices = callAssociatedServices
            self.mediaAttachementServices = mediaAttachementServices
            self.routeingServices = routeingServices
            self.voiceServices = voiceServices
        }
    }

    /// The structure `SnapshotCallDataList`.
    public struct SnapshotCallDataList: CSTAStructure {
        /// Any number of elements.
        public var snapshotCallResponseInfo: [SnapshotCallResponseInfo]

        /// Makes a value; what is not given is absent.
        public init(
            snapshotCallResponseInfo: [SnapshotCallResponseInfo] = [],
        ) {
            self.snapshotCallResponseInfo = snapshotCallResponseInfo
        }
    }

    /// The choice `SnapshotCallResponseCrossRefIDorSnapshotData`: exactly one of its members.
    public enum SnapshotCallResponseCrossRefIDorSnapshotData: CSTAValue {
        /// `serviceCrossRefID`.
        case serviceCrossRefID(String)
        /// `snapshotData`.
        case snapshotData(SnapshotCallDataList)
    }

    /// The structure `SnapshotCallResponseInfo`.
    public struct SnapshotCallResponseInfo: CSTAStructure {
        /// Mandatory.
        public var deviceOnCall: SubjectDeviceID
        /// Optional.
        public var callIdentifier: ConnectionID?
        /// Optional.
        public var localConnectionInfo: LocalConnectionState?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional list of `callMediaInfo`.
        public var mediaServiceInfoList: [CallMediaInfoListCallMediaInfo]?
        /// Optional; not in the third edition.
        public var locationInfo: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            deviceOnCall: SubjectDeviceID, callIdentifier: ConnectionID? = nil,
            localConnectionInfo: LocalConnectionState? = nil, servicesPermitted: ServicesPermitted? = nil,
            mediaServiceInfoList: [CallMediaInfoListCallMediaInfo]? = nil, locationInfo: AnyContent? = nil,
        ) {
            self.deviceOnCall = deviceOnCall
            self.callIdentifier = callIdentifier
            self.localConnectionInfo = localConnectionInfo
            self.servicesPermitted = servicesPermitted
            self.mediaServiceInfoList = mediaServiceInfoList
            self.locationInfo = locationInfo
        }
    }

    /// The structure `SnapshotDeviceDataList`.
    public struct SnapshotDeviceDataList: CSTAStructure {
        /// Any number of elements.
        public var snapshotDeviceResponseInfo: [SnapshotDeviceResponseInfo]

        /// Makes a value; what is not given is absent.
        public init(
            snapshotDeviceResponseInfo: [SnapshotDeviceResponseInfo] = [],
        ) {
            self.snapshotDeviceResponseInfo = snapshotDeviceResponseInfo
        }
    }

    /// The choice `SnapshotDeviceResponseCrossRefIDorSnapshotData`: exactly one of its members.
    public enum SnapshotDeviceResponseCrossRefIDorSnapshotData: CSTAValue {
        /// `serviceCrossRefID`.
        case serviceCrossRefID(String)
        /// `snapshotData`.
        case snapshotData(SnapshotDeviceDataList)
    }

    /// The structure `SnapshotDeviceResponseInfo`.
    public struct SnapshotDeviceResponseInfo: CSTAStructure {
        /// Mandatory.
        public var connectionIdentifier: ConnectionID
        /// Optional.
        public var endpointDevice: SubjectDeviceID?
        /// Mandatory.
        public var localCallState: CallState
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional list of `deviceMediaInfo`.
        public var mediaServiceInfoList: [DeviceMediaInfoListDeviceMediaInfo]?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional; not in the third edition.
        public var callLinkageData: CallLinkageData?

        /// Makes a value; what is not given is absent.
        public init(
            connectionIdentifier: ConnectionID, endpointDevice: SubjectDeviceID? = nil, localCallState: CallState,
            servicesPermitted: ServicesPermitted? = nil,
            mediaServiceInfoList: [DeviceMediaInfoListDeviceMediaInfo]? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil, callLinkageData: CallLinkageData? = nil,
        ) {
            self.connectionIdentifier = connectionIdentifier
            self.endpointDevice = endpointDevice
            self.localCallState = localCallState
            self.servicesPermitted = servicesPermitted
            self.mediaServiceInfoList = mediaServiceInfoList
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.callLinkageData = callLinkageData
        }
    }

    /// The structure `SnapshotServList`.
    public struct SnapshotServList: CSTAStructure {
        /// Optional.
        public var snapshotCall: SnapshotCallCaps?
        /// Optional.
        public var snapshotDevice: SnapshotDeviceCaps?
        /// Optional.
        public var snapshotCallData: SnapshotCallDataCaps?
        /// Optional.
        public var snapshotDeviceData: SnapshotDeviceDataCaps?

        /// Makes a value; what is not given is absent.
        public init(
            snapshotCall: SnapshotCallCaps? = nil, snapshotDevice: SnapshotDeviceCaps? = nil,
            snapshotCallData: SnapshotCallDataCaps? = nil, snapshotDeviceData: SnapshotDeviceDataCaps? = nil,
        ) {
            self.snapshotCall = snapshotCall
            self.snapshotDevice = snapshotDevice
            self.snapshotCallData = snapshotCallData
            self.snapshotDeviceData = snapshotDeviceData
        }
    }

    /// The structure `StartApplicationSessionApplicationInfo`.
    public struct StartApplicationSessionApplicationInfo: CSTAStructure {
        /// Mandatory.
        public var applicationID: String
        /// Optional.
        public var applicationSpecificInfo: AnyContent?

        /// Makes a value; what is not given is absent.
        public init(
            applicationID: String, applicationSpecificInfo: AnyContent? = nil,
        ) {
            self.applicationID = applicationID
            self.applicationSpecificInfo = applicationSpecificInfo
        }
    }

    /// The choice `StartApplicationSessionNegResponseErrorCode`: exactly one of its members.
    public enum StartApplicationSessionNegResponseErrorCode: CSTAValue {
        /// `applError`.
        case applError(String)
        /// `definedError`.
        case definedError(StartApplicationSessionNegResponseErrorCodeDefinedError)
    }

    /// The structure `StatusReportingServList`.
    public struct StatusReportingServList: CSTAStructure {
        /// Optional.
        public var monitoringServices: MonitoringServList?
        /// Optional.
        public var snapshotServices: SnapshotServList?
        /// Optional.
        public var systemServices: SystemStatusServList?

        /// Makes a value; what is not given is absent.
        public init(
            monitoringServices: MonitoringServList? = nil, snapshotServices: SnapshotServList? = nil,
            systemServices: SystemStatusServList? = nil,
        ) {
            self.monitoringServices = monitoringServices
            self.snapshotServices = snapshotServices
            self.systemServices = systemServices
        }
    }

    /// The choice `StopApplicationSessionNegResponseErrorCode`: exactly one of its members.
    public enum StopApplicationSessionNegResponseErrorCode: CSTAValue {
        /// `applError`.
        case applError(String)
        /// `definedError`.
        case definedError(StopApplicationSessionNegResponseErrorCodeDefinedError)
    }

    /// The choice `StopApplicationSessionSessionEndReason`: exactly one of its members.
    public enum StopApplicationSessionSessionEndReason: CSTAValue {
        /// `appEndReason`.
        case appEndReason(String)
        /// `definedEndReason`.
        case definedEndReason(StopApplicationSessionSessionEndReasonDefinedEndReason)
    }

    /// The structure `SystemStatusServList`.
    public struct SystemStatusServList: CSTAStructure {
        /// Optional.
        public var changeSystemStatusFilter: ChangeSystemStatusFilterCaps?
        /// Optional.
        public var systemRegister: SystemRegisterCaps?
        /// Optional.
        public var systemStatusRegisterAbort: SystemStatusRegisterAbortCaps?
        /// Optional.
        public var systemStatusRegisterCancel: SystemStatusRegisterCancelCaps?
        /// Optional.
        public var requestSystemStatus: RequestSystemStatusCaps?
        /// Optional.
        public var systemStatus: SystemStatusCaps?
        /// Optional.
        public var swFunctionCapsChanged: SwFunctionCapsChangedCaps?
        /// Optional.
        public var swFunctionDevicesChanged: SwFunctionDevicesChangedCaps?
        /// Optional; not in the third edition.
        public var getRegistrations: GetRegistrationsCaps?
        /// Optional; not in the third edition.
        public var registrationInfo: RegistrationInfoCaps?

        /// Makes a value; what is not given is absent.
        public init(
            changeSystemStatusFilter: ChangeSystemStatusFilterCaps? = nil,
            systemRegister: SystemRegisterCaps? = nil,
            systemStatusRegisterAbort: SystemStatusRegisterAbortCaps? = nil,
            systemStatusRegisterCancel: SystemStatusRegisterCancelCaps? = nil,
            requestSystemStatus: RequestSystemStatusCaps? = nil, systemStatus: SystemStatusCaps? = nil,
            swFunctionCapsChanged: SwFunctionCapsChangedCaps? = nil,
            swFunctionDevicesChanged: SwFunctionDevicesChangedCaps? = nil,
            getRegistrations: GetRegistrationsCaps? = nil, registrationInfo: RegistrationInfoCaps? = nil,
        ) {
            self.changeSystemStatusFilter = changeSystemStatusFilter
            self.systemRegister = systemRegister
            self.systemStatusRegisterAbort = systemStatusRegisterAbort
            self.systemStatusRegisterCancel = systemStatusRegisterCancel
            self.requestSystemStatus = requestSystemStatus
            self.systemStatus = systemStatus
            self.swFunctionCapsChanged = swFunctionCapsChanged
            self.swFunctionDevicesChanged = swFunctionDevicesChanged
            self.getRegistrations = getRegistrations
            self.registrationInfo = registrationInfo
        }
    }

    /// The structure `ThreadData`.
    public struct ThreadData: CSTAStructure {
        /// Optional.
        public var threadSwitchingSubDomainName: String?
        /// Optional.
        public var threadLinkageID: ThreadLinkageID?
        /// Optional.
        public var threadIDTimeStamp: String?

        /// Makes a value; what is not given is absent.
        public init(
            threadSwitchingSubDomainName: String? = nil, threadLinkageID: ThreadLinkageID? = nil,
            threadIDTimeStamp: String? = nil,
        ) {
            self.threadSwitchingSubDomainName = threadSwitchingSubDomainName
            self.threadLinkageID = threadLinkageID
            self.threadIDTimeStamp = threadIDTimeStamp
        }
    }

    /// The choice `ThreadLinkageID`: exactly one of its members.
    public enum ThreadLinkageID: CSTAValue {
        /// `globallyUniqueThreadID`.
        case globallyUniqueThreadID(String)
        /// `subDomainThreadID`.
        case subDomainThreadID(String)
    }

    /// The choice `UserData`: exactly one of its members.
    public enum UserData: CSTAValue {
        /// `private`.
        case `private`(AnyContent)
        /// `string`.
        case string(Octets)
    }

    /// The structure `VendorSpecificEvtsList`.
    public struct VendorSpecificEvtsList: CSTAStructure {
        /// Optional.
        public var privateEvent: PrivateEventCaps?

        /// Makes a value; what is not given is absent.
        public init(
            privateEvent: PrivateEventCaps? = nil,
        ) {
            self.privateEvent = privateEvent
        }
    }

    /// The structure `VendorSpecificServList`.
    public struct VendorSpecificServList: CSTAStructure {
        /// Optional.
        public var escapeRegister: EscapeRegisterCaps?
        /// Optional.
        public var escapeRegisterCancel: EscapeRegisterCancelCaps?
        /// Optional.
        public var escapeRegisterAbort: EscapeRegisterAbortCaps?
        /// Optional.
        public var escape: EscapeCaps?
        /// Optional.
        public var privateDataVersionSelection: PrivateDataVersionSelectionCaps?

        /// Makes a value; what is not given is absent.
        public init(
            escapeRegister: EscapeRegisterCaps? = nil, escapeRegisterCancel: EscapeRegisterCancelCaps? = nil,
            escapeRegisterAbort: EscapeRegisterAbortCaps? = nil, escape: EscapeCaps? = nil,
            privateDataVersionSelection: PrivateDataVersionSelectionCaps? = nil,
        ) {
            self.escapeRegister = escapeRegister
            self.escapeRegisterCancel = escapeRegisterCancel
            self.escapeRegisterAbort = escapeRegisterAbort
            self.escape = escape
            self.privateDataVersionSelection = privateDataVersionSelection
        }
    }

    /// The structure `VoiceEvtsList`.
    public struct VoiceEvtsList: CSTAStructure {
        /// Optional.
        public var bookmarkReached: BookmarkReachedCaps?
        /// Optional.
        public var completed: CompletedCaps?
        /// Optional.
        public var dtmfDetected: DtmfDetectedCaps?
        /// Optional.
        public var emptied: EmptiedCaps?
        /// Optional.
        public var interruptionDetected: InterruptionDetectedCaps?
        /// Optional.
        public var notRecognized: NotRecognizedCaps?
        /// Optional.
        public var play: PlayCaps?
        /// Optional.
        public var recognized: RecognizedCaps?
        /// Optional.
        public var record: RecordCaps?
        /// Optional.
        public var reviewEvent: ReviewEventCaps?
        /// Optional.
        public var started: StartedCaps?
        /// Optional.
        public var silenceTimeoutExpired: SilenceTimeoutExpiredCaps?
        /// Optional.
        public var speechDetected: SpeechDetectedCaps?
        /// Optional.
        public var stopEvent: StopEventCaps?
        /// Optional.
        public var suspendPlay: SuspendPlayCaps?
        /// Optional.
        public var suspendRecord: SuspendRecordCaps?
        /// Optional.
        public var voiceAttribChanged: VoiceAttribChangedCaps?
        /// Optional.
        public var voiceErrorOccurred: VoiceErrorOccurredCaps?

        /// Makes a value; what is not given is absent.
        public init(
            bookmarkReached: BookmarkReachedCaps? = nil, completed: CompletedCaps? = nil,
            dtmfDetected: DtmfDetectedCaps? = nil, emptied: EmptiedCaps? = nil,
            interruptionDetected: InterruptionDetectedCaps? = nil, notRecognized: NotRecognizedCaps? = nil,
            play: PlayCaps? = nil, recognized: RecognizedCaps? = nil, record: RecordCaps? = nil,
            reviewEvent: ReviewEventCaps? = nil, started: StartedCaps? = nil,
            silenceTimeoutExpired: SilenceTimeoutExpiredCaps? = nil, speechDetected: SpeechDetectedCaps? = nil,
            stopEvent: StopEventCaps? = nil, suspendPlay: SuspendPlayCaps? = nil,
            suspendRecord: SuspendRecordCaps? = nil, voiceAttribChanged: VoiceAttribChangedCaps? = nil,
            voiceErrorOccurred: VoiceErrorOccurredCaps? = nil,
        ) {
            self.bookmarkReached = bookmarkReached
            self.completed = completed
            self.dtmfDetected = dtmfDetected
            self.emptied = emptied
            self.interruptionDetected = interruptionDetected
            self.notRecognized = notRecognized
            self.play = play
            self.recognized = recognized
            self.record = record
            self.reviewEvent = reviewEvent
            self.started = started
            self.silenceTimeoutExpired = silenceTimeoutExpired
            self.speechDetected = speechDetected
            self.stopEvent = stopEvent
            self.suspendPlay = suspendPlay
            self.suspendRecord = suspendRecord
            self.voiceAttribChanged = voiceAttribChanged
            self.voiceErrorOccurred = voiceErrorOccurred
        }
    }

    /// The structure `VoiceServList`.
    public struct VoiceServList: CSTAStructure {
        /// Optional.
        public var activate: ActivateCaps?
        /// Optional.
        public var clear: ClearCaps?
        /// Optional.
        public var deactivate: DeactivateCaps?
        /// Optional.
        public var concatenateMsg: ConcatenateMsgCaps?
        /// Optional.
        public var deleteMsg: DeleteMsgCaps?
        /// Optional.
        public var queueService: QueueServiceCaps?
        /// Optional.
        public var playMsg: PlayMsgCaps?
        /// Optional.
        public var queryVoiceAttrib: QueryVoiceAttribCaps?
        /// Optional.
        public var recordMsg: RecordMsgCaps?
        /// Optional.
        public var reposition: RepositionCaps?
        /// Optional.
        public var resume: ResumeCaps?
        /// Optional.
        public var review: ReviewCaps?
        /// Optional.
        public var start: StartCaps?
        /// Optional.
        public var setVoiceAttrib: SetVoiceAttribCaps?
        /// Optional.
        public var stop: StopCaps?
        /// Optional.
        public var suspend: SuspendCaps?
        /// Optional.
        public var synthesizeMsg: SynthesizeMsgCaps?

        /// Makes a value; what is not given is absent.
        public init(
            activate: ActivateCaps? = nil, clear: ClearCaps? = nil, deactivate: DeactivateCaps? = nil,
            concatenateMsg: ConcatenateMsgCaps? = nil, deleteMsg: DeleteMsgCaps? = nil,
            queueService: QueueServiceCaps? = nil, playMsg: PlayMsgCaps? = nil,
            queryVoiceAttrib: QueryVoiceAttribCaps? = nil, recordMsg: RecordMsgCaps? = nil,
            reposition: RepositionCaps? = nil, resume: ResumeCaps? = nil, review: ReviewCaps? = nil,
            start: StartCaps? = nil, setVoiceAttrib: SetVoiceAttribCaps? = nil, stop: StopCaps? = nil,
            suspend: SuspendCaps? = nil, synthesizeMsg: SynthesizeMsgCaps? = nil,
        ) {
            self.activate = activate
            self.clear = clear
            self.deactivate = deactivate
            self.concatenateMsg = concatenateMsg
            self.deleteMsg = deleteMsg
            self.queueService = queueService
            self.playMsg = playMsg
            self.queryVoiceAttrib = queryVoiceAttrib
            self.recordMsg = recordMsg
            self.reposition = reposition
            self.resume = resume
            self.review = review
            self.start = start
            self.setVoiceAttrib = setVoiceAttrib
            self.stop = stop
            self.suspend = suspend
            self.synthesizeMsg = synthesizeMsg
        }
    }
}
