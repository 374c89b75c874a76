/// A character set of one byte a letter: ASCII below 80H, letters of its own from A0H (PS3.3 §C.12.1.1.2).
enum SingleByteRepertoire: String, CaseIterable, Sendable {
    /// Latin alphabet No. 1.
    case latin1 = "IR 100"
    /// Latin alphabet No. 2.
    case latin2 = "IR 101"
    /// Latin alphabet No. 3.
    case latin3 = "IR 109"
    /// Latin alphabet No. 4.
    case latin4 = "IR 110"
    /// Latin alphabet No. 5.
    case latin5 = "IR 148"
    /// Latin alphabet No. 9.
    case latin9 = "IR 203"
    /// Cyrillic.
    case cyrillic = "IR 144"
    /// Arabic.
    case arabic = "IR 127"
    /// Greek.
    case greek = "IR 126"
    /// Hebrew.
    case hebrew = "IR 138"
    /// Thai.
    case thai = "IR 166"
    /// Japanese katakana (JIS X 0201).
    case katakana = "IR 13"

    /// The set of a defined term, as `ISO_IR 100` or, with code extensions, `ISO 2022 IR 100`; nil if it is no such set.
    init?(definedTerm: String) {
        let prefixes = ["ISO_", "ISO 2022 ", "ISO-", "ISO "]
        guard let prefix = prefixes.first(where: definedTerm.hasPrefix) else { return nil }
        self.init(rawValue: String(definedTerm.dropFirst(prefix.count)))
    }

    /// The two bytes that, after an escape, put this set in use from A0H on (ISO 2022, PS3.3 Table C.12-3).
    var escape: (UInt8, UInt8) {
        switch self {
        case .latin1: (0x2D, 0x41)
        case .latin2: (0x2D, 0x42)
        case .latin3: (0x2D, 0x43)
        case .latin4: (0x2D, 0x44)
        case .latin5: (0x2D, 0x4D)
        case .latin9: (0x2D, 0x62)
        case .cyrillic: (0x2D, 0x4C)
        case .arabic: (0x2D, 0x47)
        case .greek: (0x2D, 0x46)
        case .hebrew: (0x2D, 0x48)
        case .thai: (0x2D, 0x54)
        case .katakana: (0x29, 0x49)
        }
    }

    /// The letter of a byte from 80H on; one that the set does not have keeps its number.
    func letter(_ byte: UInt8) -> Unicode.Scalar {
        guard byte >= 0xA0, self != .latin1 else { return Unicode.Scalar(byte) }
        let letter = SingleByteRepertoire.letters[self]?[Int(byte) - 0xA0] ?? SingleByteRepertoire.none
        return letter == SingleByteRepertoire.none ? Unicode.Scalar(byte) : letter
    }

    /// What stands in the tables where a set has no letter.
    private static let none: Unicode.Scalar = "\u{FFFD}"

    /// The letters A0H to FFH of each set.
    private static let letters: [SingleByteRepertoire: [Unicode.Scalar]] = {
        var letters: [SingleByteRepertoire: [Unicode.Scalar]] = [:]
        for repertoire in allCases {
            let row = Array(repertoire.upperHalf.unicodeScalars)
            letters[repertoire] = row + Array(repeating: none, count: max(0, 96 - row.count))
        }
        return letters
    }()

