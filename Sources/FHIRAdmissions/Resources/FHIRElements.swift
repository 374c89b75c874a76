// The parts of FHIR R4 that resources share, as far as they are read here; whatever else stands there is left alone.

/// Meta (R4 §2.26.3.14).
struct FHIRMeta: Decodable, Sendable {
    let versionId: String?
    let lastUpdated: String?
}

/// Coding (R4 §2.24.0.9).
struct FHIRCoding: Decodable, Sendable {
    let system: String?
    let code: String?
    let display: String?
}

/// CodeableConcept (R4 §2.24.0.10).
struct FHIRConcept: Decodable, Sendable {
    let coding: [FHIRCoding]?
    let text: String?

    /// The codes, in order.
    var codes: [String] { coding?.compactMap(\.code) ?? [] }
    /// What a person reads: the text, and without one the first display or code.
    var title: String? { text ?? coding?.lazy.compactMap { $0.display }.first ?? codes.first }
}

/// Identifier (R4 §2.24.0.16).
struct FHIRIdentifier: Decodable, Sendable {
    let use: String?
    let type: FHIRConcept?
    let system: String?
    let value: String?
    let period: FHIRPeriod?
}

/// Period (R4 §2.24.0.19).
struct FHIRPeriod: Decodable, Sendable {
    let start: String?
    let end: String?
}

/// Reference (R4 §2.3).
struct FHIRReference: Decodable, Sendable {
    let reference: String?
    let display: String?
}

/// HumanName (R4 §2.24.0.12).
struct FHIRName: Decodable, Sendable {
    let use: String?
    let text: String?
    let family: String?
    let given: [String]?
    let prefix: [String]?
    let suffix: [String]?
}
