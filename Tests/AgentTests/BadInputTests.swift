import Foundation
import SampleCaptures
import TestSupport
import Testing

/// What goes wrong in a clinic: each gets one clear message, nothing else stops, nothing is lost.
@Suite(
    .serialized,
    .enabled(if: ExternalTool("storescp").isInstalled, Comment(rawValue: ExternalTool("storescp").skipReason)))
struct BadInputTests {
    /// Each bad file with words that its message must have.
    private static let badFiles: [(name: String, bytes: [UInt8], words: String)] = [
        ("text.jpg", Array("this is no picture\n".utf8), "text"),
        ("cut.jpg", Array(SampleCapture.scope.bytes.dropLast(3_000)), "ends"),
        ("no-moov.mp4", withoutIndex(SampleCapture.film.bytes), "index"),
        ("page.pdf", Array("%PDF-1.7\n1 0 obj\n".utf8), "PDF"),
    ]

    /// An MP4 whose recorder was switched off before it wrote the index: every box but `moov`.
    private static func withoutIndex(_ film: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var place = 0
        while place + 8 <= film.count {
            let length = film[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard length >= 8, place + length <= film.count else { break }
            if Array(film[place + 4..<place + 8]) != Array("moov".utf8) { kept += film[place..<place + length] }
            place += length
        }
        return kept
    }

    @Test(.timeLimit(.minutes(3)))
    func badFilesAreHeldWithTheirReasonAndTheOthersGoOn() async throws {
        let archive = try DCMTKReceiver()
        let house = try AgentHouse(destination: archive.destination)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        for file in Self.badFiles { try house.drop(file.bytes, file.name) }
        try house.drop([], "empty.jpg")
        try house.drop(SampleCapture.scope.numbered(1).bytes, "sidecar.jpg")
        try house.drop(Array("{ \"patient\": 12 ".utf8), "sidecar.json")
        try house.drop(SampleCapture.scope.numbered(2).bytes, "good.jpg")
        try house.drop(SampleCapture.scope.numbered(2).bytes, "good-again.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output)")
        // The bad files, and the good picture with the broken sidecar.
        #expect(await house.wait(for: Self.badFiles.count + 1, state: "held"), "\(agent.output)")
        let held = try await house.captures("held")
        for file in Self.badFiles {
            let capture = held.first { $0["file"] as? String == file.name }
            let reason = capture?["reason"] as? [String: Any]
            let message = reason?["message"] as? String ?? ""
            #expect(message.lowercased().contains(file.words.lowercased()), "\(file.name): “\(message)”")
        }
        let withSidecar = held.first { $0["file"] as? String == "sidecar.jpg" }?["reason"] as? [String: Any]
        #expect(withSidecar?["code"] as? String == "broken-sidecar")
        #expect(await eventually { agent.output.contains("file left in its folder") }, "no word about empty.jpg")
        #expect(await eventually { agent.output.contains("capture repeated") }, "no word about good-again.jpg")
        #expect(try archive.count == 1)
        #expect(agent.isRunning)
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(3)))
    func aHalfWrittenFileIsTakenWhenItIsWhole() async throws {
        let archive = try DCMTKReceiver()
        let house = try AgentHouse(destination: archive.destination)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        let bytes = SampleCapture.scope.bytes
        let path = house.folder.place("drop/tower-1/growing.jpg")
        _ = FileManager.default.createFile(atPath: path.path, contents: nil)
        let handle = try FileHandle(forWritingTo: path)
        try handle.write(contentsOf: Data(bytes.prefix(4_000)))
        try house.drop(SampleCapture.scope.numbered(9).bytes, "other.jpg")
        #expect(await house.wait(for: 1, state: "proven"))
        try handle.write(contentsOf: Data(bytes.dropFirst(4_000)))
        try handle.close()
        #expect(await house.wait(for: 2, state: "proven"), "\(agent.output)")
        let held = try await house.captures("held")
        #expect(held.isEmpty)
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(3)))
    func aMalformedMessageIsRefusedAndTheNextIsTaken() async throws {
        let house = try AgentHouse(destination: [
            "dicom: { host: 127.0.0.1, port: 1, called: NOBODY, calling: VIGNETTE }"
        ])
        let agent = try await house.start()
        #expect(try await house.send("MSH|^~\\&|ADT|N|V|N|20261122||ADT^A04|7|P|2.5.1\rEVN|A04\rPID|1\r") == "AE")
        #expect(try await house.admit("4711") == "AA")
        let list = try await house.command(["patients"])
        #expect(list.output.contains("OKAFOR"))
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(3)))
    func anArchiveThatIsAwayHoldsTheDestinationUntilItIsBack() async throws {
        let archive = try DCMTKReceiver(isStarted: false)
        let house = try AgentHouse(destination: archive.destination)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "early.jpg")
        #expect(
            await eventually { ((try? await house.command(["status"]))?.output ?? "").contains("held") },
            "\(agent.output)")
        try archive.start()
        try await house.command(["queue", "resume", "archive"])
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output)")
        #expect(try archive.count == 1)
        await agent.stop()
    }
}
