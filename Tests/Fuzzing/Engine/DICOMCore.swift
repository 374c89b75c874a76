import DICOMCore

/// Reads each element in every way that there is.
func readEverything(of dataSet: DataSet) {
    for element in dataSet.elements {
        _ = dataSet.texts(element.tag)
        _ = dataSet.uids(element.tag)
        _ = dataSet.integer(element.tag)
        _ = dataSet.uint64(element.tag)
        _ = dataSet.tags(element.tag)
        for item in dataSet.sequence(element.tag) { readEverything(of: item) }
    }
}

/// Holds a data set that was read to the law that what can be written reads the same again.
func requireRoundTrip(_ dataSet: DataSet, _ encoding: Encoding) {
    guard let bytes = try? DataSetEncoder(transferSyntaxEncoding: encoding).encode(dataSet) else { return }
    guard let again = try? DataSetDecoder(transferSyntaxEncoding: encoding).decode(bytes) else {
        broken("what was written can be read")
    }
    guard let rewritten = try? DataSetEncoder(transferSyntaxEncoding: encoding).encode(again) else {
        broken("what was read can be written")
    }
    if rewritten != bytes { broken("what is read and written again is the same") }
}
