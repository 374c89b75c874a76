import CJPEG
package import MediaInspection
package import SystemPackage

/// Rewrites JPEGs without loss, decodes them and checks them, with libjpeg.
///
/// A picture may be used by any thread, and several at once. Damage ends the work with an error at the first place
/// where libjpeg would only warn. A picture that claims more than it can hold is refused before memory is taken for it.
package struct JPEGTranscoder: Sendable {
    /// The most memory, in bytes, that one picture's coefficients may take, or its samples in a file.
    package let memoryLimit: Int

    /// Makes a transcoder.
    package init(memoryLimit: Int = 512 << 20) {
        self.memoryLimit = memoryLimit
    }

    /// Writes a JPEG anew as baseline (ITU-T T.81 §F.2), turned, with the same coefficients; no pixel is touched.
    ///
    /// The new file (mode 0640) must not be there before, and is not there after an error; it is written but not forced
    /// to the disk. It has one scan without restarts, says the colours that ``JPEGColourDecision`` found (by JFIF or
    /// Adobe segment and by the components' names), keeps the ICC profile and drops all other metadata. Its bytes are decoded
    /// while they are written, and compared.
    ///
    /// - Parameter range: where the picture lies, from its SOI to one past its EOI, in bytes of the file.
    package func rewrite(
        _ input: FilePath, range: Range<Int64>, turn: JPEGTurn, to output: FilePath
    ) throws(JPEGTranscodingError) -> JPEGRewriteProof {
        let picture = try JPEGPicture(input, range: range, memoryLimit: memoryLimit)
        let header = try picture.header
        let colour = try header.colour
        let file = try FileDescriptor.output(output)
        do throws(JPEGTranscodingError) {
            let proof = try write(picture, header, colour, turn, file)
            try file.finish()
            return proof
        } catch {
            try? file.close()
            _ = try? output.removeFile()
            throw error
        }
    }

    private func write(
        _ picture: borrowing JPEGPicture, _ header: vignette_jpeg_header, _ colour: vignette_jpeg_colour,
        _ turn: JPEGTurn, _ file: FileDescriptor
    ) throws(JPEGTranscodingError) -> JPEGRewriteProof {
        let written = ByteReceiver(file: file)
        let readBack = ByteReceiver()
        var order = header.order(colour, turn)
        order.take_output = ByteReceiver.sink
        order.output_context = written.context
        order.take_coefficients = ByteReceiver.sink
        order.coefficient_context = readBack.context
        let fault = withExtendedLifetime((written, readBack)) { vignette_jpeg_rewrite(picture.library, &order) }
        try picture.check(fault)
        return picture.proof(header, turn, byteCount: written.byteCount, sha256: written.digest, readBack.digest)
    }

    /// Proves again that a file is the rewrite of another: reads both and compares every coefficient.
    ///
    /// Throws an error of the code ``JPEGTranscodingError/Code/proofFailed`` when it is not.
    package func prove(
        _ rewritten: FilePath, isRewriteOf input: FilePath, range: Range<Int64>, turn: JPEGTurn
    ) throws(JPEGTranscodingError) -> JPEGRewriteProof {
        let picture = try JPEGPicture(input, range: range, memoryLimit: memoryLimit)
        let header = try picture.header
        let file = try FileDescriptor.input(rewritten)
        defer { try? file.close() }
        let (length, digest) = try file.lengthAndDigest()
        let readBack = ByteReceiver()
        var order = header.order(try header.colour, turn)
        order.take_coefficients = ByteReceiver.sink
        order.coefficient_context = readBack.context
        let fault = withExtendedLifetime(readBack) {
            vignette_jpeg_compare(picture.library, &order, file.rawValue, 0, length)
        }
        try picture.check(fault)
        return picture.proof(header, turn, byteCount: length, sha256: digest, readBack.digest)
    }

    /// The SHA-256 of a JPEG's coefficients, as ``JPEGRewriteProof/coefficientSHA256`` defines it: 32 bytes.
    ///
    /// The JPEG may be of any coding; its coefficients are read by libjpeg and by none of our own code.
    package func coefficientDigest(
        of input: FilePath, range: Range<Int64>
    ) throws(JPEGTranscodingError) -> [UInt8] {
        let picture = try JPEGPicture(input, range: range, memoryLimit: memoryLimit)
        let receiver = ByteReceiver()
        let fault = withExtendedLifetime(receiver) {
            vignette_jpeg_identify(picture.library, ByteReceiver.sink, receiver.context)
        }
        try picture.check(fault)
        return receiver.digest
    }
}

extension vignette_jpeg_header {
    fileprivate func order(_ colour: vignette_jpeg_colour, _ turn: JPEGTurn) -> vignette_jpeg_order {
        var order = vignette_jpeg_order()
        order.turn = turn.steps
        order.colour = colour
        // Decoders differ in what they make of such a file; they shall differ in the same way in the new one.
        order.keeps_contradiction = decision.reason == .adobeContradictsJFIF
        return order
    }
}

extension JPEGPicture {
    fileprivate func proof(
        _ header: vignette_jpeg_header, _ turn: JPEGTurn, byteCount: Int64, sha256: [UInt8], _ coefficients: [UInt8]
    ) -> JPEGRewriteProof {
        let (width, height) = (Int(header.width), Int(header.height))
        let warning = String(cString: vignette_jpeg_get_first_warning(library))
        return JPEGRewriteProof(
            byteCount: byteCount, sha256: sha256, coefficientSHA256: coefficients,
            width: turn.exchangesSides ? height : width, height: turn.exchangesSides ? width : height,
            coefficientsAreEqual: true, warningCount: vignette_jpeg_get_warning_count(library),
            firstWarning: warning.isEmpty ? nil : warning)
    }
}
