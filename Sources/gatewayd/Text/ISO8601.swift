import Foundation

/// Moments as text: UTC, milliseconds, the form of RFC 3339.
enum ISO8601 {
    /// `2026-03-01T08:15:30.250Z` for nanoseconds since 1970, without a formatter, a calendar or a lock.
    static func text(nanoseconds: UInt64) -> String {
        let milliseconds = nanoseconds / 1_000_000
        let seconds = milliseconds / 1_000
        let (days, secondOfDay) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let (year, month, day) = date(daysSince1970: Int(days))
        let digits = [
            pad(year, 4), "-", pad(month, 2), "-", pad(day, 2), "T",
            pad(Int(secondOfDay / 3_600), 2), ":", pad(Int(secondOfDay / 60 % 60), 2), ":",
            pad(Int(secondOfDay % 60), 2), ".", pad(Int(milliseconds % 1_000), 3), "Z",
        ]
        return digits.joined()
    }

    /// `08:15:30.250`, for people who watch events as they flow.
    static func timeOfDay(nanoseconds: UInt64) -> String {
        String(text(nanoseconds: nanoseconds).dropFirst(11).dropLast())
    }

    /// Nanoseconds since 1970 by the wall clock.
    static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }

    /// The Gregorian date, counted in 400-year eras that begin on 1 March.
    private static func date(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = daysSince1970 + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
