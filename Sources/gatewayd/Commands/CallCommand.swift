import ArgumentParser
import CSTAClient
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

extension ConnectionOptions {
    /// Connects, lets `body` work, and closes, whatever happens; then prints what `body` says.
    func perform(_ body: (Provider) async throws(ProviderError) -> String) async throws {
        try await Failures.told {
            let provider = try await connect()
            let result: Result<String, ProviderError>
            do throws(ProviderError) {
                result = .success(try await body(provider))
            } catch {
                result = .failure(error)
            }
            await provider.shutDown()
            switch result {
            case .success(let text): Terminal.print(text)
            case .failure(let error): throw CommandError(error)
            }
        }
    }
}

extension Provider {
    /// The connection the user means.
    func connection(
        _ call: CallOptions, in states: CSTA.LocalConnectionState...
    ) async throws(ProviderError) -> CSTA.ConnectionID {
        let calls = try await snapshot(of: call.device).map(CallAtDevice.init)
        do {
            return try CallSelection.connection(at: call.device, callID: call.callID, states: states, among: calls)
        } catch {
            throw .noSuchCall(error.description)
        }
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
            try await connection.perform { provider throws(ProviderError) in
                let made = try await provider.makeCall(from: device, to: destination)
                return "call \(made.callID ?? "?") from \(device) to \(destination)"
            }
        }
    }

    /// `gatewayd call answer`.
    struct Answer: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Answers the call that rings at a device.")

        @OptionGroup var connection: ConnectionOptions
        @OptionGroup var call: CallOptions

        func run() async throws {
            try await connection.perform { provider throws(ProviderError) in
                let target = try await provider.connection(call, in: .alerting)
                try await provider.answer(target)
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
            try await connection.perform { provider throws(ProviderError) in
                let target = try await provider.connection(call, in: .connected)
                try await provider.hold(target)
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
            try await connection.perform { provider throws(ProviderError) in
                let target = try await provider.connection(call, in: .hold)
                try await provider.retrieve(target)
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
            try await connection.perform { provider throws(ProviderError) in
                let existing = try await provider.connection(call, in: .connected)
                let made = try await provider.consult(existing, calling: destination).callID ?? "?"
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
            try await connection.perform { provider throws(ProviderError) in
                let active = try await provider.connection(call, in: .connected)
                guard let destination else {
                    var other = call
                    other.callID = nil
                    let held = try await provider.connection(other, in: .hold)
                    try await provider.transfer(held: held, active: active)
                    return "\(call.device) connected calls \(held.callID ?? "?") and \(active.callID ?? "?")"
                }
                try await provider.transfer(active, to: destination)
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
            try await connection.perform { provider throws(ProviderError) in
                let target = try await provider.connection(
                    call, in: .connected, .alerting, .initiated, .queued, .fail, .hold)
                try await provider.clear(target)
                return "\(call.device) left call \(target.callID ?? "?")"
            }
        }
    }
}
