/// Why one of the tools of the command line could not do what it was asked to.
///
/// Two errors are equal when their codes are.
package struct ToolError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reason.
    package enum Code: Sendable {
        /// A file cannot be read.
        case unreadable
        /// A file cannot be written.
        case unwritable
        /// The file that is to be written is there already.
        case exists
        /// The file changed while it was read.
        case changed
        /// The ADT message cannot be used.
        case admission
        /// Descriptor, profile, device, side or region do not fit.
        case choice
        /// The capture has no DICOM form, or the instance is not complete.
        case notComposed
        /// The file is no DICOM instance.
        case notDICOM
        /// The peer is not written as `AET@host:port`.
        case peer
        /// There is nothing to do.
        case nothing
    }

    /// Which kind.
    package let code: Code
    /// What happened, to which file, and what to do; without patient data.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    package var description: String { message }
}
