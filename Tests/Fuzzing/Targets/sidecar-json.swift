import CaptureModel

/// A sidecar of JSON: who it names, or why it is none.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    enterWhole(input(start, count), as: .json)
}
