import CaptureModel
import DICOMUpperLayer
import Testing

@testable import Delivery

/// The status table of C-STORE (PS3.4 §B.2.3, PS3.7 §9.1.1.1.9 and dcm4chee's A77x), one row a case.
@Suite struct StoreVerdictTests {
    /// What a verdict comes to, without its words.
    enum Kind { case accepted, acceptedWithRemark, perhapsThere, retry, newAssociation, rejected, notSupported, held }

    private func kind(_ status: UInt16, attempts: Int = 1) -> Kind {
        switch StoreVerdict(DIMSEStatus(rawValue: status), attempts: attempts, peer: "ARCHIVE@host:104") {
        case .accepted(nil): .accepted
        case .accepted: .acceptedWithRemark
        case .perhapsThere: .perhapsThere
        case .retry(let fault): fault.code == .busy ? .retry : .rejected
        case .retryOnNewAssociation(let fault): fault.code == .busy ? .newAssociation : .rejected
        case .refuse(let fault): fault.code == .notSupported ? .notSupported : .rejected
        case .holdDestination: .held
        }
    }

    @Test(
        arguments: [
            (0x0000, .accepted), (0x0001, .acceptedWithRemark), (0x0107, .acceptedWithRemark),
            (0x0116, .acceptedWithRemark), (0xB000, .acceptedWithRemark), (0xB006, .acceptedWithRemark),
            (0xB007, .acceptedWithRemark), (0xBFFF, .acceptedWithRemark), (0x0111, .perhapsThere), (0xA700, .retry),
            (0xA76F, .retry), (0xA770, .rejected), (0xA779, .rejected), (0xA77A, .retry), (0xA77B, .rejected),
            (0xA77F, .rejected), (0xA780, .retry), (0xA7FF, .retry), (0xA900, .rejected), (0xA9FF, .rejected),
            (0x0117, .rejected), (0xC000, .retry), (0xCFFF, .retry), (0x0122, .notSupported), (0x0124, .held),
            (0x0110, .retry), (0x0210, .newAssociation), (0x0211, .newAssociation), (0x0212, .newAssociation),
            (0x0213, .newAssociation), (0x0105, .retry), (0xFF00, .retry), (0xFE00, .retry), (0xA800, .retry),
        ] as [(UInt16, Kind)])
    func everyRowOfTheTable(_ status: UInt16, _ expected: Kind) {
        #expect(kind(status) == expected)
    }

    @Test(
        arguments: [
            (0xC000, StoreVerdict.doubtfulAttempts), (0x0105, StoreVerdict.unknownAttempts),
            (0x0110, StoreVerdict.faultAttempts), (0x0211, StoreVerdict.faultAttempts),
            (0xA700, StoreVerdict.busyAttempts),
        ] as [(UInt16, Int)])
    func whatMayPassIsTriedSoOftenAndNotOnceMore(_ status: UInt16, _ limit: Int) {
        #expect([.retry, .newAssociation].contains(kind(status, attempts: limit - 1)))
        #expect(kind(status, attempts: limit) == .rejected)
    }

    /// No status that is not a success or a warning of the standard is ever taken for success.
    @Test func noFailureIsTakenForSuccess() {
        for raw in UInt16.min...UInt16.max {
            switch StoreVerdict(DIMSEStatus(rawValue: raw), attempts: 1, peer: "A@h:1") {
            case .accepted:
                let isDone = [.success, .warning].contains(DIMSEStatus(rawValue: raw).category)
                #expect(isDone, "\(raw)")
            case .perhapsThere, .retry, .retryOnNewAssociation, .refuse, .holdDestination: break
            }
        }
    }

    @Test func theMessageNamesPeerStatusAndWhatToDo() {
        guard
            case .refuse(let fault) = StoreVerdict(
                DIMSEStatus(rawValue: 0x0122), attempts: 1, peer: "ARCHIVE@host:104")
        else {
            Issue.record("0122 is refused")
            return
        }
        #expect(
            fault.message
                == "ARCHIVE@host:104 answered 0122H (SOP class not supported). Ask its administrator to accept this kind "
                + "of object, then resume the destination.")
    }
}
