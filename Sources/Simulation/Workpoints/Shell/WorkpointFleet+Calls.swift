import DeviceActors

extension WorkpointFleet {
    /// From now on the phones have the calls that a simulated switch has at the devices of their numbers: both are the same
    /// telephones then. Called on the switch's event loop; the phones may be on any.
    public func follow(_ simulatedSwitch: SimulatedSwitch) {
        var told: [String: Int] = [:]
        simulatedSwitch.observeCalls { [self] number, calls in
            guard let phones = addressesByNumber[number] else { return }
            let before = told.updateValue(calls, forKey: number) ?? 0
            let input = calls > before ? SimulatedWorkpoint.Input.callBegan : .callEnded
            for _ in 0..<abs(calls - before) {
                for phone in phones { tell(phone, input) }
            }
        }
    }
}
