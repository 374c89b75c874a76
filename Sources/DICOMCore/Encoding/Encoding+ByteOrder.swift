internal import ByteCodec

extension Encoding {
    /// The order of the bytes in its numbers.
    var byteOrder: ByteOrder {
        switch self {
        case .implicitLittle, .explicitLittle: .little
        case .explicitBig: .big
        }
    }

    /// The bytes of a value turned from this encoding's order to little endian, or back: the same step.
    func reordered(_ bytes: [UInt8], _ vr: VR) -> [UInt8] {
        let width = vr.numberWidth
        guard byteOrder == .big, width > 1 else { return bytes }
        var turned = bytes
        for start in stride(from: 0, through: bytes.count - width, by: width) {
            for step in 0..<width { turned[start + step] = bytes[start + width - 1 - step] }
        }
        return turned
    }
}
