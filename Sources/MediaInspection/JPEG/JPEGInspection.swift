/// Makes a description of a JPEG from a walk over it.
enum JPEGInspection {
    /// Describes the JPEG at the start of the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        var walker = JPEGWalker()
        let ending = try walker.walk(&window)
        let structure = walker.structure
        var integrity = integrity(of: structure, ending, length: window.length)
        guard let frame = structure.frame, !frame.components.isEmpty else {
            return .unsupported(
                kind: .jpegWithoutPicture, reason: integrity.sentence)
        }
        let reading = try JPEGScanReading(structure, isWhole: integrity.isComplete, &window)
        if let damage = reading.damage, integrity.isComplete {
            integrity = .damaged(defect: damage.defect, at: damage.place)
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
        description.segments = structure.segments
        description.strayByteCount = structure.strayByteCount
        description.completeFraction = integrity.isComplete ? nil : reading.fraction
        description.hasJFIF = structure.hasJFIF
        description.adobeTransform = structure.adobeTransform
        description.exif = structure.exif
        description.iccSegmentCount = structure.icc.segmentCount
        description.iccProfile = structure.icc.summary
        description.hasXMP = structure.hasXMP
        description.restartInterval = structure.restartInterval
        description.scanCount = structure.scans.count
        description.hasWideQuantizationTables = structure.hasWideQuantizationTables
        description.quantizationFitsEightBits = structure.quantizationFitsEightBits
        description.usesBaselineTables = structure.usesBaselineTables
        if frame.process == .lossless {
            let predictors = Set(structure.scans.map(\.spectralStart))
            description.losslessPredictor = predictors.count == 1 ? predictors.first : nil
            description.pointTransform = structure.scans.map(\.approximationLow).max() ?? 0
        }
        description.heightPlaces = structure.heightPlaces
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
