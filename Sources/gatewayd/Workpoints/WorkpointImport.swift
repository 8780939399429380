import DeviceActors
import Provisioning
import WorkpointService

/// Workpoints from a table: the body of `POST /v1/phones/import`.
///
/// Comma-separated values (RFC 4180) with a heading. Columns: `mac`, and any of `label`, `device`, `e164`, `policy`, `pin`,
/// in any order. An empty field leaves what there is.
struct WorkpointImport: Sendable {
    /// A line that is wrong.
    struct Fault: Sendable, Hashable {
        /// Counted from 1, the heading included.
        var line: Int
        /// What is wrong.
        var detail: String
    }

    /// The entries, each with its line.
    private(set) var entries: [(line: Int, entry: WorkpointEntry)] = []
    /// What is wrong; when there is anything, nothing is to be imported.
    private(set) var faults: [Fault] = []

    /// The most lines of a table.
    static let maximumLines = 100_000

    private static let columns = ["mac", "label", "device", "e164", "policy", "pin"]

    /// Reads a table.
    init(_ text: String) {
        var lines = CSVReader(text)
        guard let heading = lines.next(), !heading.fields.isEmpty else {
            faults.append(Fault(line: 1, detail: "the table is empty; it begins with a heading such as mac,label"))
            return
        }
        let names = heading.fields.map { $0.trimmingBlanks().lowercased() }
        for name in names where !Self.columns.contains(name) {
            faults.append(
                Fault(line: 1, detail: "unknown column \(name); known: \(Self.columns.joined(separator: ", "))"))
        }
        if !names.contains("mac") { faults.append(Fault(line: 1, detail: "the column mac is missing")) }
        if Set(names).count != names.count { faults.append(Fault(line: 1, detail: "a column comes twice")) }
        guard faults.isEmpty else { return }
        var seen: [MACAddress: Int] = [:]
        while let record = lines.next() {
            if record.fields.allSatisfy({ $0.trimmingBlanks().isEmpty }) { continue }
            guard entries.count < Self.maximumLines else {
                faults.append(Fault(line: record.line, detail: "a table may have \(Self.maximumLines) lines"))
                return
            }
            add(record, names: names, seen: &seen)
        }
        if lines.isUnterminated {
            faults.append(Fault(line: lines.line, detail: "a quotation mark is not closed"))
        }
    }

    private mutating func add(_ record: CSVReader.Record, names: [String], seen: inout [MACAddress: Int]) {
        guard record.fields.count == names.count else {
            faults.append(
                Fault(line: record.line, detail: "\(record.fields.count) fields where the heading has \(names.count)"))
            return
        }
        var row: [String: String] = [:]
        for (name, field) in zip(names, record.fields) {
            let value = field.trimmingBlanks()
            if !value.isEmpty { row[name] = value }
        }
        guard let text = row["mac"], let mac = MACAddress(text) else {
            faults.append(Fault(line: record.line, detail: "\(row["mac"] ?? "nothing") is no hardware address"))
            return
        }
        if let earlier = seen.updateValue(record.line, forKey: mac) {
            faults.append(Fault(line: record.line, detail: "\(mac) is on line \(earlier) already"))
        }
        var entry = WorkpointEntry(mac: mac)
        entry.label = row["label"]
        entry.cstaDevice = row["device"]
        entry.e164 = row["e164"]
        entry.pin = row["pin"]
        if let policy = row["policy"] {
            entry.policy = SecurityPolicy(rawValue: policy)
            if entry.policy == nil {
                let known = SecurityPolicy.allCases.map(\.rawValue).joined(separator: ", ")
                faults.append(Fault(line: record.line, detail: "policy is one of \(known), not \(policy)"))
            }
        }
        if let pin = entry.pin, let fault = WorkpointEntry.fault(ofPIN: pin) {
            faults.append(Fault(line: record.line, detail: fault))
        }
        entries.append((record.line, entry))
    }
}

extension WorkpointEntry {
    /// Why a PIN cannot be used; `nil` when it can. It is not repeated in the text.
    static func fault(ofPIN pin: String) -> String? {
        do {
            _ = try PIN(pin)
            return nil
        } catch {
            return "\(error)"
        }
    }
}
