import ArgumentParser

/// The program and its commands.
@main
struct GatewaydCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gatewayd",
        abstract: "A CSTA (ECMA-323) call-control gateway: one actor per phone, events to every client in order.",
        version: Version.text,
        subcommands: [
            RunCommand.self, DemoCommand.self, CheckConfigCommand.self, MonitorCommand.self, CallCommand.self,
            TopCommand.self, PhonesCommand.self, JobsCommand.self, SimulateCommand.self, DecodeCommand.self,
            MobilityCommand.self, HashPasswordCommand.self,
        ])
}
