public import ByteCodec

/// Builds small TIFFs, one or more pages of strips or tiles.
public struct TinyTIFF: Sendable {
    /// A page: its fields by tag, all of them numbers, and its strips or tiles.
    public struct Page: Sendable {
        /// The fields by their tags; those of the pieces are added.
        public var fields: [UInt16: [UInt32]]
        /// The strips or tiles in their order.
        public var pieces: [[UInt8]]
        /// Whether the pieces are tiles.
        public var isTiled = false

        /// Makes a page of 8-bit samples in one strip.
        public init(_ width: Int, _ height: Int, samples: Int = 3, photometric: UInt32 = 2, pieces: [[UInt8]]) {
            self.pieces = pieces
            fields = [
                256: [UInt32(width)], 257: [UInt32(height)], 258: Array(repeating: 8, count: samples), 259: [1],
                262: [photometric], 277: [UInt32(samples)], 278: [UInt32(height)],
            ]
        }
    }

    /// The byte order.
    public var order: ByteOrder
    /// Whether it is a BigTIFF.
    public var isBig: Bool
    /// The pages.
    public var pages: [Page]
    /// Whether the last directory names the first as its next.
    public var isLooped = false

    /// Makes a file of pages.
    public init(_ pages: [Page], order: ByteOrder = .little, isBig: Bool = false) {
        self.pages = pages
        self.order = order
        self.isBig = isBig
    }

    /// The file.
    public var bytes: [UInt8] {
        var file = ByteWriter()
        file.write(utf8: order == .big ? "MM" : "II")
        file.write(UInt16(isBig ? 43 : 42), order)
        if isBig {
            file.write(UInt16(8), order)
            file.write(UInt16(0), order)
        }
        let first = isBig ? 16 : 8
        place(first, &file)
        var start = first
        for (index, page) in pages.enumerated() {
            var fields = page.fields
            fields[page.isTiled ? 325 : 279] = page.pieces.map { UInt32($0.count) }
            fields[page.isTiled ? 324 : 273] = page.pieces.map { _ in 0 }
            let entryLength = isBig ? 20 : 12
            let valueLength = isBig ? 8 : 4
            let directoryLength = (isBig ? 8 : 2) + fields.count * entryLength + valueLength
            let far = fields.values.reduce(0) { $0 + ($1.count * 4 > valueLength ? $1.count * 4 : 0) }
            var dataPlace = start + directoryLength + far
            fields[page.isTiled ? 324 : 273] = page.pieces.map { piece in
                defer { dataPlace += piece.count }
                return UInt32(dataPlace)
            }
            var pool: [UInt8] = []
            if isBig { file.write(UInt64(fields.count), order) } else { file.write(UInt16(fields.count), order) }
            for (tag, values) in fields.sorted(by: { $0.key < $1.key }) {
                file.write(tag, order)
                file.write(UInt16(4), order)
                if isBig { file.write(UInt64(values.count), order) } else { file.write(UInt32(values.count), order) }
                var content = ByteWriter()
                for value in values { content.write(value, order) }
                if content.count > valueLength {
                    place(start + directoryLength + pool.count, &file)
                    pool += content.bytes
                } else {
                    file.write(contentsOf: content.bytes + Array(repeating: 0, count: valueLength - content.count))
                }
            }
            let isLast = index == pages.count - 1
            place(isLast ? (isLooped ? first : 0) : dataPlace, &file)
            file.write(contentsOf: pool + page.pieces.flatMap { $0 })
            start = dataPlace
        }
        return file.bytes
    }

    private func place(_ value: Int, _ file: inout ByteWriter) {
        if isBig { file.write(UInt64(value), order) } else { file.write(UInt32(value), order) }
    }
}
