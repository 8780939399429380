import DeviceActors
import Provisioning
import Testing

@testable import Simulation

/// A simulated phone and a service that is played by the test, message by message, without time between them.
struct PhoneBench {
    var phone: SimulatedWorkpoint
    /// What the phone wanted done since the last look, reports apart.
    private(set) var actions: [SimulatedWorkpoint.Action] = []
    /// What was reported since the start.
    private(set) var reports: [SimulatedWorkpoint.Report] = []
    /// The post whose answer is awaited.
    private(set) var post: SimulatedWorkpoint.Post?
    /// Seconds since the phone was made.
    private(set) var seconds: UInt64 = 1_000_000

    /// A phone that has started and awaits the answer to its first message, or with `started` has got its CleanUp.
    init(
        firmware: FirmwareProfile = .v3r3, started: Bool = true,
        _ change: (inout SimulatedWorkpointConfiguration) -> Void = { _ in }
    ) throws {
        var configuration = SimulatedWorkpointConfiguration(
            mac: try #require(MACAddress("00:01:E3:25:E1:CB")), number: "49897223290",
            contactURI: "http://192.168.3.33:8085/contact_dls.html/ContactDLS",
            service: ServiceAddress(host: "dls.example", port: 18_443), seed: 7, secureModeData: PlainSecureModeData())
        configuration.firmware = firmware
        configuration.timings = .immediate
        change(&configuration)
        phone = SimulatedWorkpoint(configuration)
        tell(.powerOn)
        if started { try cleanUp() }
    }

    /// Tells the phone something.
    mutating func tell(_ input: SimulatedWorkpoint.Input) {
        for action in phone.handle(input, at: .seconds(seconds)) {
            switch action {
            case .report(let report): reports.append(report)
            case .post(let sent):
                post = sent
                actions.append(action)
            default: actions.append(action)
            }
        }
    }

    /// Lets time pass.
    mutating func wait(_ duration: UInt64) {
        seconds += duration
        tell(.time)
    }

    /// The message that awaits its answer.
    func message() throws -> WorkpointMessage { try #require(post).message }

    /// Answers with an action; gives the phone's next message, if it sends one.
    @discardableResult
    mutating func answer(
        _ action: ServiceAction, _ items: [Item] = [], nonce: String? = nil, cookies: [String] = []
    ) throws -> WorkpointMessage? {
        let asked = try #require(post)
        post = nil
        let message = ServiceMessage(nonce: nonce ?? asked.message.nonce, action: action, items: items)
        tell(.answer(.init(.message(message), cookies: cookies), to: asked.number))
        return post?.message
    }

    /// Ends the flow.
    mutating func cleanUp(_ items: [Item] = []) throws { try answer(.cleanUp, items) }

    /// Loses the connection under the message that awaits its answer.
    mutating func lose() throws {
        let asked = try #require(post)
        post = nil
        tell(.lost(asked.number))
    }

    /// Has the phone contact the service, in spite of the contact gap.
    mutating func contact() throws {
        seconds += 301
        tell(.contactMe(.init()))
        #expect(try message().reason == .solicited)
    }

    /// What the phone wanted done since the last look.
    mutating func takeActions() -> [SimulatedWorkpoint.Action] {
        defer { actions = [] }
        return actions
    }

    /// What the phone wants fetched.
    mutating func takeFetches() -> [SimulatedWorkpoint.FileFetch] {
        takeActions().compactMap { if case .fetch(let fetch) = $0 { fetch } else { nil } }
    }
}

/// Data that anybody can open who has the password: `password|name=value|…`.
struct PlainSecureModeData: SecureModeDataReading {
    func items(in data: String, password: String) -> [Item]? {
        let parts = data.split(separator: "|").map(String.init)
        guard parts.first == password else { return nil }
        return parts.dropFirst().map { part in
            let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
            return Item(sides[0], index: sides[0] == "dls-server-ca" ? 0 : nil, sides[1])
        }
    }
}
