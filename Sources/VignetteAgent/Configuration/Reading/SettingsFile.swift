import Foundation
package import Settings
package import SystemPackage

/// Reads files of settings from the disk.
package enum SettingsFile {
    /// The tree of one file; the shown name stands in its places.
    package static func read(_ path: FilePath, shownAs name: String) throws(SettingsErrors) -> SettingsNode {
        let bytes: [UInt8]
        do {
            bytes = try contents(of: path)
        } catch {
            throw unreadable(name, "The file \(path) cannot be read: \(error).")
        }
        guard bytes.count <= YAMLDocument.largestFile else {
            throw unreadable(
                name, "The file is larger than \(YAMLDocument.largestFile) bytes: it is not one of settings.")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw unreadable(name, "The file is not UTF-8 text.")
        }
        return try YAMLDocument.parse(text, file: name)
    }

    /// The trees of all `.yaml` and `.yml` files of a folder, by name; at least one.
    package static func readAll(in folder: FilePath) throws(SettingsErrors) -> [SettingsNode] {
        let shownFolder = folder.lastComponent?.string ?? folder.string
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.string)
                .filter { ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".") }
                .sorted()
        } catch {
            throw unreadable(
                shownFolder, "The folder \(folder) cannot be read; is it there, and may this user read it?")
        }
        guard !names.isEmpty else {
            throw unreadable(shownFolder, "The folder \(folder) holds no .yaml file.")
        }
        var nodes: [SettingsNode] = []
        var errors: [SettingsError] = []
        for name in names {
            do throws(SettingsErrors) {
                nodes.append(try read(folder.appending(name), shownAs: "\(shownFolder)/\(name)"))
            } catch {
                errors += error.errors
            }
        }
        if let failure = SettingsErrors(errors) { throw failure }
        return nodes
    }

    /// The bytes of a file, but never many more than settings may have.
    private static func contents(of path: FilePath) throws -> [UInt8] {
        let descriptor = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
        return try descriptor.closeAfter {
            var bytes: [UInt8] = []
            while bytes.count <= YAMLDocument.largestFile {
                let part = try [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
                    count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
                }
                if part.isEmpty { break }
                bytes += part
            }
            return bytes
        }
    }

    private static func unreadable(_ file: String, _ sentence: String) -> SettingsErrors {
        SettingsErrors(
            SettingsError(.unreadable, at: Place(file: file, line: 1, column: 1), path: .root, sentence))
    }
}
