import Testing

@testable import ECMA323

@Suite("Differences between the editions")
struct EditionDifferenceTests {
    private func text(_ message: any CSTAMessage, _ edition: Edition) -> String {
        String(decoding: MessageEncoder(edition: edition).encode(message), as: UTF8.self)
    }

    @Test("DeflectCall has one destination up to the fourth edition and a list after it")
    func deflect() throws {
        let call = CSTA.DeflectCall(
            callToBeDiverted: .init(callID: "1", deviceID: "100"), newDestination: ["200", "201"])
        #expect(text(call, .ed3).contains("<newDestination>200</newDestination>"))
        #expect(text(call, .ed4).contains("<newDestination>200</newDestination>"))
        #expect(
            text(call, .ed6).contains(
                "<newDestination><device>200</device><device>201</device></newDestination>"))
        var decoder = MessageDecoder()
        for edition in [Edition.ed3, .ed6] {
            let decoded = try decoder.decode(Array(text(call, edition).utf8))
            #expect(decoded.issues.isEmpty)
            #expect((decoded.message as? CSTA.DeflectCall)?.newDestination.first == "200")
        }
        var bytes: [UInt8] = []
        #expect(MessageEncoder(edition: .ed3).encode(call, into: &bytes).omissions == 1)
        #expect(MessageEncoder(edition: .ed6).encode(call, into: &bytes).omissions == 0)
    }

    @Test("What the third edition lacks is left out of it and counted")
    func omitted() throws {
        let event = CSTA.HeldEvent(
            monitorCrossRefID: "1", heldConnection: .init(callID: "1", deviceID: "2"), holdingDevice: "2",
            cause: .normal,
            locationInfoList: ["<p/>"])
        var bytes: [UInt8] = []
        let report = MessageEncoder(edition: .ed3).encode(event, into: &bytes)
        #expect(report.omissions == 1)
        #expect(!String(decoding: bytes, as: UTF8.self).contains("locationInfo"))
        #expect(text(event, .ed4).contains("<locationInfoList><locationInfoEntry><p/></locationInfoEntry>"))
    }

    @Test("An element that was renamed is written by the name its edition has, and read by both")
    func renamed() throws {
        let caps = CSTA.GetSwitchingFunctionCapsResponse(
            ignoreUnsupportedParameters: .ignoreParameters, connectionView: .fixed, maxDeviceHistoryEntries: 5)
        #expect(text(caps, .ed3).contains("<MaxDeviceHistoryEntries>5</MaxDeviceHistoryEntries>"))
        #expect(text(caps, .ed6).contains("<maxDeviceHistoryEntries>5</maxDeviceHistoryEntries>"))
        var decoder = MessageDecoder()
        for edition in [Edition.ed3, .ed6] {
            let decoded = try decoder.decode(
                CSTA.GetSwitchingFunctionCapsResponse.self, from: Array(text(caps, edition).utf8))
            #expect(decoded == caps)
        }
    }

    @Test("A cause that an edition lacks is replaced by the nearest one")
    func cause() {
        let event = CSTA.CallClearedEvent(
            monitorCrossRefID: "1", clearedCall: .init(callID: "1"), cause: .callInterceptionBusy)
        #expect(text(event, .ed3).contains("<cause>redirected</cause>"))
        #expect(text(event, .ed6).contains("<cause>callInterceptionBusy</cause>"))
    }

    @Test("The odd spellings are written as the standard has them")
    func spellings() {
        let established = CSTA.EstablishedEvent(
            monitorCrossRefID: "1", establishedConnection: .init(callID: "1", deviceID: "2"), answeringDevice: "2",
            callingDevice: "1", calledDevice: "2", lastRedirectionDevice: .notRequired,
            originatinNIDConnection: .init(callID: "9"), cause: .normal,
            servicesPermitted: .init(
                mediaAttachementServices: .init(.attachMediaService), voiceServices: .init(.stop)),
            deviceHistory: [.init(eventCause: .normal)])
        let xml = text(established, .ed3)
        for spelling in [
            "<originatinNIDConnection>", "<mediaAttachementServices>", "<DeviceHistoryListItem>", "<voiceServices>",
        ] {
            #expect(xml.contains(spelling), "\(spelling)")
        }
        let start = CSTA.MonitorStart(
            monitorObject: .deviceObject("1"), requestedMonitorFilter: .init(callcontrol: .init(.transferred)))
        #expect(text(start, .ed3).contains("<callcontrol><transferred>true</transferred></callcontrol>"))
        let error = CSTA.CSTAErrorCode.operation(.invalidNumberOFChannels)
        #expect(text(error, .ed3).contains("<operation>invalidNumberOFChannels</operation>"))
    }
}
