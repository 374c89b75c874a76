import CaptureModel
import DICOMCore
import DICOMObjects
import Foundation
import MediaInspection
import Testing

private typealias Tag = DICOMCore.Tag

@Suite struct ReceivedComposerTests {
    private func join(
        _ fixture: ReceivedFixture, plainName: Bool = true, laterality: Laterality? = nil,
        identity: ReceivedComposer.Identity = .device
    ) throws -> JoinedFile {
        try JoinedFile(
            try fixture.bytes(), try ReceivedFixture.request(plainName: plainName, laterality: laterality),
            identity: identity)
    }

    @Test(arguments: [UID.implicitVRLittleEndian, .explicitVRLittleEndian, .explicitVRBigEndian])
    func patientAndStudyBecomeTheExams(transferSyntax: UID) throws {
        let joined = try join(ReceivedFixture(transferSyntax: transferSyntax))
        #expect(joined.dataSet.text(.patientName) == "Okafor^Ada")
        #expect(joined.dataSet.text(.patientID) == "4711")
        #expect(joined.dataSet.text(.issuerOfPatientID) == "NORTHSIDE")
        #expect(joined.dataSet.text(.studyInstanceUID) == "2.25.4711")
        #expect(joined.dataSet[.accessionNumber]?.isEmpty == true)
        #expect(joined.dataSet.sequence(.procedureCodeSequence).count == 1)
        #expect(joined.previous?.text(.patientName) == "Device^Person")
        #expect(joined.previous?.text(.patientID) == "WALKIN-9")
        #expect(joined.previous?.text(.studyInstanceUID) == "1.2.3")
        #expect(joined.previous?.text(.seriesInstanceUID) == "1.2.3.4")
        #expect(joined.previous?.text(.accessionNumber) == "A-OTHER")
        #expect(joined.previous?[.patientBirthDate] == nil)
        #expect(joined.dataSet[.pixelData] == joined.device[.pixelData])
        #expect(joined.dataSet.text(.sopInstanceUID) == "1.2.3.4.5")
        #expect(joined.dataSet.text(.seriesNumber) == "12")
        #expect(joined.dataSet.text(.instanceNumber) == "3")
        #expect(joined.dataSet.text(.institutionName) == "Northside Hospital")
        #expect(joined.dataSet.text(.manufacturer) == "Acme")
        #expect(joined.instance.transferSyntaxUID.text == transferSyntax.rawValue)
    }

    @Test func whoChangedItAndWhenIsWrittenDown() throws {
        let joined = try join(ReceivedFixture())
        let record = try #require(joined.dataSet.sequence(.originalAttributesSequence).last)
        #expect(record.text(.reasonForTheAttributeModification) == "COERCE")
        #expect(record.text(.modifyingSystem) == "Vignette 1.0.0")
        #expect(record.text(.sourceOfPreviousValues) == "Fixture")
        #expect(record.text(.attributeModificationDateTime)?.hasSuffix("+0100") == true)
        let equipment = try #require(joined.dataSet.sequence(.contributingEquipmentSequence).last)
        #expect(equipment.sequence(.purposeOfReferenceCodeSequence).first?.text(.codeValue) == "109103")
    }

    @Test func anEarlierHistoryStays() throws {
        var first = ReceivedFixture()
        first.dataSet = try join(first).dataSet
        let second = try JoinedFile(try first.bytes(), try ReceivedFixture.request(plainName: false))
        #expect(second.dataSet.sequence(.originalAttributesSequence).count == 2)
        #expect(second.dataSet.sequence(.contributingEquipmentSequence).count == 2)
        let oldest = second.dataSet.sequence(.originalAttributesSequence).first
        #expect(oldest?.sequence(.modifiedAttributesSequence).first?.text(.patientID) == "WALKIN-9")
        #expect(second.previous?.text(.patientName) == "Okafor^Ada")
    }

