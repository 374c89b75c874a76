/// Puts the sections of one stream of tables together from the payloads of its packets (ISO/IEC 13818-1 §2.4.4).
struct SectionAssembler {
    private var bytes: [UInt8] = []
    private var isInSection = false

    /// The longest section of a program association or map, in bytes.
    private static let longest = 1024

    /// Takes a packet's payload; gives the sections that it completes.
    mutating func take(_ payload: ArraySlice<UInt8>, beginsUnit: Bool) -> [[UInt8]] {
        guard beginsUnit else {
            guard isInSection else { return [] }
            bytes += payload
            return completed()
        }
        guard let pointer = payload.first, Int(pointer) < payload.count else {
            isInSection = false
            return []
        }
        var sections: [[UInt8]] = []
        let rest = payload.dropFirst()
        if isInSection {
            bytes += rest.prefix(Int(pointer))
            sections = completed()
        }
        bytes = Array(rest.dropFirst(Int(pointer)))
        isInSection = true
        return sections + completed()
    }

    /// Forgets what was begun.
    mutating func interrupt() { isInSection = false }

    private mutating func completed() -> [[UInt8]] {
        var sections: [[UInt8]] = []
        while isInSection {
            // FF fills the packet behind its last section.
            guard bytes.first != 0xFF else {
                isInSection = false
                break
            }
            guard bytes.count >= 3 else { break }
            let length = 3 + (Int(bytes[1] & 0x0F) << 8 | Int(bytes[2]))
            guard length <= Self.longest else {
                isInSection = false
                break
            }
            guard bytes.count >= length else { break }
            sections.append(Array(bytes.prefix(length)))
            bytes.removeFirst(length)
        }
        return sections
    }
}
