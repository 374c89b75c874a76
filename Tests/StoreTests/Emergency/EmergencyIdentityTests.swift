import CaptureModel
import Store
import Testing

@Suite struct EmergencyIdentityTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    static func pool(
        _ count: Int = 3, name: String = "downtime", first: Int = 101, stations: [StationName] = []
    ) throws -> EmergencyPool {
        EmergencyPool(
            name: EmergencyPoolName(unchecked: name),
            identifiers: try (0..<count).map { try Samples.identifier("E\(first + $0)") }, stations: stations)
    }

    private func take(_ pools: [EmergencyPool]) async throws -> EmergencyIdentity { try await take(.next, pools) }

    private func take(_ wish: EmergencyWish, _ pools: [EmergencyPool]) async throws -> EmergencyIdentity {
        try await store.takeEmergencyIdentity(wish, from: pools, at: Samples.station, by: "Ada")
    }

    private func states(_ pools: [EmergencyPool]) async throws -> [String] {
        try await store.emergencyIdentities(of: pools).map { "\($0.identifier.value) \($0.state.word)" }
    }

    private func open(_ person: PatientID) async throws -> Exam {
        try await store.openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: person, descriptor: Samples.descriptor,
                studyInstanceUID: Store.drawUID()))
    }

    @Test("an identity is a patient like any other once it was taken, and nobody before")
    func takingMakesAPatient() async throws {
        let pools = [try Self.pool()]
        #expect(try await store.patients().isEmpty)
        #expect(try await store.patients(matching: "E10").isEmpty)
        let taken = try await take(pools)
        let use = try #require(taken.state.use)
        #expect(use.since == bench.clock.now && use.station == Samples.station && use.author == "Ada")
        #expect(!use.isAdmitted && use.exams == 0)
        let entry = try #require(try await store.patients(matching: "E101").first)
        #expect(entry.id == use.person && entry.patient.name.dicom == "Unidentified^E101")
        #expect(entry.patient.birthDate == nil && entry.patient.sex == nil && entry.encounter == nil)
        #expect(try await store.patients(matching: "unidentified").count == 1)
        _ = try await open(use.person)
        bench.clock.advance(seconds: 60)
        _ = try await open(use.person)
        #expect(try await store.emergencyIdentities(of: pools).first?.state.use?.exams == 2)
        #expect(try await states(pools) == ["E101 in-use", "E102 free", "E103 free"])
        let line = try #require(try await store.journal(of: use.person).first)
        #expect(line.kind == .emergencyTaken && line.author == "Ada" && line.after?.patient == entry.patient)
        #expect(line.after?.remark?.contains("scope-1") == true)
        let feed = try await store.feed()
        #expect(feed.lastMessage == nil && feed.messagesToday == 0, "that is no sign of life of admissions")
    }

    @Test("stations and agents that ask at the same moment get different ones, and none twice")
    func nobodySharesAnIdentity() async throws {
        let pools = [try Self.pool(8), try Self.pool(12, name: "night", first: 501)]
        let stores = [store, try bench.reopen()]
        let numbers = try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<20 {
                group.addTask {
                    try await stores[index % 2].takeEmergencyIdentity(
                        .next, from: pools, at: StationName(unchecked: "room-\(index)"), by: "Ada"
                    ).identifier.value
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(numbers).count == 20)
        #expect(try await store.emergencyStock(of: pools).map(\.free) == [0, 0])
        await #expect(throws: StoreError(.examRefused, "")) { try await take(pools) }
    }

    @Test("a number on a wristband is taken by itself, unless somebody has it")
    func aNumberIsAskedFor() async throws {
        let pools = [
            try Self.pool(), try Self.pool(1, name: "eyes", first: 900, stations: [.init(unchecked: "eye-1")]),
        ]
        #expect(try await take(.number("E102"), pools).identifier.value == "E102")
        await #expect(throws: StoreError(.examRefused, "")) { try await take(.number("E102"), pools) }
        await #expect(throws: StoreError(.notFound, "")) { try await take(.number("E999"), pools) }
        await #expect(throws: StoreError(.notFound, "")) { try await take(.number("E900"), pools) }
        await #expect(throws: StoreError(.examRefused, "")) { try await take([pools[1]]) }
        #expect(try await [take(pools), take(pools)].map(\.identifier.value) == ["E101", "E103"])
        #expect(try await store.patients().count == 3, "what was refused left nobody behind")
    }

    @Test("what admissions has said anything of is never handed out")
    func whatAdmissionsKnowsIsNotFree() async throws {
        let pools = [try Self.pool(7)]
        try await store.take(1, .person(try Samples.person("E101")))
        try await store.take(
            2, .merged([.init(surviving: try Samples.person("4711"), prior: try Samples.identifier("E102"))]))
        try await store.take(
            3,
            .visit(
                .admitted, PatientStatement(identifier: try Samples.identifier("E103", "ELSEWHERE", "PI")),
                try Samples.visit("V3")))
        try await store.take(4, .personDeleted(try Samples.person("E104")))
        try await store.take(
            5, .identifierChanged([.init(surviving: try Samples.person("E105"), prior: try Samples.identifier("1"))]))
        #expect(
            try await states(pools).prefix(5)
                == ["E101 elsewhere", "E102 elsewhere", "E103 elsewhere", "E104 elsewhere", "E105 elsewhere"])
        #expect(try await store.emergencyStock(of: pools).map(\.free) == [2])
        await #expect(throws: StoreError(.examRefused, "")) { try await take(.number("E102"), pools) }
        #expect(try await take(pools).identifier.value == "E106")
    }

    @Test("admissions' own words count before ours, whenever they are of")
    func admissionOfTheNumberComesFirst() async throws {
        let pools = [try Self.pool()]
        let taken = try await take(pools)
        try await store.take(1, .visit(.admitted, try Samples.person("E101"), try Samples.visit("V1")), minute: -9_000)
        let entry = try #require(try await store.patient(try Samples.identifier("E101")))
        #expect(entry.id == taken.state.use?.person && entry.patient.name.family == "Okafor")
        #expect(entry.patient.sex == .female && entry.encounter?.encounter.visitNumber.value == "V1")
        let now = try #require(try await store.emergencyIdentities(of: pools).first)
        #expect(now.state.word == "in-use" && now.state.use?.isAdmitted == true && now.name.family == "Okafor")
    }

    @Test("a pool that shrinks forgets whom nobody has, and nobody else")
    func poolIsChanged() async throws {
        let before = [try Self.pool(3)]
        _ = try await take(.number("E102"), before)
        let after = [try Self.pool(1, name: "night", first: 201)]
        #expect(try await states(after) == ["E201 free", "E102 in-use"])
        #expect(try await store.emergencyStock(of: after).map(\.free) == [1])
        #expect(try await states([]) == ["E102 in-use"])
        #expect(try await states(before) == ["E101 free", "E102 in-use", "E103 free"], "it comes back as it was")
        await #expect(throws: StoreError(.examRefused, "")) { try await take(.number("E102"), before) }
    }
}
