import ECMA323
import Testing

@Suite("The catalogue of message kinds")
struct MessageKindTests {
    @Test("Every kind is found by its wire name")
    func names() {
        for kind in MessageKind.allCases where kind != .unknown {
            #expect(MessageKind(name: kind.name) == kind)
        }
        #expect(MessageKind.allCases.count == 1 + 421 + 10)
    }

    @Test(
        "A name that neither standard has is unknown", arguments: ["", "DeliveredEven", "deliveredEvent", "Envelope"])
    func unknown(name: String) {
        #expect(MessageKind(name: name) == .unknown)
    }

    @Test("Every request has its answers, and every answer belongs to a request")
    func answers() {
        var answers = Set<MessageKind>()
        for kind in MessageKind.allCases where kind.role == .request {
            #expect(kind.response?.role == .response)
            #expect(kind.refusal != nil)
            answers.formUnion([kind.response, kind.refusal].compactMap { $0 })
        }
        #expect(answers.subtracting([.cstaErrorCode]) == Set(MessageKind.allCases.filter { $0.role == .response }))
        #expect(MessageKind.startApplicationSession.refusal == .startApplicationSessionNegResponse)
        #expect(MessageKind.makeCall.refusal == .cstaErrorCode)
        #expect(MessageKind.deliveredEvent.refusal == nil)
    }

    @Test("Every event has its own bit in the monitor filter")
    func filterBits() {
        let events = MessageKind.allCases.filter { $0.role == .event }
        let bits = events.compactMap(\.eventFilter)
        #expect(bits.count == events.count)
        #expect(Set(bits).count == events.count)
        #expect(MessageKind.transferedEvent.eventFilter == .transferred)
        #expect(MessageKind.routeingEvent.eventFilter == .routeingMode)
        #expect(MessageKind.deviceCapsChangedEvent.eventFilter == .deviceCapabilityChanged)
        #expect(MessageKind.allCases.allSatisfy { $0.role == .event || $0.eventFilter == nil })
    }

    @Test("Roles, chapters and editions are those of the standard")
    func facts() {
        #expect(MessageKind.makeCall.role == .request)
        #expect(MessageKind.makeCall.chapter == .callControl)
        #expect(MessageKind.switchingFunctionDevices.role == .notification)
        #expect(MessageKind.cstaErrorCode.role == .error)
        #expect(MessageKind.lastRedirectionDevice.role == .parameter)
        #expect(MessageKind.makeConnection.firstEdition > .ed3)
        #expect(MessageKind.makeCall.firstEdition <= .ed3)
        #expect(MessageKind.stopApplicationSession.isApplicationSession)
        #expect(!MessageKind.monitorStop.isApplicationSession)
    }

    @Test("The catalogue says whom a message is about, what may be called because of it, and who sends it")
    func subjects() {
        #expect(
            MessageKind.transferCall.subjects.map { "\($0.name) \($0.nature)" } == [
                "heldCall connection", "activeCall connection",
            ])
        #expect(MessageKind.monitorStart.subjects.map(\.nature) == [.object])
        #expect(MessageKind.routeSelect.subjects.map(\.nature) == [.reference])
        #expect(MessageKind.routeSelect.destinations.map(\.description) == ["routeSelected", "alternateRoutes"])
        #expect(MessageKind.getDisplay.subjects.map(\.nature) == [.device])
        #expect(MessageKind.getMonitors.subjects.isEmpty && MessageKind.makeCallResponse.subjects.isEmpty)
        for kind in MessageKind.allCases where kind.role == .event {
            #expect(kind.origin == .switchingFunction && kind.subjects.map(\.nature) == [.reference])
        }
        #expect(MessageKind.cdrReport.origin == .switchingFunction)
        #expect(MessageKind.systemStatus.origin == .either && MessageKind.makeCall.origin == .application)
    }

    @Test(
        "Spellings that look like mistakes are kept",
        arguments: [
            "TransferedEvent", "RouteingEvent", "CamponCall", "SwFunctionDevicesChanged",
            "GetAuditoryApparatusInformation",
        ])
    func spellings(name: String) {
        #expect(MessageKind(name: name) != .unknown)
        #expect(MessageKind(name: name).name == name)
    }
}
