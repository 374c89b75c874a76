import CaptureModel
import Foundation
import Testing

@testable import Store

/// How many messages a second are taken, against how many commits the disk makes in the same run.
///
/// A measure and no test of whether it works: it runs where `VIGNETTE_MEASURE` is set, in a release build.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["VIGNETTE_MEASURE"] != nil))
struct AdmissionSpeedTests {
    private static let count = 2_000

    @Test(arguments: [1, 8, 32])
    func halfOfWhatTheDiskAllowsAtLeast(senders: Int) async throws {
        let bench = try StoreBench()
        let store = bench.store
        let clock = ContinuousClock()
        let commits = try await clock.measure {
            for _ in 0..<Self.count { _ = try await store.heartbeatIdentity() }
        }
        let before = store.commitCount
        let messages = try await clock.measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for sender in 0..<senders {
                    group.addTask {
                        for number in 0..<(Self.count / senders) {
                            let value = "\(sender)-\(number % 500)"
                            let event = AdmissionEvent.visit(
                                VisitChange.allCases[number % 3], try Samples.person(value),
                                try Samples.visit("V\(value)"))
                            try await store.take(sender * 100_000 + number, event)
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        print(
            "\(senders) senders: \(Int(Double(Self.count) / (messages / .seconds(1)))) messages/s in "
                + "\(store.commitCount - before) commits; the disk: \(Int(Double(Self.count) / (commits / .seconds(1))))/s"
        )
        #expect(messages < commits * 2)
    }
}
