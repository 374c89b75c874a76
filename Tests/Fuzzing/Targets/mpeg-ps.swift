/// A file that begins with a pack header.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.starts(with: [0, 0, 1, 0xBA]) else { return foreign }
    return inspect(file)
}
