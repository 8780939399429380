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
        forward(message, request, to: link)
    }

    private func forward(_ message: any CSTAMessage, _ request: Request, to link: SwitchLink) {
        guard isCurrent(request) else { return }
        let bytes = MessageEncoder(edition: link.configuration.edition).encode(message)
        core.counters.add(.requestsForwarded)
        link.forward(
            bytes, origin: ForwardedRequest(session: key, loop: loop.index, request: request))
    }

    /// The switch has answered; the answer is put into the client's edition. Called on this session's loop.
    func forwarded(_ request: Request, _ outcome: ForwardedOutcome) {
        switch outcome {
        case .failed(let error):
            refuse(request, error)
        case .answered(let bytes):
            var decoder = MessageDecoder()
            guard let decoded = try? decoder.decode(bytes) else {
                return refuse(request, .systemResource(.generic))
            }
            if decoded.message.kind == .cstaErrorCode { core.counters.add(.requestsRefused) }
            guard isCurrent(request), machine.answered(request.invokeID) else { return }
            wire.send(request.invokeID, MessageEncoder(edition: request.edition).encode(decoded.message))
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
}

/// What became of it.
enum ForwardedOutcome: Sendable {
    /// The switch's answer, as it came.
    case answered([UInt8])
    /// There was none.
    case failed(ServiceError)
}
