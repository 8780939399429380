import ECMA323
import Testing

@testable import DeviceActors

/// Every event in every state of the phone's own connection.
@Suite("Call model: event by state")
struct CallModelTableTests {
    private let ownDevice = "2001"
    private let farDevice = "2002"

    /// What an event about the own connection, without `localConnectionInfo`, makes of each state. After the state:
    /// D duplicate, I impossible transition, S stale, U unknown call, C cleared unknown call, R orphan retrieved.
    static let ownTable = """
        event              null        initiated   alerting    connected   hold        queued      fail
        serviceInitiated   initiated   initiated/D alerting/S  connected/S hold/S      initiated/I initiated/I
        digitsDialed       initiated/U initiated   alerting    connected   hold        queued      fail
        originated         connected   connected   connected/I connected/D hold/S      connected/I connected/I
        offered            alerting    alerting/I  alerting/D  connected/S hold/S      alerting    alerting/I
        delivered          alerting    alerting    alerting/D  connected/S hold/S      alerting    alerting/I
        queued             queued      queued      queued      queued      queued/I    queued/D    queued/I
        networkReached     connected/U connected   connected/I connected/D connected/I connected/I connected/I
        established        connected/U connected   connected   connected/D hold/S      connected   connected/I
        held               hold/U      hold/I      hold/I      hold        hold/D      hold/I      hold/I
        retrieved          connected/R connected/I connected/I connected/D connected   connected/I connected/I
        diverted           null/C      null        null        null        null        null        null
        failed             fail        fail        fail        fail        fail        fail        fail/D
        bridged            queued      queued      queued      queued      queued      queued/D    queued
        connectionCleared  null/C      null        null        null        null        null        null
        callCleared        null/C      null        null        null        null        null        null
        """

    /// The same for events about the other party: the own state, then that party's. P unknown party. They are never
    /// duplicates here, since they are the first to name the other party's connection.
    static let farTable = """
        event              null        initiated   alerting    connected   hold        queued      fail
        offered            connected+alerting/U connected+alerting alerting+alerting connected+alerting hold+alerting queued+alerting fail+alerting
        delivered          connected+alerting/U connected+alerting alerting+alerting connected+alerting hold+alerting queued+alerting fail+alerting
        queued             connected+queued/U connected+queued alerting+queued connected+queued hold+queued queued+queued fail+queued
        networkReached     connected+connected/U connected+connected alerting+connected connected+connected hold+connected queued+connected fail+connected
        established        connected+connected/U connected+connected alerting+connected connected+connected hold+connected queued+connected fail+connected
        held               connected+hold/U connected+hold alerting+hold connected+hold hold+hold queued+hold fail+hold
        retrieved          connected+connected/R connected+connected alerting+connected connected+connected hold+connected queued+connected fail+connected
        failed             connected+fail/U connected+fail alerting+fail connected+fail hold+fail queued+fail fail+fail
        bridged            connected+queued/U connected+queued alerting+queued connected+queued hold+queued queued+queued fail+queued
        diverted           null/C      initiated/P alerting    connected   hold        queued      fail/P
        connectionCleared  null/C      initiated/P alerting    connected   hold        queued      fail/P
        """

    /// One cell of a table.
    struct Cell: CustomTestStringConvertible, Sendable {
        let event: String
        let state: LocalConnectionState
        let expected: String
        var testDescription: String { "\(event) in \(state.wireName) gives \(expected)" }

        var kind: MessageKind {
            MessageKind(name: event.prefix(1).uppercased() + event.dropFirst() + "Event")
        }
    }

    static func cells(_ table: String) -> [Cell] {
        let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        return rows.dropFirst().flatMap { row in
            zip(rows[0], row).dropFirst().map { state, expected in
                Cell(event: row[0], state: LocalConnectionState(wireName: state)!, expected: expected)
            }
        }
    }

    static func letters(_ anomalies: CallAnomalies) -> String {
        let letters = anomalies.all.map { anomaly in
            switch anomaly {
            case .duplicate: "D"
            case .impossibleTransition: "I"
            case .staleEvent: "S"
            case .eventForUnknownCall: "U"
            case .clearedUnknownCall: "C"
            case .orphanRetrieved: "R"
            case .unknownParty: "P"
            default: "?"
            }
        }
        return letters.isEmpty ? "" : "/" + letters.joined()
    }

    @Test("An event about the own connection leads to the state of the table", arguments: cells(ownTable))
    func own(cell: Cell) throws {
        try #require(cell.kind != .unknown)
        var model = CallModel.inState(cell.state)
        #expect(model.state(ofCall: "c1") == cell.state)
        let change = model.apply(.at(ownDevice, cell.kind), at: .seconds(1000))
        #expect(change.previous == cell.state || cell.state == .null)
        #expect(change.current.wireName + Self.letters(change.anomalies) == cell.expected)
        #expect(model.state(ofCall: "c1") == change.current)
        #expect(change.isChanged == (change.current != cell.state))
    }

    @Test("An event about another party moves that party and leaves the own state", arguments: cells(farTable))
    func far(cell: Cell) throws {
        try #require(cell.kind != .unknown)
        var model = CallModel.inState(cell.state)
        let change = model.apply(.at(farDevice, cell.kind), at: .seconds(1000))
        let parties = model.snapshot().flatMap(\.parties).map { "+" + $0.state.wireName }.joined()
        #expect(change.current.wireName + parties + Self.letters(change.anomalies) == cell.expected)
        #expect(model.state(ofCall: "c1") == change.current)
    }

    @Test(
        "localConnectionInfo is what the own state becomes, whatever the event",
        arguments: [LocalConnectionState.connected, .hold, .queued, .fail, .null])
    func told(state: LocalConnectionState) {
        var model = CallModel.inState(.alerting)
        _ = model.apply(.at(farDevice, .heldEvent, "c1", state), at: .seconds(50))
        #expect(model.state(ofCall: "c1") == state)
        #expect(model.isIdle == (state == .null))
    }
}
