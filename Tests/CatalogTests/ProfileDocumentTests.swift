import CaptureModel
import Catalog
import MediaInspection
import Settings
import Testing

struct ProfileDocumentTests {
    private func profile(_ parts: (String, Tree)...) throws(SettingsErrors) -> DeviceProfile {
        let file = Tree.group([("name", .text("p")), ("title", .title("P", "P"))] + parts)
        let profiles = try ProfileDocument.parse([file.node()])
        return profiles[ProfileName(unchecked: "p")]
            ?? DeviceProfile(
                name: ProfileName(unchecked: "absent"), title: LocalizedText(english: ""), equipment: Equipment())
    }

    private func errors(_ parts: (String, Tree)...) -> [String] {
        do throws(SettingsErrors) {
            _ = try ProfileDocument.parse([
                Tree.group([("name", .text("p")), ("title", .title("P", "P"))] + parts).node()
            ])
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }

    private let fundusCamera = Tree.code("409898007", "Fundus Camera")

    @Test func fundusCameraStatesItsScale() throws {
        let complete = try profile(
            ("burned-in-annotation", .text("false")),
            ("ophthalmic", .group([("device-type", fundusCamera), ("retina-width-mm", .text("13.1"))])))
        let attributes = try #require(complete.ophthalmic)
        #expect(attributes.isFundusCamera)
        #expect(attributes.pixelSpacing(columns: 1310) == 0.01)
        #expect(attributes.pixelSpacing(columns: 0) == nil)

        let found = errors(
            ("burned-in-annotation", .text("false")), ("ophthalmic", .group([("device-type", fundusCamera)])))
        #expect(found.count == 1)
        #expect(found.first?.contains("ophthalmic.retina-width-mm is missing; a fundus photograph") == true)
    }

    @Test func ophthalmicDevicesSayWhetherLettersAreBurntIn() {
        let found = errors(
            ("ophthalmic", .group([("device-type", .code("397247004", "Slit Lamp Biomicroscope"))])))
        #expect(found.count == 1)
        #expect(found.first?.contains("burned-in-annotation is missing") == true)
    }

    @Test func dermatoscopes() throws {
        let touching = try profile(
            ("stills", .text("dermoscopic")),
            (
                "dermoscopic",
                .group([
                    ("light", .text("not-polarized")), ("contact", .text("true")),
                    ("immersion", .text("ultrasound-gel")), ("magnification", .text("10")),
                ])
            ))
        #expect(touching.dermoscopic?.contact == .touching(.ultrasoundGel))
        #expect(touching.dermoscopic?.polarization?.codeString == "NON_POLARIZED")
        #expect(touching.dermoscopic?.magnification == 10)

        let distant = try profile(("dermoscopic", .group([("contact", .text("false"))])))
        #expect(distant.dermoscopic?.contact?.codeString == "NON_CONTACT")
        #expect(errors(("stills", .text("dermoscopic"))).first?.contains("dermoscopic is missing") == true)
        let dry = errors(
            ("dermoscopic", .group([("contact", .text("false")), ("immersion", .text("water"))])))
        #expect(dry.count == 1)
        #expect(dry.first?.hasSuffix("dermoscopic.immersion goes only with contact: true.") == true)
    }

    @Test func profileDecidesBeforeTheDescriptor() throws {
        let catalog = try CatalogDocument.parse(Tree.department([("c", .descriptor())]).node())
        let descriptor = try #require(catalog.descriptors.first)
        let dermatoscope = try profile(("stills", .text("dermoscopic")), ("dermoscopic", .group([])))
        #expect(dermatoscope.objectKind(for: .still, under: descriptor) == .dermoscopic)
        #expect(dermatoscope.objectKind(for: .video, under: descriptor) == .videoEndoscopic)
        #expect(dermatoscope.objectKind(for: .other, under: descriptor) == nil)
        #expect(try profile().objectKind(for: .still, under: descriptor) == .vlEndoscopic)
    }

    @Test func whatAFundusCameraKnows() throws {
        let attributes = try #require(
            try profile(
                ("burned-in-annotation", .text("false")),
                (
                    "ophthalmic",
                    .group([
                        ("device-type", fundusCamera), ("pixel-spacing-mm", .text("0.01")),
                        ("emmetropic-magnification", .text("0.4")), ("detector", .text("cmos")),
                        ("illumination", .code("111625", "Diffuse direct illumination", scheme: "DCM")),
                        (
                            "pupil",
                            .group([("dilated", .text("true")), ("diameter-mm", .text("7"))])
                        ),
                    ])
                )
            ).ophthalmic)
        #expect(attributes.scale == .pixel(0.01))
        #expect(attributes.pixelSpacing(columns: 3) == 0.01)
        #expect(attributes.detector?.codeString == "CMOS")
        #expect(attributes.magnification == 0.4)
        #expect(attributes.illumination?.value == "111625")
        #expect(attributes.pupil == PupilAttributes(isDilated: true, diameter: 7))
        let undilated = errors(
            ("burned-in-annotation", .text("false")),
            (
                "ophthalmic",
                .group([
                    ("device-type", fundusCamera), ("pixel-spacing-mm", .text("0.01")),
                    ("retina-width-mm", .text("13")),
                    ("pupil", .group([("dilated", .text("false")), ("diameter-mm", .text("7"))])),
                ])
            ))
        #expect(undilated.count == 2)
        #expect(undilated.contains { $0.contains("pupil.diameter-mm goes only with dilated: true") })
        #expect(undilated.contains { $0.contains("pixel-spacing-mm says the same as retina-width-mm") })
    }

