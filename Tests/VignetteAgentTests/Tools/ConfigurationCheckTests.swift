import CaptureModel
import DICOMCore
import DICOMNetwork
import Foundation
import NIOCore
import NIOPosix
import SystemPackage
import TestSupport
import Testing

@testable import VignetteAgent

/// What `vignette check` finds.
struct ConfigurationCheckTests {
    private func check(_ bench: ToolBench, _ text: String) async throws -> CheckReport {
        await ConfigurationCheck(try bench.write(Array(text.utf8), to: "agent.yaml")).run()
    }

    private func makeFolders(_ bench: ToolBench) throws {
        for name in ["data", "drop/tower-1"] {
            try FileManager.default.createDirectory(
                at: bench.folder.place(name), withIntermediateDirectories: true)
        }
    }

    @Test func everythingIsGoodWhereEverythingIs() async throws {
        let bench = try ToolBench()
        try makeFolders(bench)
        let sink = try DirectorySink(path: bench.path("archive"))
        let report = try await withReceiver(sink: sink) { port in
            try await check(bench, CheckBench.configuration(port: port))
        }
        #expect(report.isGood, "\(report.text)")
        let archive = report.rows.filter { $0.subject == "archive" }
        #expect(archive.map(\.verdict) == [.good, .good, .good], "\(report.text)")
        #expect(archive.first?.finding.contains("answers C-ECHO") == true)
        #expect(sink.count == 0)
    }

