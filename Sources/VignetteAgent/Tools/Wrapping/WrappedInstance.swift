package import CaptureModel
import DICOMCore
import Monitor

/// What was written.
package struct WrappedInstance: Sendable {
    /// The file.
    package let file: String
    /// SOPInstanceUID.
    package let sopInstanceUID: UniqueIdentifier
    /// Object, encoding and size in one line.
    package let summary: String
    /// What a person should know of it.
    package let remarks: [String]

    init(_ instance: FrozenInstance, in file: String, remarks: [String], isDeviceKnown: Bool) {
        self.file = file
        sopInstanceUID = instance.sopInstanceUID
        let object = UID(instance.sopClassUID.text)?.name ?? instance.sopClassUID.text
        let syntax = UID(instance.transferSyntaxUID.text)?.name ?? instance.transferSyntaxUID.text
        summary = "\(object), \(syntax), \(PlainAmount.bytes(instance.length))"
        let unknown = "Of the device it says only what the file itself does; --profile or --device says more."
        self.remarks = isDeviceKnown ? remarks : remarks + [unknown]
    }
}
