import Foundation

/// All records of Extension Mobility as one JSON document, to be taken to another installation. Who is logged in where is not
/// among them.
public struct MobilityArchive: Codable, Hashable, Sendable {
    /// The version of the document's form.
    public var version = 1
    /// Applications, with the hashes of their passwords.
    public var applications: [MobilityApplication]
    /// Users, with the hashes of their passwords and PINs.
    public var users: [MobilityUser]
    /// Profiles, with their passwords.
    public var profiles: [DeviceProfile]
    /// Devices.
    public var devices: [MobilityDevice]
    /// Default profiles of models.
    public var modelDefaults: [ModelDefault]

    /// An archive of what is kept. It holds secrets.
    public init(_ contents: MobilityContents) {
        applications = contents.applications
        users = contents.users
        profiles = contents.profiles
        devices = contents.devices
        modelDefaults = contents.modelDefaults
    }

    /// Reads a document.
    ///
    /// - Throws: ``MobilityImportError``.
    public init(json: some Sequence<UInt8>) throws(MobilityImportError) {
        do {
            self = try JSONDecoder().decode(Self.self, from: Data(json))
        } catch DecodingError.keyNotFound(let key, let context) {
            throw MobilityImportError("\(Self.place(context)): '\(key.stringValue)' is missing")
        } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
            throw MobilityImportError("\(Self.place(context)): the value is of the wrong type")
        } catch {
            throw MobilityImportError("it is no archive of Extension Mobility")
        }
        guard version == 1 else { throw MobilityImportError("version \(version) of archives is not known") }
    }

    /// The document: UTF-8, with sorted keys, so that equal archives are equal texts.
    ///
    /// - Throws: what Foundation's encoder throws.
    public func json() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }

    /// What is to be changed to have it all, in an order in which each may refer to what is before it.
    public var changes: [MobilityChange] {
        profiles.map(MobilityChange.profile) + modelDefaults.map(MobilityChange.modelDefault)
            + users.map(MobilityChange.user) + devices.map(MobilityChange.device)
            + applications.map(MobilityChange.application)
    }

    private static func place(_ context: DecodingError.Context) -> String {
        context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
    }
}
