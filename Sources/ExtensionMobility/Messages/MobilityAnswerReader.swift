/// Reads a server's answers, as an application does: those of this service and of others, either form.
public struct MobilityAnswerReader: Sendable {
    /// What an answer may be at most.
    public var limits: MobilityMessageLimits

    /// A reader.
    public init(limits: MobilityMessageLimits = MobilityMessageLimits()) {
        self.limits = limits
    }

    /// Reads an answer. A failure may be told by `error`, or as the document type of 4.1 has it for queries, by
    /// `errorMessage` without a number.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/parsing``.
    public func answer(_ document: some Sequence<UInt8>) throws(MobilityError) -> MobilityAnswer {
        let root = try XMLNode.read(document, attributes: ["code", "name", "id"], limits: limits)
        guard root.name == "response" || root.name == "results", let result = root.children.first else {
            throw MobilityError(.parsing, "the answer is no response")
        }
        switch result.name {
        case "success": return .success
        case "failure": return .failure(failure(result))
        case "deviceUserResults":
            return .deviceUsers(
                result.children.map { device in
                    DeviceUsers(
                        device: device.attributes["name"] ?? "", exists: device["doesNotExist"] == nil,
                        user: device["userID"].map(\.plainText), lastUser: device["lastlogin"]?.text)
                })
        case "userDevicesResults":
            return .userDevices(
                result.children.map { user in
                    UserDevices(user: user.id, devices: user.isKnown ? user.texts("deviceName") : nil)
                })
        case "checkUserResults":
            return .users(result.children.map { UserPresence(user: $0.id, known: $0["exists"].map(\.plainText)) })
        case "deviceProfileResults":
            return .deviceProfiles(
                result.children.map { user in
                    let profiles = user.children.filter { $0.name == "deviceProfile" }.map { profile in
                        UserProfiles.Profile(
                            name: profile["deviceProfileName"]?.text ?? "",
                            isDefault: profile["isDefaultDeviceProfile"]?.text == "t")
                    }
                    return UserProfiles(user: user.id, profiles: user.isKnown ? profiles : nil)
                })
        default: throw MobilityError(.parsing, "the answer is of no known kind")
        }
    }

    private func failure(_ node: XMLNode) -> MobilityError {
        let told = node["error"] ?? node["errorMessage"]
        let code = told?.attributes["code"].flatMap { Int($0) }.flatMap(MobilityErrorCode.init(rawValue:)) ?? .unknown
        let text = told?.text ?? ""
        return MobilityError(code, verbatim: text.isEmpty ? code.text : text)
    }
}

extension XMLNode {
    /// The text without percent-encoding.
    fileprivate var plainText: String { PercentCoding.decode(text) ?? text }
    fileprivate var id: String { attributes["id"].map { PercentCoding.decode($0) ?? $0 } ?? "" }
    fileprivate var isKnown: Bool { self["doesNotExist"] == nil }

    fileprivate func texts(_ name: String) -> [String] { children.filter { $0.name == name }.map(\.text) }
}
