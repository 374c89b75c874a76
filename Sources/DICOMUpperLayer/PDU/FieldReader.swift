import ByteCodec
import DICOMCore

/// Reads the fields of one PDU, and names the field when its bytes are missing or wrong.
struct FieldReader {
    private var reader: ByteReader
    /// What is being read, for the sentence of an error: "A-ASSOCIATE-RQ".
    let subject: String

    init(_ bytes: [UInt8], subject: String) {
        self.init(ByteReader(bytes), subject: subject)
    }

    private init(_ reader: ByteReader, subject: String) {
        self.reader = reader
        self.subject = subject
    }

    var isAtEnd: Bool { reader.isAtEnd }

    var remaining: Int { reader.remaining }

    func invalid(_ field: String, expected: String, found: String) -> UpperLayerError {
        UpperLayerError(
            .invalidValue,
            "\(subject): \(field): \(expected) expected, \(found) found, before byte \(reader.offset) of the PDU's body"
        )
    }

    private func truncated(_ field: String, _ error: TruncationError) -> UpperLayerError {
        UpperLayerError(.truncated, "\(subject): \(field): \(error)")
    }

    mutating func uint8(_ field: String) throws(UpperLayerError) -> UInt8 {
        do { return try reader.readUInt8() } catch { throw truncated(field, error) }
    }

    mutating func uint16(_ field: String) throws(UpperLayerError) -> UInt16 {
        do { return try reader.readUInt16(.big) } catch { throw truncated(field, error) }
    }

    mutating func uint32(_ field: String) throws(UpperLayerError) -> UInt32 {
        do { return try reader.readUInt32(.big) } catch { throw truncated(field, error) }
    }

    mutating func bytes(_ count: Int, _ field: String) throws(UpperLayerError) -> [UInt8] {
        do { return try reader.readBytes(count) } catch { throw truncated(field, error) }
    }

    mutating func skip(_ count: Int, _ field: String) throws(UpperLayerError) {
        do { try reader.skip(count) } catch { throw truncated(field, error) }
    }

    mutating func part(_ count: Int, _ field: String) throws(UpperLayerError) -> FieldReader {
        do { return FieldReader(try reader.readSlice(count), subject: subject) } catch {
            throw truncated(field, error)
        }
    }

    /// Reads `count` bytes as a short name; what is not printable ASCII is left out.
    mutating func name(_ count: Int, _ field: String) throws(UpperLayerError) -> String {
        let printable = try bytes(count, field).filter { (0x20..<0x7F).contains($0) }
        return String(decoding: printable, as: UTF8.self)
    }

    /// Reads `count` bytes as a UID; NUL and spaces behind it, which some peers add, are padding.
    mutating func uid(_ count: Int, _ field: String) throws(UpperLayerError) -> UID {
        var characters = try bytes(count, field)
        while let last = characters.last, last == 0 || last == UInt8(ascii: " ") { characters.removeLast() }
        let text = String(decoding: characters, as: UTF8.self)
        guard let uid = UID(text) else {
            throw invalid(field, expected: "a UID", found: "\"\(text.prefix(80))\"")
        }
        return uid
    }

    /// Reads the rest as a UID.
    mutating func restAsUID(_ field: String) throws(UpperLayerError) -> UID { try uid(remaining, field) }
}
