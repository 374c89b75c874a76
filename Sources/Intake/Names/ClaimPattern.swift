package import CaptureModel
import Synchronization

/// A regular expression whose named groups say whose a file is: of a name below the drop folder, or of a label.
///
/// The whole text must match. Groups are `identifier`, `visit`, `accession`, `laterality`, `descriptor`, `sequence`,
/// `date` and `time`; a group that took nothing says nothing.
package final class ClaimPattern: Hashable, Sendable {
    /// The groups that a pattern may name.
    package static let groups = [
        "identifier", "visit", "accession", "laterality", "descriptor", "sequence", "date", "time",
    ]
    /// The longest text that is held against a pattern, in bytes; Linux allows no longer name in a folder.
    package static let longestText = 255

    /// The pattern as it was written.
    package let text: String
    /// A `Regex` is not `Sendable`: one thread at a time uses it.
    private let regex: Mutex<Regex<AnyRegexOutput>>
    private let names: [String]

    /// Makes a pattern.
    ///
    /// - Throws: `IntakeError` with the code `unusableRule`, which says what a pattern cannot have.
    package init(_ text: String) throws(IntakeError) {
        let syntax = try PatternSyntax(text)
        for name in syntax.names where !Self.groups.contains(name) {
            throw PatternSyntax.error(
                "has the group “\(name.shown)”; the groups are \(Self.groups.joined(separator: ", "))")
        }
        guard !syntax.names.isEmpty else { throw PatternSyntax.error("has no named group, as in (?<identifier>\\d+)") }
        guard Set(syntax.names).count == syntax.names.count else { throw PatternSyntax.error("names a group twice") }
        guard !syntax.names.contains("time") || syntax.names.contains("date") else {
            throw PatternSyntax.error("has the group time without the group date")
        }
        try PatternCost.check(syntax)
        do {
            regex = Mutex(try Regex(text))
        } catch {
            throw PatternSyntax.error("is no regular expression: \(error)")
        }
        self.text = text
        names = syntax.names
    }

    /// What a text says; absent where it does not match.
    ///
    /// - Parameter offsetMinutes: minutes east of UTC at a moment of local time.
    package func read(_ subject: String, offsetMinutes: (Timestamp) -> Int) -> ClaimReading {
        guard subject.utf8.count <= Self.longestText, let taken = groups(of: subject) else { return .absent }
        var texts: [ClaimField: String] = [:]
        for (name, text) in taken {
            switch name {
            case "identifier": texts[.patient] = text
            case "visit": texts[.visit] = text
            case "accession": texts[.accession] = text
            case "laterality": texts[.laterality] = text
            case "descriptor": texts[.descriptor] = text
            case "sequence": texts[.sequence] = text
            default: break
            }
        }
        do {
            var claim = try CaptureClaim(texts)
            // A day alone is no moment: it says nothing that a clock could be held against.
            if let date = taken["date"], let time = taken["time"] {
                guard let moment = Self.moment(date, time, offsetMinutes) else {
                    return .broken("The date and time should be as in 20261122 and 091403.")
                }
                claim.taken = moment
            }
            return .read(claim)
        } catch {
            return .broken("Its “\(error.field)” should give \(error.expected).")
        }
    }

    private func groups(of subject: String) -> [String: String]? {
        let names = names
        return regex.withLock { regex -> [String: String]? in
            guard let match = try? regex.wholeMatch(in: subject) else { return nil }
            var taken: [String: String] = [:]
            for name in names {
                if let text = match.output[name]?.substring, !text.isEmpty { taken[name] = String(text) }
            }
            return taken
        }
    }

    /// The moment of a date and a local time as devices write them in names.
    private static func moment(_ date: String, _ time: String, _ offsetMinutes: (Timestamp) -> Int) -> Timestamp? {
        let day = date.filter { $0.isASCII && $0.isNumber }
        let clock = time.filter { $0.isASCII && $0.isNumber }
        guard day.count == 8, clock.count == 6 || clock.count == 4, let days = Int(day), let clocks = Int(clock) else {
            return nil
        }
        let seconds = clock.count == 6 ? clocks : clocks * 100
        func moment(_ offset: Int) -> Timestamp? {
            CivilTime.moment(
                year: days / 10_000, month: days / 100 % 100, day: days % 100, hour: seconds / 10_000,
                minute: seconds / 100 % 100, second: seconds % 100, offsetMinutes: offset)
        }
        return moment(0).flatMap { moment(offsetMinutes($0)) }
    }

    package static func == (left: ClaimPattern, right: ClaimPattern) -> Bool { left.text == right.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension [ClaimPattern] {
    /// What the first pattern says that a text matches.
    package func read(_ subject: String, offsetMinutes: (Timestamp) -> Int) -> ClaimReading {
        for pattern in self {
            let reading = pattern.read(subject, offsetMinutes: offsetMinutes)
            if reading != .absent { return reading }
        }
        return .absent
    }
}
