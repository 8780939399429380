import DeviceActors
import ECMA323

// Everything the switch has to answer: call control, features, device information, services not known here.
extension ApplicationSession {
    /// Hands the request to the link that feeds the devices it names, and has the calls it names without a device.
    ///
    /// A consultation or transfer joins calls of one switch; there is nothing to send when they are on two.
    func forward(
        _ message: any CSTAMessage, _ request: Request, _ subjects: RequestSubjects, _ found: SwitchLink?
    ) {
        // Nothing in it says which switch it is for.
        guard !subjects.subjects.isEmpty else { return refuse(request, .operation(.serviceNotSupported)) }
        var link = found
        for device in subjects.subjects.compactMap(\.device) {
            guard let phone = core.registry.phone(named: device), let feeding = core.router.link(of: phone.id) else {
                return refuse(request, .operation(.invalidDeviceID))
            }
            guard link == nil || link === feeding else { return refuse(request, .operation(.notSameDevice)) }
            link = feeding
        }
        guard let link else { return refuse(request, .operation(.invalidConnectionID)) }
        guard isCurrent(request) else { return }
        guard let policy else { return refuse(request, .security(.generic)) }
        let bytes = MessageEncoder(edition: link.configuration.edition).encode(message)
        var origin = ForwardedRequest(session: key, loop: loop.index, request: request)
        if !core.traces.isEmpty {
            origin.tracedPhones = subjects.subjects.compactMap(\.device).compactMap {
                core.registry.phone(named: $0)?.id
            }
        }
        if let digits = subjects.digits {
            let role = ServiceRule.digits(of: request.kind).map { "\($0)" } ?? ""
            origin.digits = DialledDigits(
                role: role, digits: digits, subjects: subjects, rules: policy.application.destinations)
        } else {
            core.counters.add(.requestsForwarded)
        }
        link.forward(bytes, origin: origin)
    }

    /// The link has decided on digits; those it allowed have been sent. Called on this session's loop.
    func digitsJudged(_ request: Request, _ digits: DialledDigits, _ verdict: DialledDigits.Verdict) {
        switch verdict {
        case .allowed:
            core.counters.add(.requestsForwarded)
            audit(request, digits.subjects, nil)
        case .refused(let refusal): deny(request, digits.subjects, refusal)
        }
    }

    /// The switch has answered; the answer is put into the client's edition. Called on this session's loop.
    func forwarded(_ request: Request, _ outcome: ForwardedOutcome) {
        switch outcome {
        case .failed(let error):
            refuse(request, error)
        case .answered(let bytes):
            var decoder = MessageDecoder()
            let message: any CSTAMessage
            do {
                message = try decoder.decode(bytes).message
            } catch is MessageError {
                // XML, but less than the standard asks for. The switch has done what it was asked; what it says of that
                // is the client's to judge.
                message = CSTA.Opaque(kind: .unknown, name: "", namespace: nil, bytes: bytes)
            } catch {
                return refuse(request, .systemResource(.generic))
            }
            if message.kind == .cstaErrorCode { core.counters.add(.requestsRefused) }
            guard isCurrent(request), machine.answered(request.invokeID) else { return }
            wire.send(request.invokeID, MessageEncoder(edition: request.edition).encode(message))
        }
    }
}

extension CSTAMessage {
    /// The root element's local name, also of a message that the standard does not know.
    var rootName: String { (self as? CSTA.Opaque)?.name ?? kind.name }
}

/// A client's request that has been sent to a switch.
struct ForwardedRequest: Sendable {
    /// Whose it is.
    let session: SessionKey
    /// The loop the session lives on, by its index.
    let loop: Int
    /// The request itself.
    let request: ApplicationSession.Request
    /// The digits in it, for a service that dials or may dial.
    var digits: DialledDigits?
    /// The connections that may dial with them.
    var dialling: [DialledDigits.Connection] = []
    /// The phones it names; found out only while somebody traces.
    var tracedPhones: [PhoneID] = []

    init(session: SessionKey, loop: Int, request: ApplicationSession.Request) {
        self.session = session
        self.loop = loop
        self.request = request
    }
}

/// What became of it.
enum ForwardedOutcome: Sendable {
    /// The switch's answer, as it came.
    case answered([UInt8])
    /// There was none.
    case failed(ServiceError)
}