    private var upperHalf: String {
        switch self {
        case .latin1: ""
        case .latin2:
            """
            \u{A0}Ą\u{2D8}Ł\u{A4}ĽŚ\u{A7}\u{A8}ŠŞŤŹ\u{AD}ŽŻ\u{B0}ą\u{2DB}ł\u{B4}ľś\u{2C7}\u{B8}šşťź\u{2DD}ž\
            żŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ\u{D7}ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö\u{F7}řůúűüýţ\u{2D9}
            """
        case .latin3:
            """
            \u{A0}Ħ\u{2D8}\u{A3}\u{A4}\u{FFFD}Ĥ\u{A7}\u{A8}İŞĞĴ\u{AD}\u{FFFD}Ż\u{B0}ħ\u{B2}\u{B3}\u{B4}µĥ\
            \u{B7}\u{B8}ışğĵ\u{BD}\u{FFFD}żÀÁÂ\u{FFFD}ÄĊĈÇÈÉÊËÌÍÎÏ\u{FFFD}ÑÒÓÔĠÖ\u{D7}ĜÙÚÛÜŬŜßàáâ\u{FFFD}äċ\
            ĉçèéêëìíîï\u{FFFD}ñòóôġö\u{F7}ĝùúûüŭŝ\u{2D9}
            """
        case .latin4:
            """
            \u{A0}ĄĸŖ\u{A4}ĨĻ\u{A7}\u{A8}ŠĒĢŦ\u{AD}Ž\u{AF}\u{B0}ą\u{2DB}ŗ\u{B4}ĩļ\u{2C7}\u{B8}šēģŧŊžŋĀÁÂÃÄÅ\
            ÆĮČÉĘËĖÍÎĪĐŅŌĶÔÕÖ\u{D7}ØŲÚÛÜŨŪßāáâãäåæįčéęëėíîīđņōķôõö\u{F7}øųúûüũū\u{2D9}
            """
        case .latin5:
            """
            \u{A0}\u{A1}\u{A2}\u{A3}\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{A9}ª\u{AB}\u{AC}\u{AD}\u{AE}\u{AF}\
            \u{B0}\u{B1}\u{B2}\u{B3}\u{B4}µ\u{B6}\u{B7}\u{B8}\u{B9}º\u{BB}\u{BC}\u{BD}\u{BE}\u{BF}ÀÁÂÃÄÅÆÇÈ\
            ÉÊËÌÍÎÏĞÑÒÓÔÕÖ\u{D7}ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö\u{F7}øùúûüışÿ
            """
        case .latin9:
            """
            \u{A0}\u{A1}\u{A2}\u{A3}\u{20AC}\u{A5}Š\u{A7}š\u{A9}ª\u{AB}\u{AC}\u{AD}\u{AE}\u{AF}\u{B0}\u{B1}\
            \u{B2}\u{B3}Žµ\u{B6}\u{B7}ž\u{B9}º\u{BB}ŒœŸ\u{BF}ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ\u{D7}ØÙÚÛÜÝÞßàáâãäåæçè\
            éêëìíîïðñòóôõö\u{F7}øùúûüýþÿ
            """
        case .cyrillic:
            """
            \u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя\
            \u{2116}ёђѓєѕіїјљњћќ\u{A7}ўџ
            """
        case .arabic:
            """
            \u{A0}\u{FFFD}\u{FFFD}\u{FFFD}\u{A4}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{60C}\u{AD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{61B}\u{FFFD}\u{FFFD}\u{FFFD}\u{61F}\u{FFFD}\u{621}\u{622}\u{623}\
            \u{624}\u{625}\u{626}\u{627}\u{628}\u{629}\u{62A}\u{62B}\u{62C}\u{62D}\u{62E}\u{62F}\u{630}\
            \u{631}\u{632}\u{633}\u{634}\u{635}\u{636}\u{637}\u{638}\u{639}\u{63A}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{640}\u{641}\u{642}\u{643}\u{644}\u{645}\u{646}\u{647}\u{648}\u{649}\u{64A}\
            \u{64B}\u{64C}\u{64D}\u{64E}\u{64F}\u{650}\u{651}\u{652}
            """
        case .greek:
            """
            \u{A0}\u{2018}\u{2019}\u{A3}\u{20AC}\u{20AF}\u{A6}\u{A7}\u{A8}\u{A9}\u{37A}\u{AB}\u{AC}\u{AD}\
            \u{FFFD}\u{2015}\u{B0}\u{B1}\u{B2}\u{B3}\u{384}\u{385}Ά\u{B7}ΈΉΊ\u{BB}Ό\u{BD}ΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ\
            ΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ
            """
        case .hebrew:
            """
            \u{A0}\u{FFFD}\u{A2}\u{A3}\u{A4}\u{A5}\u{A6}\u{A7}\u{A8}\u{A9}\u{D7}\u{AB}\u{AC}\u{AD}\u{AE}\
            \u{AF}\u{B0}\u{B1}\u{B2}\u{B3}\u{B4}µ\u{B6}\u{B7}\u{B8}\u{B9}\u{F7}\u{BB}\u{BC}\u{BD}\u{BE}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\
            \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{2017}\u{5D0}\
            \u{5D1}\u{5D2}\u{5D3}\u{5D4}\u{5D5}\u{5D6}\u{5D7}\u{5D8}\u{5D9}\u{5DA}\u{5DB}\u{5DC}\u{5DD}\
            \u{5DE}\u{5DF}\u{5E0}\u{5E1}\u{5E2}\u{5E3}\u{5E4}\u{5E5}\u{5E6}\u{5E7}\u{5E8}\u{5E9}\u{5EA}\
            \u{FFFD}\u{FFFD}\u{200E}\u{200F}
            """
        case .thai:
            """
            \u{FFFD}กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะ\u{E31}าำ\u{E34}\u{E35}\u{E36}\u{E37}\
            \u{E38}\u{E39}\u{E3A}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{E3F}เแโใไๅ\u{E46}\u{E47}\u{E48}\u{E49}\
            \u{E4A}\u{E4B}\u{E4C}\u{E4D}\u{E4E}\u{E4F}๐๑๒๓๔๕๖๗๘๙\u{E5A}\u{E5B}
            """
        case .katakana:
            """
            \u{FFFD}\u{FF61}\u{FF62}\u{FF63}\u{FF64}\u{FF65}ｦｧｨｩｪｫｬｭｮｯ\u{FF70}ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍ\
            ﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ\u{FF9E}\u{FF9F}
            """
        }
    }
}
