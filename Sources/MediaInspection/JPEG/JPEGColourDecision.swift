/// A JPEG's colours, and what told them.
public struct JPEGColourDecision: Sendable, Equatable {
    /// The colours.
    public let colour: JPEGColour
    /// What told them.
    public let reason: JPEGColourReason

    /// Makes a decision that was taken elsewhere.
    public init(colour: JPEGColour, reason: JPEGColourReason) {
        self.colour = colour
        self.reason = reason
    }

    /// Decides: the Adobe segment first, then JFIF, then the components' names, and YCbCr when nothing tells.
    public init(componentIdentifiers: [UInt8], hasJFIF: Bool, adobeTransform: UInt8?) {
        switch componentIdentifiers.count {
        case 1:
            self.init(colour: .grey, reason: .componentCount)
        case 3:
            if adobeTransform == 0 {
                self.init(colour: .rgb, reason: hasJFIF ? .adobeContradictsJFIF : .adobeTransform(0))
            } else if let adobeTransform {
                self.init(colour: .ycbcr, reason: .adobeTransform(adobeTransform))
            } else if hasJFIF {
                self.init(colour: .ycbcr, reason: .jfif)
            } else if componentIdentifiers == Array("RGB".utf8) {
                self.init(colour: .rgb, reason: .componentIdentifiers)
            } else {
                self.init(colour: .ycbcr, reason: .assumed)
            }
        case 4:
            if let adobeTransform {
                self.init(
                    colour: adobeTransform == 2 ? .ycck : .cmyk, reason: .adobeTransform(adobeTransform))
            } else {
                self.init(colour: .cmyk, reason: .assumed)
            }
        case let count:
            self.init(colour: .undefined(componentCount: count), reason: .componentCount)
        }
    }
}
