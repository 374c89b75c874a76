import DICOMUpperLayer
import NIOCore

extension ByteBuffer {
    /// Writes the headers of a P-DATA-TF with one fragment; its bytes are to follow.
    mutating func writeHeaders(of header: PresentationDataValueHeader) {
        let body = UInt32(truncatingIfNeeded: PresentationDataValueHeader.length + header.dataLength)
        writeMultipleIntegers(
            PDUHeader.Kind.dataTransfer.rawValue, 0 as UInt8, body, header.itemLength, header.contextID.rawValue,
            header.control)
    }

    /// Writes a whole command or data set, cut into fragments that the peer takes.
    mutating func writeMessage(
        _ bytes: [UInt8], isCommand: Bool, on contextID: PresentationContextID, peerMaximumLength: MaximumLength
    ) {
        var rest = bytes[...]
        repeat {
            let part = rest.prefix(peerMaximumLength.maximumFragmentLength)
            rest = rest.dropFirst(part.count)
            writeHeaders(
                of: PresentationDataValueHeader(
                    contextID: contextID, isCommand: isCommand, isLast: rest.isEmpty, dataLength: part.count))
            writeBytes(part)
        } while !rest.isEmpty
    }
}
