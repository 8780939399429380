import Foundation

/// Reads the answers of the HTTP interface. What is missing in them is shown as a dash.
extension TopReading {
    typealias Object = [String: Any]

    /// Takes in the answer for one view.
    ///
    /// - Parameter now: for how long something has lasted.
    mutating func add(_ answer: Object, to view: TopView, now: Date) {
        let objects = answer[view.rawValue] as? [Object] ?? []
        let rows = objects.map { object in
            switch view {
            case .phones: Self.phone(object, now)
            case .calls: Self.call(object, now)
            case .sessions: Self.session(object)
            case .links: Self.link(object)
            case .jobs: Self.job(object, now)
            }
        }
        self.rows[view, default: []] += rows
        totals[view] = max(answer["total"] as? Int ?? 0, self.rows[view, default: []].count)
        switch view {
        case .phones:
            for object in objects {
                let condition = (object["busy"] as? Object)?["condition"] as? String ?? "unknown"
                conditions[condition, default: 0] += 1
            }
        case .links:
            linksInService = objects.count {
                $0["isInService"] as? Bool == true || $0["phase"] as? String == "inService"
            }
            let rates = objects.compactMap { Self.number($0["eventsPerSecond"]) }
            eventRate = rates.isEmpty ? nil : rates.reduce(0, +)
        case .calls, .sessions, .jobs: break
        }
    }

    private static func phone(_ object: Object, _ now: Date) -> TopRow {
        let busy = object["busy"] as? Object ?? [:]
        let calls = object["calls"] as? [Object] ?? []
        let parties = calls.flatMap { $0["parties"] as? [String] ?? [] }
        let states = calls.compactMap { $0["localConnectionInfo"] as? String }
        let condition = text(busy["condition"])
        return TopRow([
            text(object["deviceID"] ?? object["e164"] ?? object["mac"]), text(object["name"]),
            states.isEmpty ? condition : states.joined(separator: "+"),
            parties.isEmpty ? "-" : parties.joined(separator: ", "), age(busy["since"], now), text(object["link"]),
            text(object["anomalies"]),
        ])
    }

    private static func call(_ object: Object, _ now: Date) -> TopRow {
        let parties = (object["parties"] as? [Object] ?? []).map {
            "\(text($0["device"])) \(text($0["localConnectionInfo"]))"
        }
        return TopRow([
            text(object["callID"]), text(object["callingDevice"]), text(object["calledDevice"]),
            parties.joined(separator: ", "), age(object["since"], now), text(object["link"]),
        ])
    }

    private static func session(_ object: Object) -> TopRow {
        TopRow(
            [
                "id", "application", "peer", "monitors", "outstandingRequests", "pendingBytes", "lastSequence",
                "framesDropped",
            ]
            .map { text(object[$0]) })
    }

    private static func link(_ object: Object) -> TopRow {
        let rate = number(object["eventsPerSecond"]).map { String(format: "%.1f", $0) } ?? "-"
        return TopRow([
            text(object["name"]), text(object["phase"]), text(object["devices"]), text(object["monitoredDevices"]),
            rate,
            text(object["outstandingRequests"]), text(object["losses"]), text(object["lastFailure"]),
        ])
    }

    private static func job(_ object: Object, _ now: Date) -> TopRow {
        TopRow([
            text(object["id"]), text(object["phone"]), text(object["kind"]),
            text(object["waitsFor"] ?? object["state"]),
            age(object["createdAt"], now),
        ])
    }

    private static func text(_ value: Any?) -> String {
        switch value {
        case nil, is NSNull: "-"
        case let text as String: text.isEmpty ? "-" : Terminal.printable(text)
        case let value?: "\(value)"
        }
    }

    private static func number(_ value: Any?) -> Double? { (value as? NSNumber)?.doubleValue }

    /// For how long: `7s`, `4m12s`, `3h05m`.
    static func age(_ value: Any?, _ now: Date) -> String {
        guard let text = value as? String, let nanoseconds = ISO8601.nanoseconds(text) else { return "-" }
        let seconds = max(0, Int(now.timeIntervalSince1970 - Double(nanoseconds) / 1e9))
        if seconds < 60 { return "\(seconds)s" }
        if seconds < 3_600 { return String(format: "%dm%02ds", seconds / 60, seconds % 60) }
        return String(format: "%dh%02dm", seconds / 3_600, seconds / 60 % 60)
    }
}
