import CaptureModel
import Hummingbird
import HummingbirdTesting
import Store
import Testing

@testable import WebInterface

@Suite struct PageTests {
    private func browse(
        _ fixture: ClinicFixture, _ method: HTTPRequest.Method, _ path: String, form: String? = nil,
        script: Bool = false
    ) async throws -> TestResponse {
        let headers: HTTPFields =
            script ? [.origin: "http://localhost", .vignette: "1"] : [.origin: "http://localhost"]
        let body = form.map { ByteBuffer(string: $0) }
        return try await Application(router: WebRouter.page(fixture.clinic)).test(.router) { client in
            try await client.execute(uri: path, method: method, headers: headers, body: body) { $0 }
        }
    }

    private func text(_ response: TestResponse) -> String { String(buffer: response.body) }

    @Test func theWholeWayFromThePatientToTheEnd() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let start = text(try await browse(fixture, .get, "/stations/eye-1"))
        let first = try #require(start.firstRange(of: "NGUYEN, Thi Minh"))
        let other = try #require(start.firstRange(of: "OKAFOR, Ada (Dr)"))
        #expect(first.lowerBound < other.lowerBound, "who is expected in this room comes first")
        #expect(start.contains("last message"))

        let choose = try await browse(
            fixture, .post, "/stations/eye-1/choose", form: "patient=4713%5E%5E%5ENORTHSIDE%5EMR")
        #expect(choose.status == .ok)
        #expect(text(choose).contains("<dd>22-Sep-2019 (7y 2m)</dd>"))
        let card = try #require(text(choose).firstRange(of: "value=\"fundus-photograph\""))
        let starts = text(choose)[card.upperBound...].prefix { $0 != "\u{0}" }.split(separator: "</form>").first ?? ""
        #expect(starts.contains("value=\"R\">Right") && starts.contains("value=\"L\">Left"))
        #expect(!starts.contains(">Start<") && !starts.contains(">No side<"), "a side is required here")

        let open = try await browse(
            fixture, .post, "/stations/eye-1/exam",
            form: "patient=4713%5E%5E%5ENORTHSIDE%5EMR&descriptor=fundus-photograph&laterality=R&region=")
        #expect(open.status == .seeOther)
        #expect(open.headers[.location] == "/stations/eye-1")
        try await fixture.capture("od.jpg", device: "fundus-1")
        let exam = text(try await browse(fixture, .get, "/stations/eye-1"))
        #expect(exam.contains("<h1>Fundus photograph</h1>") && exam.contains("Right"))
        #expect(exam.contains("1 taken, 0 proven"))
        #expect(exam.contains("Waits here for archive"))
        #expect(!exam.contains("id=\"q\""))

