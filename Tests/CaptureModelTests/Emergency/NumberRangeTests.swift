import CaptureModel
import Testing

@Suite struct NumberRangeTests {
    @Test("zeros and what stands before the digits stay")
    func numbersFollowEachOther() {
        #expect(
            NumberRange.numbers(from: "E2600098", to: "E2600101", limit: 1_000)
                == ["E2600098", "E2600099", "E2600100", "E2600101"])
        #expect(NumberRange.numbers(from: "7", to: "9", limit: 3) == ["7", "8", "9"])
        #expect(NumberRange.numbers(from: "X1", to: "X1", limit: 1) == ["X1"])
        let long = NumberRange.numbers(
            from: "99999999999999999999999999999990", to: "99999999999999999999999999999999", limit: 10)
        #expect(long?.count == 10 && long?.last == "99999999999999999999999999999999")
    }

    @Test(arguments: [
        ("E2", "E1"), ("E9", "E10"), ("EA", "EB"), ("E1", "F1"), ("", ""), ("E1", ""), ("E000", "E999"),
        ("0000000000", "9999999999"), ("1A1", "1B1"), ("١", "٢"),
    ])
    func whatIsNoRangeGivesNothing(first: String, last: String) {
        #expect(NumberRange.numbers(from: first, to: last, limit: 100) == nil)
    }
}
