/// The arithmetic of SNOMED CT identifiers.
enum SNOMEDIdentifier {
    /// Whether a text is an identifier: 6 to 18 digits, the first not zero, the last fitting the others (Verhoeff).
    static func isValid(_ text: String) -> Bool {
        let digits = text.utf8.map { Int($0) - 48 }
        guard (6...18).contains(digits.count), digits.allSatisfy({ (0...9).contains($0) }), digits[0] != 0 else {
            return false
        }
        var check = 0
        for (position, digit) in digits.reversed().enumerated() {
            check = product(check, permuted(digit, times: position % 8))
        }
        return check == 0
    }

    /// Whether an identifier is that of a concept: the two digits before its last one are 00, or 10 in an extension.
    static func isConcept(_ text: String) -> Bool {
        let partition = text.dropLast().suffix(2)
        return partition == "00" || partition == "10"
    }

    /// The product in the dihedral group of ten elements.
    private static func product(_ left: Int, _ right: Int) -> Int {
        switch (left < 5, right < 5) {
        case (true, true): (left + right) % 5
        case (true, false): (left + right - 5) % 5 + 5
        case (false, true): (left - 5 - right + 5) % 5 + 5
        case (false, false): (left - right + 5) % 5
        }
    }

    private static func permuted(_ digit: Int, times: Int) -> Int {
        let permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
        return (0..<times).reduce(digit) { digit, _ in permutation[digit] }
    }
}
