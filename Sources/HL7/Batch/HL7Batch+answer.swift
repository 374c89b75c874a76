extension HL7Batch {
    /// One batch of the acknowledgements, in the envelope that the messages came in; empty where there are none.
    ///
    /// Sender and receiver are exchanged, and BHS-12 and FHS-12 name the batch and the file that are answered.
    /// `controlID` is the answer's own, `time` when it is made.
    public func answer(_ acknowledgements: [[UInt8]], controlID: String, time: HL7Timestamp) -> [UInt8] {
        guard !acknowledgements.isEmpty || messages.isEmpty else { return [] }
        var bytes: [UInt8] = []
        if let file { bytes += header(answering: file, controlID: controlID, time: time) }
        if let batch { bytes += header(answering: batch, controlID: controlID, time: time) }
        bytes += acknowledgements.joined()
        if let batch { bytes += trailer("BTS", count: acknowledgements.count, of: batch) }
        if let file { bytes += trailer("FTS", count: 1, of: file) }
        return bytes
    }

    private func header(answering request: HL7Segment, controlID: String, time: HL7Timestamp) -> [UInt8] {
        func copied(_ field: Int) -> HL7Content { .verbatim(Array(request.field(field).bytes)) }
        var writer = HL7MessageWriter(delimiters: request.syntax.delimiters)
        writer.append(
            request.name,
            [
                3: copied(5), 4: copied(6), 5: copied(3), 6: copied(4), 7: .text(time.description),
                11: .text(controlID), 12: copied(11),
            ])
        return writer.bytes
    }

    private func trailer(_ name: String, count: Int, of header: HL7Segment) -> [UInt8] {
        var writer = HL7MessageWriter(delimiters: header.syntax.delimiters)
        writer.append(name, [1: .text(String(count))])
        return writer.bytes
    }
}
