/// Describes a stream of pictures without a container: H.264 or HEVC byte stream, or MPEG-1 or MPEG-2 video.
enum ElementaryStreamInspection {
    /// Describes the file in the window; `kind` is what its first bytes look like.
    static func describe(_ kind: ElementaryStreamKind, _ window: inout MediaWindow) throws(MediaError)
        -> MediaDescription
    {
        let plan = ScanPlan(length: window.length, limits: window.limits)
        window.readAhead = plan.readAhead
        var reader = VideoStreamReader()
        for part in plan.parts {
            var place = part.lowerBound
            while place < part.upperBound {
                let piece = try window.run(at: place, minimum: 1).prefix(Int(part.upperBound - place))
                let unitsBefore = reader.unitCount
                reader.feed(piece, nil)
                try window.countParts(reader.unitCount - unitsBefore, at: place)
                place += Int64(piece.count)
            }
            reader.interrupt()
        }
        guard let findings = reader.findings else {
            return .unsupported(
                kind: kind.name, reason: "The stream has no header that tells the size of its pictures.")
        }
        var streams = FilmStreams(container: .elementaryStream, kind: kind.name, plan: plan)
        streams.pictures = [FilmStreams.Pictures(findings: findings, isScrambled: false)]
        return streams.description
    }
}
