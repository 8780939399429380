import ECMA323

extension SwitchModel {
    /// Starting, changing and stopping monitors.
    static let monitorServices = table(
        service(CSTA.MonitorStart.self) { model, request, context throws(Refusal) in
            let object = try model.monitorObject(request.monitorObject)
            let isCallType: Bool
            if let type = request.monitorType {
                isCallType = type == .call
            } else if case .call = object {
                isCallType = true
            } else {
                isCallType = false
            }
            if !isCallType, case .call(_, nil) = object { throw .operation(.invalidMonitorObjectType) }
            if model.chance.happens(model.configuration.faults.refusedMonitors) {
                throw .resource(.resourceLimitExceeded)
            }
            guard model.monitors.count < model.configuration.maximumMonitors else {
                throw .resource(.overallMonitorLimitExceeded)
            }
            guard model.monitors.count(on: object) < model.configuration.maximumMonitorsPerObject else {
                throw .subscribed(.objectMonitorLimitExceeded)
            }
            let existing: [CallNumber] = if case .device(let device) = object { model.engine[device].calls } else { [] }
            let monitor = model.monitors.start(
                object, isCallType: isCallType,
                filter: request.requestedMonitorFilter.map { MonitorFilterSet($0) } ?? [],
                edition: context.edition, session: context.session, existingCalls: existing)
            return CSTA.MonitorStartResponse(
                monitorCrossRefID: monitor.crossReference, actualMonitorFilter: request.requestedMonitorFilter,
                monitorExistingCalls: true)
        },
        service(CSTA.ChangeMonitorFilter.self) { model, request, context throws(Refusal) in
            guard let monitor = model.monitors.monitor(request.monitorCrossRefID, of: context.session) else {
                throw .operation(.invalidMonitorCrossRefID)
            }
            model.monitors.setFilter(MonitorFilterSet(request.requestedFilterList), of: monitor.number)
            return CSTA.ChangeMonitorFilterResponse(actualFilterList: request.requestedFilterList)
        },
        service(CSTA.MonitorStop.self) { model, request, context throws(Refusal) in
            guard let monitor = model.monitors.monitor(request.monitorCrossRefID, of: context.session) else {
                throw .operation(.invalidMonitorCrossRefID)
            }
            model.monitors.stop(monitor.number)
            return CSTA.MonitorStopResponse()
        }
    )

    private func monitorObject(_ object: CSTA.MonitorObject) throws(Refusal) -> SwitchMonitor.Object {
        switch object {
        case .deviceObject(let id): return .device(try device(id))
        case .callObject(let id):
            guard id.deviceID != nil else { return .call(try call(id), nil) }
            let key = try connection(id)
            return .call(key.call, key.device)
        }
    }
}
