import CaptureModel
import Testing

@testable import Store

@Suite struct ForgetAdmissionMessagesTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func admit(_ number: Int) async throws {
        bench.clock.advance(seconds: 60)
        try await store.take(
            number, .visit(.admitted, try Samples.person("\(number)"), try Samples.visit("V\(number)")))
    }

    @Test func theListOutlivesItsMessagesAndCanBeRebuilt() async throws {
        for number in 1...6 { try await admit(number) }
        let cut = bench.clock.now.adding(milliseconds: -150_000)
        #expect(try await store.forgetAdmissionMessages(before: cut) == 3)
        #expect(try await store.forgetAdmissionMessages(before: cut) == 0)
        for number in 7...8 { try await admit(number) }
        let before = try await ListRows.all(store)
        let folded = try await store.rebuildAdmissions { message in
            let value = message.controlID.dropFirst()
            return .visit(.admitted, try Samples.person(String(value)), try Samples.visit("V\(value)"))
        }
        // What the copy of the list holds is not folded again.
        #expect(folded == 2)
        #expect(try await Set(ListRows.all(store)).symmetricDifference(before).sorted().isEmpty)
        #expect(try await store.patients().count == 8)
    }

    @Test func theCopyIsTakenAgainOnlyWhenItIsTooOld() async throws {
        for number in 1...4 { try await admit(number) }
        _ = try await store.forgetAdmissionMessages(before: bench.clock.now.adding(milliseconds: -100_000))
        let first = try await basis()
        try await admit(5)
        _ = try await store.forgetAdmissionMessages(before: bench.clock.now.adding(milliseconds: -100_000))
        #expect(try await basis() == first)
        for number in 6...9 { try await admit(number) }
        _ = try await store.forgetAdmissionMessages(before: bench.clock.now.adding(milliseconds: -100_000))
        #expect(try await basis() == 9)
        #expect(try await store.patients().count == 9)
    }

    private func basis() async throws -> Int64? {
        try await store.database.read { try FoldingBasis.message($0) }
    }
}
