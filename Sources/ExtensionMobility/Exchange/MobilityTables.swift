import Credentials
import DeviceActors

/// Users and devices as tables of comma-separated values.
///
/// Reading one gives what is to be changed: the rows as a whole, so that a row without a PIN has none afterwards. PINs and
/// passwords are given in clear, or as the hash (`$scrypt$…`) that an export has.
public enum MobilityTables {
    /// The columns of users. Profiles are separated by `|`.
    static let userColumns = [
        "id", "authority", "password", "pin", "profiles", "defaultprofile", "extension", "selfservice",
        "maximumminutes",
        "locked", "mustchangepassword", "mustchangepin",
    ]
    /// The columns of devices.
    static let deviceColumns = ["name", "model", "kind", "address", "enabled", "logoutprofile", "cstadevice"]

    /// Users from a table; columns in any order, all but `id` may be missing.
    ///
    /// - Parameter hash: makes a hash of a password or PIN in clear.
    /// - Throws: ``MobilityImportError``.
    public static func users(
        _ text: String, hash: (String) throws -> PasswordHash
    ) throws(MobilityImportError) -> [MobilityChange] {
        var changes: [MobilityChange] = []
        for row in try rows(text, columns: userColumns, key: "id") {
            var user = MobilityUser(id: MobilityName(row["id"]))
            if !row["authority"].isEmpty { user.authority = try row.choice("authority", MobilityUser.Authority.self) }
            user.password = try row.hash("password", hash)
            user.pin = try row.hash("pin", hash)
            user.profiles = row["profiles"].split(separator: "|").map { MobilityName(String($0)) }
            user.defaultProfile = row.name("defaultprofile")
            user.extensionNumber = row.text("extension")
            user.selfServiceNumber = row.text("selfservice")
            user.maximumLoginMinutes = try row.number("maximumminutes")
            user.isLocked = try row.flag("locked") ?? false
            user.mustChangePassword = try row.flag("mustchangepassword") ?? false
            user.mustChangePIN = try row.flag("mustchangepin") ?? false
            changes.append(.user(user))
        }
        return changes
    }

    /// Devices from a table; columns in any order, all but `name` may be missing.
    ///
    /// - Throws: ``MobilityImportError``.
    public static func devices(_ text: String) throws(MobilityImportError) -> [MobilityChange] {
        var changes: [MobilityChange] = []
        for row in try rows(text, columns: deviceColumns, key: "name") {
            var device = MobilityDevice(name: MobilityName(row["name"]), model: MobilityName(row["model"]))
            if !row["kind"].isEmpty { device.kind = try row.choice("kind", MobilityDevice.Kind.self) }
            if let address = row.text("address") {
                guard let read = MACAddress(address) else { throw row.error("address", "is no hardware address") }
                device.hardwareAddress = read
            }
            device.isEnabled = try row.flag("enabled")
            device.logoutProfile = row.name("logoutprofile")
            device.cstaDevice = row.text("cstadevice")
            changes.append(.device(device))
        }
        return changes
    }

    /// Users as a table, with the hashes of their passwords and PINs when they are asked for.
    public static func table(of users: [MobilityUser], withHashes: Bool) -> String {
        users.reduce(into: CSVTable.line(userColumns)) { table, user in
            table += CSVTable.line([
                user.id.text, user.authority.rawValue, withHashes ? user.password?.text ?? "" : "",
                withHashes ? user.pin?.text ?? "" : "", user.profiles.map(\.text).joined(separator: "|"),
                user.defaultProfile?.text ?? "", user.extensionNumber ?? "", user.selfServiceNumber ?? "",
                user.maximumLoginMinutes.map { String($0) } ?? "", String(user.isLocked),
                String(user.mustChangePassword),
                String(user.mustChangePIN),
            ])
        }
    }

    /// Devices as a table.
    public static func table(of devices: [MobilityDevice]) -> String {
        devices.reduce(into: CSVTable.line(deviceColumns)) { table, device in
            table += CSVTable.line([
                device.name.text, device.model.text, device.kind.rawValue, device.hardwareAddress?.description ?? "",
                device.isEnabled.map { String($0) } ?? "", device.logoutProfile?.text ?? "", device.cstaDevice ?? "",
            ])
        }
    }

    private static func rows(
        _ text: String, columns: [String], key: String
    ) throws(MobilityImportError) -> [MobilityTableRow] {
        let table = try CSVTable(text)
        if let odd = table.columns.first(where: { !columns.contains($0) }) {
            throw MobilityImportError(
                line: 1, "there is no column '\(odd.prefix(40))'; there are: \(columns.joined(separator: ", "))")
        }
        guard table.columns.contains(key) else { throw MobilityImportError(line: 1, "the column '\(key)' is missing") }
        return table.rows.map { row in
            MobilityTableRow(line: row.line, values: Dictionary(uniqueKeysWithValues: zip(table.columns, row.values)))
        }
    }
}

/// A row by its columns.
struct MobilityTableRow {
    let line: Int
    let values: [String: String]

    /// The value; empty when there is none.
    subscript(column: String) -> String { values[column] ?? "" }

    func text(_ column: String) -> String? { self[column].isEmpty ? nil : self[column] }

    func name(_ column: String) -> MobilityName? { text(column).map { MobilityName($0) } }

    func number(_ column: String) throws(MobilityImportError) -> Int? {
        guard let text = text(column) else { return nil }
        guard let number = Int(text) else { throw error(column, "is no number") }
        return number
    }

    func flag(_ column: String) throws(MobilityImportError) -> Bool? {
        switch self[column].lowercased() {
        case "": nil
        case "true", "yes", "1", "t": true
        case "false", "no", "0", "f": false
        default: throw error(column, "is neither true nor false")
        }
    }

    func choice<Value: RawRepresentable & CaseIterable>(
        _ column: String, _ type: Value.Type
    ) throws(MobilityImportError) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: self[column].lowercased()) else {
            throw error(column, "is none of: \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return value
    }

    func hash(
        _ column: String, _ make: (String) throws -> PasswordHash
    ) throws(MobilityImportError) -> PasswordHash? {
        guard let text = text(column) else { return nil }
        do {
            return text.hasPrefix("$scrypt$") ? try PasswordHash(text) : try make(text)
        } catch {
            // Without the value, which is a secret.
            throw self.error(column, "cannot be made a password hash")
        }
    }

    func error(_ column: String, _ what: String) -> MobilityImportError {
        MobilityImportError(line: line, "the value of '\(column)' \(what)")
    }
}
