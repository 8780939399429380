import ECMA323
import Testing

@testable import DeviceActors

@Suite("Calls and typed messages")
struct MessageTests {
    @Test("Every simple call state means the pair of states that the standard gives it")
    func simpleStates() {
        // The standard writes them as two digits: the far party's state and the own one.
        let digits: [CSTA.SimpleCallState: (UInt8, UInt8)] = [
            .callNull: (0, 0), .callPending: (0, 1), .callOriginated: (0, 3), .callDelivered: (2, 3),
            .callDeliveredHeld: (2, 4), .callReceived: (3, 2), .callEstablished: (3, 3), .callEstablishedHeld: (3, 4),
            .callReceivedOnHold: (4, 2), .callEstablishedOnHold: (4, 3), .callQueued: (5, 3), .callQueuedHeld: (5, 4),
            .callFailed: (6, 3), .callFailedHeld: (6, 4), .callBlocked: (6, 0),
        ]
        for state in CSTA.SimpleCallState.allCases {
            #expect(digits[state]?.0 == state.states.far.rawValue, "\(state)")
            #expect(digits[state]?.1 == state.states.own.rawValue, "\(state)")
        }
    }

    private func info(
        _ state: CSTA.CallState, end: CSTA.ExtendedDeviceID? = nil
    ) -> CSTA.SnapshotDeviceResponseInfo {
        CSTA.SnapshotDeviceResponseInfo(
            connectionIdentifier: CSTA.ConnectionID(callID: "c1", deviceID: "2001"), endpointDevice: end,
            localCallState: state)
    }

    @Test("A line of a device snapshot becomes an entry, whichever way it gives the state")
    func snapshotEntry() {
        let compound = CSTA.CallState.compoundCallState(
            CSTA.CompoundCallState(localConnectionState: [.connected, .alerting, .hold]))
        #expect(
            SnapshotEntry(info(compound, end: "2002"))
                == SnapshotEntry(
                    callID: "c1", connectionDevice: "2001", state: .connected,
                    parties: [.init(device: "2002", state: .alerting), .init(device: "", state: .hold)]))
        #expect(
            SnapshotEntry(info(.simpleCallState(.callDelivered), end: "2002"))
                == SnapshotEntry(
                    callID: "c1", connectionDevice: "2001", state: .connected,
                    parties: [.init(device: "2002", state: .alerting)]))
        #expect(SnapshotEntry(info(.simpleCallState(.callPending))).parties == [])
        #expect(SnapshotEntry(info(.unknown)).parties == nil)
        #expect(SnapshotEntry(info(.unknown)).state == .connected)
        #expect(
            SnapshotEntry(info(.simpleCallState(.callEstablished), end: .restricted)).parties
                == [.init(device: "", state: .connected)])
    }

    @Test(
        "What a phone tells in a snapshot is what another model makes of it", arguments: LocalConnectionState.allCases)
    func roundTrip(state: LocalConnectionState) {
        var model = CallModel.inState(state)
        model.play([.at(third, .establishedEvent, "c1", state), .at(third, .heldEvent, "c1", state)])
        guard state != .null else {
            #expect(model.isIdle)
            return
        }
        let entries = SnapshotEntry.entries(model.snapshot().map(\.deviceInfo))
        var other = CallModel(device: own)
        _ = other.reconcile(with: entries, at: .seconds(1))
        #expect(other.snapshot().map(\.state) == model.snapshot().map(\.state))
        #expect(
            other.snapshot()[0].parties.map(\.state.rawValue).sorted()
                == model.snapshot()[0].parties.map(\.state.rawValue).sorted())
    }

    @Test("A call snapshot lists the phone and every other party with its connection")
    func callInfo() {
        var model = CallModel.inState(.connected)
        model.play([.at(third, .establishedEvent, "c1", .connected)])
        let lines = model.snapshot()[0].callInfo(device: own)
        #expect(lines.map { $0.deviceOnCall.value } == [own, far, third])
        #expect(lines.map { $0.callIdentifier?.deviceID?.value } == [own, far, third])
        #expect(lines.map { $0.localConnectionInfo } == [.connected, .connected, .connected])
    }

    @Test("Every event of a reconciliation has its message, with the connection and the own state in it")
    func messages() throws {
        let kinds: [MessageKind] = [
            .connectionClearedEvent, .serviceInitiatedEvent, .originatedEvent, .deliveredEvent, .queuedEvent,
            .establishedEvent, .failedEvent, .heldEvent, .retrievedEvent,
        ]
        for kind in kinds {
            let event = CallEvent.at(own, kind, "c1", .hold, cause: .alternate, calling: far, called: own)
            let message = try #require(event.message(monitorCrossRefID: "77"))
            #expect(message.kind == kind)
            let text = "\(message)"
            for part in ["77", "c1", own] { #expect(text.contains(part), "\(part) in \(text)") }
        }
        let held = CallEvent.at(own, .heldEvent, "c1", .hold, cause: .alternate).message(monitorCrossRefID: "7")
        #expect(
            held as? CSTA.HeldEvent
                == CSTA.HeldEvent(
                    monitorCrossRefID: "7", heldConnection: CSTA.ConnectionID(callID: "c1", deviceID: "2001"),
                    holdingDevice: "2001", localConnectionInfo: .hold, cause: .alternate))
        #expect(CallEvent.at(own, .transferedEvent).message(monitorCrossRefID: "7") == nil)
    }

    @Test("A typed transfer moves the model as the plain event does")
    func transfer() throws {
        var model = CallModel.inState(.connected)
        let event = CSTA.TransferedEvent(
            monitorCrossRefID: "7", primaryOldCall: CSTA.ConnectionID(callID: "c1", deviceID: "2002"),
            secondaryOldCall: CSTA.ConnectionID(callID: "c7", deviceID: "2002"), transferringDevice: "2002",
            transferredToDevice: "2003",
            transferredConnections: [
                CSTA.ConnectionListItem(
                    newConnection: CSTA.ConnectionID(callID: "c8", deviceID: "2001"),
                    oldConnection: CSTA.ConnectionID(callID: "c1", deviceID: "2001")),
                CSTA.ConnectionListItem(
                    newConnection: CSTA.ConnectionID(callID: "c8", deviceID: "T1"), endpoint: .deviceID("2003")),
            ], cause: .transfer)
        let change = CallEvent(event).withInput { model.apply($0, at: .seconds(9)) }
        #expect(change.anomalies.isEmpty)
        #expect(model.summary == ["c8 connected [2003 connected]"])
        #expect(model.snapshot()[0].parties[0].connectionDevice == "T1")
    }

    @Test("The answers about features replace what was known")
    func features() {
        var features = FeatureState()
        features.set(.init(type: .forwardBusy, isActive: true, destination: "1"))
        features.set(.init(type: .forwardBusy, isActive: false, destination: "2"))
        features.set(.init(type: .forwardNoAns, isActive: true, destination: "3"))
        #expect(features.forwarding?.map(\.destination) == ["2", "3"])
        features.apply(
            CSTA.GetForwardingResponse(forwardingList: [
                CSTA.ForwardListItem(forwardingType: .forwardImmediate, forwardStatus: true, forwardDN: "9")
            ]))
        features.apply(CSTA.GetDoNotDisturbResponse(doNotDisturbOn: true))
        #expect(
            features
                == FeatureState(
                    doNotDisturb: true,
                    forwarding: [.init(type: .forwardImmediate, isActive: true, destination: "9")]))
    }
}
