import Foundation
import Synchronization
import TestSupport

/// DCMTK's `storescp` on a free port, keeping what it gets.
final class DCMTKReceiver: Sendable {
    let port: Int
    private let folder: TemporaryFolder
    private let process = Mutex<BackgroundProcess?>(nil)

    init(isStarted: Bool = true) throws {
        folder = try TemporaryFolder()
        port = try freeTCPPort()
        if isStarted { try start() }
    }

    /// The settings of a destination for it: it offers no query, so its answer is the proof.
    var destination: [String] {
        ["dicom: { host: 127.0.0.1, port: \(port), called: STORESCP, calling: VIGNETTE }", "proof: response"]
    }

    func start() throws {
        guard let path = ExternalTool("storescp").path else { throw CocoaError(.fileNoSuchFile) }
        let started = try BackgroundProcess(
            path, ["--accept-all", "--bit-preserving", "--output-directory", folder.url.path, "\(port)"])
        process.withLock { $0 = started }
    }

    /// How many instances it has kept.
    var count: Int {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count }
    }
}
