import CaptureModel
import GRDB

/// The seven columns of a person's name, below one prefix.
struct PersonNameColumns {
    /// `name`, `attending` or `referring`.
    let prefix: String

    /// The name, or nothing where the columns are null.
    func read(_ row: Row) throws -> PersonName? {
        guard let family = try row.optional(prefix + "Family", String.self) else { return nil }
        return PersonName(
            family: family, given: try row.value(prefix + "Given"), middle: try row.value(prefix + "Middle"),
            prefix: try row.value(prefix + "Prefix"), suffix: try row.value(prefix + "Suffix"),
            ideographic: try row.value(prefix + "Ideographic"), phonetic: try row.value(prefix + "Phonetic"))
    }

    /// Writes the name, or null.
    func write(_ name: PersonName?, to container: inout PersistenceContainer) {
        container[prefix + "Family"] = name?.family
        container[prefix + "Given"] = name?.given
        container[prefix + "Middle"] = name?.middle
        container[prefix + "Prefix"] = name?.prefix
        container[prefix + "Suffix"] = name?.suffix
        container[prefix + "Ideographic"] = name?.ideographic
        container[prefix + "Phonetic"] = name?.phonetic
    }
}
