import MediaInspection

/// Counts what is read: no length in a file may make an inspection go round in circles.
private final class CountingSource: MediaSource {
    private let memory: MemorySource
    private(set) var bytesRead: Int64 = 0

    init(_ bytes: [UInt8]) { memory = MemorySource(bytes) }

    var length: Int64 { memory.length }

    func read(at offset: Int64, count: Int) -> [UInt8] {
        bytesRead += Int64(count)
        return memory.read(at: offset, count: count)
    }
}

/// Inspects a file, says what it is and decides on it: the way of every capture.
func inspect(_ file: [UInt8]) -> CInt {
    let source = CountingSource(file)
    let description: MediaDescription
    do throws(MediaError) {
        description = try MediaInspector.inspect(source)
    } catch {
        if error.code != .limitExceeded { broken("an inspection fails only where a limit ends it") }
        return taken
    }
    if source.bytesRead > 64 * Int64(file.count) + 65_536 { broken("a small multiple of the file is read") }
    if description.summary.isEmpty { broken("every description has a summary") }
    for policy in policies { decide(description, policy, on: file) }
    return taken
}

/// The policy of a device that says nothing, and the one furthest from it.
private let policies = [
    WrapPolicy.standard,
    WrapPolicy(
        orientation: .hold, rgb: .uncompress, scrubsMetadata: false, belowHigh: .hold, largeFilm: .cut,
        transcodes: true, prefersBluRay: true),
]

private func decide(_ description: MediaDescription, _ policy: WrapPolicy, on file: [UInt8]) {
    switch WrapDecision(for: description, under: policy) {
    case .wrapped(let plan):
        for part in plan.body where part.lowerBound < 0 || part.upperBound > Int64(file.count) {
            broken("what is sent lies within the file")
        }
        if case .jpeg(let jpeg) = description { requireSamePicture(jpeg, policy, plan, file) }
        if case .video(let film) = description { requirePresentable(film) }
        for warning in plan.warnings where warning.sentence.isEmpty { broken("every warning has a sentence") }
    case .held(let reason):
        if reason.sentence.isEmpty || reason.advice.isEmpty { broken("every hold has a reason and an advice") }
    }
}

/// Holds what is sent of a JPEG to the law that it is the same picture, and all of it.
private func requireSamePicture(
    _ jpeg: JPEGDescription, _ policy: WrapPolicy, _ plan: WrapPlan, _ file: [UInt8]
) {
    guard plan.rewrite == nil else { return }
    let sent = plan.body.flatMap { file[Int($0.lowerBound)..<Int($0.upperBound)] }
    guard case .jpeg(let again)? = try? MediaInspector.inspect(MemorySource(sent)) else { broken("a JPEG is sent") }
    if !again.integrity.isComplete { broken("a whole picture is sent") }
    if (again.width, again.height) != (jpeg.width, jpeg.height) { broken("the picture keeps its size") }
    if again.process != jpeg.process || again.components != jpeg.components { broken("the picture keeps its coding") }
    guard case .wrapped(let same) = WrapDecision(for: .jpeg(again), under: policy) else {
        broken("what is sent can be sent")
    }
    if same.transferSyntax != plan.transferSyntax { broken("the picture keeps its transfer syntax") }
    if same.photometric != plan.photometric { broken("the picture keeps its colours") }
    if same.body != [0..<Int64(sent.count)] { broken("nothing is left to leave out") }
}

/// Holds a film that is sent to what the attributes of its object can say.
private func requirePresentable(_ film: VideoDescription) {
    guard (1...65_535).contains(film.width), (1...65_535).contains(film.height) else {
        broken("rows and columns are 16-bit numbers")
    }
    guard (1...Int64(Int32.max)).contains(film.frameCount) else { broken("the number of frames is a 32-bit number") }
    if let rate = film.framesPerSecond, !rate.isFinite || rate <= 0 { broken("a rate is a positive number") }
    if let seconds = film.durationInSeconds, !seconds.isFinite || seconds < 0 { broken("a film takes time") }
    for part in film.locationRanges where part.lowerBound < 0 || part.upperBound > film.byteCount {
        broken("a place that is blanked lies within the film")
    }
}
