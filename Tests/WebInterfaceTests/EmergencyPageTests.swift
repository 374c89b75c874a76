import CaptureModel
import Hummingbird
import HummingbirdTesting
import Identification
import Store
import Testing

@testable import WebInterface

/// The way of a patient whom nobody can name, on the page and in the JSON API.
@Suite struct EmergencyPageTests {
    private func ask(
        _ fixture: ClinicFixture, _ method: HTTPRequest.Method, _ path: String, form: String? = nil
    ) async throws -> TestResponse {
        let body = form.map { ByteBuffer(string: $0) }
        return try await Application(router: WebRouter.page(fixture.clinic)).test(.router) { client in
            try await client.execute(
                uri: path, method: method, headers: [.origin: "http://localhost"], body: body
            ) { $0 }
        }
    }

    private func page(
        _ fixture: ClinicFixture, _ method: HTTPRequest.Method, _ path: String, form: String? = nil
    ) async throws -> String {
        String(buffer: try await ask(fixture, method, path, form: form).body)
    }

    @Test("from the button to the exam, and a second exam of the same patient at another station")
    func theWholeWay() async throws {
        let fixture = try await ClinicFixture(emergency: 3)
        try await fixture.admitTheMorning()
        let start = try await page(fixture, .get, "/stations/scope-1")
        let button = try #require(start.firstRange(of: ">Patient not identified</button>"))
        let search = try #require(start.firstRange(of: "id=\"q\""))
        #expect(button.lowerBound < search.lowerBound, "nobody has to look for it")
        #expect(!start.contains("E260010"), "free ones drown nobody")

        let question = try await page(fixture, .post, "/stations/scope-1/emergency")
        #expect(question.contains("UNIDENTIFIED, E2600101") && question.contains(">Take E2600101</button>"))
        #expect(try await fixture.store.patients(matching: "E2600101").isEmpty, "only shown")

        let taken = try await page(
            fixture, .post, "/stations/scope-1/emergency/take", form: "number=E2600101&by=Ada+Lovelace")
        #expect(taken.contains("class=\"number\">E2600101<") && taken.contains("Write this number on the wristband"))
        #expect(taken.contains("What is being done?") && taken.contains("value=\"E2600101^^^NORTHSIDE^MR\""))

        let open = try await ask(
            fixture, .post, "/stations/scope-1/exam",
            form: "patient=E2600101%5E%5E%5ENORTHSIDE%5EMR&descriptor=colonoscopy")
        #expect(open.status == .seeOther)
        let exam = try await page(fixture, .get, "/stations/scope-1")
        #expect(exam.contains("<h2>UNIDENTIFIED, E2600101</h2>") && exam.contains("<dd>not known</dd>"))
        #expect(!exam.contains("Patient not identified"), "the exam that is open has its patient")

        let elsewhere = try await page(fixture, .get, "/stations/eye-1")
        #expect(elsewhere.contains("Not identified yet") && elsewhere.contains("since 10:14 at Scope room 1"))
        #expect(elsewhere.contains(">1 exam<"))
        let again = try await ask(
            fixture, .post, "/stations/eye-1/exam",
            form: "patient=E2600101%5E%5E%5ENORTHSIDE%5EMR&descriptor=fundus-photograph&laterality=R")
        #expect(again.status == .seeOther)
        let exams = try await fixture.store.openExams()
        #expect(exams.count == 2 && Set(exams.map(\.exam.patient)).count == 1)
        let journal = try await fixture.store.journal(of: exams[0].exam.patient)
        #expect(journal.map(\.author) == ["Ada Lovelace"] && journal.map(\.kind) == [.emergencyTaken])
    }

    @Test("whoever is late is told not to write the number down, and offered the next")
    func theNumberWasTakenMeanwhile() async throws {
        let fixture = try await ClinicFixture(emergency: 2)
        let form = "number=E2600101&by="
        _ = try await page(fixture, .post, "/stations/scope-1/emergency/take", form: form)
        let late = try await page(fixture, .post, "/stations/eye-1/emergency/take", form: form)
        #expect(late.contains("E2600101 is taken already.") && late.contains(">Take E2600102</button>"))
        #expect(!late.contains("Write this number"))
        let chosen = late.ranges(of: "value=\"E2600101^^^NORTHSIDE^MR\"").count
        #expect(chosen == 1, "who only loaded the page again finds the patient")
        _ = try await page(fixture, .post, "/stations/eye-1/emergency/take", form: "number=E2600102")
        let none = try await ask(fixture, .post, "/stations/eye-1/emergency")
        #expect(none.status == .conflict)
        #expect(try await page(fixture, .get, "/stations/eye-1").contains("No emergency identity is free"))
    }

