/// The padding of text: spaces, and zero bytes, which some senders use where the standard wants spaces.
enum TextPadding {
    /// The text without its padding.
    static func trim(_ text: Substring, leading: Bool) -> String {
        var scalars = text.unicodeScalars
        while let last = scalars.last, isPadding(last) { scalars.removeLast() }
        if leading {
            while let first = scalars.first, isPadding(first) { scalars.removeFirst() }
        }
        return String(scalars)
    }

    private static func isPadding(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\0" }
}
