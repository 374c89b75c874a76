import CaptureModel

/// A table of one file or of many: who each line names, or why it is none.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = input(start, count)
    enter(bytes, as: .csv)
    guard let table = try? DelimitedTable(bytes) else { return taken }
    if Set(table.columns).count != table.columns.count { broken("each column stands there once") }
    for line in table.lines {
        if line.count != table.columns.count { broken("a line has a text for each column") }
        hold(ClaimReading(table.members(of: line, without: table.columns.first)))
    }
    return taken
}
