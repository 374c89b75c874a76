/// One thing that was looked at.
package struct CheckRow: Sendable, Hashable, Encodable {
    /// How it stands.
    package enum Verdict: String, Sendable, Encodable {
        /// As it should be.
        case good
        /// It works, or it could not be found out: a person should look.
        case look
        /// It will not work.
        case wrong

        /// The mark before the line.
        package var mark: String {
            switch self {
            case .good: "✓"
            case .look: "!"
            case .wrong: "✗"
            }
        }
    }

    /// How it stands.
    package let verdict: Verdict
    /// What was looked at, such as `archive` or `page`.
    package let subject: String
    /// What was found.
    package let finding: String
    /// What to do; nothing where all is good.
    package let advice: String?

    static func good(_ subject: String, _ finding: String) -> CheckRow {
        CheckRow(verdict: .good, subject: subject, finding: finding, advice: nil)
    }

    static func look(_ subject: String, _ finding: String, _ advice: String? = nil) -> CheckRow {
        CheckRow(verdict: .look, subject: subject, finding: finding, advice: advice)
    }

    static func wrong(_ subject: String, _ finding: String, _ advice: String? = nil) -> CheckRow {
        CheckRow(verdict: .wrong, subject: subject, finding: finding, advice: advice)
    }
}

/// Everything that was looked at, in the order in which a person would go through it.
package struct CheckReport: Sendable, Encodable {
    /// The configuration's file.
    package let configuration: String
    /// What was found.
    package let rows: [CheckRow]

    /// How many rows stand so.
    package func count(_ verdict: CheckRow.Verdict) -> Int { rows.count { $0.verdict == verdict } }

    /// Whether nothing is wrong.
    package var isGood: Bool { count(.wrong) == 0 }

    /// The table, without a line break at the end.
    package var text: String {
        let width = min(24, rows.map(\.subject.count).max() ?? 0) + 2
        let indent = String(repeating: " ", count: width + 2)
        var lines = [configuration, ""]
        for row in rows {
            lines.append("\(row.verdict.mark) \(row.subject.padding(to: width))\(row.finding)")
            if let advice = row.advice { lines.append("\(indent)→ \(advice)") }
        }
        return (lines + ["", summary]).joined(separator: "\n")
    }

    private var summary: String {
        switch (count(.wrong), count(.look)) {
        case (0, 0): "All is good."
        case (0, let look): "Nothing is wrong; \(look) to look at."
        case (let wrong, 0): "\(wrong) wrong."
        case (let wrong, let look): "\(wrong) wrong, \(look) to look at."
        }
    }
}
