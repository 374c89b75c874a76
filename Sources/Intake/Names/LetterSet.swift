/// The characters that a place of a pattern may take: each of ASCII, and all others as one.
struct LetterSet: Equatable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var hasOthers = false

    /// No character.
    static let none = LetterSet()
    /// Every character.
    static let all = LetterSet(low: .max, high: .max, hasOthers: true)
    /// 0 to 9.
    static let digits = LetterSet("0"..."9")
    /// Letters, digits and the underline.
    static let word = LetterSet("a"..."z").union(LetterSet("0"..."9")).union(LetterSet("_"..."_")).withOthers
    /// White space.
    static let space = LetterSet("\t"..."\r").union(LetterSet(" "..." ")).withOthers

    private init(low: UInt64 = 0, high: UInt64 = 0, hasOthers: Bool = false) {
        self.low = low
        self.high = high
        self.hasOthers = hasOthers
    }

    /// The characters of a range; of letters, both cases.
    init(_ range: ClosedRange<Unicode.Scalar>) {
        if range.upperBound.value > 127 { hasOthers = true }
        guard range.lowerBound.value < 128 else { return }
        for value in range.lowerBound.value...min(range.upperBound.value, 127) {
            insert(value)
            if (0x41...0x5A).contains(value) { insert(value + 0x20) }
            if (0x61...0x7A).contains(value) { insert(value - 0x20) }
        }
    }

    private mutating func insert(_ value: UInt32) {
        if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
    }

    private var withOthers: LetterSet { LetterSet(low: low, high: high, hasOthers: true) }

    /// All others; those beyond ASCII stay, because some of them may be meant.
    var inverted: LetterSet { LetterSet(low: ~low, high: ~high, hasOthers: true) }

    /// The characters of both.
    func union(_ other: LetterSet) -> LetterSet {
        LetterSet(low: low | other.low, high: high | other.high, hasOthers: hasOthers || other.hasOthers)
    }

    /// Whether no character is in both.
    func isDisjoint(with other: LetterSet) -> Bool {
        low & other.low == 0 && high & other.high == 0 && !(hasOthers && other.hasOthers)
    }
}
