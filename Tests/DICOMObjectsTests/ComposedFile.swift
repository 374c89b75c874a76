import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import TestSupport
import Testing

/// An instance as a Part 10 file.
struct ComposedFile {
    let bytes: [UInt8]
    let dataSet: DataSet

    /// Composes an object around a medium; `change` may change the request before.
    init(
        _ kind: ObjectKind, _ media: SampleMedia, labelled transferSyntax: UID? = nil,
        change: (inout CompositionRequest) throws -> Void = { _ in }
    ) throws {
        var request = try CompositionFixture.request(for: kind, media: try media.encoding)
        try change(&request)
        let instance = try InstanceComposer.compose(request)
        let meta = FileMetaInformation(
            mediaStorageSOPClassUID: try #require(UID(instance.sopClassUID.text)),
            mediaStorageSOPInstanceUID: try #require(UID(instance.sopInstanceUID.text)),
            transferSyntaxUID: try transferSyntax ?? #require(UID(instance.transferSyntaxUID.text)))
        let file = instance.file == .original ? media.original : media.rewritten
        let body = instance.dataSet(from: file)
        #expect(instance.length == Int64(body.count))
        bytes = try meta.encode() + body
        dataSet = try DataSetDecoder(transferSyntaxEncoding: .explicitLittle).decode(body)
    }
}
