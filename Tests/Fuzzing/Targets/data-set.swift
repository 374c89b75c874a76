import DICOMCore

/// A data set in each of the three encodings.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = input(start, count)
    for encoding in Encoding.allCases {
        guard var dataSet = try? DataSetDecoder(transferSyntaxEncoding: encoding).decode(bytes) else { continue }
        readEverything(of: dataSet)
        requireRoundTrip(dataSet, encoding)
        dataSet.convertToUnicode()
        readEverything(of: dataSet)
    }
    return taken
}
