import ArgumentParser
import Capture
import Foundation

/// `gatewayd decode FILE`: what is in a capture, message by message.
struct DecodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "decode",
        abstract: "Prints the CSTA messages in a capture, each judged by the standard.",
        discussion: """
            Reads pcap and pcapng files (TCP is put together again), a captured byte stream of CSTA frames, or XML, and \
            prints each message with time, direction, invoke identifier and, for an answer, what it answers. What is \
            wrong with a message is said with its place, its line and what was expected.

            Live: tcpdump -U -w - port 8800 | gatewayd decode -

            Ends with 0, with 1 when a message is wrong or a part could not be read, with 66 when there is no such file.
            """)

    @Flag(help: "Print each message as one line of JSON.")
    var json = false

    @Flag(help: "Print the messages themselves too.")
    var xml = false

    @Flag(help: "Print only messages that something is wrong with.")
    var faults = false

    @Option(name: .customLong("port"), help: "Look only at connections with this port; may be given several times.")
    var ports: [UInt16] = []

    @Option(help: "How messages follow each other: frames (behind eight bytes each) or xml; otherwise it is found out.")
    var framing: Framing?

    @Argument(help: "The file, or - for standard input.", completion: .file())
    var file: String

    func run() throws {
        var options = CaptureDecoder.Options()
        options.ports = Set(ports)
        options.framing = framing
        let input = try open()
        let printer = CapturePrinter(json: json, showsXML: xml, showsFaultsOnly: faults)
        var decoder = CaptureDecoder(options: options)
        var isHeard = true
        while isHeard, let piece = try input.read(upToCount: 1 << 18), !piece.isEmpty {
            decoder.feed([UInt8](piece)) { isHeard = printer.print($0) && isHeard }
        }
        if isHeard { decoder.finish { _ = printer.print($0) } }
        Terminal.write(decoder.summary.text + "\n", to: STDERR_FILENO)
        if decoder.summary.faulty + decoder.summary.troubles > 0 { throw ExitCode(1) }
    }

    private func open() throws -> FileHandle {
        if file == "-" { return .standardInput }
        guard let handle = FileHandle(forReadingAtPath: file) else {
            Terminal.write("Error: cannot read \(file): \(String(cString: strerror(errno)))\n", to: STDERR_FILENO)
            throw ExitCode(EX_NOINPUT)
        }
        return handle
    }
}

extension Framing: ExpressibleByArgument {}
