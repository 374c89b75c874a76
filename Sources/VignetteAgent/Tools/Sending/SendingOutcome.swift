import DICOMCore
import Monitor

/// What became of one file.
package struct SendingOutcome: Sendable, Encodable {
    /// The kinds of end.
    package enum Result: String, Sendable, Encodable {
        /// The peer said that it took the instance.
        case sent
        /// The peer did not take it, or it could not be sent.
        case failed
        /// A file of a folder that is no DICOM instance.
        case skipped
    }

    /// The file.
    package let file: String
    /// How it ended.
    package let result: Result
    /// What was sent, with the peer's remark; or why it was not, and what to do.
    package let message: String
    /// SOPInstanceUID, where the file has one.
    package var sopInstanceUID: String?
    /// The bytes of the data set.
    package var bytes: Int64 = 0
    /// From the command to the answer.
    package var milliseconds: Int64 = 0

    enum CodingKeys: String, CodingKey {
        case file, result, message, bytes, milliseconds
        case sopInstanceUID = "sop_instance_uid"
    }

    /// As people read it.
    package var line: String {
        let isNamed = message.hasPrefix(file)
        return result.rawValue.padding(to: 8) + (isNamed ? message : "\(file)  \(message)")
    }

    static func sent(_ file: InstanceFile, remark: String?, milliseconds: Int64) -> SendingOutcome {
        let object = file.sopClass.name ?? file.sopClass.rawValue
        let size = PlainAmount.bytes(file.dataSetLength)
        let message = "\(object), \(size) in \(PlainAmount.time(milliseconds))"
        return SendingOutcome(
            file: file.path, result: .sent, message: remark.map { "\(message); \($0)" } ?? message,
            sopInstanceUID: file.sopInstance.rawValue, bytes: file.dataSetLength, milliseconds: milliseconds)
    }

    static func failed(_ file: InstanceFile, _ message: String) -> SendingOutcome {
        SendingOutcome(
            file: file.path, result: .failed, message: message, sopInstanceUID: file.sopInstance.rawValue,
            bytes: file.dataSetLength)
    }
}

/// What became of all files.
package struct SendingReport: Sendable, Encodable {
    /// `AET@host:port`.
    package let peer: String
    /// The files in the order of their ends.
    package let files: [SendingOutcome]
    /// How many associations were opened.
    package let associations: Int
    /// From the first connection to the last answer.
    package let milliseconds: Int64

    /// How many ended so.
    package func count(_ result: SendingOutcome.Result) -> Int { files.count { $0.result == result } }

    /// Whether something was sent, and nothing failed.
    package var isGood: Bool { count(.failed) == 0 && count(.sent) > 0 }

    /// The last line that people read.
    package var summary: String {
        let sent = files.filter { $0.result == .sent }
        let bytes = sent.reduce(Int64(0)) { $0 + $1.bytes }
        var parts = ["\(sent.count) of \(PlainAmount.count(files.count, "file")) sent to \(peer)"]
        if !sent.isEmpty {
            parts.append("\(PlainAmount.bytes(bytes)) in \(PlainAmount.time(milliseconds))")
            parts.append(PlainAmount.count(associations, "association"))
        }
        if count(.failed) > 0 { parts.append("\(count(.failed)) failed") }
        if count(.skipped) > 0 { parts.append("\(count(.skipped)) skipped, being no DICOM instances") }
        return parts.joined(separator: ", ")
    }
}

extension String {
    /// The text with blanks behind it up to a width.
    func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
