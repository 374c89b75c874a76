import DICOMCore

/// What a directory sink remembers of an instance to answer queries.
struct KeptInstance: Sendable {
    let instance: UID
    let sopClass: UID
    let series: UID?
    let study: UID?

    /// How far into the data set the UIDs are looked for, in bytes; they stand near its beginning.
    static let headerLength = 65_536

    /// Reads the beginning of a data set.
    ///
    /// - Throws: when it is no data set, or its SOP Instance UID is not the one of the command.
    init(_ incoming: IncomingInstance, beginning: [UInt8]) throws {
        let encoding = try Encoding(transferSyntax: incoming.transferSyntax)
        let behindSeries = Tag(0x0020, 0x000F)
        let header = try DataSetDecoder(transferSyntaxEncoding: encoding, stopBefore: behindSeries).decode(beginning)
        guard header.uid(.sopInstanceUID) == incoming.sopInstance else {
            throw DirectorySinkMismatch()
        }
        instance = incoming.sopInstance
        sopClass = incoming.sopClass
        series = header.uid(.seriesInstanceUID)
        study = header.uid(.studyInstanceUID)
    }

    /// The answer to a query at the level IMAGE.
    var match: DataSet {
        var match = DataSet()
        match.setText(.queryRetrieveLevel, "IMAGE")
        match.setUID(.sopClassUID, sopClass)
        match.setUID(.sopInstanceUID, instance)
        if let series { match.setUID(.seriesInstanceUID, series) }
        if let study { match.setUID(.studyInstanceUID, study) }
        return match
    }
}

/// The data set names another instance than the command.
struct DirectorySinkMismatch: Error {}
