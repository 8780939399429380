import ECMA323

/// Who asked what on one connection, so that an answer can be told by its question.
///
/// Each side counts its own requests, so a request is known by its invoke identifier and its sender.
struct Dialogue: Sendable {
    private struct Question: Sendable {
        var name: String
        var kind: MessageKind
        var time: UInt64?
    }

    /// Open requests of either side, by invoke identifier: ten thousand of each at most.
    private var open: [[String: Question]] = [[:], [:]]

    /// Takes a message into account.
    /// - Parameter side: 0 or 1: whose message it is.
    /// - Returns: the request that it answers, how long that took in nanoseconds, and what is odd about that.
    mutating func note(
        _ inspection: Inspection, invokeID: String, side: Int, time: UInt64?
    ) -> (answers: String?, after: UInt64?, findings: [Finding]) {
        switch inspection.kind.role {
        case .request:
            var findings: [Finding] = []
            if invokeID == InvokeID.event.description {
                let text = "a request under the identifier of events cannot be answered"
                findings.append(Finding(.warning, "requestAsEvent", text, path: inspection.name))
            } else if let old = open[side][invokeID] {
                let text = "\(old.name) was sent under the same identifier and has not been answered"
                findings.append(Finding(.warning, "identifierInUse", text, path: inspection.name))
            }
            open[side][invokeID] = Question(name: inspection.name, kind: inspection.kind, time: time)
            return (nil, nil, findings)
        case .response, .error:
            guard let question = open[1 - side].removeValue(forKey: invokeID) else {
                let text = "nothing under this identifier was asked, as far as the capture shows"
                return (nil, nil, [Finding(.note, "unasked", text, path: inspection.name)])
            }
            let after = if let time, let asked = question.time, time >= asked { time - asked } else { UInt64?.none }
            let expected = [question.kind.response, question.kind.refusal, .cstaErrorCode]
            guard !expected.contains(inspection.kind) else { return (question.name, after, []) }
            let finding = Finding(
                .error, "wrongAnswer", "\(question.name) was asked under this identifier", path: inspection.name,
                expected: question.kind.response?.name, found: inspection.name)
            return (question.name, after, [finding])
        case .event:
            guard invokeID != InvokeID.event.description else { break }
            let text = "events carry the identifier \(InvokeID.event)"
            return (nil, nil, [Finding(.warning, "eventIdentifier", text, path: inspection.name)])
        case .notification, .parameter: break
        }
        return (nil, nil, [])
    }
}
