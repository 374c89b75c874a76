import HL7

/// Messages that the tests share.
enum Samples {
    static func message(_ lines: String...) -> [UInt8] { message(lines) }

    static func message(_ lines: [String]) -> [UInt8] {
        Array(lines.map { $0 + "\r" }.joined().utf8)
    }

    static let policy = AdmissionPolicy(selection: IdentifierSelection(authority: "NORTH", type: "MR"))

    static let admit = message(
        #"MSH|^~\&|HIS|NORTH|VIGNETTE|ENDO|20260105081500+0100||ADT^A01^ADT_A01|M1|P|2.5.1||||||UNICODE UTF-8"#,
        "EVN|A01|20260105081400||||20260105080000",
        "PID|1||77^^^SSN^SS~4711^^^NORTH&1.2.3&ISO^MR||Ny^Ann^B^^^^N~Müller&von^Anna^Maria^Jr.^Dr.^MD^L||19800229|F||||||||||A9^^^NORTH^AN",
        "PV1|1|o|ENDO^2^1^NORTH||||17^House^Greg^^^Dr.|18^Who^John||GAS|||||||||V55^^^NORTH^VN"
            + String(repeating: "|", count: 25) + "20260105080000+0100",
        "PV2|||K50^Colitis")
}

/// A generator whose sequence is fixed by its seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// The code of the error that the closure throws; nil if it throws none.
func failure(_ body: () throws(HL7Error) -> Void) -> HL7Error.Code? {
    do {
        try body()
        return nil
    } catch {
        return error.code
    }
}
