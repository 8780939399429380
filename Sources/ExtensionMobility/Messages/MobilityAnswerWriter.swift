import XMLDocuments

/// Writes answers, line by line as real servers do.
public struct MobilityAnswerWriter: Sendable {
    /// Which release's form.
    public enum Form: String, Hashable, Sendable, CaseIterable, Codable {
        /// That of later releases: a device has its user, its last user and `emccDevice`; user names are percent-encoded.
        case current
        /// That of 4.1: a device has its user alone, and names are written as they are.
        case plain41 = "4.1"
    }

    /// Which release's form.
    public var form: Form

    /// A writer.
    public init(form: Form = .current) {
        self.form = form
    }

    /// The answer as a document: UTF-8, root `response`. Requests are answered with an XML declaration, queries without.
    public func bytes(_ answer: MobilityAnswer) -> [UInt8] {
        var text = XMLText()
        switch answer {
        case .success:
            text.markup("<?xml version=\"1.0\"?>\n<response>\n<success/>\n")
        case .failure(let error):
            text.markup("<?xml version=\"1.0\"?>\n<response>\n<failure>\n<error code=\"\(error.code.rawValue)\">")
            text.content(error.text.isEmpty ? error.code.text : error.text)
            text.markup("</error>\n</failure>\n")
        case .deviceUsers(let devices):
            list("deviceUserResults", devices, &text) { write($0, &$1) }
        case .userDevices(let users):
            list("userDevicesResults", users, &text) { entry, text in
                user(entry.user, isKnown: entry.devices != nil, &text) { text in
                    for device in entry.devices ?? [] { element("deviceName", device, &text) }
                    if entry.devices?.isEmpty == true { text.markup("<none/>\n") }
                }
            }
        case .users(let users):
            list("checkUserResults", users, &text) { entry, text in
                user(entry.user, isKnown: entry.known != nil, &text) { text in
                    element("exists", encoded(entry.known ?? ""), &text)
                }
            }
        case .deviceProfiles(let users):
            list("deviceProfileResults", users, &text) { entry, text in
                user(entry.user, isKnown: entry.profiles != nil, &text) { text in
                    for profile in entry.profiles ?? [] { write(profile, &text) }
                    if entry.profiles?.isEmpty == true { text.markup("<none/>\n") }
                }
            }
        }
        text.markup("</response>\n")
        return text.bytes
    }

    private func encoded(_ user: String) -> String { form == .current ? PercentCoding.encode(user) : user }

    private func list<Entry>(
        _ name: String, _ entries: [Entry], _ text: inout XMLText, _ write: (Entry, inout XMLText) -> Void
    ) {
        text.markup("<response>\n<\(name)>\n")
        for entry in entries { write(entry, &text) }
        text.markup("</\(name)>\n")
    }

    private func write(_ device: DeviceUsers, _ text: inout XMLText) {
        text.markup("<device name=\"")
        text.attribute(device.device)
        text.markup("\">\n")
        if !device.exists {
            text.markup("<doesNotExist/>\n")
        } else {
            if let user = device.user { element("userID", encoded(user), &text) } else { text.markup("<none/>\n") }
            if form == .current {
                // Unlike the user's, the last user's name is written as it is.
                if let last = device.lastUser {
                    element("lastlogin", last, &text)
                } else {
                    text.markup("<none/>\n")
                }
                text.markup("<emccDevice>no</emccDevice>\n")
            }
        }
        text.markup("</device>\n")
    }

    private func write(_ profile: UserProfiles.Profile, _ text: inout XMLText) {
        text.markup("<deviceProfile>\n")
        element("deviceProfileName", profile.name, &text)
        element("isDefaultDeviceProfile", profile.isDefault ? "t" : "f", &text)
        text.markup("</deviceProfile>\n")
    }

    private func user(_ id: String, isKnown: Bool, _ text: inout XMLText, _ content: (inout XMLText) -> Void) {
        text.markup("<user id=\"")
        // What came percent-encoded is not encoded once more.
        text.attribute(encoded(PercentCoding.decode(id) ?? id))
        text.markup("\">\n")
        if isKnown { content(&text) } else { text.markup("<doesNotExist/>\n") }
        text.markup("</user>\n")
    }

    private func element(_ name: String, _ content: String, _ text: inout XMLText) {
        text.markup("<\(name)>")
        text.content(content)
        text.markup("</\(name)>\n")
    }
}
