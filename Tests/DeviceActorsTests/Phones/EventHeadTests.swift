import ECMA323
import Testing

@testable import DeviceActors

/// From the bytes of a message to the phone, through the scanner.
@Suite("Phone: events off the wire")
struct EventHeadTests {
    private let phone: Phone

    init() throws {
        phone = try PhoneRegistry().add(
            PhoneIdentities(deviceID: own), shard: ShardTable.register(TestExecutor.shared))
        phone.assumeIsolated { _ = $0.setService(.inService, at: .seconds(1)) }
    }

    private func apply(_ text: String, at second: UInt64 = 10) throws -> PhoneChange {
        var scanner = Scanner()
        let bytes = Array(text.utf8)
        return try bytes.withUnsafeBytes { buffer in
            let head = try scanner.scan(buffer, slack: 0)
            nonisolated(unsafe) let message = buffer
            return phone.assumeIsolated { $0.apply(head, bytes: message, at: .seconds(second)) }
        }
    }

    private var summary: [String] { phone.assumeIsolated { CallModel.summary(of: $0.snapshot().calls) } }

    private func encoded(_ message: some CSTAMessage) -> String {
        String(decoding: MessageEncoder(edition: .ed4).encode(message), as: UTF8.self)
    }

    @Test("A delivered event makes the phone ring")
    func delivered() throws {
        let change = try apply(
            encoded(
                CSTA.DeliveredEvent(
                    monitorCrossRefID: "7", connection: CSTA.ConnectionID(callID: "c1", deviceID: "2001"),
                    alertingDevice: "2001", callingDevice: "2002", calledDevice: "2001",
                    lastRedirectionDevice: .numberDialed("2009"), localConnectionInfo: .alerting, cause: .newCall)))
        #expect(change.busy == .becameBusy)
        #expect(change.filterBit == .delivered)
        #expect(summary == ["c1 alerting [2002 connected]"])
        let call = phone.assumeIsolated { $0.snapshot().calls[0] }
        #expect(call.lastRedirectionDevice == "2009")
        #expect(call.cause == .newCall)
    }

    @Test(
        "Device identifiers are read whatever the references they are written with",
        arguments: [
            "N&lt;2001&gt;Al &amp; Bo;x=&quot;1&quot;&apos;", "N&#60;2001&#x3E;Al &#38; Bo;x=\"1\"'",
            "N<![CDATA[<2001>Al & Bo;x=\"1\"']]>",
        ])
    func references(own: String) throws {
        _ = try apply(
            """
            <DeliveredEvent xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed4">\
            <monitorCrossRefID>7</monitorCrossRefID>\
            <connection><callID>c&amp;1</callID><deviceID>\(own)</deviceID></connection>\
            <alertingDevice><deviceIdentifier>\(own)</deviceIdentifier></alertingDevice>\
            <callingDevice><deviceIdentifier>N&lt;2002&gt;</deviceIdentifier></callingDevice>\
            <calledDevice><deviceIdentifier>\(own)</deviceIdentifier></calledDevice>\
            <lastRedirectionDevice><notRequired/></lastRedirectionDevice><cause>newCall</cause></DeliveredEvent>
            """)
        #expect(summary == ["c&1 alerting [N<2002> connected]"])
        #expect(phone.assumeIsolated { $0.snapshot().calls[0].calledDevice } == "N<2001>Al & Bo;x=\"1\"'")
    }

    @Test("A transfer is read whole: the call goes on under its new identifier")
    func transfer() throws {
        _ = phone.assumeIsolated { phone in
            CallEvent.at(own, .establishedEvent, "c1", .connected, calling: far).withInput {
                phone.apply($0, at: .seconds(5))
            }
        }
        let change = try apply(
            encoded(
                CSTA.TransferedEvent(
                    monitorCrossRefID: "7", primaryOldCall: CSTA.ConnectionID(callID: "c1", deviceID: "2002"),
                    transferringDevice: "2002", transferredToDevice: "2003",
                    transferredConnections: [
                        CSTA.ConnectionListItem(
                            newConnection: CSTA.ConnectionID(callID: "c2", deviceID: "2001"),
                            oldConnection: CSTA.ConnectionID(callID: "c1", deviceID: "2001")),
                        CSTA.ConnectionListItem(newConnection: CSTA.ConnectionID(callID: "c2", deviceID: "2003")),
                    ], localConnectionInfo: .connected, cause: .singleStepTransfer)))
        #expect(change.call.anomalies.isEmpty)
        #expect(summary == ["c2 connected [2003 connected]"])
    }

    @Test("A transfer whose list cannot be read is counted, and what its head says is still believed")
    func unreadable() throws {
        _ = phone.assumeIsolated { phone in
            CallEvent.at(own, .establishedEvent, "c1", .connected, calling: far).withInput {
                phone.apply($0, at: .seconds(5))
            }
        }
        let change = try apply(
            """
            <TransferedEvent xmlns="http://www.ecma-international.org/standards/ecma-323/csta/ed4">\
            <monitorCrossRefID>7</monitorCrossRefID><primaryOldCall><callID>c1</callID><deviceID>2001</deviceID>\
            </primaryOldCall><transferringDevice><deviceIdentifier>2001</deviceIdentifier></transferringDevice>\
            <localConnectionInfo>null</localConnectionInfo></TransferedEvent>
            """)
        #expect(change.call.anomalies.contains(.unreadable))
        #expect(change.busy == .becameIdle)
        #expect(phone.assumeIsolated { $0.snapshot().anomalies[.unreadable] } == 1)
    }

    @Test("Features and service follow their events")
    func featuresAndService() throws {
        let forwarding = try apply(
            encoded(
                CSTA.ForwardingEvent(
                    monitorCrossRefID: "7", device: "2001", forwardingType: .forwardNoAns, forwardStatus: true,
                    forwardTo: "2005")))
        #expect(forwarding.areFeaturesChanged)
        #expect(phone.assumeIsolated { $0.features.forwarding?.first?.destination } == "2005")
        #expect(try apply(encoded(CSTA.OutOfServiceEvent(monitorCrossRefID: "7", device: "2001"))).isServiceChanged)
        #expect(phone.busy.reason == .outOfService)
    }

    @Test("What is not about calls changes nothing")
    func other() throws {
        let change = try apply(
            encoded(
                CSTA.CallInformationEvent(
                    monitorCrossRefID: "7", connection: CSTA.ConnectionID(callID: "c1", deviceID: "2001"),
                    device: "2001")))
        #expect(change == PhoneChange(kind: .callInformationEvent))
        #expect(phone.busy.isIdle)
    }
}
