/// The names of the registered identifiers (PS3.6 Annex A).
enum UIDRegistry {
    /// By identifier; read from the generated table when it is first asked for.
    static let names: [UID: String] = {
        var names: [UID: String] = [:]
        for line in table.split(separator: "\n") {
            let fields = line.split(separator: "\t", maxSplits: 1)
            guard fields.count == 2 else { continue }
            names[UID(registered: String(fields[0]))] = String(fields[1])
        }
        return names
    }()
}
