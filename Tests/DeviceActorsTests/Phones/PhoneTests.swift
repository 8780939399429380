import ECMA323
import Testing

@testable import DeviceActors

@Suite("Phone")
struct PhoneTests {
    private let registry = PhoneRegistry()
    private let phone: Phone

    init() throws {
        phone = try registry.add(
            PhoneIdentities(deviceID: own), shard: ShardTable.register(TestExecutor.shared), at: .seconds(1))
        phone.assumeIsolated { _ = $0.setService(.inService, at: .seconds(2)) }
    }

    private func play(_ event: CallEvent, at second: UInt64) -> PhoneChange {
        phone.assumeIsolated { phone in event.withInput { phone.apply($0, at: .seconds(second)) } }
    }

    @Test("A phone says of each state why it is busy")
    func reasons() {
        let expected: [(LocalConnectionState, BusyStatus.Reason)] = [
            (.null, .idle), (.initiated, .dialling), (.alerting, .ringing), (.connected, .talking), (.hold, .held),
            (.queued, .queued), (.fail, .failed),
        ]
        for (state, reason) in expected { #expect(BusyStatus.Reason(dominantState: state) == reason) }
        for reason in BusyStatus.Reason.allCases {
            let status = BusyStatus(reason: reason, since: Timestamp(rawValue: 1_795_234_567_123_456_789))
            #expect(BusyStatus(word: status.word) == status)
            #expect(status.since.rawValue / 16 == 1_795_234_567_123_456_789 / 16)
        }
    }

    @Test("A phone is busy from the first ring to the end, whatever happens between")
    func busySince() {
        #expect(phone.busy == BusyStatus(reason: .idle, since: .seconds(2)))
        #expect(play(.at(own, .deliveredEvent, calling: far), at: 10).busy == .becameBusy)
        #expect(phone.busy == BusyStatus(reason: .ringing, since: .seconds(10)))
        #expect(play(.at(own, .establishedEvent), at: 11).busy == .same)
        #expect(phone.busy == BusyStatus(reason: .talking, since: .seconds(10)))
        _ = play(.at(own, .heldEvent), at: 12)
        #expect(phone.busy == BusyStatus(reason: .held, since: .seconds(10)))
        _ = play(.at(own, .serviceInitiatedEvent, "c2"), at: 13)
        #expect(phone.busy.reason == .dialling)
        _ = play(.at(own, .connectionClearedEvent, "c2"), at: 14)
        #expect(phone.busy.reason == .held)
        #expect(play(.at(own, .connectionClearedEvent), at: 15).busy == .becameIdle)
        #expect(phone.busy == BusyStatus(reason: .idle, since: .seconds(15)))
    }

    @Test("An idle phone keeps nothing of its calls but the memory of the last one")
    func givesUpDetails() {
        _ = play(.at(own, .deliveredEvent), at: 10)
        #expect(phone.assumeIsolated { $0.details != nil })
        _ = play(.at(own, .connectionClearedEvent), at: 11)
        #expect(phone.assumeIsolated { $0.details == nil })
        #expect(play(.at(own, .establishedEvent), at: 12).call.anomalies == [.eventForEndedCall])
        #expect(phone.busy.isIdle)
    }

    @Test("A phone whose link is lost is neither busy nor idle, and knows its calls when it is back")
    func service() {
        _ = play(.at(own, .establishedEvent, calling: far), at: 10)
        let lost = phone.assumeIsolated { $0.setService(.linkLost, at: .seconds(20)) }
        #expect(lost.isServiceChanged)
        #expect(lost.busy == .becameUnknown)
        #expect(phone.busy == BusyStatus(reason: .linkLost, since: .seconds(20)))
        #expect(!phone.busy.isBusy)
        #expect(!phone.busy.isIdle)
        let events = phone.assumeIsolated { phone in
            let events = phone.reconcile(
                with: [SnapshotEntry(callID: "c1", state: .hold, parties: [.init(device: far, state: .connected)])],
                at: .seconds(30))
            _ = phone.setService(.inService, at: .seconds(30))
            return events
        }
        #expect(events.map(\.kind) == [.heldEvent])
        #expect(phone.busy == BusyStatus(reason: .held, since: .seconds(30)))
    }

    @Test("The switch's maintenance events take a phone out of service and back")
    func maintenance() {
        phone.assumeIsolated { phone in
            let out = phone.apply(
                CSTA.OutOfServiceEvent(monitorCrossRefID: "1", device: CSTA.ExtendedDeviceID(own)), at: .seconds(5))
            check(out.isServiceChanged)
            check(out.kind == .outOfServiceEvent)
            check(phone.busy.reason == .outOfService)
            let back = phone.apply(
                CSTA.BackInServiceEvent(monitorCrossRefID: "1", device: CSTA.ExtendedDeviceID(own)), at: .seconds(6))
            check(back.busy == .becameIdle)
        }
    }

    @Test("Do-not-disturb and forwarding are kept, and what does not change is no news")
    func features() {
        phone.assumeIsolated { phone in
            let on = CSTA.DoNotDisturbEvent(
                monitorCrossRefID: "1", device: CSTA.ExtendedDeviceID(own), doNotDisturbOn: true)
            check(phone.apply(on, at: .seconds(5)).areFeaturesChanged)
            check(!phone.apply(on, at: .seconds(6)).areFeaturesChanged)
            let forward = CSTA.ForwardingEvent(
                monitorCrossRefID: "1", device: CSTA.ExtendedDeviceID(own), forwardingType: .forwardBusy,
                forwardStatus: true, forwardTo: "3000")
            check(phone.apply(forward, at: .seconds(7)).areFeaturesChanged)
            check(
                phone.features
                    == FeatureState(
                        doNotDisturb: true,
                        forwarding: [.init(type: .forwardBusy, isActive: true, destination: "3000")]))
            phone.setFeatures(FeatureState())
            check(phone.details == nil)
        }
    }

    @Test("Features that are known to be off are kept without the details, through a call and without one")
    func quietFeatures() {
        phone.assumeIsolated { phone in
            let event = { (isOn: Bool) in
                CSTA.DoNotDisturbEvent(monitorCrossRefID: "1", device: CSTA.ExtendedDeviceID(own), doNotDisturbOn: isOn)
            }
            let forwarding = { (isOn: Bool) in
                CSTA.ForwardingEvent(
                    monitorCrossRefID: "1", device: CSTA.ExtendedDeviceID(own), forwardingType: .forwardBusy,
                    forwardStatus: isOn, forwardTo: isOn ? "3000" : nil)
            }
            check(phone.features == FeatureState())
            check(phone.apply(event(true), at: .seconds(5)).areFeaturesChanged)
            check(phone.apply(forwarding(true), at: .seconds(5)).areFeaturesChanged)
            check(phone.details != nil)
            check(phone.apply(event(false), at: .seconds(6)).areFeaturesChanged)
            check(phone.apply(forwarding(false), at: .seconds(6)).areFeaturesChanged)
            let off = FeatureState(doNotDisturb: false, forwarding: [])
            check(phone.details == nil)
            check(phone.features == off)
            check(!phone.apply(event(false), at: .seconds(7)).areFeaturesChanged)
            check(phone.details == nil)
            check(phone.setFeatures(FeatureState(doNotDisturb: false)))
            check(phone.features == FeatureState(doNotDisturb: false))
            phone.setFeatures(off)
        }
        _ = play(.at(own, .deliveredEvent, calling: far), at: 10)
        phone.assumeIsolated { phone in
            check(phone.features == FeatureState(doNotDisturb: false, forwarding: []))
            check(phone.details != nil)
        }
        _ = play(.at(own, .connectionClearedEvent), at: 11)
        phone.assumeIsolated { phone in
            check(phone.details == nil)
            check(phone.features == FeatureState(doNotDisturb: false, forwarding: []))
        }
    }

    @Test("A snapshot of a phone holds everything that is known of it")
    func snapshot() {
        _ = play(.at(own, .retrievedEvent, calling: far), at: 10)
        _ = play(.at(own, .retrievedEvent), at: 11)
        let snapshot = phone.assumeIsolated { $0.snapshot() }
        #expect(snapshot.identities == PhoneIdentities(deviceID: own))
        #expect(snapshot.busy == phone.busy)
        #expect(snapshot.service == .inService)
        #expect(snapshot.calls.map(\.callID) == ["c1"])
        #expect(snapshot.anomalies == [.orphanRetrieved: 1, .duplicate: 1])
    }

    @Test("A change says when a snapshot is worth asking for")
    func wantsSnapshot() {
        #expect(!play(.at(own, .deliveredEvent), at: 10).wantsSnapshot)
        #expect(!play(.at(own, .deliveredEvent), at: 10).wantsSnapshot, "a duplicate does no harm")
        #expect(play(.at(own, .heldEvent), at: 11).wantsSnapshot)
    }

    @Test("A phone can be asked from anywhere, on its own executor")
    func elsewhere() async {
        let phone = phone
        _ = play(.at(own, .deliveredEvent), at: 10)
        await #expect(phone.state(ofCall: "c1") == .alerting)
        await #expect(phone.snapshot().calls.count == 1)
    }
}

@Suite("Phone: subscriptions")
struct SubscriptionTests {
    private func phone() throws -> Phone {
        try PhoneRegistry().add(PhoneIdentities(deviceID: own), shard: ShardTable.register(TestExecutor.shared))
    }

