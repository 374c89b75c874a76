public import CaptureModel

extension FrozenInstance {
    /// The whole data set, with what its ranges name taken from the bytes of its file.
    public func dataSet(from file: [UInt8]) -> [UInt8] {
        pieces.flatMap { piece in
            switch piece {
            case .bytes(let bytes): bytes
            case .file(let range): Array(file[Int(range.lowerBound)..<Int(range.upperBound)])
            }
        }
    }
}
