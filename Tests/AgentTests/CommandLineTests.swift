import Foundation
import SampleCaptures
import TestSupport
import Testing

/// What a newcomer types.
@Suite struct CommandLineTests {
    @Test(arguments: [
        [], ["run"], ["demo"], ["check"], ["inspect"], ["wrap"], ["send"], ["status"], ["patients"], ["queue"],
        ["queue", "assign"], ["queue", "discard"], ["queue", "resume"], ["exam"], ["emergency"], ["emergency", "take"],
        ["exam", "open"], ["exam", "close"],
    ])
    func everyCommandExplainsItself(command: [String]) async throws {
        let outcome = try await AgentHouse.run(command + ["--help"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("OVERVIEW:"))
        #expect(outcome.output.contains("USAGE: vignette"))
    }

    @Test(.timeLimit(.minutes(4)))
    func theDemoEndsWellByItself() async throws {
        let outcome = try await AgentHouse.run(["demo", "--once"])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("All 15 captures of the morning are proven"), "\(outcome.output)")
        // In a pipe there are plain lines, without a terminal's control codes.
        #expect(!outcome.output.contains("\u{1B}"))
    }

    @Test func aStoppedAgentIsNamedInAWordThatHelps() async throws {
        let outcome = try await AgentHouse.run(["status", "--socket", "/nonexistent/vignette.sock"])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("/nonexistent/vignette.sock"))
        #expect(outcome.output.contains("running"))
    }

    @Test func aBrokenConfigurationIsNamedByLine() async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(Array("agent:\n  nmae: x\n".utf8), to: "agent.yaml")
        let outcome = try await AgentHouse.run(["run", "--config", file.path])
        #expect(outcome.status == 78)
        #expect(outcome.output.contains("agent.yaml:2"))
        #expect(outcome.output.contains("Did you mean “name”?"), "\(outcome.output)")
    }
}
