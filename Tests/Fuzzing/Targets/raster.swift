/// A file that begins as a PNG, a BMP or a TIFF.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard let first = file.first, [0x89, 0x42, 0x49, 0x4D].contains(first) else { return foreign }
    return inspect(file)
}
