import ByteCodec
public import DICOMCore

/// What an acceptor answers to one proposal (PS3.8 §9.3.3.2).
public struct PresentationContextResult: Equatable, Sendable {
    /// The five answers (PS3.8 Table 9-18).
    public enum Result: UInt8, Sendable, CaseIterable {
        case acceptance = 0
        case userRejection = 1
        case noReason = 2
        case abstractSyntaxNotSupported = 3
        case transferSyntaxesNotSupported = 4
    }

    /// Which proposal is answered.
    public var id: PresentationContextID
    /// The answer.
    public var result: Result
    /// The chosen encoding; without meaning unless accepted, and then often absent or empty.
    public var transferSyntax: UID?

    /// Makes the item.
    public init(id: PresentationContextID, result: Result, transferSyntax: UID?) {
        self.id = id
        self.result = result
        self.transferSyntax = transferSyntax
    }

    init(_ reader: inout FieldReader) throws(UpperLayerError) {
        let number = try reader.uint8("presentation context ID")
        guard let id = PresentationContextID(rawValue: number) else {
            throw reader.invalid("presentation context ID", expected: "an odd number", found: "\(number)")
        }
        self.id = id
        try reader.skip(1, "reserved")
        let answer = try reader.uint8("result")
        guard let result = Result(rawValue: answer) else {
            throw reader.invalid("result", expected: "0 to 4", found: "\(answer)")
        }
        self.result = result
        try reader.skip(1, "reserved")
        while !reader.isAtEnd {
            var item = try reader.item()
            guard item.type == ItemType.transferSyntax, !item.body.isAtEnd else { continue }
            switch result {
            case .acceptance: transferSyntax = try item.body.restAsUID("transfer syntax")
            case .userRejection, .noReason, .abstractSyntaxNotSupported, .transferSyntaxesNotSupported:
                // Not significant and not to be tested (PS3.8 §9.3.3.2): what cannot be read is no error.
                transferSyntax = try? item.body.restAsUID("transfer syntax")
            }
        }
    }

    func encode(into writer: inout ByteWriter) {
        writer.item(ItemType.presentationContextResult) { writer in
            writer.write(contentsOf: [id.rawValue, 0, result.rawValue, 0])
            // Also a refusal carries the sub-item: some requestors insist on one.
            writer.item(ItemType.transferSyntax) { $0.write(utf8: transferSyntax?.rawValue ?? "") }
        }
    }
}
