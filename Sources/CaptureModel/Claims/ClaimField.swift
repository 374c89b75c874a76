/// The parts of a claim by the names that JSON, XML and CSV sidecars give them.
public enum ClaimField: String, Sendable, CaseIterable {
    /// `4711^^^NORTHSIDE`, or `4711` of the authority that the site assumes.
    case patient
    /// A name of the catalog.
    case descriptor
    /// The visit's number.
    case visit
    /// The order's accession number.
    case accession
    /// The finer region's key.
    case region
    /// The side.
    case laterality
    /// Who took the picture.
    case operatorName = "operator"
    /// When, with its offset from UTC.
    case taken
    /// The patient's name, as a check.
    case name
    /// The patient's date of birth, as a check.
    case birthDate = "birth-date"
    /// The picture's number in its series.
    case sequence
}

/// Why a text is not what a field of a claim can be.
public struct ClaimFault: Error, Equatable, Sendable {
    /// The field, as the source names it.
    public let field: String
    /// What should stand there.
    public let expected: String

    /// Makes a fault.
    public init(_ field: String, expected: String) {
        self.field = field
        self.expected = expected
    }
}

extension CaptureClaim {
    /// Makes a claim of texts by field; an empty text is no text.
    ///
    /// - Throws: `ClaimFault` that names the first field whose text cannot be used.
    public init(_ texts: [ClaimField: String]) throws(ClaimFault) {
        self.init()
        for field in ClaimField.allCases {
            guard let text = texts[field]?.trimmed, !text.isEmpty else { continue }
            try set(field, text)
        }
    }

    private mutating func set(_ field: ClaimField, _ text: String) throws(ClaimFault) {
        func wrong(_ expected: String) -> ClaimFault { ClaimFault(field.rawValue, expected: expected) }
        switch field {
        case .patient:
            guard let identifier = PatientIdentifier(hl7: text) else {
                throw wrong("an identifier as in 4711^^^NORTHSIDE")
            }
            patient = identifier
        case .descriptor:
            guard DescriptorName(text) != nil else {
                throw wrong("the name of a procedure descriptor of the catalog, as in colonoscopy")
            }
            descriptor = text
        case .visit: visit = try Self.plain(text, 64, field)
        case .accession: accession = try Self.plain(text, 16, field)
        case .region: region = try Self.plain(text, 64, field)
        case .operatorName: operatorName = try Self.plain(text, 64, field)
        case .laterality:
            guard let side = Laterality(word: text) else { throw wrong("R, L, B or U") }
            laterality = side
        case .taken:
            guard let moment = Timestamp(iso8601: text) else {
                throw wrong("a date and time with its offset, as in 2026-11-22T09:14:03+01:00")
            }
            taken = moment
        case .name:
            guard let person = PersonName(written: text) else { throw wrong("a name as in Okafor^Ada") }
            name = person
        case .birthDate:
            guard let date = BirthDate(text.filter { $0 != "-" }) else { throw wrong("a day as in 1984-03-12") }
            birthDate = date
        case .sequence:
            guard let number = Int(text), number >= 0 else { throw wrong("a whole number") }
            sequence = number
        }
    }

    private static func plain(_ text: String, _ limit: Int, _ field: ClaimField) throws(ClaimFault) -> String {
        let isPlain = !text.unicodeScalars.contains { $0.isControl || $0 == "\\" }
        guard isPlain, text.unicodeScalars.count <= limit else {
            throw ClaimFault(field.rawValue, expected: "1 to \(limit) characters without backslash or line break")
        }
        return text
    }
}

extension Laterality {
    /// The side that a word of devices and people means, in any case: `R`, `OD` and `right` are the same.
    public init?(word: String) {
        switch word.lowercased() {
        case "r", "od", "right": self = .right
        case "l", "os", "left": self = .left
        case "b", "ou", "both": self = .both
        case "u": self = .unpaired
        default: return nil
        }
    }
}

extension PersonName {
    /// Reads a name as devices write it: `Okafor^Ada`, `Okafor, Ada`, or words of which none is known to be the family's.
    public init?(written text: String) {
        if text.contains("^") || !text.contains(",") {
            self.init(dicom: text)
            return
        }
        let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
            .map { String($0).trimmed }
        self.init(family: parts[0], given: parts[1])
        if isEmpty { return nil }
    }
}
