import ECMA323

/// What one application may do, as a pure decision: service × devices × destinations. What is not granted is denied.
public struct AccessPolicy: Hashable, Sendable {
    /// The application the policy is of.
    public let application: ApplicationConfiguration

    /// The policy of an application.
    public init(application: ApplicationConfiguration) {
        self.application = application
    }

    /// Whether the application may see this device: monitor it, snapshot it, find it in lists.
    public func mayObserve(_ deviceID: String) -> Bool { application.monitors.contains(deviceID) }

    /// Whether the application may act for this device.
    public func mayControl(_ deviceID: String) -> Bool { application.controls.contains(deviceID) }

    /// Whether the application may look at this device by either right: who may act for it may also watch it.
    public func maySee(_ deviceID: String) -> Bool { mayObserve(deviceID) || mayControl(deviceID) }

    /// Whether the application may use this service at all.
    public func mayUse(_ kind: MessageKind, named name: String) -> Bool {
        application.services.contains(name, in: ServiceRule.rule(for: kind).group)
    }

    /// Whether the application may use this service at all.
    public func mayUse(_ kind: MessageKind) -> Bool { mayUse(kind, named: kind.name) }

    /// Whether the application has this right over the gateway itself.
    public func may(_ right: AdministrationRight) -> Bool { application.administration.contains(right) }

    /// Decides on a request by what is written in it. Connections that name no device are left for
    /// ``refusal(of:subjects:inCalls:resolve:)``: see ``RequestSubjects/openCalls(of:)``.
    ///
    /// - Parameters:
    ///   - kind: the request's kind.
    ///   - name: its root element's name; the only name an unknown request has.
    ///   - subjects: the devices it is about.
    ///   - resolve: the gateway's identifier for a device as the client wrote it; nil when it knows none.
    ///   - resolveNumber: the same for a number to be called, which a device's name or hardware address is not; nil
    ///     takes `resolve`.
    /// - Returns: nil when it is allowed, else why not.
    func refusal(
        of kind: MessageKind,
        named name: String,
        subjects: RequestSubjects,
        resolve: (String) -> String?,
        resolveNumber: ((String) -> String?)? = nil
    ) -> AccessRefusal? {
        guard mayUse(kind, named: name) else { return .service(name) }
        guard !subjects.isAmbiguous else { return .ambiguous(name) }
        let observes = ServiceRule.rule(for: kind).group.observes
        for subject in subjects.subjects {
            guard let device = subject.device else { continue }
            guard let known = resolve(device) else { return .unknownDevice(role: subject.role, device: device) }
            let isAllowed = observes ? maySee(known) : mayControl(known)
            guard isAllowed else { return .device(role: subject.role, device: known) }
        }
        if subjects.hasUnknownDestination { return .unknownDestination }
        for destination in subjects.destinations {
            guard let number = destination.device else { continue }
            let known = if let resolveNumber { resolveNumber(number) } else { resolve(number) }
            let isOwn = known == number
            guard application.destinations.allows(number, isKnownDevice: known != nil, isOwnAddress: isOwn) else {
                return .destination(role: destination.role, destination: number)
            }
        }
        return nil
    }
}

/// Why a request was denied.
enum AccessRefusal: Hashable, Sendable {
    /// The application may not use the service.
    case service(String)
    /// An element that names a device can be read in two ways.
    case ambiguous(String)
    /// The gateway knows no such device.
    case unknownDevice(role: String, device: String)
    /// The application may not observe or act for the device; empty when it is one of several in a call.
    case device(role: String, device: String)
    /// The application may not have this number called.
    case destination(role: String, destination: String)
    /// The service is unknown and seems to carry a destination.
    case unknownDestination
    /// Digits would be dialled, and which number they make is not known.
    case unknownDialling(role: String)
    /// No phone is known to be in the call that was named without a device.
    case unknownCall(role: String, callID: String)

    /// One line for the audit. It holds no number: those are in fields of their own, where they can be shortened.
    var text: String {
        switch self {
        case .service(let name): "the application may not use \(name)"
        case .ambiguous(let name): "a device in \(name) can be read in two ways"
        case .unknownDevice(let role, _): "\(role): no such device"
        case .device(let role, _): "\(role): no right to the device"
        case .destination(let role, _): "\(role): no right to call the destination"
        case .unknownDestination: "an unknown service that seems to carry a destination"
        case .unknownDialling(let role): "\(role): what has been dialled before is not known"
        case .unknownCall(let role, _): "\(role): no such call"
        }
    }
}
