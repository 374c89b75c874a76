/// What identification decided for a capture.
public enum Placement: Hashable, Sendable {
    /// It waits for a person.
    case held(HeldReason)
    /// It is kept and sent nowhere, and nobody has to look at it; why, in a word.
    case setAside(why: String)
    /// It belongs to an exam, and goes to these destinations.
    case placed(ExamChoice, destinations: [DestinationName])

    /// The exam that a capture belongs to.
    public enum ExamChoice: Hashable, Sendable {
        /// One that the store has.
        case existing(ExamID)
        /// One that the sidecar names: the store makes it, or takes the one that it made for the same choice before.
        case new(ExamDraft)
    }
}
