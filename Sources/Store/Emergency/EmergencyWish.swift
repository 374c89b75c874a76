/// Which identity is asked for.
package enum EmergencyWish: Hashable, Sendable {
    /// The first that is free.
    case next
    /// The one of this number, which stands on a wristband or a sheet already.
    case number(String)

    /// Reads `next` or a number.
    package init?(_ text: String) {
        let text = text.filter { !$0.isWhitespace }
        guard !text.isEmpty else { return nil }
        self = text == "next" ? .next : .number(text)
    }
}
