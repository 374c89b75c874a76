extension WrapDecision {
    /// Decides for a device's DICOM file: its data set joins the exam in its own transfer syntax, or it is held.
    static func decide(_ file: DICOMFileDescription) -> WrapDecision {
        if let hold = hold(for: file.integrity, advice: "Copy the file from the device again.") { return hold }
        if file.sopClassUID == "1.2.840.10008.1.3.10" {
            return .held(
                HoldReason(
                    .dicomObject, "The file is a DICOMDIR: a list of other files, and no picture itself.",
                    advice: "Put the files that it lists into this folder, and discard the list."))
        }
        guard file.sopClassUID != nil, file.sopInstanceUID != nil, let transferSyntax = file.transferSyntaxUID else {
            return .held(
                HoldReason(
                    .dicomObject,
                    "The DICOM file does not say in its header what it is: SOP class, instance or transfer syntax is missing.",
                    advice: "Export it from the device again as a DICOM file (Part 10)."))
        }
        if let obstacle = obstacle(ofTransferSyntax: transferSyntax) {
            return .held(
                HoldReason(
                    .dicomObject, obstacle,
                    advice: "Set the device to export DICOM in Explicit VR Little Endian or JPEG."))
        }
        return .wrapped(
            WrapPlan(transferSyntax: nil, photometric: nil, body: [file.dataSetOffset..<file.byteCount]))
    }

    /// Why the data set of such a file cannot be read here; nil where it can (PS3.5 §A, PS3.6 §A).
    private static func obstacle(ofTransferSyntax uid: String) -> String? {
        switch uid {
        case "1.2.840.10008.1.2.1.99": return "The data set of the DICOM file is deflated."
        case "1.2.840.10008.1.2.4.94", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.204", "1.2.840.10008.1.2.4.205":
            return "The DICOM file holds no picture but names a server that has it (JPIP)."
        default: break
        }
        let isStandard = uid == "1.2.840.10008.1.2" || uid.hasPrefix("1.2.840.10008.1.2.")
        let isNoDataSet = ["1.2.840.10008.1.2.6.", "1.2.840.10008.1.2.7."].contains { uid.hasPrefix($0) }
        return isStandard && !isNoDataSet
            ? nil : "The DICOM file is written in a transfer syntax that archives do not take (\(uid))."
    }
}
