/// The group 0002 that begins a DICOM file (PS3.10 §7.1).
public struct FileMetaInformation: Sendable, Equatable {
    /// Names this program's way of writing files: the UUID 6f1c2b7e-4d0a-4c53-9a8e-2f7d51c0b394, chosen once by
    /// chance, as an identifier (PS3.5 §B.2).
    public static let ownImplementationClassUID = UID(uuid: 0x6f1c_2b7e_4d0a_4c53_9a8e_2f7d_51c0_b394)
    /// Names the generation of this program that wrote; at most 16 characters.
    public static let ownImplementationVersionName = "VIGNETTE_1"

    /// The SOP class of the instance in the file.
    public var mediaStorageSOPClassUID: UID
    /// The instance in the file.
    public var mediaStorageSOPInstanceUID: UID
    /// How the data set after this group is written.
    public var transferSyntaxUID: UID
    /// The implementation that wrote the file.
    public var implementationClassUID: UID
    /// The version of it; at most 16 characters.
    public var implementationVersionName: String?
    /// The application entity that wrote the file; at most 16 characters.
    public var sourceApplicationEntityTitle: String?

    /// Makes the information; written by this program unless other is said.
    public init(
        mediaStorageSOPClassUID: UID,
        mediaStorageSOPInstanceUID: UID,
        transferSyntaxUID: UID,
        implementationClassUID: UID = FileMetaInformation.ownImplementationClassUID,
        implementationVersionName: String? = FileMetaInformation.ownImplementationVersionName,
        sourceApplicationEntityTitle: String? = nil
    ) {
        self.mediaStorageSOPClassUID = mediaStorageSOPClassUID
        self.mediaStorageSOPInstanceUID = mediaStorageSOPInstanceUID
        self.transferSyntaxUID = transferSyntaxUID
        self.implementationClassUID = implementationClassUID
        self.implementationVersionName = implementationVersionName
        self.sourceApplicationEntityTitle = sourceApplicationEntityTitle
    }
}

extension FileMetaInformation {
    /// Reads the information from the elements of group 0002.
    ///
    /// A version name or title that is not 1 to 16 printable characters is left out: it says nothing that is needed.
    ///
    /// - Throws: `missingAttribute` if one of the four identifiers is absent or not well formed.
    public init(_ group: DataSet) throws(DICOMDecodingError) {
        func required(_ tag: Tag) throws(DICOMDecodingError) -> UID {
            guard let uid = group.uid(tag) else {
                throw DICOMDecodingError(
                    .missingAttribute, "a well-formed identifier was expected in the file meta information", offset: 0,
                    path: tag.description)
            }
            return uid
        }
        self.init(
            mediaStorageSOPClassUID: try required(.mediaStorageSOPClassUID),
            mediaStorageSOPInstanceUID: try required(.mediaStorageSOPInstanceUID),
            transferSyntaxUID: try required(.transferSyntaxUID),
            implementationClassUID: try required(.implementationClassUID),
            implementationVersionName: group.shortName(.implementationVersionName),
            sourceApplicationEntityTitle: group.shortName(.sourceApplicationEntityTitle))
    }

    /// The elements of group 0002, without its length.
    public var dataSet: DataSet {
        var group = DataSet()
        group.set(.fileMetaInformationVersion, .ob, [0x00, 0x01])
        group.setUID(.mediaStorageSOPClassUID, mediaStorageSOPClassUID)
        group.setUID(.mediaStorageSOPInstanceUID, mediaStorageSOPInstanceUID)
        group.setUID(.transferSyntaxUID, transferSyntaxUID)
        group.setUID(.implementationClassUID, implementationClassUID)
        if let implementationVersionName { group.setText(.implementationVersionName, implementationVersionName) }
        if let sourceApplicationEntityTitle {
            group.setText(.sourceApplicationEntityTitle, sourceApplicationEntityTitle)
        }
        return group
    }

    /// What stands in a file before its data set: preamble, prefix, and this group with its length.
    public func encode() throws(DICOMEncodingError) -> [UInt8] {
        try Part10File.preamble + DataSetEncoder(transferSyntaxEncoding: .explicitLittle).encode(dataSet)
    }
}

extension DataSet {
    /// A name of at most 16 printable ASCII characters; files of others have it in any VR.
    fileprivate func shortName(_ tag: Tag) -> String? {
        guard let text = text(tag) else { return nil }
        var characters = text.unicodeScalars[...]
        while characters.last == " " { characters.removeLast() }
        characters = characters.drop { $0 == " " }
        guard (1...16).contains(characters.count),
            characters.allSatisfy({ (0x20..<0x7F).contains($0.value) && $0 != "\\" })
        else { return nil }
        return String(characters)
    }
}
