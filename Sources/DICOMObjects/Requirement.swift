public import DICOMCore

/// What an object demands of one attribute (PS3.5 §7.4).
///
/// Conditional ones (Type 1C and 2C) are demanded as Type 1 and 2 where their condition holds.
public struct Requirement: Hashable, Sendable {
    /// How much is demanded.
    public enum Kind: Sendable {
        /// Type 1: must be there and have a value.
        case type1
        /// Type 2: must be there; may be empty where nothing is known.
        case type2
    }

    /// Of which attribute.
    public let tag: Tag
    /// How much.
    public let kind: Kind

    static func type1(_ tags: Tag...) -> [Requirement] { tags.map { Requirement(tag: $0, kind: .type1) } }
    static func type2(_ tags: Tag...) -> [Requirement] { tags.map { Requirement(tag: $0, kind: .type2) } }

    /// Demands Type 1 where a condition holds.
    static func type1(_ tags: Tag..., when condition: Bool) -> [Requirement] {
        condition ? tags.map { Requirement(tag: $0, kind: .type1) } : []
    }

    /// Demands Type 2 where a condition holds.
    static func type2(_ tags: Tag..., when condition: Bool) -> [Requirement] {
        condition ? tags.map { Requirement(tag: $0, kind: .type2) } : []
    }

    /// Whether the data set fulfils it.
    func isFulfilled(by dataSet: DataSet) -> Bool {
        guard let element = dataSet[tag] else { return false }
        switch kind {
        case .type1: return !element.isEmpty
        case .type2: return true
        }
    }
}
