extension Migrations {
    /// Originals that stay in their folders.
    static let takenOriginals = """
        CREATE TABLE takenOriginal (
            device TEXT NOT NULL,
            path TEXT NOT NULL,
            inode INTEGER NOT NULL,
            size INTEGER NOT NULL CHECK (size >= 0),
            modified INTEGER NOT NULL,
            sidecarModified INTEGER,
            PRIMARY KEY (device, path)
        ) STRICT, WITHOUT ROWID;
        """
}
