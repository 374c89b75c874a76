import Foundation
import TestSupport
import Testing

extension Trait where Self == ConditionTrait {
    /// Skips the test, and says why, where one of these programs is not installed.
    static func needs(_ names: String...) -> ConditionTrait {
        let missing = names.map(ExternalTool.init).filter { !$0.isInstalled }
        return .enabled(
            if: missing.isEmpty, Comment(rawValue: missing.map(\.skipReason).joined(separator: "; ")))
    }
}

extension ExternalTool {
    /// Runs the program to its end on a thread of its own: it would block the other tests' otherwise.
    func finish(_ arguments: [String], in folder: URL? = nil) async throws -> Outcome {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try run(arguments, in: folder) })
            }
        }
    }
}
