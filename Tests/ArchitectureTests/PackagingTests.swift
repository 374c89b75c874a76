import Foundation
import Testing

/// The package's texts say what the program does.
@Suite struct PackagingTests {
    @Test func theVersionIsTheChangelogs() throws {
        let changelog = try Project.text("packaging/debian/changelog")
        let source = try Project.text("Sources/VignetteAgent/Agent/AgentVersion.swift")
        let newest = try #require(changelog.firstMatch(of: /^vignette-agent \(([^)]+)\)/)?.1)
        let version = try #require(source.firstMatch(of: /agentVersion = "([^"]+)"/)?.1)
        #expect(version == newest, "write \(newest) into AgentVersion.swift")
        for page in ["vignette.1", "vignette-agent.yaml.5"] {
            let heading = try Project.text("packaging/man/\(page)").prefix { $0 != "\n" }
            #expect(heading.contains("\"vignette \(newest)\""), "\(page) is of another version: \(heading)")
        }
    }

    @Test func theManualDescribesEveryCommandAndNoOther() throws {
        let page = try ManualPage("packaging/man/vignette.1")
        #expect(Project.commands.count > 10)
        #expect(page.commands.union(["vignette"]) == Project.commands.union(["vignette"]))
    }

    @Test func theManualDescribesEveryOptionAndNoOther() throws {
        let page = try ManualPage("packaging/man/vignette.1")
        #expect(Project.options.count > 15)
        #expect(page.options.subtracting(["help", "version"]) == Project.options)
    }

    @Test func theManualDescribesEverySettingAndNoOther() throws {
        let page = try ManualPage("packaging/man/vignette-agent.yaml.5")
        let settings = Project.settings
        #expect(settings.count > 40)
        #expect(settings.subtracting(page.words).isEmpty, "not described")
        #expect(page.names(before: "SIDECARS").subtracting(settings).isEmpty, "described and not there")
    }

    @Test func theServiceStartsWhatThereIs() throws {
        let unit = try Project.text("packaging/systemd/vignette-agent.service")
        let start = try #require(unit.firstMatch(of: /ExecStart=\/usr\/bin\/vignette (.+)/)?.1).split(separator: " ")
        #expect(Project.commands.contains(String(start[0])))
        for word in start where word.hasPrefix("--") { #expect(Project.options.contains(String(word.dropFirst(2)))) }
    }

    @Test func theServiceIsGivenTimeToEndWhatItSends() throws {
        let unit = try Project.text("packaging/systemd/vignette-agent.service")
        let agent = try Project.text("Sources/VignetteAgent/Agent/Agent.swift")
        let given = try #require(unit.firstMatch(of: /TimeoutStopSec=(\d+)s/).flatMap { Int($0.1) })
        let patience = try #require(
            agent.firstMatch(of: /patience: Duration = \.seconds\((\d+)\)/).flatMap { Int($0.1) })
        #expect(given >= 2 * patience)
    }

    @Test func theScriptsCanBeRun() {
        for name in ["try", "test", "check", "build-deb", "debian/postinst", "debian/prerm", "debian/postrm"] {
            #expect(Project.isExecutable("packaging/\(name)"), "packaging/\(name)")
        }
    }
}
