import CaptureModel
import Catalog
import Settings
import Testing

struct CatalogDocumentTests {
    private func errors(_ files: Tree...) -> [String] {
        do throws(SettingsErrors) {
            _ = try CatalogDocument.parse(
                files.enumerated().map { $0.element.node(file: "\($0.offset).yaml") })
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }

    @Test func readsADescriptor() throws {
        let cecum = Tree.group([("title", .title("Cecum", "Zökum")), ("code", .code("32713005", "Cecum"))])
        let file = Tree.department(
            [("colonoscopy", .descriptor(["regions": .text("cid-6210")]))],
            regions: [("cid-6210", .group([("cecum", cecum)]))])
        let catalog = try CatalogDocument.parse(file.node())
        let name = try #require(DescriptorName("colonoscopy"))
        let descriptor = try #require(catalog[name])
        #expect(descriptor.title.text(in: "de") == "Koloskopie")
        #expect(descriptor.title.text(in: "fr") == "Colonoscopy")
        #expect(descriptor.procedure.value == "73761001")
        #expect(descriptor.region.meaning == "Colon")
        #expect(descriptor.finerRegion("cecum")?.code.value == "32713005")
        #expect(descriptor.finerRegion("rectum") == nil)
        #expect(descriptor.objectKind(for: .still) == .vlEndoscopic)
        #expect(descriptor.objectKind(for: .video) == .videoEndoscopic)
        #expect(descriptor.objectKind(for: .document) == .encapsulatedPDF)
        #expect(descriptor.objectKind(for: .instance) == nil)
        #expect(descriptor.objectKind(for: .other) == nil)
        #expect(descriptor.documentTitle == nil)
        #expect(!descriptor.prefersBluRay)
        #expect(catalog[descriptor.department]?.code.value == "310030000")
    }

    @Test func everyPartIsDemanded() {
        for part in ["title", "procedure", "region", "laterality", "stills", "video"] {
            let found = errors(.department([("colonoscopy", .descriptor([part: Tree?.none]))]))
            #expect(found.count == 1)
            #expect(found.first?.contains("descriptors.colonoscopy.\(part) is missing; it ") == true)
        }
    }

    @Test func unknownListOfRegionsNamesTheKnown() {
        let found = errors(
            .department([("c", .descriptor(["regions": .text("cid-6120")]))], regions: [("cid-6210", .group([]))]))
        #expect(found.count == 1)
        #expect(
            found.first?.hasSuffix(
                "descriptors.c.regions is “cid-6120”; it is a group of sites, or the name of a list: cid-6210.") == true
        )
    }

