import ECMA323

/// For whom a service is performed.
struct ServiceContext: Sendable {
    let session: SessionID
    /// The edition of the answer, and of the events of a monitor that is started.
    let edition: Edition
}

extension Refusal {
    /// The answer that tells it.
    var message: any CSTAMessage { error }
}

extension SwitchModel {
    /// Performs one service: the answer, or the refusal.
    typealias Service =
        @Sendable (inout SwitchModel, any CSTAMessage, ServiceContext) throws(Refusal) -> (any CSTAMessage)?

    /// Every service of the switch by its request. What is said about the switch's features is derived from it.
    static let services: [MessageKind: Service] = {
        var table: [MessageKind: Service] = [:]
        for services in [
            callServices, joiningServices, divertingServices, featureServices, monitorServices, snapshotServices,
            statusServices, capabilityServices, applicationSessionServices,
        ] {
            table.merge(services) { _, new in new }
        }
        return table
    }()

    /// An entry of the table for a request of type `Request`.
    static func service<Request: CSTAMessage>(
        _ type: Request.Type,
        _ perform:
            @escaping @Sendable (inout SwitchModel, Request, ServiceContext) throws(Refusal) -> (any CSTAMessage)?
    ) -> (MessageKind, Service) {
        (
            Request.kind,
            { (model: inout SwitchModel, message: any CSTAMessage, context: ServiceContext) throws(Refusal) in
                // A message of this kind that has no typed value was too odd to be read.
                guard let request = message as? Request else { throw .operation(.invalidParameterValue) }
                return try perform(&model, request, context)
            }
        )
    }

    /// A table of services.
    static func table(_ entries: (MessageKind, Service)...) -> [MessageKind: Service] {
        Dictionary(entries) { _, new in new }
    }
}