    private func subscriber(_ number: UInt64) -> SubscriberID { SubscriberID(high: 7, low: number) }

    private func subscribers(_ phone: isolated Phone, _ kind: MessageKind) -> [UInt64] {
        var numbers: [UInt64] = []
        phone.forEachSubscriber(of: kind) { numbers.append($0.low) }
        return numbers
    }

    @Test("Each subscription gets the events that its filter lets through, in the order of arrival")
    func filter() throws {
        try phone().assumeIsolated { phone in
            check(phone.subscribe(Subscription(subscriber(1))))
            check(phone.subscribe(Subscription(subscriber(2), filter: MonitorFilterSet(.held))))
            check(phone.subscribe(Subscription(subscriber(3))))
            check(subscribers(phone, .heldEvent) == [1, 3])
            check(subscribers(phone, .deliveredEvent) == [1, 2, 3])
            check(subscribers(phone, .unknown) == [1, 2, 3], "what has no bit in a filter is never withheld")
            check(phone.setFilter([], of: subscriber(2)))
            check(subscribers(phone, .heldEvent) == [1, 2, 3])
            check(phone.unsubscribe(subscriber(1)))
            check(!phone.unsubscribe(subscriber(1)))
            check(!phone.unsubscribe(SubscriberID(high: 8, low: 3)), "another subscriber with the same low half")
            check(!phone.setFilter(.all, of: SubscriberID(high: 8, low: 3)))
            check(subscribers(phone, .heldEvent) == [2, 3])
        }
    }

