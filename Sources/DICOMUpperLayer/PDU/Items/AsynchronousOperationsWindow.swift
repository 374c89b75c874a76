import ByteCodec

/// How many operations may be outstanding at once (PS3.7 §D.3.3.3); 0 stands for no limit, absence for 1 and 1.
public struct AsynchronousOperationsWindow: Equatable, Sendable {
    /// The most operations that the sender of the item may have invoked without an answer.
    public var maximumInvoked: UInt16
    /// The most operations that it will perform at once.
    public var maximumPerformed: UInt16

    /// Makes the item.
    public init(maximumInvoked: UInt16, maximumPerformed: UInt16) {
        self.maximumInvoked = maximumInvoked
        self.maximumPerformed = maximumPerformed
    }

    init(_ reader: inout FieldReader) throws(UpperLayerError) {
        maximumInvoked = try reader.uint16("maximum number of operations invoked")
        maximumPerformed = try reader.uint16("maximum number of operations performed")
    }

    func encode(into writer: inout ByteWriter) {
        writer.item(ItemType.asynchronousOperationsWindow) { writer in
            writer.write(maximumInvoked, .big)
            writer.write(maximumPerformed, .big)
        }
    }
}
