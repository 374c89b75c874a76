public import DICOMCore

/// What an object demands of one attribute (PS3.5 §7.4).
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

    /// Whether the data set fulfils it.
    func isFulfilled(by dataSet: DataSet) -> Bool {
        guard let element = dataSet[tag] else { return false }
        switch kind {
        case .type2: return true
        case .type1:
            switch element.value {
            case .bytes(let bytes): return !bytes.isEmpty
            case .sequence(let items): return !items.isEmpty
            case .fragments: return true
            }
        }
    }
}
