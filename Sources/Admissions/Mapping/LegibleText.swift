import CaptureModel
import HL7

/// A text of a message as the list keeps it: without control characters, and of a bounded length.
package enum LegibleText {
    /// The most characters that are kept of a text that people read.
    static let maximumLength = 256

    /// The text with blanks in the place of control characters, without blanks around it, cut to the bound.
    package static func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) || text.unicodeScalars.count > maximumLength else {
            return text
        }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(maximumLength) { scalars.append(isControl(scalar) ? " " : scalar) }
        while let first = scalars.first, first == " " { scalars.removeFirst() }
        while let last = scalars.last, last == " " { scalars.removeLast() }
        return String(scalars)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
}

extension FieldValue where Content: Sendable {
    /// What the field says, as the list amends itself: absent keeps, null clears, a value sets.
    ///
    /// A value that the list has no form for clears: keeping the old one would be keeping what the sender replaced.
    func amendment<Value>(_ transform: (Content) -> Value?) -> Amendment<Value> {
        switch self {
        case .absent: .unchanged
        case .null: .cleared
        case .value(let content): transform(content).map { .set($0) } ?? .cleared
        }
    }
}

extension FieldValue<String> {
    /// What a field of text says.
    var text: Amendment<String> { amendment { LegibleText.clean($0) } }
}
