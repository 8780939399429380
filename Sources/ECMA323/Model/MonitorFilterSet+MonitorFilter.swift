extension MonitorFilterSet {
    /// The numbers of the first bit of each category.
    private static let firstBits:
        (
            callcontrol: Int, callAssociated: Int, mediaAttachment: Int, physicalDeviceFeature: Int,
            logicalDeviceFeature: Int, maintenance: Int, voice: Int, private: Int
        ) = {
            var next = 0
            func take(_ count: Int) -> Int {
                defer { next += count }
                return next
            }
            return (
                take(CSTA.CallControlEvents.Member.allCases.count),
                take(CSTA.CallAssociatedEvents.Member.allCases.count),
                take(CSTA.MediaAttachmentEvents.Member.allCases.count),
                take(CSTA.PhysicalDeviceFeatureEvents.Member.allCases.count),
                take(CSTA.LogicalDeviceFeatureEvents.Member.allCases.count),
                take(CSTA.DeviceMaintenanceEvents.Member.allCases.count), take(CSTA.VoiceEvents.Member.allCases.count),
                take(CSTA.VendorSpecEvents.Member.allCases.count)
            )
        }()

    /// Reads the filter of a message: what is true is withheld.
    public init(_ filter: CSTA.MonitorFilter) {
        self = []
        let first = Self.firstBits
        add(filter.callcontrol?.bits, at: first.callcontrol)
        add(filter.callAssociated?.bits, at: first.callAssociated)
        add(filter.mediaAttachment?.bits, at: first.mediaAttachment)
        add(filter.physicalDeviceFeature?.bits, at: first.physicalDeviceFeature)
        add(filter.logicalDeviceFeature?.bits, at: first.logicalDeviceFeature)
        add(filter.maintenance?.bits, at: first.maintenance)
        add(filter.voice?.bits, at: first.voice)
        add(filter.private?.bits, at: first.private)
    }

    private mutating func add(_ bits: FlagBits?, at position: Int) {
        guard let bits else { return }
        rawValue |= UInt128(bits.isTrue) << UInt128(position)
    }

    fileprivate func flags<Flags: CSTAFlags>(at position: Int) -> Flags? where Flags.Bits == FlagBits {
        let mask: UInt128 = (1 << UInt128(Flags.Member.allCases.count)) - 1
        let bits = UInt64(truncatingIfNeeded: rawValue >> UInt128(position) & mask)
        guard bits != 0 else { return nil }
        var flags = Flags()
        flags.bits = FlagBits(isTrue: bits)
        return flags
    }

    /// The filter as a message carries it: what is withheld is true, all else is absent.
    public var monitorFilter: CSTA.MonitorFilter {
        let first = Self.firstBits
        return CSTA.MonitorFilter(
            callcontrol: flags(at: first.callcontrol), callAssociated: flags(at: first.callAssociated),
            mediaAttachment: flags(at: first.mediaAttachment),
            physicalDeviceFeature: flags(at: first.physicalDeviceFeature),
            logicalDeviceFeature: flags(at: first.logicalDeviceFeature), maintenance: flags(at: first.maintenance),
            voice: flags(at: first.voice), private: flags(at: first.private))
    }
}
