/// Finds the parts of a JSON text (RFC 8259) without making values of it.
///
/// A tree of a page takes 60 times the page's memory, and 400 times where somebody means harm. So a page is only cut
/// into its resources here, in one pass and without recursion; whether each is JSON, its decoder says.
enum JSONText {
    /// Calls with the name (as it is written, without its quotes) and the text of each member of an object; false where
    /// the text is no object.
    static func members(
        of text: ArraySlice<UInt8>, _ take: (_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) -> Void
    ) -> Bool {
        var rest = blank(text)
        guard rest.popFirst() == UInt8(ascii: "{") else { return false }
        rest = blank(rest)
        if rest.first == UInt8(ascii: "}") { return true }
        while let name = value(&rest), name.count >= 2, name.first == UInt8(ascii: "\"") {
            rest = blank(rest)
            guard rest.popFirst() == UInt8(ascii: ":") else { return false }
            rest = blank(rest)
            guard let found = value(&rest) else { return false }
            take(name.dropFirst().dropLast(), found)
            rest = blank(rest)
            switch rest.popFirst() {
            case UInt8(ascii: ","): rest = blank(rest)
            case UInt8(ascii: "}"): return true
            default: return false
            }
        }
        return false
    }

    /// Calls with the text of each element of an array; false where the text is none.
    static func elements(of text: ArraySlice<UInt8>, _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
        var rest = blank(text)
        guard rest.popFirst() == UInt8(ascii: "[") else { return false }
        rest = blank(rest)
        if rest.first == UInt8(ascii: "]") { return true }
        while let found = value(&rest) {
            take(found)
            rest = blank(rest)
            switch rest.popFirst() {
            case UInt8(ascii: ","): rest = blank(rest)
            case UInt8(ascii: "]"): return true
            default: return false
            }
        }
        return false
    }

    /// Takes the value at the beginning off; nil where it does not end.
    private static func value(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var depth = 0
        var isString = false
        var place = rest.startIndex
        while place < rest.endIndex {
            let byte = rest[place]
            if isString {
                if byte == UInt8(ascii: "\\") {
                    place += 1
                } else if byte == UInt8(ascii: "\"") {
                    isString = false
                    if depth == 0 { return take(through: place, of: &rest) }
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isString = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 { return scalar(before: place, of: &rest) }
                    depth -= 1
                    if depth == 0 { return take(through: place, of: &rest) }
                case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
                    if depth == 0 { return scalar(before: place, of: &rest) }
                default: break
                }
            }
            place += 1
        }
        return nil
    }

    private static func take(through place: Int, of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let found = rest[rest.startIndex...place]
        rest = rest[(place + 1)...]
        return found
    }

    /// A number, `true`, `false` or `null`; nil where nothing stands there.
    private static func scalar(before place: Int, of rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let found = rest[rest.startIndex..<place]
        rest = rest[place...]
        return found.isEmpty ? nil : found
    }

    private static func blank(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        text.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}
