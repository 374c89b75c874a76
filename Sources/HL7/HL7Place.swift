/// A place in a message, as people write it: `PID-3`, `MSH-9.2`.
public struct HL7Place: Hashable, Sendable, CustomStringConvertible {
    /// The segment's name.
    public let segment: String
    /// Which of the segments of that name, from 1.
    public let occurrence: Int
    /// The field, from 1; nil for the whole segment.
    public let field: Int?
    /// The component, from 1; nil for the whole field.
    public let component: Int?

    /// Names a place; all counts are from 1.
    public init(_ segment: String, occurrence: Int = 1, _ field: Int? = nil, _ component: Int? = nil) {
        self.segment = segment
        self.occurrence = occurrence
        self.field = field
        self.component = component
    }

    /// The place as people write it: `PID-3`, `PID[2]-3`, `MSH-9.2`.
    public var description: String {
        var text = segment
        if occurrence > 1 { text += "[\(occurrence)]" }
        if let field { text += "-\(field)" }
        if let component { text += ".\(component)" }
        return text
    }
}
