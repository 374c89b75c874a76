import CaptureModel
import Store
import Testing

@Suite struct ReceiveTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func received(_ receipts: [Receipt]) throws -> [Capture] {
        try receipts.map { receipt in
            guard case .received(let capture) = receipt else { throw Unexpected() }
            return capture
        }
    }

    @Test func withoutAnExamTheCaptureIsHeld() async throws {
        let capture = try received(
            try await store.receive([try Samples.draft(1)], placing: PlacingDouble.atStation())
        )[0]
        #expect(capture.state == .held(HeldReason(.noExam, "No exam is open.")))
        #expect(capture.exam == nil && capture.series == nil)
        #expect(try await store.captures(.held, limit: 10).map(\.capture) == [capture])
        #expect(try await store.captures(.waiting, limit: 10).map(\.capture) == [capture])
    }

    @Test func placedCapturesCountUpInTheirSeries() async throws {
        let exam = try await store.admitAndOpen()
        let drafts = [
            try Samples.draft(1), try Samples.draft(2), try Samples.draft(3, kind: .video),
            try Samples.draft(4, device: "tower-2"), try Samples.draft(5),
        ]
        let captures = try received(
            try await store.receive(drafts, placing: PlacingDouble.atStation([Samples.backup, Samples.archive])))
        #expect(captures.allSatisfy { $0.state == .ready && $0.exam == exam.id })
        #expect(captures.compactMap(\.series?.seriesNumber) == [1, 1, 2, 3, 1])
        #expect(captures.compactMap(\.series?.instanceNumber) == [1, 2, 1, 1, 3])
        #expect(Set(captures.compactMap(\.series?.seriesInstanceUID)).count == 3)
        let entry = try #require(try await store.capture(captures[0].id))
        #expect(entry.deliveries.map(\.destination) == [Samples.archive, Samples.backup])
        #expect(entry.deliveries.allSatisfy { $0.state == .pending(due: bench.clock.now) && $0.attempts == 0 })
        #expect(entry.exam?.patient.identifier.value == "4711")
        #expect(entry.capture.fileName == "IMG_1.jpg" && entry.capture.spoolPath == "tower-1/1.jpg")
    }

    @Test func sameBytesAreTakenOnce() async throws {
        let placing = PlacingDouble.atStation()
        let first = try received(try await store.receive([try Samples.draft(1)], placing: placing))[0]
        var again = try Samples.draft(1, device: "tower-2")
        again.fileName = "copy.jpg"
        let receipts = try await store.receive([again, try Samples.draft(2), try Samples.draft(2)], placing: placing)
        #expect(receipts[0] == .repeated(first.id))
        guard case .received(let second) = receipts[1] else { throw Unexpected() }
        #expect(receipts[2] == .repeated(second.id))
        #expect(try await store.captures(.all, limit: 10).map(\.capture.id) == [second.id, first.id])
    }

    @Test func identicalBatchesThatRaceBecomeOneCaptureEach() async throws {
        let drafts = try (1...16).map { try Samples.draft($0) }
        let store = store
        let all = try await withThrowingTaskGroup(of: [Receipt].self) { group in
            for _ in 0..<4 {
                group.addTask { try await store.receive(drafts, placing: PlacingDouble.atStation()) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let taken = all.filter { if case .received = $0 { true } else { false } }
        #expect(all.count == 64 && taken.count == 16)
        #expect(try await store.captures(.all, limit: 100).count == 16)
    }

    @Test func startedDeliveriesAreSendingInTheSameCommit() async throws {
        _ = try await store.admitAndOpen()
        let commits = store.commitCount
        let changes = store.changes.stream()
        let capture = try received(
            try await store.receive(
                [try Samples.draft(1)],
                placing: PlacingDouble.atStation([Samples.archive, Samples.backup], starting: [Samples.archive])))[0]
        #expect(store.commitCount == commits + 1)
        #expect(capture.state == .delivering)
        let entry = try #require(try await store.capture(capture.id))
        #expect(entry.deliveries.map(\.state) == [.sending, .pending(due: bench.clock.now)])
        #expect(entry.deliveries.map(\.attempts) == [1, 0])
        var told: [StartedDelivery] = []
        for await change in changes {
            if case .deliveriesStarted(let started) = change { told = started }
            if case .deliveriesDue(let names) = change {
                #expect(names == [Samples.backup])
                break
            }
        }
        #expect(told.map(\.id) == [entry.deliveries[0].id])
        #expect(told[0].frozen == Samples.instance(of: capture) && told[0].attempts == 1)
        #expect(told[0].capture.state == .delivering && told[0].exam.patient.identifier.value == "4711")
    }

    @Test func placementThatCannotBeHadIsHeldAndNothingIsLost() async throws {
        let stranger = ExamDraft(
            origin: .sidecar, station: nil, patient: PatientID(99), descriptor: Samples.descriptor,
            studyInstanceUID: Store.drawUID())
        for (number, choice) in [Placement.ExamChoice.existing(ExamID(99)), .new(stranger)].enumerated() {
            let placing = PlacingDouble(placement: { _, _ in .placed(choice, destinations: [Samples.archive]) })
            let capture = try received(try await store.receive([try Samples.draft(number)], placing: placing))[0]
            guard case .held(let reason) = capture.state else { throw Unexpected() }
            #expect(reason.code == .noExam)
        }
        _ = try await store.admitAndOpen()
        let nowhere = PlacingDouble.atStation([])
        let capture = try received(try await store.receive([try Samples.draft(9)], placing: nowhere))[0]
        guard case .held(let reason) = capture.state else { throw Unexpected() }
        #expect(reason.code == .noRoute)
    }

    @Test func faultOfIdentificationTakesBackTheWholeBatch() async throws {
        let placing = PlacingDouble(placement: { draft, _ in
            if draft.fileName == "IMG_2.jpg" { throw Unexpected() }
            return .held(HeldReason(.noExam, "No exam is open."))
        })
        await #expect(throws: StoreError.self) {
            try await store.receive([try Samples.draft(1), try Samples.draft(2)], placing: placing)
        }
        #expect(try await store.captures(.all, limit: 10).isEmpty)
        #expect(try await store.report().queue.captures == 0)
    }

    @Test func sidecarsOfOneChoiceAndDayShareAnExam() async throws {
        let patient = try #require(try await store.take(1, .person(try Samples.person("1"))))
        func take(_ number: Int, laterality: Laterality?) async throws -> Capture {
            let draft = ExamDraft(
                origin: .sidecar, station: nil, patient: patient, descriptor: Samples.descriptor,
                laterality: laterality,
                studyInstanceUID: Store.drawUID())
            let placing = PlacingDouble(placement: { _, _ in .placed(.new(draft), destinations: [Samples.archive]) })
            return try received(try await store.receive([try Samples.draft(number)], placing: placing))[0]
        }
        let first = try await take(1, laterality: nil)
        let same = try await take(2, laterality: nil)
        let other = try await take(3, laterality: .left)
        #expect(first.exam == same.exam && first.series?.seriesInstanceUID == same.series?.seriesInstanceUID)
        #expect(first.exam != other.exam)
        bench.clock.advance(seconds: 86_400)
        #expect(try await take(4, laterality: nil).exam != first.exam)
        #expect(try await store.openExams().isEmpty)
    }
}

/// What a test did not expect.
struct Unexpected: Error {}
