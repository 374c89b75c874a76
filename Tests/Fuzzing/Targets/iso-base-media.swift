/// A file that begins with a box of ISO base media or QuickTime, and so with the length of one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.count >= 8, file[4..<8].allSatisfy({ (0x61...0x7A).contains($0) }) else { return foreign }
    return inspect(file)
}
