/// The side of the body, as ImageLaterality (0020,0062) writes it (PS3.3 §C.10.2).
public enum Laterality: String, Sendable, Codable, CaseIterable {
    /// The right side.
    case right = "R"
    /// The left side.
    case left = "L"
    /// Both sides.
    case both = "B"
    /// Unpaired: neither side.
    case unpaired = "U"
}