    @Test func brokenConfigurationShowsLineAndFix() async throws {
        let bench = try ToolBench()
        let text = CheckBench.configuration(port: 104).replacingOccurrences(of: "after: move", with: "aftr: move")
        let report = try await check(bench, text)
        #expect(!report.isGood)
        #expect(report.rows.first?.verdict == .wrong)
        #expect(
            report.rows.first?.finding
                == "agent.yaml:5  devices.tower-1.aftr is not a setting. Did you mean “after”?")
        #expect(report.text.contains("✗ configuration"))
        let absent = await ConfigurationCheck(bench.path("absent.yaml")).run()
        #expect(!absent.isGood)
        #expect(absent.rows.first?.finding.contains("cannot be read") == true)
    }

    @Test func emergencyIdentitiesAreSaidToBeThisAgentsAlone() async throws {
        let bench = try ToolBench()
        let more = "emergency: { downtime: { identifiers: { from: E100, to: E104 }, stations: [scope-1] } }"
        let report = try await check(bench, CheckBench.configuration(port: 1, more: more))
        let row = try #require(report.rows.first { $0.subject == "emergency" })
        #expect(row.verdict == .good && row.finding.contains("5 identities, E100 to E104, for scope-1"))
        #expect(row.finding.contains("Only this agent may hand them out"))
    }

    @Test func missingFolderAndAbsentDestinationAreNamed() async throws {
        let bench = try ToolBench()
        let port = try await withReceiver(sink: try DirectorySink(path: bench.path("archive"))) { $0 }
        let report = try await check(bench, CheckBench.configuration(port: port))
        #expect(!report.isGood)
        let folder = report.rows.first { $0.subject == "tower-1" }
        #expect(folder?.verdict == .wrong)
        #expect(folder?.finding == "\(bench.path("drop/tower-1")) is not there.")
        #expect(folder?.advice?.contains("mkdir -p") == true)
        let archive = report.rows.first { $0.subject == "archive" }
        #expect(archive?.verdict == .wrong)
        #expect(archive?.finding.contains("ARCHIVE@127.0.0.1:\(port) cannot be reached") == true)
    }

    @Test func refusedObjectsAndAMissingQueryAreNamed() async throws {
        let bench = try ToolBench()
        try makeFolders(bench)
        let settings = DICOMReceiverSettings(isSupported: { $0 == .verification || $0 == .vlEndoscopicImageStorage })
        let report = try await withReceiver(settings, sink: try DirectorySink(path: bench.path("archive"))) { port in
            try await check(bench, CheckBench.configuration(port: port))
        }
        let wrong = report.rows.filter { $0.subject == "archive" && $0.verdict == .wrong }.map(\.finding)
        #expect(wrong.count == 2, "\(report.text)")
        #expect(wrong.first?.contains("Video Endoscopic Image as MPEG-4 AVC/H.264 High Profile / Level 4.1") == true)
        #expect(wrong.first?.contains("VL Endoscopic Image as") == false)
        #expect(wrong.last?.contains("no query") == true)
    }

    @Test("the folder of HL7 files must be there and writable; an engine is looked up, and not called")
    func waysOfAdmissionsAreLookedAt() async throws {
        let bench = try ToolBench()
        try makeFolders(bench)
        let server = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .childChannelInitializer { channel in
                Issue.record("the engine was called")
                return channel.close()
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        let text = CheckBench.configuration(port: 104).replacingOccurrences(
            of: "  mllp: { listen: \"127.0.0.1:0\" }\n",
            with: """
                  engine: { host: 127.0.0.1, port: \(port), tls: { authorities: nobody.pem } }
                  folder: { path: hl7 }

                """)
        let report = try await check(bench, text)
        #expect(!report.rows.contains { $0.subject == "ADT feed" })
        #expect(report.rows.first { $0.subject == "engine" }?.verdict == .good, "\(report.text)")
        #expect(report.rows.first { $0.subject == "HL7 folder" }?.finding == "\(bench.path("hl7")) is not there.")
        #expect(report.rows.first { $0.subject == "admissions" }?.finding.contains("nobody.pem") == true)
        try FileManager.default.createDirectory(at: bench.folder.place("hl7"), withIntermediateDirectories: false)
        let second = try await check(bench, text)
        #expect(second.rows.first { $0.subject == "HL7 folder" }?.verdict == .good, "\(second.text)")
        try await server.close()
    }

    @Test func portInUseByAnotherIsNotFree() async throws {
        let bench = try ToolBench()
        try makeFolders(bench)
        let other = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(other.localAddress?.port)
        let text = CheckBench.configuration(port: 104)
            .replacingOccurrences(
                of: "page: { listen: \"127.0.0.1:0\" }", with: "page: { listen: \"127.0.0.1:\(port)\" }")
        let report = try await check(bench, text)
        try await other.close()
        let page = report.rows.first { $0.subject == "page" }
        #expect(page?.verdict == .wrong)
        #expect(page?.finding == "127.0.0.1:\(port) is in use by another program.")
    }

    @Test func runningAgentHoldsItsPorts() async throws {
        let bench = try ToolBench()
        try makeFolders(bench)
        let group = MultiThreadedEventLoopGroup.singleton
        let page = try await ServerBootstrap(group: group).bind(host: "127.0.0.1", port: 0).get()
        let control = try await ServerBootstrap(group: group).bind(unixDomainSocketPath: bench.path("s")).get()
        let port = try #require(page.localAddress?.port)
        let text = CheckBench.configuration(port: 104, more: "control: { socket: s }")
            .replacingOccurrences(
                of: "page: { listen: \"127.0.0.1:0\" }", with: "page: { listen: \"127.0.0.1:\(port)\" }")
        let report = try await check(bench, text)
        try await page.close()
        try await control.close()
        #expect(
            report.rows.first { $0.subject == "page" }?.finding == "127.0.0.1:\(port) is in use by the running agent.")
    }

    @Test func deviceThatSaysTooLittleIsNamed() throws {
        let text = CheckBench.configuration(port: 104).replacingOccurrences(
            of: "admissions:\n", with: "  camera-1: { profile: clinical-camera, folder: drop/camera-1 }\nadmissions:\n"
        ).replacingOccurrences(of: "department: endoscopy", with: "department: dermatology")
        let loaded = try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv")
        let rows = EquipmentCheck(loaded).rows.filter { $0.subject == "camera-1" }
        #expect(rows.map(\.verdict) == [.look])
        #expect(
            rows.first?.finding.hasPrefix("lacks manufacturer, model, serial, software: its pictures under ") == true)
    }

    @Test func clockBeforeThisVersionIsWrong() async throws {
        let loaded = try ConfigurationLoader.load(
            text: CheckBench.configuration(port: 104), file: "agent.yaml", from: "/srv")
        let early = MachineCheck(configuration: loaded.configuration, now: .init(milliseconds: 1_000)).rows
        #expect(early.first { $0.subject == "clock" }?.verdict == .wrong)
        let now = MachineCheck(configuration: loaded.configuration, now: World.machine.now()).rows
        #expect(now.first { $0.subject == "clock" }?.verdict == .good)
    }

    @Test func sharesAreToldByTheirMount() {
        let mounts = """
            /dev/sda1 / ext4 rw 0 0
            server:/drop /srv/drop\\040one nfs4 rw 0 0
            //server/x /srv/smb cifs rw 0 0

            """
        #expect(NetworkShare.name(of: "/srv/drop one/tower-1", mounts: mounts) == "NFS")
        #expect(NetworkShare.name(of: "/srv/smb", mounts: mounts) == "SMB")
        #expect(NetworkShare.name(of: "/srv/smbx", mounts: mounts) == nil)
        #expect(NetworkShare.name(of: "/var", mounts: mounts) == nil)
    }

    @Test func silenceIsBounded() async {
        let (stream, end) = AsyncStream<Int>.makeStream()
        let answer = await TimeLimit.running(.milliseconds(50), otherwise: -1) {
            for await number in stream { return number }
            return 0
        }
        #expect(answer == -1)
        end.finish()
        #expect(await TimeLimit.blocking(.seconds(30), otherwise: -1) { 7 } == 7)
    }
}
