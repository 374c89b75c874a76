/// One lossy compression that a picture or film went through (PS3.3 §C.7.6.1.1.5).
public struct LossyCompression: Hashable, Sendable {
    /// The defined term of LossyImageCompressionMethod (0028,2114), such as `ISO_10918_1`.
    public var method: String
    /// LossyImageCompressionRatio (0028,2112): the size without compression by the size with it.
    public var ratio: Double

    /// Names a compression.
    public init(method: String, ratio: Double) {
        self.method = method
        self.ratio = ratio
    }

    /// Names a compression by the sizes before and after it, in bytes.
    init(method: String, samples: Double, bytes: Int64) {
        self.init(method: method, ratio: samples / Double(max(bytes, 1)))
    }
}
