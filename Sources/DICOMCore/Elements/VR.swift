/// A value representation: how the bytes of a value are to be understood (PS3.5 §6.2).
public enum VR: String, Hashable, Sendable, CaseIterable {
    /// Application Entity.
    case ae = "AE"
    /// Age String.
    case `as` = "AS"
    /// Attribute Tag.
    case at = "AT"
    /// Code String.
    case cs = "CS"
    /// Date.
    case da = "DA"
    /// Decimal String.
    case ds = "DS"
    /// Date Time.
    case dt = "DT"
    /// Floating Point Double.
    case fd = "FD"
    /// Floating Point Single.
    case fl = "FL"
    /// Integer String.
    case `is` = "IS"
    /// Long String.
    case lo = "LO"
    /// Long Text.
    case lt = "LT"
    /// Other Byte.
    case ob = "OB"
    /// Other Double.
    case od = "OD"
    /// Other Float.
    case of = "OF"
    /// Other Long.
    case ol = "OL"
    /// Other 64-bit Very Long.
    case ov = "OV"
    /// Other Word.
    case ow = "OW"
    /// Person Name.
    case pn = "PN"
    /// Short String.
    case sh = "SH"
    /// Signed Long.
    case sl = "SL"
    /// Sequence of Items.
    case sq = "SQ"
    /// Signed Short.
    case ss = "SS"
    /// Short Text.
    case st = "ST"
    /// Signed 64-bit Very Long.
    case sv = "SV"
    /// Time.
    case tm = "TM"
    /// Unlimited Characters.
    case uc = "UC"
    /// Unique Identifier.
    case ui = "UI"
    /// Unsigned Long.
    case ul = "UL"
    /// Unknown.
    case un = "UN"
    /// Universal Resource Identifier.
    case ur = "UR"
    /// Unsigned Short.
    case us = "US"
    /// Unlimited Text.
    case ut = "UT"
    /// Unsigned 64-bit Very Long.
    case uv = "UV"

    /// What fills a value to even length: a space after text, a zero byte after all else (PS3.5 §6.2).
    public var paddingByte: UInt8 { isText && self != .ui ? 0x20 : 0x00 }

    /// Whether the value is text, in whatever repertoire.
    public var isText: Bool {
        switch self {
        case .ae, .as, .cs, .da, .ds, .dt, .is, .lo, .lt, .pn, .sh, .st, .tm, .uc, .ui, .ur, .ut: true
        case .at, .fd, .fl, .ob, .od, .of, .ol, .ov, .ow, .sl, .sq, .ss, .sv, .ul, .un, .us, .uv: false
        }
    }

    /// Whether Specific Character Set (0008,0005) says how the text is written (PS3.5 §6.1.2.2).
    public var usesSpecificCharacterSet: Bool {
        switch self {
        case .lo, .lt, .pn, .sh, .st, .uc, .ut: true
        case .ae, .as, .at, .cs, .da, .ds, .dt, .fd, .fl, .is, .ob, .od, .of, .ol, .ov, .ow, .sl, .sq, .ss,
            .sv, .tm, .ui, .ul, .un, .ur, .us, .uv:
            false
        }
    }

    /// Whether a backslash in the text stands between two values; in the others it is a letter as any.
    public var separatesValuesByBackslash: Bool {
        switch self {
        case .ae, .as, .cs, .da, .ds, .dt, .is, .lo, .pn, .sh, .tm, .uc, .ui: true
        case .at, .fd, .fl, .lt, .ob, .od, .of, .ol, .ov, .ow, .sl, .sq, .ss, .st, .sv, .ul, .un, .ur, .us,
            .ut, .uv:
            false
        }
    }

    /// Whether spaces before the first letter are padding too, and not a part of the text (PS3.5 Table 6.2-1).
    var ignoresLeadingSpaces: Bool { separatesValuesByBackslash && self != .uc }

    /// Whether its length takes 32 bits, after two reserved bytes, in an explicit encoding (PS3.5 §7.1.2).
    public var hasLongLength: Bool {
        switch self {
        case .ob, .od, .of, .ol, .ov, .ow, .sq, .sv, .uc, .un, .ur, .ut, .uv: true
        case .ae, .as, .at, .cs, .da, .ds, .dt, .fd, .fl, .is, .lo, .lt, .pn, .sh, .sl, .ss, .st, .tm, .ui,
            .ul, .us:
            false
        }
    }

    /// The width in bytes of the numbers that byte order turns round; 1 where there are none.
    var numberWidth: Int {
        switch self {
        case .at, .ow, .ss, .us: 2
        case .fl, .of, .ol, .sl, .ul: 4
        case .fd, .od, .ov, .sv, .uv: 8
        case .ae, .as, .cs, .da, .ds, .dt, .is, .lo, .lt, .ob, .pn, .sh, .sq, .st, .tm, .uc, .ui, .un, .ur,
            .ut:
            1
        }
    }

    /// The most characters that one value may have (in a person name: one component group); nil without a limit.
    ///
    /// PS3.5 Table 6.2-1. Text only; not enforced here, because what others sent is to be read all the same.
    public var maximumCharacters: Int? {
        switch self {
        case .as: 4
        case .da: 8
        case .is: 12
        case .tm: 14
        case .ae, .cs, .ds, .sh: 16
        case .dt: 26
        case .lo, .pn, .ui: 64
        case .st: 1024
        case .lt: 10240
        case .at, .fd, .fl, .ob, .od, .of, .ol, .ov, .ow, .sl, .sq, .ss, .sv, .uc, .ul, .un, .ur, .us, .ut, .uv: nil
        }
    }
}

extension VR {
    /// The two letters as they stand in an explicit encoding.
    var letters: [UInt8] { Array(rawValue.utf8) }

    /// The representation of two letters; nil if the standard has none such.
    init?(letters first: UInt8, _ second: UInt8) {
        guard let known = VR.byLetters[UInt16(first) << 8 | UInt16(second)] else { return nil }
        self = known
    }

    private static let byLetters: [UInt16: VR] = {
        var table: [UInt16: VR] = [:]
        for representation in allCases {
            let number = representation.rawValue.utf8.reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
            table[number] = representation
        }
        return table
    }()
}
