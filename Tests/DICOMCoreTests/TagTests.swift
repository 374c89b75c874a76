import DICOMCore
import Testing

struct TagTests {
    @Test func `a tag prints as the standard does`() {
        #expect(Tag.patientID.description == "(0010,0020)")
        #expect(Tag(0x7FE0, 0x0010) == .pixelData)
        #expect(Tag(0x0040_A043).description == "(0040,A043)")
    }

    @Test func `tags are ordered by group, then by element`() {
        #expect(Tag(0x0008, 0xFFFF) < Tag(0x0010, 0x0000))
        #expect(Tag.patientName < .patientID)
        #expect(!(Tag.patientID < .patientID))
    }

    @Test(arguments: [
        (Tag.patientName, VR.pn, "PatientName"),
        (.pixelData, .ow, "PixelData"),
        (.commandDataSetType, .us, "CommandDataSetType"),
        (Tag(0x0028, 0x0106), .us, "SmallestImagePixelValue"),
        (.encapsulatedPixelDataValueTotalLength, .uv, "EncapsulatedPixelDataValueTotalLength"),
        (Tag(0x6002, 0x3000), .ow, "OverlayData"),
        (Tag(0x0010, 0x1000), .lo, "OtherPatientIDs"),
    ])
    func `the dictionary knows the attribute`(_ tag: DICOMCore.Tag, _ vr: VR, _ keyword: String) {
        #expect(tag.vr == vr)
        #expect(tag.keyword == keyword)
    }

    @Test func `private and unknown attributes are not in the dictionary`() {
        #expect(Tag(0x0009, 0x1001).vr == nil)
        #expect(Tag(0x0009, 0x1001).keyword == nil)
        #expect(Tag(0x0008, 0xFFF0).vr == nil)
        #expect(Tag(0x0009, 0x0010).vr == .lo, "a private creator")
        #expect(Tag(0x0008, 0x0000).vr == .ul, "a group length")
    }

    @Test func `the dictionary knows the multiplicity`() {
        #expect(Tag.patientID.allowsSeveralValues == false)
        #expect(Tag.imageType.allowsSeveralValues == true)
    }
}
