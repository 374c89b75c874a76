import CaptureModel
import Catalog
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
