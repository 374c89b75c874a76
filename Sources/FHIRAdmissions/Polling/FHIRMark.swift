import CaptureModel
import Foundation
import Glibc

/// The moment up to which the list is known, kept in a file: after a restart the questions go on from there.
///
/// A file that is lost or not legible costs a longer question, and nothing else.
struct FHIRMark: Sendable {
    /// What stands in the file.
    private struct Contents: Codable {
        let server: String
        let known: Timestamp
    }

    let path: String
    /// Another server's moment is none of this one.
    let server: String

    /// The moment that was kept; nil where none was.
    func read() -> Timestamp? {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)),
            let contents = try? JSONDecoder().decode(Contents.self, from: data), contents.server == server
        else { return nil }
        return contents.known
    }

    /// Keeps the moment; when this returns it is on the disk.
    func write(_ known: Timestamp) throws(FHIRAdmissionsError) {
        do {
            let data = try JSONEncoder().encode(Contents(server: server, known: known))
            let beside = path + ".new"
            try data.write(to: URL(fileURLWithPath: beside))
            try flush(beside)
            guard rename(beside, path) == 0 else { throw fault }
            try flush(URL(fileURLWithPath: path).deletingLastPathComponent().path)
        } catch let error as FHIRAdmissionsError {
            throw error
        } catch {
            throw FHIRAdmissionsError(.mark, "the file \(path) cannot be written: \(error)")
        }
    }

    private func flush(_ path: String) throws(FHIRAdmissionsError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw fault }
        defer { close(file) }
        guard fsync(file) == 0 else { throw fault }
    }

    private var fault: FHIRAdmissionsError {
        FHIRAdmissionsError(.mark, "the file \(path) cannot be written: \(String(cString: strerror(errno)))")
    }
}
