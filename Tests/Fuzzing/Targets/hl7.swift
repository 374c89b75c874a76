import HL7

/// A message or a batch: its header and answer, every field of it, and the admission or order that it may be.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = input(start, count)
    if let header = try? HL7MessageHeader.read(from: bytes), let time = HL7Timestamp(secondsSinceEpoch: 0) {
        let answer = Acknowledgement(.applicationAccept, to: header).encode(controlID: "1", time: time)
        if (try? HL7MessageHeader.read(from: answer))?.isAcknowledgement != true { broken("our answer reads as one") }
    }
    if let batch = HL7Batch(bytes), let time = HL7Timestamp(secondsSinceEpoch: 0) {
        if batch.messages.reduce(0, { $0 + $1.count }) > bytes.count { broken("a batch's messages lie within it") }
        _ = batch.answer(batch.messages, controlID: "1", time: time)
    }
    guard let message = try? HL7Message(bytes, decoder: Tables()) else { return taken }
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
    if let order = try? OrderMessage(message, policy: policy), order.groups.isEmpty { broken("an order has a group") }
    return taken
}

/// Tables of which every byte above ASCII is a character, so that what surrounds them is entered.
private struct Tables: MultiByteDecoding {
    func decode(_ bytes: [UInt8], in encoding: MultiByteEncoding) -> String? {
        String(
            String.UnicodeScalarView(bytes.map { Unicode.Scalar($0 < 0x80 ? UInt32($0) : 0x4E00 + UInt32($0)) ?? "?" }))
    }
}

private let policy = AdmissionPolicy(
    selection: IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true))