    @Test("A subscriber cannot subscribe twice, and the number of subscriptions is limited")
    func limits() throws {
        try phone().assumeIsolated { phone in
            for number in 0..<UInt64(Phone.maximumSubscriptions) {
                check(phone.subscribe(Subscription(subscriber(number))))
                if number == 0 { check(!phone.subscribe(Subscription(subscriber(number)))) }
            }
            check(!phone.subscribe(Subscription(subscriber(.max))))
            for number in 0..<UInt64(Phone.maximumSubscriptions) { check(phone.unsubscribe(subscriber(number))) }
            check(!phone.isSubscribed)
        }
    }
}

@Suite("Phone: waiting for idle")
struct IdleObserverTests {
    private final class Waiter: IdleObserver {
        let tickets = Log()
        let again: Bool

        init(again: Bool = false) { self.again = again }

        func phoneDidBecomeIdle(_ phone: isolated Phone, ticket: UInt64, at time: Timestamp) {
            tickets.append(ticket)
            if again { check(phone.notifyWhenIdle(self, ticket: ticket + 1) == .isIdle) }
        }
    }

    private func phone() throws -> Phone {
        let phone = try PhoneRegistry().add(
            PhoneIdentities(deviceID: own), shard: ShardTable.register(TestExecutor.shared))
        phone.assumeIsolated { _ = $0.setService(.inService, at: .seconds(1)) }
        return phone
    }

    private func play(_ phone: isolated Phone, _ event: CallEvent) {
        _ = event.withInput { phone.apply($0, at: .seconds(9)) }
    }

    @Test("An observer is told once, when the last call ends")
    func told() throws {
        let waiter = Waiter(again: true)
        try phone().assumeIsolated { phone in
            check(phone.notifyWhenIdle(waiter, ticket: 1) == .isIdle)
            play(phone, .at(own, .deliveredEvent, "c1"))
            play(phone, .at(own, .deliveredEvent, "c2"))
            check(phone.notifyWhenIdle(waiter, ticket: 7) == .registered)
            play(phone, .at(own, .connectionClearedEvent, "c1"))
            check(waiter.tickets.values.isEmpty)
            play(phone, .at(own, .connectionClearedEvent, "c2"))
            check(waiter.tickets.values == [7])
            play(phone, .at(own, .deliveredEvent, "c3"))
            play(phone, .at(own, .connectionClearedEvent, "c3"))
            check(waiter.tickets.values == [7])
            check(phone.details == nil)
        }
    }

    @Test("A phone that cannot be seen is not idle; its observers hear when it is seen to be")
    func unknown() throws {
        let waiter = Waiter()
        try phone().assumeIsolated { phone in
            _ = phone.setService(.linkLost, at: .seconds(2))
            check(phone.notifyWhenIdle(waiter, ticket: 1) == .registered)
            _ = phone.setService(.inService, at: .seconds(3))
            check(waiter.tickets.values == [1])
        }
    }

    @Test("The number of observers is limited, and a wish can be taken back")
    func limits() throws {
        let waiter = Waiter()
        try phone().assumeIsolated { phone in
            _ = CallEvent.at(own, .deliveredEvent).withInput { phone.apply($0, at: .seconds(9)) }
            for ticket in 0..<UInt64(Phone.maximumIdleObservers) {
                check(phone.notifyWhenIdle(waiter, ticket: ticket) == .registered)
            }
            check(phone.notifyWhenIdle(waiter, ticket: 99) == .refused)
            for ticket in 1..<UInt64(Phone.maximumIdleObservers) {
                phone.cancelIdleNotification(waiter, ticket: ticket)
            }
            _ = CallEvent.at(own, .connectionClearedEvent).withInput { phone.apply($0, at: .seconds(10)) }
            check(waiter.tickets.values == [0])
        }
    }
}
