/// Whether a capture is a picture or a film.
public enum CaptureKind: String, Sendable, Codable {
    /// One picture.
    case still
    /// A film.
    case video
    /// A PDF.
    case document
    /// A DICOM file that a device made.
    case instance
    /// Not a capture: the notice to an archive that instances it has are rejected (IHE RAD, Imaging Object Change
    /// Management), which goes the way of a capture.
    case rejection
    /// None of these: the file has no DICOM form here, and is held.
    case other
}

/// Where a capture is in its life.
public enum CaptureState: Hashable, Sendable {
    /// Safe in the spool; not looked at yet.
    case received
    /// Waits for a person.
    case held(HeldReason)
    /// Has its exam, and waits to be sent.
    case ready
    /// At least one destination has begun to take it.
    case delivering
    /// Every destination has shown that it has it.
    case proven
    /// The spool has let go of the bytes, after proof and retention.
    case released
    /// A person decided that it shall not be sent.
    case discarded(by: String, why: String)
    /// It was sent as another person's; this capture stands in its place.
    case superseded(by: CaptureID)
}

/// A file that a device made, safe in the spool and known to the database.
public struct Capture: Hashable, Sendable {
    /// Which capture.
    public let id: CaptureID
    /// The device whose folder it came from.
    public let device: DeviceName
    /// The name that the device gave the file.
    public let fileName: String
    /// Bytes.
    public let size: Int64
    /// SHA-256 of all bytes.
    public let digest: ContentDigest
    /// Where the bytes are, below the spool's folder.
    public let spoolPath: String
    /// Picture or film.
    public let kind: CaptureKind
    /// What it is, in plain words.
    public let summary: String
    /// Chosen when it was received (SOPInstanceUID).
    public let sopInstanceUID: UniqueIdentifier
    /// When it was taken: the device's own time where it lies within the exam, the file's otherwise.
    public let taken: Timestamp
    /// When the device says that it was taken, by its own clock.
    public let deviceTime: Timestamp?
    /// When it was safe in the spool.
    public let received: Timestamp
    /// Its exam, once it has one.
    public let exam: ExamID?
    /// Its series within the exam, once it has one.
    public let series: SeriesPlace?
    /// What was made of it to be sent, where its own bitstream cannot be.
    public let rewrite: RewrittenFile?
    /// Object and encoding of a DICOM file that a device made; nothing for other kinds.
    public let instanceFormat: InstanceFormat?
    /// What a person should know of it, in sentences.
    public let remarks: [String]
    /// The capture in whose place it is sent, where that one was sent wrongly.
    public let supersedes: CaptureID?
    /// Where it is in its life.
    public let state: CaptureState

    /// Makes a capture as the store holds it.
    public init(
        id: CaptureID, device: DeviceName, fileName: String, size: Int64, digest: ContentDigest, spoolPath: String,
        kind: CaptureKind, summary: String, sopInstanceUID: UniqueIdentifier, taken: Timestamp,
        deviceTime: Timestamp? = nil, received: Timestamp, exam: ExamID?, series: SeriesPlace?,
        rewrite: RewrittenFile? = nil,
        instanceFormat: InstanceFormat? = nil, remarks: [String] = [], supersedes: CaptureID? = nil,
        state: CaptureState
    ) {
        self.id = id
        self.device = device
        self.fileName = fileName
        self.size = size
        self.digest = digest
        self.spoolPath = spoolPath
        self.kind = kind
        self.summary = summary
        self.sopInstanceUID = sopInstanceUID
        self.taken = taken
        self.deviceTime = deviceTime
        self.received = received
        self.exam = exam
        self.series = series
        self.rewrite = rewrite
        self.instanceFormat = instanceFormat
        self.remarks = remarks
        self.supersedes = supersedes
        self.state = state
    }
}

