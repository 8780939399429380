@testable import ECMA323

/// A type tests can make values of.
protocol Sampled {
    static func sample(_ source: inout SampleSource) -> Self
}

extension CSTAMessage {
    /// Whether another message is the same value.
    func equals(_ other: any CSTAMessage) -> Bool { other as? Self == self }
}

extension ScanLimits {
    /// Capabilities with every flag set are larger than a frame.
    static var roomy: ScanLimits {
        var limits = ScanLimits.network
        limits.maximumBytes = 1 << 20
        return limits
    }
}

/// Makes values for tests: with every optional member, with none, or with some, from a seed.
struct SampleSource {
    enum Mode: String, CaseIterable { case full, minimal, mixed }

    let mode: Mode
    private var state: UInt64

    init(_ mode: Mode, seed: UInt64 = 1) {
        self.mode = mode
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// A number below a bound; runs through all of them with different seeds.
    mutating func number(below bound: Int) -> Int {
        // SplitMix64.
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        mixed ^= mixed >> 31
        return Int(mixed % UInt64(bound))
    }

    mutating func isPresent() -> Bool {
        switch mode {
        case .full: true
        case .minimal: false
        case .mixed: number(below: 2) == 0
        }
    }

    mutating func value<Value: Sampled>() -> Value { Value.sample(&self) }

    mutating func optional<Value: Sampled>() -> Value? { isPresent() ? Value.sample(&self) : nil }

    mutating func list<Value: Sampled>(_ optional: Bool) -> [Value]? {
        if optional, !isPresent() { return nil }
        return list(false) as [Value]
    }

    mutating func list<Value: Sampled>(_: Bool) -> [Value] {
        (0..<1 + number(below: 2)).map { _ in Value.sample(&self) }
    }
}

extension CSTAEnumeration {
    static func sample(_ source: inout SampleSource) -> Self {
        let all = Array(allCases)
        return all[source.number(below: all.count)]
    }
}

extension CSTAFlags {
    static func sample(_ source: inout SampleSource) -> Self {
        var flags = Self()
        var names = FlagNames(memberNames)
        for member in Member.allCases {
            let isInSixth = names.next()?.isIn(.ed6) ?? false
            if source.isPresent(), isInSixth { flags[member] = source.number(below: 2) == 0 }
        }
        return flags
    }
}

extension String: Sampled {
    static func sample(_ source: inout SampleSource) -> String {
        let texts = ["1000", "a<b>&\"c\"'", "Zoë Müller", "x", "日本", "two words", "]]>", "emoji 🙂"]
        return texts[source.number(below: texts.count)]
    }
}

extension SampleSource {
    /// A language tag, where an element's text must be one.
    mutating func language() -> String? { isPresent() ? ["de", "en-GB", "zh-Hant"][number(below: 3)] : nil }
}

extension Double: Sampled {
    static func sample(_ source: inout SampleSource) -> Double {
        [0, -1.5, 0.1, 3e-7, 1e30, .infinity, -.infinity][source.number(below: 7)]
    }
}

extension CSTA.Grammars: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        var grammars = Self(content: source.value())
        if source.isPresent() {
            grammars.name = source.value()
            grammars.source = "http://grammars.example/yes-no?lang=en"
        }
        return grammars
    }
}

extension Bool: Sampled {
    static func sample(_ source: inout SampleSource) -> Bool { source.number(below: 2) == 0 }
}

extension Int: Sampled {
    static func sample(_ source: inout SampleSource) -> Int { source.number(below: 30_000) }
}

extension CSTA.Octets: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        CSTA.Octets((0..<source.number(below: 6) + 1).map { _ in UInt8(source.number(below: 256)) })
    }
}

extension CSTA.AnyContent: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        "<v:note xmlns:v=\"urn:example:vendor\" level=\"2\"><v:text>a &amp; b</v:text></v:note>"
    }
}

extension SampleSource {
    mutating func capabilities(_ names: StaticString) -> CSTA.Capabilities? {
        guard isPresent() else { return nil }
        var capabilities = CSTA.Capabilities()
        var walk = FlagNames(names)
        while let entry = walk.next() {
            guard isPresent() else { continue }
            capabilities[String(decoding: entry.bytes, as: UTF8.self)] = number(below: 2) == 0
        }
        return capabilities
    }
}

extension CSTA.DeviceID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        let texts = ["1000", "N<493012345678>Zoë & Söhne;displayNumber=12", "sip:alice@example.com", "tel:+4930123456"]
        var attributes = Attributes()
        if source.isPresent() {
            attributes.typeOfNumber = "explicitPublic:international"
            attributes.mediaClass = "voice data"
            attributes.connectionRate = "64"
            attributes.bitRate = "variable"
            attributes.delayTolerance = "20"
            attributes.switchingSubDomainCCIEType = "isdn"
            attributes.switchingSubDomainInformationElements = "0AFF"
            attributes.privateNumber = "true"
            attributes.privateName = "false"
        }
        let text = texts[source.number(below: texts.count)]
        return CSTA.DeviceID(text, attributes: attributes == Attributes() ? nil : attributes)
    }
}

extension CSTA.ConnectionID: Sampled {
    static func sample(_ source: inout SampleSource) -> Self {
        switch source.number(below: 3) {
        case 0: CSTA.ConnectionID(callID: source.value(), deviceID: source.value())
        case 1: CSTA.ConnectionID(callID: source.value())
        default: CSTA.ConnectionID(deviceID: source.value())
        }
    }
}

extension CSTA.ErrorValue: Sampled {
    static func sample(_ source: inout SampleSource) -> Self { CSTA.ErrorValue(source.value()) }
}

extension CSTA.Empty: Sampled {
    static func sample(_ source: inout SampleSource) -> Self { CSTA.Empty() }
}
