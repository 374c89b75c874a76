import CaptureModel
import Foundation
import GRDB

/// Reading and inserting rows of `frozenInstance`; none is ever changed.
enum FrozenInstanceRecord {
    /// The instance that was fixed for a delivery.
    static func find(_ database: Database, _ delivery: DeliveryID) throws -> FrozenInstance? {
        try database.row("SELECT * FROM frozenInstance WHERE delivery = ?", [delivery.number]).map { row in
            FrozenInstance(
                sopClassUID: try row.required("sopClassUID", UniqueIdentifier.init(_:)),
                sopInstanceUID: try row.required("sopInstanceUID", UniqueIdentifier.init(_:)),
                transferSyntaxUID: try row.required("transferSyntaxUID", UniqueIdentifier.init(_:)),
                prefix: try row.bytes("prefix"), bodyOffset: try row.value("bodyOffset"),
                bodyLength: try row.value("bodyLength"), suffix: try row.bytes("suffix"))
        }
    }

    /// Fixes the instance of a delivery.
    static func insert(_ database: Database, _ frozen: FrozenInstance, for delivery: DeliveryID) throws {
        try database.run(
            """
            INSERT INTO frozenInstance (delivery, sopClassUID, sopInstanceUID, transferSyntaxUID, prefix, bodyOffset,
                bodyLength, suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                delivery.number, frozen.sopClassUID.text, frozen.sopInstanceUID.text, frozen.transferSyntaxUID.text,
                Data(frozen.prefix), frozen.bodyOffset, frozen.bodyLength, Data(frozen.suffix),
            ])
    }
}
