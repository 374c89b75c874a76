public import Foundation

/// The inputs that once made a parser go wrong, or were made to, one folder for each fuzz target.
///
/// They stand in `Tests/Fuzzing/FailCases`; the ordinary tests enter each of them again.
public enum FailCases {
    /// How long one input may take, in seconds of this thread's own time; a debug build is allowed ten times as much.
    public static let allowedSeconds: Double = {
        #if DEBUG
            10
        #else
            1
        #endif
    }()

    /// The inputs of one target, sorted by name.
    public static func files(of target: String) throws -> [URL] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fuzzing/FailCases").appendingPathComponent(target, isDirectory: true)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { !$0.lastPathComponent.hasPrefix(".") }
            .sorted { $0.path < $1.path }
    }

    /// How many seconds of processor time the work takes, whatever else the machine does.
    public static func seconds(of work: () throws -> Void) rethrows -> Double {
        let start = processorTime()
        try work()
        return processorTime() - start
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
