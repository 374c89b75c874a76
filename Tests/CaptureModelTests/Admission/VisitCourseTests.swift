import CaptureModel
import Testing

struct VisitCourseTests {
    private static let patient = PatientID(1)
    private static let stranger = PatientID(2)

    private static func statement(_ place: String? = nil) throws -> EncounterStatement {
        EncounterStatement(
            visitNumber: try #require(VisitNumber(value: "V1")),
            location: place.map { .set(Location(pointOfCare: $0)) } ?? .unchanged)
    }

    private static func course(_ changes: [VisitChange]) throws -> VisitCourse {
        var course = VisitCourse()
        for change in changes { course.take(change, of: patient, saying: try statement()) }
        return course
    }

    /// Every event after every status, and after nothing.
    @Test func everyCell() throws {
        let beginnings: [(Encounter.Status?, [VisitChange])] = [
            (nil, []), (.planned, [.planned]), (.open, [.admitted]), (.onLeave, [.admitted, .leftOnLeave]),
            (.discharged, [.admitted, .discharged]), (.cancelled, [.admitted, .admissionCancelled]),
            (.deleted, [.admitted, .deleted]),
        ]
        for (status, changes) in beginnings {
            for change in VisitChange.allCases {
                let expected: Encounter.Status? =
                    switch change {
                    case .admitted, .returned: .open
                    case .leftOnLeave: .onLeave
                    case .discharged: .discharged
                    case .admissionCancelled: .cancelled
                    case .deleted: .deleted
                    case .planned: status == .open || status == .onLeave ? status : .planned
                    case .planCancelled: status == nil || status == .planned ? .cancelled : status
                    case .dischargeCancelled: status == nil || status == .discharged ? .open : status
                    case .classChanged, .relocated, .updated: status ?? .open
                    }
                let course = try Self.course(changes + [change])
                #expect(course.encounter?.status == expected, "\(change) after \(String(describing: status))")
                #expect(course.isKnown == (status != nil || !change.isEnd))
            }
        }
    }

    @Test func onlyWhoWasNotEndedOrTakenBackIsLive() {
        let live: [Encounter.Status] = [.planned, .open, .onLeave]
        for status in [Encounter.Status.planned, .open, .onLeave, .discharged, .cancelled, .deleted] {
            #expect(status.isLive == live.contains(status))
        }
    }

    @Test func endOfAnotherPersonsVisitDoesNotCount() throws {
        var course = try Self.course([.admitted])
        let before = course
        for end in VisitChange.allCases where end.isEnd {
            #expect(!course.take(end, of: Self.stranger, saying: try Self.statement("X")))
        }
        #expect(course == before)
        #expect(course.take(.updated, of: Self.stranger, saying: try Self.statement("X")))
        #expect(course.person == Self.stranger && course.encounter?.status == .open)
    }

    @Test func endThatWaitsIsForgottenWhenTheVisitIsAnothers() throws {
        var course = VisitCourse()
        course.take(.discharged, of: Self.stranger, saying: try Self.statement("EXIT"))
        #expect(!course.isKnown)
        course.take(.updated, of: Self.patient, saying: try Self.statement())
        #expect(course.isKnown && course.encounter?.status == .open && course.encounter?.location == nil)
        var waiting = VisitCourse()
        waiting.take(.discharged, of: Self.patient, saying: try Self.statement("EXIT"))
        waiting.take(.updated, of: Self.patient, saying: try Self.statement())
        #expect(waiting.encounter?.status == .discharged && waiting.encounter?.location?.pointOfCare == "EXIT")
    }

    @Test func planThatHasBegunIsNotCancelledAndSaysNothing() throws {
        var course = try Self.course([.planned, .admitted])
        #expect(!course.take(.planCancelled, of: Self.patient, saying: try Self.statement("X")))
        #expect(course.encounter?.status == .open && course.encounter?.location == nil)
    }
}
