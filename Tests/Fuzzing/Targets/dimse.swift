import DICOMUpperLayer

/// A command set.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let command = try? CommandSet(decoding: input(start, count)) else { return taken }
    if command.name.isEmpty { broken("every command has a name") }
    if case .other(let message) = command, let refusal = message.refusal {
        guard let bytes = try? CommandSet.other(refusal).encoded() else { broken("a refusal can be written") }
        guard (try? CommandSet(decoding: bytes)) != nil else { broken("a refusal can be read") }
    }
    guard let bytes = try? command.encoded() else { return taken }
    guard let again = try? CommandSet(decoding: bytes) else { broken("a command that was written can be read") }
    // The length of the group is counted anew, so that it may be another than what came.
    if (try? again.encoded()) != bytes { broken("a command that is read and written again is the same") }
    return taken
}
