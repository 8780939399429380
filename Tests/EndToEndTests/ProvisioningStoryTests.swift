import Provisioning
import Simulation
import Testing

@Suite("A write to a phone that is in a call", .serialized, .timeLimit(.minutes(2)))
struct ProvisioningStoryTests {
    @Test("CSTA shows the call: the phone is left alone, and takes the write when the call is over")
    func heldForCall() async throws {
        try await ProvisioningNetwork.with { network in
            try await network.perform(.dial(from: "1002", to: "1001"), .answer("1001"))
            try await network.until(condition: "busy")
            let job = try await network.write("display-id", "Reception")
            try await network.until(.heldForCall, of: job)
            #expect(try await network.state(job) == "waiting (idle)")

            // A second call begins before the first one ends: it is still the wrong moment.
            try await network.perform(.consult("1001", with: "1003"), .answer("1003"), .hangUp("1002"))
            #expect(network.phoneReports == [], "the phone was disturbed in its call")
            #expect(try await network.history(job) == ["accepted", "heldForCall"])
            #expect(try await network.value("display-id") == nil)

            try await network.perform(.hangUp("1001"))
            try await network.until(.applied, of: job)
            #expect(
                try await network.history(job) == [
                    "accepted", "heldForCall", "phoneIdle", "contactMe", "contacted", "sent", "acknowledged", "applied",
                ])
            #expect(try await network.value("display-id") == "Reception")
            try await network.reported(.flowEnded(.solicited))
            #expect(
                network.phoneReports == [
                    .flowBegan(.solicited), .performing(.writeItems), .stored([Item("display-id", "Reception")]),
                    .flowEnded(.solicited),
                ])
        }
    }

    @Test("CSTA cannot know: the phone says that it is busy, comes back by itself after the call, and takes the write")
    func busy() async throws {
        try await ProvisioningNetwork.with { network in
            try await network.cutLink()
            try await network.perform(.dial(from: "1002", to: "1001"), .answer("1001"))
            let job = try await network.write("display-id", "Reception")
            try await network.until(.sendSolicited, of: job)
            #expect(try await network.state(job) == "waiting (idle)")
            #expect(
                try await network.history(job) == [
                    "accepted", "contactMe", "contacted", "sent", "busy", "sendSolicited",
                ])
            try await network.reported(.flowEnded(.solicited))
            #expect(network.phoneReports == [.flowBegan(.solicited), .busy(.writeItems), .flowEnded(.solicited)])
            #expect(try await network.value("display-id") == nil)

            try await network.perform(.hangUp("1002"))
            try await network.until(.applied, of: job)
            #expect(
                try await network.history(job) == [
                    "accepted", "contactMe", "contacted", "sent", "busy", "sendSolicited", "contacted", "sent",
                    "acknowledged", "applied",
                ])
            #expect(try await network.value("display-id") == "Reception")
        }
    }
}
