import DeviceActors
import Foundation
import GRDB
import Provisioning
import Testing

@testable import Store

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("What the store promises when things go wrong", .timeLimit(.minutes(2)))
struct DurabilityTests {
    let files: TemporaryStore

    init() throws { files = try TemporaryStore() }

    @Test("Every job that was acknowledged is there after the process was killed while it wrote")
    func killed() async throws {
        let (path, acknowledged) = (files.path, files.directory.appendingPathComponent("acknowledged").path)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, acknowledged = acknowledged as String] in
            let store = try ProvisioningDatabase(StoreConfiguration(path: path, key: .first) { $0.hasSuffix("-pwd") })
            let log = open(acknowledged, O_WRONLY | O_CREAT | O_APPEND, 0o600)
            await withTaskGroup(of: Void.self) { group in
                for number in 1...400 {
                    group.addTask {
                        let job = Job.number(number, .writeItems([Item("sip-pwd", "secret \(number)")]))
                        guard case .stored = try? await store.accept(job) else { return }
                        // One write, so that a line is there wholly or not at all.
                        let line = Array("\(number)\n".utf8)
                        _ = write(log, line, line.count)
                        // In the midst of the others, of which some wait and some are being written.
                        if number == 200 { kill(getpid(), SIGKILL) }
                    }
                }
            }
        }
        let lines = try String(contentsOfFile: acknowledged, encoding: .utf8).split(separator: "\n")
        let store = try files.open()
        let stored = Set(try await store.openJobs(of: .one).map(\.id))
        #expect(!lines.isEmpty)
        for line in lines {
            #expect(stored.contains(.number(Int(line)!)), "job \(line) was acknowledged and is lost")
        }
    }

    @Test("Writes wait for the disk, in write-ahead mode")
    func synchronous() async throws {
        let store = try files.open()
        let (synchronous, journal) = try await store.queue.submit { db in
            (try Int.fetchOne(db, sql: "PRAGMA synchronous"), try String.fetchOne(db, sql: "PRAGMA journal_mode"))
        }
        #expect(synchronous == 2)
        #expect(journal == "wal")
    }

    @Test("Those who write at the same time share transactions, and each is told of its own")
    func groupCommit() async throws {
        let store = try files.open()
        await withTaskGroup(of: Void.self) { group in
            for number in 1...1_000 {
                group.addTask {
                    await #expect(throws: Never.self) { try await store.apply([.job(.number(number))]) }
                }
            }
        }
        #expect(try await store.openJobs(of: .one).count == 1_000)
        let counters = store.counters
        #expect(counters.writes == 1_000)
        #expect(counters.waiting == 0)
        #expect(counters.transactions < 1_000)
        #expect(counters.largestBatch > 1)
    }

    @Test("One that fails does not take the others of its transaction along")
    func failureAlone() async throws {
        let store = try files.open(key: nil)
        let results = await withTaskGroup(of: Bool.self) { group in
            for number in 1...100 {
                let change: StoreChange = number.isMultiple(of: 10) ? .pin(.one, "1234567") : .job(.number(number))
                group.addTask { (try? await store.apply([change])) != nil }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(results == 90)
        #expect(try await store.openJobs(of: .one).count == 90)
        #expect(store.counters.failures == 10)
    }

    @Test("When too much waits, one more is told so, and nothing that was let in is lost")
    func overload() async throws {
        let store = try files.open { $0.maximumWaiting = 4 }
        let (taken, refused) = await withTaskGroup(of: Bool.self) { group in
            for number in 1...300 {
                group.addTask {
                    do {
                        try await store.apply([.job(.number(number))])
                        return true
                    } catch {
                        #expect(error as? ProvisioningStoreError == .overloaded)
                        return false
                    }
                }
            }
            return await group.reduce(into: (0, 0)) { $1 ? ($0.0 += 1) : ($0.1 += 1) }
        }
        #expect(try await store.openJobs(of: .one).count == taken)
        #expect(store.counters.overloads == refused)
    }

    @Test("A full disk is told, takes nothing back that was acknowledged, and is overcome by making room")
    func full() async throws {
        let store = try files.open { $0.maximumBytes = 400_000 }
        let filler = [Item("text", String(repeating: "x", count: 20_000))]
        var accepted = 0
        await #expect(throws: ProvisioningStoreError.self) {
            for number in 1...1_000 {
                try await store.apply([
                    .job(
                        .number(number) {
                            $0.results = filler
                            $0.state = .applied
                        })
                ])
                accepted += 1
            }
        }
        #expect(accepted > 5)
        #expect(try await store.jobs(of: .one, state: nil, before: nil, limit: 2_000).count == accepted)
        #expect(try await store.prune(before: .seconds(1_000_000)) == accepted)
        try await store.apply([.job(.number(2_000) { $0.results = filler })])
        #expect(try await store.job(.number(2_000)) != nil)
    }

    @Test("A second process is kept out, and the files are their owner's alone")
    func exclusive() throws {
        let store = try files.open()
        #expect {
            try files.open()
        } throws: { error in
            if case ProvisioningStoreError.unavailable(let why) = error {
                why.contains("another process")
            } else {
                false
            }
        }
        for suffix in ["", "-wal", "-shm", ".lock"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: files.path + suffix)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(suffix)")
        }
        try store.close()
    }

    @Test("A file that was open to others is closed to them")
    func mode() throws {
        #expect(
            FileManager.default.createFile(atPath: files.path, contents: nil, attributes: [.posixPermissions: 0o644]))
        _ = try files.open()
        let attributes = try FileManager.default.attributesOfItem(atPath: files.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("A damaged file is refused, and so is one of a newer version")
    func unusable() async throws {
        try Data(repeating: 0x41, count: 10_000).write(to: URL(fileURLWithPath: files.path))
        #expect {
            try files.open()
        } throws: { error in
            if case ProvisioningStoreError.unusable = error { true } else { false }
        }
        try FileManager.default.removeItem(atPath: files.path)
        try files.open().close()
        let raw = try DatabaseQueue(path: files.path)
        try await raw.write { try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('999')") }
        try raw.close()
        #expect {
            try files.open()
        } throws: { error in
            if case ProvisioningStoreError.unusable(let why) = error { why.contains("newer") } else { false }
        }
    }

    @Test("After closing, whoever asks is told so")
    func closed() async throws {
        let store = try files.open()
        try store.close()
        await #expect(throws: ProvisioningStoreError.self) { try await store.apply([.job(.number(1))]) }
        await #expect(throws: ProvisioningStoreError.self) { _ = try await store.job(.number(1)) }
    }
}
