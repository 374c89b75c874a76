/// A file that begins as a PDF.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.starts(with: Array("%PDF-".utf8)) else { return foreign }
    return inspect(file)
}