    @Test func screensSayHowTheyCameToBeFiles() throws {
        let found = errors(("stills", .text("true-color-secondary-capture")))
        #expect(found.count == 2)
        #expect(found.contains { $0.contains("conversion-type is missing") })
        #expect(found.contains { $0.contains("burned-in-annotation is missing; a secondary capture") })
        let complete = try profile(
            ("stills", .text("true-color-secondary-capture")), ("conversion-type", .text("scanned-document")),
            ("burned-in-annotation", .text("true")), ("documents-name-patient", .text("false")))
        #expect(complete.conversion?.codeString == "SD")
        #expect(!complete.documentsNamePatient)
        #expect(try profile().documentsNamePatient)
    }

    /// PS3.3 §C.8.6.1.1.1, without digitized film.
    @Test func conversionsHaveTheirTerms() {
        #expect(Conversion.allCases.map(\.codeString) == ["WSD", "DV", "DI", "SD", "SI", "DRW", "SYN"])
    }

    @Test func profilesDecideHowCapturesAreWrapped() throws {
        let catalog = try CatalogDocument.parse(
            Tree.department([("c", .descriptor(["blu-ray": .text("true"), "use-device-instance-uid": .text("true")]))])
                .node())
        let descriptor = try #require(catalog.descriptors.first)
        let plain = try #require(
            try CatalogDocument.parse(Tree.department([("c", .descriptor())]).node()).descriptors.first)
        #expect(try profile().wrapPolicy(under: plain) == .standard)
        let strict = try profile(
            ("use-device-instance-uid", .text("false")),
            (
                "wrapping",
                .group([
                    ("orientation", .text("hold")), ("rgb", .text("uncompress")), ("metadata", .text("keep")),
                    ("below-high-profile", .text("hold")), ("large-films", .text("cut")), ("transcode", .text("true")),
                ])
            ))
        #expect(
            strict.wrapPolicy(under: descriptor)
                == WrapPolicy(
                    orientation: .hold, rgb: .uncompress, scrubsMetadata: false, belowHigh: .hold, largeFilm: .cut,
                    transcodes: true, prefersBluRay: true))
        #expect(!strict.keepsInstanceUID(under: plain))
        #expect(strict.keepsInstanceUID(under: descriptor))
        #expect(try profile().keepsInstanceUID(under: plain))
        let found = errors(("wrapping", .group([("orientation", .text("turn")), ("rgb", .text("RGB"))])))
        #expect(found.contains { $0.hasSuffix("wrapping.orientation is “turn”; it can be keep, lossless or hold.") })
        #expect(found.count == 2)
    }

    @Test func twoProfilesCannotShareAName() {
        let file = Tree.group([("name", .text("p")), ("title", .title("P", "P"))])
        #expect(throws: SettingsErrors.self) {
            try ProfileDocument.parse([file.node(file: "a.yaml"), file.node(file: "b.yaml")])
        }
    }

    @Test func missingEquipmentIsNamed() {
        #expect(Equipment().missingForEnhancedEquipment == ["manufacturer", "model", "serial", "software"])
        let complete = Equipment(manufacturer: "A", model: "B", serialNumber: "C", softwareVersions: ["1"])
        #expect(complete.missingForEnhancedEquipment.isEmpty)
    }
}
