import ECMA323
import Testing

@Suite("The model's small types")
struct ModelTests {
    @Test("Every enumeration value is found by its wire name, and others are not")
    func wireNames() {
        for cause in EventCause.allCases { #expect(EventCause(wireName: cause.wireName) == cause) }
        for error in CSTA.OperationErrors.allCases { #expect(CSTA.OperationErrors(wireName: error.wireName) == error) }
        #expect(EventCause(wireName: "Normal") == nil)
        #expect(EventCause(wireName: "") == nil)
        let states = ["null", "initiated", "alerting", "connected", "hold", "queued", "fail"]
        #expect(LocalConnectionState.allCases.map(\.wireName) == states)
    }

    @Test("A value that older editions lack has a stand-in that they have")
    func standIns() {
        #expect(EventCause.makeConnection.value(in: .ed3) == .makeCall)
        #expect(EventCause.makeConnection.value(in: .ed4) == .makeConnection)
        #expect(EventCause.normal.value(in: .ed1) == .normal)
        #expect(CSTA.SystemResourceAvailabilityErrors.maxDevicesExceeded.value(in: .ed2) == .resourceLimitExceeded)
    }

    @Test("Flags tell absent from false")
    func flags() {
        var flags: CSTA.CallControlEvents = [.bridged: true, .held: false]
        #expect(flags.bridged == true)
        #expect(flags[.held] == false)
        #expect(flags.delivered == nil)
        flags.held = nil
        #expect(flags == CSTA.CallControlEvents(.bridged))
        flags.bridged = nil
        #expect(flags.isEmpty)
    }

    @Test("Device identifiers are equal when text and attributes are")
    func devices() {
        var attributes = CSTA.DeviceID.Attributes()
        attributes.typeOfNumber = "deviceNumber"
        let plain: CSTA.DeviceID = "1000"
        #expect(plain == CSTA.DeviceID("1000"))
        #expect(plain != CSTA.DeviceID("1000", attributes: attributes))
        #expect(CSTA.SubjectDeviceID.deviceIdentifier("1000").value == "1000")
        #expect(CSTA.SubjectDeviceID.notKnown.value == nil)
    }

    @Test("Errors say category and value")
    func errors() {
        #expect("\(CSTA.CSTAErrorCode.invalidDeviceID)" == "operation/invalidDeviceID")
        #expect("\(CSTA.CSTAErrorCode.resourceBusy)" == "systemResourceAvailibility/resourceBusy")
        #expect("\(CSTA.CSTAErrorCode.unspecified)" == "unspecified")
    }
}
