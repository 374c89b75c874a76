/// A unique identifier: 1 to 64 digits and dots (PS3.5 §9).
public struct UID: Hashable, Sendable, CustomStringConvertible {
    /// The identifier in its only spelling.
    public let rawValue: String

    /// Makes an identifier of well-formed text; nil of all else.
    ///
    /// Well formed is: 1 to 64 characters, components of digits with dots between them, none empty, and none with
    /// a leading zero but `0` itself.
    public init?(_ text: String) {
        guard (1...64).contains(text.utf8.count) else { return nil }
        for component in text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard let first = component.first, component.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            guard component.count == 1 || first != 0x30 else { return nil }
        }
        rawValue = text
    }

    /// Makes the identifier that a UUID stands for: `2.25.` and the UUID as a decimal number (PS3.5 §B.2).
    public init(uuid: UInt128) {
        rawValue = "2.25.\(uuid)"
    }

    /// Makes an identifier of the registry, which holds none that is malformed.
    init(registered text: String) {
        rawValue = text
    }

    /// The name that PS3.6 gives it; nil if the registry does not have it.
    public var name: String? { UIDRegistry.names[self] }

    /// The identifier itself.
    public var description: String { rawValue }
}
