/// What tells whether a file is still the same and unchanged: its place on the disk, its size and its time.
package struct FileMark: Hashable, Sendable {
    /// The inode's number.
    package let inode: UInt64
    /// Bytes.
    package let size: Int64
    /// When the contents last changed, in nanoseconds since 1970.
    package let modified: Int64
    /// When the file came to this place or was last changed in any way, in milliseconds since 1970, by the clock of
    /// whoever serves the folder.
    ///
    /// Two marks are not compared by it: giving the file another name changes it.
    package let changed: Int64

    /// Makes a mark.
    package init(inode: UInt64, size: Int64, modified: Int64, changed: Int64 = 0) {
        self.inode = inode
        self.size = size
        self.modified = modified
        self.changed = changed
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.inode == right.inode && left.size == right.size && left.modified == right.modified
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(inode)
        hasher.combine(size)
        hasher.combine(modified)
    }
}

/// What stands at a path.
package enum FileKind: Hashable, Sendable {
    /// A regular file.
    case file(FileMark)
    /// A folder.
    case folder
    /// A link, a pipe, a device: never followed, never taken.
    case other
}
