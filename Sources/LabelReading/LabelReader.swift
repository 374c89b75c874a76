import CZBar
import JPEGTranscoding
package import SystemPackage

/// Reads the bar codes and QR codes in a picture.
///
/// Only codes that check themselves are read: QR, Code 128, Code 39 and Code 93. In a picture of skin an interleaved 2 of 5
/// is found where there is none.
package struct LabelReader: Sendable {
    /// The most places that are looked at; a larger picture is read at a half, a quarter or an eighth of its sides.
    private static let places = 4_000_000
    /// The longest text of a code that is taken, in bytes.
    private static let longest = 255

    /// Makes a reader.
    package init() {}

    /// The texts of the codes in the JPEG in a range of a file, each once and in order; none where the picture cannot be
    /// decoded.
    package func texts(in path: FilePath, range: Range<Int64>) -> [String] {
        let transcoder = JPEGTranscoder(memoryLimit: 128 << 20)
        guard let picture = try? transcoder.brightness(of: path, range: range, upTo: Self.places) else { return [] }
        return Self.texts(in: picture)
    }

    private static func texts(in picture: JPEGBrightness) -> [String] {
        guard picture.width > 0, picture.height > 0, let scanner = zbar_image_scanner_create() else { return [] }
        defer { zbar_image_scanner_destroy(scanner) }
        zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0)
        for code in [ZBAR_QRCODE, ZBAR_CODE128, ZBAR_CODE39, ZBAR_CODE93] {
            zbar_image_scanner_set_config(scanner, code, ZBAR_CFG_ENABLE, 1)
        }
        guard let image = zbar_image_create() else { return [] }
        defer { zbar_image_destroy(image) }
        // “Y800”: eight bits of brightness.
        zbar_image_set_format(image, 0x3030_3859)
        zbar_image_set_size(image, UInt32(picture.width), UInt32(picture.height))
        return picture.bytes.withUnsafeBytes { bytes in
            zbar_image_set_data(image, bytes.baseAddress, UInt(bytes.count), nil)
            guard zbar_scan_image(scanner, image) > 0 else { return [] }
            var texts: Set<String> = []
            var symbol = zbar_image_first_symbol(image)
            while let found = symbol {
                if let text = text(of: found) { texts.insert(text) }
                symbol = zbar_symbol_next(found)
            }
            return texts.sorted()
        }
    }

    private static func text(of symbol: OpaquePointer) -> String? {
        let count = Int(zbar_symbol_get_data_length(symbol))
        guard let data = zbar_symbol_get_data(symbol), (1...longest).contains(count) else { return nil }
        let bytes = UnsafeRawBufferPointer(start: data, count: count)
        return String(validating: bytes, as: UTF8.self)
    }
}
