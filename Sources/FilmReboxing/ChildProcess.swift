import Glibc
import SystemPackage

/// A program that runs for one job: no shell, no input, a bounded part of its words kept, ended with its parent.
struct ChildProcess {
    /// How much of the last words is kept, in bytes.
    static let keptWords = 4096

    /// The program and its arguments, the program's own name not among them.
    let program: FilePath
    let arguments: [String]
    /// When it is ended at the latest.
    let deadline: ContinuousClock.Instant
    /// Whether the agent is stopping; asked a few times a second.
    let isCancelled: @Sendable () -> Bool

    /// Runs the program to its end and hands its output on; returns its status and the end of its words.
    func run(
        _ take: (UnsafeRawBufferPointer) throws(FilmReboxingError) -> Void
    ) throws(FilmReboxingError) -> (status: Int32, words: String) {
        let output = try Self.pipe()
        defer { output.close() }
        let errors: Pipe
        errors = try Self.pipe()
        defer { errors.close() }
        let identifier = try spawn(output: output.writing, errors: errors.writing)
        output.closeWriting()
        errors.closeWriting()
        // Behind all that the agent does at the same time.
        setpriority(__priority_which_t(PRIO_PGRP.rawValue), id_t(identifier), 10)
        do throws(FilmReboxingError) {
            let words = try drain(output.reading, errors.reading, take)
            return (try wait(identifier), words)
        } catch {
            kill(-identifier, SIGKILL)
            _ = try? wait(identifier)
            throw error
        }
    }

    /// Both ends of a way for bytes that no other child inherits.
    private final class Pipe {
        let reading: Int32
        private(set) var writing: Int32

        init(_ ends: [Int32]) { (reading, writing) = (ends[0], ends[1]) }

        func closeWriting() {
            if writing >= 0 { Glibc.close(writing) }
            writing = -1
        }

        func close() {
            closeWriting()
            Glibc.close(reading)
        }
    }

    private static func pipe() throws(FilmReboxingError) -> Pipe {
        var ends: [Int32] = [-1, -1]
        // A pair of sockets is closed to other children from its beginning on; a pipe would be so only a moment later.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .fileUnusable("way to ffmpeg") }
        return Pipe(ends)
    }

    private func spawn(output: Int32, errors: Int32) throws(FilmReboxingError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, errors, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var all = sigset_t()
        sigfillset(&all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
        // The kernel ends the child when this thread does, which waits for it: that is when the agent dies.
        let launcher: FilePath = "/usr/bin/setpriv"
        var words = [program.string] + arguments
        if access(launcher.string, X_OK) == 0 { words = [launcher.string, "--pdeathsig", "KILL", "--"] + words }
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { (word: String) in strdup(word) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var environment: [UnsafeMutablePointer<CChar>?] =
            ["LC_ALL=C", "AV_LOG_FORCE_NOCOLOR=1"]
            .map { (word: String) in strdup(word) } + [nil]
        defer { for pointer in environment { free(pointer) } }
        var identifier: pid_t = 0
        guard posix_spawn(&identifier, words[0], &actions, &attributes, &pointers, &environment) == 0 else {
            throw .notInstalled
        }
        return identifier
    }

    /// Reads both pipes until both end.
    private func drain(
        _ output: Int32, _ errors: Int32, _ take: (UnsafeRawBufferPointer) throws(FilmReboxingError) -> Void
    ) throws(FilmReboxingError) -> String {
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var words: [UInt8] = []
        var open: Set<Int32> = [output, errors]
        while !open.isEmpty {
            if isCancelled() {
                throw FilmReboxingError(
                    .cancelled, "The agent is stopping; the film is taken up again at its next start.")
            }
            guard ContinuousClock.now < deadline else {
                throw FilmReboxingError(
                    .timedOut, "ffmpeg took too long over the film and was ended; see that the film plays.")
            }
            var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&polled, nfds_t(polled.count), 200) > 0 else { continue }
            for entry in polled where entry.revents != 0 {
                let count = read(entry.fd, &buffer, buffer.count)
                if count < 0, errno == EINTR || errno == EAGAIN { continue }
                guard count > 0 else {
                    open.remove(entry.fd)
                    continue
                }
                if entry.fd == errors {
                    words = Array((words + buffer[..<count]).suffix(Self.keptWords))
                } else {
                    try Self.hand(buffer, count, take)
                }
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// Hands the first bytes of a buffer on.
    private static func hand(
        _ buffer: [UInt8], _ count: Int, _ take: (UnsafeRawBufferPointer) throws(FilmReboxingError) -> Void
    ) throws(FilmReboxingError) {
        let outcome = buffer.withUnsafeBytes { bytes -> Result<Void, FilmReboxingError> in
            do throws(FilmReboxingError) {
                return .success(try take(UnsafeRawBufferPointer(rebasing: bytes[..<count])))
            } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// The exit status; of a program that a signal ended, 128 and the signal's number.
    private func wait(_ identifier: pid_t) throws(FilmReboxingError) -> Int32 {
        var status: Int32 = 0
        while waitpid(identifier, &status, 0) < 0 {
            guard errno == EINTR else { throw .fileUnusable("end of ffmpeg") }
        }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
    }
}
