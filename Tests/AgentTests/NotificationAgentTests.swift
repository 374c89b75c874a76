import Foundation
import HL7
import SampleCaptures
import TestSupport
import Testing

/// The running agent tells a record, played by software of others, of what stands proven in an archive of others.
@Suite(
    .serialized,
    .enabled(if: OrthancServer.tool.isInstalled, Comment(rawValue: OrthancServer.tool.skipReason)),
    .enabled(if: RecordPeer.has("hl7"), "Python's hl7 (python3-hl7) is not installed: packaging/test installs it"))
struct NotificationAgentTests {
    private func house(archive: OrthancServer, notifications: String = "") throws -> AgentHouse {
        try AgentHouse(
            destination: [
                "dicom: { host: 127.0.0.1, port: \(archive.dicomPort), called: ORTHANC, calling: VIGNETTE }",
                "proof: query",
            ], extra: notifications)
    }

    private func notifications(_ house: AgentHouse) async throws -> [[String: Any]] {
        let outcome = try await house.command(["notifications", "list", "--json"])
        let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return list?["notifications"] as? [[String: Any]] ?? []
    }

    private func text(_ message: String, _ segment: String, _ field: Int) throws -> String? {
        try HL7Message(Array(message.utf8)).segment(segment)?.field(field).component(1).text
    }

    @Test(.timeLimit(.minutes(3))) func recordIsToldOfWhatIsProvenAndOfWhatIsWithdrawn() async throws {
        let orthanc = try await OrthancServer()
        let peer = try await RecordPeer(answering: ["AE", "AA", "AR", "AA"])
        let house = try house(
            archive: orthanc,
            notifications: """
                notifications:
                  ehr:
                    host: 127.0.0.1
                    port: \(peer.port)
                    from: { application: VIGNETTE, facility: NORTHSIDE }
                    to: { application: EHR }
                    departments: [endoscopy]
                """)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.admit("4712", family: "Nowak", given: "Jan")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        // The exam is open, and may go on.
        #expect(try await notifications(house).map { $0["state"] as? String } == ["pending"])
        #expect(peer.messages.isEmpty)
        #expect(try await house.command(["exam", "close", "--station", "scope-1"]).status == 0)
        // AE, then AA: the same message twice.
        let isTold = try await eventually(within: .seconds(60), every: .milliseconds(200)) {
            try await notifications(house).map { $0["state"] as? String } == ["taken"]
        }
        #expect(isTold, "\(agent.output.suffix(3_000))")
        #expect(peer.messages.count == 2 && Set(peer.messages).count == 1)
        let told = try #require(peer.messages.first)
        let first = try orthanc.attributes(try #require(try orthanc.instances().first))
        #expect(try text(told, "PID", 3) == "4711")
        #expect(try text(told, "PV1", 19) == "V4711")
        #expect(try text(told, "OBX", 5) == first["StudyInstanceUID"] as? String)
        #expect(try text(told, "OBX", 11) == "O")

        // The wrong patient was chosen: the right one is told of (AR, until a person retries), the wrong study taken back.
        let outcome = try await house.command([
            "correct", "move", "--exam", "1", "--patient", "4712^^^NORTHSIDE", "--descriptor", "colonoscopy", "--by",
            "Ada", "--why", "next in the list",
        ])
        #expect(outcome.status == 0, "\(outcome.output)")
        let isRefused = try await eventually(within: .seconds(60), every: .milliseconds(200)) {
            try await notifications(house).map { $0["state"] as? String } == ["refused", "taken", "taken"]
        }
        #expect(isRefused, "\(agent.output.suffix(3_000))")
        #expect(try await house.command(["status"]).output.contains("1 refused   ← look"))
        let refused = try #require(try await notifications(house).first?["id"] as? Int)
        #expect(try await house.command(["notifications", "retry", "\(refused)"]).status == 0)
        let isOver = try await eventually(within: .seconds(60), every: .milliseconds(200)) {
            try await notifications(house).map { $0["state"] as? String } == ["taken", "taken", "taken"]
        }
        #expect(isOver, "\(agent.output.suffix(3_000))")
        let later = peer.messages.dropFirst(2)
        let withdrawn = try #require(try later.first { try text($0, "OBX", 11) == "W" })
        #expect(try text(withdrawn, "OBX", 5) == text(told, "OBX", 5))
        #expect(try text(withdrawn, "PID", 3) == "4711")
        let right = try #require(try peer.messages.last { try text($0, "OBX", 11) == "O" })
        #expect(try text(right, "PID", 3) == "4712")
        #expect(try text(right, "OBX", 5) != text(told, "OBX", 5))
        #expect(try await house.command(["notifications", "retry", "\(refused)"]).status != 0)
        #expect(!agent.output.contains("Okafor") && !agent.output.contains("4711"))
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(2))) func killedAgentTellsAfterwards() async throws {
        let orthanc = try await OrthancServer()
        let peer = try await RecordPeer(answering: ["silence", "AA"])
        let house = try house(
            archive: orthanc,
            notifications: """
                notifications:
                  ehr: { host: 127.0.0.1, port: \(peer.port), from: { application: V }, to: { application: E }, quiet: 0 s }
                """)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        let isThere = await eventually(within: .seconds(60)) { peer.messages.count == 1 }
        #expect(isThere, "\(agent.output.suffix(3_000))")
        await agent.killHard()
        let second = try await house.start()
        let isTold = try await eventually(within: .seconds(60), every: .milliseconds(200)) {
            try await notifications(house).map { $0["state"] as? String } == ["taken"]
        }
        #expect(isTold, "\(second.output.suffix(3_000))")
        #expect(peer.messages.count == 2 && Set(peer.messages).count == 1)
        await second.stop()
    }

    @Test(.timeLimit(.minutes(2))) func nobodyIsToldUnlessTheSiteWantsIt() async throws {
        let orthanc = try await OrthancServer()
        let house = try house(archive: orthanc)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        #expect(try await house.command(["exam", "close", "--station", "scope-1"]).status == 0)
        #expect(try await notifications(house).isEmpty)
        await agent.stop()
    }
}
