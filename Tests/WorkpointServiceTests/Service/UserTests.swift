import Provisioning
import Testing

@testable import WorkpointService

@Suite("Mobile users", .timeLimit(.minutes(1)))
struct ServiceUserTests {
    @Test("Settings take the place of those there were, and archives stay")
    func settings() async throws {
        try await ServiceBench().run { bench in
            let archive = Item("userdata-vu1", "call log")
            try await bench.store.apply([.userData(user: "4930777", [archive, Item("old", "1")], at: bench.clock.now)])
            try await bench.service.setSettings([Item("user-pwd", "2"), Item("key", index: 1, "a")], of: "4930777")
            #expect(
                try await bench.service.userData(of: "4930777")
                    == [Item("key", index: 1, "a"), Item("user-pwd", "2"), archive])
            #expect(try await bench.service.users(after: nil, limit: 9).map(\.number) == ["4930777"])
            #expect(try await bench.service.removeUser("4930777"))
            #expect(try await bench.service.userData(of: "4930777").isEmpty)
            let isRemovedAgain = try await bench.service.removeUser("4930777")
            #expect(!isRemovedAgain)
        }
    }

    @Test("What is no operator's to set, or could not be written to a phone, is refused")
    func refusals() async throws {
        try await ServiceBench().run { bench in
            for items in [
                [], [Item("userdata-vu1", "x")], [Item("sip-mobility-state", "1")], [Item("goto-secure-mode", "pin")],
                [Item("a", "1"), Item("a", "2")],
            ] {
                await #expect(throws: ProvisioningServiceError.self, "\(items)") {
                    try await bench.service.setSettings(items, of: "4930777")
                }
            }
            for user in ["", "49 30", String(repeating: "1", count: 65)] {
                await #expect(throws: ProvisioningServiceError.user(user)) {
                    try await bench.service.setSettings([Item("a", "1")], of: user)
                }
            }
            let users = try await bench.service.users(after: nil, limit: 9)
            #expect(users.isEmpty)
        }
    }

    @Test("A user who logs on at a phone gets the settings that were set")
    func logon() async throws {
        try await ServiceBench().run { bench in
            try await bench.register()
            try await bench.service.setSettings([Item("sip-pwd", "s"), Item("user-pwd", "p")], of: "4930777")
            var message = ServiceBench.opening(.inventoryChanges)
            message.items = message.items.filter { $0.name != "e164" }
            message.items += [
                Item("e164", "4930777"), Item("mobility-enabled", "true"), Item("sip-mobility-state", "0"),
                Item("user-pwd", "p"),
            ]
            let peer = try await Peer.connect(to: bench.port())
            let write = try await peer.send(message)
            #expect(write.message?.action == .writeItems)
            #expect(write.message?.items.value("sip-pwd") == "s")
            await peer.close()
        }
    }
}
