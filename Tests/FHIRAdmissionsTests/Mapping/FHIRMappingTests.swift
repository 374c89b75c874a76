import CaptureModel
import Foundation
import HL7
import Testing

@testable import FHIRAdmissions

/// What resources of FHIR R4 mean for the patient list.
@Suite struct FHIRMappingTests {
    private func read(_ resources: String...) throws(FHIRAdmissionsError) -> FHIRMapping.Reading {
        let document =
            "{\"resourceType\":\"Bundle\",\"entry\":[\(resources.map { "{\"resource\":\($0)}" }.joined(separator: ","))]}"
        return try Follower.mapping.read(Array(document.utf8), from: "EHR")
    }

    private func visit(_ more: String, status: String = "in-progress") throws -> EncounterStatement {
        let encounter = Resources.encounter("1", of: "Patient/1", number: "V1", status: status, more: more)
        guard case .visit(_, _, let visit) = try read(encounter, Resources.patient("1", number: "4711")).event else {
            throw CocoaError(.featureUnsupported)
        }
        return visit
    }

    private func person(_ patient: String) throws -> PatientStatement {
        guard case .person(let person) = try read(patient).event else { throw CocoaError(.featureUnsupported) }
        return person
    }

    @Test func everyPartOfAPersonHasItsPlace() throws {
        let person = try person(Resources.patient("1", number: "4711", more: ",\"deceasedDateTime\":\"2026-11-01\""))
        #expect(person.identifier == PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR"))
        #expect(
            person.otherIdentifiers
                == .set([PatientIdentifier(value: "SSN4711", authority: "urn:ssn")].compactMap { $0 }))
        #expect(
            person.name == .set(PersonName(family: "Okafor", given: "Ada", middle: "Maria", prefix: "Dr")))
        #expect(person.birthDate == BirthDate("19840312").map { .set($0) })
        #expect(person.sex == .set(.female) && person.isDead == .set(true))
    }

    @Test("what a resource does not have changes nothing; what DICOM has no form for clears")
    func silenceChangesNothing() throws {
        let identifier = "\"identifier\":[{\"system\":\"urn:mrn\",\"value\":\"1\"}]"
        let bare = try person("{\"resourceType\":\"Patient\",\"id\":\"1\",\(identifier)}")
        #expect(
            bare
                == PatientStatement(
                    identifier: try #require(PatientIdentifier(value: "1", authority: "NORTHSIDE", type: "MR"))))
        let vague = try person(
            "{\"resourceType\":\"Patient\",\"id\":\"1\",\(identifier),\"birthDate\":\"1984\",\"gender\":\"unknown\",\"name\":[{\"text\":\"Ada Okafor\"}],\"deceasedBoolean\":false}"
        )
        #expect(vague.birthDate == .cleared && vague.sex == .cleared && vague.isDead == .set(false))
        #expect(vague.name == .set(PersonName(family: "Ada Okafor")))
    }

    @Test("a number of another authority, none, or two that differ is never taken for the patient's")
    func whoIsMeantIsNotGuessed() {
        func refusal(_ identifiers: String) -> FHIRAdmissionsError.Code? {
            do throws(FHIRAdmissionsError) {
                _ = try read("{\"resourceType\":\"Patient\",\"id\":\"1\",\"identifier\":[\(identifiers)]}")
                return nil
            } catch { return error.code }
        }
        #expect(refusal("") == .noIdentifier)
        #expect(refusal("{\"system\":\"urn:other\",\"value\":\"1\"}") == .noIdentifier)
        #expect(refusal("{\"use\":\"old\",\"system\":\"urn:mrn\",\"value\":\"1\"}") == .noIdentifier)
        #expect(
            refusal("{\"system\":\"urn:mrn\",\"value\":\"1\"},{\"system\":\"urn:mrn\",\"value\":\"2\"}")
                == .noIdentifier)
        #expect(refusal("{\"system\":\"urn:mrn\",\"value\":\"a\\\\b\"}") == .noIdentifier)
        #expect(refusal("{\"system\":\"urn:mrn\",\"value\":\"1\"}") == nil)
    }

    @Test(
        "Encounter.status",
        arguments: [
            ("planned", VisitChange.planned), ("arrived", .admitted), ("triaged", .admitted),
            ("in-progress", .admitted),
            ("onleave", .leftOnLeave), ("finished", .discharged), ("cancelled", .admissionCancelled),
            ("entered-in-error", .deleted), ("unknown", .updated), ("somebody's own", .updated),
        ])
    func statusBecomesAChange(status: String, change: VisitChange) throws {
        let reading = try read(
            Resources.encounter("1", of: "Patient/1", status: status), Resources.patient("1", number: "4711"))
        guard case .visit(let found, let person, let visit) = reading.event else {
            Issue.record("no visit: \(reading.event)")
            return
        }
        #expect(found == change && person.identifier.value == "4711")
        #expect(visit.visitNumber == VisitNumber(value: "1", authority: "EHR"), "without a number, by its id")
        #expect(reading.occurred == Timestamp(iso8601: "2026-11-22T08:11:00Z"))
    }

    @Test func everyPartOfAVisitHasItsPlace() throws {
        let found = try visit(
            """
            ,"period":{"start":"2026-11-22T09:00:00+01:00"},\
            "location":[{"location":{"display":"old"},"status":"completed"},\
            {"location":{"display":"ENDO"}},{"location":{"display":"R1"},"physicalType":{"coding":[{"code":"ro"}]}}],\
            "participant":[{"type":[{"coding":[{"code":"ATND"}]}],"individual":{"display":"Dr Greg House"}}],\
            "hospitalization":{"preAdmissionIdentifier":{"system":"urn:vn","value":"PRE1"}},\
            "serviceType":{"text":"GAS"},"reasonCode":[{"coding":[{"code":"K50","display":"Colitis"}]}]
            """)
        var wanted = EncounterStatement(
            visitNumber: try #require(VisitNumber(value: "V1", authority: "NORTHSIDE")),
            patientClass: .set("O"), location: .set(Location(pointOfCare: "ENDO", room: "R1")),
            attending: .set(PersonName(family: "Dr Greg House")), hospitalService: .set("GAS"), reason: .set("Colitis"),
            discharged: .cleared)
        wanted.alternateVisit = VisitNumber(value: "PRE1", authority: "NORTHSIDE").map { .set($0) } ?? .unchanged
        wanted.admitted = Timestamp(iso8601: "2026-11-22T08:00:00Z").map { .set($0) } ?? .unchanged
        #expect(found == wanted)
        let ended = try visit(",\"period\":{\"end\":\"2026-11-22T10:00:00Z\"}", status: "finished")
        #expect(ended.discharged == Timestamp(iso8601: "2026-11-22T10:00:00Z").map { .set($0) })
    }

    @Test("who was replaced is merged; their visit is the successor's; without the successor a person has to look")
    func replacedPatientsAreMerged() throws {
        let prior = Resources.patient("1", number: "4711", more: Resources.replaced(by: "Patient/2"))
        let surviving = Resources.patient("2", number: "4712", family: "Mensah")
        guard case .merged(let merges) = try read(prior, surviving).event else {
            Issue.record("no merge")
            return
        }
        #expect(merges.map(\.prior.value) == ["4711"] && merges.map(\.surviving.identifier.value) == ["4712"])
        let encounter = Resources.encounter("9", of: "Patient/1", number: "V1")
        guard case .visit(_, let person, _) = try read(encounter, prior, surviving).event else {
            Issue.record("no visit")
            return
        }
        #expect(person.identifier.value == "4712")
        #expect(try read(prior).event == .needsPerson(code: "FHIR"))
        #expect(try read(encounter, prior).event == .needsPerson(code: "FHIR"))
        let same = Resources.patient("2", number: "4711")
        guard case .person = try read(prior, same).event else {
            Issue.record("two records of one number are no merge")
            return
        }
    }

    @Test("an inactive record may only mean that somebody has not come for long: nobody leaves the list for it")
    func inactivityRemovesNobody() throws {
        #expect(
            try read(Resources.patient("1", number: "4711", more: ",\"active\":false")).event == .noted(code: "FHIR"))
    }

    @Test("patients who replace each other lead to an end")
    func circlesEnd() throws {
        let first = Resources.patient("1", number: "1", more: Resources.replaced(by: "Patient/2"))
        let second = Resources.patient("2", number: "2", more: Resources.replaced(by: "Patient/1"))
        #expect(try read(first, second).event == .needsPerson(code: "FHIR"))
    }

    @Test("a clock that is ahead orders nothing")
    func believedMoments() {
        let now = Follower.now
        #expect(Follower.mapping.believed(now, now: now) == now)
        #expect(Follower.mapping.believed(now.adding(milliseconds: 3_600_000), now: now) == nil)
        #expect(Follower.mapping.believed(nil, now: now) == nil)
    }

    @Test("whatever becomes of a document's bytes, it is read or refused")
    func mutationsAreReadOrRefused() {
        let sound = Array(
            "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":\(Resources.encounter("1", of: "Patient/1", number: "V1", more: ",\"period\":{\"start\":\"2026-11-22T09:00:00Z\"}"))},{\"resource\":\(Resources.patient("1", number: "1", more: Resources.replaced(by: "Patient/1")))}]}"
                .utf8)
        var state: UInt64 = 7
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: state >> 33) % bound
        }
        var refused = 0
        for _ in 0..<2_000 {
            var bytes = sound
            for _ in 0...below(3) { bytes[below(bytes.count)] = Array("{}[]\",:0a\\\u{7F}".utf8)[below(11)] }
            do throws(FHIRAdmissionsError) {
                _ = try Follower.mapping.read(bytes, from: "EHR")
            } catch {
                refused += 1
            }
        }
        #expect(refused > 0)
    }
}
