// How the values that several messages name are written.

extension HL7Content {
    /// An identifier (CX, v2.5.1 §2.A.14).
    static func identifier(_ identifier: HL7Identifier?) -> HL7Content {
        guard let identifier else { return .absent }
        return .components([
            .optional(identifier.id), .absent, .absent, authority(identifier.authority), .optional(identifier.type),
            authority(identifier.facility),
        ])
    }

    /// Who assigned an identifier (HD, v2.5.1 §2.A.33).
    static func authority(_ authority: HL7Authority?) -> HL7Content {
        .components([
            .optional(authority?.namespace), .optional(authority?.universalID),
            .optional(authority?.universalIDType),
        ])
    }

    /// Where a patient is (PL, v2.5.1 §2.A.53).
    static func location(_ place: HL7Location?) -> HL7Content {
        guard let place else { return .absent }
        return .components([
            .optional(place.pointOfCare), .optional(place.room), .optional(place.bed), .optional(place.facility),
        ])
    }

    /// Family, given, middle, suffix, prefix: as XPN and XCN have them in a row.
    static func parts(of name: HL7PersonName) -> [HL7Content] {
        [
            .optional(name.family), .optional(name.given), .optional(name.middle), .optional(name.suffix),
            .optional(name.prefix),
        ]
    }
}
