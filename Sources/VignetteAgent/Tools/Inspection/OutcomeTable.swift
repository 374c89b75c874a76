import MediaInspection

/// The outcomes of many files, a line each: how a set of captures would be wrapped.
package enum OutcomeTable {
    /// The columns.
    package static let header = ["OUTCOME", "FILE", "WHAT IT IS", "HOW, OR WHY NOT"]

    /// A row for each file.
    package static func rows(_ inspections: [CaptureInspection]) -> [[String]] {
        inspections.map { inspection in
            switch inspection.finding {
            case .unreadable(let error): ["unreadable", inspection.file, "", error.message]
            case .inspected(_, let summary, let decision, _, _):
                [decision.outcome.rawValue, inspection.file, summary, reason(decision)]
            }
        }
    }

    /// How many there are of each outcome, in one line.
    package static func sums(_ inspections: [CaptureInspection]) -> String {
        let outcomes = inspections.map { inspection in
            if case .inspected(_, _, let decision, _, _) = inspection.finding {
                decision.outcome.rawValue
            } else {
                "unreadable"
            }
        }
        let words = WrapOutcome.allCases.map(\.rawValue) + ["unreadable"]
        let counts = words.map { word in (word, outcomes.count { $0 == word }) }.filter { $0.1 > 0 }
        return "\(inspections.count) files: " + counts.map { "\($0.1) \($0.0)" }.joined(separator: " · ")
    }

    private static func reason(_ decision: WrapDecision) -> String {
        switch decision {
        case .wrapped(let plan): ([plan.sentence] + plan.warnings.map(\.sentence)).joined(separator: " · ")
        case .held(let reason): "\(reason.sentence) \(reason.advice)"
        }
    }
}
