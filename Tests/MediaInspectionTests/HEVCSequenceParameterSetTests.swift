import MediaInspection
import Testing

@Suite struct HEVCSequenceParameterSetTests {
    private func read(_ set: TinyHEVCSequence) throws -> HEVCSequenceParameterSet {
        try #require(HEVCSequenceParameterSet(networkUnit: set.networkUnit))
    }

    @Test func plainSetIsRead() throws {
        let set = try read(TinyHEVCSequence(level: 123, width: 1920, height: 1080, timing: (1, 50)))
        #expect(set.profileTierLevel.profileCode == 1 && set.profileTierLevel.levelCode == 123)
        #expect(!set.profileTierLevel.isHighTier && set.chroma == .yuv420)
        #expect(set.lumaBitDepth == 8 && set.chromaBitDepth == 8)
        #expect(set.width == 1920 && set.height == 1080)
        #expect(set.sampleAspectRatio == nil && set.isFullRange == nil && !set.isHighDynamicRange)
        #expect(!set.isInterlaced && set.picturesPerSecond == 50)
    }

    @Test func everyFieldIsRead() throws {
        let set = try read(
            TinyHEVCSequence(
                profile: 4, isHighTier: true, level: 156, chroma: 2, lumaDepth: 12, chromaDepth: 10, width: 716,
                height: 478, subLayers: 3, scalingLists: true, pictureSets: true, aspect: (40, 33), fullRange: true,
                transfer: 16, isFieldSequence: true, isInterlacedSource: true, timing: (1001, 60_000)))
        #expect(set.profileTierLevel.profileCode == 4 && set.profileTierLevel.isHighTier)
        #expect(set.chroma == .yuv422 && set.lumaBitDepth == 12 && set.chromaBitDepth == 10)
        #expect(set.width == 716 && set.height == 478)
        #expect(set.sampleAspectRatio?.description == "40:33" && set.isFullRange == true && set.isHighDynamicRange)
        #expect(set.isFieldSequence && set.isInterlaced)
        #expect(set.picturesPerSecond.map { abs($0 - 59.94) < 0.01 } == true)
    }

    /// Only a whole set of the base layer is one; no cut and no change of a bit makes the reader trap.
    @Test func othersAreRefused() {
        let unit = TinyHEVCSequence(scalingLists: true, pictureSets: true).networkUnit
        #expect(HEVCSequenceParameterSet(networkUnit: TinyHEVCSequence(layer: 1).networkUnit) == nil)
        #expect(HEVCSequenceParameterSet(networkUnit: [0x40] + unit.dropFirst()) == nil)
        for count in 0..<unit.count - 3 { #expect(HEVCSequenceParameterSet(networkUnit: unit.prefix(count)) == nil) }
        for place in 2..<unit.count {
            for bit in 0..<8 {
                var changed = unit
                changed[place] ^= 1 << UInt8(bit)
                _ = HEVCSequenceParameterSet(networkUnit: changed)
            }
        }
    }

    @Test func profilesByCompatibility() throws {
        let both = HEVCStream(sequenceParameterSet: try read(TinyHEVCSequence(profile: 3, compatibility: 0x7000_0000)))
        #expect(both.conforms(toProfile: 1) && both.conforms(toProfile: 2) && !both.conforms(toProfile: 4))
        #expect(both.profileName == "Main Still Picture")
    }
}
