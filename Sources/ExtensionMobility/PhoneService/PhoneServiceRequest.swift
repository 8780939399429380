/// A request of a phone to `/emapp/EMAppServlet`.
public struct PhoneServiceRequest: Hashable, Sendable {
    /// `device`; empty when it was not said.
    public var device: String
    /// `userid`; `nil` when it was not said.
    public var user: String?
    /// `seq`, the PIN; `nil` when it was not said.
    public var pin: String?
    /// `profile`, of a menu of ours.
    public var profile: String?
    /// `ticket`, of a menu of ours: stands for a PIN that was right a moment ago.
    public var ticket: String?
    /// `doLogout=true`.
    public var wantsLogout = false
    /// `loginType`; `nil` when it is none of the three.
    public var loginType: LoginType? = .userID
    /// Where it came from.
    public var origin: RequestOrigin
    /// What the answer is written in.
    public var language: PhoneLanguage
    /// What the answer is encoded in.
    public var charset: PhoneCharset
    /// The beginning of addresses in the answer: scheme, host and path.
    public var address: String

    /// Reads the parameters of a request. Others than ours (`EMCC`, `headsetbasedem`) are passed over: logins across clusters
    /// are not offered, and a phone that could have one logs in here as any other.
    ///
    /// - Parameters:
    ///   - query: what follows the question mark, or a posted form.
    ///   - acceptCharset: the header, if there is one.
    ///   - acceptLanguage: the header, if there is one.
    public init(
        query: some Sequence<UInt8>, acceptCharset: String?, acceptLanguage: String?, origin: RequestOrigin,
        address: String
    ) {
        self.origin = origin
        self.address = address
        language = PhoneLanguage(accepting: acceptLanguage)
        charset = PhoneCharset(accepting: acceptCharset)
        device = ""
        for (name, value) in FormFields.parameters(of: query) {
            switch name.lowercased() {
            case "device": device = value
            case "userid": user = value
            case "seq": pin = value
            case "profile": profile = value
            case "ticket": ticket = value
            case "dologout": wantsLogout = value.lowercased() == "true"
            // A phone that does not know the placeholder sends it as it is.
            case "logintype":
                if !value.isEmpty, value.first != "#" { loginType = LoginType(rawValue: value.uppercased()) }
            default: break
            }
        }
    }
}

/// The codes that are shown at phones besides those of the API.
public enum PhoneServiceCode: Int, Hashable, Sendable, CaseIterable {
    /// User or PIN is wrong, whichever it is; or there were too many wrong ones.
    case authentication = 201
    /// User or PIN is empty.
    case blank = 202
    /// The directory of users could not be asked.
    case directory = 204
    /// The user has no profile.
    case noProfile = 205
    /// The device's name is empty.
    case noDevice = 207
    /// The service that logs in is not reached.
    case unavailable = 208
    /// The service could not be started.
    case notStarted = 210
    /// `loginType` is none of the three.
    case loginType = 215
    /// The number belongs to several users.
    case sharedNumber = 216
}
