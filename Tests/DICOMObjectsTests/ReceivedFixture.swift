import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import Foundation
import MediaInspection
import Testing

/// A device's DICOM file that a test makes.
struct ReceivedFixture {
    /// Its attributes; a test adds what it is about.
    var dataSet: DataSet
    /// Its transfer syntax.
    var transferSyntax: UID
    /// The bytes that stand in the file for Pixel Data and behind it; nil to write what the data set has.
    var pixelBytes: [UInt8]?

    /// A picture of one patient in one series.
    init(transferSyntax: UID = .explicitVRLittleEndian) {
        self.transferSyntax = transferSyntax
        dataSet = DataSet()
        dataSet.setUID(.sopClassUID, .vlEndoscopicImageStorage)
        dataSet.setText(.sopInstanceUID, "1.2.3.4.5")
        dataSet.setText(.studyInstanceUID, "1.2.3")
        dataSet.setText(.seriesInstanceUID, "1.2.3.4")
        dataSet.setText(.patientName, "Device^Person")
        dataSet.setText(.patientID, "WALKIN-9")
        dataSet.setText(.accessionNumber, "A-OTHER")
        dataSet.setText(.modality, "ES")
        dataSet.setText(.seriesNumber, "12")
        dataSet.setUInt16(.rows, 2)
        dataSet.setUInt16(.columns, 2)
        dataSet.set(.pixelData, .ow, [1, 2, 3, 4])
    }

    /// The file.
    func bytes() throws -> [UInt8] {
        let meta = FileMetaInformation(
            mediaStorageSOPClassUID: .vlEndoscopicImageStorage,
            mediaStorageSOPInstanceUID: try #require(UID("1.2.3.4.5")), transferSyntaxUID: transferSyntax)
        var dataSet = dataSet
        if pixelBytes != nil { dataSet.remove(.pixelData) }
        let encoder = DataSetEncoder(transferSyntaxEncoding: try Encoding(transferSyntax: transferSyntax))
        return try meta.encode() + encoder.encode(dataSet) + (pixelBytes ?? [])
    }

    /// What an exam of a patient whose name is ASCII, or is not, asks for.
    static func request(plainName: Bool = true, laterality: Laterality? = nil) throws -> CompositionRequest {
        var request = try CompositionFixture.request(
            for: .vlEndoscopic, media: .document(MediaBody(ranges: [0..<2], form: .value)))
        let snapshot = try CompositionFixture.exam(laterality: laterality)
        let patient = Patient(
            identifier: snapshot.patient.identifier, otherIdentifiers: snapshot.patient.otherIdentifiers,
            name: PersonName(family: plainName ? "Okafor" : "Ökafor", given: "Ada"),
            birthDate: snapshot.patient.birthDate, sex: snapshot.patient.sex)
        request.exam = ExamSnapshot(exam: snapshot.exam, patient: patient, encounter: snapshot.encounter)
        return request
    }
}

/// A device's file that joined an exam.
struct JoinedFile {
    /// What the device made.
    let device: DataSet
    /// The instance.
    let instance: FrozenInstance
    /// The instance as a Part 10 file.
    let bytes: [UInt8]
    /// Its data set, read again.
    let dataSet: DataSet

    /// Inspects, reads and composes.
    init(
        _ file: [UInt8], _ request: CompositionRequest, identity: ReceivedComposer.Identity = .device
    ) throws {
        let source = MemorySource(file)
        let received = try ReceivedInstance(source, try Self.description(file))
        instance = try ReceivedComposer.compose(request, received, identity: identity)
        let encoding = try Encoding(transferSyntax: received.transferSyntaxUID)
        let header = try Part10File.readHeader(file)
        device = try DataSetDecoder(transferSyntaxEncoding: encoding).decode(Array(file[header.dataSetOffset...]))
        let body = instance.pieces.flatMap { piece -> [UInt8] in
            switch piece {
            case .bytes(let bytes): bytes
            case .file(let range): source.read(at: range.lowerBound, count: range.count)
            }
        }
        #expect(Int64(body.count) == instance.length)
        let meta = FileMetaInformation(
            mediaStorageSOPClassUID: try #require(UID(instance.sopClassUID.text)),
            mediaStorageSOPInstanceUID: try #require(UID(instance.sopInstanceUID.text)),
            transferSyntaxUID: received.transferSyntaxUID)
        bytes = try meta.encode() + body
        dataSet = try DataSetDecoder(transferSyntaxEncoding: encoding).decode(body)
    }

    /// Inspects a device's file.
    static func description(_ file: [UInt8]) throws -> DICOMFileDescription {
        guard case .instance(let description) = try MediaInspector.inspect(MemorySource(file)) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return description
    }

    /// The values that the last item of OriginalAttributesSequence keeps.
    var previous: DataSet? {
        dataSet.sequence(.originalAttributesSequence).last?.sequence(.modifiedAttributesSequence).first
    }
}
