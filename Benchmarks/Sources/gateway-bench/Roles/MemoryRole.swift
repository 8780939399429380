import CLoad
import DeviceActors
import ECMA323
import Foundation

/// Registers phones in a process that does nothing else and tells what that cost.
enum MemoryRole {
    /// Runs jobs where they are handed in: this process has one thread.
    private final class InPlaceExecutor: SerialExecutor {
        func enqueue(_ job: consuming ExecutorJob) {
            UnownedJob(job).runSynchronously(on: asUnownedSerialExecutor())
        }
    }

    /// What the process holds.
    private struct Footprint {
        var resident: UInt64
        var allocated: UInt64

        static func now() -> Footprint {
            let fields =
                (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
            let pages = fields.count > 1 ? UInt64(fields[1]) ?? 0 : 0
            return Footprint(
                resident: pages * UInt64(sysconf(Int32(_SC_PAGESIZE))), allocated: load_allocated_bytes())
        }

        func report(_ word: String, since before: Footprint, phones: Int) {
            let resident = Double(resident) - Double(before.resident)
            let allocated = Double(allocated) - Double(before.allocated)
            Roles.say("\(word) \(resident / Double(phones)) \(allocated / Double(phones))")
        }
    }

    static func run(_ options: Options) async throws {
        let count = try options.number("phones")
        let shard = ShardTable.register(InPlaceExecutor())
        // One phone first, so that what a first use allocates is not charged to the others.
        let warm = PhoneRegistry()
        _ = try register(0, in: warm, shard)

        let before = Footprint.now()
        let registry = PhoneRegistry()
        for number in 0..<count { await begin(try register(number, in: registry, shard)) }
        Footprint.now().report("idle", since: before, phones: count)

        for number in 0..<count {
            guard let phone = registry.phone(deviceID: String(200_000 + number)) else {
                throw RunError("phone \(number) is not found")
            }
            await ring(phone, number)
        }
        Footprint.now().report("busy", since: before, phones: count)
        guard registry.count == count else { throw RunError("phones were lost") }
    }

    private static func register(
        _ number: Int, in registry: PhoneRegistry, _ shard: ShardID
    ) throws -> Phone {
        let address = String(number, radix: 16, uppercase: true)
        let padded = String(repeating: "0", count: 6 - address.count) + address
        let names = PhoneIdentities(
            deviceID: String(200_000 + number), e164: E164Number("+4989722\(200_000 + number)"),
            mac: MACAddress("00112A\(padded)"), name: "SEP00112A\(padded)")
        return try registry.add(names, shard: shard)
    }

    private static func begin(_ phone: Phone) async {
        await phone.setService(.inService, at: .seconds(1_700_000_000))
    }

    private static func ring(_ phone: Phone, _ number: Int) async {
        await phone.apply(
            texts: (String(4_000_000 + number), String(200_000 + number), "+49897225\(number % 10_000)"))
    }
}

extension Phone {
    /// The phone rings: its call, its own number, who calls.
    fileprivate func apply(texts: (call: String, own: String, caller: String)) {
        var (call, own, caller) = texts
        call.withUTF8 { call in
            own.withUTF8 { own in
                caller.withUTF8 { caller in
                    var input = CallInput(kind: .deliveredEvent, cause: .newCall, localState: .alerting)
                    input.callID = UnsafeRawBufferPointer(call)
                    input.connectionDevice = UnsafeRawBufferPointer(own)
                    input.subject = UnsafeRawBufferPointer(own)
                    input.called = UnsafeRawBufferPointer(own)
                    input.calling = UnsafeRawBufferPointer(caller)
                    _ = apply(input, at: .seconds(1_700_000_001))
                }
            }
        }
    }
}
