import DeviceActors
import Provisioning

/// What names a file on a phone (guide, page 55).
struct FileKey: Hashable, Comparable, Sendable {
    var name: String
    var type: String

    static func < (lhs: FileKey, rhs: FileKey) -> Bool { (lhs.name, lhs.type) < (rhs.name, rhs.type) }
}

/// A file on a phone, or one that could not be fetched.
struct StoredFile: Sendable {
    var at: Timestamp
    var isGood: Bool
}

/// How the fetching of a file ended.
struct FileReport: Hashable, Sendable {
    var key: FileKey
    var at: Timestamp
    var isGood: Bool
    /// Where it stands among several.
    var index: Int?

    /// As a phone tells it: DD:MM:YYYY and HH:MM:SS (guide, page 54).
    var items: [Item] {
        let (date, time) = CalendarText.dateAndTime(at)
        return [
            Item("file-deployment-date", index: index, date), Item("file-deployment-time", index: index, time),
            Item("file-deployment-name", index: index, key.name),
            Item("file-deployment-type", index: index, key.type),
            Item("file-deployment-status", index: index, isGood ? "ok" : "failed"),
        ]
    }
}

/// Files that are fetched for one action of the service.
struct PendingFetch: Sendable {
    var number: UInt64
    var key: FileKey
    var index: Int?
    /// The version, when it is firmware.
    var firmware: FirmwareProfile?
    /// Whether the firmware waits for the end of a call.
    var waitsForIdle: Bool
    var isLoaded = false
    /// Whether `status` tells how it ended.
    var isTold: Bool
}

extension SimulatedWorkpoint {
    static let fileTypes: Set<String> = ["MOH", "PIC", "LDAP", "LOGO", "SCREENSAVER", "RINGTONE", "DONGLE"]

    /// Files by their index; without an index there is one (guide, pages 52 to 55).
    mutating func deployFiles(_ told: [Item]) {
        let indexes = Set(told.compactMap(\.index)).sorted()
        let groups: [Int?] = indexes.isEmpty ? [nil] : indexes
        var orders: [(key: FileKey, index: Int?, source: FileSource?)] = []
        for index in groups {
            let group = told.filter { $0.index == index }
            let source = FileSource(group)
            guard let type = group.value("file-type"), Self.fileTypes.contains(type),
                let name = group.value("file-name") ?? source?.lastPart
            else { return reply(.fileDeployment, .failed) }
            let isDeletion = group.value("file-action") == "delete"
            guard isDeletion || source != nil else { return reply(.fileDeployment, .failed) }
            orders.append((FileKey(name: name, type: type), index, isDeletion ? nil : source))
        }
        if configuration.repliesToFileDeployment { reply(.fileDeployment, .accepted) } else { leaveFlow() }
        for order in orders {
            guard let source = order.source else {
                files[order.key] = nil
                continue
            }
            fetch(
                order.key, from: source,
                PendingFetch(
                    number: 0, key: order.key, index: order.index, waitsForIdle: false,
                    isTold: order.index == nil || configuration.tellsStatusOfSeveralFiles))
        }
    }

    /// Firmware (guide, pages 56 and 57).
    mutating func deploySoftware(_ told: [Item]) {
        guard let source = FileSource(told), let version = told.value("file-sw-version"),
            let firmware = FirmwareProfile(version), told.value("file-sw-type") == configuration.softwareType
        else { return reply(.softwareDeployment, .failed) }
        leaveFlow()
        let key = FileKey(name: told.value("file-name") ?? source.lastPart ?? "", type: "APP")
        fetch(
            key, from: source,
            PendingFetch(
                number: 0, key: key, firmware: firmware,
                waitsForIdle: told.value("file-priority") == "normal",
                isTold: configuration.softwareFailure == .status))
    }

    /// The flow is over for the phone: it has something to fetch, and nothing to answer.
    private mutating func leaveFlow() {
        guard let flow else { return }
        disconnect()
        self.flow = nil
        actions.append(.report(.flowEnded(flow.opening.reason)))
        if owesSolicited, !isBusy { set(.solicited, in: configuration.timings.solicited) }
    }

    private mutating func fetch(_ key: FileKey, from source: FileSource, _ order: PendingFetch) {
        lastNumber += 1
        var order = order
        order.number = lastNumber
        fetches.append(order)
        actions.append(.fetch(FileFetch(number: lastNumber, name: key.name, type: key.type, source: source)))
    }

    mutating func fetched(_ number: UInt64, isGood: Bool) {
        guard let place = fetches.firstIndex(where: { $0.number == number }) else { return }
        let isGood = isGood && !chance.happens(configuration.faults.failedTransfers)
        if isGood, fetches[place].firmware != nil {
            fetches[place].isLoaded = true
            return installLoadedFirmware()
        }
        let order = fetches.remove(at: place)
        let report = FileReport(key: order.key, at: now, isGood: isGood, index: order.index)
        if order.firmware == nil {
            files[order.key] = StoredFile(at: now, isGood: isGood)
            actions.append(.report(.fileStored(name: order.key.name, type: order.key.type, isGood: isGood)))
        }
        if order.isTold { wish(.status([report])) }
    }

    /// Starts again with the firmware that was fetched, unless it was to wait for the end of a call.
    mutating func installLoadedFirmware() {
        guard let order = fetches.first(where: { $0.isLoaded && !($0.waitsForIdle && isBusy) }),
            let firmware = order.firmware
        else { return }
        self.firmware = firmware
        restart(.firmware(firmware.version))
    }

    /// What `ReadAllItems` tells of files, indexed from 1 (guide, page 245).
    func fileList() -> [Item] {
        files.sorted { $0.key < $1.key }.enumerated().flatMap { place, file in
            FileReport(key: file.key, at: file.value.at, isGood: file.value.isGood, index: place + 1).items
        }
    }
}

extension FileSource {
    /// The source among the items of a file; `nil`: there is none.
    init?(_ items: [Item]) {
        if let url = items.value("file-https-base-url") {
            self = .https(url: url, user: items.value("file-username"), password: items.value("file-pwd"))
        } else if let server = items.value("file-server") {
            self = .ftp(
                server: server, port: items.value("file-port").flatMap(Int.init) ?? 21,
                user: items.value("file-username") ?? "anonymous", password: items.value("file-pwd") ?? "",
                path: items.value("file-path") ?? "")
        } else {
            return nil
        }
    }

    /// The name of the file in a complete address.
    var lastPart: String? {
        guard case .https(let url, _, _) = self else { return nil }
        return url.split(separator: "/").last.map(String.init)
    }
}

/// The calendar without the module Foundation.
enum CalendarText {
    /// `DD:MM:YYYY` and `HH:MM:SS` of a point in time, in UTC.
    static func dateAndTime(_ time: Timestamp) -> (date: String, time: String) {
        let seconds = Int(time.rawValue / 1_000_000_000)
        // Days since 0000-03-01: a year that begins in March has its leap day at the end.
        let days = seconds / 86_400 + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let rest = seconds % 86_400
        return (
            "\(two(day)):\(two(month)):\(year)", "\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))"
        )
    }
}
