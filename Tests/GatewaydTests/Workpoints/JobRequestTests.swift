import DeviceActors
import Provisioning
import Testing

@testable import gatewayd

@Suite("Requests for jobs")
struct JobRequestTests {
    private func read(_ text: String, key: String? = nil) throws -> JobRequest {
        try JobRequest(Array(text.utf8), idempotencyKey: key, now: 1_000_000_000)
    }

    @Test("Every kind of job can be asked for")
    func kinds() throws {
        #expect(
            try read(#"{"kind":"write","items":[{"name":"key-label-unicode","index":2,"value":"Größe & <Maß>"}]}"#).task
                == .writeItems([Item("key-label-unicode", index: 2, "Größe & <Maß>")]))
        #expect(
            try read(#"{"kind":"read","items":[{"name":"e164"}]}"#).task == .readItems([ItemKey("e164")]))
        #expect(try read(#"{"kind":"readAll"}"#).task == .readAllItems)
        #expect(try read(#"{"kind":"restart"}"#).task == .restart)
        #expect(try read(#"{"kind":"factoryReset"}"#).task == .factoryReset)
        #expect(try read(#"{"kind":"bootstrap"}"#).task == .bootstrap)
        #expect(
            try read(
                #"""
                {"kind":"files","files":[{"name":"a.png","type":"LOGO","https":{"url":"https://h/a.png"}},
                {"action":"delete","name":"b.wav","type":"RINGTONE"}]}
                """#
            ).task
                == .deployFiles([
                    FileTransfer(.deploy, name: "a.png", type: "LOGO", source: .https(url: "https://h/a.png")),
                    FileTransfer(.delete, name: "b.wav", type: "RINGTONE"),
                ]))
        #expect(
            try read(
                #"""
                {"kind":"software","software":{"name":"x.img","version":"3.3.24.0",
                "ftp":{"server":"h","user":"dls","password":"p","path":"/os"}}}
                """#
            ).task
                == .deploySoftware(
                    SoftwareImage(
                        name: "x.img", source: .ftp(server: "h", user: "dls", password: "p", path: "/os"),
                        softwareType: "Siemens SIP", version: "3.3.24.0")))
    }

    @Test("How a job is to be treated is read with it")
    func options() throws {
        let text = """
            {"kind":"readAll","priority":-7,"expiresAt":"1970-01-01T00:01:00.5Z","secureModeOnly":true,\
            "after":"0195d0c0-0000-7000-8000-000000000001"}
            """
        let options = try read(text, key: "k").options
        #expect(options.priority == -7 && options.secureModeOnly && options.idempotencyKey == "k")
        #expect(options.expiresAt == Timestamp(rawValue: 60_500_000_000))
        #expect(options.after?.description == "0195d0c0-0000-7000-8000-000000000001")
        #expect(
            try read(#"{"kind":"readAll","expiresIn":9}"#).options.expiresAt == Timestamp(rawValue: 10_000_000_000))
    }

    @Test(
        "What cannot be done is refused",
        arguments: [
            ("{}", "kind is missing"), (#"{"kind":"dance"}"#, "kind must be"),
            (#"{"kind":"restart","items":[]}"#, "unknown field items"),
            (#"{"kind":"write","items":[]}"#, "items is missing or empty"),
            (#"{"kind":"write","items":[{"name":"a b","value":""}]}"#, "is no name"),
            (#"{"kind":"write","items":[{"name":"goto-secure-mode","value":"nopin"}]}"#, "goto-secure-mode"),
            (#"{"kind":"write","items":[{"name":"a"}]}"#, "has no value"),
            (#"{"kind":"write","items":[{"name":"a","value":"1"},{"name":"a","value":"2"}]}"#, "there twice"),
            (#"{"kind":"write","items":[{"name":"a","value":"\u0001"}]}"#, "cannot be sent"),
            (#"{"kind":"write","items":[{"name":"a","index":true,"value":""}]}"#, "index must be"),
            (#"{"kind":"readAll","priority":101}"#, "priority"), (#"{"kind":"readAll","priority":1.5}"#, "priority"),
            (#"{"kind":"readAll","expiresAt":"1970-01-01T00:00:00Z"}"#, "is over"),
            (#"{"kind":"readAll","expiresAt":"tomorrow"}"#, "moment"),
            (#"{"kind":"readAll","secureModeOnly":1}"#, "true or false"),
            (#"{"kind":"readAll","after":"7"}"#, "after"),
            (#"{"kind":"files","files":[{"name":"a","type":"LOGO"}]}"#, "where to fetch a"),
            (#"{"kind":"files","files":[{"name":"a","type":"LOGO","https":{"url":"http://h/a"}}]}"#, "https://"),
            (#"{"kind":"software","software":{"name":"a","version":"new","https":{"url":"https://h/a"}}}"#, "version"),
        ])
    func refusals(text: String, expected: String) throws {
        let problem = try #require(throws: Problem.self) { try read(text) }
        #expect(problem.status == .badRequest)
        #expect(problem.detail.contains(expected), "\(problem.detail)")
    }
}
