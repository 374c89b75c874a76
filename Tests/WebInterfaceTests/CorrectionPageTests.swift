import CaptureModel
import Hummingbird
import HummingbirdTesting
import Store
import Testing

@testable import WebInterface

/// What a person does at the page who chose the wrong patient, or whose patient was merged.
@Suite struct CorrectionPageTests {
    private let fixture: ClinicFixture

    init() async throws {
        fixture = try await ClinicFixture()
        try await fixture.admitTheMorning()
    }

    private func browse(
        _ method: HTTPRequest.Method, _ path: String, form: String? = nil
    ) async throws -> TestResponse {
        try await Application(router: WebRouter.page(fixture.clinic)).test(.router) { client in
            try await client.execute(
                uri: path, method: method, headers: [.origin: "http://localhost"],
                body: form.map { ByteBuffer(string: $0) }
            ) { $0 }
        }
    }

    private func page(_ path: String, form: String? = nil) async throws -> String {
        String(buffer: try await browse(form == nil ? .get : .post, path, form: form).body)
    }

    /// An exam of Okafor with captures, proven where that is said.
    private func begin(_ captures: Int, proven: Bool) async throws -> ExamID {
        try await fixture.open("scope-1", "4711", "colonoscopy")
        for number in 1...captures { try await fixture.capture("\(number).jpg", device: "tower-1") }
        if proven { try await fixture.prove(captures) }
        return try #require(try await fixture.store.openExams().first).exam.id
    }

    @Test func wrongPatientOfAnExamIsCorrected() async throws {
        let exam = try await begin(3, proven: true)
        #expect(try await page("/stations/scope-1").contains("href=\"/exams/\(exam)/correct\">Wrong patient?"))
        let first = try await page("/exams/\(exam)/correct")
        #expect(first.contains("OKAFOR, Ada (Dr)") && first.contains("3 of them are at an archive"))
        let found = try await page("/exams/\(exam)/correct/search", form: "text=lindq")
        #expect(found.contains("LINDQVIST") && found.contains("action=\"/exams/\(exam)/correct/choose\""))
        let both = try await page("/exams/\(exam)/correct/choose", form: "patient=4712%5E%5E%5ENORTHSIDE%5EMR")
        #expect(both.contains("OKAFOR") && both.contains("Give to LINDQVIST, Per Olov"))
        #expect(both.contains("value=\"colonoscopy\" selected"))
        #expect(both.ranges(of: "type=\"checkbox\"").count == 3)

        let shown = try #require(both.firstMatch(of: /name="shown" value="([0-9 ]+)"/)).1
        let all = shown.split(separator: " ").map { "capture-\($0)=on" }.joined(separator: "&")
        let form =
            "patient=4712%5E%5E%5ENORTHSIDE%5EMR&shown=\(shown.replacing(" ", with: "+"))&\(all)&descriptor=colonoscopy"
            + "&laterality=&reason=wrong-worklist-entry"
        #expect(try await browse(.post, "/exams/\(exam)/move", form: form + "&by=&why=x").status == .badRequest)
        let done = try await browse(.post, "/exams/\(exam)/move", form: form + "&by=Ada&why=mistaken")
        #expect(done.status == .seeOther && done.headers[.location] == "/corrections")
        #expect(try await fixture.store.openExams().map(\.patient.name.family) == ["Lindqvist"])
        // Another page still shows the exam as it was.
        #expect(try await browse(.post, "/exams/\(exam)/move", form: form + "&by=Eve&why=late").status == .conflict)
        #expect(try await fixture.store.openExams().map(\.patient.name.family) == ["Lindqvist"])
        let list = try await page("/corrections")
        #expect(list.contains("Was sent as") && list.contains("moved by Ada: mistaken"))
        #expect(list.contains("0 of 3 proven for the right patient"))
    }

    @Test func someOfTheCapturesAreMoved() async throws {
        let exam = try await begin(3, proven: false)
        let both = try await page("/exams/\(exam)/correct/choose", form: "patient=4712%5E%5E%5ENORTHSIDE%5EMR")
        let shown = try #require(both.firstMatch(of: /name="shown" value="([0-9 ]+)"/)).1.split(separator: " ")
        let form =
            "patient=4712%5E%5E%5ENORTHSIDE%5EMR&shown=\(shown.joined(separator: "+"))&descriptor=colonoscopy&by=Ada&why=x"
        let path = "/exams/\(exam)/move"
        #expect(try await browse(.post, path, form: form).status == .unprocessableContent)
        #expect(try await browse(.post, path, form: form + "&capture-\(shown[0])=on").status == .seeOther)
        let entries = try await fixture.store.captures(.all, limit: 9)
        #expect(Set(entries.compactMap(\.exam?.patient.name.family)) == ["Okafor", "Lindqvist"])
        #expect(entries.filter { $0.exam?.patient.name.family == "Lindqvist" }.count == 1)
    }

    @Test func mergeAfterProofIsDecidedAtThePage() async throws {
        _ = try await begin(1, proven: true)
        #expect(!(try await page("/corrections")).contains("Was sent as"))
        try await fixture.merge("4711", into: "4712")
        let list = try await page("/corrections")
        #expect(list.contains("Corrections <b>1</b>") && list.contains("Was sent as"))
        #expect(list.contains("because admissions said so"))
        let id = try #require(try await fixture.store.corrections().first).correction.id
        let path = "/corrections/\(id)"
        #expect(try await browse(.post, path, form: "decision=dismiss&by=Ada&why=").status == .badRequest)
        #expect(try await browse(.post, path, form: "decision=dismiss&by=Ada&why=seen").status == .seeOther)
        #expect(try await page("/corrections").contains("Nothing sent again: seen (Ada"))
        #expect(try await page("/").contains("Corrections <b>0</b>"))
        #expect(try await browse(.post, path, form: "decision=resend&by=Ada").status == .conflict)
    }

    @Test func messageThatNobodyCouldFollowIsLookedAt() async throws {
        try await fixture.confuse()
        let list = try await page("/corrections")
        #expect(list.contains("said what the patient list cannot follow by itself"))
        let path = try #require(list.firstMatch(of: /action="(\/corrections\/messages\/\d+)"/)).1
        #expect(try await browse(.post, String(path), form: "by=").status == .badRequest)
        #expect(try await browse(.post, String(path), form: "by=Ada").status == .seeOther)
        #expect(try await browse(.post, String(path), form: "by=Ada").status == .notFound)
        #expect(!(try await page("/corrections")).contains("cannot follow"))
    }

    @Test(arguments: ["/exams/9/correct", "/exams/x/correct"]) func examThatIsNotThere(_ path: String) async throws {
        #expect(try await browse(.get, path).status == .notFound)
    }
}
