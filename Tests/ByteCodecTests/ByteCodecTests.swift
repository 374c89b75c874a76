import ByteCodec
import Testing

@Suite struct ByteCodecTests {
    @Test func integersAreReadInBothOrders() throws {
        var reader = ByteReader([0x01, 0x02, 0x03, 0x04, 0x05, 0x06])
        #expect(try reader.readUInt16(.big) == 0x0102)
        #expect(try reader.readUInt32(.little) == 0x0605_0403)
        #expect(reader.isAtEnd)
    }

    @Test func whatIsWrittenIsReadBack() throws {
        for order in [ByteOrder.little, .big] {
            var writer = ByteWriter()
            writer.write(UInt8(7))
            writer.write(UInt16(0xBEEF), order)
            writer.write(UInt32(0xDEAD_BEEF), order)
            writer.write(UInt64.max - 5, order)
            var reader = ByteReader(writer.bytes)
            #expect(try reader.readUInt8() == 7)
            #expect(try reader.readUInt16(order) == 0xBEEF)
            #expect(try reader.readUInt32(order) == 0xDEAD_BEEF)
            #expect(try reader.readUInt64(order) == UInt64.max - 5)
        }
    }

    @Test func aReadPastTheEndThrowsAndLeavesTheReaderInPlace() {
        var reader = ByteReader([1, 2, 3])
        #expect(throws: TruncationError(offset: 0, wanted: 4, available: 3)) { try reader.readUInt32(.big) }
        #expect(reader.offset == 0)
        #expect(throws: TruncationError(offset: 0, wanted: -1, available: 3)) { try reader.readBytes(-1) }
    }

    @Test func aSliceCannotReadItsParent() throws {
        var reader = ByteReader([1, 2, 3, 4])
        var slice = try reader.readSlice(2)
        #expect(try slice.readBytes(2) == [1, 2])
        #expect(throws: TruncationError.self) { try slice.readUInt8() }
        #expect(reader.offset == 2)
    }

    @Test func aLengthIsFilledInAfterwards() {
        var writer = ByteWriter()
        writer.write(UInt32(0), .big)
        writer.write(utf8: "abc")
        writer.overwrite(UInt32(3), .big, at: 0)
        #expect(writer.bytes == [0, 0, 0, 3, 0x61, 0x62, 0x63])
    }
}
