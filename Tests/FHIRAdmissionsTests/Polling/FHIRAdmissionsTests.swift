import Admissions
import CaptureModel
import Foundation
import Store
import TestSupport
import Testing

@testable import FHIRAdmissions

/// The service against a real server on loopback.
@Suite(.timeLimit(.minutes(2))) struct FHIRAdmissionsTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private var mark: Timestamp? {
        struct Contents: Decodable { let known: Timestamp }
        let data = try? Data(contentsOf: folder.place("mark.json"))
        return data.flatMap { try? JSONDecoder().decode(Contents.self, from: $0).known }
    }

    @Test("all pages are taken, a patient who is not included is asked for, and only then the moment moves on")
    func pagesAreFollowed() async throws {
        try await FHIRServer.serve { asked, _ in
            switch asked.target {
            case "/r4/Patient/2": .json(Resources.patient("2", number: "4712", family: "Brandt"))
            case let target where target.hasPrefix("/r4/Encounter?page=2"):
                .page([Resources.encounter("12", of: "Patient/2", number: "V2")])
            case let target where target.hasPrefix("/r4/Encounter?"):
                .page(
                    [Resources.encounter("11", of: "Patient/1", number: "V1"), Resources.patient("1", number: "4711")],
                    next: "Encounter?page=2")
            case let target where target.hasPrefix("/r4/Patient?"): .page([Resources.patient("3", number: "4713")])
            default: FHIRServer.Reply(status: 404)
            }
        } _: { server in
            try await Follower.follow(server, in: folder) { (follower) async throws in
                #expect(await follower.wait() == .seconds(30))
                #expect(try await follower.list() == ["4711 Okafor V1", "4712 Brandt V2", "4713 Okafor -"])
                let first = try #require(server.asked.first?.target)
                #expect(first.contains("_lastUpdated=ge2026-10-23T09:00:00.000Z"), "30 days back: \(first)")
                #expect(first.contains("_include=Encounter:patient") && first.contains("_count=100"))
                #expect(mark == Follower.now)
                let before = server.asked.count
                #expect(await follower.goOn() == .seconds(30))
                let second = server.asked.dropFirst(before).first?.target ?? ""
                #expect(second.contains("_lastUpdated=ge2026-11-22T08:59:00.000Z"), "a minute's overlap: \(second)")
            }
        }
    }

    @Test("what comes again in the overlap, and after a restart, is stored once; a correction is stored again")
    func eachStateIsTakenOnce() async throws {
        let applied = CountingStore()
        try await FHIRServer.serve { asked, number in
            guard asked.target.hasPrefix("/r4/Encounter?") else { return .page([]) }
            return .page([
                Resources.encounter("1", of: "Patient/1", number: "V1"),
                Resources.patient(
                    "1", number: "4711", family: number < 6 ? "Okafor" : "Mensah", version: number < 6 ? 1 : 2),
            ])
        } _: { server in
            let store = try applied.store
            try await Follower.follow(server, in: folder, store: store, applying: applied) { (follower) async throws in
                _ = await follower.wait()
                _ = await follower.goOn()
                #expect(applied.count == 1)
            }
            try await Follower.follow(server, in: folder, store: store, applying: applied) { (follower) async throws in
                _ = await follower.wait()
                #expect(applied.count == 2, "a new process asks the store, which knows it")
                #expect(try await follower.list() == ["4711 Okafor V1"])
                _ = await follower.goOn()
                #expect(applied.count == 3)
                #expect(try await follower.list() == ["4711 Mensah V1"])
            }
            #expect(try await store.rebuildAdmissions(parse: Follower.mapping.event) == 2)
            #expect(try await store.patients().map(\.patient.name.family) == ["Mensah"])
        }
    }

    @Test("an answer without news is a sign of life, and one that never came is none")
    func answersWithoutNewsCount() async throws {
        try await FHIRServer.serve { _, number in
            number == 0 ? FHIRServer.Reply(status: 503) : .page([])
        } _: { server in
            try await Follower.follow(server, in: folder) { (follower) async throws in
                _ = await follower.wait()
                #expect(try await follower.store.feed().lastSign == nil)
                _ = await follower.goOn()
                let feed = try await follower.store.feed()
                #expect(feed.lastMessage == nil && feed.lastConfirmed == Follower.now)
                #expect(feed.lastSign == Follower.now && feed.messagesToday == 0)
            }
        }
    }

    @Test("a server that asks to wait is given the time, and the same page is asked for again")
    func waitsAreKept() async throws {
        try await FHIRServer.serve { asked, number in
            switch number {
            case 0: FHIRServer.Reply(status: 429, headers: [("Retry-After", "17")])
            case 1: FHIRServer.Reply(status: 503)
            case 2: FHIRServer.Reply(status: 503, headers: [("Retry-After", "Sun, 22 Nov 2026 09:00:42 GMT")])
            default:
                asked.target.hasPrefix("/r4/Encounter?")
                    ? .page([Resources.encounter("1", of: "Patient/1"), Resources.patient("1", number: "4711")])
                    : .page([])
            }
        } _: { server in
            try await Follower.follow(server, in: folder) { (follower) async throws in
                #expect(await follower.wait() == .seconds(17))
                #expect(await follower.goOn() == .seconds(2))
                #expect(await follower.goOn() == .seconds(42))
                #expect(try await follower.list().isEmpty)
                #expect(await follower.goOn() == .seconds(30))
                #expect(try await follower.list().count == 1)
                #expect(Set(server.asked.prefix(4).map(\.target)).count == 1)
            }
        }
    }

    @Test("a token is asked for with our secret, used until it is refused, and asked for anew")
    func tokensAreRenewed() async throws {
        try await FHIRServer.serve { asked, number in
            if asked.target == "/r4/token" {
                return .json("{\"access_token\":\"T\(number)\",\"token_type\":\"Bearer\",\"expires_in\":3600}")
            }
            return asked.authorization == "Bearer T0" && number > 2 || asked.authorization.isEmpty
                ? FHIRServer.Reply(status: 401) : .page([])
        } _: { server in
            let secret = FHIRSettings.ClientCredentials(
                tokenURL: "\(server.base)/token", client: "us", secret: { "p:w&" }, scope: "system/*.read")
            try await Follower.follow(server, in: folder, change: { $0.authorization = .clientCredentials(secret) }) {
                (follower) async throws in
                #expect(await follower.wait() == .seconds(30))
                _ = await follower.goOn()
                let tokens = server.asked.filter { $0.target == "/r4/token" }
                #expect(tokens.count == 2, "\(server.asked)")
                #expect(tokens.first?.body == "grant_type=client_credentials&scope=system%2F%2A.read")
                #expect(tokens.first?.authorization == "Basic \(Data("us:p%3Aw%26".utf8).base64EncodedString())")
                #expect(server.asked.last?.authorization.hasPrefix("Bearer T") == true)
                #expect(mark == Follower.now)
            }
        }
    }

    @Test("a token of a file is read anew at each question")
    func tokensOfFilesAreReadAnew() async throws {
        try folder.write(Array("one".utf8), to: "token")
        let path = folder.place("token")
        try await FHIRServer.serve { _, _ in
            .page([])
        } _: { server in
            try await Follower.follow(
                server, in: folder,
                change: { $0.authorization = .bearer { try String(contentsOf: path, encoding: .utf8) } }
            ) { (follower) async throws in
                _ = await follower.wait()
                try folder.write(Array("two".utf8), to: "token")
                _ = await follower.goOn()
                #expect(server.asked.first?.authorization == "Bearer one")
                #expect(server.asked.last?.authorization == "Bearer two")
            }
        }
    }

    /// What a hostile or broken server answers to the second page of its list.
    static let hostile: [(String, @Sendable (Int) -> FHIRServer.Reply)] = [
        ("the same page again", { _ in .page([], next: "Encounter?page=2") }),
        ("pages without end", { .page([], next: "Encounter?page=\($0 + 10)") }),
        ("a page of another server", { _ in .page([], next: "http://localhost:1/r4/Encounter?page=3") }),
        ("100 MB", { _ in FHIRServer.Reply(body: [UInt8](repeating: 0x20, count: 100_000_000)) }),
        ("no JSON", { _ in .json("<html>") }),
        ("JSON of another kind", { _ in .json("[1,2,{\"resourceType\":\"Bundle\"}]") }),
        ("an OperationOutcome", { _ in .json("{\"resourceType\":\"OperationOutcome\"}") }),
        ("deep JSON", { _ in .json(String(repeating: "[", count: 100_000)) }),
        ("nothing", { _ in FHIRServer.Reply() }),
        ("a fault", { _ in FHIRServer.Reply(status: 500) }),
        ("a redirection", { _ in FHIRServer.Reply(status: 302, headers: [("Location", "http://localhost:1/")]) }),
        ("a locked door", { _ in FHIRServer.Reply(status: 403) }),
        ("nobody there", { _ in FHIRServer.Reply(status: 404) }),
    ]

    @Test(
        "after a page that cannot be taken the moment stays, the first page is kept, and the wait grows",
        arguments: hostile.indices)
    func hostileAnswersMoveNothingOn(index: Int) async throws {
        let (name, answer) = Self.hostile[index]
        try await FHIRServer.serve { asked, number in
            asked.target.contains("page=")
                ? answer(number)
                : .page(
                    [Resources.encounter("1", of: "Patient/1"), Resources.patient("1", number: "4711")],
                    next: "Encounter?page=2")
        } _: { server in
            try await Follower.follow(server, in: folder, change: { $0.limits.maximumPages = 20 }) {
                (follower) async throws in
                #expect(await follower.wait() == .seconds(2), "\(name)")
                #expect(mark == nil, "\(name)")
                #expect(try await follower.list().count == 1, "\(name)")
                #expect(await follower.goOn() == .seconds(4), "\(name)")
                #expect(server.asked.count < 60, "\(name)")
            }
        }
    }

    @Test("resources that are none, or of nobody we know, keep nobody else from the list")
    func strangeResourcesAreLeftOut() async throws {
        try await FHIRServer.serve { asked, _ in
            switch asked.target {
            case "/r4/Patient/403": return FHIRServer.Reply(status: 403)
            case "/r4/Patient/200": return .json("{\"resourceType\":\"OperationOutcome\",\"id\":\"1\"}")
            case let target where target.hasPrefix("/r4/Patient?"): return .page([])
            case let target where target.hasPrefix("/r4/Encounter?"): break
            default: return FHIRServer.Reply(status: 404)
            }
            return .page([
                "null", "17", "{}", "{\"resourceType\":\"Encounter\"}",
                "{\"resourceType\":\"Encounter\",\"id\":\"a b\"}",
                Resources.encounter("1", of: "Group/1"), Resources.encounter("2", of: "Patient/404"),
                Resources.encounter("6", of: "Patient/403"), Resources.encounter("7", of: "Patient/200"),
                Resources.encounter("3", of: "https://elsewhere.example/Patient/1"),
                Resources.encounter("4", of: "Patient/9"),
                "{\"resourceType\":\"Patient\",\"id\":\"9\",\"identifier\":17}",
                Resources.encounter("5", of: "Patient/1", number: "V5"), Resources.patient("1", number: "4711"),
            ])
        } _: { server in
            try await Follower.follow(server, in: folder) { (follower) async throws in
                #expect(await follower.wait() == .seconds(30))
                #expect(try await follower.list() == ["4711 Okafor V5"])
                #expect(mark == Follower.now)
            }
        }
    }

    @Test("a store that takes nothing keeps the moment where it is, and gets everything again")
    func nothingIsLostWhileTheStoreFails() async throws {
        let applied = CountingStore(failures: 1)
        try await FHIRServer.serve { asked, _ in
            asked.target.hasPrefix("/r4/Encounter?")
                ? .page([Resources.encounter("1", of: "Patient/1"), Resources.patient("1", number: "4711")]) : .page([])
        } _: { server in
            try await Follower.follow(server, in: folder, store: applied.store, applying: applied) {
                (follower) async throws in
                #expect(await follower.wait() == .seconds(2))
                #expect(mark == nil)
                #expect(await follower.goOn() == .seconds(30))
                #expect(try await follower.list().count == 1)
                #expect(mark == Follower.now)
            }
        }
    }

    @Test("a merge on the server reaches the list, and the visit goes along")
    func mergesAreFollowed() async throws {
        try await FHIRServer.serve { asked, number in
            let isMerged = number >= 2
            let prior = Resources.patient(
                "1", number: "4711", version: isMerged ? 2 : 1,
                more: isMerged ? Resources.replaced(by: "Patient/2") : "")
            let surviving = Resources.patient("2", number: "4712", family: "Mensah")
            return switch asked.target {
            case "/r4/Patient/2": .json(surviving)
            case let target where target.hasPrefix("/r4/Patient?") && isMerged: .page([prior])
            case let target where target.hasPrefix("/r4/Encounter?") && !isMerged:
                .page([Resources.encounter("1", of: "Patient/1", number: "V1"), prior])
            default: .page([])
            }
        } _: { server in
            try await Follower.follow(server, in: folder) { (follower) async throws in
                _ = await follower.wait()
                #expect(try await follower.list() == ["4711 Okafor V1"])
                #expect(await follower.goOn() == .seconds(30))
                #expect(try await follower.list() == ["4712 Mensah V1"])
            }
        }
    }
}
