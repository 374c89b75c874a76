/// What a dermatoscope states about every picture (Dermoscopic Image module, PS3.3 §C.8.12.13).
public struct DermoscopicAttributes: Hashable, Sendable {
    /// LightSourcePolarization (0016,1100).
    public enum Polarization: String, Sendable, CaseIterable {
        /// The light is polarized.
        case polarized
        /// The light is not polarized.
        case notPolarized = "not-polarized"

        /// The value in the object.
        public var codeString: String {
            switch self {
            case .polarized: "POLARIZED"
            case .notPolarized: "NON_POLARIZED"
            }
        }
    }

    /// Whether the instrument touches the skin, and through what.
    public enum Contact: Hashable, Sendable {
        /// It does not: ContactMethod (0016,1104) is NON_CONTACT.
        case none
        /// It does: ContactMethod is CONTACT, and ImmersionMedia (0016,1105) says through what, where that is known.
        case touching(ImmersionMedium?)

        /// ContactMethod.
        public var codeString: String {
            switch self {
            case .none: "NON_CONTACT"
            case .touching: "CONTACT"
            }
        }
    }

    /// ImmersionMedia (0016,1105).
    public enum ImmersionMedium: String, Sendable, CaseIterable {
        /// Ultrasound gel.
        case ultrasoundGel = "ultrasound-gel"
        /// Alcohol.
        case alcohol
        /// Water.
        case water
        /// Mineral oil.
        case mineralOil = "mineral-oil"
        /// A plastic cap.
        case plasticCap = "plastic-cap"

        /// The value in the object.
        public var codeString: String {
            switch self {
            case .ultrasoundGel: "ULTRASOUND_GEL"
            case .alcohol: "ALCOHOL"
            case .water: "WATER"
            case .mineralOil: "MINERAL_OIL"
            case .plasticCap: "PLASTIC_CAP"
            }
        }
    }

    /// How the light is polarized; nothing where that is not known or changes from picture to picture.
    public let polarization: Polarization?
    /// Whether the instrument touches the skin; nothing where that is not known.
    public let contact: Contact?
    /// OpticalMagnificationFactor (0016,1005); nothing where it is not known.
    public let magnification: Double?
    /// EmitterColorTemperature (0016,1002), in kelvin; nothing where it is not known.
    public let colorTemperature: Double?
    /// Whether pictures can show who the person is: RecognizableVisualFeatures (0016,1800).
    public let showsRecognizableFeatures: Bool

    /// Makes the attributes.
    public init(
        polarization: Polarization?, contact: Contact?, magnification: Double?, colorTemperature: Double? = nil,
        showsRecognizableFeatures: Bool
    ) {
        self.polarization = polarization
        self.contact = contact
        self.magnification = magnification
        self.colorTemperature = colorTemperature
        self.showsRecognizableFeatures = showsRecognizableFeatures
    }
}
