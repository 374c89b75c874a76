import CaptureModel
import Foundation
import GRDB

/// Reading and inserting rows of `frozenInstance`; none is ever changed.
///
/// Most instances are one range of a file between two runs of bytes, for which the row has columns; `pieces` holds
/// what is more than that.
enum FrozenInstanceRecord {
    /// The instance that was fixed for a delivery.
    static func find(_ database: Database, _ delivery: DeliveryID) throws -> FrozenInstance? {
        try database.row("SELECT * FROM frozenInstance WHERE delivery = ?", [delivery.number]).map { row in
            FrozenInstance(
                sopClassUID: try row.required("sopClassUID", UniqueIdentifier.init(_:)),
                sopInstanceUID: try row.required("sopInstanceUID", UniqueIdentifier.init(_:)),
                seriesInstanceUID: try row.parsed("seriesInstanceUID", UniqueIdentifier.init(_:)),
                transferSyntaxUID: try row.required("transferSyntaxUID", UniqueIdentifier.init(_:)),
                file: try row.required("bodyFile", FrozenInstance.BodyFile.init(rawValue:)), pieces: try pieces(row))
        }
    }

    /// Fixes the instance of a delivery.
    static func insert(_ database: Database, _ frozen: FrozenInstance, for delivery: DeliveryID) throws {
        let plain = PlainLayout(frozen.pieces)
        try database.run(
            """
            INSERT INTO frozenInstance (delivery, sopClassUID, sopInstanceUID, transferSyntaxUID, prefix, bodyOffset,
                bodyLength, suffix, bodyFile, pieces, seriesInstanceUID) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                delivery.number, frozen.sopClassUID.text, frozen.sopInstanceUID.text, frozen.transferSyntaxUID.text,
                Data(plain?.prefix ?? []), plain?.body.lowerBound ?? 0, plain.map { Int64($0.body.count) } ?? 0,
                Data(plain?.suffix ?? []), frozen.file.rawValue, plain == nil ? PieceList.data(frozen.pieces) : nil,
                frozen.seriesInstanceUID?.text,
            ])
    }

    private static func pieces(_ row: Row) throws -> [FrozenInstance.Piece] {
        if let data = try row.optional("pieces", Data.self) {
            guard let pieces = PieceList.pieces(Array(data)) else {
                throw StoreError(.corrupt, "an instance's pieces are none; restore the data folder")
            }
            return pieces
        }
        let offset: Int64 = try row.value("bodyOffset")
        let (end, isTooLong) = offset.addingReportingOverflow(try row.value("bodyLength"))
        guard offset >= 0, !isTooLong, end >= offset else {
            throw StoreError(.corrupt, "an instance's place in its file is impossible; restore the data folder")
        }
        return [.bytes(try row.bytes("prefix")), .file(offset..<end), .bytes(try row.bytes("suffix"))]
    }

    /// A range between two runs of bytes.
    private struct PlainLayout {
        let prefix: [UInt8]
        let body: Range<Int64>
        let suffix: [UInt8]

        init?(_ pieces: [FrozenInstance.Piece]) {
            guard pieces.count == 3, case .bytes(let prefix) = pieces[0], case .file(let body) = pieces[1],
                case .bytes(let suffix) = pieces[2]
            else { return nil }
            (self.prefix, self.body, self.suffix) = (prefix, body, suffix)
        }
    }
}
