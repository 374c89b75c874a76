/// A set of attributes, each once, in ascending order of their tags (PS3.5 §7).
public struct DataSet: Equatable, Sendable {
    /// The elements, ascending by tag.
    public private(set) var elements: [Element]
    /// What an item inherits from the data set that it was taken from; not a part of its value.
    var inheritedCharacterRepertoire: CharacterRepertoire?

    /// Makes an empty data set.
    public init() {
        elements = []
    }

    /// Makes a data set of elements that already ascend, no tag twice.
    init(ascending elements: [Element]) {
        self.elements = elements
    }

    /// Whether it has no attribute.
    public var isEmpty: Bool { elements.isEmpty }

    /// The element of this tag; nil if the attribute is absent.
    public subscript(_ tag: Tag) -> Element? {
        let index = place(of: tag)
        guard index < elements.count, elements[index].tag == tag else { return nil }
        return elements[index]
    }

    /// Puts the element in its place; one of the same tag is replaced.
    public mutating func set(_ element: Element) {
        let index = place(of: element.tag)
        if index < elements.count, elements[index].tag == element.tag {
            elements[index] = element
        } else {
            elements.insert(element, at: index)
        }
    }

    /// Takes the attribute out.
    public mutating func remove(_ tag: Tag) {
        let index = place(of: tag)
        guard index < elements.count, elements[index].tag == tag else { return }
        elements.remove(at: index)
    }

    /// Whether both hold the same elements, wherever they were taken from.
    public static func == (left: DataSet, right: DataSet) -> Bool { left.elements == right.elements }

    /// Where the tag stands, or where it would have to be inserted.
    private func place(of tag: Tag) -> Int {
        guard let last = elements.last, last.tag >= tag else { return elements.count }
        var low = 0
        var high = elements.count - 1
        while low < high {
            let middle = (low + high) / 2
            if elements[middle].tag < tag { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
