import Foundation
import HL7
import TestSupport
import Testing

/// The ways by which the patient list comes, besides the listener, in the program as IT would run it.
@Suite(.serialized, .timeLimit(.minutes(3)))
struct AdmissionsWaysTests {
    private func people(_ house: AgentHouse) async throws -> String { try await house.command(["patients"]).output }

    @Test("an engine that is called is answered AA after the commit: what it gave survives a kill")
    func anEngineIsAnsweredAfterTheCommit() async throws {
        let engine = try await InterfaceEngine()
        let house = try AgentHouse(
            destination: AgentHouse.nowhere, admissions: ["engine: { host: 127.0.0.1, port: \(engine.port) }"])
        let agent = try await house.start()
        let codes = try await engine.give([
            AgentHouse.registration(of: "4711"), AgentHouse.registration(of: "4712", family: "Brandt"),
        ])
        await agent.killHard()
        #expect(codes == [.applicationAccept, .applicationAccept], "\(agent.output)")
        #expect(agent.output.contains("connected for admissions"))
        let again = try await house.start()
        let list = try await people(house)
        #expect(list.contains("OKAFOR") && list.contains("BRANDT"), "\(list)")
        await again.stop()
    }

    @Test("files are taken from the folder and moved; a broken one is set aside with its reason")
    func aFolderIsEmptied() async throws {
        let house = try AgentHouse(
            destination: AgentHouse.nowhere, admissions: ["folder: { path: hl7, every: 100 ms }"])
        try FileManager.default.createDirectory(at: house.folder.place("hl7"), withIntermediateDirectories: false)
        let agent = try await house.start()
        try house.folder.write(Array(AgentHouse.registration(of: "4711").utf8), to: "hl7/one.hl7")
        try house.folder.write(
            Array("MSH|^~\\&|ADT|N|V|N|2026||ADT^A04|7|P|2.5.1\rEVN|A04\rPID|1\r".utf8), to: "hl7/two.hl7")
        func isThere(_ name: String) -> Bool {
            FileManager.default.fileExists(atPath: house.folder.place("hl7/\(name)").path)
        }
        #expect(
            await eventually {
                isThere("taken/one.hl7") && isThere("refused/two.hl7") && isThere("refused/two.hl7.txt")
            },
            "\(agent.output)")
        #expect(agent.output.contains("folder watched for admissions"))
        let list = try await people(house)
        #expect(list.contains("OKAFOR"), "\(list)")
        let status = try await house.command(["status"]).output
        #expect(status.contains("1 in the list, last message"), "\(status)")
        await agent.stop()
    }

    @Test("listener, engine and folder stand together, and one list has what each gave")
    func waysStandTogether() async throws {
        let engine = try await InterfaceEngine()
        let port = try freeTCPPort()
        let house = try AgentHouse(
            destination: AgentHouse.nowhere,
            admissions: [
                "mllp: { listen: \"127.0.0.1:\(port)\" }", "engine: { host: 127.0.0.1, port: \(engine.port) }",
                "folder: { path: hl7, every: 100 ms }", "reject-batches: true", "fallback-character-set: 8859/2",
            ])
        try FileManager.default.createDirectory(at: house.folder.place("hl7"), withIntermediateDirectories: false)
        // In ISO 8859-2 the byte B3 is ł, in Windows-1252 it is ³.
        let polish = Array(
            AgentHouse.registration(of: "4713", family: "Wa#esa").replacingOccurrences(of: "UTF-8", with: "").utf8
        ).map { $0 == UInt8(ascii: "#") ? 0xB3 : $0 }
        try house.folder.write(polish, to: "hl7/three.hl7")
        let batch = AgentHouse.registration(of: "4714") + "\r" + AgentHouse.registration(of: "4715")
        try house.folder.write(Array(batch.utf8), to: "hl7/many.hl7")
        let agent = try await house.start()
        #expect(try await engine.give([AgentHouse.registration(of: "4711")]) == [.applicationAccept])
        #expect(
            await eventually {
                let list = (try? await people(house)) ?? ""
                return list.contains("OKAFOR") && list.contains("WAŁESA")
            }, "\(agent.output)")
        #expect(
            await eventually {
                FileManager.default.fileExists(atPath: house.folder.place("hl7/refused/many.hl7").path)
            }, "\(agent.output)")
        await agent.stop()
    }
}