        #expect(try await browse(fixture, .post, "/stations/eye-1/end").status == .seeOther)
        #expect(try await fixture.store.openExams().isEmpty)
        #expect(try await browse(fixture, .post, "/stations/eye-1/end").status == .conflict)
    }

    @Test("a procedure is found by an abbreviation, and what is not found says so above all of them")
    func aProcedureIsSearched() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let patient = "patient=4713%5E%5E%5ENORTHSIDE%5EMR"
        let all = text(try await browse(fixture, .post, "/stations/eye-1/choose", form: patient))
        let found = text(try await browse(fixture, .post, "/stations/eye-1/choose", form: patient + "&procedure=fund"))
        func cards(_ page: String) -> Int { page.ranges(of: "name=\"descriptor\"").count }
        #expect(found.contains("value=\"fundus-photograph\"") && !found.contains("value=\"colonoscopy\""))
        #expect((1..<cards(all)).contains(cards(found)))
        #expect(found.contains("NGUYEN"), "whose procedure it is stays in sight")
        let none = text(
            try await browse(fixture, .post, "/stations/eye-1/choose", form: patient + "&procedure=%3Cb%3Ezzz"))
        #expect(none.contains("No procedure is called “&lt;b&gt;zzz”") && cards(none) == cards(all))
    }

    @Test func aSearchFindsAndAScanChooses() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let list = text(try await browse(fixture, .post, "/stations/scope-1/search", form: "text=lindq", script: true))
        #expect(list.contains("LINDQVIST, Per Olov") && !list.contains("OKAFOR"))
        #expect(!list.contains("<html"))
        let page = text(try await browse(fixture, .post, "/stations/scope-1/search", form: "text=lindq"))
        #expect(page.contains("<html") && page.contains("value=\"lindq\""))
        let scanned = text(try await browse(fixture, .post, "/stations/scope-1/search", form: "text=V4712"))
        #expect(scanned.contains("What is being done?") && scanned.contains("LINDQVIST"))
        let nobody = text(try await browse(fixture, .post, "/stations/scope-1/search", form: "text=zzz", script: true))
        #expect(nobody.contains("Nobody in the patient list fits"))
    }

    @Test func namesAreShownAndNeverRun() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let page = text(try await browse(fixture, .get, "/stations/scope-1"))
        #expect(page.contains("&lt;b&gt;Bobby&lt;/b&gt;") && !page.contains("<b>Bobby"))
    }

    @Test func aRequiredSideThatIsMissingOpensNothing() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let response = try await browse(
            fixture, .post, "/stations/eye-1/exam",
            form: "patient=4713%5E%5E%5ENORTHSIDE%5EMR&descriptor=fundus-photograph")
        #expect(response.status == .unprocessableContent)
        #expect(text(response).contains("needs a side"))
        #expect(try await fixture.store.openExams().isEmpty)
    }

    @Test func aHeldCaptureGoesToTheExamThatThePageShowed() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let capture = try #require(try await fixture.capture("early.jpg", device: "tower-1"))
        #expect(text(try await browse(fixture, .get, "/stations/scope-1")).contains("No exam open"))
        try await fixture.open("scope-1", "4711", "colonoscopy")
        let exam = try #require(try await fixture.store.openExams().first)
        let page = text(try await browse(fixture, .get, "/held"))
        #expect(page.contains("Give to OKAFOR, Ada (Dr)"))

        // Somebody opens the next exam between the look and the tap.
        try await fixture.open("scope-1", "4712", "colonoscopy")
        let form = "station=scope-1&exam=\(exam.exam.id)&back=/held"
        #expect(try await browse(fixture, .post, "/captures/\(capture)/assign", form: form).status == .conflict)
        #expect(try await fixture.store.captures(.held, limit: 9).count == 1)

        let next = try #require(try await fixture.store.openExams().first)
        let done = try await browse(
            fixture, .post, "/captures/\(capture)/assign", form: "station=scope-1&exam=\(next.exam.id)&back=/held")
        #expect(done.status == .seeOther)
        #expect(done.headers[.location] == "/held")
        let entry = try #require(try await fixture.store.capture(capture))
        #expect(entry.exam?.patient.name.family == "Lindqvist")
        #expect(entry.deliveries.map(\.destination.text) == ["archive"])
    }

    @Test func aHeldCaptureShowsToWhomItMayBelong() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        let claim = CaptureClaim(
            patient: PatientIdentifier(value: "4712"), descriptor: "colonoscopy", name: PersonName(family: "Okafor"))
        let capture = try #require(
            try await fixture.capture("a.jpg", device: "tower-1", claims: CaptureClaims(sidecar: .read(claim))))
        let page = text(try await browse(fixture, .get, "/held"))
        #expect(page.contains("Give to LINDQVIST, Per Olov") && page.contains("04-Jul-1951") && page.contains("4712"))
        #expect(page.contains("<select name=\"descriptor\" required>"))

        let path = "/captures/\(capture)/assign"
        let person = try #require(page.firstMatch(of: /name="person" value="(\d+)"/)?.1)
        let another = "candidate=1&person=\(person)0&descriptor=colonoscopy&back=/held"
        #expect(try await browse(fixture, .post, path, form: another).status == .conflict)
        let bare = "candidate=1&person=\(person)&descriptor=&back=/held"
        #expect(try await browse(fixture, .post, path, form: bare).status == .unprocessableContent)
        let whole = "candidate=1&person=\(person)&descriptor=colonoscopy&laterality=&back=/held"
        #expect(try await browse(fixture, .post, path, form: whole).headers[.location] == "/held")
        #expect(try await fixture.store.capture(capture)?.exam?.patient.name.family == "Lindqvist")
    }

    @Test func anotherPatientIsAskedForWhileCapturesArrive() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        try await fixture.open("scope-1", "4711", "colonoscopy")
        try await fixture.capture("a.jpg", device: "tower-1")
        let form = "patient=4712%5E%5E%5ENORTHSIDE&descriptor=colonoscopy&operator=Ines"
        let asked = try await browse(fixture, .post, "/stations/scope-1/exam", form: form)
        let page = text(asked)
        #expect(asked.status == .ok && page.contains("OKAFOR, Ada (Dr)") && page.contains("LINDQVIST, Per Olov"))
        #expect(page.contains("name=\"operator\" value=\"Ines\"") && page.contains("name=\"confirmed\""))
        #expect(try await fixture.store.openExams().first?.patient.name.family == "Okafor")
        let done = try await browse(fixture, .post, "/stations/scope-1/exam", form: form + "&confirmed=yes")
        #expect(done.headers[.location] == "/stations/scope-1")
        #expect(try await fixture.store.openExams().first?.patient.name.family == "Lindqvist")
    }

    @Test func aCaptureIsDiscardedOnlyWithNameAndReason() async throws {
        let fixture = try await ClinicFixture()
        let capture = try #require(
            try await fixture.capture(
                "c.mp4", device: "tower-1", kind: .other, obstacle: HeldReason(.unsuitableMedia, "No form.")))
        let path = "/captures/\(capture)/discard"
        #expect(!text(try await browse(fixture, .get, "/held")).contains("Give to"))
        #expect(try await browse(fixture, .post, path, form: "by=+&why=blurred").status == .unprocessableContent)
        let done = try await browse(fixture, .post, path, form: "by=Nurse+Joy&why=blurred&back=//evil.example")
        #expect(done.headers[.location] == "/", "only pages of ours are gone to")
        #expect(
            try await fixture.store.capture(capture)?.capture.state == .discarded(by: "Nurse Joy", why: "blurred"))
    }

    @Test func whatChangesIsServedAlone() async throws {
        let fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
        for path in ["/live", "/held/live", "/stations/scope-1/live"] {
            let part = text(try await browse(fixture, .get, path))
            #expect(part.contains("id=\"live\"") && part.contains("id=\"feed\"") && !part.contains("<html"))
        }
    }

    @Test func aStaleListIsSaidOnEveryPage() async throws {
        let fixture = try await ClinicFixture()
        for path in ["/", "/held", "/stations/scope-1"] {
            let page = text(try await browse(fixture, .get, path))
            #expect(page.contains("The patient list may be old"), "an hour without a message is too long")
        }
        try await fixture.admitTheMorning()
        #expect(!text(try await browse(fixture, .get, "/")).contains("may be old"))
    }

    @Test func everyAnswerKeepsItsHeaders() async throws {
        let fixture = try await ClinicFixture()
        for (path, cache) in [
            ("/", "no-store"), ("/assets/page.js", "no-cache"), ("/nowhere", "no-store"), ("/api/status", "no-store"),
            ("/stations/nowhere", "no-store"),
        ] {
            let response = try await browse(fixture, .get, path)
            #expect(response.headers[.cacheControl] == cache)
            #expect(response.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
            #expect(response.headers[.contentSecurityPolicy]?.contains("unsafe") == false)
            #expect(!text(response).contains(" style=") && !text(response).contains("<script>"))
        }
        #expect(try await browse(fixture, .get, "/nowhere").status == .notFound)
    }
}
