/// What becomes of a login of a user who is logged in at another device.
public enum MultipleLogins: String, Hashable, Sendable, CaseIterable, Codable {
    /// He is logged in at both.
    case allowed
    /// It is refused.
    case notAllowed
    /// He is logged out at the others first.
    case logOutOthers
}

/// What the operator decides about Extension Mobility.
public struct MobilityPolicy: Hashable, Sendable {
    /// What becomes of a login of a user who is logged in elsewhere.
    public var multipleLogins = MultipleLogins.notAllowed
    /// How long a login lasts at most, minutes, up to ``longestMaximum``; `nil`: as long as asked for, without end if nothing
    /// was said. A user's own maximum overrides it.
    public var maximumLoginMinutes: Int?
    /// The addresses requests may come from; `nil`: any.
    public var trustedAddresses: TrustedAddresses?
    /// Whether requests may come through a proxy (header `Via`). Counts only with ``trustedAddresses``.
    public var allowsProxy = false
    /// How many requests are worked on at once; one more is refused as busy.
    public var maximumConcurrentRequests = 5
    /// How many automatic logouts may be pending; a login that needs one more is refused.
    public var maximumScheduledLogouts = 100_000
    /// Whether the last user of a device is told, and stands in its login form.
    public var remembersLastUser = true

    /// 168 hours, the most a maximum may be, in minutes.
    public static let longestMaximum = 168 * 60

    /// The usual: no multiple logins, no maximum, any address, five requests at once.
    public init() {}

    /// How long a login of a user may last, minutes; `nil`: without end. What is asked for is cut to the maximum: a maximum
    /// that an application can talk its way around would be none.
    func minutes(_ asked: LoginDuration?, of user: MobilityUser) -> Int? {
        let maximum = user.maximumLoginMinutes ?? maximumLoginMinutes
        switch asked {
        case .minutes(let minutes): return min(minutes, maximum ?? minutes)
        case .indefinite, nil: return maximum
        }
    }
}
