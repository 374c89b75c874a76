extension SettingsFormat<Double> {
    /// A number within limits, with or without a decimal point.
    public static func number(in range: ClosedRange<Double>) -> SettingsFormat {
        .scalar("is a number from \(range.lowerBound) to \(range.upperBound)") { text in
            let isPlain = !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber || $0 == "." || $0 == "-" }
            guard isPlain, let number = Double(text), range.contains(number) else { return nil }
            return number
        }
    }
}
