import ECMA323
import Testing

@testable import CSTAGateway

@Suite("Access rules")
struct AccessPolicyTests {
    /// Devices 1000 to 1999 exist; "tel:1001" is another name of 1001.
    private func resolve(_ text: String) -> String? {
        let number = text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text
        return number.utf8.count == 4 && number.hasPrefix("1") ? number : nil
    }

    private func policy(
        services: [String] = ["*"], monitors: [String] = ["1000-1099"], controls: [String] = ["1000-1009"],
        allow: [String] = ["0*"], deny: [String] = ["0900*"]
    ) throws -> AccessPolicy {
        AccessPolicy(
            application: ApplicationConfiguration(
                name: "app", services: try ServiceSet(names: services), monitors: try DeviceSet(patterns: monitors),
                controls: try DeviceSet(patterns: controls),
                destinations: try DestinationRules(allow: allow, deny: deny)))
    }

    private func subjects(_ kind: MessageKind, _ body: String, name: String? = nil) throws -> RequestSubjects {
        let root = name ?? kind.name
        let text = "<\(root) xmlns=\"\(Edition.ed3.namespace)\">\(body)</\(root)>"
        var scanner = Scanner()
        return try Array(text.utf8).withUnsafeBytes { bytes in
            RequestSubjects(kind: kind, table: try scanner.index(bytes), bytes: bytes)
        }
    }

    private func refusal(
        _ kind: MessageKind, _ body: String, by policy: AccessPolicy, name: String? = nil
    ) throws -> AccessRefusal? {
        policy.refusal(
            of: kind, named: name ?? kind.name, subjects: try subjects(kind, body, name: name), resolve: resolve)
    }

