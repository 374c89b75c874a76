import HL7

/// A stream of frames, taken in at once and byte by byte.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = input(start, count)
    for tolerance in [MLLPTolerance.lenient, []] {
        var whole = MLLPFrameMachine(tolerance: tolerance, maximumBytes: 1024)
        var actions = whole.receive(bytes)
        actions += whole.finish()
        var divided = MLLPFrameMachine(tolerance: tolerance, maximumBytes: 1024)
        var dividedActions: [MLLPFrameAction] = []
        for byte in bytes { dividedActions += divided.receive([byte]) }
        dividedActions += divided.finish()
        if dividedActions != actions { broken("how a stream is cut does not matter") }
        for case .deliver(let payload) in actions {
            if payload.count > 1024 { broken("no payload exceeds the limit") }
            if payload.contains(0x1C) { continue }
            var again = MLLPFrameMachine(tolerance: tolerance, maximumBytes: 1024)
            if again.receive(MLLPFrame.encode(payload)) != [.deliver(payload)] {
                broken("a payload that is framed again comes out the same")
            }
        }
    }
    return taken
}
