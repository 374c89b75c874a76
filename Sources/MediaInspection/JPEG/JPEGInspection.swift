/// Makes a description of a JPEG from a walk over it.
enum JPEGInspection {
    /// Describes the JPEG at the start of the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        var walker = JPEGWalker()
        let ending = try walker.walk(&window)
        let structure = walker.structure
        let integrity = integrity(of: structure, ending, length: window.length)
        guard let frame = structure.frame, !frame.components.isEmpty else {
            return .unsupported(
                kind: .jpegWithoutPicture, reason: integrity.sentence)
        }
        var imageEnd = window.length
        if case .endOfImage(let end) = ending { imageEnd = end }
        var description = JPEGDescription(
            process: frame.process, width: frame.width, height: frame.height,
            bitsPerSample: frame.bitsPerSample,
            components: frame.components,
            colour: JPEGColourDecision(
                componentIdentifiers: frame.components.map(\.identifier), hasJFIF: structure.hasJFIF,
                adobeTransform: structure.adobeTransform),
            imageRange: 0..<imageEnd, integrity: integrity)
        description.hasJFIF = structure.hasJFIF
        description.adobeTransform = structure.adobeTransform
        description.exif = structure.exif
        description.iccSegmentCount = structure.iccSegmentCount
        description.hasXMP = structure.hasXMP
        description.restartInterval = structure.restartInterval
        description.scanCount = structure.scans.count
        description.hasWideQuantizationTables = structure.hasWideQuantizationTables
        description.heightIsInDNL = structure.heightIsInDNL
        description.trailingByteCount = window.length - imageEnd
        return .jpeg(description)
    }

    private static func integrity(
        of structure: JPEGStructure, _ ending: JPEGWalker.Ending, length: Int64
    ) -> MediaIntegrity {
        switch ending {
        case .endOfFile(let defect):
            return .truncated(bytesPresent: length, defect: defect)
        case .broken(let defect, let place):
            return .damaged(defect: defect, at: place)
        case .endOfImage(let end):
            if let blemish = structure.blemish {
                return .damaged(defect: blemish.defect, at: blemish.place)
            }
            return structure.defectOfWhole().map { .damaged(defect: $0, at: end) } ?? .complete
        }
    }
}
