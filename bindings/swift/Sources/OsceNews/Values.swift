import Foundation

/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Foundation's `Date` is a moment: the same day begins at another moment in every time zone, so it
/// cannot carry what a page means by "15 November 2024". Turn a day into a moment with
/// ``date(in:)`` where a view needs one.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// The day with this year, month and day; nil where the calendar has none.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1 else { return nil }
        let length = [31, Self.isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard day <= length[month - 1] else { return nil }
        self.init(trusted: year, month, day)
    }

    /// The day that an ISO 8601 text such as `2024-11-15` means; nil for every other text.
    public init?(iso: String) {
        guard let date = PartialDate(iso: iso), let month = date.month, let day = date.day else {
            return nil
        }
        self.init(trusted: date.year, month, day)
    }

    /// The day on which a moment falls in a time zone.
    public init(_ date: Date, in timeZone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        self.init(trusted: parts.year!, parts.month!, parts.day!)
    }

    /// The moment at which the day begins in a time zone.
    public func date(in timeZone: TimeZone) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar.date(from: dateComponents)
    }

    /// Year, month and day for Foundation's `Calendar`.
    public var dateComponents: DateComponents {
        DateComponents(year: year, month: month, day: day)
    }

    /// ISO 8601, such as `2024-11-15`.
    public var description: String { iso(year, month, day) }

    public static func < (a: Self, b: Self) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    private init(trusted year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    // Days are counted in years that begin in March, so that the leap day is the last of a year,
    // and in eras of 400 years, which all have the same number of days.
    private static let daysOfEra = 146_097
    private static let daysBefore1970 = 719_468

    init(daysSince1970 days: Int32) {
        let shifted = Int(days) + Self.daysBefore1970
        let era = Int((Double(shifted) / Double(Self.daysOfEra)).rounded(.down))
        let dayOfEra = shifted - era * Self.daysOfEra
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(trusted: year, month, day)
    }

    var daysSince1970: Int32 {
        let year = month <= 2 ? self.year - 1 : self.year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let monthFromMarch = month > 2 ? month - 3 : month + 9
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * Self.daysOfEra + dayOfEra - Self.daysBefore1970)
    }
}

/// A date as precise as its source: a year, a month or a day. Two have no order; compare their
/// ``earliest`` or ``latest`` days.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
    public let year: Int
    /// 1 to 12, where the source gives it.
    public let month: Int?
    /// The day of the month, where the source gives it.
    public let day: Int?

    /// From the ISO form: `2008`, `2008-06` or `2008-06-30`; nil for every other text.
    public init?(iso: String) {
        let parts = iso.split(separator: "-", omittingEmptySubsequences: false)
        let lengths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, length) in zip(parts, lengths) {
            guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }),
                let number = Int(part)
            else { return nil }
            numbers.append(number)
        }
        year = numbers[0]
        month = numbers.count > 1 ? numbers[1] : nil
        day = numbers.count > 2 ? numbers[2] : nil
        guard CalendarDay(year: year, month: month ?? 1, day: day ?? 1) != nil else { return nil }
    }

    /// The first day that the date can mean.
    public var earliest: CalendarDay {
        CalendarDay(year: year, month: month ?? 1, day: day ?? 1)!
    }

    /// The last day that the date can mean.
    public var latest: CalendarDay {
        if day != nil { return earliest }
        let month = month ?? 12
        return (28...31).reversed().lazy
            .compactMap { CalendarDay(year: year, month: month, day: $0) }.first!
    }

    /// The ISO form that shows the precision.
    public var description: String { iso(year, month, day) }

}

private func iso(_ year: Int, _ month: Int?, _ day: Int?) -> String {
    let parts = [String(format: "%04d", year)] + [month, day].compactMap { part in
        part.map { String(format: "%02d", $0) }
    }
    return parts.joined(separator: "-")
}

/// An absolute `http` or `https` address, in ASCII.
public struct Address: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// The address that a text is; throws ``NewsError/NotAbsolute(address:)`` where it is none.
    public init(_ text: String) throws {
        self = try parseAddress(text: text)
    }

    init(trusted text: String) { self.text = text }

    public var url: URL? { URL(string: text) }
    public var description: String { text }
}

/// Where a link in a text leads: an ``Address``, or a `mailto:` address, in ASCII.
public struct LinkTarget: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// The target that a text is; throws ``NewsError/NotAbsolute(address:)`` for every other scheme.
    public init(_ text: String) throws {
        self = try parseLinkTarget(text: text)
    }

    init(trusted text: String) { self.text = text }

    public var url: URL? { URL(string: text) }
    public var description: String { text }
}

/// The language a text is written in: two lower-case ASCII letters, as in ISO 639-1 and in the
/// paths of osce.org. Unlike ``Language`` it is open.
public struct LanguageCode: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// The code that a text is, in lower case; nil where it is not two ASCII letters.
    public init?(_ text: String) {
        guard let code = parseLanguageCode(text: text) else { return nil }
        self = code
    }

    init(trusted text: String) { self.text = text }

    public var description: String { text }
}
