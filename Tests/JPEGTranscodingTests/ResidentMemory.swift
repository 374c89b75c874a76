import Foundation

/// The most memory that this process ever had, in bytes.
enum ResidentMemory {
    static var peak: Int? {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let kibibytes = status.firstMatch(of: /VmHWM:\s+(\d+) kB/).flatMap({ Int($0.1) })
        else { return nil }
        return kibibytes << 10
    }
}
