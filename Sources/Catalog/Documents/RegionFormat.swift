import Settings

/// Finer sites: `cecum: { title: { en: Cecum }, code: … }`.
enum RegionFormat {
    static var list: SettingsFormat<[Region]> {
        let titleFormat = SettingsFormat<LocalizedText>.localizedText
        let codeFormat = SettingsFormat<CodedConcept>.codedConcept
        let site = SettingsFormat<(LocalizedText, CodedConcept)>.group { reader in
            let title = reader.required("title", titleFormat)
            let code = reader.required("code", codeFormat)
            guard let title, let code else { return nil }
            return (title, code)
        }
        return site.named(by: .key).map { sites in
            sites.map { Region(key: $0.name.value, title: $0.value.0, code: $0.value.1) }
        }
    }
}