    @Test("a wristband that has a free number already is scanned")
    func aFreeNumberIsScanned() async throws {
        let fixture = try await ClinicFixture(emergency: 3)
        let question = try await page(fixture, .post, "/stations/scope-1/search", form: "text=E2600102")
        #expect(
            question.contains(">Take E2600102</button>") && question.contains("Nobody has the one that was scanned"))
        _ = try await page(fixture, .post, "/stations/scope-1/emergency/take", form: "number=E2600102")
        let again = try await page(fixture, .post, "/stations/scope-1/search", form: "text=E2600102")
        #expect(again.contains("What is being done?") && !again.contains(">Take "), "the patient has it now")
        let part = try await page(fixture, .post, "/stations/scope-1/search", form: "text=E260010")
        #expect(!part.contains(">Take ") && !part.contains("E2600101"))
    }

    @Test("whom admissions knows stands in the list as it calls them")
    func admittedOnesAreNotUnidentified() async throws {
        let fixture = try await ClinicFixture(emergency: 2)
        _ = try await page(fixture, .post, "/stations/scope-1/emergency/take", form: "number=E2600101")
        try await fixture.admit(
            "E2600101", PersonName(family: "Okafor", given: "Ada"), born: "19840312", .female, at: "ENDO^R1")
        let start = try await page(fixture, .get, "/stations/scope-1")
        #expect(start.contains("OKAFOR, Ada") && !start.contains("Not identified yet"))
    }

    @Test func withoutAPoolThereIsNoSuchWay() async throws {
        let fixture = try await ClinicFixture()
        #expect(!(try await page(fixture, .get, "/stations/scope-1")).contains("not identified"))
        #expect(try await ask(fixture, .post, "/stations/scope-1/emergency").status == .conflict)
        let take = try await ask(fixture, .post, "/stations/scope-1/emergency/take", form: "number=E2600101")
        #expect(take.status == .conflict)
        #expect(
            try await ask(fixture, .post, "/stations/scope-1/emergency/take", form: "number=").status == .badRequest)
    }

    @Test func theInterfaceForProgramsDoesTheSame() async throws {
        let fixture = try await ClinicFixture(emergency: 3)
        let first = try await page(fixture, .post, "/api/emergency", form: #"{"station":"scope-1","by":"Ada"}"#)
        #expect(first.contains(#""number":"E2600101""#) && first.contains(#""state":"in-use""#))
        #expect(first.contains(#""by":"Ada""#) && first.contains(#""station":"scope-1""#))
        let wrong = #"{"station":"scope-1","emergency":"next","descriptor":"fundus-photograph"}"#
        #expect(try await ask(fixture, .post, "/api/exams", form: wrong).status == .unprocessableContent)
        let both = #"{"station":"scope-1","emergency":"next","patient":"4711","descriptor":"colonoscopy"}"#
        #expect(try await ask(fixture, .post, "/api/exams", form: both).status == .badRequest)
        let exam = try await page(
            fixture, .post, "/api/exams",
            form: #"{"station":"scope-1","emergency":"next","descriptor":"colonoscopy"}"#)
        #expect(exam.contains("E2600102^^^NORTHSIDE^MR"), "what was refused spent no number: \(exam)")
        let taken = #"{"station":"scope-1","emergency":"E2600102","descriptor":"colonoscopy"}"#
        #expect(try await ask(fixture, .post, "/api/exams", form: taken).status == .conflict)
        let list = try await page(fixture, .get, "/api/emergency?station=eye-1")
        #expect(list.ranges(of: #""state":"in-use""#).count == 2 && list.ranges(of: #""state":"free""#).count == 1)
        #expect(try await ask(fixture, .get, "/api/emergency?station=nowhere").status == .notFound)
    }

    @Test("captures of another patient that are arriving ask before a number is spent")
    func theChangeOfPatientIsAskedFor() async throws {
        let fixture = try await ClinicFixture(emergency: 1)
        try await fixture.admitTheMorning()
        try await fixture.open("scope-1", "4711", "colonoscopy")
        try await fixture.capture("a.jpg", device: "tower-1")
        let next = #"{"station":"scope-1","emergency":"next","descriptor":"colonoscopy"}"#
        #expect(try await ask(fixture, .post, "/api/exams", form: next).status == .conflict)
        #expect(try await fixture.clinic.desk.emergencyIdentities().map(\.state) == [.free])
        let confirmed = next.replacing("}", with: #","confirmed":true}"#)
        #expect(try await ask(fixture, .post, "/api/exams", form: confirmed).status == .created)
    }
}
