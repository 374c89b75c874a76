import MediaInspection
import Settings

extension SettingsFormat<WrapPolicy> {
    /// What a profile decides about wrapping, each part by default as `WrapPolicy.standard` has it.
    static var wrapPolicy: SettingsFormat {
        let metadata = SettingsFormat<Bool>.choice(["scrub": true, "keep": false])
        return .group { reader in
            let standard = WrapPolicy.standard
            return WrapPolicy(
                orientation: reader.optional(
                    "orientation", SettingsFormat<WrapPolicy.Orientation>.word, default: standard.orientation),
                rgb: reader.optional("rgb", SettingsFormat<WrapPolicy.RGB>.word, default: standard.rgb),
                scrubsMetadata: reader.optional("metadata", metadata, default: standard.scrubsMetadata),
                belowHigh: reader.optional(
                    "below-high-profile", SettingsFormat<WrapPolicy.BelowHigh>.word, default: standard.belowHigh),
                largeFilm: reader.optional(
                    "large-films", SettingsFormat<WrapPolicy.LargeFilm>.word, default: standard.largeFilm),
                transcodes: reader.optional("transcode", .boolean, default: standard.transcodes))
        }
    }
}
