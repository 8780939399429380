/// Reads the messages of applications: both document types of the API, of release 4.1 and of later ones.
///
/// Elements of a group may come in any order. What is unknown, missing, or there twice is refused, as by the document type:
/// a misspelt `exclusiveDuration` must not mean "for ever".
public struct MobilityMessageReader: Sendable {
    /// What a message may be at most.
    public var limits: MobilityMessageLimits

    /// A reader.
    public init(limits: MobilityMessageLimits = MobilityMessageLimits()) {
        self.limits = limits
    }

    /// Reads what was posted as a form: the message in its field `xml`.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/parsing`` or ``MobilityErrorCode/queryType``.
    public func request(form body: some Sequence<UInt8>) throws(MobilityError) -> MobilityRequest {
        try request(FormFields.message(in: body))
    }

    /// Reads a message.
    ///
    /// - Throws: ``MobilityError`` with ``MobilityErrorCode/parsing`` or ``MobilityErrorCode/queryType``.
    public func request(_ document: some Sequence<UInt8>) throws(MobilityError) -> MobilityRequest {
        let root = try XMLNode.read(document, limits: limits)
        guard root.name == "request" || root.name == "query" else {
            throw MobilityError(.parsing, "the message is neither a request nor a query")
        }
        let others = root.children.filter { $0.name != "appInfo" }
        guard root.children.count - others.count == 1, let info = root["appInfo"] else {
            throw MobilityError(.parsing, "one element appInfo is needed")
        }
        let application = try credentials(info)
        guard others.count == 1, let asked = others.first else {
            let code: MobilityErrorCode = root.name == "query" && others.isEmpty ? .queryType : .parsing
            throw MobilityError(code, "the message must ask for one thing")
        }
        let operation = root.name == "query" ? try query(asked) : try order(asked)
        return MobilityRequest(operation, by: application, claims: try claims(asked))
    }

    private func credentials(_ info: XMLNode) throws(MobilityError) -> ApplicationCredentials {
        try check(info, one: ["appID", "appCertificate", "appEncryptedCertificate"])
        let id = try one("appID", in: info)
        switch (info["appCertificate"], info["appEncryptedCertificate"]) {
        case (let plain?, nil): return ApplicationCredentials(id: id, secret: plain.text)
        case (nil, let encrypted?): return ApplicationCredentials(id: id, secret: encrypted.text, isEncrypted: true)
        default: throw MobilityError(.parsing, "one element appCertificate is needed")
        }
    }

    private func order(_ node: XMLNode) throws(MobilityError) -> MobilityOperation {
        switch node.name {
        case "login":
            try check(
                node, one: ["deviceName", "userID", "deviceProfile", "exclusiveDuration", "loginType"] + Self.origin)
            let profile = node["deviceProfile"]?.text
            return .login(
                LoginOrder(
                    device: try one("deviceName", in: node), user: try one("userID", in: node),
                    profile: profile?.isEmpty == true ? nil : profile,
                    duration: try duration(node["exclusiveDuration"]),
                    loginType: try loginType(node)))
        case "logout":
            try check(node, one: ["deviceName"] + Self.origin)
            return .logout(device: try one("deviceName", in: node))
        case "logoutAll":
            try check(node, one: Self.origin)
            return .logoutAll
        default: throw MobilityError(.parsing, "the request is neither login, logout nor logoutAll")
        }
    }

    private func query(_ node: XMLNode) throws(MobilityError) -> MobilityOperation {
        switch node.name {
        case "deviceUserQuery":
            _ = try loginType(node)
            return .deviceUsers(try several("deviceName", in: node))
        case "userDevicesQuery": return .userDevices(try several("userID", in: node))
        case "checkUser": return .checkUsers(try several("userID", in: node), try loginType(node))
        // The guide of release 14 has the one name in its document type and the other in its example.
        case "deviceProfileQuery", "userDeviceProfileQuery": return .deviceProfiles(try several("userID", in: node))
        default: throw MobilityError(.queryType)
        }
    }

    private static let origin = ["remoteIPAddr", "isViaHeaderSet"]

    private func claims(_ node: XMLNode) throws(MobilityError) -> OriginClaims {
        var claims = OriginClaims()
        if let address = node["remoteIPAddr"]?.text, !address.isEmpty { claims.address = address }
        switch node["isViaHeaderSet"]?.text.lowercased() {
        case nil, "": break
        case "true": claims.isThroughProxy = true
        case "false": claims.isThroughProxy = false
        default: throw MobilityError(.parsing, "isViaHeaderSet is true or false")
        }
        return claims
    }

    private func duration(_ node: XMLNode?) throws(MobilityError) -> LoginDuration? {
        guard let node else { return nil }
        try check(node, one: ["time", "indefinite"])
        guard node.children.count == 1 else {
            throw MobilityError(.parsing, "exclusiveDuration is a time or indefinite")
        }
        if node["indefinite"] != nil { return .indefinite }
        guard let minutes = node["time"].flatMap({ Int($0.text) }), (1...LoginDuration.longest).contains(minutes) else {
            throw MobilityError(.parsing, "time is a number of minutes, 1 at least")
        }
        return .minutes(minutes)
    }

    private func loginType(_ node: XMLNode) throws(MobilityError) -> LoginType {
        guard let text = node["loginType"]?.text, !text.isEmpty else { return .userID }
        guard let type = LoginType(rawValue: text.uppercased()) else {
            throw MobilityError(.parsing, "loginType is UID, SP or DN")
        }
        return type
    }

    /// That a group has no other children than these, each once, and these no children but for a duration.
    private func check(_ node: XMLNode, one names: [String]) throws(MobilityError) {
        var seen: Set<String> = []
        for child in node.children {
            guard names.contains(child.name) else {
                throw MobilityError(.parsing, "\(node.name) has no element of this name")
            }
            guard seen.insert(child.name).inserted else {
                throw MobilityError(.parsing, "\(child.name) is there twice")
            }
            guard child.children.isEmpty || child.name == "exclusiveDuration" else {
                throw MobilityError(.parsing, "\(child.name) has elements within")
            }
        }
    }

    private func one(_ name: String, in node: XMLNode) throws(MobilityError) -> String {
        guard let found = node[name] else { throw MobilityError(.parsing, "\(name) is missing") }
        return found.text
    }

    private func several(_ name: String, in node: XMLNode) throws(MobilityError) -> [String] {
        var rest = node
        rest.children = node.children.filter { $0.name != name }
        try check(rest, one: ["loginType"] + Self.origin)
        let names = node.children.filter { $0.name == name }
        guard names.allSatisfy({ $0.children.isEmpty }) else {
            throw MobilityError(.parsing, "\(name) has elements within")
        }
        guard !names.isEmpty else { throw MobilityError(.parsing, "\(name) is missing") }
        return names.map(\.text)
    }
}
