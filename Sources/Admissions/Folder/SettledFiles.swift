/// Which files of a folder are the same as at the look before, and so no longer written to.
struct SettledFiles: Sendable {
    /// What a look can tell of a file.
    struct Trace: Hashable, Sendable {
        /// The file's number on its disk: another after somebody put another file in its place.
        let number: UInt64
        /// Bytes.
        let size: Int64
        /// Nanoseconds since 1970 of the last write.
        let written: Int64
    }

    private var seen: [String: Trace] = [:]

    /// Takes a look; gives the names of those that have not changed since the look before, oldest first.
    mutating func look(_ files: [String: Trace]) -> [String] {
        let settled = files.filter { seen[$0.key] == $0.value }
        seen = files
        return settled.sorted { ($0.value.written, $0.key) < ($1.value.written, $1.key) }.map(\.key)
    }
}
