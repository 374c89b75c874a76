import Glibc
package import HL7

/// The character tables of the C library (`iconv`), which is on every machine that the agent runs on.
///
/// Debian and Red Hat keep those of East Asia in a package of their own from some version on
/// (`libc-gconv-modules-extra`, `glibc-gconv-extra`): without it such a message is refused, by the name of its set.
package struct SystemCharacterTables: MultiByteDecoding {
    /// Makes the tables; each is opened when it is needed.
    package init() {}

    package func decode(_ bytes: [UInt8], in encoding: MultiByteEncoding) -> String? {
        guard let table = iconv_open("UTF-8", Self.name(of: encoding)), Int(bitPattern: table) != -1 else { return nil }
        defer { iconv_close(table) }
        var source = bytes.map { CChar(bitPattern: $0) }
        var text: [UInt8] = []
        source.withUnsafeMutableBufferPointer { source in
            var next = source.baseAddress
            var remaining = source.count
            var buffer = [CChar](repeating: 0, count: 4_096)
            while remaining > 0 {
                var fault: Int32 = 0
                buffer.withUnsafeMutableBufferPointer { buffer in
                    var place = buffer.baseAddress
                    var room = buffer.count
                    // The C function gives back (size_t)-1, which Swift's signed `size_t` reads as -1.
                    if iconv(table, &next, &remaining, &place, &room) == -1 { fault = errno }
                    text.append(contentsOf: buffer.prefix(buffer.count - room).map { UInt8(bitPattern: $0) })
                }
                guard fault != 0, fault != E2BIG else { continue }
                // Not a character: one byte is given up, and what follows begins anew.
                text.append(contentsOf: "\u{FFFD}".utf8)
                next = next?.advanced(by: 1)
                remaining -= 1
                iconv(table, nil, nil, nil, nil)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The table's name in the C library.
    private static func name(of encoding: MultiByteEncoding) -> String {
        switch encoding {
        case .eucJapanese: "EUC-JP"
        case .gb18030: "GB18030"
        case .korean: "UHC"
        case .big5: "BIG5-HKSCS"
        case .eucTaiwanese: "EUC-TW"
        }
    }
}
