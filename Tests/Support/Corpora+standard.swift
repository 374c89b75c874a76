public import Foundation

extension Corpora {
    /// A file of the machine-readable standard, which lies beside the folder of real inputs; nothing where it is absent.
    public static func standard(_ name: String) -> URL? {
        guard let folder else { return nil }
        let file = folder.deletingLastPathComponent().appendingPathComponent("standard").appendingPathComponent(name)
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }
}
