/// A DICOM file as a device drops it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard file.count >= 132, file[128..<132].elementsEqual("DICM".utf8) else { return foreign }
    return inspect(file)
}
