public import CaptureModel
public import Settings

extension SettingsFormat where Value: SiteName {
    /// A name that the site chose: letters, digits, `-`, `_` and `.`, up to 64.
    public static var siteName: SettingsFormat {
        .scalar("is a name of letters, digits, “-”, “_” and “.”, up to 64 of them") { Value($0) }
    }
}

extension SettingsFormat<CodedConcept> {
    /// A code: `{ code: "73761001", scheme: SCT, meaning: Colonoscopy }`.
    public static var codedConcept: SettingsFormat {
        let valueFormat = SettingsFormat<String>.scalar("is the code itself, in quotes") { $0 }
        let schemeFormat = SettingsFormat<String>.scalar("is a coding scheme such as SCT or DCM") { $0 }
        let meaningFormat = SettingsFormat<String>.scalar("is what the code means, up to 64 characters") { $0 }
        return group { reader in
            let value = reader.required("code", valueFormat)
            let scheme = reader.required("scheme", schemeFormat)
            let meaning = reader.required("meaning", meaningFormat)
            guard let value, let scheme, let meaning else { return nil }
            if !CodingScheme.isKnown(scheme) {
                reader.refuse(
                    "scheme", as: .invalid,
                    "is “\(scheme)”, which is not a designator of DICOM; codes of your own have one that begins with 99, such as 99HOSPITAL."
                )
                return nil
            }
            do throws(CatalogError) {
                return try CodedConcept(value: value, scheme: scheme, meaning: meaning)
            } catch {
                reader.report.add(
                    .invalid, at: reader.place, path: reader.path, "is not a code that can be used. \(error.sentence)")
                return nil
            }
        }
        .expecting("is a code such as { code: \"71854001\", scheme: SCT, meaning: Colon }")
    }
}

extension SettingsFormat<CatalogVersion> {
    /// The version of a file: `2026-11-22` or `3.1`.
    static var catalogVersion: SettingsFormat {
        .scalar("is the version of this file, a date such as 2026-11-22 or a number such as 3.1") { CatalogVersion($0) }
    }
}

extension SettingsFormat<LocalizedText> {
    /// A text by languages, English among them: `{ en: Colonoscopy, de: Koloskopie }`.
    public static var localizedText: SettingsFormat {
        let language = SettingsFormat<String>.scalar("is a language of two small letters, such as de") { text in
            text.utf8.count == 2 && text.utf8.allSatisfy { (97...122).contains($0) } ? text : nil
        }
        let entries = SettingsFormat<String>.text(upTo: 64).named(by: language)
        let expectation = "is a text by languages such as { en: Colonoscopy, de: Koloskopie }"
        return SettingsFormat(expectation: expectation) { node, path, report in
            guard case .mapping = node, let found = entries.read(node, path, report) else {
                report.refuse(node, path, expectation)
                return nil
            }
            let texts = Dictionary(found.map { ($0.name.value, $0.value) }, uniquingKeysWith: { first, _ in first })
            guard let english = texts["en"] else {
                report.add(
                    .missing, at: node.place, path: path.appending("en"), "is missing; every text needs English.")
                return nil
            }
            return LocalizedText(english: english, translations: texts.filter { $0.key != "en" })
        }
    }
}

extension SettingsFormat<ObjectKind> {
    /// An object for captures of one kind.
    static func objectKind(for kind: CaptureKind) -> SettingsFormat {
        let words = ObjectKind.allCases.filter { $0.captureKind == kind }.map(\.rawValue)
        return .scalar("can be \(words.joined(separator: ", "))") { text in
            words.contains(text) ? ObjectKind(rawValue: text) : nil
        }
    }
}

extension SettingsFormat<String> {
    /// A short word for machines and fingers: small letters, digits and `-`, up to 32.
    static var key: SettingsFormat {
        .scalar("is a word of small letters, digits and “-”, up to 32 of them") { text in
            let isAllowed = text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
            return (1...32).contains(text.utf8.count) && isAllowed ? text : nil
        }
    }
}
