/// What a PID segment says of a patient.
///
/// Fields that the sender may leave out say whether to keep, clear or set (see `FieldValue`).
public struct AdmissionPatient: Hashable, Sendable {
    /// The identifier that this site goes by.
    public let identifier: SelectedIdentifier
    /// Every identifier of PID-3, the selected one too, in order.
    public let identifiers: [HL7Identifier]
    /// PID-5: the name.
    public let name: FieldValue<PatientName>
    /// PID-7: the date of birth; null where what stands there is not a whole day of the calendar.
    public let birthDate: FieldValue<HL7Date>
    /// PID-8: the sex; null where it is unknown or no code of the table.
    public let sex: FieldValue<AdministrativeSex>
    /// PID-2: the identifier of an enterprise, as early versions had it.
    public let external: HL7Identifier?
    /// PID-18: the account number.
    public let account: FieldValue<HL7Identifier>
    /// PID-29: when the patient died; `absent` where what stands there is not legible.
    public let deathTime: FieldValue<HL7Timestamp>
    /// PID-30: whether the patient is dead.
    public let isDead: FieldValue<Bool>

    init(_ segment: HL7Segment, selection: IdentifierSelection) throws(HL7Error) {
        identifiers = HL7Identifier.all(in: segment.field(3))
        identifier = try selection.select(from: identifiers, at: segment.place(3))
        name = PatientName.read(segment.field(5))
        birthDate = segment.field(7).trimmedValue.map(unreadable: .null) { Self.wholeDay($0) }
        sex = segment.field(8).trimmedValue.map(unreadable: .null) { AdministrativeSex(code: $0) }
        external = HL7Identifier(segment.field(2).first)
        account = HL7Identifier.read(segment.field(18))
        deathTime = segment.field(29).trimmedValue.map { HL7Timestamp($0) }
        isDead = segment.field(30).trimmedValue.map { text in
            switch text.uppercased() {
            case "Y": true
            case "N": false
            default: nil
            }
        }
    }

    /// The day of the first eight digits; DICOM's DA has no partial dates.
    private static func wholeDay(_ text: String) -> HL7Date? {
        let digits = text.utf8.prefix(8)
        guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return HL7Timestamp(String(decoding: digits, as: UTF8.self))?.date
    }
}
