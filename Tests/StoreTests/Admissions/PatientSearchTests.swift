import CaptureModel
import GRDB
import Testing

@testable import Store

@Suite struct PatientSearchTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func fill() async throws {
        try await store.take(1, .person(try Samples.person("100", family: "Away", given: "Zoe")))
        bench.clock.advance(seconds: 1)
        try await store.take(
            2,
            .visit(
                .admitted, try Samples.person("200", family: "Here", given: "Bo"), try Samples.visit("V200")))
        bench.clock.advance(seconds: 1)
        try await store.take(
            3,
            .visit(
                .admitted, try Samples.person("300", family: "Ward", given: "Bo"),
                try Samples.visit("W300", at: "WARD^7")))
    }

    private func families(_ text: String?, at place: String? = nil, limit: Int = 200) async throws -> [String] {
        try await store.patients(matching: text, at: place.map { Location(hl7: $0) }, limit: limit)
            .map(\.patient.name.family)
    }

    @Test func openVisitsComeFirstAndThoseOfThePlaceBeforeThem() async throws {
        try await fill()
        #expect(try await families(nil) == ["Ward", "Here", "Away"])
        #expect(try await families(nil, at: "ENDO") == ["Here", "Ward", "Away"])
        #expect(try await families(nil, at: "ENDO^R1^^NORTHSIDE") == ["Here", "Ward", "Away"])
        #expect(try await families(nil, at: "ENDO^R2") == ["Ward", "Here", "Away"])
        #expect(try await families(nil, limit: 2) == ["Ward", "Here"])
        #expect(try await families(nil, limit: 0) == [])
    }

    @Test func visitAtThePlaceIsTheOneShown() async throws {
        try await fill()
        try await store.take(
            4,
            .visit(
                .admitted, try Samples.person("200", family: "Here"), try Samples.visit("V201", at: "WARD^8")))
        let entry = try #require(try await store.patients(at: Location(hl7: "ENDO")).first)
        #expect(entry.encounter?.encounter.visitNumber.value == "V200")
    }

    @Test(arguments: [
        ("bo", ["Ward", "Here"]), ("BO here", ["Here"]), ("Here, Bo", ["Here"]), ("300", ["Ward"]), ("w300", ["Ward"]),
        ("zoe", ["Away"]), ("nobody", []), ("' OR 1=1 --", []), ("%", []), ("", ["Ward", "Here", "Away"]),
    ])
    func wordsFindNamesNumbersAndVisits(text: String, expected: [String]) async throws {
        try await fill()
        #expect(try await families(text) == expected)
    }

    /// Every spelling of one stored name.
    @Test(arguments: [
        ("Müller", ["müller", "MULLER", "mueller", "Mu\u{308}ller", "ülle", "uelle", "lle", "m", "mü"]),
        ("Mueller", ["müller", "muller", "mueller"]), ("Muller", ["müller", "mueller", "mul"]),
        ("Weiß", ["weiss", "WEISS", "weiß", "eis"]), ("Øster", ["oster", "oester", "østER"]),
        ("Núñez", ["nunez", "NUÑEZ", "uñe"]), ("Wójcik-Łukasz", ["wojcik", "lukasz", "wojcik-luk", "wojciklukasz"]),
        ("O'Brien", ["obrien", "o’brien", "brien"]), ("de la Cruz", ["cruz", "dela", "la cruz", "cruz,de"]),
        ("Nguyễn", ["nguyen", "Nguye\u{302}\u{303}n"]), ("Королёв", ["КОРОЛЕВ", "роле"]),
        ("Παπαδόπουλος", ["παπαδοπουλοσ", "ΔΟΠ"]),
    ])
    func spellingsOfANameFindIt(family: String, typed: [String]) async throws {
        try await store.take(1, .person(try Samples.person("1", family: family)))
        try await store.take(2, .person(try Samples.person("2", family: "Xx", given: "Yy")))
        for text in typed { #expect(try await families(text) == [family], "“\(text)”") }
    }

    @Test func ideographicAndPhoneticNamesAreFoundByEveryCharacter() async throws {
        var person = try Samples.person("1", family: "Yamada", given: "Tarou")
        person.name = .set(
            PersonName(family: "Yamada", given: "Tarou", ideographic: "山田^太郎", phonetic: "やまだ^たろう"))
        try await store.take(1, .person(person))
        for text in ["山", "田", "郎", "山田", "山田太郎", "山田^太郎", "太郎 山", "やま", "ヤマダ", "ﾔﾏﾀﾞ", "ろう", "ｙａｍａｄａ"] {
            #expect(try await families(text) == ["Yamada"], "“\(text)”")
        }
        #expect(try await families("山太").isEmpty)
    }

    @Test(arguments: [
        "1984-03-12", "12.03.1984", "12.3.84", "12/03/1984", "03/12/1984", "19840312", "12 Mar 1984", "12-mar-1984",
        "Mar 12, 1984", "12 März 1984", "12. März 1984", "okafor 1984", "1984-03-12 ada", "ada 12 mars 1984",
    ])
    func birthDatesAreFoundAsPeopleWriteThem(text: String) async throws {
        try await store.take(1, .person(try Samples.person("1")))
        #expect(try await families(text) == ["Okafor"])
    }

    @Test(arguments: [
        "1984", "1985-03-12", "03-12-1984", "840", "12.13.1984", "30 Feb 1984", "okafor 1985", "03.12.1984",
    ])
    func otherNumbersAreNoBirthDate(text: String) async throws {
        try await store.take(1, .person(try Samples.person("7")))
        #expect(try await families(text).isEmpty)
    }

    @Test(arguments: [
        "AB-123-45", "AB12345", "  ab12345 \r\n", "]C0AB12345", "\u{02}AB-123-45\u{03}", "*AB12345*", "PID:AB12345",
        "AB-123-45^^^NORTHSIDE^MR", "AB-123-45^^^NORTHSIDE", "123-45", "b123", "2345", "45",
    ])
    func identifiersAreFoundAsScannersTypeThem(text: String) async throws {
        try await store.take(1, .person(try Samples.person("AB-123-45")))
        try await store.take(2, .person(try Samples.person("99", family: "Other")))
        #expect(try await families(text) == ["Okafor"])
    }

    @Test func bestComesFirst() async throws {
        try await store.take(1, .person(try Samples.person("1", family: "Smith", given: "Romarin")))
        try await store.take(2, .person(try Samples.person("2", family: "Smith", given: "Marlene")))
        try await store.take(3, .person(try Samples.person("3", family: "Marlow", given: "Zoe")))
        try await store.take(4, .person(try Samples.person("mar", family: "Exact")))
        #expect(try await store.patients(matching: "mar").map(\.patient.identifier.value) == ["mar", "3", "2", "1"])
        try await store.take(
            5,
            .visit(
                .admitted, try Samples.person("1", family: "Smith", given: "Romarin"), try Samples.visit("V1")))
        let here = try await store.patients(matching: "mar", at: Location(hl7: "ENDO"))
        #expect(here.map(\.patient.identifier.value) == ["mar", "1", "3", "2"])
        #expect(try await store.patients(matching: "mar", limit: 2).map(\.patient.identifier.value) == ["mar", "3"])
    }

    /// Nothing of a typing reaches the language of the index.
    @Test(arguments: [
        "\"", "\"\"", "\"oka\" OR \"xyz\"", "oka*", "* OR *", "NEAR(oka ada)", "text : oka", "oka AND NOT ada", "^oka",
        "(oka", "oka)", "{text}: x", "- oka", "+oka +ada", "oka\u{0}ada", "rank MATCH 'x'", "'; DROP TABLE patient; --",
        "!!!", "==oka", "  #", "@BJIEADBC", "\u{E000}\u{E001}!", "%", "_", "\\", "🙂", "👩🏽‍⚕️ oka", "\u{301}", "\u{FFFD}",
        String(repeating: "a", count: 10_000), String(repeating: "q ", count: 5_000),
        String(repeating: "\"", count: 999),
        String(repeating: "山", count: 5_000),
    ])
    func hostileTypingFindsNobodyWhoDoesNotFit(text: String) async throws {
        try await fill()
        let words = SearchWords.words(of: text)
        #expect(try await families(text).isEmpty, "\(words)")
        #expect(try await store.patients().count == 3)
    }

    @Test func mergesAndRenamesAreFoundAtOnce() async throws {
        try await fill()
        try await store.take(
            4,
            .merged([
                .init(
                    surviving: try Samples.person("100", family: "Away", given: "Zoe"), prior: Samples.identifier("200")
                )
            ]))
        // The visit and the given-up identifier lead to the survivor; the person who was given up is nowhere.
        for text in ["200", "v200", "zoe"] { #expect(try await families(text) == ["Away"], "“\(text)”") }
        #expect(try await families("here").isEmpty)
        #expect(try await families(nil, at: "ENDO") == ["Away", "Ward"])
        try await store.take(5, .person(try Samples.person("300", family: "Renamed", given: "Bo")))
        #expect(try await families("ward").isEmpty)
        #expect(try await families("w300 renam") == ["Renamed"])
    }

    @Test func accountsAndChangedNumbersAreFound() async throws {
        var visit = try Samples.visit("V1")
        visit.account = .set(try #require(VisitNumber(value: "ACC-77", authority: "NORTHSIDE")))
        visit.alternateVisit = .set(try #require(VisitNumber(value: "ALT88", authority: "NORTHSIDE")))
        let person = try Samples.person("1")
        try await store.take(1, .visit(.planned, person, visit))
        for text in ["v1", "acc-77", "acc77", "77", "alt88", "lt8"] {
            #expect(try await families(text, at: "ENDO") == ["Okafor"], "“\(text)”")
        }
        func number(_ value: String) throws -> VisitNumber {
            try #require(VisitNumber(value: value, authority: "NORTHSIDE"))
        }
        let renumbered = AdmissionEvent.Replacement(prior: try number("V1"), surviving: try number("W2"))
        try await store.take(2, .visitChanged([.init(person: person, visit: renumbered)]))
        let account = AdmissionEvent.Replacement(prior: try number("ACC-77"), surviving: try number("ACC-99"))
        try await store.take(3, .accountChanged([.init(person: person, account: account)]))
        for text in ["v1", "w2", "acc-99"] { #expect(try await families(text) == ["Okafor"], "“\(text)”") }
        try await store.take(4, .visit(.deleted, person, try Samples.visit("W2")))
        #expect(try await families("w2").isEmpty)
        #expect(try await families("1 okafor") == ["Okafor"])
        try await store.take(5, .personDeleted(person))
        #expect(try await families("okafor").isEmpty)
    }

    @Test func aWriteThatFailsLeavesTheIndex() async throws {
        try await fill()
        await #expect(throws: StoreError.self) {
            try await store.write { transaction in
                try transaction.database.execute(sql: "DELETE FROM encounter; DELETE FROM patient")
                throw StoreError(.corrupt, "as a test wants")
            }
        }
        #expect(try await families("bo") == ["Ward", "Here"])
    }

    @Test func indexIsWholeAfterRebuilding() async throws {
        let event = AdmissionEvent.visit(
            .admitted, try Samples.person("5", family: "Folded"), try Samples.visit("F5"))
        try await store.take(1, event)
        _ = try await store.rebuildAdmissions { _ in event }
        #expect(try await families("f5 olde") == ["Folded"])
        try await store.database.write { database in
            #expect(try database.integer("SELECT count(*) FROM searchStale") == 0)
            try database.execute(sql: "INSERT INTO searchTrigram (searchTrigram, rank) VALUES ('integrity-check', 1)")
        }
    }

    @Test func queryWithoutTypeOrAuthorityMeansOnePersonOrNobody() async throws {
        try await store.take(1, .person(try Samples.person("1")))
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "")) != nil)
        #expect(try await store.patient(try Samples.identifier("1", "", "")) != nil)
        #expect(try await store.patient(try Samples.identifier("1", "SOUTHSIDE", "MR")) == nil)
        let other = PatientStatement(identifier: try Samples.identifier("1", "SOUTHSIDE", "MR"))
        try await store.take(2, .person(other))
        #expect(try await store.patient(try Samples.identifier("1", "", "")) == nil)
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "")) != nil)
        try await store.take(
            3, .person(PatientStatement(identifier: try Samples.identifier("1", "NORTHSIDE", "PI"))))
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "")) == nil)
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "MR")) != nil)
    }
}
