import DeviceActors

extension Timestamp {
    /// A time later by a duration; the end of time for one that is too long, this time for a negative one.
    public static func + (time: Timestamp, duration: Duration) -> Timestamp {
        let (seconds, attoseconds) = duration.components
        guard seconds >= 0, attoseconds >= 0 else { return time }
        let (nanoseconds, tooLong) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, tooLate) = time.rawValue.addingReportingOverflow(nanoseconds)
        let (exact, tooLateAfterAll) = sum.addingReportingOverflow(UInt64(attoseconds) / 1_000_000_000)
        return tooLong || tooLate || tooLateAfterAll ? Timestamp(rawValue: .max) : Timestamp(rawValue: exact)
    }
}
