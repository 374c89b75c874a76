import Foundation
import JPEGTranscoding
import MediaInspection
import SystemPackage
import TestSupport
import Testing

/// JPEGs that were made to harm libjpeg: each is worked on or refused, in bounded time, and leaves nothing half done.
@Suite struct FailCaseTests {
    @Test func eachIsRewrittenOrRefused() throws {
        let files = try FailCases.files(of: "jpeg-rewriting")
        #expect(!files.isEmpty)
        let folder = try TemporaryFolder()
        let transcoder = JPEGTranscoder(memoryLimit: 16 << 20)
        for file in files {
            let input = FilePath(file.path)
            let range = 0..<Int64(try Data(contentsOf: file).count)
            let out = folder.place(file.lastPathComponent)
            let seconds = FailCases.seconds {
                _ = try? transcoder.check(input, range: range)
                do throws(JPEGTranscodingError) {
                    _ = try transcoder.rewrite(input, range: range, turn: .rotate90, to: FilePath(out.path))
                } catch {
                    #expect(!error.sentence.isEmpty)
                    #expect(!FileManager.default.fileExists(atPath: out.path), "\(file.lastPathComponent)")
                }
            }
            #expect(seconds < FailCases.allowedSeconds, "\(file.lastPathComponent)")
        }
    }
}
