import ECMA323

extension SwitchModel {
    /// Does what a person does.
    ///
    /// - Returns: the messages that come of it. What is impossible just now is not done and gives none; `false` then.
    public mutating func perform(_ action: HumanAction, at time: Duration) -> (done: Bool, outputs: [SwitchOutput]) {
        pass(to: time)
        var done = true
        do throws(Refusal) {
            try act(action)
        } catch {
            done = false
        }
        publishFacts()
        return (done, takeOutputs())
    }

    private mutating func act(_ action: HumanAction) throws(Refusal) {
        switch action {
        case .dial(let number, let to):
            try engine.makeCall(from: named(number), to: to, cause: .normal, dials: true)
        case .answer(let number):
            try engine.answer(connection(at: number, .alerting, .initiated, .queued, otherwise: .noCallToAnswer))
        case .hangUp(let number):
            try engine.clear(
                connection(at: number, .connected, .fail, .initiated, .hold, .alerting, otherwise: .noCallToClear))
        case .hold(let number):
            try engine.hold(connection(at: number, .connected, otherwise: .noActiveCall))
        case .retrieve(let number):
            try engine.retrieve(connection(at: number, .hold, otherwise: .noHeldCall))
        case .consult(let number, let with):
            _ = try engine.consult(connection(at: number, .connected, otherwise: .noActiveCall), number: with)
        case .alternate(let number):
            try engine.alternate(held: held(number), active: active(number))
        case .reconnect(let number):
            try engine.reconnect(
                active: connection(at: number, .connected, .fail, .initiated, otherwise: .noActiveCall),
                held: held(number))
        case .transfer(let number):
            _ = try engine.transfer(held: held(number), active: active(number))
        case .conference(let number):
            _ = try engine.conference(held: held(number), active: active(number))
        case .blindTransfer(let number, let to):
            _ = try engine.singleStepTransfer(active(number), to: to)
        case .deflect(let number, let to):
            try engine.deflect(connection(at: number, .alerting, otherwise: .noCallToAnswer), to: to)
        case .pickUp(let number, let from):
            try engine.pickUp(connection(at: from, .alerting, otherwise: .noCallToAnswer), by: named(number))
        case .callFromOutside(let caller, let to):
            try engine.callFromOutside(caller, to: to)
        case .doNotDisturb(let number, let on):
            engine.setDoNotDisturb(try named(number), on)
        case .forward(let number, let to):
            try engine.setForwarding(
                named(number), type: .forwardImmediate, isActive: to != nil, destination: to, ringCount: nil)
        case .service(let number, let isInService):
            engine.setService(try named(number), isInService: isInService)
        }
    }

    private func named(_ number: String) throws(Refusal) -> DeviceIndex {
        guard let device = engine.deviceByNumber[number] else { throw .operation(.invalidDeviceID) }
        return device
    }

    /// The first connection of a device in the first of these states that any is in.
    private func connection(
        at number: String, _ states: LocalConnectionState..., otherwise error: CSTA.StateIncompatibilityErrors
    ) throws(Refusal) -> ConnectionKey {
        let device = try named(number)
        for state in states {
            if let key = engine.connection(at: device, in: [state]) { return key }
        }
        throw .state(error)
    }

    private func active(_ number: String) throws(Refusal) -> ConnectionKey {
        try connection(at: number, .connected, otherwise: .noActiveCall)
    }

    private func held(_ number: String) throws(Refusal) -> ConnectionKey {
        try connection(at: number, .hold, otherwise: .noHeldCall)
    }
}

// MARK: What the players of people look at

extension SwitchModel {
    /// The numbers of all telephones that have one of their own.
    public var telephoneNumbers: [String] {
        engine.devices.filter { $0.setup.category == .station && $0.canBeDialled }.map(\.setup.number)
    }

    /// Whether a device has no call. Unknown ones have none.
    public func isIdle(_ number: String) -> Bool {
        guard let device = engine.deviceByNumber[number] else { return true }
        return engine[device].calls.isEmpty
    }

    /// The numbers of the devices at which a call began to ring since the last look. The list is kept only when
    /// ``notesRinging`` is set.
    public mutating func takeRungNumbers() -> [String] {
        guard !rungDevices.isEmpty else { return [] }
        defer { rungDevices.removeAll(keepingCapacity: true) }
        return rungDevices.map { engine[$0].setup.number }
    }

    /// How many calls a device takes part in. A telephone that only sees another of its line in use takes part in none.
    public func calls(at number: String) -> Int {
        engine.deviceByNumber[number].map(calls) ?? 0
    }

    /// From now on the devices that something happens at are noted.
    ///
    /// - Returns: the devices that have calls already, by number.
    mutating func beginNotingCalls() -> [(number: String, calls: Int)] {
        notesCalls = true
        concernedDevices = Set(engine.devices.indices.map(DeviceIndex.init).filter { !engine[$0].calls.isEmpty })
        return takeCallCounts()
    }

    /// How many calls those devices have at which something happened since the last look. Not every one has changed.
    mutating func takeCallCounts() -> [(number: String, calls: Int)] {
        guard !concernedDevices.isEmpty else { return [] }
        defer { concernedDevices.removeAll(keepingCapacity: true) }
        return concernedDevices.sorted().map { (engine[$0].setup.number, calls(at: $0)) }
    }

    private func calls(at device: DeviceIndex) -> Int {
        engine[device].calls.count { call in
            engine.calls[call]?.party(device).map { !engine.isInactive($0) } ?? false
        }
    }
}
