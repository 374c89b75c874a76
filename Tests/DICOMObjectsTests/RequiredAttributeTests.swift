import Catalog
import DICOMCore
import DICOMObjects
import TestSupport
import Testing

/// Every attribute that the standard's table demands of an object is there, and its absence would be noticed.
@Suite(.enabled(if: StandardTable.url != nil, "the machine-readable standard does not lie beside the real inputs"))
struct RequiredAttributeTests {
    /// Conditions that never hold for what the agent makes, by what they are about.
    private static let neverHold: [String: [String]] = [
        "not converted from another instance, nor stored by a view": [
            "QueryRetrieveView", "ConversionSourceAttributesSequence",
        ],
        "patients are people": [
            "PatientSpeciesDescription", "PatientSpeciesCodeSequence", "AnatomicalOrientationType",
            "PatientBreedDescription", "PatientBreedCodeSequence", "BreedRegistrationSequence", "ResponsiblePerson",
            "ResponsiblePersonRole", "ResponsibleOrganization",
        ],
        "nothing is de-identified or encrypted": [
            "DeidentificationMethod", "DeidentificationMethodCodeSequence", "EncryptedAttributesSequence",
        ],
        "dates are of the Gregorian calendar": ["PatientAlternativeCalendar"],
        "CT and MR only": ["PatientPosition"],
        "no protocol objects": ["ReferencedDefinedProtocolSequence", "ReferencedPerformedProtocolSequence"],
        "ImageLaterality states the side, or the descriptor has none": ["Laterality"],
        "no padding range, no window, no palette": [
            "PixelPaddingValue", "PixelPaddingRangeLimit", "WindowWidth", "RedPaletteColorLookupTableDescriptor",
            "GreenPaletteColorLookupTableDescriptor", "BluePaletteColorLookupTableDescriptor",
            "RedPaletteColorLookupTableData", "GreenPaletteColorLookupTableData", "BluePaletteColorLookupTableData",
        ],
        "pixels are in the object, without an extended offset table": [
            "PixelDataProviderURL", "ExtendedOffsetTableLengths",
        ],
        "no HL7 documents": ["HL7StructuredDocumentReferenceSequence", "HL7InstanceIdentifier"],
        "stereo pairs of stills are not made": ["ReferencedImageSequence"],
        "frames have one distance in time": ["FrameTimeVector"],
        "no waveform holds a trigger": ["SynchronizationChannel"],
        "no eye movement is commanded": ["PatientEyeMovementCommandCodeSequence"],
        "filters are named by codes that imply their wavelengths": [
            "LightPathFilterPassThroughWavelength", "ImagePathFilterPassBand",
        ],
        "colours are natural ones, in as many samples as there are": [
            "ChannelDescriptionCodeSequence", "SamplesPerPixelUsed",
        ],
        "no volumes (OCT)": [
            "RelativeImagePositionCodeSequence", "OphthalmicAnatomicReferencePointXCoordinate",
            "OphthalmicAnatomicReferencePointYCoordinate",
        ],
        "no tracking": ["TrackingID", "TrackingUID"],
        "documents have no parts and no sources": [
            "ValueType", "ContinuityOfContent", "ContentTemplateSequence", "SourceInstanceSequence",
            "ListOfMIMETypes",
        ],
        "no film is digitized, nothing calibrated": [
            "NominalScannedPixelSpacing", "PixelSpacingCalibrationDescription",
        ],
        "true colour has three samples": ["RescaleIntercept", "RescaleSlope", "RescaleType"],
    ]

    /// Conditions that hold for some of what the agent makes.
    private static let sometimesHold: [String: @Sendable (ObjectKind, DataSet) -> Bool] = [
        "PlanarConfiguration": { _, data in data.integer(.samplesPerPixel) == 3 },
        "PixelAspectRatio": { _, _ in false },
        "PresentationLUTShape": { _, data in data.text(.photometricInterpretation) == "MONOCHROME2" },
        "PixelSpacing": { kind, _ in kind == .ophthalmicPhotography8Bit },
        "LossyImageCompressionRatio": { _, data in data.text(.lossyImageCompression) == "01" },
        "LossyImageCompressionMethod": { _, data in data.text(.lossyImageCompression) == "01" },
        "SourceImageSequence": { kind, data in
            kind == .ophthalmicPhotography8Bit && data.texts(.imageType).first == "DERIVED"
        },
        "AcquisitionDateTime": { _, data in data.texts(.imageType).first == "ORIGINAL" },
        "ImmersionMedia": { _, data in data.text(.contactMethod) == "CONTACT" },
        "DegreeOfDilation": { _, data in data.text(.pupilDilated) == "YES" },
        "MydriaticAgentSequence": { _, data in data.text(.pupilDilated) == "YES" },
        "FrameIncrementPointer": { _, data in (data.integer(.numberOfFrames) ?? 0) > 1 },
        // Validators take the empty sequence of a silent film for an error: it is there only with sound.
        "MultiplexedAudioChannelsDescriptionCodeSequence": { _, _ in false },
    ]

    /// The body stands in its file, and a data set has none.
    private static let bodies: Set<String> = ["PixelData", "EncapsulatedDocument"]

    @Test(arguments: SampleMedia.combinations)
    func everyDemandIsMet(kind: ObjectKind, media: SampleMedia) throws {
        let table = try StandardTable.read()
        let object = try #require(table.iods.values.first { $0.sop_class_uid == kind.sopClassUID.rawValue })
        let data = try ComposedFile(kind, media).dataSet
        let requirements = try InstanceComposer.requirements(
            of: try CompositionFixture.request(for: kind, media: try media.encoding))
        let absent = Set(Self.neverHold.values.flatMap { $0 })
        for attribute in object.required where attribute.type != "3" {
            let tag = try #require(attribute.parsed)
            let isConditional = attribute.type.hasSuffix("C")
            if isConditional, absent.contains(attribute.keyword) {
                #expect(data[tag] == nil, "\(attribute.keyword) is there, though its condition never holds")
                continue
            }
            if isConditional, Self.sometimesHold[attribute.keyword]?(kind, data) == false { continue }
            let element = try #require(data[tag], "\(attribute.keyword), Type \(attribute.type)")
            if attribute.type.hasPrefix("1") { #expect(!element.isEmpty, "\(attribute.keyword) has no value") }
            if Self.bodies.contains(attribute.keyword) { continue }
            let wanted: [Requirement.Kind] = attribute.type.hasPrefix("1") ? [.type1] : [.type1, .type2]
            #expect(
                requirements.contains { $0.tag == tag && wanted.contains($0.kind) },
                "\(attribute.keyword), Type \(attribute.type), is not checked")
        }
    }

    @Test func theTableHasEveryObject() throws {
        let classes = Set(try StandardTable.read().iods.values.map(\.sop_class_uid))
        #expect(classes == Set(ObjectKind.allCases.map(\.sopClassUID.rawValue)))
    }
}
