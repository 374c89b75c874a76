/// A tree of settings as a file holds it: each part with its place, and no meaning yet.
public indirect enum SettingsNode: Hashable, Sendable {
    /// Names with values, in the order of the file.
    case mapping(SettingsMapping)
    /// Values in order.
    case list([SettingsNode], Place)
    /// A text, also where it looks like a number: only its reader knows what it is.
    case scalar(SettingsScalar)
    /// Nothing, where a value could stand.
    case null(Place)

    /// Where the node begins.
    public var place: Place {
        switch self {
        case .mapping(let mapping): mapping.place
        case .list(_, let place): place
        case .scalar(let scalar): scalar.place
        case .null(let place): place
        }
    }

    /// What the node is, as an error says it: `is “2”`, `is a list`, `has no value`.
    ///
    /// A long or many-lined text is cut after 60 characters.
    var predicate: String {
        switch self {
        case .mapping: "is a group of settings"
        case .list: "is a list"
        case .scalar(let scalar): "is “\(scalar.excerpt)”"
        case .null: "has no value"
        }
    }
}
