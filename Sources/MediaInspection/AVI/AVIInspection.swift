/// Walks the chunks of an AVI file, also one of several segments (OpenDML), and makes a description of it.
struct AVIInspection {
    private var streams: [AVIStream] = []
    private var integrity = MediaIntegrity.complete
    /// The chunks and the pictures with bytes of each stream that holds pictures.
    private var tally: [Int: (chunks: Int64, pictures: Int64)] = [:]
    private var samples: [Int: [Range<Int64>]] = [:]
    private var wasCounted = false
    private var hasPictures = false

    /// Files up to this size are walked to their end; of longer ones the index is believed, in bytes.
    private static let longestWalk: Int64 = 64 << 20

    /// Describes the file in the window.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        var inspection = AVIInspection()
        try inspection.walk(&window)
        return try inspection.description(&window)
    }

    private mutating func walk(_ window: inout MediaWindow) throws(MediaError) {
        var place: Int64 = 0
        while place < window.length {
            guard let chunk = try RIFFChunk.read(at: place, &window) else {
                // A few bytes behind the last segment are a writer's filling.
                if place == 0 { note(.truncated(bytesPresent: window.length, defect: .chunkCutOff)) }
                return
            }
            guard chunk.name == "RIFF", chunk.listName == "AVI " || chunk.listName == "AVIX" else {
                return
            }
            // A recorder fills the length in when it ends.
            if chunk.end < chunk.content {
                note(.truncated(bytesPresent: window.length, defect: .recordingUnfinished))
                try walkSegment(from: chunk.content, to: window.length, &window)
                return
            }
            if chunk.end > window.length { note(.truncated(bytesPresent: window.length, defect: .chunkCutOff)) }
            try walkSegment(from: chunk.content, to: min(chunk.end, window.length), &window)
            place = chunk.next
        }
    }

    private mutating func walkSegment(
        from start: Int64, to end: Int64, _ window: inout MediaWindow
    ) throws(MediaError) {
        var place = start
        while place < end, let chunk = try RIFFChunk.read(at: place, &window) {
            if chunk.end > end { note(.truncated(bytesPresent: window.length, defect: .chunkCutOff)) }
            switch (chunk.name, chunk.listName) {
            case ("LIST", "hdrl"):
                if streams.isEmpty { try readHeaders(chunk, &window) }
            case ("LIST", "movi"):
                hasPictures = true
                if chunk.end < chunk.content {
                    note(.truncated(bytesPresent: window.length, defect: .recordingUnfinished))
                }
                try readPictures(from: chunk.content, to: min(chunk.end, end), &window)
            case ("idx1", _):
                if !wasCounted { try readIndex(chunk, &window) }
            default: break
            }
            place = chunk.next
        }
    }

    private mutating func readHeaders(_ list: RIFFChunk, _ window: inout MediaWindow) throws(MediaError) {
        var place = list.content
        let end = min(list.end, window.length)
        while place < end, streams.count < 100, let chunk = try RIFFChunk.read(at: place, &window) {
            if chunk.listName == "strl" { streams.append(try AVIStream(chunk, &window)) }
            place = chunk.next
        }
    }

    /// Steps through the chunks of pictures and sound, to the end in a file of modest size and else to the first pictures.
    private mutating func readPictures(
        from start: Int64, to end: Int64, _ window: inout MediaWindow
    ) throws(MediaError) {
        let isLong = window.length > Self.longestWalk
        wasCounted = !isLong
        var place = start
        while place < end, let chunk = try RIFFChunk.read(at: place, &window) {
            if chunk.listName == "rec " {
                place = chunk.content
                continue
            }
            if chunk.end > end {
                note(.truncated(bytesPresent: window.length, defect: .chunkCutOff))
                return
            }
            count(chunk.name, bytes: chunk.end - chunk.content)
            if let stream = Self.stream(of: chunk.name), streams.indices.contains(stream), streams[stream].isVideo,
                chunk.end > chunk.content, samples[stream, default: []].count < 3
            {
                samples[stream, default: []].append(chunk.content..<chunk.end)
            }
            if isLong, !samples.isEmpty, samples.values.allSatisfy({ $0.count >= 3 }) {
                tally = [:]
                return
            }
            place = chunk.next
        }
    }

    private mutating func count(_ name: FourCharacterCode, bytes: Int64) {
        guard let stream = Self.stream(of: name), streams.indices.contains(stream), streams[stream].isVideo else {
            return
        }
        let code = UInt16(truncatingIfNeeded: name.value)
        // "dc" compressed, "db" not, "iv" in some recorders' spelling; "pc" changes a palette.
        guard code != 0x7063 else { return }
        tally[stream, default: (0, 0)].chunks += 1
        if bytes > 0 { tally[stream, default: (0, 0)].pictures += 1 }
    }

    /// The number of the stream that a chunk belongs to, which its first two characters tell.
    private static func stream(of name: FourCharacterCode) -> Int? {
        let tens = Int(name.value >> 24) - 0x30
        let ones = Int(name.value >> 16 & 0xFF) - 0x30
        return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
    }

    private mutating func readIndex(_ chunk: RIFFChunk, _ window: inout MediaWindow) throws(MediaError) {
        let entries = max(0, min(chunk.end, window.length) - chunk.content) / 16
        guard entries <= 1 << 22 else { return }
        var counted = self
        try window.forEachEntry(at: chunk.content, width: 16, count: entries) { entry in
            counted.count(
                FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(entry.prefix(4)))),
                bytes: Int64(littleEndian(entry.suffix(4))))
            return true
        }
        tally = counted.tally
    }

    /// The first thing found wrong is the one that is told.
    private mutating func note(_ state: MediaIntegrity) {
        if integrity.isComplete { integrity = state }
    }

    private func description(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        guard let number = streams.firstIndex(where: \.isVideo), let bitmap = streams[number].bitmap else {
            if !integrity.isComplete { return .unsupported(kind: .videoIncomplete, reason: integrity.sentence) }
            let kind: MediaKindName = streams.contains { $0.wave != nil } ? .soundOnly : .avi
            return .unsupported(kind: kind, reason: kind.sentence)
        }
        let stream = streams[number]
        var state = integrity
        if state.isComplete, !hasPictures { state = .truncated(bytesPresent: window.length, defect: .chunkCutOff) }
        // The first segment's index tells of that segment only; the index of indexes tells of all.
        var counts = tally[number] ?? (stream.statedLength, stream.statedLength)
        if !wasCounted, let indexed = stream.indexedLength { counts = (indexed, indexed) }
        let (duration, overflow) = counts.chunks.multipliedReportingOverflow(by: Int64(stream.scale))
        var video = VideoDescription(
            container: .avi, majorBrand: nil, byteCount: window.length, codec: .other(bitmap.compression),
            width: bitmap.width, height: bitmap.height, frameCount: counts.pictures, timescale: stream.rate,
            duration: overflow ? .max : duration, integrity: state)
        video.frameCountIsEstimated = !wasCounted && tally[number] == nil && stream.indexedLength == nil
        video.indexPlace = .none
        video.videoTrackCount = streams.count(where: \.isVideo)
        video.audioTracks = streams.compactMap(\.wave).map {
            AudioTrack(codec: $0.codec, channelCount: $0.channelCount, sampleRate: $0.sampleRate)
        }
        video.dataTracks = streams.filter { !$0.isVideo && $0.wave == nil }.map(\.kind)
        try bitmap.format.describe(&video, samples: samples[number] ?? [], &window)
        return .video(video)
    }
}
