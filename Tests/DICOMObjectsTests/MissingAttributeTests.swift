import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import Testing

@Suite struct MissingAttributeTests {
    private func error(
        _ kind: ObjectKind, _ media: SampleMedia, _ change: (inout CompositionRequest) throws -> Void
    ) throws -> CompositionError? {
        var request = try CompositionFixture.request(for: kind, media: try media.encoding)
        try change(&request)
        return #expect(throws: CompositionError.self) { try InstanceComposer.compose(request) }
    }

    @Test func aDermatoscopeWithoutSerialNumberIsRefusedByName() throws {
        let found = try error(.dermoscopic, .picture) { $0.equipment.serialNumber = nil }
        #expect(found?.code == .missingAttribute)
        #expect(
            found?.missing == [
                MissingAttribute(
                    keyword: "DeviceSerialNumber", words: "the device's serial number",
                    place: "device “tower-1”, serial")
            ])
        #expect(
            found?.message
                == "This Dermoscopic Photography Image must state the device's serial number (DeviceSerialNumber): set it in device “tower-1”, serial."
        )
    }

    @Test func everythingThatLacksIsNamedAtOnce() throws {
        let found = try error(.dermoscopic, .picture) { $0.equipment = Equipment() }
        #expect(
            found?.missing.map(\.keyword) == [
                "Manufacturer", "ManufacturerModelName", "DeviceSerialNumber", "SoftwareVersions",
            ])
    }

    @Test func anEyeWithoutSideIsRefused() throws {
        let found = try error(.ophthalmicPhotography8Bit, .picture) {
            $0.exam = try CompositionFixture.exam(laterality: nil)
        }
        #expect(found?.missing.map(\.place) == ["the exam, laterality"])
    }

    @Test func aFundusWithoutScaleIsRefused() throws {
        let found = try error(.ophthalmicPhotography8Bit, .picture) {
            $0.profile = try CompositionFixture.profile(
                ophthalmic: CompositionFixture.ophthalmic(retinaWidth: nil))
        }
        #expect(found?.missing.map(\.keyword) == ["PixelSpacing"])
        #expect(found?.missing.map(\.place) == ["profile “fixture”, ophthalmic.retina-width-mm"])
    }

    @Test func whatAScreenMustSayIsRefusedWithoutIt() throws {
        let found = try error(.trueColorSecondaryCapture, .colourSamples) {
            $0.profile = try CompositionFixture.profile(conversion: nil, hasLetters: nil)
        }
        #expect(found?.missing.map(\.keyword) == ["ConversionType", "BurnedInAnnotation"])
    }

    @Test func aDocumentWithoutATitlesCodeIsRefused() throws {
        let found = try error(.encapsulatedPDF, .document) {
            $0.descriptor = Descriptor(
                name: $0.descriptor.name, department: $0.descriptor.department, title: $0.descriptor.title,
                procedure: $0.descriptor.procedure, region: $0.descriptor.region, laterality: .none,
                stills: .vlEndoscopic, video: .videoEndoscopic)
        }
        #expect(found?.missing.map(\.place) == ["descriptor “fixture”, document-title"])
    }

    @Test func aFilmThatDoesNotSayItsRateIsRefused() throws {
        let found = try error(.videoEndoscopic, .film) {
            guard case .image(var film) = $0.media else { throw SampleMedia.SampleError() }
            film.film?.frameTime = 0
            $0.media = .image(film)
        }
        #expect(found?.missing.map(\.keyword) == ["FrameTime"])
    }

    @Test func aPictureLargerThanRowsCanCountIsRefused() throws {
        let found = try error(.vlEndoscopic, .picture) {
            guard case .image(var picture) = $0.media else { throw SampleMedia.SampleError() }
            picture.rows = 70_000
            $0.media = .image(picture)
        }
        #expect(found?.missing.map(\.keyword) == ["Rows"])
    }
}
