import CaptureModel
import Testing

@testable import Store

@Suite struct AdmissionCommitTests {
    @Test func messagesThatComeTogetherShareCommits() async throws {
        let bench = try StoreBench()
        let store = bench.store
        let before = store.commitCount
        let patients = try await withThrowingTaskGroup(of: PatientID?.self) { group in
            for number in 1...200 {
                group.addTask { try await store.take(number, .person(try Samples.person("\(number)"))) }
            }
            return try await group.reduce(into: Set<PatientID?>()) { $0.insert($1) }
        }
        #expect(patients.count == 200)
        #expect(try await store.patients(limit: 500).count == 200)
        #expect(store.commitCount - before < 200)
    }

    @Test func faultOfOneMessageIsItsOwn() async throws {
        let bench = try StoreBench()
        let store = bench.store
        let wrong = AdmissionEvent.merged([
            .init(surviving: try Samples.person("1", family: "Never"), prior: try Samples.identifier("9")),
            .init(surviving: try Samples.person("1"), prior: try Samples.identifier("1")),
        ])
        let refused = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 1...60 {
                group.addTask {
                    let event = number % 3 == 0 ? wrong : .person(try Samples.person("P\(number)"))
                    do {
                        try await store.take(number, event)
                        return false
                    } catch let error as StoreError where error.code == .circularMerge {
                        return true
                    }
                }
            }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(refused == 20)
        #expect(try await store.patients(limit: 100).count == 40)
        #expect(try await store.feed().messagesToday == 40)
    }

    @Test func whatOneSenderSendsTwiceAtOnceIsFoldedOnce() async throws {
        let bench = try StoreBench()
        let store = bench.store
        let message = try Samples.message(1, .person(try Samples.person("1")))
        let applied = try await withThrowingTaskGroup(of: AdmissionOutcome.self) { group in
            for _ in 0..<20 { group.addTask { try await store.apply(message, acknowledgement: [1]) } }
            return try await group.reduce(into: 0) { if case .applied = $1 { $0 += 1 } }
        }
        #expect(applied == 1)
    }
}
