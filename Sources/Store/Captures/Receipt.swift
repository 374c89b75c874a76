package import CaptureModel

/// What became of a draft.
package enum Receipt: Hashable, Sendable {
    /// It is a capture now.
    case received(Capture)
    /// The same bytes came before: that capture stands for both.
    case repeated(CaptureID)
}
