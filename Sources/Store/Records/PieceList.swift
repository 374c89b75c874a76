import CaptureModel
import Foundation

/// The pieces of an instance as they stand in a column: for each a letter and one or two numbers of eight bytes, little
/// endian, `b` with a length and so many bytes, or `f` with the two ends of a range.
enum PieceList {
    private static let bytes = UInt8(ascii: "b")
    private static let file = UInt8(ascii: "f")

    /// The column's contents.
    static func data(_ pieces: [FrozenInstance.Piece]) -> Data {
        var data = Data()
        for piece in pieces {
            switch piece {
            case .bytes(let run):
                data.append(bytes)
                append(Int64(run.count), to: &data)
                data.append(contentsOf: run)
            case .file(let range):
                data.append(file)
                append(range.lowerBound, to: &data)
                append(range.upperBound, to: &data)
            }
        }
        return data
    }

    /// The pieces of a column; nothing where it holds something else.
    static func pieces(_ contents: [UInt8]) -> [FrozenInstance.Piece]? {
        var rest = contents[...]
        var pieces: [FrozenInstance.Piece] = []
        while let letter = rest.popFirst() {
            guard let first = number(&rest), first >= 0 else { return nil }
            switch letter {
            case bytes:
                guard first <= rest.count else { return nil }
                pieces.append(.bytes(Array(rest.prefix(Int(first)))))
                rest = rest.dropFirst(Int(first))
            case file:
                guard let end = number(&rest), end >= first else { return nil }
                pieces.append(.file(first..<end))
            default: return nil
            }
        }
        return pieces
    }

    private static func append(_ number: Int64, to data: inout Data) {
        for shift in 0..<8 { data.append(UInt8(truncatingIfNeeded: number >> Int64(shift * 8))) }
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        guard rest.count >= 8 else { return nil }
        let number = rest.prefix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64($1.offset * 8) }
        rest = rest.dropFirst(8)
        return Int64(truncatingIfNeeded: number)
    }
}
