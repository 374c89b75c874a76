package import CaptureModel

/// A file that was made of a capture so that it can be sent, and what is worth telling about it.
package struct PreparedFile: Sendable, Equatable {
    /// What was done, how large the file is, its digest and the proof.
    package let record: RewrittenFile
    /// What a person should know, in sentences.
    package let remarks: [String]

    /// Makes it.
    package init(record: RewrittenFile, remarks: [String] = []) {
        self.record = record
        self.remarks = remarks
    }

    static func made(
        _ method: RewrittenFile.Method, _ size: Int64, _ digest: [UInt8], proof: [UInt8]?, remarks: [String] = []
    ) throws(PreparationError) -> PreparedFile {
        guard let contents = ContentDigest(bytes: digest) else { throw .disk(nil, "The new file has no digest.") }
        let same = proof.flatMap { ContentDigest(bytes: $0) }
        return PreparedFile(
            record: RewrittenFile(method: method, size: size, digest: contents, proof: same), remarks: remarks)
    }
}
