/// A file that begins as a transport stream, with a time stamp before each packet or without.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.count > 4, file[0] == 0x47 || file[4] == 0x47 else { return foreign }
    return inspect(file)
}
