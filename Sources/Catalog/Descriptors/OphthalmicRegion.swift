/// The parts of an eye (context group 4209, Ophthalmic Anatomic Structure Imaged).
///
/// Each is there twice, so that what shows one must say of which eye it is: right, left or both.
enum OphthalmicRegion {
    /// Whether a region is an eye or part of one.
    static func contains(_ region: CodedConcept) -> Bool {
        region.scheme == "SCT" && codes.contains(region.value)
    }

    private static let codes: Set = [
        "31636006", "40638003", "68703001", "29534007", "29445007", "28726007", "81745001", "80243003", "67046006",
        "41296002", "43045000", "13561001", "3954005", "78076003", "62736007", "53549008", "81016008", "5665001",
        "18619003", "38934000",
    ]
}
