import Testing

@testable import DeviceActors

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite("Memory")
struct MemoryTests {
    /// Bytes of memory that are resident now: what the process costs, with all that the allocator adds.
    static func residentBytes() -> Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }

    /// Registers phones, lets each have had a call and its features known to be off, and measures what one costs.
    static func bytesPerPhone(_ count: Int, names: @Sendable (Int) -> PhoneIdentities) throws -> Int {
        let shard = ShardTable.register(TestExecutor.shared)
        let before = residentBytes()
        let registry = PhoneRegistry(expectedPhones: count)
        for number in 0..<count {
            let phone = try registry.add(names(number), shard: shard, at: .seconds(1))
            phone.assumeIsolated { phone in
                _ = phone.setService(.inService, at: .seconds(2))
                phone.setFeatures(FeatureState(doNotDisturb: false, forwarding: []))
                for event in [CallEvent.at("x", .deliveredEvent), .at("x", .connectionClearedEvent)] {
                    var event = event
                    event.connectionDevice = names(number).deviceID
                    event.subject = event.connectionDevice
                    _ = event.withInput { phone.apply($0, at: .seconds(3)) }
                }
            }
        }
        let bytes = (residentBytes() - before) / count
        #expect(registry.count == count)
        return bytes
    }

    @Test(
        "100,000 idle phones with four names each take at most 200 bytes a phone, all in",
        .enabled(if: residentBytes() > 0, "needs /proc/self/statm"))
    func hundredThousandPhones() async {
        // In a process of its own, so that other tests do not count.
        await #expect(processExitsWith: .success) {
            // The first few warm everything up that is made once.
            _ = try MemoryTests.bytesPerPhone(1_000) { PhoneIdentities(deviceID: "\($0)") }
            let bytes = try MemoryTests.bytesPerPhone(100_000) { number in
                PhoneIdentities(
                    deviceID: "\(300_000 + number)", e164: E164Number("+4989\(7_000_000 + number)"),
                    mac: MACAddress(0x001A_E800_0000 + UInt64(number)), name: "SEP001AE8\(100_000 + number)")
            }
            print("bytes per idle phone: \(bytes)")
            #expect(bytes <= 200, "\(bytes) bytes per phone")
            #expect(bytes > 64, "the measurement is broken")
        }
    }
}
