import Glibc

/// Where messages of failure go, apart from what a command reports.
package enum StandardError {
    /// Writes a line, after what stands in standard output so far.
    package static func print(_ line: String) {
        fflush(nil)
        var rest = Array((line + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
