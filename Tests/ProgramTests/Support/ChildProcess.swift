import Foundation

/// A process with pipes, and a thread for each thing it may say: what it prints, what it complains of, and its end. All
/// signals mean to it what they mean to a fresh process, whatever the tests have made of them in their own.
struct ChildProcess: Sendable {
    /// The system refused.
    struct Failure: Error, CustomStringConvertible {
        let what: String
        let code: Int32
        var description: String { "\(what): \(String(cString: strerror(code)))" }
    }

    /// Its number, until its end has been told.
    let id: pid_t

    /// Starts a process.
    ///
    /// - Parameters:
    ///   - input: what it reads from standard input, which is nothing without.
    ///   - printed: gets what it writes to standard output, and nothing once when that is closed.
    ///   - complained: the same for standard error.
    ///   - ended: gets its exit code, or the negative number of the signal it died of.
    init(
        _ path: String, _ arguments: [String], environment: [String: String], input: String?,
        printed: @escaping @Sendable ([UInt8]) -> Void, complained: @escaping @Sendable ([UInt8]) -> Void,
        ended: @escaping @Sendable (Int32) -> Void
    ) throws {
        // One at a time: a pipe made by one thread must not be inherited by the process that another starts just then.
        Self.turn.lock()
        defer { Self.turn.unlock() }
        let (output, errors, source) = (try Self.pipe(), try Self.pipe(), try Self.pipe())
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, source.reading, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var argv = ([path] + arguments).map { strdup($0) } + [nil]
        var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + variables { free(text) } }
        try Self.keepToOurselves()
        var child = pid_t()
        let code = posix_spawn(&child, path, &actions, &attributes, &argv, &variables)
        for descriptor in [source.reading, output.writing, errors.writing] { close(descriptor) }
        guard code == 0 else {
            for descriptor in [source.writing, output.reading, errors.reading] { close(descriptor) }
            throw Failure(what: path, code: code)
        }
        let id = child
        self.id = id
        // The pipe holds more than any test says.
        if let input { _ = Array(input.utf8).withUnsafeBytes { write(source.writing, $0.baseAddress, $0.count) } }
        close(source.writing)
        Self.read(output.reading, printed)
        Self.read(errors.reading, complained)
        Thread.detachNewThread {
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7F
            ended(signal == 0 ? (status >> 8) & 0xFF : -signal)
        }
    }

    private static let turn = NSLock()

    /// Lets no process inherit what the tests have open: a connection that a child kept would not end for its peer when the
    /// tests close it.
    private static func keepToOurselves() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            if let descriptor = Int32(name), descriptor > STDERR_FILENO { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        }
    }

    /// A pipe that no other process inherits.
    private static func pipe() throws -> (reading: Int32, writing: Int32) {
        var ends: [Int32] = [0, 0]
        guard Foundation.pipe(&ends) == 0 else { throw Failure(what: "pipe", code: errno) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func read(_ descriptor: Int32, _ received: @escaping @Sendable ([UInt8]) -> Void) {
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = Foundation.read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                received(Array(buffer.prefix(max(0, count))))
                if count <= 0 { break }
            }
            close(descriptor)
        }
    }
}
