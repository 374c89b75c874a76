extension UniqueIdentifier {
    /// Another identifier that always comes out the same for this one and the same salt.
    ///
    /// For what belongs to a thing one to one, such as a series' frame of reference: no row need keep it. The 128 bits
    /// below `2.25` are changed by the salt, so that it is as unique as its origin and never the same; of an identifier
    /// under another root a hash (FNV-1a, 128 bits) takes their place, shaped as a version 8 UUID (RFC 9562 §5.8).
    public func companion(_ salt: UInt8) -> UniqueIdentifier {
        let bits = text.hasPrefix("2.25.") ? UInt128(text.dropFirst(5)) : nil
        // The salt goes where a UUID has its node and the end of its clock sequence, so that version and variant stay; it
        // counts from 1, since a salt of 0 would change nothing.
        let change = (UInt128(salt) + 1) << 40
        return UniqueIdentifier(bits: (bits ?? Self.shaped(Self.hash(text), version: 8)) ^ change)
    }

    private static func hash(_ text: String) -> UInt128 {
        var hash = UInt128(0x6c62_272e_07bb_0142) << 64 | UInt128(0x62b8_2175_6295_c58d)
        for byte in text.utf8 {
            hash ^= UInt128(byte)
            hash &*= UInt128(1) << 88 | UInt128(0x13b)
        }
        return hash
    }
}
