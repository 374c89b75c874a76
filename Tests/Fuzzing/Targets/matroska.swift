/// A file that begins with an EBML header.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.starts(with: [0x1A, 0x45, 0xDF, 0xA3]) else { return foreign }
    return inspect(file)
}
