import ExtensionMobility
import Testing

@testable import gatewayd

@Suite("The extensionMobility section")
struct MobilityConfigurationTests {
    private func read(_ yaml: String, hasStore: Bool = true) throws(ConfigurationError) -> MobilityConfiguration {
        let reader = ConfigurationReader(yaml: yaml, file: "test.yaml", environment: [:], files: FakeFiles())
        return try reader.read { root in
            root.section("extensionMobility") { MobilityConfiguration(from: $0, hasStore: hasStore) }
        }
    }

    private func problems(_ yaml: String, hasStore: Bool = true) -> [String] {
        do {
            _ = try read(yaml, hasStore: hasStore)
            return []
        } catch {
            return error.problems.map(\.description)
        }
    }

    @Test("A listener is all that is needed; nobody is logged in twice, and any address is trusted")
    func defaults() throws {
        let mobility = try read("extensionMobility: {http: {}}")
        #expect(mobility.http == MobilityConfiguration.Listener())
        #expect(mobility.https == nil)
        #expect(mobility.form == .current)
        #expect(mobility.policy == MobilityPolicy())
    }

    @Test("Every setting is read")
    func settings() throws {
        let mobility = try read(
            """
            extensionMobility:
              http: {host: 127.0.0.1, port: 18080}
              publicHost: em.example.com:8080
              answerForm: "4.1"
              multipleLogins: logOutOthers
              maximumLoginTime: 8h
              maximumConcurrentRequests: 50
              trustedAddresses: 10.0.0.1; 10.0.0.2
              allowProxy: true
              rememberLastUser: false
            """)
        #expect(mobility.http == MobilityConfiguration.Listener(host: "127.0.0.1", port: 18_080))
        #expect(mobility.publicHost == "em.example.com:8080")
        #expect(mobility.form == .plain41)
        var policy = MobilityPolicy()
        policy.multipleLogins = .logOutOthers
        policy.maximumLoginMinutes = 480
        policy.maximumConcurrentRequests = 50
        policy.trustedAddresses = try TrustedAddresses("10.0.0.1;10.0.0.2")
        policy.allowsProxy = true
        policy.remembersLastUser = false
        #expect(mobility.policy == policy)
        #expect(try mobility.listeners().map(\.port) == [18_080])
    }

    @Test("A section without listener, without store, or with trusted addresses that are none is refused")
    func faults() {
        #expect(problems("extensionMobility: {}").contains { $0.contains("give http, https or both") })
        #expect(
            problems("extensionMobility: {http: {}}", hasStore: false).contains {
                $0.contains("needs the section workpoints")
            })
        for list in ["10.0.0.0/8", "proxy.example.com"] {
            #expect(
                problems("extensionMobility: {http: {}, trustedAddresses: \(list)}")
                    .contains { $0.contains("trustedAddresses") }, "\(list)")
        }
        #expect(!problems("extensionMobility: {http: {}, maximumLoginTime: 169h}").isEmpty)
        #expect(!problems("extensionMobility: {http: {}, multipleLogins: perhaps}").isEmpty)
    }
}