    @Test func theSameValueIsNoChange() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.setText(.patientID, "4711")
        fixture.dataSet.setText(.patientWeight, "71.5")
        fixture.dataSet.setText(.patientAddress, "Elsewhere")
        let joined = try join(fixture)
        #expect(joined.previous?[.patientID] == nil)
        #expect(joined.dataSet.text(.patientWeight) == "71.5")
        #expect(joined.dataSet[.patientAddress] == nil)
        #expect(joined.previous?.text(.patientAddress) == "Elsewhere")
    }

    @Test func whatIsSaidOfAnotherPatientOrOrderGoes() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.setText(.patientWeight, "71.5")
        fixture.dataSet.setText(.patientIdentityRemoved, "YES")
        fixture.dataSet.setText(.requestedProcedureDescription, "Another")
        fixture.dataSet.setText(.serviceEpisodeID, "E1")
        var order = DataSet()
        order.setText(.accessionNumber, "A-OTHER")
        fixture.dataSet.setSequence(.requestAttributesSequence, [order])
        fixture.dataSet.setSequence(.referencedStudySequence, [order])
        fixture.dataSet.setSequence(.referencedImageSequence, [order])
        let joined = try join(fixture)
        for tag in [
            Tag.patientWeight, .patientIdentityRemoved, .requestedProcedureDescription, .serviceEpisodeID,
            .requestAttributesSequence, .referencedStudySequence,
        ] {
            #expect(joined.dataSet[tag] == nil, "\(tag)")
            #expect(joined.previous?[tag] == fixture.dataSet[tag], "\(tag)")
        }
        #expect(joined.dataSet[.referencedImageSequence] == fixture.dataSet[.referencedImageSequence])
    }

    @Test func theRequestsIdentifierIsTakenWhereTheCatalogSaysSo() throws {
        let joined = try join(ReceivedFixture(), identity: .request)
        #expect(joined.instance.sopInstanceUID.text == "2.25.4713")
        #expect(joined.dataSet.text(.sopInstanceUID) == "2.25.4713")
        #expect(joined.previous?.text(.sopInstanceUID) == "1.2.3.4.5")
    }

    @Test func aSeriesStaysTogetherAndNeverJoinsTwoStudies() throws {
        var other = try ReceivedFixture.request()
        let exam = other.exam.exam
        other.exam = ExamSnapshot(
            exam: Exam(
                id: exam.id, origin: exam.origin, station: exam.station, patient: exam.patient,
                encounter: exam.encounter, descriptor: exam.descriptor, laterality: nil, region: nil,
                operatorName: nil, studyInstanceUID: try #require(UniqueIdentifier("2.25.4712")), opened: exam.opened,
                closed: nil), patient: other.exam.patient, encounter: nil)
        var second = ReceivedFixture()
        second.dataSet.setText(.instanceNumber, "2")
        var next = ReceivedFixture()
        next.dataSet.setText(.seriesInstanceUID, "1.2.3.5")
        let series = try join(ReceivedFixture()).dataSet.text(.seriesInstanceUID)
        #expect(series?.hasPrefix("2.25.") == true)
        #expect(try join(second).dataSet.text(.seriesInstanceUID) == series)
        #expect(try join(next).dataSet.text(.seriesInstanceUID) != series)
        #expect(try JoinedFile(try second.bytes(), other).dataSet.text(.seriesInstanceUID) != series)
        second.dataSet.remove(.seriesInstanceUID)
        #expect(try join(second).dataSet.text(.seriesInstanceUID) == "2.25.4712")
    }

    @Test(
        arguments: [
            (nil, "L", true), (.right, "R", true), (.right, "", true), (.right, "L", false), (.right, "B", false),
            (.left, "U", false), (.both, "R", true), (.both, "L", true), (.both, "B", true), (.both, "U", false),
            (.unpaired, "U", true), (.unpaired, "R", false),
        ] as [(Laterality?, String, Bool)])
    func aPictureOfTheOtherSideIsHeld(exam: Laterality?, device: String, isTaken: Bool) throws {
        var own = ReceivedFixture()
        own.dataSet.setText(.imageLaterality, device)
        var series = ReceivedFixture()
        series.dataSet.setText(.laterality, device)
        var frames = ReceivedFixture()
        var anatomy = DataSet()
        anatomy.setText(.frameLaterality, device)
        var groups = DataSet()
        groups.setSequence(.frameAnatomySequence, [anatomy])
        frames.dataSet.setSequence(.sharedFunctionalGroupsSequence, [groups])
        for fixture in [own, series, frames] {
            if isTaken {
                #expect(throws: Never.self) { try join(fixture, laterality: exam) }
            } else {
                let error = #expect(throws: CompositionError.self) { try join(fixture, laterality: exam) }
                #expect(error?.code == .wrongObject)
            }
        }
    }

    @Test func sideAndRegionAreFilledInOnlyWhereTheDeviceKnowsNone() throws {
        let blank = try join(ReceivedFixture(), laterality: .left)
        #expect(blank.dataSet.text(.imageLaterality) == "L")
        #expect(blank.dataSet.sequence(.anatomicRegionSequence).count == 1)
        var stated = ReceivedFixture()
        stated.dataSet.setText(.laterality, "L")
        stated.dataSet.setText(.bodyPartExamined, "EYE")
        let kept = try join(stated, laterality: .left)
        #expect(kept.dataSet[.imageLaterality] == nil)
        #expect(kept.dataSet[.anatomicRegionSequence] == nil)
        var document = ReceivedFixture()
        document.dataSet.remove(.pixelData)
        #expect(try join(document, laterality: .left).dataSet[.imageLaterality] == nil)
    }

    @Test func timesStayInTheDevicesZone() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.setText(.timezoneOffsetFromUTC, "-0530")
        let joined = try join(fixture)
        let opened = Timestamp(milliseconds: 1_795_000_000_000).civil(offsetMinutes: -330)
        #expect(joined.dataSet.text(.studyTime) == opened.dicomTime)
        #expect(joined.dataSet.text(.timezoneOffsetFromUTC) == "-0530")
    }

    @Test func signaturesThatHoldNoMoreAreTakenOutAndNoted() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.setSequence(.digitalSignaturesSequence, [DataSet()])
        fixture.dataSet.setSequence(.macParametersSequence, [DataSet()])
        let joined = try join(fixture)
        #expect(joined.dataSet[.digitalSignaturesSequence] == nil)
        #expect(joined.dataSet[.macParametersSequence] == nil)
        let note = joined.dataSet.sequence(.contributingEquipmentSequence).last?.text(.contributionDescription)
        #expect(note?.contains("signatures") == true)
        let unsigned = try join(ReceivedFixture()).dataSet.sequence(.contributingEquipmentSequence).last
        #expect(unsigned?.text(.contributionDescription)?.contains("signatures") == false)
    }

    @Test func twoCompositionsAreTheSame() throws {
        #expect(try join(ReceivedFixture()).instance == join(ReceivedFixture()).instance)
    }

    @Test func aHeaderThatNamesAnotherObjectIsRefused() throws {
        var fixture = ReceivedFixture()
        fixture.dataSet.setText(.sopInstanceUID, "1.2.3.4.6")
        let error = #expect(throws: CompositionError.self) { try join(fixture) }
        #expect(error?.code == .unsuitableMedia)
        fixture.dataSet.remove(.sopInstanceUID)
        #expect(throws: CompositionError.self) { try join(fixture) }
    }
}
