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

    /// Nanoseconds since 1970 for a moment in the form of RFC 3339, with any offset and up to nine digits after the
    /// point; `nil` for anything else and for moments before 1970.
    static func nanoseconds(_ text: String) -> UInt64? {
        var rest = text.utf8[...]
        func number(_ digits: Int) -> Int? {
            var value = 0
            for _ in 0..<digits {
                guard let byte = rest.popFirst(), (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        func skip(_ expected: String) -> Bool {
            guard let byte = rest.first, expected.utf8.contains(byte) else { return false }
            rest.removeFirst()
            return true
        }
        guard let year = number(4), skip("-"), let month = number(2), skip("-"), let day = number(2), skip("Tt"),
            let hour = number(2), skip(":"), let minute = number(2), skip(":"), let second = number(2),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 60
        else { return nil }
        var fraction = 0
        if skip(".") {
            var digits = 0
            while let byte = rest.first, (48...57).contains(byte), digits < 9 {
                fraction = fraction * 10 + Int(byte - 48)
                digits += 1
                rest.removeFirst()
            }
            guard digits > 0 else { return nil }
            for _ in digits..<9 { fraction *= 10 }
        }
        var offset = 0
        if !skip("Zz") {
            guard let sign = rest.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
                let hours = number(2), skip(":"), let minutes = number(2), hours < 24, minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -60 : 60)
        }
        guard rest.isEmpty, let days = days(year: year, month: month, day: day) else { return nil }
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return seconds < 0 ? nil : UInt64(seconds) * 1_000_000_000 + UInt64(fraction)
    }

    /// Days since 1970-01-01; `nil` for a day its month does not have.
    private static func days(year: Int, month: Int, day: Int) -> Int? {
        let fromMarch = (month + 9) % 12
        let shiftedYear = year - (month <= 2 ? 1 : 0)
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + (153 * fromMarch + 2) / 5 + day - 1
        let days = era * 146_097 + dayOfEra - 719_468
        return date(daysSince1970: days) == (year, month, day) ? days : nil
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
