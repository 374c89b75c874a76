/// The entry of a track's description table that says how its samples are coded (ISO/IEC 14496-12 §8.5.2).
enum SampleEntry {
    case visual(VisualSampleEntry)
    case audio(AudioTrack)
    case other(FourCharacterCode)
}
