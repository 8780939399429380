import ECMA323
import NIOCore
import NIOPosix
import Simulation
import Transport

/// A CSTA client for the commands: connects, opens a session if asked to, sends requests, and reads refusals out in
/// words.
struct CommandClient: Sendable {
    /// The session, when one was opened.
    struct Session: Sendable, Hashable {
        var id: String
        /// Seconds after which it ends unless its timer is reset.
        var duration: Int
    }

    private let client: ScriptedClient
    private let deadline: TimeAmount
    /// The session, when one was opened.
    let session: Session?

    /// Connects as the options say.
    ///
    /// - Throws: ``CommandError`` with the reason in words.
    static func connect(_ options: ConnectionOptions) async throws -> CommandClient {
        let login = try options.login()
        let connector = try options.connector()
        var scripted = ScriptedClient.Options(edition: options.chosenEdition)
        scripted.keepsTexts = true
        let client: ScriptedClient
        do {
            client = try await ScriptedClient.connect(
                connector, options: scripted, on: MultiThreadedEventLoopGroup.singleton.any())
        } catch {
            throw CommandError(connectingTo: connector, error)
        }
        var session: Session?
        if let login {
            do {
                session = try await open(login, edition: options.chosenEdition, client, within: options.deadline)
            } catch {
                try? await client.close()
                throw error
            }
        }
        return CommandClient(client: client, deadline: options.deadline, session: session)
    }

    private static func open(
        _ login: SessionLogin, edition: Edition, _ client: ScriptedClient, within time: TimeAmount
    ) async throws -> Session {
        let request = CSTA.StartApplicationSession(
            applicationInfo: .init(
                applicationID: "gatewayd", applicationSpecificInfo: login.applicationSpecificInfo),
            requestedProtocolVersions: [edition.namespace], requestedSessionDuration: 180)
        let answer: ScriptedClient.Received
        do {
            answer = try await client.answer(to: request, within: time)
        } catch let failure as ScriptedClient.Failure {
            throw CommandError(asking: request.kind.name, failure)
        }
        switch answer.message {
        case let accepted as CSTA.StartApplicationSessionPosResponse:
            return Session(id: accepted.sessionID, duration: accepted.actualSessionDuration ?? 180)
        case let refused as CSTA.StartApplicationSessionNegResponse:
            throw CommandError("the session was refused: \(Self.text(refused.errorCode))")
        default:
            throw CommandError("the session was refused: \(answer.message)")
        }
    }

    private static func text(_ code: CSTA.StartApplicationSessionNegResponseErrorCode) -> String {
        switch code {
        case .definedError(let error): error.wireName
        case .applError(let text): text
        }
    }

    /// Sends a request and gives its positive answer.
    ///
    /// - Throws: ``CommandError`` with the standard's error, or what went wrong on the way.
    func request<Response: CSTAMessage>(
        _ message: any CSTAMessage, expecting type: Response.Type
    ) async throws -> Response {
        do {
            return try await client.request(message, expecting: type, within: deadline)
        } catch let refusal as CSTA.CSTAErrorCode {
            throw CommandError("\(message.kind.name) was refused: \(refusal)")
        } catch let failure as ScriptedClient.Failure {
            throw CommandError(asking: message.kind.name, failure)
        }
    }

    /// Starts a device-type monitor and gives its cross-reference identifier.
    func monitor(_ device: String) async throws -> String {
        let request = CSTA.MonitorStart(monitorObject: .deviceObject(CSTA.DeviceID(device)), monitorType: .device)
        do {
            return try await self.request(request, expecting: CSTA.MonitorStartResponse.self).monitorCrossRefID
        } catch let error as CommandError {
            throw CommandError("\(device): \(error)", error.fault)
        }
    }

    /// The next message nobody asked for; waits for it for at most `time`.
    ///
    /// - Returns: `nil` when nothing came in that time.
    /// - Throws: `ScriptedClient.Failure` when the connection has ended.
    func next(within time: TimeAmount) async throws -> ScriptedClient.Received? {
        do {
            return try await client.next(within: time)
        } catch ScriptedClient.Failure.deadline {
            return nil
        }
    }

    /// The calls at a device, as a snapshot tells them.
    func calls(at device: String) async throws -> [CallAtDevice] {
        let response = try await request(
            CSTA.SnapshotDevice(snapshotObject: CSTA.DeviceID(device)), expecting: CSTA.SnapshotDeviceResponse.self)
        guard case .snapshotData(let list) = response.crossRefIDorSnapshotData else {
            throw CommandError("\(device): the switching function sends its snapshot in segments; give --call")
        }
        return list.snapshotDeviceResponseInfo.map(CallAtDevice.init)
    }

    /// Resets the session's timer.
    func resetTimer() async throws {
        guard let session else { return }
        _ = try await request(
            CSTA.ResetApplicationSessionTimer(sessionID: session.id, requestedSessionDuration: session.duration),
            expecting: CSTA.ResetApplicationSessionTimerPosResponse.self)
    }

    /// Ends the session and the connection.
    func close() async {
        if let session {
            _ = try? await client.answer(
                to: CSTA.StopApplicationSession(
                    sessionID: session.id, sessionEndReason: .definedEndReason(.normal)),
                within: .seconds(1))
        }
        try? await client.close()
    }

    /// Cuts the connection at once, so that whoever waits for a message stops waiting.
    func cut() {
        client.eventLoop.execute { client.disconnect() }
    }
}
