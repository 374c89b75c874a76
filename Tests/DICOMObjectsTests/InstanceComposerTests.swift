import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import MediaInspection
import Testing

@Suite struct InstanceComposerTests {
    @Test(arguments: SampleMedia.combinations)
    func theBytesOfTheFileAreUntouched(kind: ObjectKind, media: SampleMedia) throws {
        let dataSet = try ComposedFile(kind, media).dataSet
        let value = dataSet[kind == .encapsulatedPDF ? .encapsulatedDocument : .pixelData]?.value
        let found: [UInt8]
        switch value {
        case .fragments(let fragments)?:
            #expect(fragments.count == 2)
            #expect(fragments[0].isEmpty)
            found = fragments[1]
        case .bytes(let bytes)?: found = bytes
        case .sequence?, nil:
            Issue.record("no body")
            return
        }
        let isUntouched = found.starts(with: media.sent)
        #expect(isUntouched)
        #expect(found.count - media.sent.count == media.sent.count % 2)
    }

    @Test func theExamStandsInTheInstance() throws {
        let dataSet = try ComposedFile(.vlEndoscopic, .picture).dataSet
        #expect(dataSet.text(.patientName) == "Ökafor^Ada^^Dr")
        #expect(dataSet.text(.patientID) == "4711")
        #expect(dataSet.text(.issuerOfPatientID) == "NORTHSIDE")
        #expect(dataSet.text(.specificCharacterSet) == "ISO_IR 192")
        #expect(dataSet.text(.admissionID) == "V100233")
        #expect(dataSet.sequence(.procedureCodeSequence).first?.text(.codeValue) == "73761001")
        #expect(dataSet.sequence(.anatomicRegionSequence).first?.text(.codeValue) == "71854001")
        #expect(dataSet.text(.photometricInterpretation) == "YBR_FULL_422")
        #expect(dataSet.text(.timezoneOffsetFromUTC) == "+0100")
        #expect(dataSet.text(.studyInstanceUID) == "2.25.4711")
        #expect(dataSet.integer(.instanceNumber) == 3)
        #expect(dataSet.text(.accessionNumber) == nil)
    }

    @Test func twoCompositionsAreTheSameBytes() throws {
        for (kind, media) in SampleMedia.combinations {
            let request = try CompositionFixture.request(for: kind, media: try media.encoding)
            #expect(try InstanceComposer.compose(request) == InstanceComposer.compose(request))
        }
    }

    @Test func aDocumentSaysItsLengthTitleAndWhose() throws {
        let dataSet = try ComposedFile(.encapsulatedPDF, .document) {
            $0.exam = try CompositionFixture.exam(laterality: .left)
        }.dataSet
        #expect(dataSet.uint32(.encapsulatedDocumentLength) == 15)
        #expect(dataSet.text(.documentTitle) == "Colonoscopy, left")
        #expect(dataSet.sequence(.conceptNameCodeSequence).first?.text(.codeValue) == "103752008")
        #expect(dataSet.text(.burnedInAnnotation) == "YES")
        #expect(dataSet.text(.conversionType) == "WSD")
        #expect(dataSet.text(.modality) == "DOC")
        #expect(dataSet[.pixelData] == nil)
    }

    @Test func theProfileSpeaksForTheEye() throws {
        let dataSet = try ComposedFile(.ophthalmicPhotography8Bit, .turnedPicture).dataSet
        #expect(dataSet.text(.pupilDilated) == "YES")
        let agent = dataSet.sequence(.mydriaticAgentSequence).first?.sequence(.mydriaticAgentCodeSequence).first
        #expect(agent?.text(.codeValue) == "9190005")
        #expect(dataSet[.degreeOfDilation]?.bytes == [0, 0, 0xE0, 0x40])
        #expect(dataSet.text(.detectorType) == "CMOS")
        #expect(dataSet.sequence(.lensesCodeSequence).first?.text(.codeValue) == "410685001")
        // The object's derived pictures are montages: one that was turned says so elsewhere.
        #expect(dataSet.texts(.imageType) == ["ORIGINAL", "PRIMARY"])
        #expect(dataSet.text(.derivationDescription) != nil)
        #expect(try ComposedFile(.dermoscopic, .turnedPicture).dataSet.texts(.imageType) == ["DERIVED", "PRIMARY"])
        let undilated = try ComposedFile(.ophthalmicPhotography8Bit, .picture) {
            var eye = try CompositionFixture.ophthalmic()
            eye.pupil = PupilAttributes(isDilated: false)
            $0.profile = try CompositionFixture.profile(ophthalmic: eye)
        }.dataSet
        #expect(undilated.text(.pupilDilated) == "NO")
        #expect(undilated[.mydriaticAgentSequence] == nil)
    }