extension Capture {
    /// The capture as it would be at a place of a series.
    public init(_ capture: Capture, series: SeriesPlace) {
        self.init(
            id: capture.id, device: capture.device, fileName: capture.fileName, size: capture.size,
            digest: capture.digest, spoolPath: capture.spoolPath, kind: capture.kind, summary: capture.summary,
            sopInstanceUID: capture.sopInstanceUID, taken: capture.taken, deviceTime: capture.deviceTime,
            received: capture.received, exam: capture.exam, series: series, rewrite: capture.rewrite,
            instanceFormat: capture.instanceFormat, remarks: capture.remarks, supersedes: capture.supersedes,
            state: capture.state)
    }
}

/// The place of an instance within its exam.
public struct SeriesPlace: Hashable, Sendable {
    /// Chosen once for exam, device and kind (SeriesInstanceUID).
    public let seriesInstanceUID: UniqueIdentifier
    /// Counted from 1 within the exam (SeriesNumber).
    public let seriesNumber: Int
    /// Counted from 1 within the series (InstanceNumber).
    public let instanceNumber: Int

    /// Makes a place.
    public init(seriesInstanceUID: UniqueIdentifier, seriesNumber: Int, instanceNumber: Int) {
        self.seriesInstanceUID = seriesInstanceUID
        self.seriesNumber = seriesNumber
        self.instanceNumber = instanceNumber
    }
}

/// A capture that is safe in the spool, before its row exists.
public struct CaptureDraft: Hashable, Sendable {
    /// The device whose folder it came from.
    public var device: DeviceName
    /// The name that the device gave the file.
    public var fileName: String
    /// Bytes.
    public var size: Int64
    /// SHA-256 of all bytes.
    public var digest: ContentDigest
    /// Where the bytes are, below the spool's folder.
    public var spoolPath: String
    /// Picture or film.
    public var kind: CaptureKind
    /// What it is, in plain words.
    public var summary: String
    /// Already drawn (SOPInstanceUID).
    public var sopInstanceUID: UniqueIdentifier
    /// When it was taken, as the file's own time says.
    public var taken: Timestamp
    /// When the device says that it was taken, by its own clock.
    public var deviceTime: Timestamp?
    /// When the agent first saw it in the drop folder, by the agent's own clock: not the file's, which copies carry
    /// along, and not the file server's, which may go wrong.
    public var arrived: Timestamp?
    /// When the running agent first looked at it, by the agent's own clock, or it was last changed where that is later.
    public var seen: Timestamp?
    /// What claims to say whose it is.
    public var claims: CaptureClaims
    /// Why it cannot be wrapped, where inspection found a reason.
    public var obstacle: HeldReason?
    /// What was made of it to be sent, safe in the spool beside it.
    public var rewrite: RewrittenFile?
    /// Object and encoding of a DICOM file that a device made; nothing for other kinds.
    public var instanceFormat: InstanceFormat?
    /// What a person should know of it, in sentences.
    public var remarks: [String]

    /// Makes a draft.
    public init(
        device: DeviceName, fileName: String, size: Int64, digest: ContentDigest, spoolPath: String, kind: CaptureKind,
        summary: String, sopInstanceUID: UniqueIdentifier, taken: Timestamp, deviceTime: Timestamp? = nil,
        arrived: Timestamp? = nil, seen: Timestamp? = nil, claims: CaptureClaims = CaptureClaims(),
        obstacle: HeldReason? = nil, rewrite: RewrittenFile? = nil,
        instanceFormat: InstanceFormat? = nil, remarks: [String] = []
    ) {
        self.device = device
        self.fileName = fileName
        self.size = size
        self.digest = digest
        self.spoolPath = spoolPath
        self.kind = kind
        self.summary = summary
        self.sopInstanceUID = sopInstanceUID
        self.taken = taken
        self.deviceTime = deviceTime
        self.arrived = arrived
        self.seen = seen
        self.claims = claims
        self.obstacle = obstacle
        self.rewrite = rewrite
        self.instanceFormat = instanceFormat
        self.remarks = remarks
    }
}
