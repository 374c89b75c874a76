/// What was done to the pupil before the pictures (PS3.3 §C.8.17.3).
public struct PupilAttributes: Hashable, Sendable {
    /// PupilDilated (0022,000D).
    public let isDilated: Bool
    /// DegreeOfDilation (0022,000E), in millimetres; nothing where it was not measured.
    public let diameter: Double?
    /// MydriaticAgentCodeSequence (0022,001C), of context group 4208; empty where nobody said.
    public let agents: [CodedConcept]

    /// Describes the pupil; diameter and agents count only for a dilated one.
    public init(isDilated: Bool, diameter: Double? = nil, agents: [CodedConcept] = []) {
        self.isDilated = isDilated
        self.diameter = diameter
        self.agents = agents
    }
}
