/// The pages of logging in and out, in a phone's language.
struct PhonePageWriter {
    private let request: PhoneServiceRequest
    private let texts: PhoneTexts

    init(_ request: PhoneServiceRequest) {
        self.request = request
        texts = request.language.texts
    }

    /// Asks for user and PIN. A user who was there last need not type his name.
    func loginForm(_ type: LoginType, last: MobilityName?) -> PhoneObject {
        let label =
            switch type {
            case .userID: texts.user
            case .extensionNumber: texts.extensionNumber
            case .selfService: texts.selfService
            }
        return PhoneObject(
            title: texts.title, prompt: texts.enter,
            .input(
                url: url(["loginType": type.rawValue]),
                [
                    PhoneObject.Field(
                        label: label, parameter: "userid", kind: type == .userID ? .characters : .number,
                        value: last?.text ?? ""),
                    PhoneObject.Field(label: texts.pin, parameter: "seq", kind: .secretDigits),
                ]))
    }

    /// Offers to log out, at the phone itself.
    func logoutPage(_ login: MobilityLogin) -> PhoneObject {
        PhoneObject(
            title: texts.title, .text("\(login.user) \(texts.loggedIn)"),
            softKeys: [
                PhoneObject.Entry(name: texts.logOut, url: url(["doLogout": "true"])),
                PhoneObject.Entry(name: texts.exit, url: "SoftKey:Exit"),
            ])
    }

    /// Asks for the PIN, where it is not known whether it is the phone itself that asks. Who is logged in is not told.
    var logoutForm: PhoneObject {
        PhoneObject(
            title: texts.title, prompt: texts.enterToLogOut,
            .input(
                url: url(["doLogout": "true"]),
                [PhoneObject.Field(label: texts.pin, parameter: "seq", kind: .secretDigits)]))
    }

    /// Lets the user choose one of his profiles.
    func profileMenu(_ user: MobilityUser, ticket: String) -> PhoneObject {
        PhoneObject(
            title: texts.title, prompt: texts.choose,
            .menu(
                user.profiles.map { profile in
                    PhoneObject.Entry(name: profile.text, url: url(["ticket": ticket, "profile": profile.text]))
                }))
    }

    /// What was asked for is done.
    var done: PhoneObject {
        PhoneObject(title: texts.title, .text(request.wantsLogout ? texts.logoutDone : texts.loginDone))
    }

    /// It is not done, for a reason of the phone's service.
    func failure(_ code: PhoneServiceCode) -> PhoneObject {
        let words: String
        switch code {
        case .authentication, .blank: words = texts.tryAgain + " "
        case .directory, .noProfile, .noDevice, .unavailable, .notStarted, .loginType, .sharedNumber:
            words = unavailable
        }
        return PhoneObject(title: texts.title, .text("\(words)(\(code.rawValue))"))
    }

    /// It is not done, for a reason of the API.
    func failure(_ error: MobilityError) -> PhoneObject {
        switch error.code {
        case .invalidApplication: failure(.authentication)
        case .sharedNumber: failure(.sharedNumber)
        case .noSuchProfile where request.ticket == nil && !request.wantsLogout: failure(.noProfile)
        default: PhoneObject(title: texts.title, .text("\(unavailable)(\(error.code.rawValue))"))
        }
    }

    private var unavailable: String { request.wantsLogout ? texts.logoutUnavailable : texts.loginUnavailable }

    /// An address of ours, with the device and these parameters.
    private func url(_ parameters: [String: String]) -> String {
        let all = [("device", request.device)] + parameters.sorted { $0.key < $1.key }
        return request.address + "?" + all.map { "\($0.0)=\(PercentCoding.encode($0.1))" }.joined(separator: "&")
    }
}
