import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import Foundation
import TestSupport
import Testing

/// What an exam that was made for an order says of it.
@Suite struct OrderAttributesTests {
    private func order() throws -> ScheduledProcedure {
        var order = ScheduledProcedure(key: try #require(OrderKey(source: "ris", order: "A100", step: "S1")))
        (order.accessionNumber, order.accessionIssuer) = ("A100", "RIS")
        (order.requestedProcedureID, order.requestedProcedureDescription) = ("R100", "Lower endoscopy")
        order.requestedProcedureCode = OrderCode(value: "73761001", scheme: "SCT", meaning: "Colonoscopy")
        (order.scheduledProcedureStepID, order.scheduledProcedureStepDescription) = ("S1", "With biopsy")
        order.protocolCodes = [OrderCode(value: "A-VERY-LONG-LOCAL-CODE", scheme: "99RIS", meaning: "Biopsy")]
        order.studyInstanceUID = UniqueIdentifier("1.2.3.100")
        order.referringPhysician = PersonName(family: "Sender", given: "Sam")
        return order
    }

    private func compose(
        _ kind: ObjectKind, _ media: SampleMedia, _ order: ScheduledProcedure?, account: VisitNumber? = nil
    ) throws -> ComposedFile {
        try ComposedFile(kind, media) { request in
            let exam = request.exam
            var encounter = exam.encounter
            encounter?.account = account
            request.exam = ExamSnapshot(exam: exam.exam, patient: exam.patient, encounter: encounter, order: order)
        }
    }

    @Test func anOrdersNumbersStandInStudyAndSeries() throws {
        let dataSet = try compose(.vlEndoscopic, .picture, try order()).dataSet
        #expect(dataSet.text(.accessionNumber) == "A100")
        #expect(dataSet.sequence(.issuerOfAccessionNumberSequence).first?.text(.localNamespaceEntityID) == "RIS")
        #expect(dataSet.text(.referringPhysicianName) == "Sender^Sam")
        let items = dataSet.sequence(.requestAttributesSequence)
        let item = try #require(items.first)
        #expect(items.count == 1 && item.text(.requestedProcedureID) == "R100")
        #expect(item.text(.scheduledProcedureStepID) == "S1" && item.text(.accessionNumber) == "A100")
        #expect(item.sequence(.requestedProcedureCodeSequence).first?.text(.codeValue) == "73761001")
        let protocolCode = item.sequence(.scheduledProtocolCodeSequence).first
        #expect(protocolCode?.text(.longCodeValue) == "A-VERY-LONG-LOCAL-CODE" && protocolCode?[.codeValue] == nil)
        // What was done is the descriptor's to say, whatever was asked for.
        #expect(dataSet.sequence(.procedureCodeSequence).first?.text(.codeMeaning) == "Colonoscopy")
    }

    @Test("half an order's identifiers are no request attributes, and a number too long is none")
    func whatIsNotWholeIsLeftOut() throws {
        var order = try order()
        order.scheduledProcedureStepID = ""
        order.accessionNumber = "12345678901234567"
        let dataSet = try compose(.vlEndoscopic, .picture, order).dataSet
        #expect(dataSet[.requestAttributesSequence] == nil)
        #expect(dataSet[.accessionNumber] != nil && dataSet.text(.accessionNumber) == nil)
        #expect(dataSet[.issuerOfAccessionNumberSequence] == nil)
    }

    @Test func anEncounterSaysItsServiceEpisode() throws {
        let account = VisitNumber(value: "ACC77", authority: "NORTHSIDE")
        let dataSet = try compose(.vlEndoscopic, .picture, nil, account: account).dataSet
        #expect(dataSet.text(.serviceEpisodeID) == "ACC77")
        let issuer = dataSet.sequence(.issuerOfServiceEpisodeIDSequence).first
        #expect(issuer?.text(.localNamespaceEntityID) == "NORTHSIDE")
        #expect(dataSet[.requestAttributesSequence] == nil && dataSet.text(.accessionNumber) == nil)
    }

    @Test(
        .enabled(if: ExternalTool("dciodvfy").isInstalled, Comment(rawValue: ExternalTool("dciodvfy").skipReason)),
        arguments: SampleMedia.combinations)
    func dciodvfyFindsNoErrorInAnOrderedObject(kind: ObjectKind, media: SampleMedia) throws {
        let label = media == .reboxedFilm ? UID("1.2.840.10008.1.2.4.102") : nil
        let composed = try ComposedFile(kind, media, labelled: label) { request in
            request.statesExactLength = false
            request.exam = ExamSnapshot(
                exam: request.exam.exam, patient: request.exam.patient, encounter: request.exam.encounter,
                order: try order())
        }
        let folder = try TemporaryFolder()
        let file = try folder.write(composed.bytes, to: "instance.dcm")
        let outcome = try ExternalTool("dciodvfy").run([file.path])
        #expect(!outcome.output.contains("Error"), "\(outcome.output)")
    }
}
