/// A short-term reference picture set of an HEVC sequence parameter set (ITU-T H.265 §7.3.7, 7.4.8).
///
/// A set may be told as the difference to the one before, so that its length depends on that one's content.
struct HEVCReferencePictureSet {
    /// Distances to earlier pictures in output order, the nearest first.
    private var earlier: [Int] = []
    /// Distances to later pictures in output order, the nearest first.
    private var later: [Int] = []

    /// Steps over all the sets of a parameter set.
    static func skipAll(_ bits: inout BitReader) throws(BitReaderError) {
        var previous: HEVCReferencePictureSet?
        for _ in 0..<(try bits.unsigned(atMost: 64)) {
            if let reference = previous, try bits.flag() {
                previous = try HEVCReferencePictureSet(derivedFrom: reference, &bits)
            } else {
                previous = try HEVCReferencePictureSet(&bits)
            }
        }
    }

    private init(_ bits: inout BitReader) throws(BitReaderError) {
        let earlierCount = try bits.unsigned(atMost: 16)
        let laterCount = try bits.unsigned(atMost: 16)
        var distance = 0
        for _ in 0..<earlierCount {
            distance -= 1 + (try bits.unsigned(atMost: 1 << 15))
            _ = try bits.flag()
            earlier.append(distance)
        }
        distance = 0
        for _ in 0..<laterCount {
            distance += 1 + (try bits.unsigned(atMost: 1 << 15))
            _ = try bits.flag()
            later.append(distance)
        }
    }

    /// Equations 7-61 and 7-62.
    private init(derivedFrom reference: HEVCReferencePictureSet, _ bits: inout BitReader) throws(BitReaderError) {
        let isNegative = try bits.flag()
        let size = 1 + (try bits.unsigned(atMost: 1 << 15))
        let shift = isNegative ? -size : size
        let all = reference.earlier + reference.later + [0]
        var kept: [Bool] = []
        for _ in all { kept.append(try bits.flag() ? true : try bits.flag()) }
        // The nearest come first in each direction, and what falls on the picture itself falls out.
        let shifted = zip(all, kept).compactMap { $1 ? $0 + shift : nil }
        earlier = shifted.filter { $0 < 0 }.sorted(by: >)
        later = shifted.filter { $0 > 0 }.sorted()
        guard earlier.count + later.count <= 16 else { throw .outOfRange }
    }
}
