/// One line of a message's header (RFC 9110 §5).
package struct HTTPHeader: Hashable, Sendable {
    /// The name; compared without regard to case.
    package let name: String
    /// The value, without white space at either end.
    package let value: String

    /// Makes a header.
    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Whether it may be sent: a line break in it would begin another header (RFC 9110 §5.5).
    var isSendable: Bool {
        let nameIsToken = name.utf8.allSatisfy { byte in
            byte > 32 && byte < 127 && !"()<>@,;:\\\"/[]?={}".utf8.contains(byte)
        }
        return !name.isEmpty && nameIsToken && !value.utf8.contains { $0 < 32 && $0 != 9 || $0 == 127 }
    }
}
