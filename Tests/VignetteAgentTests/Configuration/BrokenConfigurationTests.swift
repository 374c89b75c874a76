import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

/// Whatever a slip of the hand makes of a file, it is read or refused with a place, and never trapped on.
struct BrokenConfigurationTests {
    private let marks = Array(" \n\t:-[]{}\"'#&*!|>%@`?,~\\0aé\u{1}\u{FEFF}")

    @Test(arguments: 0..<8 as Range<UInt64>)
    func mutationsAreReadOrRefused(seed: UInt64) {
        let sound = Array(EmbeddedFile.demoConfiguration.text)
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: state >> 33) % bound
        }
        var refused = 0
        for _ in 0..<60 {
            var text = sound
            for _ in 0...below(3) {
                let position = below(text.count)
                switch below(4) {
                case 0: text.remove(at: position)
                case 1: text.insert(marks[below(marks.count)], at: position)
                case 2: text[position] = marks[below(marks.count)]
                default: text.removeSubrange(position..<min(text.count, position + below(40)))
                }
            }
            do throws(SettingsErrors) {
                let node = try YAMLDocument.parse(String(text), file: "demo.yaml")
                let report = SettingsReport()
                _ = AgentDocument.format(from: "/srv").read(node, .root, report)
                try report.check()
            } catch {
                refused += 1
                #expect(
                    error.errors.allSatisfy {
                        $0.place.line >= 1 && ($0.sentence.last == "." || $0.sentence.last == "?")
                    })
            }
        }
        #expect(refused > 0)
    }
}
