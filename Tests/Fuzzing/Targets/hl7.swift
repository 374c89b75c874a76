import HL7

/// A message: its header and answer, every field of it, and the admission that it may be.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = input(start, count)
    if let header = try? HL7MessageHeader.read(from: bytes), let time = HL7Timestamp(secondsSinceEpoch: 0) {
        let answer = Acknowledgement(.applicationAccept, to: header).encode(controlID: "1", time: time)
        if (try? HL7MessageHeader.read(from: answer))?.isAcknowledgement != true { broken("our answer reads as one") }
    }
    guard let message = try? HL7Message(bytes) else { return taken }
    for segment in message.segments {
        for number in 0...min(segment.fieldCount + 1, 60) {
            for repetition in segment.field(number).repetitions.prefix(5) {
                for component in 1...min(repetition.componentCount + 1, 12) {
                    _ = repetition.component(component).subcomponent(2)
                    _ = repetition.component(component).text
                }
            }
        }
    }
    _ = try? AdmissionMessage(message, policy: policy)
    return taken
}

private let policy = AdmissionPolicy(
    selection: IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true))
