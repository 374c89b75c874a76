/// What admissions calls a person's sex, as DICOM can say it (PatientSex).
public enum Sex: String, Sendable, Codable, CaseIterable {
    /// Male.
    case male = "M"
    /// Female.
    case female = "F"
    /// Other.
    case other = "O"
}

/// A date of birth in the form `YYYYMMDD`: a real day of the calendar, never a part of one.
public struct BirthDate: Hashable, Sendable, Codable {
    /// Eight digits.
    public let text: String

    /// Makes the date, or nothing where the text is not eight digits that name a day.
    public init?(_ text: String) {
        guard text.utf8.count == 8, let number = Int(text), text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }),
            CivilTime.moment(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
        else { return nil }
        self.text = text
    }

    /// Decodes a date that names a day.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard let date = BirthDate(try container.decode(String.self, forKey: .text)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .text, in: container, debugDescription: "not a day in the form YYYYMMDD")
        }
        self = date
    }

    /// As a person reads it, without doubt about day and month: `12-Mar-1984`.
    public var display: String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let number = Int(text) ?? 0
        let month = number / 100 % 100
        guard (1...12).contains(month) else { return text }
        return "\((number % 100).padded(2))-\(months[month - 1])-\(number / 10_000)"
    }
}

/// A person as the admissions list knows them.
public struct Patient: Hashable, Sendable, Codable {
    /// The identifier that the site's configuration chose.
    public var identifier: PatientIdentifier
    /// The other identifiers that admissions sent.
    public var otherIdentifiers: [PatientIdentifier]
    /// The name.
    public var name: PersonName
    /// The date of birth, where the whole of it is known.
    public var birthDate: BirthDate?
    /// The sex, where it is known.
    public var sex: Sex?
    /// Whether the person is dead.
    public var isDead: Bool

    /// Makes a person.
    public init(
        identifier: PatientIdentifier, otherIdentifiers: [PatientIdentifier] = [], name: PersonName,
        birthDate: BirthDate? = nil, sex: Sex? = nil, isDead: Bool = false
    ) {
        self.identifier = identifier
        self.otherIdentifiers = otherIdentifiers
        self.name = name
        self.birthDate = birthDate
        self.sex = sex
        self.isDead = isDead
    }
}
