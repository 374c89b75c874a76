/// A file that begins with a start code, but not with that of a pack header.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.starts(with: [0, 0, 1]) || file.starts(with: [0, 0, 0, 1]), !file.starts(with: [0, 0, 1, 0xBA]) else {
        return foreign
    }
    return inspect(file)
}
