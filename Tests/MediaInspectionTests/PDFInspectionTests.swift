import Foundation
import MediaInspection
import TestSupport
import Testing

@Suite struct PDFInspectionTests {
    private func inspect(_ bytes: [UInt8]) throws -> PDFDescription {
        guard case .document(let document) = try MediaInspector.inspect(MemorySource(bytes)) else {
            throw CocoaError(.fileReadCorruptFile)
        }
        return document
    }

    private func hold(_ bytes: [UInt8]) throws -> HoldReason.Code? {
        guard case .held(let reason) = WrapDecision(for: try MediaInspector.inspect(MemorySource(bytes))) else {
            return nil
        }
        return reason.code
    }

    @Test(arguments: [false, true])
    func aWholeDocumentIsTakenToItsLastByte(hasIndexStream: Bool) throws {
        let bytes = PDFFixture(hasIndexStream: hasIndexStream).bytes
        let document = try inspect(bytes)
        #expect(document == PDFDescription(version: "1.7", byteCount: Int64(bytes.count)))
        guard case .wrapped(let plan) = WrapDecision(for: .document(document)) else {
            Issue.record("held")
            return
        }
        #expect(plan.transferSyntax == .explicitLittleEndian)
        #expect(plan.body == [0..<Int64(bytes.count)])
    }

    @Test func whatFillsTheFileUpDoesNoHarm() throws {
        let tails = ["", "\0", "\r\n\r\n  ", String(repeating: "\0", count: 9_000), "\u{1B}%-12345X@PJL EOJ\r\n"]
        for tail in tails { #expect(try inspect(PDFFixture(tail: Array(tail.utf8)).bytes).integrity == .complete) }
    }

    @Test(arguments: [true, false])
    func theHeaderMayStandBehindAPrinterCommand(countsFromHeader: Bool) throws {
        let junk = Array("\u{1B}%-12345X@PJL ENTER LANGUAGE=PDF\r\n".utf8)
        let document = try inspect(PDFFixture(junk: junk, countsFromHeader: countsFromHeader).bytes)
        #expect(document.integrity == .complete)
        let distant = PDFFixture(junk: Array(repeating: 0x41, count: 1_100)).bytes
        #expect(throws: CocoaError.self) { try inspect(distant) }
    }

    @Test(arguments: [
        ("/Encrypt 9 0 R", true), ("/Encrypt<</Filter/Standard>>", true), ("/#45ncrypt 9 0 R", true),
        ("/Encrypt null", false), ("/Info << /Encrypt true >>", false), ("/ID [(/Encrypt 9 0 R) (>>)]", false),
        ("% /Encrypt 9 0 R\n", false), ("/Prev 1 /Encrypt 9 0 R", true), ("/Kind /Encrypt", false),
        ("/Size 4 /Encrypt 9 0 R /ID [<AA> <BB>]", true),
    ])
    func encryptionIsSeenInTheTrailerAndNowhereElse(entries: String, isEncrypted: Bool) throws {
        for hasIndexStream in [false, true] {
            let bytes = PDFFixture(trailerEntries: entries, hasIndexStream: hasIndexStream).bytes
            #expect(try inspect(bytes).isEncrypted == isEncrypted)
            #expect(try hold(bytes) == (isEncrypted ? .encrypted : nil))
        }
    }

    @Test func aDocumentCutOffAnywhereIsHeld() throws {
        for hasIndexStream in [false, true] {
            let bytes = PDFFixture(hasIndexStream: hasIndexStream).bytes
            for count in 9..<bytes.count - 1 {
                #expect(try hold(Array(bytes[..<count])) == .truncated, "\(count) bytes")
            }
        }
    }

    @Test func aSecondRevisionCutOffIsHeld() throws {
        let first = PDFFixture().bytes
        let revision = Array("5 0 obj\n<< /Type /Annot".utf8)
        #expect(try hold(first + revision) == .truncated)
    }

    @Test(arguments: [-9, 3, 400, 100_000])
    func anIndexThatIsElsewhereMeansLostBytes(shift: Int) throws {
        #expect(try hold(PDFFixture(indexShift: shift).bytes) == .damaged)
    }

    @Test func aTextFileSentAsTextIsHeld() throws {
        // An FTP transfer in text mode makes two bytes of every line feed.
        let bytes = PDFFixture().bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
        #expect(try hold(bytes) == .damaged)
    }

    @Test func onlyAFewBytesOfALargeFileAreRead() throws {
        var fixture = PDFFixture()
        fixture.junk = []
        let whole = fixture.bytes
        let limits = InspectionLimits(maximumBytesRead: 32_768)
        let padded = whole + Array(repeating: 0x20, count: 8_192)
        #expect(throws: Never.self) { try MediaInspector.inspect(MemorySource(padded), limits: limits) }
    }

    @Test func noChangedByteTraps() throws {
        let bytes = PDFFixture(trailerEntries: "/ID [(a\\)b) <AABB>] /Encrypt 9 0 R").bytes
        var generator = SplitMix(state: 7)
        for _ in 0..<4_000 {
            var changed = bytes
            for _ in 0..<3 {
                changed[Int.random(in: 0..<changed.count, using: &generator)] = UInt8.random(
                    in: 0...255, using: &generator)
            }
            _ = WrapDecision(for: try MediaInspector.inspect(MemorySource(changed)))
        }
    }

    @Test func moreThanOneValueCanHoldIsHeld() {
        let decision = WrapDecision(for: .document(PDFDescription(version: "1.4", byteCount: 0xFFFF_FFFF)))
        #expect(decision != WrapDecision(for: .document(PDFDescription(version: "1.4", byteCount: 0xFFFF_FFFE))))
    }
}

/// A generator whose numbers are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
