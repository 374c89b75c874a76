/// Makes a description of a TIFF from its directories (TIFF 6.0, BigTIFF); no picture is decoded.
///
/// Pages are counted without reduced pictures and masks, and the first page is the one that is described.
enum TIFFInspection {
    /// The most directories that are visited; a stack of slices has some hundreds.
    private static let maximumDirectoryCount = 10_000

    /// Describes the TIFF at the start of the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        guard let layout = TIFFLayout(Array(try window.run(at: 0, minimum: 16).prefix(16))) else {
            return unreadable(.headerMalformed)
        }
        var visited: Set<Int64> = []
        var place = layout.first
        var page: (directory: TIFFDirectory, index: Int)?
        var pageCount = 0
        var hasReducedFirst = false
        while place != 0, visited.count < maximumDirectoryCount, visited.insert(place).inserted {
            guard let directory = try TIFFDirectory(at: place, layout, &window) else { break }
            let kind = try directory.number(.newSubfileType, &window) ?? 0
            if directory.has(.digitalNegativeVersion) { return raw }
            // Bit 0: a reduced picture of another page; bit 2: a mask.
            if kind & 0b101 == 0 {
                pageCount += 1
                if page == nil { page = (directory, visited.count - 1) }
            } else if visited.count == 1 {
                hasReducedFirst = directory.has(.subDirectories)
            }
            place = directory.next
        }
        // Cameras put a small picture in front and the sensor's data below it.
        if page == nil, hasReducedFirst { return raw }
        guard let page else {
            return unreadable(visited.isEmpty || window.length <= layout.first ? .headerCutOff : .directoryMalformed)
        }
        var reading = TIFFPage(page.directory)
        guard var picture = try reading.describe(&window) else { return unreadable(.directoryMalformed) }
        if reading.isRaw { return raw }
        picture.pictureCount = pageCount
        picture.pictureIndex = page.index
        picture.exif = try TIFFMetadata.read(page.directory, layout, &window)
        return .raster(picture)
    }

    private static let raw = MediaDescription.unsupported(
        kind: .cameraRaw, reason: MediaKindName.cameraRaw.sentence)

    private static func unreadable(_ defect: MediaDefect) -> MediaDescription {
        .unsupported(kind: .tiff, reason: defect.sentence + ".")
    }
}
