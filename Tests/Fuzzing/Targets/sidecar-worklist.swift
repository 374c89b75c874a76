import CaptureModel

/// A copied item of a worklist: who it names, or why it is none.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    enter(input(start, count), as: .worklist)
    return taken
}
