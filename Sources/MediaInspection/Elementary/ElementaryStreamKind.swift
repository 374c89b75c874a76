/// The kinds of stream that come without a container.
enum ElementaryStreamKind: Equatable {
    case h264
    case hevc
    case mpegVideo

    /// The kind of a stream that begins with `head`; nil when it begins like none of them.
    init?(_ head: [UInt8]) {
        let zeros = head.prefix { $0 == 0 }.count
        guard (2...64).contains(zeros), head.count > zeros + 2, head[zeros] == 1 else { return nil }
        switch (head[zeros + 1], head[zeros + 2]) {
        case (0xB3, _), (0xB8, _): self = .mpegVideo
        case (0x40, 1), (0x42, 1), (0x44, 1), (0x46, 1), (0x4E, 1): self = .hevc
        case (0x07, _), (0x27, _), (0x47, _), (0x67, _), (0x09, _), (0x06, _): self = .h264
        default: return nil
        }
    }

    /// What people call it.
    var name: MediaKindName {
        switch self {
        case .h264: .h264ElementaryStream
        case .hevc: .hevcElementaryStream
        case .mpegVideo: .mpegVideoElementaryStream
        }
    }
}
