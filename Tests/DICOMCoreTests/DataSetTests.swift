import DICOMCore
import Testing

struct DataSetTests {
    @Test func `elements ascend in whatever order they are set`() {
        var dataSet = DataSet()
        for tag in [Tag.patientID, .modality, .studyInstanceUID, .patientName, .accessionNumber] {
            dataSet.setText(tag, "1")
        }
        #expect(
            dataSet.elements.map(\.tag) == [.accessionNumber, .modality, .patientName, .patientID, .studyInstanceUID])
        dataSet.setText(.modality, "ES")
        #expect(dataSet.elements.count == 5)
        #expect(dataSet.text(.modality) == "ES")
        dataSet.remove(.modality)
        #expect(dataSet[.modality] == nil)
        #expect(dataSet.elements.count == 4)
    }

    @Test func `odd values are padded as their representation asks`() {
        var dataSet = DataSet()
        dataSet.setText(.patientID, "123")
        dataSet.setText(.studyInstanceUID, "1.2")
        dataSet.setBytes(.encapsulatedDocument, [1, 2, 3])
        #expect(dataSet[.patientID]?.bytes == [0x31, 0x32, 0x33, 0x20])
        #expect(dataSet[.studyInstanceUID]?.bytes == [0x31, 0x2E, 0x32, 0x00])
        #expect(dataSet[.encapsulatedDocument]?.bytes == [1, 2, 3, 0])
        #expect(dataSet.text(.patientID) == "123")
        #expect(dataSet.uid(.studyInstanceUID)?.rawValue == "1.2")
    }

    @Test func `absent, empty and blank text are nil`() {
        var dataSet = DataSet()
        dataSet.setEmpty(.patientID)
        dataSet.setText(.accessionNumber, "   ")
        #expect(dataSet.text(.patientID) == nil)
        #expect(dataSet.text(.accessionNumber) == nil)
        #expect(dataSet.text(.patientName) == nil)
        #expect(dataSet[.patientID]?.isEmpty == true)
        #expect(dataSet[.patientID]?.vr == .lo)
    }

    @Test func `a backslash separates values only where it does`() {
        var dataSet = DataSet()
        dataSet.setTexts(.imageType, ["ORIGINAL", "PRIMARY", ""])
        dataSet.setText(.patientComments, #"a\b"#)
        #expect(dataSet.texts(.imageType) == ["ORIGINAL", "PRIMARY", ""])
        #expect(dataSet.text(.imageType) == "ORIGINAL")
        #expect(dataSet.texts(.patientComments) == [#"a\b"#])
    }

    @Test func `text keeps the leading spaces that belong to it`() {
        var dataSet = DataSet()
        dataSet.setText(.patientComments, "  two before ")
        dataSet.setText(.patientID, "  7 ")
        #expect(dataSet.text(.patientComments) == "  two before")
        #expect(dataSet.text(.patientID) == "7")
    }

    @Test func `numbers are read as they were set`() {
        var dataSet = DataSet()
        dataSet.setUInt16(.rows, 1080)
        dataSet.setUInt32(Tag(0x0008, 0x1161), 70_000)
        dataSet.setUInt64(.encapsulatedPixelDataValueTotalLength, 5_000_000_000)
        dataSet.setText(.numberOfFrames, " 12 ")
        dataSet.setTags(.frameIncrementPointer, [.frameTime, .frameTimeVector])
        #expect(dataSet.uint16(.rows) == 1080)
        #expect(dataSet.uint32(.rows) == 1080)
        #expect(dataSet.uint32(Tag(0x0008, 0x1161)) == 70_000)
        #expect(dataSet.uint16(Tag(0x0008, 0x1161)) == nil)
        #expect(dataSet.uint64(.encapsulatedPixelDataValueTotalLength) == 5_000_000_000)
        #expect(dataSet.integer(.numberOfFrames) == 12)
        #expect(dataSet.integer(.rows) == 1080)
        #expect(dataSet.tags(.frameIncrementPointer) == [.frameTime, .frameTimeVector])
        #expect(dataSet[.frameIncrementPointer]?.bytes == [0x18, 0x00, 0x63, 0x10, 0x18, 0x00, 0x65, 0x10])
    }

    @Test func `signed numbers keep their sign`() {
        var dataSet = DataSet()
        dataSet.set(Tag(0x0028, 0x0106), .ss, [0xFE, 0xFF])
        dataSet.set(Tag(0x0018, 0x6020), .sl, [0xFD, 0xFF, 0xFF, 0xFF])
        dataSet.set(Tag(0x0040, 0xA0D0), .sv, [0xFC, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect(dataSet.integer(Tag(0x0028, 0x0106)) == -2)
        #expect(dataSet.integer(Tag(0x0018, 0x6020)) == -3)
        #expect(dataSet.integer(Tag(0x0040, 0xA0D0)) == -4)
        #expect(dataSet.uint16(Tag(0x0028, 0x0106)) == nil)
    }

    @Test func `a value that is too short for its number is none`() {
        var dataSet = DataSet()
        dataSet.set(.rows, .us, [])
        dataSet.set(Tag(0x0008, 0x1161), .ul, [1, 2])
        #expect(dataSet.uint16(.rows) == nil)
        #expect(dataSet.uint32(Tag(0x0008, 0x1161)) == nil)
        #expect(dataSet.tags(.rows) == [])
    }

    @Test func `where an item was taken from is no part of its value`() {
        var item = DataSet()
        item.setText(.codeMeaning, "Colon")
        var dataSet = DataSet()
        dataSet.setSequence(.anatomicRegionSequence, [item])
        #expect(dataSet.sequence(.anatomicRegionSequence) == [item])
        #expect(dataSet.sequence(.procedureCodeSequence) == [])
    }
}
