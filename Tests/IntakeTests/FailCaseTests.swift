import CaptureModel
import Foundation
import TestSupport
import Testing

@testable import Intake

/// Sidecars that were made to harm: each is read or refused, in bounded time.
@Suite struct FailCaseTests {
    @Test(arguments: SidecarForm.allCases)
    func eachSidecarIsReadOrRefused(form: SidecarForm) throws {
        let files = try FailCases.files(of: form == .worklist ? "sidecar-worklist" : "sidecar-\(form.rawValue)")
        #expect(!files.isEmpty)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let seconds = FailCases.seconds {
                switch SidecarDocument.read(bytes, as: form) {
                case .absent: Issue.record("\(file.lastPathComponent) is there")
                case .broken(let reason): #expect(!reason.isEmpty)
                case .read(let claim): #expect(claim.namesSomebody, "\(file.lastPathComponent)")
                }
            }
            #expect(seconds < FailCases.allowedSeconds, "\(file.lastPathComponent)")
        }
    }
}
