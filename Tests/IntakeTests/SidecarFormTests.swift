import CaptureModel
import DICOMCore
import Testing

@testable import Intake

@Suite("Sidecars in XML, CSV and DICOM")
struct SidecarFormTests {
    private func xml(_ text: String) -> ClaimReading { SidecarDocument.read(Array(text.utf8), as: .xml) }
    private func csv(_ text: String) -> ClaimReading { SidecarDocument.read(Array(text.utf8), as: .csv) }

    private func patient(_ text: String) throws -> PatientIdentifier { try #require(PatientIdentifier(hl7: text)) }

    // MARK: XML

    @Test("elements are read, with references, comments and CDATA")
    func elements() throws {
        let reading = xml(
            """
            \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
            <!-- from the tower -->
            <capture xmlns="urn:example" version='2'>
              <patient>4711^^^NORTHSIDE</patient><descriptor> colonoscopy </descriptor>
              <operator>M&#xFC;ller &amp; <![CDATA[<Söhne>]]></operator><visit/><region></region>
            </capture>
            """)
        let expected = CaptureClaim(
            patient: try patient("4711^^^NORTHSIDE"), descriptor: "colonoscopy", operatorName: "Müller & <Söhne>")
        #expect(reading == .read(expected))
    }

    @Test("an older encoding is read where it is declared")
    func latin() throws {
        let head = Array(#"<?xml version="1.0" encoding="ISO-8859-1"?><capture><patient>1</patient><operator>M"#.utf8)
        let bytes = head + [0xFC] + Array("ller</operator></capture>".utf8)
        #expect(SidecarDocument.read(bytes, as: .xml).claim?.operatorName == "Müller")
    }

    @Test(
        "what could reach further than the file, or is no such document, is refused",
        arguments: [
            #"<!DOCTYPE capture [<!ENTITY x SYSTEM "file:///etc/passwd">]><capture><patient>&x;</patient></capture>"#,
            "<capture><patient>&x;</patient></capture>", "<capture><patient>&#0;</patient></capture>",
            "<capture><?php x?><patient>1</patient></capture>", "<other><patient>1</patient></other>",
            "<capture><patient><value>1</value></patient></capture>", "<capture><patient id='2'>1</patient></capture>",
            "<capture><patient>1</patient><patient>2</patient></capture>", "<capture><patient>1</visit></capture>",
            "<capture><patient>1</patient></capture><capture/>", "<capture>text<patient>1</patient></capture>",
            #"<?xml version="1.0" encoding="UTF-16"?><capture/>"#, "<capture/>", "", "<", "<capture", "</capture>",
            "<capture><patient>1</patient><lateralty>L</lateralty></capture>",
        ])
    func refused(text: String) {
        guard case .broken = xml(text) else {
            Issue.record("was read: \(text)")
            return
        }
    }

    @Test("every beginning of a document is broken, and none traps")
    func truncated() {
        let whole = Array(
            "<?xml version='1.0'?><capture a='1'><!--c--><patient>1&amp;é<![CDATA[x]]></patient></capture>".utf8)
        for count in 0..<whole.count {
            guard case .broken = SidecarDocument.read(Array(whole[..<count]), as: .xml) else {
                Issue.record("the first \(count) bytes were read")
                continue
            }
        }
    }

    // MARK: CSV

    @Test("a line is read with commas, semicolons, quotes, and in the older encoding")
    func lines() throws {
        let expected = CaptureClaim(
            patient: try patient("4711"), laterality: .left, name: PersonName(family: "Okafor", given: "Ada"))
        #expect(csv("patient,laterality,name\r\n4711,L,\"Okafor, Ada\"\r\n") == .read(expected))
        #expect(csv("patient; laterality; name\n4711; OS; \"Okafor, Ada\"") == .read(expected))
        let latin = Array("patient;operator\n4711;J".utf8) + [0xFC, 0x72, 0x67, 0x80]
        #expect(SidecarDocument.read(latin, as: .csv).claim?.operatorName == "Jürg€")
    }

    @Test("quotes hold separators, line breaks and themselves")
    func quotes() throws {
        let table = try DelimitedTable(Array("a,b\n\"x,\n\"\"y\"\"\",z\n\n".utf8))
        #expect(table.lines == [["x,\n\"y\"", "z"]])
        #expect(table.isEnded)
        #expect(try !DelimitedTable(Array("a,b\nx,z".utf8)).isEnded)
    }

    @Test(
        "what is no table of one line is refused",
        arguments: [
            "", "patient\n", "patient\n1\n2\n", "patient,visit\n1\n", "patient,patient\n1,2\n", "patient\n\"1\n",
            "patient\n\"1\"2\n", "patinet\n1\n", "laterality\nL\n",
        ])
    func noLine(text: String) {
        guard case .broken = csv(text) else {
            Issue.record("was read: \(text)")
            return
        }
    }

    // MARK: DICOM

    private func item(_ change: (inout DataSet) -> Void = { _ in }) -> DataSet {
        var item = DataSet()
        func set(_ tag: DICOMCore.Tag, _ vr: VR, _ text: String) {
            let padded = text.utf8.count % 2 == 0 ? text : text + " "
            item.set(Element(tag, vr, .bytes(Array(padded.utf8))))
        }
        set(.specificCharacterSet, .cs, "ISO_IR 192")
        set(.patientID, .lo, "4711")
        set(.issuerOfPatientID, .lo, "NORTHSIDE")
        set(.patientName, .pn, "Okafor^Ada")
        set(.patientBirthDate, .da, "19840312")
        set(.accessionNumber, .sh, "A77")
        set(.admissionID, .lo, "V1")
        item.set(Element(.scheduledProcedureStepSequence, .sq, .sequence([DataSet()])))
        change(&item)
        return item
    }

    private func bytes(_ item: DataSet, _ encoding: DICOMCore.Encoding) throws -> [UInt8] {
        try DataSetEncoder(transferSyntaxEncoding: encoding).encode(item)
    }

    @Test(
        "a worklist item is read, bare in each encoding",
        arguments: [DICOMCore.Encoding.explicitLittle, .implicitLittle])
    func worklist(encoding: DICOMCore.Encoding) throws {
        let expected = CaptureClaim(
            patient: try patient("4711^^^NORTHSIDE"), visit: "V1", accession: "A77",
            name: PersonName(family: "Okafor", given: "Ada"), birthDate: BirthDate("19840312"))
        #expect(SidecarDocument.read(try bytes(item(), encoding), as: .worklist) == .read(expected))
    }

    @Test("two steps, a picture, and every beginning but those between elements are refused, and none traps")
    func noItem() throws {
        let two = item { $0.set(Element(.scheduledProcedureStepSequence, .sq, .sequence([DataSet(), DataSet()]))) }
        let picture = item { $0.set(Element(.pixelData, .ow, .bytes([0, 0]))) }
        for wrong in [two, picture] {
            guard case .broken = SidecarDocument.read(try bytes(wrong, .explicitLittle), as: .worklist) else {
                Issue.record("was read")
                continue
            }
        }
        let whole = try bytes(item(), .explicitLittle)
        for count in 0..<whole.count { _ = SidecarDocument.read(Array(whole[..<count]), as: .worklist) }
    }
}
