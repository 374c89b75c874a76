import CaptureModel
import Foundation
import Hummingbird
import HummingbirdTesting
import Monitor
import Testing

@testable import WebInterface

@Suite struct ControlTests {
    private func ask(
        _ fixture: ClinicFixture, _ method: HTTPRequest.Method, _ path: String, _ body: (any Encodable)? = nil,
        accept: String = "application/json"
    ) async throws -> TestResponse {
        let bytes = try body.map { ByteBuffer(bytes: try JSONEncoder().encode($0)) }
        return try await Application(router: WebRouter.control(fixture.clinic)).test(.router) { client in
            try await client.execute(uri: path, method: method, headers: [.accept: accept], body: bytes) { $0 }
        }
    }

    private func read<Document: Decodable>(_ type: Document.Type, _ response: TestResponse) throws -> Document {
        try JSONDecoder().decode(type, from: Data(response.body.readableBytesView))
    }

    @Test func anExamIsOpenedListedAndClosed() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let opened = try await ask(
            fixture, .post, "/api/exams",
            ExamChoice(station: "scope-1", patient: "4711^^^NORTHSIDE", descriptor: "colonoscopy", region: "cecum"))
        #expect(opened.status == .created)
        let exam = try read(ExamDocument.self, opened)
        #expect(exam.patient.name == "OKAFOR, Ada (Dr)")
        #expect(exam.patient.visit == "V4711")
        #expect((exam.station, exam.title, exam.region) == ("scope-1", "Colonoscopy", "cecum"))
        let list = try read(ExamList.self, try await ask(fixture, .get, "/api/exams"))
        #expect(list.exams == [exam])
        #expect(try await ask(fixture, .delete, "/api/exams/scope-1").status == .noContent)
        #expect(try read(ExamList.self, try await ask(fixture, .get, "/api/exams")).exams.isEmpty)
    }

    @Test func notificationsAreListedAndOnlyWhatIsThereIsRetried() async throws {
        let fixture = try await ClinicFixture()
        let list = try read(NotificationList.self, try await ask(fixture, .get, "/api/notifications"))
        #expect(list.notifications.isEmpty)
        for number in ["99", "x"] {
            let answer = try await ask(fixture, .post, "/api/notifications/\(number)/retry")
            #expect(answer.status == .notFound)
        }
    }

    @Test func whatDoesNotFitIsSaidInTwoSentences() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let cases: [(ExamChoice, HTTPResponse.Status)] = [
            (ExamChoice(station: "nowhere", patient: "4711", descriptor: "colonoscopy"), .notFound),
            (
                ExamChoice(station: "scope-1", patient: "0815^^^NORTHSIDE", descriptor: "colonoscopy"),
                .unprocessableContent
            ),
            (ExamChoice(station: "scope-1", patient: "4711^^^NORTHSIDE", descriptor: "tonsils"), .unprocessableContent),
            (
                ExamChoice(station: "scope-1", patient: "4711^^^NORTHSIDE", descriptor: "colonoscopy", laterality: "R"),
                .unprocessableContent
            ),
            (
                ExamChoice(station: "scope-1", patient: "4711^^^NORTHSIDE", descriptor: "colonoscopy", laterality: "X"),
                .badRequest
            ),
            (ExamChoice(station: "scope-1", descriptor: "colonoscopy"), .badRequest),
        ]
        for (choice, status) in cases {
            let response = try await ask(fixture, .post, "/api/exams", choice)
            #expect(response.status == status)
            let problem = try read(ProblemDocument.self, response)
            #expect(problem.error.hasSuffix(".") && problem.do.hasSuffix("."))
            #expect(!problem.error.contains("0815") && !problem.error.contains("4711"))
        }
        let broken = try await ask(fixture, .post, "/api/exams", ["station": 5])
        #expect(broken.status == .badRequest)
        #expect(try await ask(fixture, .delete, "/api/exams/scope-1").status == .conflict)
        #expect(try await ask(fixture, .get, "/api/nothing").status == .notFound)
        #expect(try await ask(fixture, .get, "/api/captures?filter=odd").status == .badRequest)
        #expect(
            try await ask(fixture, .post, "/api/captures/x/discard", DiscardChoice(by: "a", why: "b")).status
                == .notFound)
        #expect(
            try await ask(fixture, .post, "/api/captures/99/discard", DiscardChoice(by: "a", why: "b")).status
                == .notFound)
    }

    @Test func aBodyBeyondTheLimitIsRefused() async throws {
        let fixture = try await ClinicFixture()
        let long = String(repeating: "x", count: bodyLimit)
        let response = try await ask(fixture, .post, "/api/patients/search", PatientSearch(text: long))
        #expect(response.status == .contentTooLarge)
    }

    @Test func peopleAreSearchedByBody() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let all = try read(
            PatientList.self, try await ask(fixture, .post, "/api/patients/search", PatientSearch(station: "eye-1")))
        #expect(all.patients.count == 5)
        #expect(all.patients.first?.name == "NGUYEN, Thi Minh")
        let some = try read(
            PatientList.self, try await ask(fixture, .post, "/api/patients/search", PatientSearch(text: "okaf")))
        #expect(some.patients.map(\.patient) == ["4711^^^NORTHSIDE^MR"])
        #expect(try await ask(fixture, .get, "/api/patients?q=okafor").status == .notFound)
    }

    @Test func aHeldCaptureIsAssignedToAPersonOfItsOwn() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let first = try #require(try await fixture.capture("a.jpg", device: "fundus-1"))
        let second = try #require(try await fixture.capture("b.jpg", device: "fundus-1"))
        let held = try read(CaptureList.self, try await ask(fixture, .get, "/api/captures?filter=held"))
        #expect(held.captures.count == 2)
        #expect(held.captures.first?.reason?.code == .noExam)
        let path = "/api/captures/\(first)/assign"
        #expect(try await ask(fixture, .post, path, ExamChoice(station: "eye-1")).status == .conflict)
        let choice = ExamChoice(patient: "4713^^^NORTHSIDE", descriptor: "fundus-photograph", laterality: "l")
        #expect(try await ask(fixture, .post, path, choice).status == .noContent)
        #expect(try await ask(fixture, .post, path, choice).status == .conflict, "it is not held any more")
        let discard = try await ask(
            fixture, .post, "/api/captures/\(second)/discard", DiscardChoice(by: "Nurse Joy", why: "blurred"))
        #expect(discard.status == .noContent)
        let all = try read(CaptureList.self, try await ask(fixture, .get, "/api/captures?filter=all"))
        #expect(Set(all.captures.map(\.state)) == ["ready", "discarded"])
        #expect(all.captures.first { $0.id == first }?.exam?.laterality == .left)
    }

    @Test func theStatusIsADocumentOrAText() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let report = try read(AgentReport.self, try await ask(fixture, .get, "/api/status"))
        #expect(report.admissions.patients == 5)
        let text = String(buffer: try await ask(fixture, .get, "/api/status", accept: "text/plain").body)
        #expect(text.hasPrefix("endo-2-basement · Northside Hospital"))
        #expect(!text.contains("Okafor"))
    }

    @Test func aDestinationIsResumedByName() async throws {
        let fixture = try await ClinicFixture()
        let answer = try await ask(fixture, .post, "/api/destinations/archive/resume")
        #expect(try read(ResumeAnswer.self, answer).resumed == 0)
        #expect(try await ask(fixture, .post, "/api/destinations/nowhere/resume").status == .notFound)
    }

    @Test func theSocketHasNoPages() async throws {
        let fixture = try await ClinicFixture()
        #expect(try await ask(fixture, .get, "/").status == .notFound)
    }
}
