import DICOMUpperLayer

/// A stream of PDUs, taken in at once and byte by byte, whose fragments are put together to commands.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = input(start, count)
    let whole = decode([bytes])
    if decode(bytes.map { [$0] }) != whole { broken("how a stream is cut does not matter") }
    var assembler = MessageAssembler(contexts: Set([1, 3].compactMap { PresentationContextID(rawValue: $0) }))
    var machine = AssociationStateMachine()
    _ = try? machine.handle(.transportAccepted)
    for pdu in whole {
        guard let again = try? ProtocolDataUnit(pdu.kind, body: Array(pdu.encoded.dropFirst(PDUHeader.length))) else {
            broken("a PDU that was written can be read")
        }
        if again != pdu { broken("a PDU that was written reads the same again") }
        _ = try? machine.handle(AssociationEvent(received: pdu))
        guard case .dataTransfer(let transfer) = pdu else { continue }
        for value in transfer.values { _ = try? assembler.receive(value.header, bytes: { value.data }) }
    }
    return taken
}

private func decode(_ parts: [[UInt8]]) -> [ProtocolDataUnit] {
    var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
    var decoded: [ProtocolDataUnit] = []
    for part in parts {
        decoder.append(part)
        do throws(UpperLayerError) {
            while let pdu = try decoder.next() { decoded.append(pdu) }
        } catch {
            if error.description.isEmpty { broken("every error has a sentence") }
            break
        }
    }
    return decoded
}
