import CaptureModel
import Testing

/// Numbers that others published with their check digits.
struct CheckDigitTests {
    @Test(
        arguments: [
            // ISO/IEC 7812-1, and card numbers for tests.
            (.mod10, "79927398713"), (.mod10, "4111 1111 1111 1111"),
            // The NHS's own example.
            (.mod11ten, "943 476 5919"), (.mod11ten, "9434765870"),
            // ORCID and ISNI.
            (.mod11two, "0000-0002-1825-0097"), (.mod11two, "0000-0002-1694-233X"), (.mod11two, "000000021694233x"),
            // ISO/IEC 7064, 0794 with 5; German tax numbers.
            (.mod1110, "07945"), (.mod1110, "86095742719"), (.mod1110, "47036892816"),
            // ISO/IEC 7064, 794 with 44; the digits of a British bank account, its letters as numbers.
            (.mod97, "79444"), (.mod97, "3214282912345698765432161182"),
        ] as [(CheckDigit, String)])
    func published(scheme: CheckDigit, number: String) { #expect(scheme.isRight(number)) }

    /// 12345 with the weights 6 5 4 3 2 gives 50, and 55 less 50 is 5.
    @Test func weightsFromTheRight() {
        #expect(CheckDigit.mod11.isRight("123455"))
        #expect(!CheckDigit.mod11.isRight("123456"))
    }

    @Test("each wrong digit and each exchange of neighbours shows", arguments: CheckDigit.allCases)
    func slips(scheme: CheckDigit) throws {
        let numbers: [CheckDigit: String] = [
            .mod10: "79927398713", .mod11: "123455", .mod11ten: "9434765919", .mod11two: "0000000218250097",
            .mod1110: "86095742719", .mod97: "79444",
        ]
        let number = try #require(numbers[scheme])
        #expect(scheme.isRight(number))
        for place in number.indices {
            for digit in "0123456789" where digit != number[place] {
                var wrong = number
                wrong.replaceSubrange(place...place, with: String(digit))
                #expect(!scheme.isRight(wrong), "\(wrong)")
            }
        }
    }

    @Test("what is no number is not right", arguments: CheckDigit.allCases)
    func noNumber(scheme: CheckDigit) {
        for text in ["", "5", "X", "12A45", "１２３４５５", String(repeating: "0", count: 65)] {
            #expect(!scheme.isRight(text), "\(text)")
        }
    }
}
