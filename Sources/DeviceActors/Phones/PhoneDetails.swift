/// What a phone has beyond the least: calls, features, counters. A phone with none of it does without.
final class PhoneDetails {
    var model: CallModel
    var features = FeatureState()
    /// One counter per kind of anomaly, none while there was none.
    var anomalies: ContiguousArray<UInt32> = []
    var idleObservers: [(observer: any IdleObserver, ticket: UInt64)] = []

    init(model: CallModel) {
        self.model = model
    }

    /// Whether there is nothing in it worth keeping.
    var isEmpty: Bool {
        // The stored property and not `isIdle`: a computed one would copy the model, and this runs for every event.
        model.dominantState == .null && anomalies.isEmpty && idleObservers.isEmpty && features.isQuiet
    }

    func count(_ new: CallAnomalies) {
        guard !new.isEmpty else { return }
        if anomalies.isEmpty { anomalies = ContiguousArray(repeating: 0, count: CallAnomaly.allCases.count) }
        new.forEach { anomaly in
            let index = Int(anomaly.rawValue)
            if anomalies[index] < .max { anomalies[index] += 1 }
        }
    }
}
