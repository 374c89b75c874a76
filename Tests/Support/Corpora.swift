public import Foundation

/// The real inputs that others made: files too many and too large for the repository.
///
/// Their folder is named by the environment variable `VIGNETTE_CORPORA`; without it the tests that read
/// them are skipped and say so.
public enum Corpora {
    /// The environment variable that names the folder.
    public static let variable = "VIGNETTE_CORPORA"

    /// Why a test that needs the files is skipped.
    public static let skipReason = "\(variable) does not name the folder of real inputs"

    /// The folder, if the variable names one that is there.
    public static var folder: URL? {
        guard let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty else { return nil }
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue else {
            return nil
        }
        return URL(fileURLWithPath: path, isDirectory: true)
    }

    /// Whether the folder is there.
    public static var isAvailable: Bool { folder != nil }

    /// Every regular file below a subfolder, sorted by path; empty without the folder.
    public static func files(in subfolder: String) -> [URL] {
        guard let folder else { return [] }
        let root = folder.appendingPathComponent(subfolder, isDirectory: true)
        guard let walker = FileManager.default.enumerator(at: root, includingPropertiesForKeys: [.isRegularFileKey])
        else { return [] }
        return walker.compactMap { $0 as? URL }
            .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
            .sorted { $0.path < $1.path }
    }
}
