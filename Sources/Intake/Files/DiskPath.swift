package import SystemPackage

/// An absolute path, as text.
///
/// SystemPackage's `FilePath` checks and normalizes at every step, which a look at thousands of files at every rescan
/// cannot afford; it stays at Intake's border.
package struct DiskPath: Hashable, Sendable, CustomStringConvertible {
    /// The path.
    package let text: String

    /// Makes the path of a file or folder; a slash at its end is left out.
    package init(_ path: FilePath) { self.init(text: path.lexicallyNormalized().string) }

    private init(text: String) { self.text = text }

    /// Makes the path of a file with another ending.
    package init(_ path: DiskPath, ending: String) { text = path.withoutEnding.text + "." + ending }

    package var description: String { text }

    /// The path of a name in this folder; of several, where the name has slashes.
    package func appending(_ name: String) -> DiskPath {
        DiskPath(text: text.utf8.last == UInt8(ascii: "/") ? text + name : text + "/" + name)
    }

    /// The name at the end.
    package var name: String { String(text[nameStart...]) }

    /// The folder that the last name stands in.
    package var folder: DiskPath {
        let end = nameStart
        guard end > text.startIndex else { return self }
        let slash = text.utf8.index(before: end)
        return DiskPath(text: slash == text.startIndex ? "/" : String(text[..<slash]))
    }

    /// The name's ending behind its last dot, without it; a name that begins with its only dot has none.
    package var ending: String? { dot.map { String(text[text.utf8.index(after: $0)...]) } }

    /// The path without the dot and the ending.
    package var withoutEnding: DiskPath { dot.map { DiskPath(text: String(text[..<$0])) } ?? self }

    /// What follows a folder that the path lies below.
    package func name(below folder: DiskPath) -> String? {
        let prefix = folder.appending("").text
        return text.utf8.starts(with: prefix.utf8) ? String(text.utf8.dropFirst(prefix.utf8.count)) : nil
    }

    private var nameStart: String.Index {
        text.utf8.lastIndex(of: UInt8(ascii: "/")).map(text.utf8.index(after:)) ?? text.startIndex
    }

    private var dot: String.Index? {
        let start = nameStart
        guard let dot = text.utf8[start...].lastIndex(of: UInt8(ascii: ".")), dot > start else { return nil }
        return dot
    }
}
