import Admissions
import CaptureModel
import HL7
import Store
import Testing

/// What each event does to the list, over real sockets.
@Suite(.timeLimit(.minutes(2))) struct PatientListTests {
    /// Sends the messages over one connection, each of which must be taken; returns the list.
    private func list(after messages: [[UInt8]]) async throws -> [String: String?] {
        var list: [String: String?] = [:]
        try await Clinic.open { clinic in
            let replies = try await clinic.sender.send(messages)
            #expect(replies.map(\.code) == messages.map { _ in .applicationAccept })
            list = try await clinic.list()
        }
        return list
    }

    @Test(arguments: ["A01", "A04"])
    func admittingAndRegisteringBeginAVisit(code: String) async throws {
        #expect(try await list(after: [Feed.event(code, "1", patient: "1", visit: "V1")]) == ["1": "V1"])
    }

    @Test func dischargingKeepsThePatient() async throws {
        let messages = [
            Feed.event("A01", "1", patient: "1", visit: "V1"),
            Feed.event("A03", "2", patient: "1", visit: "V1", minute: 5),
        ]
        #expect(try await list(after: messages) == ["1": String?.none])
    }

    @Test func cancellingKeepsThePatient() async throws {
        let messages = [
            Feed.event("A01", "1", patient: "1", visit: "V1"),
            Feed.event("A11", "2", patient: "1", visit: "V1", minute: 5),
            Feed.event("A11", "3", patient: "1", visit: "V9", minute: 6),
        ]
        #expect(try await list(after: messages) == ["1": String?.none])
    }

    @Test func updatingNeverEndsAVisitAndNeverGoesBack() async throws {
        try await Clinic.open { clinic in
            _ = try await clinic.sender.send([
                Feed.event("A01", "1", patient: "1", visit: "V1"),
                Feed.event("A08", "2", patient: "1", visit: "V1", minute: 20, name: "NEWER^Ada"),
                Feed.event("A08", "3", patient: "1", visit: "V1", minute: 10, name: "OLDER^Ada"),
            ])
            let entry = try #require(try await clinic.store.patients().first)
            #expect(entry.patient.name.family == "NEWER")
            #expect(entry.encounter?.encounter.visitNumber.value == "V1")
        }
    }

    @Test func mergingMovesTheVisitAndGivesTheIdentifierUp() async throws {
        try await Clinic.open { clinic in
            let replies = try await clinic.sender.send([
                Feed.event("A01", "1", patient: "1", visit: "V1"),
                Feed.event("A01", "2", patient: "2", visit: "V2", minute: 1),
                Feed.merge("3", prior: "1", into: "2"),
                Feed.event("A08", "4", patient: "1", visit: "V1", minute: 40),
                Feed.merge("5", prior: "2", into: "1", minute: 45),
            ])
            #expect(
                replies.map(\.code) == [
                    .applicationAccept, .applicationAccept, .applicationAccept, .applicationError, .applicationError,
                ])
            #expect(replies[3].condition == .unknownKey && replies[4].condition == .duplicateKey)
            #expect(Array(try await clinic.list().keys) == ["2"])
            let prior = try #require(PatientIdentifier(value: "1", authority: "NORTHSIDE", type: "MR"))
            #expect(try await clinic.store.patient(prior)?.patient.identifier.value == "2")
        }
    }

    @Test func anEventThatIsNotFollowedIsTakenAndLeftAlone() async throws {
        let messages = [
            Feed.event("A01", "1", patient: "1", visit: "V1"), Feed.event("A60", "2", patient: "2", visit: "V2"),
        ]
        #expect(try await list(after: messages) == ["1": "V1"])
    }

    @Test func twentySendersAtOnce() async throws {
        try await Clinic.open { clinic in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for sender in 0..<20 {
                    group.addTask {
                        let messages = (0..<50).map { number in
                            Feed.event(
                                number == 0 ? "A01" : "A08", "\(sender)-\(number)", patient: "\(sender)",
                                visit: "V\(sender)", minute: number, name: "N\(number)^Ada")
                        }
                        let replies = try await clinic.sender.send(messages)
                        for (number, reply) in replies.enumerated() {
                            #expect(reply.isAccepted && reply.controlID == "\(sender)-\(number)")
                        }
                        return replies.count
                    }
                }
                var total = 0
                for try await count in group { total += count }
                #expect(total == 1_000)
            }
            let patients = try await clinic.store.patients()
            #expect(patients.count == 20 && patients.allSatisfy { $0.patient.name.family == "N49" })
            #expect(try await clinic.store.feed().messagesToday == 1_000)
        }
    }
}
