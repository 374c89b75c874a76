import CaptureModel
import Catalog
import DICOMCore
import Settings
import Testing

struct DescriptorTests {
    private func descriptor(_ changes: [String: Tree?] = [:]) throws -> Descriptor {
        let catalog = try CatalogDocument.parse(Tree.department([("d", .descriptor(changes))]).node())
        return try #require(catalog.descriptors.first)
    }

    @Test func sidesFollowTheRule() throws {
        let none = try descriptor()
        #expect(none.accepts(nil))
        #expect(!none.accepts(.left))
        #expect(none.lateralities.isEmpty)

        let optional = try descriptor(["laterality": .text("optional")])
        #expect(optional.accepts(nil))
        #expect(optional.accepts(.left))
        #expect(!optional.accepts(.unpaired))

        let required = try descriptor(["laterality": .text("required")])
        #expect(!required.accepts(nil))
        #expect(required.accepts(.both))
    }

    @Test func anEyeIsNeverUnpaired() throws {
        let eye = try descriptor([
            "stills": .text("ophthalmic-photography-8-bit"), "video": .text("video-photographic"),
            "laterality": .text("required"), "device-type": .code("409898007", "Fundus Camera"),
        ])
        #expect(eye.lateralities == [.right, .left, .both])
        let screen = try descriptor([
            "stills": .text("true-color-secondary-capture"), "video": .text("video-photographic"),
            "laterality": .text("required"), "region": .code("5665001", "Retina"),
        ])
        #expect(screen.isOphthalmic)
        #expect(screen.lateralities == [.right, .left, .both])
        let skin = try descriptor([
            "stills": .text("dermoscopic"), "video": .text("video-photographic"), "laterality": .text("required"),
        ])
        #expect(skin.accepts(.unpaired))
        #expect(!skin.accepts(nil))
    }

    /// PS3.4 Annex B and the modality enumerations of the IODs.
    @Test(arguments: [
        (ObjectKind.vlEndoscopic, "1.2.840.10008.5.1.4.1.1.77.1.1", "ES"),
        (.vlPhotographic, "1.2.840.10008.5.1.4.1.1.77.1.4", "XC"),
        (.dermoscopic, "1.2.840.10008.5.1.4.1.1.77.1.7", "DMS"),
        (.ophthalmicPhotography8Bit, "1.2.840.10008.5.1.4.1.1.77.1.5.1", "OP"),
        (.videoEndoscopic, "1.2.840.10008.5.1.4.1.1.77.1.1.1", "ES"),
        (.videoPhotographic, "1.2.840.10008.5.1.4.1.1.77.1.4.1", "XC"),
        (.vlMicroscopic, "1.2.840.10008.5.1.4.1.1.77.1.2", "GM"),
        (.videoMicroscopic, "1.2.840.10008.5.1.4.1.1.77.1.2.1", "GM"),
        (.trueColorSecondaryCapture, "1.2.840.10008.5.1.4.1.1.7.4", "OT"),
        (.encapsulatedPDF, "1.2.840.10008.5.1.4.1.1.104.1", "DOC"),
    ])
    func objectsHaveTheirClassAndModality(kind: ObjectKind, uid: String, modality: String) {
        #expect(kind.sopClassUID.description == uid)
        #expect(kind.modality == modality)
    }

    @Test func searchPutsTheLikeliestFirst() throws {
        let catalog = try CatalogDocument.parse(
            Tree.department([
                (
                    "gastroscopy",
                    .descriptor(["title": .title("Gastroscopy", "Magenspiegelung"), "keys": .list(["g"])])
                ),
                ("colonoscopy", .descriptor()),
                ("wound", .descriptor(["title": .title("Wound of colon", "Wunde"), "keys": .list(["w"])])),
            ]).node())
        func names(_ text: String, language: String = "en") -> [String] {
            catalog.search(text, language: language).map(\.name.text)
        }
        #expect(names("c") == ["colonoscopy", "gastroscopy", "wound"])
        #expect(names("COLO") == ["colonoscopy", "wound"])
        #expect(names("magen", language: "de") == ["gastroscopy"])
        #expect(names("magen") == [])
        #expect(names("") == ["gastroscopy", "colonoscopy", "wound"])
        #expect(names("xyz").isEmpty)
    }
}
