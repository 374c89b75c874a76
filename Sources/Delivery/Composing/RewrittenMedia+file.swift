import CaptureModel
import DICOMObjects
import MediaInspection

extension RewrittenMedia {
    /// The file that was made, as its inspection describes it.
    ///
    /// - Throws: `unsuitableMedia` where it is not whole, or of another kind than any rewrite makes.
    init(_ description: MediaDescription) throws(CompositionError) {
        switch description {
        case .jpeg(let jpeg) where jpeg.integrity.isComplete: self = .jpeg(jpeg)
        case .video(let film) where film.integrity.isComplete: self = .film(film)
        case .jpeg, .video, .raster, .document, .instance, .unsupported:
            throw CompositionError(.unsuitableMedia, "What was made of the capture is not whole: drop the file again.")
        }
    }

    /// The samples that were made of a picture, turned by its orientation.
    init(samplesOf original: MediaDescription, orientation: Int, byteCount: Int64) throws(CompositionError) {
        let (width, height, samples): (Int, Int, Int)
        switch original {
        case .jpeg(let jpeg): (width, height, samples) = (jpeg.width, jpeg.height, jpeg.components.count)
        case .raster(let picture):
            (width, height, samples) = (picture.width, picture.height, picture.decodedSamplesPerPixel)
        case .video, .document, .instance, .unsupported:
            throw CompositionError(.unsuitableMedia, "Only pictures have samples.")
        }
        let isTurned = JPEGTurn(orientation: orientation).exchangesSides
        self = .samples(
            width: isTurned ? height : width, height: isTurned ? width : height, samplesPerPixel: samples,
            byteCount: byteCount)
    }
}

extension Rewrite {
    /// Whether a file that was made by a method is what the rewrite makes.
    func isMade(by method: RewrittenFile.Method) -> Bool {
        switch self {
        case .baselineJPEG: method == .baselineJPEG
        case .samples: method == .samples
        case .container, .cut: method == .container
        case .transcoding: method == .transcoding
        }
    }
}
