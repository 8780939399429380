import CLoad
import Foundation
import Harness

/// The memory that coordinator, sender and receivers share: atomic numbers, for any thread and process. See `CLoad.h`.
final class LoadRegion: @unchecked Sendable {
    /// The mapped memory.
    let base: UnsafeMutablePointer<load_region>
    /// The file behind it.
    let path: String
    private let isOwner: Bool

    /// Makes a region in a new file.
    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "gatewayd-bench-\(getpid())-\(UUID())").path
        isOwner = true
        guard let base = load_region_map(path, true) else { throw RunError("cannot map \(path)") }
        self.base = base
    }

    /// Maps the region another process made.
    init(path: String) throws {
        self.path = path
        isOwner = false
        guard let base = load_region_map(path, false) else { throw RunError("cannot map \(path)") }
        self.base = base
    }

    deinit {
        load_region_unmap(base)
        if isOwner { unlink(path) }
    }

    /// What the histogram holds now.
    var histogram: LatencyHistogram {
        var slots = [UInt64](repeating: 0, count: Int(LOAD_HISTOGRAM_SLOTS))
        load_copy_histogram(base, &slots)
        return LatencyHistogram(slots: slots) ?? LatencyHistogram()
    }

    /// Waits until `condition` holds, for at most `seconds`; whether it did.
    func wait(seconds: Double, until condition: (UnsafeMutablePointer<load_region>) -> Bool) -> Bool {
        let deadline = load_now() + UInt64(seconds * 1e9)
        while !condition(base) {
            if load_now() > deadline || load_did_receiver_fail(base) { return false }
            usleep(2_000)
        }
        return true
    }
}
