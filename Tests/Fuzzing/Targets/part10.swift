import DICOMCore

/// A DICOM file: its meta information, and the data set in the encoding that it names.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = input(start, count)
    guard let header = try? Part10File.readHeader(file) else { return taken }
    if header.dataSetOffset > file.count { broken("the data set begins within the file") }
    readEverything(of: header.metaInformation)
    if let information = try? FileMetaInformation(header.metaInformation), let bytes = try? information.encode() {
        guard let again = try? Part10File.readHeader(bytes + file[header.dataSetOffset...]) else {
            broken("meta information that was written can be read")
        }
        if (try? FileMetaInformation(again.metaInformation)) != information { broken("it reads the same again") }
    }
    let decoder = DataSetDecoder(transferSyntaxEncoding: header.encoding, stopBefore: .pixelData)
    guard var dataSet = try? decoder.decode(Array(file[header.dataSetOffset...])) else { return taken }
    requireRoundTrip(dataSet, header.encoding)
    dataSet.convertToUnicode()
    readEverything(of: dataSet)
    return taken
}
