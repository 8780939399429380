/// The character sets that pages are sent in.
public enum PhoneCharset: String, Hashable, Sendable, CaseIterable {
    /// UTF-8.
    case utf8 = "utf-8"
    /// ISO 8859-1, for old phones.
    case latin1 = "iso-8859-1"

    /// The one a phone likes best of these; UTF-8 when it does not say.
    public init(accepting header: String?) {
        self = AcceptList(header).best(of: PhoneCharset.allCases) { $0.rawValue } ?? .utf8
    }

    /// A document in UTF-8 as this character set has it; other characters become references.
    func encode(_ document: [UInt8]) -> [UInt8] {
        guard self == .latin1 else { return document }
        return String(decoding: document, as: UTF8.self).unicodeScalars.flatMap { scalar in
            scalar.value < 0x100 ? [UInt8(scalar.value)] : Array("&#\(scalar.value);".utf8)
        }
    }
}

/// The languages that pages are written in.
public enum PhoneLanguage: String, Hashable, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// German.
    case german = "de"
    /// French.
    case french = "fr"

    /// The one a phone likes best of these (`de_DE`, `de-DE;q=0.8, en`); English when it does not say.
    public init(accepting header: String?) {
        self = AcceptList(header).best(of: PhoneLanguage.allCases) { $0.rawValue } ?? .english
    }

    /// What pages say.
    var texts: PhoneTexts {
        switch self {
        case .english:
            PhoneTexts(
                title: "Extension Mobility", enter: "Enter user ID and PIN", user: "User ID",
                extensionNumber: "Extension",
                selfService: "Self-service ID", pin: "PIN", choose: "Choose a profile", loggedIn: "is logged in.",
                logOut: "Logout", exit: "Exit", enterToLogOut: "Enter PIN to log out", loginDone: "Login successful",
                logoutDone: "Logout successful", loginUnavailable: "Login is unavailable",
                logoutUnavailable: "Logout is unavailable", tryAgain: "Please try to login again")
        case .german:
            PhoneTexts(
                title: "Extension Mobility", enter: "Benutzer und PIN eingeben", user: "Benutzer",
                extensionNumber: "Rufnummer", selfService: "Self-Service-Nummer", pin: "PIN", choose: "Profil wählen",
                loggedIn: "ist angemeldet.", logOut: "Abmelden", exit: "Beenden",
                enterToLogOut: "Zum Abmelden PIN eingeben", loginDone: "Anmeldung erfolgreich",
                logoutDone: "Abmeldung erfolgreich", loginUnavailable: "Anmeldung nicht möglich",
                logoutUnavailable: "Abmeldung nicht möglich", tryAgain: "Bitte erneut anmelden")
        case .french:
            PhoneTexts(
                title: "Mobilité", enter: "Identifiant et PIN", user: "Identifiant", extensionNumber: "Numéro",
                selfService: "Libre-service", pin: "PIN", choose: "Choisir un profil", loggedIn: "est connecté.",
                logOut: "Déconnexion", exit: "Quitter", enterToLogOut: "PIN pour se déconnecter",
                loginDone: "Connexion réussie", logoutDone: "Déconnexion réussie",
                loginUnavailable: "Connexion impossible", logoutUnavailable: "Déconnexion impossible",
                tryAgain: "Veuillez vous reconnecter")
        }
    }
}

/// What pages say, in one language.
struct PhoneTexts {
    var title: String
    var enter: String
    var user: String
    var extensionNumber: String
    var selfService: String
    var pin: String
    var choose: String
    var loggedIn: String
    var logOut: String
    var exit: String
    var enterToLogOut: String
    var loginDone: String
    var logoutDone: String
    var loginUnavailable: String
    var logoutUnavailable: String
    var tryAgain: String
}

/// A header such as `Accept-Charset`: names, each with how much it is liked.
struct AcceptList {
    private var liking: [(name: String, quality: Double)] = []

    init(_ header: String?) {
        for part in (header ?? "").prefix(1_000).split(separator: ",") {
            let pieces = part.split(separator: ";").map { String($0.filter { !$0.isWhitespace }).lowercased() }
            guard let name = pieces.first else { continue }
            let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
            liking.append((name, min(1, max(0, quality ?? 1))))
        }
    }

    /// The one that is liked best, the first of equals; `nil` when none is liked.
    func best<Choice>(of choices: [Choice], _ name: (Choice) -> String) -> Choice? {
        var best: (choice: Choice, quality: Double)?
        for choice in choices {
            let name = name(choice)
            let exact = liking.first {
                $0.name == name || $0.name.hasPrefix(name + "_") || $0.name.hasPrefix(name + "-")
            }
            let quality = (exact ?? liking.first { $0.name == "*" })?.quality ?? 0
            if quality > best?.quality ?? 0 { best = (choice, quality) }
        }
        return best?.choice
    }
}
