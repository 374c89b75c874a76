import Glibc
package import MediaInspection
package import SystemPackage

/// Decodes PNG, BMP and TIFF to their 8-bit samples, without gamma or colour management.
///
/// Memory: one row, one band of tiles or, for a picture that is interlaced or turned, the picture, which is then at
/// most ``WrapDecision/maximumHeldByteCount``.
package struct RasterDecoder: Sendable {
    /// Makes a decoder.
    package init() {}

    /// Writes the samples of a picture to a new file (mode 0640), turned upright by the orientation (1 to 8).
    ///
    /// The file is not there after an error. It is written but not forced to the disk.
    /// - Parameter description: What the inspection of the same file said.
    package func decode(
        _ input: FilePath, description: RasterDescription, orientation: Int, to output: FilePath
    ) throws(RasterDecodingError) -> DecodedSamples {
        switch WrapDecision(for: .raster(description)) {
        case .wrapped: break
        case .held(let reason): throw RasterDecodingError(.notTaken, reason.sentence + " " + reason.advice)
        }
        let file = try Self.open(input)
        var source: any RasterSource
        switch description.format {
        case .png:
            defer { try? file.close() }
            source = try PNGSource(file)
            return try Self.write(&source, description, orientation, output)
        case .bmp:
            defer { try? file.close() }
            source = try BMPSource(file)
            return try Self.write(&source, description, orientation, output)
        case .tiff:
            source = try TIFFSource(
                file, page: description.pictureIndex, memory: WrapDecision.maximumHeldByteCount)
            return try Self.write(&source, description, orientation, output)
        }
    }

    private static func open(_ path: FilePath) throws(RasterDecodingError) -> FileDescriptor {
        do {
            return try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
        } catch {
            throw .inputUnreadable(error)
        }
    }

    private static func write(
        _ source: inout any RasterSource, _ description: RasterDescription, _ orientation: Int, _ output: FilePath
    ) throws(RasterDecodingError) -> DecodedSamples {
        let samples = description.decodedSamplesPerPixel
        guard source.width == description.width, source.height == description.height,
            source.channels == samples || source.channels == samples + 1
        else { throw .changed }
        let turn = Turn(
            width: source.width, height: source.height, samples: samples,
            orientation: (1...8).contains(orientation) ? orientation : 1)
        var writer = try SampleWriter(output)
        do throws(RasterDecodingError) {
            try copy(&source, turn, &writer)
            let written = try writer.finish()
            return DecodedSamples(
                width: turn.turnedWidth, height: turn.turnedHeight, samplesPerPixel: samples,
                byteCount: written.byteCount, sha256: written.sha256)
        } catch {
            unlink(output.string)
            throw error
        }
    }

    private static func copy(
        _ source: inout any RasterSource, _ turn: Turn, _ writer: inout SampleWriter
    ) throws(RasterDecodingError) {
        let channels = source.channels
        let rowLength = turn.width * turn.samples
        var stored = [UInt8](repeating: 0, count: turn.width * channels)
        var row = [UInt8](repeating: 0, count: rowLength)
        var whole: [UInt8] = []
        var alpha = AlphaReading()
        if !turn.isRowWise { whole.reserveCapacity(try heldByteCount(rowLength, turn.height)) }
        for _ in 0..<turn.height {
            if channels == turn.samples {
                try source.readRow(into: &row)
            } else {
                try source.readRow(into: &stored)
                alpha.take(from: stored, channels: channels, into: &row)
            }
            if turn.isRowWise {
                turn.turn(&row)
                try writer.write(row)
            } else {
                whole.append(contentsOf: row)
            }
        }
        try source.finish()
        guard !alpha.isTransparent(ignoringEmpty: source.ignoresEmptyAlpha) else { throw .transparent }
        guard !turn.isRowWise else { return }
        var turned = [UInt8](repeating: 0, count: turn.turnedWidth * turn.samples)
        for line in 0..<turn.turnedHeight {
            turn.fill(&turned, line, from: whole)
            try writer.write(turned)
        }
    }
}
