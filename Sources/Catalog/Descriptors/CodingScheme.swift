/// What is known of coding scheme designators (PS3.16 §8, Table 8-1).
public enum CodingScheme {
    /// Whether a designator is private: it begins with 99, or is the local one of HL7 (PS3.3 §8.2).
    public static func isPrivate(_ designator: String) -> Bool {
        designator == "L" || designator.utf8.starts(with: "99".utf8)
    }

    /// Whether DICOM knows the designator, or keeps it for private use.
    public static func isKnown(_ designator: String) -> Bool {
        isPrivate(designator) || designators.contains(designator)
    }

    /// The designators of the standard that are not private.
    private static let designators: Set = [
        "ACR", "ASTM-sigpurpose", "BARI", "BI", "C4", "C5", "caDSR", "CD2", "CTV3", "DC", "DCM", "DCMUID", "FMA",
        "HPC", "I10", "I10C", "I10P", "I11", "I9", "I9C", "IBSI", "ICDO3", "IETF4646", "ISO3166_1", "ISO5218_1",
        "ISO639_1", "ISO639_2", "ISO_OID", "ITIS_TSN", "LN", "MA", "MAYOASRG", "MDC", "MDNS", "MGI", "MSH", "NBD",
        "NBG", "NCDR", "NCIt", "NDC", "NEU", "NICIP", "NPI", "NYUMCCG", "PATHLEX", "POS", "PUBCHEM_CID",
        "RADELEMENT", "RADLEX", "RFC-3881", "RFC3066", "RFC5646", "RO", "RRID", "RXNORM", "SCPECG", "SCT", "SNM3",
        "SRT", "UBERON", "UCUM", "UMLS", "UNS", "UPC",
    ]
}
