import ArgumentParser
import ECMA323

/// `gatewayd call …`: call control from the command line.
struct CallCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Makes, answers, holds, retrieves, transfers and clears calls.",
        discussion: """
            Ends with 0 when the switching function has done it, with 1 when it refused or there is no such call, with \
            69 when nobody answers, with 64 when the command line is wrong.
            """,
        subcommands: [
            Make.self, Answer.self, Hold.self, Retrieve.self, Consult.self, Transfer.self, Clear.self,
        ])
}

/// The device, and the call at it, that most call commands are about.
struct CallOptions: ParsableArguments {
    @Argument(help: "The device to act for.")
    var device: String

    @Option(name: .customLong("call"), help: "The identifier of the call, when the device has several.")
    var callID: String?
}

extension CommandClient {
    /// Connects, lets `body` work, and closes, whatever happens; then prints what `body` says.
    static func perform(_ options: ConnectionOptions, _ body: (CommandClient) async throws -> String) async throws {
        try await Failures.told {
            let client = try await connect(options)
            do {
                let text = try await body(client)
                await client.close()
                Terminal.print(text)
            } catch {
                await client.close()
                throw error
            }
        }
    }

    /// The connection the user means.
    func connection(_ call: CallOptions, in states: CSTA.LocalConnectionState...) async throws -> CSTA.ConnectionID {
        try CallSelection.connection(
            at: call.device, callID: call.callID, states: states, among: await calls(at: call.device))
    }
}

extension CallCommand {
    /// `gatewayd call make`.
    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Lets one device call another.")

        @OptionGroup var connection: ConnectionOptions

        @Argument(help: "The device that calls.")
        var device: String

        @Argument(help: "The number to call.")
        var destination: String

        func run() async throws {
            try await CommandClient.perform(connection) { client in
                let response = try await client.request(
                    CSTA.MakeCall(
                        callingDevice: CSTA.DeviceID(device), calledDirectoryNumber: CSTA.DeviceID(destination)),
                    expecting: CSTA.MakeCallResponse.self)
                return "call \(response.callingDevice.callID ?? "?") from \(device) to \(destination)"
            }
        }
    }

    /// `gatewayd call answer`.
    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Answers the call that rings at a device.")

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var call: CallOptions

        func run() async throws {
            try await CommandClient.perform(connection) { client in
                let target = try await client.connection(call, in: .alerting)
                _ = try await client.request(
                    CSTA.AnswerCall(callToBeAnswered: target), expecting: CSTA.AnswerCallResponse.self)
                return "\(call.device) answered call \(target.callID ?? "?")"
            }
        }
    }

    /// `gatewayd call hold`.
    struct Hold: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Puts the active call of a device on hold.")

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var call: CallOptions

        func run() async throws {
            try await CommandClient.perform(connection) { client in
                let target = try await client.connection(call, in: .connected)
                _ = try await client.request(
                    CSTA.HoldCall(callToBeHeld: target), expecting: CSTA.HoldCallResponse.self)
                return "\(call.device) holds call \(target.callID ?? "?")"
            }
        }
    }

    /// `gatewayd call retrieve`.
    struct Retrieve: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes a held call back.")

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var call: CallOptions

        func run() async throws {
            try await CommandClient.perform(connection) { client in
                let target = try await client.connection(call, in: .hold)
                _ = try await client.request(
                    CSTA.RetrieveCall(callToBeRetrieved: target), expecting: CSTA.RetrieveCallResponse.self)
                return "\(call.device) retrieved call \(target.callID ?? "?")"
            }
        }
    }

    /// `gatewayd call consult`.
    struct Consult: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Puts the active call of a device on hold and calls somebody else.",
            discussion: "What comes next is transfer, or clear and retrieve.")

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var call: CallOptions

        @Argument(help: "The number to call.")
        var destination: String

        func run() async throws {
            try await CommandClient.perform(connection) { client in
                let existing = try await client.connection(call, in: .connected)
                let response = try await client.request(
                    CSTA.ConsultationCall(existingCall: existing, consultedDevice: CSTA.DeviceID(destination)),
                    expecting: CSTA.ConsultationCallResponse.self)
                let made = response.initiatedCall.callID ?? "?"
                return "\(call.device) holds call \(existing.callID ?? "?"), call \(made) to \(destination)"
            }
        }
    }

    /// `gatewayd call transfer`.
    struct Transfer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Transfers the active call: to a number at once, or to the call on hold when no number is given.")

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var call: CallOptions

        @Option(name: .customLong("to"), help: "The number to transfer to at once.")
        var destination: String?

        func run() async throws {
            try await CommandClient.perform(connection) { client in
                let active = try await client.connection(call, in: .connected)
                guard let destination else {
                    let held = try CallSelection.connection(
                        at: call.device, callID: nil, states: [.hold], among: await client.calls(at: call.device))
                    _ = try await client.request(
                        CSTA.TransferCall(heldCall: held, activeCall: active),
                        expecting: CSTA.TransferCallResponse.self)
                    return "\(call.device) connected calls \(held.callID ?? "?") and \(active.callID ?? "?")"
                }
                _ = try await client.request(
                    CSTA.SingleStepTransferCall(activeCall: active, transferredTo: CSTA.DeviceID(destination)),
                    expecting: CSTA.SingleStepTransferCallResponse.self)
                return "\(call.device) transferred call \(active.callID ?? "?") to \(destination)"
            }
        }
    }

    /// `gatewayd call clear`.
    struct Clear: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Hangs up at a device.")

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var call: CallOptions

        func run() async throws {
            try await CommandClient.perform(connection) { client in
                let target = try await client.connection(
                    call, in: .connected, .alerting, .initiated, .queued, .fail, .hold)
                _ = try await client.request(
                    CSTA.ClearConnection(connectionToBeCleared: target),
                    expecting: CSTA.ClearConnectionResponse.self)
                return "\(call.device) left call \(target.callID ?? "?")"
            }
        }
    }
}
