/// Finds the boxes of an MP4 or QuickTime file that say where the film was made.
///
/// Phones write `©xyz` or `loci` (3GPP TS 26.244 §8.9) into udta, iPhones items of a list in meta whose keys name a
/// location, and other cameras XMP with GPS coordinates.
struct LocationSearch {
    /// The boxes found, in the file's order.
    private(set) var boxes: [LocationBox] = []

    /// More than any real file holds.
    private static let mostBoxes = 1024

    /// Looks through a udta box.
    mutating func readUserData(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        var children = BoxCursor(in: box)
        while let child = try children.next(&window) {
            switch child.type {
            case Self.coordinates, "loci": add(child)
            case "meta": try readMetadata(child, &window)
            case "XMP_", "uuid": try readExtended(child, &window)
            default: break
            }
        }
    }

    /// Looks through a meta box, which ISO base media begins with a version and QuickTime does not.
    mutating func readMetadata(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        guard let head = try window.bytes(at: box.content, count: 8), box.contentCount >= 8 else { return }
        let skipped: Int64 = head[4..<8].elementsEqual("hdlr".utf8) ? 0 : 4
        var keys: Set<UInt32> = []
        var list: Box?
        var children = BoxCursor(in: box, after: skipped)
        while let child = try children.next(&window) {
            switch child.type {
            case "keys": keys = Self.locationKeys(try window.content(of: child))
            case "ilst": list = child
            case "xml ", "uuid": try readExtended(child, &window)
            default: break
            }
        }
        guard let list else { return }
        var items = BoxCursor(in: list)
        while let item = try items.next(&window) {
            if item.type == Self.coordinates || keys.contains(item.type.value) { add(item) }
        }
    }

    /// Looks into a box that may hold XMP: it counts when GPS coordinates are named in it, or when it is too large to read.
    mutating func readExtended(_ box: Box, _ window: inout MediaWindow) throws(MediaError) {
        let content = try window.content(of: box)
        if box.contentCount > Int64(content.count) {
            if content.starts(with: Self.xmpIdentifier) || box.type == "XMP_" { add(box) }
            return
        }
        let wanted = Array("GPSL".utf8)
        var place = 0
        while place + wanted.count <= content.count {
            if content[place] == wanted[0], content[place..<place + wanted.count].elementsEqual(wanted) {
                add(box)
                return
            }
            place += 1
        }
    }

    private mutating func add(_ box: Box) {
        guard boxes.count < Self.mostBoxes else { return }
        boxes.append(
            LocationBox(
                type: box.type, typeRange: box.start + 4..<box.start + 8, content: box.content..<box.end))
    }

    /// `©xyz`, whose first character is one byte.
    private static let coordinates = FourCharacterCode(0xA978_797A)

    /// The extended type under which XMP stands in a uuid box.
    private static let xmpIdentifier: [UInt8] = [
        0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC,
    ]

    /// The numbers of the keys, counted from one, that name a place.
    private static func locationKeys(_ content: [UInt8]) -> Set<UInt32> {
        var numbers: Set<UInt32> = []
        var place = 8
        var number: UInt32 = 1
        while place + 8 <= content.count {
            let size = Int(bigEndian(content[place..<place + 4]))
            guard size >= 8, size <= content.count - place else { break }
            let name = String(decoding: content[place + 8..<place + size], as: UTF8.self).lowercased()
            if ["location", "gps", "latitude", "longitude"].contains(where: name.contains) { numbers.insert(number) }
            place += size
            number += 1
        }
        return numbers
    }
}
