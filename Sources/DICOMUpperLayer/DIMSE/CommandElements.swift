import DICOMCore

/// Reads and writes the elements of one command set, and names the one that is missing or malformed.
struct CommandElements {
    /// The value of Command Data Set Type that says that no data set follows.
    static let noDataSet: UInt16 = 0x0101
    /// The value that we write when one follows: any other.
    static let someDataSet: UInt16 = 0x0001
    /// The longest Error Comment (VR LO).
    static let maximumCommentLength = 64

    private(set) var dataSet: DataSet

    /// Begins a command set.
    init(_ field: CommandField, hasDataSet: Bool) {
        self.init(field: field.rawValue, hasDataSet: hasDataSet)
    }

    /// Takes elements as they are.
    init(_ dataSet: DataSet) {
        self.dataSet = dataSet
    }

    /// Begins a command set of any Command Field.
    init(field: UInt16, hasDataSet: Bool) {
        dataSet = DataSet()
        dataSet.setUInt16(.commandField, field)
        dataSet.setUInt16(
            .commandDataSetType, hasDataSet ? CommandElements.someDataSet : CommandElements.noDataSet)
    }

    /// Reads the bytes of a command set, which is always in implicit little endian (PS3.7 §6.3.1).
    init(decoding bytes: [UInt8]) throws(UpperLayerError) {
        do {
            dataSet = try DataSetDecoder(transferSyntaxEncoding: .implicitLittle).decode(bytes)
        } catch {
            throw UpperLayerError(.invalidCommand, "command set: \(error)")
        }
    }

    func encoded() throws(UpperLayerError) -> [UInt8] {
        do {
            return try DataSetEncoder(transferSyntaxEncoding: .implicitLittle).encode(dataSet)
        } catch {
            throw UpperLayerError(.invalidCommand, "command set: \(error)")
        }
    }

    // MARK: reading

    private func missing(_ tag: Tag, _ name: String) -> UpperLayerError {
        UpperLayerError(.invalidCommand, "command set: \(name) \(tag) is missing or malformed")
    }

    func number(_ tag: Tag, _ name: String) throws(UpperLayerError) -> UInt16 {
        guard let value = dataSet.uint16(tag) else { throw missing(tag, name) }
        return value
    }

    func optionalNumber(_ tag: Tag) -> UInt16? { dataSet.uint16(tag) }

    func uid(_ tag: Tag, _ name: String) throws(UpperLayerError) -> UID {
        guard let value = dataSet.uid(tag) else { throw missing(tag, name) }
        return value
    }

    func optionalUID(_ tag: Tag) -> UID? { dataSet.uid(tag) }

    func text(_ tag: Tag) -> String? { dataSet.text(tag) }

    func tags(_ tag: Tag) -> [Tag] { dataSet.tags(tag) }

    func messageID() throws(UpperLayerError) -> UInt16 { try number(.messageID, "Message ID") }

    func answeredMessageID() throws(UpperLayerError) -> UInt16 {
        try number(.messageIDBeingRespondedTo, "Message ID Being Responded To")
    }

    func status() throws(UpperLayerError) -> DIMSEStatus {
        DIMSEStatus(rawValue: try number(.status, "Status"))
    }

    func hasDataSet() throws(UpperLayerError) -> Bool {
        try number(.commandDataSetType, "Command Data Set Type") != CommandElements.noDataSet
    }

    // MARK: writing

    mutating func set(_ tag: Tag, _ number: UInt16?) {
        if let number { dataSet.setUInt16(tag, number) }
    }

    mutating func set(_ tag: Tag, _ uid: UID?) {
        if let uid { dataSet.setText(tag, uid.rawValue, vr: .ui) }
    }

    mutating func set(_ tag: Tag, _ title: AETitle?) {
        if let title { dataSet.setText(tag, title.text, vr: .ae) }
    }

    mutating func set(_ status: DIMSEStatus, comment: String?, offending: [Tag] = []) {
        dataSet.setUInt16(.status, status.rawValue)
        if !offending.isEmpty { dataSet.setTags(.offendingElement, offending) }
        guard let comment = comment.map(Self.written), !comment.isEmpty else { return }
        dataSet.setText(.errorComment, comment, vr: .lo)
    }

    /// A comment as it can be written: a command set has no Specific Character Set, so it must be ASCII, and spaces at
    /// the ends of an LO mean nothing (PS3.5 §6.2).
    private static func written(_ comment: String) -> String {
        var characters = comment.unicodeScalars.prefix(maximumCommentLength)
            .map { (0x20..<0x7F).contains($0.value) && $0 != "\\" ? Character($0) : "?" }[...]
        while characters.last == " " { characters.removeLast() }
        return String(characters.drop { $0 == " " })
    }
}
