import ByteCodec
public import DICOMCore

/// What a requestor proposes: one abstract syntax in one of several transfer syntaxes (PS3.8 §9.3.2.2).
public struct PresentationContextProposal: Equatable, Sendable {
    /// The name of the context within the association.
    public var id: PresentationContextID
    /// The SOP class.
    public var abstractSyntax: UID
    /// The encodings, in the order in which they stood.
    public var transferSyntaxes: [UID]

    /// Makes the item.
    public init(id: PresentationContextID, abstractSyntax: UID, transferSyntaxes: [UID]) {
        self.id = id
        self.abstractSyntax = abstractSyntax
        self.transferSyntaxes = transferSyntaxes
    }

    init(_ reader: inout FieldReader) throws(UpperLayerError) {
        let number = try reader.uint8("presentation context ID")
        guard let id = PresentationContextID(rawValue: number) else {
            throw reader.invalid("presentation context ID", expected: "an odd number", found: "\(number)")
        }
        self.id = id
        try reader.skip(3, "reserved")
        var abstract: UID?
        transferSyntaxes = []
        while !reader.isAtEnd {
            var item = try reader.item()
            switch item.type {
            case ItemType.abstractSyntax: abstract = try item.body.restAsUID("abstract syntax")
            case ItemType.transferSyntax: transferSyntaxes.append(try item.body.restAsUID("transfer syntax"))
            default: continue
            }
        }
        guard let abstract else {
            throw reader.invalid("presentation context \(id)", expected: "an abstract syntax", found: "none")
        }
        abstractSyntax = abstract
    }

    func encode(into writer: inout ByteWriter) {
        writer.item(ItemType.presentationContextProposal) { writer in
            writer.write(contentsOf: [id.rawValue, 0, 0, 0])
            writer.item(ItemType.abstractSyntax) { $0.write(utf8: abstractSyntax.rawValue) }
            for syntax in transferSyntaxes {
                writer.item(ItemType.transferSyntax) { $0.write(utf8: syntax.rawValue) }
            }
        }
    }
}
