// Generated from Catalogue/ecma323.catalogue by `make generate`. Do not edit.
// swift-format-ignore-file
// Messages of the chapter voiceUnit.

extension CSTA {
    /// The request `Activate`, answered by `ActivateResponse`.
    public struct Activate: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .activate }

        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var ruleName: String?
        /// Optional.
        public var grammarName: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            overConnection: ConnectionID? = nil, resource: String? = nil, ruleName: String? = nil,
            grammarName: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.overConnection = overConnection
            self.resource = resource
            self.ruleName = ruleName
            self.grammarName = grammarName
            self.extensions = extensions
        }
    }

    /// The response `ActivateResponse`.
    public struct ActivateResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .activateResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `BookmarkReachedEvent`.
    public struct BookmarkReachedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .bookmarkReachedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var bookmark: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            bookmark: String? = nil, cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.bookmark = bookmark
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The request `Clear`, answered by `ClearResponse`.
    public struct Clear: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .clear }

        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            overConnection: ConnectionID? = nil, resource: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.overConnection = overConnection
            self.resource = resource
            self.extensions = extensions
        }
    }

    /// The response `ClearResponse`.
    public struct ClearResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .clearResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `CompletedEvent`.
    public struct CompletedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .completedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The request `ConcatenateMessage`, answered by `ConcatenateMessageResponse`.
    public struct ConcatenateMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .concatenateMessage }

        /// Optional list of `messageIDItem`.
        public var messagesToConcatenate: [String]?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            messagesToConcatenate: [String]? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.messagesToConcatenate = messagesToConcatenate
            self.extensions = extensions
        }
    }

    /// The response `ConcatenateMessageResponse`.
    public struct ConcatenateMessageResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .concatenateMessageResponse }

        /// Optional.
        public var concatenatedMessage: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            concatenatedMessage: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.concatenatedMessage = concatenatedMessage
            self.extensions = extensions
        }
    }

    /// The request `Deactivate`, answered by `DeactivateResponse`.
    public struct Deactivate: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .deactivate }

        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var ruleName: String?
        /// Optional.
        public var grammarName: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            overConnection: ConnectionID? = nil, resource: String? = nil, ruleName: String? = nil,
            grammarName: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.overConnection = overConnection
            self.resource = resource
            self.ruleName = ruleName
            self.grammarName = grammarName
            self.extensions = extensions
        }
    }

    /// The response `DeactivateResponse`.
    public struct DeactivateResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .deactivateResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `DeleteMessage`, answered by `DeleteMessageResponse`.
    public struct DeleteMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .deleteMessage }

        /// Optional.
        public var messageToBeDeleted: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            messageToBeDeleted: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.messageToBeDeleted = messageToBeDeleted
            self.extensions = extensions
        }
    }

    /// The response `DeleteMessageResponse`.
    public struct DeleteMessageResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .deleteMessageResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `DtmfDetectedEvent`.
    public struct DtmfDetectedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .dtmfDetectedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var dtmfChar: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            dtmfChar: String? = nil, cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.dtmfChar = dtmfChar
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `EmptiedEvent`.
    public struct EmptiedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .emptiedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `InterruptionDetectedEvent`.
    public struct InterruptionDetectedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .interruptionDetectedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `NotRecognizedEvent`.
    public struct NotRecognizedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .notRecognizedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var result: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            result: String? = nil, cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.result = result
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `PlayEvent`.
    public struct PlayEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .playEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var length: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Optional.
        public var speed: Int?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, message: String? = nil,
            resource: String? = nil, length: Int? = nil, currentPosition: Int? = nil, speed: Int? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.message = message
            self.resource = resource
            self.length = length
            self.currentPosition = currentPosition
            self.speed = speed
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The request `PlayMessage`, answered by `PlayMessageResponse`.
    public struct PlayMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .playMessage }

        /// Optional.
        public var messageToBePlayed: String?
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var duration: Int?
        /// Optional.
        public var termination: TerminatingConditions?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            messageToBePlayed: String? = nil, overConnection: ConnectionID? = nil, duration: Int? = nil,
            termination: TerminatingConditions? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.messageToBePlayed = messageToBePlayed
            self.overConnection = overConnection
            self.duration = duration
            self.termination = termination
            self.extensions = extensions
        }
    }

    /// The response `PlayMessageResponse`.
    public struct PlayMessageResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .playMessageResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `QueryVoiceAttribute`, answered by `QueryVoiceAttributeResponse`.
    public struct QueryVoiceAttribute: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .queryVoiceAttribute }

        /// Optional.
        public var messageToQuery: String?
        /// Optional.
        public var resource: String?
        /// Mandatory.
        public var attributeToQuery: AttributeToQuery
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            messageToQuery: String? = nil, resource: String? = nil, attributeToQuery: AttributeToQuery,
            connection: ConnectionID? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.messageToQuery = messageToQuery
            self.resource = resource
            self.attributeToQuery = attributeToQuery
            self.connection = connection
            self.extensions = extensions
        }
    }

    /// The response `QueryVoiceAttributeResponse`.
    public struct QueryVoiceAttributeResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .queryVoiceAttributeResponse }

        /// Optional.
        public var attribute: AttributeInfo?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            attribute: AttributeInfo? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.attribute = attribute
            self.extensions = extensions
        }
    }

    /// The request `QueueService`, answered by `QueueServiceResponse`.
    public struct QueueService: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .queueService }

        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var text: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            overConnection: ConnectionID? = nil, message: String? = nil, resource: String? = nil,
            text: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.overConnection = overConnection
            self.message = message
            self.resource = resource
            self.text = text
            self.extensions = extensions
        }
    }

    /// The response `QueueServiceResponse`.
    public struct QueueServiceResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .queueServiceResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `RecognizedEvent`.
    public struct RecognizedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .recognizedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var result: String?
        /// Optional.
        public var text: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            result: String? = nil, text: String? = nil, cause: EventCause? = nil,
            servicesPermitted: ServicesPermitted? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.result = result
            self.text = text
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `RecordEvent`.
    public struct RecordEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .recordEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var length: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, message: String? = nil,
            resource: String? = nil, length: Int? = nil, currentPosition: Int? = nil, cause: EventCause? = nil,
            servicesPermitted: ServicesPermitted? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.message = message
            self.resource = resource
            self.length = length
            self.currentPosition = currentPosition
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The request `RecordMessage`, answered by `RecordMessageResponse`.
    public struct RecordMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .recordMessage }

        /// Optional.
        public var callToBeRecorded: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var samplingRate: Int?
        /// Optional.
        public var encodingAlgorithm: EncodingAlgorithm?
        /// Optional.
        public var maxDuration: Int?
        /// Optional.
        public var termination: TerminatingConditions?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            callToBeRecorded: ConnectionID? = nil, resource: String? = nil, samplingRate: Int? = nil,
            encodingAlgorithm: EncodingAlgorithm? = nil, maxDuration: Int? = nil,
            termination: TerminatingConditions? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.callToBeRecorded = callToBeRecorded
            self.resource = resource
            self.samplingRate = samplingRate
            self.encodingAlgorithm = encodingAlgorithm
            self.maxDuration = maxDuration
            self.termination = termination
            self.extensions = extensions
        }
    }

    /// The response `RecordMessageResponse`.
    public struct RecordMessageResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .recordMessageResponse }

        /// Optional.
        public var resultingMessage: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            resultingMessage: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.resultingMessage = resultingMessage
            self.extensions = extensions
        }
    }

    /// The request `Reposition`, answered by `RepositionResponse`.
    public struct Reposition: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .reposition }

        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var messageToReposition: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var periodOfReposition: Period?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, messageToReposition: String? = nil, resource: String? = nil,
            periodOfReposition: Period? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.messageToReposition = messageToReposition
            self.resource = resource
            self.periodOfReposition = periodOfReposition
            self.extensions = extensions
        }
    }

    /// The response `RepositionResponse`.
    public struct RepositionResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .repositionResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `Resume`, answered by `ResumeResponse`.
    public struct Resume: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .resume }

        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var messageToResume: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var duration: Int?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, messageToResume: String? = nil, resource: String? = nil,
            duration: Int? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.messageToResume = messageToResume
            self.resource = resource
            self.duration = duration
            self.extensions = extensions
        }
    }

    /// The response `ResumeResponse`.
    public struct ResumeResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .resumeResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `Review`, answered by `ReviewResponse`.
    public struct Review: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .review }

        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var messageToReview: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var periodToReview: PeriodToReview?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, messageToReview: String? = nil, resource: String? = nil,
            periodToReview: PeriodToReview? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.messageToReview = messageToReview
            self.resource = resource
            self.periodToReview = periodToReview
            self.extensions = extensions
        }
    }

    /// The event `ReviewEvent`.
    public struct ReviewEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .reviewEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var length: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, message: String? = nil,
            resource: String? = nil, length: Int? = nil, currentPosition: Int? = nil, cause: EventCause? = nil,
            servicesPermitted: ServicesPermitted? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.message = message
            self.resource = resource
            self.length = length
            self.currentPosition = currentPosition
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The response `ReviewResponse`.
    public struct ReviewResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .reviewResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SetVoiceAttribute`, answered by `SetVoiceAttributeResponse`.
    public struct SetVoiceAttribute: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .setVoiceAttribute }

        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var attributeToSet: AttributeToSet?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, message: String? = nil, resource: String? = nil,
            attributeToSet: AttributeToSet? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.message = message
            self.resource = resource
            self.attributeToSet = attributeToSet
            self.extensions = extensions
        }
    }

    /// The response `SetVoiceAttributeResponse`.
    public struct SetVoiceAttributeResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .setVoiceAttributeResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The event `SilenceTimeoutExpiredEvent`.
    public struct SilenceTimeoutExpiredEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .silenceTimeoutExpiredEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `SpeechDetectedEvent`.
    public struct SpeechDetectedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .speechDetectedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The request `Start`, answered by `StartResponse`.
    public struct Start: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .start }

        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var text: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            overConnection: ConnectionID? = nil, resource: String? = nil, text: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.overConnection = overConnection
            self.resource = resource
            self.text = text
            self.extensions = extensions
        }
    }

    /// The event `StartedEvent`.
    public struct StartedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .startedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The response `StartResponse`.
    public struct StartResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .startResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `Stop`, answered by `StopResponse`.
    public struct Stop: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stop }

        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var messageToBeStopped: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, messageToBeStopped: String? = nil, resource: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.messageToBeStopped = messageToBeStopped
            self.resource = resource
            self.extensions = extensions
        }
    }

    /// The event `StopEvent`.
    public struct StopEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .stopEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var length: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, message: String? = nil,
            resource: String? = nil, length: Int? = nil, currentPosition: Int? = nil, cause: EventCause? = nil,
            servicesPermitted: ServicesPermitted? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.message = message
            self.resource = resource
            self.length = length
            self.currentPosition = currentPosition
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The response `StopResponse`.
    public struct StopResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .stopResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `Suspend`, answered by `SuspendResponse`.
    public struct Suspend: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .suspend }

        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            connection: ConnectionID? = nil, message: String? = nil, resource: String? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.connection = connection
            self.message = message
            self.resource = resource
            self.extensions = extensions
        }
    }

    /// The event `SuspendPlayEvent`.
    public struct SuspendPlayEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .suspendPlayEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var length: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, message: String? = nil,
            resource: String? = nil, length: Int? = nil, currentPosition: Int? = nil, cause: EventCause? = nil,
            servicesPermitted: ServicesPermitted? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.message = message
            self.resource = resource
            self.length = length
            self.currentPosition = currentPosition
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `SuspendRecordEvent`.
    public struct SuspendRecordEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .suspendRecordEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var length: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, message: String? = nil,
            resource: String? = nil, length: Int? = nil, currentPosition: Int? = nil, cause: EventCause? = nil,
            servicesPermitted: ServicesPermitted? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.message = message
            self.resource = resource
            self.length = length
            self.currentPosition = currentPosition
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The response `SuspendResponse`.
    public struct SuspendResponse: CSTAPlainMessage {
        /// The root element.
        public static var kind: MessageKind { .suspendResponse }

        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            extensions: CSTACommonArguments? = nil,
        ) {
            self.extensions = extensions
        }
    }

    /// The request `SynthesizeMessage`, answered by `SynthesizeMessageResponse`.
    public struct SynthesizeMessage: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .synthesizeMessage }

        /// Optional.
        public var textToBeSynthesized: String?
        /// Optional.
        public var control: ControlData?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            textToBeSynthesized: String? = nil, control: ControlData? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.textToBeSynthesized = textToBeSynthesized
            self.control = control
            self.extensions = extensions
        }
    }

    /// The response `SynthesizeMessageResponse`.
    public struct SynthesizeMessageResponse: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .synthesizeMessageResponse }

        /// Optional.
        public var synthesizedMessage: String?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            synthesizedMessage: String? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.synthesizedMessage = synthesizedMessage
            self.extensions = extensions
        }
    }

    /// The event `VoiceAttributeChangedEvent`.
    public struct VoiceAttributeChangedEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .voiceAttributeChangedEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var connection: ConnectionID?
        /// Optional.
        public var message: String?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var playVolume: Volume?
        /// Optional.
        public var recordingGain: Int?
        /// Optional.
        public var speed: Int?
        /// Optional.
        public var currentPosition: Int?
        /// Any number of elements.
        public var grammars: [Grammars]
        /// Optional.
        public var language: String?
        /// Mandatory.
        public var mode: VoiceAttributeChangedEventMode
        /// Optional.
        public var retainAudio: Bool?
        /// Optional.
        public var silenceTimeout: Double?
        /// Optional.
        public var maxTimeout: Double?
        /// Optional.
        public var babbleTimeout: Double?
        /// Optional.
        public var endSilence: Double?
        /// Optional.
        public var rejectionThreshold: Double?
        /// Optional.
        public var autoInterruptible: Bool?
        /// Optional.
        public var innerXml: AnyContent?
        /// Optional.
        public var interdigitTimeout: Double?
        /// Optional.
        public var preflush: Bool?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, connection: ConnectionID? = nil, message: String? = nil,
            resource: String? = nil, playVolume: Volume? = nil, recordingGain: Int? = nil, speed: Int? = nil,
            currentPosition: Int? = nil, grammars: [Grammars] = [], language: String? = nil,
            mode: VoiceAttributeChangedEventMode, retainAudio: Bool? = nil, silenceTimeout: Double? = nil,
            maxTimeout: Double? = nil, babbleTimeout: Double? = nil, endSilence: Double? = nil,
            rejectionThreshold: Double? = nil, autoInterruptible: Bool? = nil, innerXml: AnyContent? = nil,
            interdigitTimeout: Double? = nil, preflush: Bool? = nil, cause: EventCause? = nil,
            servicesPermitted: ServicesPermitted? = nil, extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.connection = connection
            self.message = message
            self.resource = resource
            self.playVolume = playVolume
            self.recordingGain = recordingGain
            self.speed = speed
            self.currentPosition = currentPosition
            self.grammars = grammars
            self.language = language
            self.mode = mode
            self.retainAudio = retainAudio
            self.silenceTimeout = silenceTimeout
            self.maxTimeout = maxTimeout
            self.babbleTimeout = babbleTimeout
            self.endSilence = endSilence
            self.rejectionThreshold = rejectionThreshold
            self.autoInterruptible = autoInterruptible
            self.innerXml = innerXml
            self.interdigitTimeout = interdigitTimeout
            self.preflush = preflush
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }

    /// The event `VoiceErrorOccurredEvent`.
    public struct VoiceErrorOccurredEvent: CSTAMessage, CSTAStructure {
        /// The root element.
        public static var kind: MessageKind { .voiceErrorOccurredEvent }

        /// Mandatory.
        public var monitorCrossRefID: String
        /// Optional.
        public var overConnection: ConnectionID?
        /// Optional.
        public var resource: String?
        /// Optional.
        public var cause: EventCause?
        /// Optional.
        public var servicesPermitted: ServicesPermitted?
        /// Optional.
        public var extensions: CSTACommonArguments?

        /// Makes a value; what is not given is absent.
        public init(
            monitorCrossRefID: String, overConnection: ConnectionID? = nil, resource: String? = nil,
            cause: EventCause? = nil, servicesPermitted: ServicesPermitted? = nil,
            extensions: CSTACommonArguments? = nil,
        ) {
            self.monitorCrossRefID = monitorCrossRefID
            self.overConnection = overConnection
            self.resource = resource
            self.cause = cause
            self.servicesPermitted = servicesPermitted
            self.extensions = extensions
        }
    }
}
