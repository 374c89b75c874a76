/// Why a request was not done, as our JSON says it.
package struct ProblemDocument: Hashable, Sendable, Codable {
    /// What happened.
    package var error: String
    /// What to do.
    package var `do`: String
}

/// The people that fit a search.
package struct PatientList: Hashable, Sendable, Codable {
    /// Those of the station's room first.
    package var patients: [PatientDocument]
}

/// The exams that are open.
package struct ExamList: Hashable, Sendable, Codable {
    /// In the order of the store.
    package var exams: [ExamDocument]
}

/// Captures, newest first.
package struct CaptureList: Hashable, Sendable, Codable {
    /// Newest first.
    package var captures: [CaptureDocument]
}

/// What a resumed destination will try again.
package struct ResumeAnswer: Hashable, Sendable, Codable {
    /// Deliveries that are due now.
    package var resumed: Int
}
