/// Writes sizes as people read them.
enum PlainSize {
    /// `11 KB`, `1.2 MB`, `2.6 GB`: decimal, as disks and lines are sold.
    static func text(_ bytes: Int64) -> String {
        switch bytes {
        case ..<1_000: "\(bytes) bytes"
        case ..<1_000_000: "\((bytes + 500) / 1_000) KB"
        case ..<1_000_000_000: tenths(bytes, of: 1_000_000) + " MB"
        default: tenths(bytes, of: 1_000_000_000) + " GB"
        }
    }

    private static func tenths(_ bytes: Int64, of unit: Int64) -> String {
        let tenths = (bytes / (unit / 100) + 5) / 10
        return "\(tenths / 10).\(tenths % 10)"
    }
}
