import Foundation

/// Finds the files that the arguments of `vignette send` name.
enum InstanceFolder {
    /// A file, and whether the person named it or the folder above it.
    struct Found: Sendable {
        let path: String
        let isNamed: Bool
    }

    /// The files in order: those named as they are, of folders all below them by name; hidden ones are left out.
    static func files(_ arguments: [String]) -> [Found] {
        arguments.flatMap { argument in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder), isFolder.boolValue else {
                return [Found(path: argument, isNamed: true)]
            }
            let below = FileManager.default.enumerator(atPath: argument)?.compactMap { $0 as? String } ?? []
            let base = argument.hasSuffix("/") ? argument : argument + "/"
            return below.filter { path in
                guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
                var isFolder: ObjCBool = false
                return FileManager.default.fileExists(atPath: base + path, isDirectory: &isFolder)
                    && !isFolder.boolValue
            }.sorted().map { Found(path: base + $0, isNamed: false) }
        }
    }
}