    @Test("MakeCall needs a right to the caller and to the destination")
    func makeCall() throws {
        let policy = try policy()
        func make(_ caller: String, _ called: String) throws -> AccessRefusal? {
            try refusal(
                .makeCall,
                "<callingDevice>\(caller)</callingDevice><calledDirectoryNumber>\(called)</calledDirectoryNumber>",
                by: policy)
        }
        #expect(try make("1001", "1500") == nil)
        #expect(try make("1001", "08912345") == nil)
        #expect(try make("1050", "1500") == .device(role: "callingDevice", device: "1050"))
        #expect(try make("2000", "1500") == .unknownDevice(role: "callingDevice", device: "2000"))
        #expect(
            try make("1001", "0900123") == .destination(role: "calledDirectoryNumber", destination: "0900123"))
        #expect(try make("tel:1001", "1500") == nil)
    }

    @Test("Monitoring is a right of its own, and control includes it")
    func monitor() throws {
        let policy = try policy(monitors: ["1050"], controls: ["1001"])
        func start(_ device: String) throws -> AccessRefusal? {
            try refusal(
                .monitorStart, "<monitorObject><deviceObject>\(device)</deviceObject></monitorObject>", by: policy)
        }
        #expect(try start("1050") == nil)
        #expect(try start("1001") == nil)
        #expect(try start("1002") == .device(role: "monitorObject", device: "1002"))
        let answer = "<callToBeAnswered><callID>c</callID><deviceID>1050</deviceID></callToBeAnswered>"
        #expect(try refusal(.answerCall, answer, by: policy) == .device(role: "callToBeAnswered", device: "1050"))
    }

    @Test("An application without rights may do nothing but ask what the gateway is")
    func nothing() throws {
        let none = AccessPolicy(application: ApplicationConfiguration(name: "none"))
        #expect(try refusal(.monitorStart, "", by: none) == .service("MonitorStart"))
        #expect(try refusal(.makeCall, "", by: none) == .service("MakeCall"))
        #expect(try refusal(.snapshotDevice, "", by: none) == .service("SnapshotDevice"))
        #expect(try refusal(.requestSystemStatus, "", by: none) == nil)
        #expect(try refusal(.getCSTAFeatures, "", by: none) == nil)
    }

    @Test("A service can be granted alone")
    func oneService() throws {
        let policy = try policy(services: ["AnswerCall"])
        let connection = "<callID>c</callID><deviceID>1001</deviceID>"
        #expect(
            try refusal(.answerCall, "<callToBeAnswered>\(connection)</callToBeAnswered>", by: policy) == nil)
        #expect(
            try refusal(.holdCall, "<callToBeHeld>\(connection)</callToBeHeld>", by: policy) == .service("HoldCall"))
        #expect(throws: UnknownServiceError(name: "FlyToTheMoon")) { try ServiceSet(names: ["FlyToTheMoon"]) }
    }

    @Test(
        "Every service that can start or redirect a call is held to the destination rules",
        arguments: [
            (MessageKind.makeCall, "callingDevice", "calledDirectoryNumber"),
            (.makePredictiveCall, "callingDevice", "calledDirectoryNumber"),
            (.consultationCall, "existingCall", "consultedDevice"),
            (.deflectCall, "callToBeDiverted", "newDestination"),
            (.singleStepTransferCall, "activeCall", "transferredTo"),
            (.singleStepConferenceCall, "activeCall", "deviceToJoin"),
            (.joinCall, "activeCall", "joiningDevice"), (.parkCall, "parking", "parkTo"),
            (.setForwarding, "device", "forwardDN"), (.dialDigits, "diallingConnection", "diallingSequence"),
            (.sendMessage, "callingDevice", "destinationDevices"),
            (.callBackNonCallRelated, "originatingDevice", "targetDevice"),
            (.setButtonInformation, "device", "buttonAssociatedNumber"),
        ])
    func destinations(kind: MessageKind, subject: String, destination: String) throws {
        let policy = try policy()
        func body(_ number: String) -> String {
            """
            <\(subject)><callID>c</callID><deviceID>1001</deviceID></\(subject)>\
            <\(destination)>\(number)</\(destination)>
            """
        }
        #expect(
            try refusal(kind, body("0900123"), by: policy)
                == .destination(role: destination, destination: "0900123"))
        #expect(try refusal(kind, body("08912"), by: policy) == nil)
    }

    @Test("A list of destinations needs leave for each, and a doubled element hides nothing")
    func lists() throws {
        let policy = try policy()
        let connection = "<callToBeDiverted><callID>c</callID><deviceID>1001</deviceID></callToBeDiverted>"
        let list = "<newDestination><device>1002</device><device>0900</device></newDestination>"
        #expect(
            try refusal(.deflectCall, connection + list, by: policy)
                == .destination(role: "newDestination", destination: "0900"))
        let doubled = """
            <callingDevice>1001</callingDevice><calledDirectoryNumber>1002</calledDirectoryNumber>\
            <calledDirectoryNumber>0900</calledDirectoryNumber>
            """
        #expect(
            try refusal(.makeCall, doubled, by: policy)
                == .destination(role: "calledDirectoryNumber", destination: "0900"))
    }

    @Test("A number written with references, CDATA or a prefix is judged by what it means")
    func disguises() throws {
        let policy = try policy()
        for number in ["&#48;900", "<![CDATA[0900]]>", "0<!-- -->900", " 0900 "] {
            let body = """
                <callingDevice>1001</callingDevice><calledDirectoryNumber>\(number)</calledDirectoryNumber>
                """
            #expect(
                try refusal(.makeCall, body, by: policy)
                    == .destination(role: "calledDirectoryNumber", destination: "0900"))
        }
    }

    @Test(
        "A destination mixed with other elements is not let past the rules",
        arguments: ["0900123<callID/>", "0900123<x>1001</x>", "<callID/>0900123", "<callID><y/>0900</callID>"])
    func mixedContent(called: String) throws {
        let body = """
            <callingDevice>1001</callingDevice><calledDirectoryNumber>\(called)</calledDirectoryNumber>
            """
        #expect(try refusal(.makeCall, body, by: policy()) == .ambiguous("MakeCall"))
    }

    @Test("A device beside a call identifier is judged like any other")
    func hiddenDevice() throws {
        let policy = try policy()
        let beside = "<monitorObject><callID/><deviceObject>9999</deviceObject></monitorObject>"
        #expect(
            try refusal(.monitorStart, beside, by: policy) == .unknownDevice(role: "monitorObject", device: "9999"))
        let twice = """
            <callToBeAnswered><callID>c</callID><deviceID>1001</deviceID><deviceID>1050</deviceID></callToBeAnswered>
            """
        #expect(try refusal(.answerCall, twice, by: policy) == .ambiguous("AnswerCall"))
        let split = "<device>1050<a/></device>"
        #expect(
            try refusal(.unknown, split, by: policy, name: "BlinkLamp") == .device(role: "device", device: "1050"))
    }

    @Test("A call without a number is refused where numbers are restricted; clearing a forwarding is not")
    func emptyDestination() throws {
        let policy = try policy()
        let prompted = "<callingDevice>1001</callingDevice><calledDirectoryNumber/>"
        #expect(
            try refusal(.makeCall, prompted, by: policy)
                == .destination(role: "calledDirectoryNumber", destination: ""))
        #expect(try refusal(.setForwarding, "<device>1001</device><forwardDN/>", by: policy) == nil)
    }

    @Test("Pressing buttons is not granted with the setting of features")
    func handset() throws {
        let body = "<device>1001</device>"
        let features = try policy(services: ["setFeatures"])
        #expect(try refusal(.setDoNotDisturb, body, by: features) == nil)
        #expect(try refusal(.buttonPress, body, by: features) == .service("ButtonPress"))
        #expect(try refusal(.setHookswitchStatus, body, by: features) == .service("SetHookswitchStatus"))
        #expect(try refusal(.buttonPress, body, by: policy(services: ["handset"])) == nil)
    }

    @Test("An unknown service is judged by every device in it, and denied when it seems to carry a destination")
    func unknown() throws {
        let policy = try policy()
        let harmless = "<device>1001</device><lamp>3</lamp>"
        #expect(try refusal(.unknown, harmless, by: policy, name: "BlinkLamp") == nil)
        #expect(
            try refusal(.unknown, "<device>1050</device>", by: policy, name: "BlinkLamp")
                == .device(role: "device", device: "1050"))
        let dangerous = "<device>1001</device><forwardTo>0900</forwardTo>"
        #expect(try refusal(.unknown, dangerous, by: policy, name: "VendorForward") == .unknownDestination)
    }

    @Test("A refusal gives the standard's error for the part the device plays")
    func errors() {
        let cases: [(AccessRefusal, ServiceError)] = [
            (.service("X"), .operation(.serviceNotSupported)),
            (.unknownDevice(role: "callingDevice", device: "1"), .operation(.invalidCallingDeviceID)),
            (.unknownDevice(role: "monitorObject", device: "1"), .operation(.invalidDeviceID)),
            (.device(role: "monitorObject", device: "1"), .operation(.privilegeViolationSpecifiedDevice)),
            (.device(role: "heldCall", device: "1"), .operation(.privilegeViolationHeldDevice)),
            (
                .destination(role: "calledDirectoryNumber", destination: "1"),
                .operation(.privilegeViolationCalledDevice)
            ),
            (.destination(role: "newDestination", destination: "1"), .operation(.privilegeViolationDestinationDevice)),
        ]
        for (refusal, error) in cases { #expect(refusal.serviceError == error) }
    }

    @Test("Every service of the standard has a rule, but for those that only a vendor can tell about")
    func complete() {
        for kind in MessageKind.allCases where kind.role == .request && !kind.isApplicationSession {
            #expect(ServiceRule.isTabled(kind) == (kind.chapter != .vendorSpecific), "\(kind.name)")
        }
        for kind in MessageKind.allCases where kind.role == .request && kind.chapter == .callControl {
            #expect(!ServiceRule.rule(for: kind).subjects.isEmpty, "\(kind.name)")
        }
    }

    @Test(
        "A service belongs to the group of its chapter, and reading what another one sets to that of reading",
        arguments: [
            ("GetLogicalDeviceInformation", ServiceGroup.readFeatures), ("GetCSTAFeatures", .capabilities),
            ("GetDisplay", .readFeatures), ("SetDisplay", .setFeatures), ("ButtonPress", .handset),
            ("CancelCallBack", .setFeatures), ("PlayMessage", .media), ("RouteSelect", .routeing),
            ("GetRegistrations", .system), ("ChangeConnectionInformation", .callAssociated),
            ("SendStoredCDR", .other), ("Escape", .other), ("NoSuchService", .other),
        ])
    func groups(service: String, group: ServiceGroup) {
        #expect(ServiceRule.rule(for: MessageKind(name: service)).group == group)
    }
}
