/// Where a value sits in the configuration: `clients[0].tls.certificate`.
///
/// The same place has one environment variable that overrides it: every word in capitals, `_` between
/// words and levels, list positions as numbers, `GATEWAYD_` in front, so here
/// `GATEWAYD_CLIENTS_0_TLS_CERTIFICATE`; a key of two words such as `idleTimeout` becomes `IDLE_TIMEOUT`.
struct ConfigurationPath: Hashable, Sendable, CustomStringConvertible {
    /// One step down from a mapping or from a list.
    enum Step: Hashable, Sendable {
        case key(String)
        case position(Int)
    }

    /// What every overriding variable begins with.
    static let environmentPrefix = "GATEWAYD"

    /// The steps from the top of the document.
    private(set) var steps: [Step]

    /// The top of the document.
    static let root = ConfigurationPath(steps: [])

    /// The place of `key` inside the mapping at this place.
    func appending(_ key: String) -> ConfigurationPath {
        ConfigurationPath(steps: steps + [.key(key)])
    }

    /// The place of the element at `position`, from 0, inside the list at this place.
    func appending(_ position: Int) -> ConfigurationPath {
        ConfigurationPath(steps: steps + [.position(position)])
    }

    /// The path as people read it.
    var description: String {
        var text = ""
        for step in steps {
            switch step {
            case .key(let key): text += text.isEmpty ? key : ".\(key)"
            case .position(let position): text += "[\(position)]"
            }
        }
        return text
    }

    /// The environment variable that overrides the value at this place.
    var environmentName: String {
        var text = Self.environmentPrefix
        for step in steps {
            text += "_"
            switch step {
            case .key(let key): text += Self.capitals(key)
            case .position(let position): text += String(position)
            }
        }
        return text
    }

    /// `idleTimeout` → `IDLE_TIMEOUT`, `minimumTLSVersion` → `MINIMUM_TLS_VERSION`.
    private static func capitals(_ key: String) -> String {
        var text = ""
        let letters = Array(key)
        for (index, letter) in letters.enumerated() {
            if letter.isUppercase, index > 0 {
                let nextIsLower = index + 1 < letters.count && letters[index + 1].isLowercase
                if letters[index - 1].isLowercase || nextIsLower { text += "_" }
            }
            text += letter.uppercased()
        }
        return text
    }
}
