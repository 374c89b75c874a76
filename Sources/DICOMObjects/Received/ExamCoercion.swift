import DICOMCore

/// What becomes of the attributes of a device's object: what is written over them, what is taken out, and what stood
/// there before.
struct ExamCoercion {
    /// The object as the device made it.
    let received: ReceivedInstance
    /// The attributes that take the place of the device's, or are new.
    private(set) var written = DataSet()
    /// The attributes that are in the object no more.
    private(set) var removed: Set<Tag> = []
    /// The values that were written over or taken out, as the device wrote them.
    private(set) var previous = DataSet()

    init(_ received: ReceivedInstance) {
        self.received = received
    }

    /// Writes an attribute, and keeps what stood there unless it says the same.
    mutating func write(_ element: Element, from dataSet: DataSet) throws(CompositionError) {
        guard !says(dataSet, the: element.tag) else { return }
        try keep(element.tag)
        written.set(element)
    }

    /// Writes an attribute where the device left it out or empty; an empty one only where it left it out.
    mutating func fill(_ tag: Tag, from dataSet: DataSet) {
        guard received.lacks(tag), let element = dataSet[tag] else { return }
        guard !element.isEmpty || received.extent(of: tag) == nil else { return }
        written.set(element)
    }

    /// Writes an attribute that grows or is spelt anew, so that nothing of it is lost.
    mutating func extend(_ element: Element) {
        written.set(element)
    }

    /// Takes an attribute out and keeps it.
    mutating func remove(_ tag: Tag) throws(CompositionError) {
        try keep(tag)
        removed.insert(tag)
    }

    /// Takes an attribute out that is worth nothing any more.
    mutating func drop(_ tag: Tag) {
        removed.insert(tag)
    }

    /// Keeps the present value of an attribute.
    mutating func keep(_ tag: Tag) throws(CompositionError) {
        guard let extent = received.extent(of: tag) else { return }
        guard !extent.isBulk, let element = received.dataSet[tag] else {
            throw CompositionError(
                .unsuitableMedia,
                "The DICOM file's \(tag.keyword ?? tag.description) is longer than 1 MiB and cannot be replaced: see what the device writes there."
            )
        }
        previous.set(element)
    }

    /// Whether the device's object says the same of the attribute.
    private func says(_ dataSet: DataSet, the tag: Tag) -> Bool {
        guard let old = received.dataSet[tag], let new = dataSet[tag] else { return false }
        if old == new { return true }
        return old.vr == new.vr && new.vr.isText && received.dataSet.texts(tag) == dataSet.texts(tag)
    }
}
