public import ByteCodec

/// Reads data sets, also hostile ones: every length, depth and count is bounded, and no input traps.
///
/// Read are sequences and items of defined and of undefined length, encapsulated pixel data, private attributes, and
/// unknown attributes of undefined length (PS3.5 §6.2.2). Elements out of order are put in order; an element that
/// stands twice is refused, because which of the two is true is not to be guessed.
public struct DataSetDecoder: Sendable {
    /// What a data set may demand at most.
    public struct Limits: Sendable, Equatable {
        /// How deep sequences may nest.
        public var maximumDepth: Int
        /// How many elements, items and fragments there may be in all.
        public var maximumElements: Int
        /// How long one value may be, in bytes.
        public var maximumValueLength: Int

        /// Makes limits.
        public init(
            maximumDepth: Int = 32, maximumElements: Int = 200_000, maximumValueLength: Int = 0xFFFF_FFFE
        ) {
            self.maximumDepth = maximumDepth
            self.maximumElements = maximumElements
            self.maximumValueLength = maximumValueLength
        }
    }

    /// How elements are written.
    public let transferSyntaxEncoding: Encoding
    /// What a data set may demand at most.
    public let limits: Limits
    /// The first tag, at the outermost level, that is not read any more; nil to read all.
    public let stopBefore: Tag?

    /// Makes a decoder.
    public init(transferSyntaxEncoding: Encoding, limits: Limits = Limits(), stopBefore: Tag? = nil) {
        self.transferSyntaxEncoding = transferSyntaxEncoding
        self.limits = limits
        self.stopBefore = stopBefore
    }

    /// The data set that the bytes are.
    public func decode(_ bytes: [UInt8]) throws(DICOMDecodingError) -> DataSet {
        var reader = ByteReader(bytes)
        return try decode(&reader)
    }

    /// The data set that begins where the reader stands.
    ///
    /// Reads to the reader's end, or leaves it at the tag before which it was to stop. Offsets in errors are those
    /// of the reader's whole input.
    public func decode(_ reader: inout ByteReader) throws(DICOMDecodingError) -> DataSet {
        var pass = DecodingPass(limits: limits)
        return try pass.readDataSet(&reader, transferSyntaxEncoding, .outermost(stopBefore: stopBefore), depth: 0)
    }
}
