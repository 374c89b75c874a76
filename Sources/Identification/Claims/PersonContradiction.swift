import CaptureModel
import Store

/// Whether the name and the date of birth in a claim can be those of the person whom its identifier means.
///
/// Only a clear contradiction counts: case, accents, the order of given names, initials, and a name that a device cut off
/// do not.
enum PersonContradiction {
    /// Whether a claim contradicts a person.
    static func isThere(_ claim: CaptureClaim, _ patient: Patient) -> Bool {
        if let said = claim.birthDate, let known = patient.birthDate, said != known { return true }
        return claim.name.map { contradicts($0, patient.name) } ?? false
    }

    private static func contradicts(_ said: PersonName, _ known: PersonName) -> Bool {
        let all = words([known.family, known.given, known.middle, known.ideographic, known.phonetic])
        // Names in two scripts cannot be compared.
        guard !all.isEmpty, said.letters.isDisjoint(with: known.letters) == false else { return false }
        let family = words([said.family])
        let given = words([said.given, said.middle])
        func isNowhere(_ words: [String], _ known: [String]) -> Bool {
            !words.isEmpty && !known.isEmpty && !words.contains { word in known.contains { agree(word, $0) } }
        }
        return isNowhere(family, all) || (!known.given.isEmpty && isNowhere(given, all))
    }

    /// Whether two words are one, or one is the other's beginning: an initial, or what a device's screen had room for.
    private static func agree(_ first: String, _ second: String) -> Bool {
        let (short, long) = first.count <= second.count ? (first, second) : (second, first)
        return short == long || (short.count == 1 || short.count >= 4) && long.hasPrefix(short)
    }

    private static func words(_ texts: [String]) -> [String] { texts.flatMap(NameWords.of) }
}

extension PersonName {
    /// The kinds of letters that it is written in: those of Latin, and others.
    fileprivate var letters: Set<Bool> {
        let text = [family, given, middle, ideographic, phonetic].joined()
        return Set(text.unicodeScalars.filter(\.properties.isAlphabetic).map { $0.value < 0x250 })
    }
}
