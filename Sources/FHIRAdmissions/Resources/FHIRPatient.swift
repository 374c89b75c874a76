/// Patient (R4 §8.1), as far as it is read here.
struct FHIRPatient: Decodable, Sendable {
    /// Patient.link.
    struct Link: Decodable, Sendable {
        let other: FHIRReference?
        let type: String?
    }

    let resourceType: String
    let id: String
    let meta: FHIRMeta?
    let identifier: [FHIRIdentifier]?
    let active: Bool?
    let name: [FHIRName]?
    let gender: String?
    let birthDate: String?
    let deceasedBoolean: Bool?
    let deceasedDateTime: String?
    let link: [Link]?

    /// Who takes this record's place (`replaced-by`), where it says so.
    var successor: String? { link?.first { $0.type == "replaced-by" }?.other?.reference }
}
