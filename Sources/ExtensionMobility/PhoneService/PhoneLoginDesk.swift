import DeviceActors

/// Logging in and out at the phone itself: what each request of a phone is answered with.
///
/// A value without I/O beside a ``MobilityDirectory``. Made to be safe against what was published against such services: the
/// device is looked at before the PIN, so that a right PIN cannot be told at a device that does not exist; whatever is wrong
/// with user or PIN gets the same page, as does who guesses too often; a PIN is never in an address that the phone is given;
/// and who asks to log a phone out must be that phone, by its address, or know the user's PIN.
public struct PhoneLoginDesk: Sendable {
    /// How a request goes on.
    public enum Step: Hashable, Sendable {
        /// It is answered.
        case page(PhoneObject)
        /// The PIN is to be checked, then ``PhoneLoginDesk/checked(_:verdict:in:at:using:)``.
        case check(PhoneAttempt)
        /// It is judged by the directory, as ``MobilityDirectory/decide(_:by:claims:from:at:)`` has it; then
        /// ``PhoneLoginDesk/page(for:to:)``.
        case decide(MobilityOperation, by: MobilityCaller)
    }

    /// A choice of profiles that a user has been given.
    private struct Choice: Sendable {
        var ticket: String
        var caller: MobilityCaller
        var device: MobilityName
        var address: NetworkAddress?
        var endsAt: UInt64
    }

    /// Choices that wait for an answer, oldest first; one more than these drops the oldest, whose user types his PIN again.
    private var choices: [Choice] = []

    private static let maximumChoices = 1_000
    /// Nanoseconds.
    private static let choiceLasts: UInt64 = 60_000_000_000

    /// A desk that nobody stands at.
    public init() {}

    /// Answers a request, or says what is to be found out first.
    ///
    /// - Parameter phoneAddress: the device's own address, as far as it is known: from its registration or its last contact.
    public mutating func begin(
        _ request: PhoneServiceRequest, phoneAddress: NetworkAddress?, in directory: MobilityDirectory,
        at now: MobilityTime
    ) -> Step {
        let writer = PhonePageWriter(request)
        guard !request.device.isEmpty else { return .page(writer.failure(.noDevice)) }
        guard let type = request.loginType else { return .page(writer.failure(.loginType)) }
        let device: MobilityDevice
        do {
            device = try directory.device(named: request.device)
        } catch {
            return .page(writer.failure(error))
        }
        let login = directory.assignment(of: device.name)?.login
        if let ticket = request.ticket, let profile = request.profile {
            return choose(profile, with: ticket, at: device, request, writer, now)
        }
        let isOwnPhone = phoneAddress != nil && request.origin.address == phoneAddress
        if request.wantsLogout, let login {
            if isOwnPhone { return .decide(.logout(device: device.name.text), by: .phone(device)) }
            guard let pin = request.pin else { return .page(writer.logoutForm) }
            guard !pin.isEmpty else { return .page(writer.failure(.blank)) }
            let user = directory.user(named: login.user.text)
            return .check(
                PhoneAttempt(
                    check: directory.pinCheck(
                        of: user, named: login.user.text, pin: pin, from: request.origin, at: now),
                    device: device.name, request: request))
        }
        if request.wantsLogout { return .page(writer.failure(MobilityError(.notLoggedIn))) }
        guard request.user != nil || request.pin != nil else {
            if let login { return .page(isOwnPhone ? writer.logoutPage(login) : writer.logoutForm) }
            let last = directory.policy.remembersLastUser ? directory.assignment(of: device.name)?.lastUser : nil
            return .page(writer.loginForm(type, last: type == .userID ? last : nil))
        }
        guard let name = request.user, let pin = request.pin, !name.isEmpty, !pin.isEmpty else {
            return .page(writer.failure(.blank))
        }
        let user: MobilityUser?
        do {
            user = try directory.user(named: name, by: type)
        } catch {
            // Only a shared number is told; that a user does not exist is not.
            if error.code == .sharedNumber { return .page(writer.failure(.sharedNumber)) }
            user = nil
        }
        return .check(
            PhoneAttempt(
                check: directory.pinCheck(of: user, named: name, pin: pin, from: request.origin, at: now),
                device: device.name, request: request))
    }

    /// Goes on when a PIN was checked.
    public mutating func checked(
        _ attempt: PhoneAttempt, verdict: PasswordVerdict, in directory: inout MobilityDirectory, at now: MobilityTime,
        using random: inout some RandomNumberGenerator
    ) -> Step {
        let writer = PhonePageWriter(attempt.request)
        let caller: MobilityCaller
        do {
            caller = try directory.pinHolder(attempt.check, verdict: verdict, at: now)
        } catch {
            switch error.code {
            case .invalidApplication: return .page(writer.failure(.authentication))
            case .directory: return .page(writer.failure(.directory))
            default: return .page(writer.failure(error))
            }
        }
        if attempt.request.wantsLogout { return .decide(.logout(device: attempt.device.text), by: caller) }
        guard let user = directory.user(named: caller.name.text), !user.profiles.isEmpty else {
            return .page(writer.failure(.noProfile))
        }
        guard user.profiles.count > 1, attempt.request.profile == nil else {
            return .decide(Self.login(caller, at: attempt.device, profile: attempt.request.profile), by: caller)
        }
        let ticket = Self.ticket(using: &random)
        if choices.count >= Self.maximumChoices { choices.removeFirst() }
        choices.append(
            Choice(
                ticket: ticket, caller: caller, device: attempt.device, address: attempt.request.origin.address,
                endsAt: now.uptime + Self.choiceLasts))
        return .page(writer.profileMenu(user, ticket: ticket))
    }

    /// The page for what the directory has answered.
    public func page(for answer: MobilityAnswer, to request: PhoneServiceRequest) -> PhoneObject {
        let writer = PhonePageWriter(request)
        guard case .failure(let error) = answer else { return writer.done }
        return writer.failure(error)
    }

    /// The page for a request that could not be worked on.
    public func page(for code: PhoneServiceCode, to request: PhoneServiceRequest) -> PhoneObject {
        PhonePageWriter(request).failure(code)
    }

    private mutating func choose(
        _ profile: String, with ticket: String, at device: MobilityDevice, _ request: PhoneServiceRequest,
        _ writer: PhonePageWriter, _ now: MobilityTime
    ) -> Step {
        choices.removeAll { $0.endsAt <= now.uptime }
        let place = choices.firstIndex {
            $0.ticket == ticket && $0.device == device.name && $0.address == request.origin.address
        }
        guard let place else { return .page(writer.failure(.authentication)) }
        let caller = choices.remove(at: place).caller
        return .decide(Self.login(caller, at: device.name, profile: profile), by: caller)
    }

    private static func login(_ caller: MobilityCaller, at device: MobilityName, profile: String?) -> MobilityOperation
    {
        .login(LoginOrder(device: device.text, user: caller.name.text, profile: profile))
    }

    /// 128 random bits.
    private static func ticket(using random: inout some RandomNumberGenerator) -> String {
        (0..<4).map { _ in
            let digits = String(UInt32.random(in: 0 ... .max, using: &random), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }
}

/// A request whose PIN is being checked.
public struct PhoneAttempt: Hashable, Sendable {
    /// What is to be checked.
    public let check: PasswordCheck
    let device: MobilityName
    let request: PhoneServiceRequest
}
