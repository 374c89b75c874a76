/// A folder in which somebody puts HL7 files.
package struct FolderSettings: Sendable {
    /// The folder's path.
    package var path: String
    /// How its messages are read.
    package var reader: AdmissionReader
    /// How often the folder is looked at.
    ///
    /// A file is taken when it is the same at two looks in a row: its writer is then done with it.
    package var interval: Duration
    /// The most bytes of a file.
    package var maximumBytes: Int

    /// Collects the settings.
    package init(path: String, reader: AdmissionReader, interval: Duration = .seconds(5), maximumBytes: Int = 64 << 20)
    {
        self.path = path
        self.reader = reader
        self.interval = interval
        self.maximumBytes = maximumBytes
    }
}
