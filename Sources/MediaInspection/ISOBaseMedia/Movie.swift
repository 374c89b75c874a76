/// A movie's header (moov, ISO/IEC 14496-12 §8.2): its tracks and the defaults of its fragments.
struct Movie {
    private(set) var tracks: [Track] = []
    /// Whether fragments are announced (mvex).
    private(set) var isFragmented = false
    /// Units of time in a second, as the edit lists count; zero when unknown.
    private(set) var timescale: UInt32 = 0

    /// The most tracks that are read; recorders write fewer than ten.
    private static let maximumTrackCount = 256

    /// Reads a moov box; defaults for fragments go to `fragments`, and what says where the film was made to `locations`.
    init(
        _ box: Box, _ fragments: inout MovieFragments, _ locations: inout LocationSearch,
        _ window: inout MediaWindow
    ) throws(MediaError) {
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            switch child.type {
            case "mvhd":
                let content = try window.content(of: child)
                let place = content.first == 1 ? 20 : 12
                if content.count >= place + 4 {
                    timescale = UInt32(truncatingIfNeeded: bigEndian(content[place..<place + 4]))
                }
            case "trak":
                guard tracks.count < Self.maximumTrackCount else {
                    throw MediaError(
                        .limitExceeded, at: child.start,
                        "more than \(Self.maximumTrackCount) tracks, which no recorder writes; export the film anew")
                }
                tracks.append(try Track(child, &locations, &window))
            case "udta": try locations.readUserData(child, &window)
            case "meta": try locations.readMetadata(child, &window)
            case "uuid": try locations.readExtended(child, &window)
            case "mvex":
                isFragmented = true
                var defaults = BoxCursor(in: child)
                while let each = try defaults.next(&window) {
                    if each.type == "trex" { fragments.readDefaults(try window.content(of: each)) }
                }
            default: break
            }
        }
    }
}
