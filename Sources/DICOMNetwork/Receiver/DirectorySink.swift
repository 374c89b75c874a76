package import DICOMCore
import Glibc
import Synchronization

/// Keeps each instance as a Part 10 file `<SOP Instance UID>.dcm` in one folder, and answers queries for them.
///
/// A file gets its name only when it is whole and on the disk. Sent again, an instance takes the place of the first.
package final class DirectorySink: InstanceSink {
    /// The folder could not be made or written to.
    package struct WriteError: Error, CustomStringConvertible {
        /// What happened, where.
        package let description: String

        init(_ path: String) {
            description = "\(path): \(String(cString: strerror(errno)))"
        }
    }

    /// The folder.
    package let path: String
    private let kept = Mutex<[UID: KeptInstance]>([:])
    private let temporaryNumber = Atomic<UInt64>(0)

    /// Makes the folder if it is not there.
    ///
    /// - Throws: `WriteError` when it cannot be made.
    package init(path: String) throws {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw WriteError(path) }
        self.path = path
    }

    /// Opens a file under a temporary name.
    package func begin(_ instance: IncomingInstance) throws -> any InstanceWriter {
        let number = temporaryNumber.add(1, ordering: .relaxed).newValue
        return try DirectoryWriter(instance, sink: self, temporaryNumber: number)
    }

    /// How many instances are kept.
    package var count: Int { kept.withLock { $0.count } }

    /// The file of an instance; nil when it is not kept.
    package func file(of sopInstance: UID) -> String? {
        kept.withLock { $0[sopInstance] == nil ? nil : "\(path)/\(sopInstance).dcm" }
    }

    /// What matches a query at the level IMAGE by SOP Instance, Series Instance and Study Instance UID (PS3.4 §C.4.1);
    /// a key without value matches everything.
    package func matches(_ identifier: DataSet) -> [DataSet] {
        guard identifier.text(.queryRetrieveLevel) == "IMAGE" else { return [] }
        let instances = identifier.uids(.sopInstanceUID)
        let series = identifier.uids(.seriesInstanceUID)
        let studies = identifier.uids(.studyInstanceUID)
        return kept.withLock { kept in
            let candidates = instances.isEmpty ? Array(kept.values) : instances.compactMap { kept[$0] }
            return candidates.filter { instance in
                (series.isEmpty || instance.series.map(series.contains) ?? false)
                    && (studies.isEmpty || instance.study.map(studies.contains) ?? false)
            }.map(\.match)
        }
    }

    func keep(_ instance: KeptInstance) {
        kept.withLock { $0[instance.instance] = instance }
    }
}
