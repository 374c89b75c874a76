import CaptureModel
import GRDB
import Testing

@testable import Store

/// Made-up people of several countries, the same for one seed everywhere.
struct SearchSamples {
    /// A person and their visits.
    struct Person {
        var patient: Patient
        var visits: [(number: String, place: String, isLive: Bool)]
    }

    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    /// A number below a bound.
    mutating func draw(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

    /// One of a list, the first ones much more often than the last.
    mutating func pick(_ list: [String]) -> String { list[min(draw(list.count), draw(list.count))] }

    /// The person of a number.
    mutating func person(_ number: Int) throws -> Person {
        let country = Self.countries[draw(Self.countries.count)]
        var name = PersonName(family: pick(country.families), given: pick(country.given))
        // Two thirds get a name that hardly anybody else has.
        if draw(3) > 0 { name.family = pick(Self.beginnings) + pick(Self.middles) + pick(Self.endings) }
        if draw(4) == 0 { name.middle = pick(country.given) }
        if draw(20) == 0 { name.family += "-" + pick(country.families) }
        if !country.ideographic.isEmpty {
            let at = draw(country.ideographic.count)
            name.ideographic = country.ideographic[at]
            name.phonetic = country.phonetic[at]
        }
        let born = (1920 + draw(106)) * 10_000 + (1 + draw(12)) * 100 + 1 + draw(28)
        let value = draw(10) == 0 ? "NS-\(100 + draw(900))-\(number)" : String(1_000_000 + number * 7)
        let others = draw(5) == 0 ? [try Samples.identifier("X\(draw(1_000_000_000))", "REGION", "NI")] : []
        let patient = Patient(
            identifier: try Samples.identifier(value), otherIdentifiers: others, name: name,
            birthDate: BirthDate(String(born)), sex: .female)
        let visits = (0..<draw(4)).map { visit in
            (
                number: "V\(number)\(visit)\(100 + draw(900))", place: Self.places[draw(Self.places.count)],
                isLive: draw(20) == 0
            )
        }
        return Person(patient: patient, visits: visits)
    }

    /// Puts people into the list by rows of their own, much faster than by messages.
    static func insert(_ people: [Person], into store: Store) async throws {
        try await store.write { transaction in
            let database = transaction.database
            for (index, person) in people.enumerated() {
                let id = try PatientIdentityRecord.exactly(database, person.patient.identifier).id
                let moment = Timestamp(milliseconds: 1_789_000_000_000 + Int64(index))
                try PatientRecord(
                    id: id, knowledge: PatientKnowledge(patient: person.patient, times: .init()), occurred: moment,
                    lastChanged: moment
                ).insert(database)
                for visit in person.visits {
                    let number = try #require(VisitNumber(value: visit.number, authority: "NORTHSIDE"))
                    let identity = try VisitIdentityRecord.exactly(database, number)
                    try EncounterRecord(
                        database, id: identity.id, patient: id,
                        encounter: Encounter(
                            visitNumber: number, location: Location(hl7: visit.place),
                            status: visit.isLive ? .open : .discharged),
                        occurred: moment
                    ).insert(database)
                }
            }
        }
    }

    static let places = ["ENDO^R1^^NORTHSIDE", "ENDO^R2^^NORTHSIDE", "WARD^7^1", "DERM", "EYE^2", "ED"]
    private static let beginnings = [
        "Mar", "Hol", "Ber", "Schön", "Kow", "Nov", "Oka", "Pet", "Ol", "Sté", "Wal", "Gar", "Ha", "Lind", "Fer", "Øst",
        "Bal", "Zim", "Dra", "Quin", "Vö", "Thu", "Ric", "Sal", "Mac", "O'", "D'", "Kra", "Bjö", "Er", "Yıl", "Cha",
    ]
    private static let middles = [
        "ti", "len", "ga", "e", "mann", "al", "do", "ki", "sto", "er", "in", "ra", "vi", "cho", "ß", "dal", "nn", "ue",
        "ko",
    ]
    private static let endings = [
        "son", "er", "ski", "ez", "ova", "berg", "mann", "i", "o", "sen", "ström", "in", "feld", "ić", "ard", "u", "as",
        "dóttir",
    ]

    private struct Country {
        let families: [String]
        let given: [String]
        var ideographic: [String] = []
        var phonetic: [String] = []
    }

    private static let countries = [
        Country(
            families: ["Smith", "Jones", "Williams", "Brown", "O'Brien", "Taylor", "MacDonald", "Wright", "Smithers"],
            given: ["Mary", "John", "Ann", "James", "Joanna", "Michael", "Samuel", "Zoë", "Joe", "Noel"]),
        Country(
            families: ["Müller", "Mueller", "Schmidt", "Weiß", "Böhm", "von der Heide", "Groß", "Jäger", "Muller"],
            given: ["Anna", "Jürgen", "Hans-Peter", "Günther", "Maria", "Sören", "Käthe", "Michaela"]),
        Country(
            families: ["García", "Fernández", "Núñez", "de la Cruz", "Ibáñez", "Peña"],
            given: ["María", "José", "Ana", "Íñigo", "Begoña", "Martín"]),
        Country(
            families: ["Nguyễn", "Trần", "Lê", "Phạm", "Đặng"], given: ["Văn Anh", "Thị Hương", "Đức", "Mỹ Linh"]),
        Country(
            families: ["Øster", "Åberg", "Sørensen", "Aas", "Ås", "Kjær"], given: ["Bjørn", "Åse", "Søren", "Liv"]),
        Country(
            families: ["Yamada", "Suzuki", "Tanaka", "Sato"], given: ["Tarou", "Hanako", "Ken"],
            ideographic: ["山田^太郎", "鈴木^花子", "田中^健", "佐藤^一郎"],
            phonetic: ["やまだ^たろう", "スズキ^ハナコ", "タナカ^ケン", "さとう^いちろう"]),
        Country(
            families: ["Kowalski", "Łukasz", "Wójcik", "Żak", "Okafor", "Adeyemi"],
            given: ["Zdzisław", "Ada", "Chidi", "Jadwiga", "Ngozi"]),
        Country(families: ["Иванов", "Королёв", "Παπαδόπουλος"], given: ["Алексей", "Семён", "Γιώργος"]),
    ]
}
