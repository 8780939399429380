/// The error codes of the API: the numbers of release 4.1(2), Table 2-2, and what later releases have added.
///
/// 31 to 46 belong to logins across clusters (EMCC). The API does not offer those (guide of release 14), and neither does
/// this service; they are read when another server sends them.
public enum MobilityErrorCode: Int, Hashable, Sendable, CaseIterable, Codable {
    /// None of the others.
    case unknown = 0
    /// The message does not follow its document type.
    case parsing = 1
    /// Who asks could not be found out: no name or password, or nobody can check it now.
    case authentication = 2
    /// Name or password of the application is wrong.
    case invalidApplication = 3
    /// The request could not be judged, or is denied for a reason without a code of its own.
    case policy = 4
    /// The device is not enabled; found at a logout.
    case logoutDisabled = 5
    /// The store could not be read or written.
    case database = 6
    /// The automatic logout could not be set.
    case automaticLogout = 7
    /// The query is of no known type.
    case queryType = 8
    /// The users' directory could not be asked.
    case directory = 9
    /// Whoever asks may not do so for others.
    case proxyRights = 10
    /// There is no such device.
    case noSuchDevice = 11
    /// There is no such profile, none to be chosen, or none for when nobody is logged in.
    case noSuchProfile = 12
    /// Somebody is logged in at the device.
    case deviceInUse = 18
    /// Nobody is logged in at the device.
    case notLoggedIn = 19
    /// Whether the device is enabled is not known.
    case hotelingFlag = 20
    /// Who is logged in at the device is not known.
    case hotelingStatus = 21
    /// The device is not enabled; found at a login.
    case loginDisabled = 22
    /// There is no such user.
    case noSuchUser = 23
    /// The user is logged in at another device.
    case loggedInElsewhere = 25
    /// Too many requests at once.
    case busy = 26
    /// The password must be changed first.
    case changePassword = 27
    /// The address is not trusted.
    case untrustedAddress = 28
    /// The service has not read its data yet.
    case notReady = 29
    /// The request came through a proxy, and that is not allowed.
    case proxyNotAllowed = 30
    /// EMCC: not activated for the user.
    case clusterUser = 31
    /// EMCC: the device does not support it.
    case clusterDevice = 32
    /// EMCC: no free device to lend.
    case clusterDevicesUsed = 33
    /// EMCC: the visited cluster is unknown at home.
    case clusterVisited = 35
    /// EMCC: no other cluster.
    case clusterNone = 36
    /// EMCC: the device's name is there twice.
    case clusterDuplicate = 37
    /// EMCC: not allowed.
    case clusterNotAllowed = 38
    /// EMCC: configuration.
    case clusterConfiguration = 39
    /// EMCC: no answer from the other host.
    case clusterNoAnswer = 40
    /// The PIN must be changed first.
    case changePIN = 41
    /// EMCC: invalid identifier of a cluster.
    case clusterIdentifier = 42
    /// EMCC: security mode of the device.
    case clusterDeviceSecurity = 43
    /// EMCC: identifier of a cluster not valid.
    case clusterIdentifierInvalid = 44
    /// EMCC: version of the other cluster.
    case clusterVersion = 45
    /// EMCC: security mode of the other cluster.
    case clusterSecurity = 46
    /// The number belongs to several users.
    case sharedNumber = 47

    /// The documented text. Texts differ between releases; programs go by the code.
    public var text: String {
        switch self {
        case .unknown: "Unknown Error"
        case .parsing: "Error on Parsing"
        case .authentication: "Authentication Error"
        case .invalidApplication: "Invalid App User"
        case .policy: "Policy Validation Error"
        case .logoutDisabled, .loginDisabled: "Device logon disabled"
        case .database: "Database Error"
        case .automaticLogout: "Logout Request Error"
        case .queryType: "Query type undetermined"
        case .directory: "Dir. User Info Error"
        case .proxyRights: "User lacks app proxy rights"
        case .noSuchDevice: "Device does not exist"
        case .noSuchProfile: "Dev. Profile not found"
        case .deviceInUse: "Another user logged in"
        case .notLoggedIn: "No user logged in"
        case .hotelingFlag: "Hoteling flag error"
        case .hotelingStatus: "Hoteling Status error"
        case .noSuchUser: "User not found"
        case .loggedInElsewhere: "User logged in elsewhere"
        case .busy: "Busy, please try again"
        case .changePassword: "Change Password"
        case .untrustedAddress: "Untrusted IP Error"
        case .notReady: "RIS down"
        case .proxyNotAllowed: "Proxy not allowed"
        case .clusterUser: "EMCC is not activated for user"
        case .clusterDevice: "Device does not support EMCC"
        case .clusterDevicesUsed: "No free EMCC dummy device is available"
        case .clusterVisited: "Visiting Cluster Information is not present in Home Cluster"
        case .clusterNone: "No Remote Cluster"
        case .clusterDuplicate: "Duplicate Device Name"
        case .clusterNotAllowed: "EMCC Not Allowed"
        case .clusterConfiguration: "Configuration Issue"
        case .clusterNoAnswer: "No Response From Remote Host"
        case .changePIN: "PIN change is required"
        case .clusterIdentifier: "Invalid ClusterID"
        case .clusterDeviceSecurity: "Device Security mode Error"
        case .clusterIdentifierInvalid: "ClusterID is not valid"
        case .clusterVersion: "Remote cluster version is not supported"
        case .clusterSecurity: "Remote cluster security mode is not supported"
        case .sharedNumber: "DN has multiple users"
        }
    }
}

/// Why a request was refused: its code, and a text for people.
public struct MobilityError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What programs go by.
    public var code: MobilityErrorCode
    /// What people read; never empty, since clients want a text.
    public var text: String

    /// An error with the documented text, and after a colon what is known besides.
    public init(_ code: MobilityErrorCode, _ detail: String = "") {
        self.code = code
        text = detail.isEmpty ? code.text : "\(code.text): \(detail)"
    }

    /// An error in another server's words.
    public init(_ code: MobilityErrorCode, verbatim text: String) {
        self.code = code
        self.text = text
    }

    /// Number and text.
    public var description: String { "\(code.rawValue) \(text)" }
}
