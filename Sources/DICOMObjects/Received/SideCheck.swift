import CaptureModel
import DICOMCore

/// Holds the side that a device's object states against that of the exam: a picture of the wrong side is dangerous.
enum SideCheck {
    /// Refuses an object that states another side than the exam.
    ///
    /// An exam of both sides has pictures of either.
    static func check(_ received: ReceivedInstance, against exam: Laterality?) throws(CompositionError) {
        guard let exam else { return }
        for side in sides(in: received.dataSet, depth: 0) where side != exam {
            guard exam == .both, side == .right || side == .left else {
                throw CompositionError(
                    .wrongObject,
                    "The device's file says “\(side.words)”, the exam says “\(exam.words)”: find out which is right, and correct the exam or make the picture again."
                )
            }
        }
    }

    /// Every side that the object states: of itself, of its series, of one of its frames.
    private static func sides(in dataSet: DataSet, depth: Int) -> [Laterality] {
        let own = [Tag.imageLaterality, .laterality, .frameLaterality].flatMap { dataSet.texts($0) }
            .compactMap { Laterality(rawValue: $0.uppercased()) }
        guard depth < 3 else { return own }
        let groups: [Tag] = [
            .sharedFunctionalGroupsSequence, .perFrameFunctionalGroupsSequence, .frameAnatomySequence,
        ]
        return own + groups.flatMap { dataSet.sequence($0) }.flatMap { sides(in: $0, depth: depth + 1) }
    }
}

extension Laterality {
    fileprivate var words: String {
        switch self {
        case .right: "right"
        case .left: "left"
        case .both: "both sides"
        case .unpaired: "no side"
        }
    }
}
