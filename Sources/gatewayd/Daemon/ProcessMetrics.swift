import Foundation

/// What the operating system knows of the process, under the names every Prometheus client uses.
enum ProcessMetrics {
    /// Read from /proc; a number that cannot be read is left out.
    static func families(startTime: UInt64) -> [Prometheus.Family] {
        var families = [
            Prometheus.Family(
                name: "process_start_time_seconds", help: "When the process began, since 1970", kind: .gauge,
                samples: [.init(seconds: Double(startTime) / 1e9)])
        ]
        var used = timespec()
        if clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0 {
            families.append(
                Prometheus.Family(
                    name: "process_cpu_seconds_total", help: "Processor time used", kind: .counter,
                    samples: [.init(seconds: Double(used.tv_sec) + Double(used.tv_nsec) / 1e9)]))
        }
        if let pages = residentPages() {
            families.append(
                Prometheus.Family(
                    name: "process_resident_memory_bytes", help: "Memory in use", kind: .gauge,
                    samples: [.init(pages * sysconf(Int32(_SC_PAGESIZE)))]))
        }
        if let entries = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            families.append(
                Prometheus.Family(
                    name: "process_open_fds", help: "Open file descriptors", kind: .gauge,
                    samples: [.init(entries.count)]))
        }
        if let limits = try? String(contentsOfFile: "/proc/self/limits", encoding: .utf8),
            let maximum = maximumFiles(in: limits)
        {
            families.append(
                Prometheus.Family(
                    name: "process_max_fds", help: "File descriptors that may be open", kind: .gauge,
                    samples: [.init(maximum)]))
        }
        return families
    }

    /// The soft limit of the line `Max open files`; `nil` when there is none.
    static func maximumFiles(in limits: String) -> Int? {
        let name = "Max open files"
        guard let line = limits.split(separator: "\n").first(where: { $0.hasPrefix(name) }) else { return nil }
        return line.dropFirst(name.count).split(separator: " ").first.flatMap { Int($0) }
    }

    private static func residentPages() -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        let fields = text.split(separator: " ")
        return fields.count > 1 ? Int(fields[1]) : nil
    }
}
