import CaptureModel
import DICOMCore
import MediaInspection

/// Puts a data set around the bytes of a file that are its largest value.
enum InstanceLayout {
    /// The data set in order, the value in the place of its tag.
    static func pieces(
        _ dataSet: DataSet, around body: MediaBody, as tag: Tag
    ) throws(CompositionError) -> [FrozenInstance.Piece] {
        let length = body.length
        guard length > 0, length < .max, body.ranges.allSatisfy({ $0.lowerBound >= 0 }) else {
            throw CompositionError(.notEncodable, "There are no bytes to send.")
        }
        let value = try value(body, length: UInt64(length), tag).flatMap { masked($0, by: body.masks) }
        var before = DataSet()
        var after = DataSet()
        for element in dataSet.elements {
            if element.tag < tag { before.set(element) } else { after.set(element) }
        }
        do throws(DICOMEncodingError) {
            let encoder = DataSetEncoder(transferSyntaxEncoding: .explicitLittle)
            return merged([.bytes(try encoder.encode(before))] + value + [.bytes(try encoder.encode(after))])
        } catch {
            throw CompositionError(.notEncodable, "The instance cannot be encoded: \(error)")
        }
    }

    private static func value(
        _ body: MediaBody, length: UInt64, _ tag: Tag
    ) throws(CompositionError) -> [FrozenInstance.Piece] {
        let longest = EncapsulatedLayout.maximumFragmentLength
        let layout: EncapsulatedLayout
        do throws(DICOMEncodingError) {
            switch body.form {
            case .value:
                guard length <= longest else { throw DICOMEncodingError(.valueTooLong, tag: tag) }
                return [.bytes(header(tag, length: length))] + body.ranges.map(FrozenInstance.Piece.file)
                    + (length.isMultiple(of: 2) ? [] : [.bytes([0])])
            case .fragment: layout = try EncapsulatedLayout(bodyLength: length)
            case .fragments:
                layout = try EncapsulatedLayout(
                    bodyLength: length, fragments: .limited(to: UInt32(truncatingIfNeeded: longest)))
            }
        } catch {
            guard error.code == .valueTooLong else {
                throw CompositionError(.notEncodable, "The instance cannot be encoded: \(error)")
            }
            throw CompositionError(
                .tooLong,
                "The capture is longer than the 4 GiB that one value of its transfer syntax can hold: record shorter films."
            )
        }
        return layout.pieces.flatMap { piece -> [FrozenInstance.Piece] in
            switch piece {
            case .bytes(let bytes): [.bytes(bytes)]
            case .body(let run): parts(of: body.ranges, run).map(FrozenInstance.Piece.file)
            }
        }
    }

    /// Tag, OB, and the even length of a value that stands as it is (PS3.5 §7.1.2).
    private static func header(_ tag: Tag, length: UInt64) -> [UInt8] {
        let even = UInt32(truncatingIfNeeded: length + length % 2)
        let halves = [tag.group, tag.element].flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        return halves + Array("OB".utf8) + [0, 0] + (0..<4).map { UInt8(truncatingIfNeeded: even >> (8 * $0)) }
    }

    /// What a run of the stream is in the file, the stream being the ranges one after another.
    private static func parts(of ranges: [Range<Int64>], _ run: Range<UInt64>) -> [Range<Int64>] {
        var parts: [Range<Int64>] = []
        var start: Int64 = 0
        let wanted = Int64(clamping: run.lowerBound)..<Int64(clamping: run.upperBound)
        for range in ranges {
            let overlap = wanted.clamped(to: start..<start + Int64(range.count))
            if !overlap.isEmpty {
                let first = range.lowerBound + overlap.lowerBound - start
                parts.append(first..<first + Int64(overlap.count))
            }
            start += Int64(range.count)
        }
        return parts
    }

    /// A run of the file with what is masked in it replaced.
    private static func masked(_ piece: FrozenInstance.Piece, by masks: [WrapMask]) -> [FrozenInstance.Piece] {
        guard case .file(var rest) = piece, !masks.isEmpty else { return [piece] }
        var pieces: [FrozenInstance.Piece] = []
        for mask in masks {
            let hidden = mask.range.clamped(to: rest)
            guard !hidden.isEmpty else { continue }
            pieces.append(.file(rest.lowerBound..<hidden.lowerBound))
            let start = Int(hidden.lowerBound - mask.range.lowerBound)
            pieces.append(.bytes(Array(mask.bytes[start..<start + hidden.count])))
            rest = hidden.upperBound..<rest.upperBound
        }
        return pieces + [.file(rest)]
    }

    /// The same run with neighbouring bytes in one piece, and nothing empty.
    private static func merged(_ pieces: [FrozenInstance.Piece]) -> [FrozenInstance.Piece] {
        pieces.reduce(into: []) { merged, piece in
            switch (merged.last, piece) {
            case (.bytes(let left)?, .bytes(let right)): merged[merged.count - 1] = .bytes(left + right)
            case (_, let piece) where piece.length > 0: merged.append(piece)
            case (_, _): break
            }
        }
    }
}
