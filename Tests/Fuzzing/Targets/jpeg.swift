/// A file that begins as a JPEG.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.starts(with: [0xFF, 0xD8]) else { return foreign }
    return inspect(file)
}
