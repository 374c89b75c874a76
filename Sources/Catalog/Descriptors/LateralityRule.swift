/// Whether a procedure has a side.
public enum LateralityRule: String, Hashable, Sendable, CaseIterable {
    /// It has none, as a colonoscopy.
    case none
    /// It may have one.
    case optional
    /// No capture leaves before somebody said which.
    case required
}
