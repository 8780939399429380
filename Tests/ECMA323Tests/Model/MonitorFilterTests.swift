import ECMA323
import Testing

@Suite("Monitor filters")
struct MonitorFilterTests {
    @Test("A true flag withholds its event, a false or absent one does not")
    func convention() {
        let filter = CSTA.MonitorFilter(
            callcontrol: [.bridged: true, .held: false], maintenance: [.outOfService: true])
        let set = MonitorFilterSet(filter)
        #expect(set.withheld == [.bridged, .outOfService])
        #expect(set.withholds(.bridgedEvent))
        #expect(set.withholds(.outOfServiceEvent))
        #expect(!set.withholds(.heldEvent))
        #expect(!set.withholds(.deliveredEvent))
        #expect(!MonitorFilterSet().withholds(.bridgedEvent))
    }

    @Test("Every bit survives the way into a message's filter and back")
    func everyBit() {
        for bit in MonitorFilterBit.allCases {
            let set = MonitorFilterSet(bit)
            #expect(MonitorFilterSet(set.monitorFilter) == set)
        }
        #expect(MonitorFilterSet(MonitorFilterSet.all.monitorFilter) == .all)
        #expect(MonitorFilterSet.all.withheld == MonitorFilterBit.allCases)
        #expect(MonitorFilterSet().monitorFilter == CSTA.MonitorFilter())
    }

    @Test("The filter with everything withheld withholds every event and nothing else")
    func all() {
        for kind in MessageKind.allCases {
            #expect(MonitorFilterSet.all.withholds(kind) == (kind.role == .event))
        }
    }
}
