package import NIOCore

/// The bytes of a data set that is to be sent, read piece by piece.
package protocol InstanceSource: Sendable {
    /// The length of the data set in bytes, without preamble and file meta information; even.
    var length: Int64 { get }

    /// Appends the bytes of a range to the buffer: all of them, or throws.
    ///
    /// Called on the thread of the task that sends; it may block for as long as a disk does.
    func read(_ range: Range<Int64>, into buffer: inout ByteBuffer) throws
}
