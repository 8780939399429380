import Foundation
import Synchronization

/// The terminal while `gatewayd top` has it: keys come one by one, and the screen is drawn in place.
final class TopTerminal: Sendable {
    private let original: termios
    private let isEnded = Atomic<Bool>(false)

    /// Takes the terminal; nil when standard input or output is none.
    init?() {
        var settings = termios()
        guard isatty(STDOUT_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
        original = settings
        settings.c_lflag &= ~tcflag_t(ICANON | ECHO)
        // A read ends after a tenth of a second, so that the reader can be told to stop.
        withUnsafeMutableBytes(of: &settings.c_cc) { control in
            control[Int(VMIN)] = 0
            control[Int(VTIME)] = 1
        }
        guard tcsetattr(STDIN_FILENO, TCSANOW, &settings) == 0 else { return nil }
        // Another screen, without a cursor: what was there before comes back at the end.
        Terminal.write("\u{1B}[?1049h\u{1B}[?25l", to: STDOUT_FILENO)
    }

    /// Gives the terminal back as it was.
    func restore() {
        Terminal.write("\u{1B}[?25h\u{1B}[?1049l", to: STDOUT_FILENO)
        var settings = original
        tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    }

    /// Columns and lines.
    var size: (width: Int, height: Int) {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
            return (80, 24)
        }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    /// Draws over what is there, without clearing first, so that nothing flickers.
    func draw(_ lines: [String]) {
        let text = lines.map { $0 + "\u{1B}[K" }.joined(separator: "\r\n")
        Terminal.write("\u{1B}[H" + text + "\u{1B}[J", to: STDOUT_FILENO)
    }

    /// The keys that are pressed, until the reading task ends.
    func keys() -> AsyncStream<TopKey> {
        AsyncStream(bufferingPolicy: .bufferingOldest(64)) { keys in
            keys.onTermination = { [self] _ in isEnded.store(true, ordering: .relaxed) }
            Thread.detachNewThread { [self] in
                var reader = TopKeyReader()
                var buffer = [UInt8](repeating: 0, count: 64)
                while !isEnded.load(ordering: .relaxed) {
                    let count = read(STDIN_FILENO, &buffer, buffer.count)
                    if count < 0, errno != EINTR { break }
                    guard count > 0 else { continue }
                    for key in reader.read(Array(buffer[..<count])) { keys.yield(key) }
                }
                keys.finish()
            }
        }
    }
}