    @Test func wrongCheckDigitIsFoundInItsPlace() {
        let found = errors(.department([("c", .descriptor(["region": .code("71854002", "Colon")]))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("descriptors.c.region is not a code that can be used. “71854002”") == true)
    }

    @Test func objectsAreOfTheirKind() {
        let swapped = errors(
            .department([
                ("c", .descriptor(["stills": .text("video-endoscopic"), "video": .text("vl-endoscopic")]))
            ]))
        #expect(swapped.count == 2)
        #expect(
            swapped.contains {
                $0.hasSuffix(
                    "c.video is “vl-endoscopic”; it can be video-endoscopic, video-microscopic, video-photographic.")
            })
    }

    @Test func ophthalmicPhotographsNeedEyeAndDevice() {
        let fundus: [String: Tree?] = ["stills": .text("ophthalmic-photography-8-bit"), "keys": Tree?.none]
        let found = errors(.department([("f", .descriptor(fundus))]))
        #expect(found.count == 2)
        #expect(found.contains { $0.contains("f.laterality is none; an ophthalmic photograph must state its eye") })
        #expect(found.contains { $0.contains("f.device-type is missing") })
        let complete = fundus.merging(
            ["laterality": .text("required"), "device-type": .code("409898007", "Fundus Camera")]
        ) { $1 }
        #expect(errors(.department([("f", .descriptor(complete))])).isEmpty)
    }

    @Test func dermoscopicPicturesNeedASide() {
        let found = errors(
            .department([("d", .descriptor(["stills": .text("dermoscopic"), "laterality": .text("optional")]))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("write required") == true)
    }

    @Test func screensStateTheirSide() {
        let screen: [String: Tree?] = [
            "stills": .text("true-color-secondary-capture"), "laterality": .text("optional"),
        ]
        let found = errors(.department([("s", .descriptor(screen))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("write required, or none") == true)
        #expect(errors(.department([("s", .descriptor(screen.merging(["laterality": .text("none")]) { $1 }))])).isEmpty)
    }

    @Test func aDescriptorDecidesOverDocumentsFilmsAndIdentity() throws {
        let parts: [String: Tree?] = [
            "documents": .text("encapsulated-pdf"), "document-title": .code("103752008", "Perimetry"),
            "blu-ray": .text("true"), "use-device-instance-uid": .text("false"),
        ]
        let catalog = try CatalogDocument.parse(Tree.department([("d", .descriptor(parts))]).node())
        let descriptor = try #require(catalog.descriptors.first)
        #expect(descriptor.documentTitle?.value == "103752008")
        #expect(descriptor.prefersBluRay)
        #expect(descriptor.keepsInstanceUID == false)
        let wrong = errors(.department([("d", .descriptor(["documents": .text("vl-endoscopic")]))]))
        #expect(wrong.first?.hasSuffix("documents is “vl-endoscopic”; it can be encapsulated-pdf.") == true)
    }

    @Test func deviceTypeIsOnlyForOphthalmicPhotographs() {
        let found = errors(.department([("c", .descriptor(["device-type": .code("409898007", "Fundus Camera")]))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("leave it out") == true)
    }

    @Test func namesAndKeysAreUnique() {
        let twice = errors(
            .department([
                ("a", .descriptor()), ("b", .descriptor(["keys": .list(["x", "c"]), "title": .title("B", "B")])),
            ]),
            .department([("a", .descriptor())], name: "other"), .department([]))
        #expect(twice.count == 3)
        #expect(twice.contains { $0.hasSuffix("descriptors.b.keys has the key “c”, which finds a already.") })
        #expect(twice.contains { $0.hasPrefix("1.yaml:") && $0.contains("descriptors.a stands in 0.yaml:") })
        #expect(twice.contains { $0.hasPrefix("2.yaml:") && $0.contains("department is “endoscopy”") })
    }

    @Test func titlesAreUniqueWithinADepartment() {
        let other: [String: Tree?] = ["title": .title("Screening", "KOLOSKOPIE"), "keys": Tree?.none]
        let found = errors(.department([("a", .descriptor()), ("b", .descriptor(other))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("descriptors.b.title.de is the title of a too") == true)
        #expect(
            errors(
                .department([("a", .descriptor())]), .department([("b", .descriptor())], name: "other")
            ).isEmpty)
    }

    @Test func aRegionNeedsItsCode() {
        let bare = errors(.department([("c", .descriptor(["region": .text("Colon")]))]))
        #expect(bare.count == 1)
        #expect(bare.first?.contains("c.region is “Colon”; it is ") == true)
        let finer = Tree.group([("title", .title("Cecum", "Zäkum"))])
        let found = errors(.department([("c", .descriptor())], regions: [("list", .group([("cecum", finer)]))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("regions.list.cecum.code is missing") == true)
    }

    @Test func unknownSchemesAreRefused() {
        let found = errors(
            .department([("c", .descriptor(["procedure": .code("1-650", "Koloskopie", scheme: "OPS")]))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("c.procedure.scheme is “OPS”, which is not a designator of DICOM") == true)
        let own: [String: Tree?] = ["procedure": .code("1-650", "Koloskopie", scheme: "99OPS")]
        #expect(errors(.department([("c", .descriptor(own))])).isEmpty)
    }

    @Test(arguments: ["none", "optional"])
    func whatShowsAnEyeStatesWhich(rule: String) {
        let screen: [String: Tree?] = [
            "stills": .text("vl-photographic"), "video": .text("video-photographic"),
            "region": .code("28726007", "Cornea"), "laterality": .text(rule),
        ]
        let found = errors(.department([("c", .descriptor(screen))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("whatever shows an eye must state which: write required.") == true)
    }

    @Test func slipsGetTheNearestName() {
        let found = errors(.department([("c", .descriptor(["latreality": .text("none"), "laterality": Tree?.none]))]))
        #expect(found.contains { $0.contains("c.latreality is not a setting. Did you mean “laterality”?") })
    }

    @Test func titlesNeedEnglish() {
        let found = errors(.department([("c", .descriptor(["title": .group([("de", .text("Koloskopie"))])]))]))
        #expect(found.count == 1)
        #expect(found.first?.contains("c.title.en is missing") == true)
    }
}
