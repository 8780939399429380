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

    /// The structure `AgentInfo`.
    public struct AgentInfo: CSTAStructure {
        /// Optional.
        public var acdGroup: DeviceID?
        /// Mandatory.
        public var agentState: AgentState
        /// Optional.
        public var pendingAgentState: PendingAgentState?
        /// Optional.
        public var agentStateCondition: AgentStateCondition?

        /// Makes a value; what is not given is absent.
        public init(
            acdGroup: DeviceID? = nil, agentState: AgentState, pendingAgentState: PendingAgentState? = nil,
            agentStateCondition: AgentStateCondition? = nil,
        ) {
            self.acdGroup = acdGroup
            self.agentState = agentState
            self.pendingAgentState = pendingAgentState
            self.agentStateCondition = agentStateCondition
        }
    }

    /// The structure `AgentStateEntry`.
    public struct AgentStateEntry: CSTAStructure {
        /// Optional.
        public var agentID: String?
        /// Mandatory.
        public var loggedOnState: Bool
        /// Optional list of `agentInfoItem`.
        public var agentInfo: [AgentInfo]?

        /// Makes a value; what is not given is absent.
        public init(
            agentID: String? = nil, loggedOnState: Bool, agentInfo: [AgentInfo]? = nil,
        ) {
            self.agentID = agentID
            self.loggedOnState = loggedOnState
            self.agentInfo = agentInfo
        }
    }

    /// The choice `ApplicationSessionTerminatedSessionTermReason`: exactly one of its members.
    public enum ApplicationSessionTerminatedSessionTermReason: CSTAValue {
        /// `definedTermReason`.
        case definedTermReason(ApplicationSessionTerminatedSessionTermReasonDefinedTermReason)
        /// `serverTermReason`.
        case serverTermReason(String)
    }

    /// The structure `AttributeInfo`.
    public struct AttributeInfo: CSTAStructure {
        /// Optional.
        public var autoInterruptible: Bool?
        /// Optional.
        public var babbleTimeout: Double?
        /// Optional.
        public var currentGain: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Optional.
        public var currentSpeed: Int?
        /// Optional.
        public var currentState: CurrentState?
        /// Optional.
        public var currentVolume: Int?
        /// Optional.
        public var duration: Int?
        /// Optional.
        public var encodingAlgorithm: EncodingAlgorithm?
        /// Optional.
        public var endSilence: Double?
        /// Optional.
        public var filename: String?
        /// Optional.
        public var grammars: Grammars?
        /// Optional.
        public var innerXml: AnyContent?
        /// Optional.
        public var interdigitTimeout: Double?
        /// Optional.
        public var language: String?
        /// Optional.
        public var maxTimeout: Double?
        /// Optional.
        public var mode: AttributeInfoMode?
        /// Optional.
        public var preflush: Bool?
        /// Optional.
        public var rejectionThreshold: Double?
        /// Optional.
        public var retainAudio: Bool?
        /// Optional.
        public var samplingRate: Int?
        /// Optional.
        public var silenceTimeout: Double?

        /// Makes a value; what is not given is absent.
        public init(
            autoInterruptible: Bool? = nil, babbleTimeout: Double? = nil, currentGain: Int? = nil,
            currentPosition: Int? = nil, currentSpeed: Int? = nil, currentState: CurrentState? = nil,
            currentVolume: Int? = nil, duration: Int? = nil, encodingAlgorithm: EncodingAlgorithm? = nil,
            endSilence: Double? = nil, filename: String? = nil, grammars: Grammars? = nil,
            innerXml: AnyContent? = nil, interdigitTimeout: Double? = nil, language: String? = nil,
            maxTimeout: Double? = nil, mode: AttributeInfoMode? = nil, preflush: Bool? = nil,
            rejectionThreshold: Double? = nil, retainAudio: Bool? = nil, samplingRate: Int? = nil,
            silenceTimeout: Double? = nil,
        ) {
            self.autoInterruptible = autoInterruptible
            self.babbleTimeout = babbleTimeout
            self.currentGain = currentGain
            self.currentPosition = currentPosition
            self.currentSpeed = currentSpeed
            self.currentState = currentState
            self.currentVolume = currentVolume
            self.duration = duration
            self.encodingAlgorithm = encodingAlgorithm
            self.endSilence = endSilence
            self.filename = filename
            self.grammars = grammars
            self.innerXml = innerXml
            self.interdigitTimeout = interdigitTimeout
            self.language = language
            self.maxTimeout = maxTimeout
            self.mode = mode
            self.preflush = preflush
            self.rejectionThreshold = rejectionThreshold
            self.retainAudio = retainAudio
            self.samplingRate = samplingRate
            self.silenceTimeout = silenceTimeout
        }
    }

    /// The structure `AttributeToSet`.
    public struct AttributeToSet: CSTAStructure {
        /// Optional.
        public var autoInterruptible: Bool?
        /// Optional.
        public var babbleTimeout: Double?
        /// Optional.
        public var currentGain: Int?
        /// Optional.
        public var currentSpeed: Int?
        /// Optional.
        public var currentVolume: Volume?
        /// Optional.
        public var endSilence: Double?
        /// Optional.
        public var grammars: Grammars?
        /// Optional.
        public var innerXml: AnyContent?
        /// Optional.
        public var interdigitTimeout: Double?
        /// Optional.
        public var language: String?
        /// Optional.
        public var maxTimeout: Double?
        /// Optional.
        public var mode: AttributeToSetMode?
        /// Optional.
        public var preflush: Bool?
        /// Optional.
        public var rejectionThreshold: Double?
        /// Optional.
        public var retainAudio: Bool?
        /// Optional.
        public var silenceTimeout: Double?

        /// Makes a value; what is not given is absent.
        public init(
            autoInterruptible: Bool? = nil, babbleTimeout: Double? = nil, currentGain: Int? = nil,
            currentSpeed: Int? = nil, currentVolume: Volume? = nil, endSilence: Double? = nil,
            grammars: Grammars? = nil, innerXml: AnyContent? = nil, interdigitTimeout: Double? = nil,
            language: String? = nil, maxTimeout: Double? = nil, mode: AttributeToSetMode? = nil,
            preflush: Bool? = nil, rejectionThreshold: Double? = nil, retainAudio: Bool? = nil,
            silenceTimeout: Double? = nil,
        ) {
            self.autoInterruptible = autoInterruptible
            self.babbleTimeout = babbleTimeout
            self.currentGain = currentGain
            self.currentSpeed = currentSpeed
            self.currentVolume = currentVolume
            self.endSilence = endSilence
            self.grammars = grammars
            self.innerXml = innerXml
            self.interdigitTimeout = interdigitTimeout
            self.language = language
            self.maxTimeout = maxTimeout
            self.mode = mode
            self.preflush = preflush
            self.rejectionThreshold = rejectionThreshold
            self.retainAudio = retainAudio
            self.silenceTimeout = silenceTimeout
        }
    }

    /// The structure `AuditoryApparatusItem`.
    public struct AuditoryApparatusItem: CSTAStructure {
        /// Optional.
        public var auditoryApparatus: String?
        /// Mandatory.
        public var auditoryApparatusType: AuditoryApparatusItemAuditoryApparatusType
        /// Optional.
        public var speaker: AuditoryApparatusItemSpeaker?
        /// Optional.
        public var microphone: AuditoryApparatusItemMicrophone?
        /// Optional.
        public var hookswitch: AuditoryApparatusItemHookswitch?
        /// Optional.
        public var hookswitchID: String?

        /// Makes a value; what is not given is absent.
        public init(
            auditoryApparatus: String? = nil, auditoryApparatusType: AuditoryApparatusItemAuditoryApparatusType,
            speaker: AuditoryApparatusItemSpeaker? = nil, microphone: AuditoryApparatusItemMicrophone? = nil,
            hookswitch: AuditoryApparatusItemHookswitch? = nil, hookswitchID: String? = nil,
        ) {
            self.auditoryApparatus = auditoryApparatus
            self.auditoryApparatusType = auditoryApparatusType
            self.speaker = speaker
            self.microphone = microphone
            self.hookswitch = hookswitch
            self.hookswitchID = hookswitchID
        }
    }

    /// The structure `ButtonItem`.
    public struct ButtonItem: CSTAStructure {
        /// Optional.
        public var button: String?
        /// Optional.
        public var buttonLabel: String?
        /// Optional.
        public var buttonLabelSettable: Bool?
        /// Optional.
        public var buttonFunction: String?
        /// Optional.
        public var buttonAssociatedNumber: DeviceID?
        /// Optional.
        public var buttonAssociatedNumberSettable: Bool?
        /// Optional.
        public var buttonPressIndicator: Bool?
        /// Optional list of `lampID`.
        public var lampList: [String]?

        /// Makes a value; what is not given is absent.
        public init(
            button: String? = nil, buttonLabel: String? = nil, buttonLabelSettable: Bool? = nil,
            buttonFunction: String? = nil, buttonAssociatedNumber: DeviceID? = nil,
            buttonAssociatedNumberSettable: Bool? = nil, buttonPressIndicator: Bool? = nil,
            lampList: [String]? = nil,
        ) {
            self.button = button
            self.buttonLabel = buttonLabel
            self.buttonLabelSettable = buttonLabelSettable
            self.buttonFunction = buttonFunction
            self.buttonAssociatedNumber = buttonAssociatedNumber
            self.buttonAssociatedNumberSettable = buttonAssociatedNumberSettable
            self.buttonPressIndicator = buttonPressIndicator
            self.lampList = lampList
        }
    }

    /// The structure `CallAssociatedEvtsList`.
    public struct CallAssociatedEvtsList: CSTAStructure {
        /// Optional.
        public var callInformation: Capabilities?
        /// Optional.
        public var charging: Capabilities?
        /// Optional.
        public var digitsGenerated: Capabilities?
        /// Optional.
        public var telephonyTonesGenerated: Capabilities?
        /// Optional.
        public var serviceCompletionFailure: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            callInformation: Capabilities? = nil, charging: Capabilities? = nil,
            digitsGenerated: Capabilities? = nil, telephonyTonesGenerated: Capabilities? = nil,
            serviceCompletionFailure: Capabilities? = nil,
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
        public var associateData: Capabilities?
        /// Optional.
        public var cancelTelephonyTones: Capabilities?
        /// Optional.
        public var changeConnectionInformation: Capabilities?
        /// Optional.
        public var generateDigits: Capabilities?
        /// Optional.
        public var generateTelephonyTones: Capabilities?
        /// Optional.
        public var sendUserInformation: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            associateData: Capabilities? = nil, cancelTelephonyTones: Capabilities? = nil,
            changeConnectionInformation: Capabilities? = nil, generateDigits: Capabilities? = nil,
            generateTelephonyTones: Capabilities? = nil, sendUserInformation: Capabilities? = nil,
        ) {
            self.associateData = associateData
            self.cancelTelephonyTones = cancelTelephonyTones
            self.changeConnectionInformation = changeConnectionInformation
            self.generateDigits = generateDigits
            self.generateTelephonyTones = generateTelephonyTones
            self.sendUserInformation = sendUserInformation
        }
    }

    /// The structure `CallBackListItem`.
    public struct CallBackListItem: CSTAStructure {
        /// Optional.
        public var originatingDevice: DeviceID?
        /// Optional.
        public var targetDevice: DeviceID?
        /// Optional.
        public var callBackMessageIndicator: Bool?

        /// Makes a value; what is not given is absent.
        public init(
            originatingDevice: DeviceID? = nil, targetDevice: DeviceID? = nil,
            callBackMessageIndicator: Bool? = nil,
        ) {
            self.originatingDevice = originatingDevice
            self.targetDevice = targetDevice
            self.callBackMessageIndicator = callBackMessageIndicator
        }
    }

    /// The structure `CallControlEvtsList`.
    public struct CallControlEvtsList: CSTAStructure {
        /// Optional.
        public var bridged: Capabilities?
        /// Optional.
        public var callCleared: Capabilities?
        /// Optional.
        public var conferenced: Capabilities?
        /// Optional.
        public var connectionCleared: Capabilities?
        /// Optional.
        public var delivered: Capabilities?
        /// Optional.
        public var digitsDialed: Capabilities?
        /// Optional.
        public var diverted: Capabilities?
        /// Optional.
        public var established: Capabilities?
        /// Optional.
        public var failed: Capabilities?
        /// Optional.
        public var held: Capabilities?
        /// Optional.
        public var netwCapsChanged: Capabilities?
        /// Optional.
        public var netwReached: Capabilities?
        /// Optional.
        public var offered: Capabilities?
        /// Optional.
        public var originated: Capabilities?
        /// Optional.
        public var queued: Capabilities?
        /// Optional.
        public var retrieved: Capabilities?
        /// Optional.
        public var serviceInitiated: Capabilities?
        /// Optional.
        public var transferred: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            bridged: Capabilities? = nil, callCleared: Capabilities? = nil, conferenced: Capabilities? = nil,
            connectionCleared: Capabilities? = nil, delivered: Capabilities? = nil,
            digitsDialed: Capabilities? = nil, diverted: Capabilities? = nil, established: Capabilities? = nil,
            failed: Capabilities? = nil, held: Capabilities? = nil, netwCapsChanged: Capabilities? = nil,
            netwReached: Capabilities? = nil, offered: Capabilities? = nil, originated: Capabilities? = nil,
            queued: Capabilities? = nil, retrieved: Capabilities? = nil, serviceInitiated: Capabilities? = nil,
            transferred: Capabilities? = nil,
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
        public var acceptCall: Capabilities?
        /// Optional.
        public var alternateCall: Capabilities?
        /// Optional.
        public var answerCall: Capabilities?
        /// Optional.
        public var callBack: Capabilities?
        /// Optional.
        public var callBackMessage: Capabilities?
        /// Optional.
        public var campOnCall: Capabilities?
        /// Optional.
        public var clearCall: Capabilities?
        /// Optional.
        public var clearConnection: Capabilities?
        /// Optional.
        public var conferenceCall: Capabilities?
        /// Optional.
        public var consultationCall: Capabilities?
        /// Optional.
        public var deflectCall: Capabilities?
        /// Optional.
        public var dialDigits: Capabilities?
        /// Optional.
        public var directedPickupCall: Capabilities?
        /// Optional.
        public var groupPickupCall: Capabilities?
        /// Optional.
        public var holdCall: Capabilities?
        /// Optional.
        public var intrudeCall: Capabilities?
        /// Optional.
        public var joinCall: Capabilities?
        /// Optional.
        public var makeCall: Capabilities?
        /// Optional; not in the third edition.
        public var makeConnection: Capabilities?
        /// Optional.
        public var makePredictiveCall: Capabilities?
        /// Optional.
        public var parkCall: Capabilities?
        /// Optional.
        public var reconnectCall: Capabilities?
        /// Optional.
        public var retrieveCall: Capabilities?
        /// Optional.
        public var sendMessage: Capabilities?
        /// Optional.
        public var singleStepConference: Capabilities?
        /// Optional.
        public var singleStepTransfer: Capabilities?
        /// Optional.
        public var transferCall: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            acceptCall: Capabilities? = nil, alternateCall: Capabilities? = nil, answerCall: Capabilities? = nil,
            callBack: Capabilities? = nil, callBackMessage: Capabilities? = nil, campOnCall: Capabilities? = nil,
            clearCall: Capabilities? = nil, clearConnection: Capabilities? = nil,
            conferenceCall: Capabilities? = nil, consultationCall: Capabilities? = nil,
            deflectCall: Capabilities? = nil, dialDigits: Capabilities? = nil,
            directedPickupCall: Capabilities? = nil, groupPickupCall: Capabilities? = nil,
            holdCall: Capabilities? = nil, intrudeCall: Capabilities? = nil, joinCall: Capabilities? = nil,
            makeCall: Capabilities? = nil, makeConnection: Capabilities? = nil,
            makePredictiveCall: Capabilities? = nil, parkCall: Capabilities? = nil,
            reconnectCall: Capabilities? = nil, retrieveCall: Capabilities? = nil, sendMessage: Capabilities? = nil,
            singleStepConference: Capabilities? = nil, singleStepTransfer: Capabilities? = nil,
            transferCall: Capabilities? = nil,
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

    /// The choice `CallObject`: exactly one of its members.
    public enum CallObject: CSTAValue {
        /// `call`.
        case call(ConnectionID)
        /// `device`.
        case device(DeviceID)
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
        public var getCSTAFeatures: Capabilities?
        /// Optional.
        public var getLogicalDeviceInformation: Capabilities?
        /// Optional.
        public var getPhysicalDeviceInformation: Capabilities?
        /// Optional.
        public var getSwitchingFunctionCaps: Capabilities?
        /// Optional.
        public var getSwitchingFunctionDevices: Capabilities?
        /// Optional.
        public var switchingFunctionDevices: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            getCSTAFeatures: Capabilities? = nil, getLogicalDeviceInformation: Capabilities? = nil,
            getPhysicalDeviceInformation: Capabilities? = nil, getSwitchingFunctionCaps: Capabilities? = nil,
            getSwitchingFunctionDevices: Capabilities? = nil, switchingFunctionDevices: Capabilities? = nil,
        ) {
            self.getCSTAFeatures = getCSTAFeatures
            self.getLogicalDeviceInformation = getLogicalDeviceInformation
            self.getPhysicalDeviceInformation = getPhysicalDeviceInformation
            self.getSwitchingFunctionCaps = getSwitchingFunctionCaps
            self.getSwitchingFunctionDevices = getSwitchingFunctionDevices
            self.switchingFunctionDevices = switchingFunctionDevices
        }
    }

    /// The structure `CDRInformationItem`.
    public struct CDRInformationItem: CSTAStructure {
        /// Optional.
        public var recordNumber: Int?
        /// Optional.
        public var recordCreationTime: String?
        /// Optional.
        public var callingDevice: CallingDeviceID?
        /// Optional.
        public var calledDevice: CalledDeviceID?
        /// Optional.
        public var associatedCallingDevice: AssociatedCallingDeviceID?
        /// Optional.
        public var associatedCalledDevice: AssociatedCalledDeviceID?
        /// Optional.
        public var networkCallingDevice: NetworkCallingDeviceID?
        /// Optional.
        public var networkCalledDevice: NetworkCalledDeviceID?
        /// Optional.
        public var callCharacteristics: CallCharacteristics?
        /// Optional.
        public var mediaCallCharacteristics: MediaCallCharacteristics?
        /// Optional.
        public var chargedDevice: ChargedDevice?
        /// Optional.
        public var recordedCall: ConnectionID?
        /// Optional.
        public var nodeNumber: NodeNumber?
        /// Optional.
        public var tariffTable: Int?
        /// Optional.
        public var connectionStart: String?
        /// Optional.
        public var connectionEnd: String?
        /// Optional.
        public var connectionDuration: Int?
        /// Optional.
        public var accessCode: String?
        /// Optional.
        public var carrier: Int?
        /// Optional.
        public var selectedRoute: Int?
        /// Optional.
        public var billingID: BillingID?
        /// Optional.
        public var chargingInfo: ChargingInfo?
        /// Optional.
        public var supplServiceInfo: SupplServiceInfo?
        /// Optional.
        public var reasonForTerm: ReasonForTerm?
        /// Optional.
        public var authCode: Octets?
        /// Optional.
        public var accountInfo: Octets?
        /// Optional.
        public var deviceCategory: DeviceCategory?
        /// Optional.
        public var namedDeviceTypes: NamedDeviceTypes?
        /// Optional.
        public var operatorDevice: DeviceID?

        /// Makes a value; what is not given is absent.
        public init(
            recordNumber: Int? = nil, recordCreationTime: String? = nil, callingDevice: CallingDeviceID? = nil,
            calledDevice: CalledDeviceID? = nil, associatedCallingDevice: AssociatedCallingDeviceID? = nil,
            associatedCalledDevice: AssociatedCalledDeviceID? = nil,
            networkCallingDevice: NetworkCallingDeviceID? = nil, networkCalledDevice: NetworkCalledDeviceID? = nil,
            callCharacteristics: CallCharacteristics? = nil,
            mediaCallCharacteristics: MediaCallCharacteristics? = nil, chargedDevice: ChargedDevice? = nil,
            recordedCall: ConnectionID? = nil, nodeNumber: NodeNumber? = nil, tariffTable: Int? = nil,
            connectionStart: String? = nil, connectionEnd: String? = nil, connectionDuration: Int? = nil,
            accessCode: String? = nil, carrier: Int? = nil, selectedRoute: Int? = nil, billingID: BillingID? = nil,
            chargingInfo: ChargingInfo? = nil, supplServiceInfo: SupplServiceInfo? = nil,
            reasonForTerm: ReasonForTerm? = nil, authCode: Octets? = nil, accountInfo: Octets? = nil,
            deviceCategory: DeviceCategory? = nil, namedDeviceTypes: NamedDeviceTypes? = nil,
            operatorDevice: DeviceID? = nil,
        ) {
            self.recordNumber = recordNumber
            self.recordCreationTime = recordCreationTime
            self.callingDevice = callingDevice
            self.calledDevice = calledDevice
            self.associatedCallingDevice = associatedCallingDevice
            self.associatedCalledDevice = associatedCalledDevice
            self.networkCallingDevice = networkCallingDevice
            self.networkCalledDevice = networkCalledDevice
            self.callCharacteristics = callCharacteristics
            self.mediaCallCharacteristics = mediaCallCharacteristics
            self.chargedDevice = chargedDevice
            self.recordedCall = recordedCall
            self.nodeNumber = nodeNumber
            self.tariffTable = tariffTable
            self.connectionStart = connectionStart
            self.connectionEnd = connectionEnd
            self.connectionDuration = connectionDuration
            self.accessCode = accessCode
            self.carrier = carrier
            self.selectedRoute = selectedRoute
            self.billingID = billingID
            self.chargingInfo = chargingInfo
            self.supplServiceInfo = supplServiceInfo
            self.reasonForTerm = reasonForTerm
            self.authCode = authCode
            self.accountInfo = accountInfo
            self.deviceCategory = deviceCategory
            self.namedDeviceTypes = namedDeviceTypes
            self.operatorDevice = operatorDevice
        }
    }

    /// The structure `CDRServList`.
    public struct CDRServList: CSTAStructure {
        /// Optional.
        public var cdrNotification: Capabilities?
        /// Optional.
        public var cdrReport: Capabilities?
        /// Optional.
        public var sendStoredCDRs: Capabilities?
        /// Optional.
        public var startCDRTransmission: Capabilities?
        /// Optional.
        public var stopCDRTransmission: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            cdrNotification: Capabilities? = nil, cdrReport: Capabilities? = nil,
            sendStoredCDRs: Capabilities? = nil, startCDRTransmission: Capabilities? = nil,
            stopCDRTransmission: Capabilities? = nil,
        ) {
            self.cdrNotification = cdrNotification
            self.cdrReport = cdrReport
            self.sendStoredCDRs = sendStoredCDRs
            self.startCDRTransmission = startCDRTransmission
            self.stopCDRTransmission = stopCDRTransmission
        }
    }

    /// The structure `CDRTimePeriod`.
    public struct CDRTimePeriod: CSTAStructure {
        /// Optional.
        public var beginningOfCDR: String?
        /// Optional.
        public var endOfCDR: String?

        /// Makes a value; what is not given is absent.
        public init(
            beginningOfCDR: String? = nil, endOfCDR: String? = nil,
        ) {
            self.beginningOfCDR = beginningOfCDR
            self.endOfCDR = endOfCDR
        }
    }

    /// The choice `ChargedDevice`: exactly one of its members.
    public enum ChargedDevice: CSTAValue {
        /// `nonOperator`.
        case nonOperator(DeviceID)
        /// `operator`.
        case `operator`(DeviceID)
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

    /// The structure `CollectionFilter`.
    public struct CollectionFilter: CSTAStructure {
        /// Optional.
        public var horizontalMovement: Int?
        /// Optional.
        public var verticalMovement: Int?
        /// Any number of elements.
        public var civicAddressChange: [String]

        /// Makes a value; what is not given is absent.
        public init(
            horizontalMovement: Int? = nil, verticalMovement: Int? = nil, civicAddressChange: [String] = [],
        ) {
            self.horizontalMovement = horizontalMovement
            self.verticalMovement = verticalMovement
            self.civicAddressChange = civicAddressChange
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

    /// The structure `ControlData`.
    public struct ControlData: CSTAStructure {
        /// Mandatory.
        public var gender: ControlDataGender
        /// Optional.
        public var language: String?

        /// Makes a value; what is not given is absent.
        public init(
            gender: ControlDataGender, language: String? = nil,
        ) {
            self.gender = gender
            self.language = language
        }
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
        public var dataCollected: Capabilities?
        /// Optional.
        public var dataCollectionResumed: Capabilities?
        /// Optional.
        public var dataCollectionSuspended: Capabilities?
        /// Optional.
        public var resumeDataCollection: Capabilities?
        /// Optional.
        public var startDataCollection: Capabilities?
        /// Optional.
        public var stopDataCollection: Capabilities?
        /// Optional.
        public var suspendDataCollection: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            dataCollected: Capabilities? = nil, dataCollectionResumed: Capabilities? = nil,
            dataCollectionSuspended: Capabilities? = nil, resumeDataCollection: Capabilities? = nil,
            startDataCollection: Capabilities? = nil, stopDataCollection: Capabilities? = nil,
            suspendDataCollection: Capabilities? = nil,
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

    /// The structure `DetectionItem`.
    public struct DetectionItem: CSTAStructure {
        /// Mandatory.
        public var destinationCondition: DestinationCondition
        /// Mandatory.
        public var detectionAction: DetectionAction

        /// Makes a value; what is not given is absent.
        public init(
            destinationCondition: DestinationCondition, detectionAction: DetectionAction,
        ) {
            self.destinationCondition = destinationCondition
            self.detectionAction = detectionAction
        }
    }

    /// The structure `DeviceHistory`.
    public struct DeviceHistory: CSTAStructure {
        /// Any number of elements.
        public var DeviceHistoryListItem: [DeviceHistoryListItem]

        /// Makes a value; what is not given is absent.
        public init(
            DeviceHistoryListItem: [DeviceHistoryListItem] = [],
        ) {
            self.DeviceHistoryListItem = DeviceHistoryListItem
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
        public var backInService: Capabilities?
        /// Optional.
        public var deviceCapsChanged: Capabilities?
        /// Optional.
        public var outOfService: Capabilities?
        /// Optional.
        public var partiallyInService: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            backInService: Capabilities? = nil, deviceCapsChanged: Capabilities? = nil,
            outOfService: Capabilities? = nil, partiallyInService: Capabilities? = nil,
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

    /// The structure `DigitsData`.
    public struct DigitsData: CSTAStructure {
        /// Optional.
        public var digitsDetected: String?
        /// Optional list of `digitsDurationItem`.
        public var digitsDuration: [Int]?
        /// Optional list of `digitsPauseDurationItem`.
        public var digitsPauseDuration: [Int]?

        /// Makes a value; what is not given is absent.
        public init(
            digitsDetected: String? = nil, digitsDuration: [Int]? = nil, digitsPauseDuration: [Int]? = nil,
        ) {
            self.digitsDetected = digitsDetected
            self.digitsDuration = digitsDuration
            self.digitsPauseDuration = digitsPauseDuration
        }
    }

    /// The structure `DigitsReportingCriteria`.
    public struct DigitsReportingCriteria: CSTAStructure {
        /// Optional.
        public var numChars: Int?
        /// Optional.
        public var flushChar: String?
        /// Optional.
        public var timeout: Int?

        /// Makes a value; what is not given is absent.
        public init(
            numChars: Int? = nil, flushChar: String? = nil, timeout: Int? = nil,
        ) {
            self.numChars = numChars
            self.flushChar = flushChar
            self.timeout = timeout
        }
    }

    /// The structure `DisplayAttribute`.
    public struct DisplayAttribute: CSTAStructure {
        /// Optional.
        public var displayID: String?
        /// Optional.
        public var physicalBaseRowNumber: Int?
        /// Optional.
        public var physicalBaseColumnNumber: Int?
        /// Optional.
        public var offset: Int?

        /// Makes a value; what is not given is absent.
        public init(
            displayID: String? = nil, physicalBaseRowNumber: Int? = nil, physicalBaseColumnNumber: Int? = nil,
            offset: Int? = nil,
        ) {
            self.displayID = displayID
            self.physicalBaseRowNumber = physicalBaseRowNumber
            self.physicalBaseColumnNumber = physicalBaseColumnNumber
            self.offset = offset
        }
    }

    /// The structure `DisplayAttributeList`.
    public struct DisplayAttributeList: CSTAStructure {
        /// Optional.
        public var physicalBaseRowNumber: Int?
        /// Optional.
        public var physicalBaseColumnNumber: Int?
        /// Optional.
        public var offset: Int?

        /// Makes a value; what is not given is absent.
        public init(
            physicalBaseRowNumber: Int? = nil, physicalBaseColumnNumber: Int? = nil, offset: Int? = nil,
        ) {
            self.physicalBaseRowNumber = physicalBaseRowNumber
            self.physicalBaseColumnNumber = physicalBaseColumnNumber
            self.offset = offset
        }
    }

    /// The structure `DisplayListItem`.
    public struct DisplayListItem: CSTAStructure {
        /// Optional.
        public var displayID: String?
        /// Mandatory.
        public var logicalRows: Int
        /// Mandatory.
        public var logicalColumns: Int
        /// Optional.
        public var physicalRows: Int?
        /// Optional.
        public var physicalColumns: Int?
        /// Optional.
        public var physicalBaseRowNumber: Int?
        /// Optional.
        public var physicalBaseColumnNumber: Int?
        /// Optional.
        public var characterSet: CharacterSet?
        /// Optional.
        public var contentsOfDisplay: String?

        /// Makes a value; what is not given is absent.
        public init(
            displayID: String? = nil, logicalRows: Int, logicalColumns: Int, physicalRows: Int? = nil,
            physicalColumns: Int? = nil, physicalBaseRowNumber: Int? = nil, physicalBaseColumnNumber: Int? = nil,
            characterSet: CharacterSet? = nil, contentsOfDisplay: String? = nil,
        ) {
            self.displayID = displayID
            self.logicalRows = logicalRows
            self.logicalColumns = logicalColumns
            self.physicalRows = physicalRows
            self.physicalColumns = physicalColumns
            self.physicalBaseRowNumber = physicalBaseRowNumber
            self.physicalBaseColumnNumber = physicalBaseColumnNumber
            self.characterSet = characterSet
            self.contentsOfDisplay = contentsOfDisplay
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

    /// The choice `GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData`: exactly one of its members.
    public enum GetLocationTrackingSessionsResponseCrossRefIDorRegistrationData: CSTAValue {
        /// `locationSessionInfoList`.
        case locationSessionInfoList(LocationSessionInfoList)
        /// `serviceCrossRefID`.
        case serviceCrossRefID(String)
    }

    /// The choice `GetMonitorsResponseCrossRefIDorRegistrationData`: exactly one of its members.
    public enum GetMonitorsResponseCrossRefIDorRegistrationData: CSTAValue {
        /// `monitorList`.
        case monitorList(MonitorList)
        /// `serviceCrossRefID`.
        case serviceCrossRefID(String)
    }

    /// The choice `GetRegistrationsResponseCrossRefIDorRegistrationData`: exactly one of its members.
    public enum GetRegistrationsResponseCrossRefIDorRegistrationData: CSTAValue {
        /// `registrationList`.
        case registrationList(RegistrationList)
        /// `serviceCrossRefID`.
        case serviceCrossRefID(String)
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

    /// The structure `HookswitchStatusItem`.
    public struct HookswitchStatusItem: CSTAStructure {
        /// Optional.
        public var hookswitch: String?
        /// Mandatory.
        public var hookswitchOnHook: Bool

        /// Makes a value; what is not given is absent.
        public init(
            hookswitch: String? = nil, hookswitchOnHook: Bool,
        ) {
            self.hookswitch = hookswitch
            self.hookswitchOnHook = hookswitchOnHook
        }
    }

    /// The choice `IOCrossRefID`: exactly one of its members.
    public enum IOCrossRefID: CSTAValue {
        /// `computerProvided`.
        case computerProvided(String)
        /// `switchProvided`.
        case switchProvided(String)
    }

    /// The structure `IOServicesServList`.
    public struct IOServicesServList: CSTAStructure {
        /// Optional.
        public var ioRegister: Capabilities?
        /// Optional.
        public var ioRegisterAbort: Capabilities?
        /// Optional.
        public var ioRegisterCancel: Capabilities?
        /// Optional.
        public var dataPathResumed: Capabilities?
        /// Optional.
        public var dataPathSuspended: Capabilities?
        /// Optional.
        public var fastData: Capabilities?
        /// Optional.
        public var resumeDataPath: Capabilities?
        /// Optional.
        public var sendBroadcastData: Capabilities?
        /// Optional.
        public var sendData: Capabilities?
        /// Optional.
        public var sendMulticastData: Capabilities?
        /// Optional.
        public var startDataPath: Capabilities?
        /// Optional.
        public var stopDataPath: Capabilities?
        /// Optional.
        public var suspendDataPath: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            ioRegister: Capabilities? = nil, ioRegisterAbort: Capabilities? = nil,
            ioRegisterCancel: Capabilities? = nil, dataPathResumed: Capabilities? = nil,
            dataPathSuspended: Capabilities? = nil, fastData: Capabilities? = nil,
            resumeDataPath: Capabilities? = nil, sendBroadcastData: Capabilities? = nil,
            sendData: Capabilities? = nil, sendMulticastData: Capabilities? = nil,
            startDataPath: Capabilities? = nil, stopDataPath: Capabilities? = nil,
            suspendDataPath: Capabilities? = nil,
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

    /// The structure `LampItem`.
    public struct LampItem: CSTAStructure {
        /// Optional.
        public var lamp: String?
        /// Optional.
        public var lampLabel: String?
        /// Optional.
        public var button: String?
        /// Optional.
        public var lampColor: Int?

        /// Makes a value; what is not given is absent.
        public init(
            lamp: String? = nil, lampLabel: String? = nil, button: String? = nil, lampColor: Int? = nil,
        ) {
            self.lamp = lamp
            self.lampLabel = lampLabel
            self.button = button
            self.lampColor = lampColor
        }
    }

    /// The structure `LampModeItem`.
    public struct LampModeItem: CSTAStructure {
        /// Optional.
        public var lamp: String?
        /// Mandatory.
        public var lampMode: Int
        /// Optional.
        public var lampBrightness: LampBrightness?
        /// Optional.
        public var lampColor: Int?
        /// Optional.
        public var button: String?

        /// Makes a value; what is not given is absent.
        public init(
            lamp: String? = nil, lampMode: Int, lampBrightness: LampBrightness? = nil, lampColor: Int? = nil,
            button: String? = nil,
        ) {
            self.lamp = lamp
            self.lampMode = lampMode
            self.lampBrightness = lampBrightness
            self.lampColor = lampColor
            self.button = button
        }
    }

    /// The structure `LocationServicesServList`.
    public struct LocationServicesServList: CSTAStructure {
        /// Optional.
        public var getLocationInformation: Capabilities?
        /// Optional.
        public var setLocationInformation: Capabilities?
        /// Optional.
        public var locationTrackingSessionResumed: Capabilities?
        /// Optional.
        public var locationTrackingSessionSuspended: Capabilities?
        /// Optional.
        public var resumeLocationTrackingSession: Capabilities?
        /// Optional.
        public var locationInformationReport: Capabilities?
        /// Optional.
        public var startLocationTrackingSession: Capabilities?
        /// Optional.
        public var stopLocationTrackingSession: Capabilities?
        /// Optional.
        public var suspendLocationTrackingSession: Capabilities?
        /// Optional.
        public var getLocationTrackingCapabilities: Capabilities?
        /// Optional.
        public var getLocationTrackingSessions: Capabilities?
        /// Optional.
        public var locationSessionInfo: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            getLocationInformation: Capabilities? = nil, setLocationInformation: Capabilities? = nil,
            locationTrackingSessionResumed: Capabilities? = nil,
            locationTrackingSessionSuspended: Capabilities? = nil,
            resumeLocationTrackingSession: Capabilities? = nil, locationInformationReport: Capabilities? = nil,
            startLocationTrackingSession: Capabilities? = nil, stopLocationTrackingSession: Capabilities? = nil,
            suspendLocationTrackingSession: Capabilities? = nil,
            getLocationTrackingCapabilities: Capabilities? = nil, getLocationTrackingSessions: Capabilities? = nil,
            locationSessionInfo: Capabilities? = nil,
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

    /// The structure `LocationSessionInfoList`.
    public struct LocationSessionInfoList: CSTAStructure {
        /// Any number of elements.
        public var locationSessionListEntry: [LocationSessionListEntry]

        /// Makes a value; what is not given is absent.
        public init(
            locationSessionListEntry: [LocationSessionListEntry] = [],
        ) {
            self.locationSessionListEntry = locationSessionListEntry
        }
    }

    /// The structure `LocationSessionListEntry`.
    public struct LocationSessionListEntry: CSTAStructure {
        /// Optional.
        public var locCrossRefId: String?
        /// Optional.
        public var locDevice: DeviceID?

        /// Makes a value; what is not given is absent.
        public init(
            locCrossRefId: String? = nil, locDevice: DeviceID? = nil,
        ) {
            self.locCrossRefId = locCrossRefId
            self.locDevice = locDevice
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
        public var agentBusy: Capabilities?
        /// Optional.
        public var agentLoggedOff: Capabilities?
        /// Optional.
        public var agentLoggedOn: Capabilities?
        /// Optional.
        public var agentNotReady: Capabilities?
        /// Optional.
        public var agentReady: Capabilities?
        /// Optional.
        public var agentWorkingAfterCall: Capabilities?
        /// Optional.
        public var autoAnswer: Capabilities?
        /// Optional.
        public var autoWorkMode: Capabilities?
        /// Optional.
        public var callBack: Capabilities?
        /// Optional.
        public var callBackMessage: Capabilities?
        /// Optional.
        public var callerIDStatus: Capabilities?
        /// Optional.
        public var doNotDisturb: Capabilities?
        /// Optional.
        public var forwarding: Capabilities?
        /// Optional; not in the third edition.
        public var presenceState: Capabilities?
        /// Optional.
        public var routeingMode: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            agentBusy: Capabilities? = nil, agentLoggedOff: Capabilities? = nil, agentLoggedOn: Capabilities? = nil,
            agentNotReady: Capabilities? = nil, agentReady: Capabilities? = nil,
            agentWorkingAfterCall: Capabilities? = nil, autoAnswer: Capabilities? = nil,
            autoWorkMode: Capabilities? = nil, callBack: Capabilities? = nil, callBackMessage: Capabilities? = nil,
            callerIDStatus: Capabilities? = nil, doNotDisturb: Capabilities? = nil, forwarding: Capabilities? = nil,
            presenceState: Capabilities? = nil, routeingMode: Capabilities? = nil,
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
        public var callBackNonCallRel: Capabilities?
        /// Optional.
        public var callBackMsgNonCallRel: Capabilities?
        /// Optional.
        public var cancelCallBack: Capabilities?
        /// Optional.
        public var cancelCallBackMsg: Capabilities?
        /// Optional.
        public var getAgentState: Capabilities?
        /// Optional.
        public var getAutoAnswer: Capabilities?
        /// Optional.
        public var getAutoWorkMode: Capabilities?
        /// Optional; not in the third edition.
        public var getCallBack: Capabilities?
        /// Optional.
        public var getCallerIDStatus: Capabilities?
        /// Optional.
        public var getDoNotDisturb: Capabilities?
        /// Optional.
        public var getForwarding: Capabilities?
        /// Optional.
        public var getLastNumberDialed: Capabilities?
        /// Optional; not in the third edition.
        public var getPresenceState: Capabilities?
        /// Optional.
        public var getRouteingMode: Capabilities?
        /// Optional.
        public var setAgentState: Capabilities?
        /// Optional.
        public var setAutoAnswer: Capabilities?
        /// Optional.
        public var setAutoWorkMode: Capabilities?
        /// Optional.
        public var setCallerIDStatus: Capabilities?
        /// Optional.
        public var setDoNotDisturb: Capabilities?
        /// Optional.
        public var setForwarding: Capabilities?
        /// Optional; not in the third edition.
        public var setPresenceState: Capabilities?
        /// Optional.
        public var setRouteingMode: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            callBackNonCallRel: Capabilities? = nil, callBackMsgNonCallRel: Capabilities? = nil,
            cancelCallBack: Capabilities? = nil, cancelCallBackMsg: Capabilities? = nil,
            getAgentState: Capabilities? = nil, getAutoAnswer: Capabilities? = nil,
            getAutoWorkMode: Capabilities? = nil, getCallBack: Capabilities? = nil,
            getCallerIDStatus: Capabilities? = nil, getDoNotDisturb: Capabilities? = nil,
            getForwarding: Capabilities? = nil, getLastNumberDialed: Capabilities? = nil,
            getPresenceState: Capabilities? = nil, getRouteingMode: Capabilities? = nil,
            setAgentState: Capabilities? = nil, setAutoAnswer: Capabilities? = nil,
            setAutoWorkMode: Capabilities? = nil, setCallerIDStatus: Capabilities? = nil,
            setDoNotDisturb: Capabilities? = nil, setForwarding: Capabilities? = nil,
            setPresenceState: Capabilities? = nil, setRouteingMode: Capabilities? = nil,
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
        public var mediaAttached: Capabilities?
        /// Optional.
        public var mediaDetached: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            mediaAttached: Capabilities? = nil, mediaDetached: Capabilities? = nil,
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
        public var attachMediaService: Capabilities?
        /// Optional.
        public var detachMediaService: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            attachMediaService: Capabilities? = nil, detachMediaService: Capabilities? = nil,
        ) {
            self.attachMediaService = attachMediaService
            self.detachMediaService = detachMediaService
        }
    }

    /// The structure `MessageInfo`.
    public struct MessageInfo: CSTAStructure {
        /// Any number of elements.
        public var messageInfoItem: [MessageInfoItem]

        /// Makes a value; what is not given is absent.
        public init(
            messageInfoItem: [MessageInfoItem] = [],
        ) {
            self.messageInfoItem = messageInfoItem
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

    /// The choice `MicrophoneGain`: exactly one of its members.
    public enum MicrophoneGain: CSTAValue {
        /// `micGainAbs`.
        case micGainAbs(Int)
        /// `micGainInc`.
        case micGainInc(MicGainInc)
    }

    /// The structure `MicrophoneGainItem`.
    public struct MicrophoneGainItem: CSTAStructure {
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var micGainAbs: Int?

        /// Makes a value; what is not given is absent.
        public init(
            auditoryApparatus: String? = nil, micGainAbs: Int? = nil,
        ) {
            self.auditoryApparatus = auditoryApparatus
            self.micGainAbs = micGainAbs
        }
    }

    /// The structure `MicrophoneMuteItem`.
    public struct MicrophoneMuteItem: CSTAStructure {
        /// Optional.
        public var auditoryApparatus: String?
        /// Mandatory.
        public var microphoneMuteOn: Bool

        /// Makes a value; what is not given is absent.
        public init(
            auditoryApparatus: String? = nil, microphoneMuteOn: Bool,
        ) {
            self.auditoryApparatus = auditoryApparatus
            self.microphoneMuteOn = microphoneMuteOn
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
        public var changeMonitorFilter: Capabilities?
        /// Optional.
        public var monitorStart: Capabilities?
        /// Optional.
        public var monitorStop: Capabilities?
        /// Optional; not in the third edition.
        public var getMonitors: Capabilities?
        /// Optional; not in the third edition.
        public var monitorInfo: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            changeMonitorFilter: Capabilities? = nil, monitorStart: Capabilities? = nil,
            monitorStop: Capabilities? = nil, getMonitors: Capabilities? = nil, monitorInfo: Capabilities? = nil,
        ) {
            self.changeMonitorFilter = changeMonitorFilter
            self.monitorStart = monitorStart
            self.monitorStop = monitorStop
            self.getMonitors = getMonitors
            self.monitorInfo = monitorInfo
        }
    }

    /// The structure `MonitorList`.
    public struct MonitorList: CSTAStructure {
        /// Any number of elements.
        public var monitorListEntry: [MonitorListEntry]

        /// Makes a value; what is not given is absent.
        public init(
            monitorListEntry: [MonitorListEntry] = [],
        ) {
            self.monitorListEntry = monitorListEntry
        }
    }

    /// The structure `MonitorListEntry`.
    public struct MonitorListEntry: CSTAStructure {
        /// Optional.
        public var monitorCrossRefID: String?
        /// Optional.
        public var monitorObject: DeviceID?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String? = nil, monitorObject: DeviceID? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.monitorObject = monitorObject
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

    /// The structure `NodeNumber`.
    public struct NodeNumber: CSTAStructure {
        /// Optional.
        public var area0: Int?
        /// Optional.
        public var area1: Int?
        /// Optional.
        public var area2: Int?

        /// Makes a value; what is not given is absent.
        public init(
            area0: Int? = nil, area1: Int? = nil, area2: Int? = nil,
        ) {
            self.area0 = area0
            self.area1 = area1
            self.area2 = area2
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

    /// The structure `OtherCall`.
    public struct OtherCall: CSTAStructure {
        /// Optional.
        public var deviceID: DeviceID?
        /// Optional.
        public var connectionID: ConnectionID?
        /// Optional.
        public var localConnectionState: LocalConnectionState?
        /// Optional.
        public var connectionInfo: ConnectionInformation?

        /// Makes a value; what is not given is absent.
        public init(
            deviceID: DeviceID? = nil, connectionID: ConnectionID? = nil,
            localConnectionState: LocalConnectionState? = nil, connectionInfo: ConnectionInformation? = nil,
        ) {
            self.deviceID = deviceID
            self.connectionID = connectionID
            self.localConnectionState = localConnectionState
            self.connectionInfo = connectionInfo
        }
    }

    /// The choice `Period`: exactly one of its members.
    public enum Period: CSTAValue {
        /// `absolutePosition`.
        case absolutePosition(PeriodAbsolutePosition)
        /// `relativePosition`.
        case relativePosition(Int)
    }

    /// The choice `PeriodToReview`: exactly one of its members.
    public enum PeriodToReview: CSTAValue {
        /// `lengthOfReview`.
        case lengthOfReview(Int)
        /// `startOfMessage`.
        case startOfMessage
    }

    /// The structure `PhysDevEvtsList`.
    public struct PhysDevEvtsList: CSTAStructure {
        /// Optional.
        public var buttonInformation: Capabilities?
        /// Optional.
        public var buttonPress: Capabilities?
        /// Optional.
        public var displayUpdated: Capabilities?
        /// Optional.
        public var hookswitch: Capabilities?
        /// Optional.
        public var lampMode: Capabilities?
        /// Optional.
        public var messageWaiting: Capabilities?
        /// Optional.
        public var microphoneGain: Capabilities?
        /// Optional.
        public var microphoneMute: Capabilities?
        /// Optional.
        public var ringerStatus: Capabilities?
        /// Optional.
        public var speakerMute: Capabilities?
        /// Optional.
        public var speakerVolume: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            buttonInformation: Capabilities? = nil, buttonPress: Capabilities? = nil,
            displayUpdated: Capabilities? = nil, hookswitch: Capabilities? = nil, lampMode: Capabilities? = nil,
            messageWaiting: Capabilities? = nil, microphoneGain: Capabilities? = nil,
            microphoneMute: Capabilities? = nil, ringerStatus: Capabilities? = nil,
            speakerMute: Capabilities? = nil, speakerVolume: Capabilities? = nil,
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
        public var buttonPress: Capabilities?
        /// Optional.
        public var getAuditoryApparatusInfo: Capabilities?
        /// Optional.
        public var getButtonInformation: Capabilities?
        /// Optional.
        public var getDisplay: Capabilities?
        /// Optional.
        public var getHookSwitchStatus: Capabilities?
        /// Optional.
        public var getLampInfo: Capabilities?
        /// Optional.
        public var getLampMode: Capabilities?
        /// Optional.
        public var getMessageWaitingIndicator: Capabilities?
        /// Optional.
        public var getMicrophoneGain: Capabilities?
        /// Optional.
        public var getMicrophoneMute: Capabilities?
        /// Optional.
        public var getRingerStatus: Capabilities?
        /// Optional.
        public var getSpeakerMute: Capabilities?
        /// Optional.
        public var getSpeakerVolume: Capabilities?
        /// Optional.
        public var setButtonInformation: Capabilities?
        /// Optional.
        public var setDisplay: Capabilities?
        /// Optional.
        public var setHookSwitchStatus: Capabilities?
        /// Optional.
        public var setLampMode: Capabilities?
        /// Optional.
        public var setMessageWaitingIndicator: Capabilities?
        /// Optional.
        public var setMicrophoneGain: Capabilities?
        /// Optional.
        public var setMicrophoneMute: Capabilities?
        /// Optional.
        public var setRingerStatus: Capabilities?
        /// Optional.
        public var setSpeakerMute: Capabilities?
        /// Optional.
        public var setSpeakerVolume: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            buttonPress: Capabilities? = nil, getAuditoryApparatusInfo: Capabilities? = nil,
            getButtonInformation: Capabilities? = nil, getDisplay: Capabilities? = nil,
            getHookSwitchStatus: Capabilities? = nil, getLampInfo: Capabilities? = nil,
            getLampMode: Capabilities? = nil, getMessageWaitingIndicator: Capabilities? = nil,
            getMicrophoneGain: Capabilities? = nil, getMicrophoneMute: Capabilities? = nil,
            getRingerStatus: Capabilities? = nil, getSpeakerMute: Capabilities? = nil,
            getSpeakerVolume: Capabilities? = nil, setButtonInformation: Capabilities? = nil,
            setDisplay: Capabilities? = nil, setHookSwitchStatus: Capabilities? = nil,
            setLampMode: Capabilities? = nil, setMessageWaitingIndicator: Capabilities? = nil,
            setMicrophoneGain: Capabilities? = nil, setMicrophoneMute: Capabilities? = nil,
            setRingerStatus: Capabilities? = nil, setSpeakerMute: Capabilities? = nil,
            setSpeakerVolume: Capabilities? = nil,
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

    /// The structure `PrimaryOrSecondaryCall`.
    public struct PrimaryOrSecondaryCall: CSTAStructure {
        /// Optional.
        public var deviceID: DeviceID?
        /// Optional.
        public var connectionID: ConnectionID?
        /// Mandatory.
        public var localConnectionState: LocalConnectionState
        /// Optional.
        public var connectionInfo: ConnectionInformation?

        /// Makes a value; what is not given is absent.
        public init(
            deviceID: DeviceID? = nil, connectionID: ConnectionID? = nil,
            localConnectionState: LocalConnectionState, connectionInfo: ConnectionInformation? = nil,
        ) {
            self.deviceID = deviceID
            self.connectionID = connectionID
            self.localConnectionState = localConnectionState
            self.connectionInfo = connectionInfo
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

    /// The structure `RegistrationList`.
    public struct RegistrationList: CSTAStructure {
        /// Any number of elements.
        public var registrationListEntry: [RegistrationListEntry]

        /// Makes a value; what is not given is absent.
        public init(
            registrationListEntry: [RegistrationListEntry] = [],
        ) {
            self.registrationListEntry = registrationListEntry
        }
    }

    /// The structure `RegistrationListEntry`.
    public struct RegistrationListEntry: CSTAStructure {
        /// Mandatory.
        public var registrationType: RegistrationType
        /// Optional.
        public var registrationID: String?
        /// Optional.
        public var registrationObject: DeviceID?

        /// Makes a value; what is not given is absent.
        public init(
            registrationType: RegistrationType, registrationID: String? = nil, registrationObject: DeviceID? = nil,
        ) {
            self.registrationType = registrationType
            self.registrationID = registrationID
            self.registrationObject = registrationObject
        }
    }

    /// The choice `ResetApplicationSessionTimerNegResponseErrorCode`: exactly one of its members.
    public enum ResetApplicationSessionTimerNegResponseErrorCode: CSTAValue {
        /// `applError`.
        case applError(String)
        /// `definedError`.
        case definedError(ResetApplicationSessionTimerNegResponseErrorCodeDefinedError)
    }

    /// The choice `RetryValue`: exactly one of its members.
    public enum RetryValue: CSTAValue {
        /// `noCountAvailable`.
        case noCountAvailable(Bool)
        /// `noListAvailable`.
        case noListAvailable(Bool)
        /// `retryCount`.
        case retryCount(Int)
    }

    /// The structure `RingerStatusItem`.
    public struct RingerStatusItem: CSTAStructure {
        /// Optional.
        public var ringer: String?
        /// Mandatory.
        public var ringMode: RingMode
        /// Optional.
        public var ringCount: Int?
        /// Optional; not in the third edition.
        public var ringDuration: Int?
        /// Optional.
        public var ringPattern: Int?
        /// Optional.
        public var ringVolAbs: Int?

        /// Makes a value; what is not given is absent.
        public init(
            ringer: String? = nil, ringMode: RingMode, ringCount: Int? = nil, ringDuration: Int? = nil,
            ringPattern: Int? = nil, ringVolAbs: Int? = nil,
        ) {
            self.ringer = ringer
            self.ringMode = ringMode
            self.ringCount = ringCount
            self.ringDuration = ringDuration
            self.ringPattern = ringPattern
            self.ringVolAbs = ringVolAbs
        }
    }

    /// The structure `RouteingServList`.
    public struct RouteingServList: CSTAStructure {
        /// Optional.
        public var routeRegister: Capabilities?
        /// Optional.
        public var routeRegisterCancel: Capabilities?
        /// Optional.
        public var routeRegisterAbort: Capabilities?
        /// Optional.
        public var reRoute: Capabilities?
        /// Optional.
        public var routeEnd: Capabilities?
        /// Optional.
        public var routeReject: Capabilities?
        /// Optional.
        public var routeRequest: Capabilities?
        /// Optional.
        public var routeSelect: Capabilities?
        /// Optional.
        public var routeUsed: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            routeRegister: Capabilities? = nil, routeRegisterCancel: Capabilities? = nil,
            routeRegisterAbort: Capabilities? = nil, reRoute: Capabilities? = nil, routeEnd: Capabilities? = nil,
            routeReject: Capabilities? = nil, routeRequest: Capabilities? = nil, routeSelect: Capabilities? = nil,
            routeUsed: Capabilities? = nil,
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

    /// The structure `SignallingDetection`.
    public struct SignallingDetection: CSTAStructure {
        /// Mandatory.
        public var signallingCondition: SignallingCondition
        /// Mandatory.
        public var signallingConditionsAction: SignallingConditionsAction

        /// Makes a value; what is not given is absent.
        public init(
            signallingCondition: SignallingCondition, signallingConditionsAction: SignallingConditionsAction,
        ) {
            self.signallingCondition = signallingCondition
            self.signallingConditionsAction = signallingConditionsAction
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
        public var snapshotCall: Capabilities?
        /// Optional.
        public var snapshotDevice: Capabilities?
        /// Optional.
        public var snapshotCallData: Capabilities?
        /// Optional.
        public var snapshotDeviceData: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            snapshotCall: Capabilities? = nil, snapshotDevice: Capabilities? = nil,
            snapshotCallData: Capabilities? = nil, snapshotDeviceData: Capabilities? = nil,
        ) {
            self.snapshotCall = snapshotCall
            self.snapshotDevice = snapshotDevice
            self.snapshotCallData = snapshotCallData
            self.snapshotDeviceData = snapshotDeviceData
        }
    }

    /// The structure `SpeakerMuteItem`.
    public struct SpeakerMuteItem: CSTAStructure {
        /// Optional.
        public var auditoryApparatus: String?
        /// Mandatory.
        public var speakerMuteOn: Bool

        /// Makes a value; what is not given is absent.
        public init(
            auditoryApparatus: String? = nil, speakerMuteOn: Bool,
        ) {
            self.auditoryApparatus = auditoryApparatus
            self.speakerMuteOn = speakerMuteOn
        }
    }

    /// The structure `SpeakerVolumeItem`.
    public struct SpeakerVolumeItem: CSTAStructure {
        /// Optional.
        public var auditoryApparatus: String?
        /// Optional.
        public var speakerVolAbs: Int?

        /// Makes a value; what is not given is absent.
        public init(
            auditoryApparatus: String? = nil, speakerVolAbs: Int? = nil,
        ) {
            self.auditoryApparatus = auditoryApparatus
            self.speakerVolAbs = speakerVolAbs
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
        public var changeSystemStatusFilter: Capabilities?
        /// Optional.
        public var systemRegister: Capabilities?
        /// Optional.
        public var systemStatusRegisterAbort: Capabilities?
        /// Optional.
        public var systemStatusRegisterCancel: Capabilities?
        /// Optional.
        public var requestSystemStatus: Capabilities?
        /// Optional.
        public var systemStatus: Capabilities?
        /// Optional.
        public var swFunctionCapsChanged: Capabilities?
        /// Optional.
        public var swFunctionDevicesChanged: Capabilities?
        /// Optional; not in the third edition.
        public var getRegistrations: Capabilities?
        /// Optional; not in the third edition.
        public var registrationInfo: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            changeSystemStatusFilter: Capabilities? = nil, systemRegister: Capabilities? = nil,
            systemStatusRegisterAbort: Capabilities? = nil, systemStatusRegisterCancel: Capabilities? = nil,
            requestSystemStatus: Capabilities? = nil, systemStatus: Capabilities? = nil,
            swFunctionCapsChanged: Capabilities? = nil, swFunctionDevicesChanged: Capabilities? = nil,
            getRegistrations: Capabilities? = nil, registrationInfo: Capabilities? = nil,
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

    /// The structure `TelTonesData`.
    public struct TelTonesData: CSTAStructure {
        /// Mandatory.
        public var toneDetected: ToneDetected
        /// Optional.
        public var toneFrequency: Int?
        /// Optional.
        public var toneDuration: Int?
        /// Optional.
        public var tonePauseDuration: Int?

        /// Makes a value; what is not given is absent.
        public init(
            toneDetected: ToneDetected, toneFrequency: Int? = nil, toneDuration: Int? = nil,
            tonePauseDuration: Int? = nil,
        ) {
            self.toneDetected = toneDetected
            self.toneFrequency = toneFrequency
            self.toneDuration = toneDuration
            self.tonePauseDuration = tonePauseDuration
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
        public var escapeRegister: Capabilities?
        /// Optional.
        public var escapeRegisterCancel: Capabilities?
        /// Optional.
        public var escapeRegisterAbort: Capabilities?
        /// Optional.
        public var escape: Capabilities?
        /// Optional.
        public var privateDataVersionSelection: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            escapeRegister: Capabilities? = nil, escapeRegisterCancel: Capabilities? = nil,
            escapeRegisterAbort: Capabilities? = nil, escape: Capabilities? = nil,
            privateDataVersionSelection: Capabilities? = nil,
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
        public var bookmarkReached: Capabilities?
        /// Optional.
        public var completed: Capabilities?
        /// Optional.
        public var dtmfDetected: Capabilities?
        /// Optional.
        public var emptied: Capabilities?
        /// Optional.
        public var interruptionDetected: Capabilities?
        /// Optional.
        public var notRecognized: Capabilities?
        /// Optional.
        public var play: Capabilities?
        /// Optional.
        public var recognized: Capabilities?
        /// Optional.
        public var record: Capabilities?
        /// Optional.
        public var reviewEvent: Capabilities?
        /// Optional.
        public var started: Capabilities?
        /// Optional.
        public var silenceTimeoutExpired: Capabilities?
        /// Optional.
        public var speechDetected: Capabilities?
        /// Optional.
        public var stopEvent: Capabilities?
        /// Optional.
        public var suspendPlay: Capabilities?
        /// Optional.
        public var suspendRecord: Capabilities?
        /// Optional.
        public var voiceAttribChanged: Capabilities?
        /// Optional.
        public var voiceErrorOccurred: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            bookmarkReached: Capabilities? = nil, completed: Capabilities? = nil, dtmfDetected: Capabilities? = nil,
            emptied: Capabilities? = nil, interruptionDetected: Capabilities? = nil,
            notRecognized: Capabilities? = nil, play: Capabilities? = nil, recognized: Capabilities? = nil,
            record: Capabilities? = nil, reviewEvent: Capabilities? = nil, started: Capabilities? = nil,
            silenceTimeoutExpired: Capabilities? = nil, speechDetected: Capabilities? = nil,
            stopEvent: Capabilities? = nil, suspendPlay: Capabilities? = nil, suspendRecord: Capabilities? = nil,
            voiceAttribChanged: Capabilities? = nil, voiceErrorOccurred: Capabilities? = nil,
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
        public var activate: Capabilities?
        /// Optional.
        public var clear: Capabilities?
        /// Optional.
        public var deactivate: Capabilities?
        /// Optional.
        public var concatenateMsg: Capabilities?
        /// Optional.
        public var deleteMsg: Capabilities?
        /// Optional.
        public var queueService: Capabilities?
        /// Optional.
        public var playMsg: Capabilities?
        /// Optional.
        public var queryVoiceAttrib: Capabilities?
        /// Optional.
        public var recordMsg: Capabilities?
        /// Optional.
        public var reposition: Capabilities?
        /// Optional.
        public var resume: Capabilities?
        /// Optional.
        public var review: Capabilities?
        /// Optional.
        public var start: Capabilities?
        /// Optional.
        public var setVoiceAttrib: Capabilities?
        /// Optional.
        public var stop: Capabilities?
        /// Optional.
        public var suspend: Capabilities?
        /// Optional.
        public var synthesizeMsg: Capabilities?

        /// Makes a value; what is not given is absent.
        public init(
            activate: Capabilities? = nil, clear: Capabilities? = nil, deactivate: Capabilities? = nil,
            concatenateMsg: Capabilities? = nil, deleteMsg: Capabilities? = nil, queueService: Capabilities? = nil,
            playMsg: Capabilities? = nil, queryVoiceAttrib: Capabilities? = nil, recordMsg: Capabilities? = nil,
            reposition: Capabilities? = nil, resume: Capabilities? = nil, review: Capabilities? = nil,
            start: Capabilities? = nil, setVoiceAttrib: Capabilities? = nil, stop: Capabilities? = nil,
            suspend: Capabilities? = nil, synthesizeMsg: Capabilities? = nil,
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

    /// The choice `Volume`: exactly one of its members.
    public enum Volume: CSTAValue {
        /// `volAbs`.
        case volAbs(Int)
        /// `volInc`.
        case volInc(VolInc)
    }
}
