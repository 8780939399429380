import ECMA323
import Testing

@testable import CSTAGateway

@Suite("The application session's machine")
struct ApplicationSessionMachineTests {
    private typealias Machine = ApplicationSessionMachine
    private let second: UInt64 = 1_000_000_000

    private func opening(versions: [String] = [Edition.ed3.namespace], seconds: Int? = 60) -> Machine.Opening {
        Machine.Opening(
            login: Machine.Login(name: "app", password: "secret", applicationID: "app"), versions: versions,
            seconds: seconds)
    }

    private func opened(_ settings: Machine.Settings = Machine.Settings(), seconds: Int? = 60) -> Machine {
        var machine = Machine(settings: settings)
        _ = machine.open(opening(seconds: seconds))
        _ = machine.loginChecked(.success("app"), sessionID: "S", at: 0)
        return machine
    }

    private func id(_ number: UInt16) -> InvokeID { InvokeID(rawValue: number)! }

    @Test("A session is opened after its login was checked")
    func open() throws {
        var machine = Machine(settings: Machine.Settings())
        let login = opening().login
        #expect(machine.open(opening()) == .verify(login))
        #expect(machine.established == nil)
        let session = try #require(try machine.loginChecked(.success("app"), sessionID: "S", at: 0)?.get())
        #expect(session.application == "app")
        #expect(session.edition == .ed3)
        #expect(session.seconds == 60)
        #expect(machine.established == session)
    }

    @Test("The client's best known version is agreed on, in the client's own words")
    func versions() throws {
        let cases: [([String], Edition?)] = [
            (["urn:other", Edition.ed6.namespace, Edition.ed3.namespace], .ed6),
            ([Edition.ed3.namespace + "/priv4"], .ed3),
            (["3.0"], .ed2),
            (["urn:other"], nil),
            ([], nil),
        ]
        for (versions, edition) in cases {
            var machine = Machine(settings: Machine.Settings())
            let action = machine.open(opening(versions: versions))
            guard let edition else {
                #expect(action == .refuse(.versionNotSupported))
                continue
            }
            let session = try machine.loginChecked(.success("app"), sessionID: "S", at: 0)?.get()
            #expect(session?.edition == edition)
            #expect(versions.contains(session?.version ?? ""))
        }
    }

    @Test("A wrong login leaves no session, and another one may be tried")
    func wrongLogin() {
        var machine = Machine(settings: Machine.Settings())
        _ = machine.open(opening())
        let refusal = OpeningRefusalError(reason: .invalidApplicationInfo)
        #expect(machine.loginChecked(.failure(refusal), sessionID: "S", at: 0) == .failure(refusal))
        #expect(machine.established == nil)
        #expect(machine.open(opening()) == .verify(opening().login))
    }

    @Test("A second session on the connection is refused while the first is open or being checked")
    func twice() {
        var machine = Machine(settings: Machine.Settings())
        _ = machine.open(opening())
        #expect(machine.open(opening()) == .refuse(.alreadyOpen))
        var other = opened()
        #expect(other.open(opening()) == .refuse(.alreadyOpen))
    }

    @Test("A login that is checked after the connection ended opens nothing")
    func lateLogin() {
        var machine = Machine(settings: Machine.Settings())
        _ = machine.open(opening())
        machine.end()
        #expect(machine.loginChecked(.success("app"), sessionID: "S", at: 0) == nil)
        #expect(machine.established == nil)
    }

    @Test("The wish for a duration is granted within bounds")
    func duration() {
        var settings = Machine.Settings()
        settings.defaultSeconds = 100
        settings.maximumSeconds = 200
        settings.minimumSeconds = 20
        let cases: [(Int?, Int)] = [(nil, 100), (150, 150), (1_000, 200), (1, 20), (-5, 20)]
        for (wish, granted) in cases {
            #expect(opened(settings, seconds: wish).established?.seconds == granted)
        }
    }

    @Test("The timer ends the session unless it is reset with the right identifier")
    func timer() {
        var machine = opened()
        #expect(machine.tick(at: 60 * second - 1) == nil)
        #expect(machine.resetTimer(sessionID: "other", seconds: nil, at: 50 * second) == nil)
        #expect(machine.resetTimer(sessionID: "S", seconds: nil, at: 50 * second) == 60)
        #expect(machine.tick(at: 60 * second) == nil)
        #expect(machine.tick(at: 110 * second) == .terminate(sessionID: "S"))
        #expect(machine.tick(at: 120 * second) == nil)
        #expect(machine.established == nil)
    }

    @Test("Stopping needs the right identifier, and leaves the connection ready for another session")
    func stop() {
        var machine = opened()
        #expect(machine.stop(sessionID: "other") == false)
        #expect(machine.stop(sessionID: "S") == true)
        #expect(machine.established == nil)
        #expect(machine.admit(id(1)) == .noSession)
        #expect(machine.open(opening()) == .verify(opening().login))
    }

    @Test("A request before the session is refused")
    func before() {
        var machine = Machine(settings: Machine.Settings())
        #expect(machine.admit(id(1)) == .noSession)
        _ = machine.open(opening())
        #expect(machine.admit(id(1)) == .noSession)
    }

    @Test("An identifier in flight cannot be used again until it is answered, and is answered once")
    func duplicate() {
        var machine = opened()
        #expect(machine.admit(id(1)) == nil)
        #expect(machine.admit(id(1)) == .duplicateInvokeID)
        #expect(machine.admit(id(2)) == nil)
        #expect(machine.answered(id(1)) == true)
        #expect(machine.answered(id(1)) == false)
        #expect(machine.admit(id(1)) == nil)
    }

    @Test("No more than the allowed number of requests are unanswered")
    func outstanding() {
        var settings = Machine.Settings()
        settings.maximumOutstanding = 2
        var machine = opened(settings)
        #expect(machine.admit(id(1)) == nil)
        #expect(machine.admit(id(2)) == nil)
        #expect(machine.admit(id(3)) == .tooManyOutstanding)
        _ = machine.answered(id(1))
        #expect(machine.admit(id(3)) == nil)
    }

    @Test("A listener with an application of its own serves without a session, and lets one be opened")
    func sessionless() {
        var settings = Machine.Settings()
        settings.sessionlessApplication = "legacy"
        var machine = Machine(settings: settings)
        #expect(machine.established?.application == "legacy")
        #expect(machine.established?.edition == nil)
        #expect(machine.admit(id(1)) == nil)
        #expect(machine.tick(at: .max) == nil)
        #expect(machine.open(opening()) == .verify(opening().login))
        _ = machine.loginChecked(.success("app"), sessionID: "S", at: 0)
        #expect(machine.established?.application == "app")
        #expect(machine.stop(sessionID: "S") == true)
        #expect(machine.established?.application == "legacy")
    }
}
