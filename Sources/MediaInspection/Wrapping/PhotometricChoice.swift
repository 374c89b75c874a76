/// The photometric interpretations that go with them (PS3.3 §C.7.6.3.1.2).
public enum PhotometricChoice: String, Sendable, Equatable, CaseIterable {
    case monochrome2 = "MONOCHROME2"
    /// For a lossy YCbCr JPEG of any subsampling.
    case ybrFull422 = "YBR_FULL_422"
    case rgb = "RGB"
    /// For every video.
    case ybrPartial420 = "YBR_PARTIAL_420"
}
