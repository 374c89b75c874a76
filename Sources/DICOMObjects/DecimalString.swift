/// Writes numbers as DICOM's decimal strings (VR DS, PS3.5 §6.2): at most 16 characters.
enum DecimalString {
    /// The number with up to `places` decimals, trailing zeros left out; zero for what is no number.
    static func text(_ number: Double, places: Int = 6) -> String {
        guard number.isFinite, abs(number) < 1e9 else { return "0" }
        let places = min(max(places, 0), 6)
        let scale = (0..<places).reduce(Int64(1)) { product, _ in product * 10 }
        let scaled = Int64((abs(number) * Double(scale)).rounded())
        var fraction = String(scaled % scale)
        fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        let sign = number < 0 && scaled != 0 ? "-" : ""
        let whole = "\(sign)\(scaled / scale)"
        return fraction.isEmpty || places == 0 ? whole : "\(whole).\(fraction)"
    }
}