    @Test func theExactLengthIsLeftOutForArchivesThatRefuseIt() throws {
        let tag = Tag.encapsulatedPixelDataValueTotalLength
        #expect(
            try ComposedFile(.videoEndoscopic, .film).dataSet.uint64(tag) == UInt64(SampleMedia.film.original.count))
        #expect(try ComposedFile(.videoEndoscopic, .film) { $0.statesExactLength = false }.dataSet[tag] == nil)
    }

    @Test func onlyAProfileOfAnInputDeviceIsStated() throws {
        var profile = [UInt8](repeating: 0, count: 128)
        profile[3] = 128
        profile.replaceSubrange(12..<24, with: Array("scnrRGB XYZ ".utf8))
        profile.replaceSubrange(36..<40, with: Array("acsp".utf8))
        let scanner = try ComposedFile(.vlPhotographic, .picture) { $0.iccProfile = profile }
        #expect(scanner.dataSet[.iccProfile]?.bytes == profile)
        profile.replaceSubrange(12..<16, with: Array("mntr".utf8))
        let display = try ComposedFile(.vlPhotographic, .picture) { $0.iccProfile = profile }
        #expect(display.dataSet[.iccProfile] == nil)
    }

    @Test func exposureGoesWhereTheObjectHasAPlaceForIt() throws {
        var exif = ExifMetadata()
        exif.exposure.time = 1.0 / 160
        exif.exposure.fNumber = 5.6
        exif.exposure.sensitivity = 200
        exif.exposure.bias = -0.333_333
        exif.exposure.flash = ExifFlash(0b0001_1001)
        var lens = ExifLens()
        lens.model = "Macro 60"
        lens.specification = [60, 60, 2.8, 2.8]
        exif.lens = lens
        for kind in [ObjectKind.vlPhotographic, .dermoscopic] {
            let dataSet = try ComposedFile(kind, .picture) { $0.exif = exif }.dataSet
            #expect(dataSet.text(.exposureTimeInSeconds) == "0.00625")
            #expect(dataSet.text(.fNumber) == "5.6")
            #expect(dataSet.integer(.photographicSensitivity) == 200)
            #expect(dataSet.text(.exposureBiasValue) == "-0.333333")
            #expect(dataSet.uint16(.flashFiringStatus) == 1)
            #expect(dataSet.uint16(.flashMode) == 3)
            #expect(dataSet.text(.lensModel) == "Macro 60")
            #expect(dataSet.texts(.lensSpecification) == ["60", "60", "2.8", "2.8"])
            #expect(dataSet[.whiteBalance] == nil)
        }
        #expect(try ComposedFile(.vlEndoscopic, .picture) { $0.exif = exif }.dataSet[.fNumber] == nil)
    }

    @Test func aFilmBeyondOneFragmentIsRefusedWithWhatToDo() throws {
        guard case .image(var film) = try SampleMedia.film.encoding else { throw SampleMedia.SampleError() }
        film.body.ranges = [0..<5_000_000_000]
        let request = try CompositionFixture.request(for: .videoEndoscopic, media: .image(film))
        let error = #expect(throws: CompositionError.self) { try InstanceComposer.compose(request) }
        #expect(error?.code == .tooLong)
    }

    /// PS3.5 §A.4: all fragments but the last have an even length, and only the last is padded.
    @Test func aFragmentableSyntaxTakesIt() throws {
        guard case .image(var film) = try SampleMedia.reboxedFilm.encoding else { throw SampleMedia.SampleError() }
        // Two parts of the file, so that the cut falls within one of them.
        film.body.ranges = [10..<1_000, 2_000..<5_000_000_001]
        let length: Int64 = 990 + 4_999_998_001
        let request = try CompositionFixture.request(for: .videoEndoscopic, media: .image(film))
        let instance = try InstanceComposer.compose(request)
        let runs = instance.pieces.compactMap { piece -> Range<Int64>? in
            if case .file(let range) = piece { range } else { nil }
        }
        #expect(runs.reduce(0) { $0 + Int64($1.count) } == length)
        #expect(runs.first == 10..<1_000)
        #expect(runs[1].lowerBound == 2_000)
        #expect(Int64(runs[0].count + runs[1].count) == 0xFFFF_FFFE)
        #expect(runs[2] == runs[1].upperBound..<5_000_000_001)
        #expect(instance.file == .rewritten)
        guard case .bytes(let between) = instance.pieces[3], case .bytes(let end)? = instance.pieces.last else {
            Issue.record("no item between the fragments")
            return
        }
        #expect(between.prefix(4).elementsEqual([0xFE, 0xFF, 0x00, 0xE0]))
        #expect(end == [0, 0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0])
    }

    @Test func aGreyPictureIsNoTrueColorCapture() throws {
        let request = try CompositionFixture.request(
            for: .trueColorSecondaryCapture, media: try SampleMedia.greySamples.encoding)
        let error = #expect(throws: CompositionError.self) { try InstanceComposer.compose(request) }
        #expect(error?.code == .wrongObject)
    }

    @Test func rangesOutsideOfReasonAreRefused() throws {
        guard case .image(var picture) = try SampleMedia.picture.encoding else { throw SampleMedia.SampleError() }
        for ranges in [[], [5..<5], [-4..<10], [0..<Int64.max, 0..<Int64.max], [Int64.min..<Int64.max]] {
            picture.body.ranges = ranges
            let request = try CompositionFixture.request(for: .vlEndoscopic, media: .image(picture))
            let error = #expect(throws: CompositionError.self) { try InstanceComposer.compose(request) }
            #expect(error?.code == .notEncodable)
        }
    }
}
