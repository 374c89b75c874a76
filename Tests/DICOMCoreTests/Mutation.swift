import DICOMCore

/// Damage to bytes, and the reading of what is left.
enum Mutation {
    /// The bytes with one to four of them changed, cut, doubled or set to an extreme.
    static func mutate(_ valid: [UInt8], using generator: inout SplitMix64) -> [UInt8] {
        var bytes = valid
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            guard !bytes.isEmpty else { return bytes }
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<5, using: &generator) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes[place] = 0xFF
            case 2: bytes.removeSubrange(place..<min(bytes.count, place + 3))
            case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 9)], at: place)
            default: bytes.replaceSubrange(place..<min(bytes.count, place + 4), with: [0xFF, 0xFF, 0xFF, 0xFF])
            }
        }
        return bytes
    }

    /// Reads each element in every way that there is.
    static func readEverything(of dataSet: DataSet) {
        for element in dataSet.elements {
            _ = dataSet.texts(element.tag)
            _ = dataSet.uid(element.tag)
            _ = dataSet.integer(element.tag)
            _ = dataSet.uint64(element.tag)
            _ = dataSet.tags(element.tag)
            for item in dataSet.sequence(element.tag) { readEverything(of: item) }
        }
        var converted = dataSet
        converted.convertToUnicode()
    }
}
