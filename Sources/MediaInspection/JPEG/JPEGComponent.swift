/// One component of a JPEG, as its frame header declares it (ITU-T T.81 §B.2.2).
public struct JPEGComponent: Sendable, Equatable {
    /// The component's identifier: 1, 2, 3 by JFIF; the letters R, G, B in some RGB files.
    public let identifier: UInt8
    /// Horizontal sampling factor, 1 to 4.
    public let horizontal: Int
    /// Vertical sampling factor, 1 to 4.
    public let vertical: Int
    /// The number of its quantization table, 0 to 3.
    public let quantizationTable: Int

    /// Makes a component.
    public init(identifier: UInt8, horizontal: Int, vertical: Int, quantizationTable: Int) {
        self.identifier = identifier
        self.horizontal = horizontal
        self.vertical = vertical
        self.quantizationTable = quantizationTable
    }
}
