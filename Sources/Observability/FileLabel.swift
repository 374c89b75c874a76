/// The name of a device's file, kept out of logs: people put patients' names into file names.
package struct FileLabel: Hashable, Sendable {
    /// The name, for the page and the command line only.
    package let name: String

    /// Makes a label of a file's name.
    package init(_ name: String) { self.name = name }

    /// What a log may say of it: the extension alone.
    package var loggable: String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "file without extension" }
        let ending = name[dot...].dropFirst()
        guard ending.count <= 8, ending.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            return "file"
        }
        return "*.\(ending.lowercased())"
    }
}
