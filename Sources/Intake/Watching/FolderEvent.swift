/// What the kernel told of a watched folder.
enum FolderEvent: Hashable, Sendable {
    /// A file's writer closed it, or it was renamed into the folder.
    case finished(DiskPath)
    /// A file was made, and is still being written.
    case begun(DiskPath)
    /// A file is no longer under this name.
    case gone(DiskPath)
    /// Events were lost, or a folder came or went: look at everything.
    case unsure
}
