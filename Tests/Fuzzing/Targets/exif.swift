/// The TIFF of an EXIF segment, in a JPEG that is otherwise right.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let payload = Array("Exif\0\0".utf8) + input(start, count)
    guard payload.count <= 65_533 else { return foreign }
    let length = payload.count + 2
    let exif = [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
    return inspect([0xFF, 0xD8] + exif + picture)
}

/// One grey block of 8 × 8, with the tables that it needs.
private let picture: [UInt8] =
    [0xFF, 0xDB, 0, 67, 0] + [UInt8](repeating: 1, count: 64)
    + [0xFF, 0xC0, 0, 11, 8, 0, 8, 0, 8, 1, 1, 0x11, 0]
    + [0xFF, 0xC4, 0, 20, 0x00, 1] + [UInt8](repeating: 0, count: 16)
    + [0xFF, 0xC4, 0, 20, 0x10, 1] + [UInt8](repeating: 0, count: 16)
    + [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, 0xFF, 0xD9]
