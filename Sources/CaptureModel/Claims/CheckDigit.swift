/// How the last characters of an identifier are computed from the others, so that a slip in writing shows.
public enum CheckDigit: String, Sendable, CaseIterable {
    /// Luhn's sum (HL7 M10, ISO/IEC 7812-1 Annex B).
    case mod10
    /// Weights 2 to 7 from the right, over and over (HL7 M11).
    case mod11
    /// Weights 2 to 10 from the right, as the numbers of the NHS have.
    case mod11ten = "mod11-nhs"
    /// ISO/IEC 7064, MOD 11-2: the last may be X.
    case mod11two = "mod11-2"
    /// ISO/IEC 7064, MOD 11,10.
    case mod1110 = "mod11-10"
    /// ISO/IEC 7064, MOD 97-10: two digits.
    case mod97

    /// Whether an identifier ends as its scheme computes; blanks and hyphens do not count.
    public func isRight(_ identifier: String) -> Bool {
        var characters = identifier.unicodeScalars.filter { $0 != " " && $0 != "-" }.map(\.value)
        guard (2...64).contains(characters.count) else { return false }
        // The only letter that any of the schemes writes: ten.
        var check: Int?
        if self == .mod11two, let last = characters.last, last == 0x58 || last == 0x78 {
            characters.removeLast()
            check = 10
        }
        guard characters.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
        var digits = characters.map { Int($0) - 0x30 }
        if let check { digits.append(check) }
        return isRight(digits)
    }

    private func isRight(_ digits: [Int]) -> Bool {
        switch self {
        case .mod10:
            let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
                let (place, digit) = entry
                let doubled = place % 2 == 1 ? digit * 2 : digit
                return sum + (doubled > 9 ? doubled - 9 : doubled)
            }
            return sum % 10 == 0
        case .mod11: return Self.weighted(digits, upTo: 7)
        case .mod11ten: return Self.weighted(digits, upTo: 10)
        case .mod11two:
            return (digits.dropLast().reduce(0) { ($0 + $1) * 2 % 11 } + digits[digits.count - 1]) % 11 == 1
        case .mod1110:
            let product = digits.dropLast().reduce(10) { product, digit in
                let sum = (product + digit) % 10
                return (sum == 0 ? 10 : sum) * 2 % 11
            }
            return (product + digits[digits.count - 1]) % 10 == 1
        case .mod97: return digits.reduce(0) { ($0 * 10 + $1) % 97 } == 1
        }
    }

    /// Eleven less the remainder of the weighted sum; a remainder that would need two digits has no number.
    private static func weighted(_ digits: [Int], upTo greatest: Int) -> Bool {
        let period = greatest - 1
        let sum = digits.dropLast().reversed().enumerated().reduce(0) { $0 + $1.element * (2 + $1.offset % period) }
        let check = (11 - sum % 11) % 11
        return check < 10 && check == digits[digits.count - 1]
    }
}
