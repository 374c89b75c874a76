import DICOMUpperLayer

/// PS3.8 Table 9-10 as data: the action of every cell that has one; a cell without one is blank in the table.
enum AssociationTable {
    /// States that the cells of one event name; the cells of one line share their action.
    static let rows: [(event: Int, cells: [(states: [Int], action: String)])] = [
        (1, [([1], "AE-1")]),
        (2, [([4], "AE-2")]),
        (3, [([2], "AA-1"), ([5], "AE-3"), ([3, 6, 7, 8, 9, 10, 11, 12], "AA-8"), ([13], "AA-6")]),
        (4, [([2], "AA-1"), ([5], "AE-4"), ([3, 6, 7, 8, 9, 10, 11, 12], "AA-8"), ([13], "AA-6")]),
        (5, [([1], "AE-5")]),
        (6, [([2], "AE-6"), ([3, 5, 6, 7, 8, 9, 10, 11, 12], "AA-8"), ([13], "AA-7")]),
        (7, [([3], "AE-7")]),
        (8, [([3], "AE-8")]),
        (9, [([6], "DT-1"), ([8], "AR-7")]),
        (10, [([2], "AA-1"), ([6], "DT-2"), ([7], "AR-6"), ([3, 5, 8, 9, 10, 11, 12], "AA-8"), ([13], "AA-6")]),
        (11, [([6], "AR-1")]),
        (12, [([2], "AA-1"), ([6], "AR-2"), ([7], "AR-8"), ([3, 5, 8, 9, 10, 11, 12], "AA-8"), ([13], "AA-6")]),
        (13, [([2], "AA-1"), ([7, 11], "AR-3"), ([10], "AR-10"), ([3, 5, 6, 8, 9, 12], "AA-8"), ([13], "AA-6")]),
        (14, [([8, 12], "AR-4"), ([9], "AR-9")]),
        (15, [([3, 5, 6, 7, 8, 9, 10, 11, 12], "AA-1"), ([4], "AA-2")]),
        (16, [([2, 13], "AA-2"), ([3, 5, 6, 7, 8, 9, 10, 11, 12], "AA-3")]),
        (17, [([2], "AA-5"), ([3, 4, 5, 6, 7, 8, 9, 10, 11, 12], "AA-4"), ([13], "AR-5")]),
        (18, [([2, 13], "AA-2")]),
        (19, [([2], "AA-1"), ([3, 5, 6, 7, 8, 9, 10, 11, 12], "AA-8"), ([13], "AA-7")]),
    ]

    /// The action in a cell; nil where the table is blank.
    static func action(event: Int, state: Int) -> String? {
        rows.first { $0.event == event }?.cells.first { $0.states.contains(state) }?.action
    }

    /// What each action does (PS3.8 Tables 9-6 to 9-9): the kinds of our actions in order, and the next state; a
    /// state of 0 depends on the role, and is told by the test.
    static let meanings: [String: (does: [String], next: Int)] = [
        "AE-1": (["connect"], 4), "AE-2": (["send RQ"], 5), "AE-3": (["tell accepted"], 6),
        "AE-4": (["tell rejected", "close"], 1), "AE-5": (["start timer"], 2),
        "AE-6": (["stop timer", "tell requested"], 3), "AE-7": (["send AC"], 6),
        "AE-8": (["send RJ", "start timer"], 13), "DT-1": (["send data"], 6), "DT-2": (["tell data"], 6),
        "AR-1": (["send RELEASE-RQ"], 7), "AR-2": (["tell release requested"], 8),
        "AR-3": (["tell released", "close"], 1), "AR-4": (["send RELEASE-RP", "start timer"], 13),
        "AR-5": (["stop timer"], 1), "AR-6": (["tell data"], 7), "AR-7": (["send data"], 8),
        "AR-8": (["tell release requested"], 0), "AR-9": (["send RELEASE-RP"], 11), "AR-10": (["tell released"], 12),
        "AA-1": (["send user ABORT", "start timer"], 13), "AA-2": (["stop timer", "close"], 1),
        "AA-3": (["tell aborted", "close"], 1), "AA-4": (["tell connection lost"], 1), "AA-5": (["stop timer"], 1),
        "AA-6": ([], 13), "AA-7": (["send provider ABORT"], 13),
        "AA-8": (["send provider ABORT", "tell violated", "start timer"], 13),
    ]
}

extension AssociationState {
    /// The number that PS3.8 gives the state.
    var number: Int {
        switch self {
        case .idle: 1
        case .awaitingRequest: 2
        case .awaitingLocalAnswer: 3
        case .connecting: 4
        case .awaitingAnswer: 5
        case .established: 6
        case .awaitingReleaseResponse: 7
        case .awaitingLocalReleaseAnswer: 8
        case .collisionRequestorAwaitingLocalAnswer: 9
        case .collisionAcceptorAwaitingResponse: 10
        case .collisionRequestorAwaitingResponse: 11
        case .collisionAcceptorAwaitingLocalAnswer: 12
        case .awaitingClose: 13
        }
    }
}

extension AssociationAction {
    /// How the table's meanings call the action.
    var word: String {
        switch self {
        case .connect: "connect"
        case .send(.associateRequest): "send RQ"
        case .send(.associateAccept): "send AC"
        case .send(.associateReject): "send RJ"
        case .send(.dataTransfer): "send a P-DATA that the machine made up"
        case .send(.releaseRequest): "send RELEASE-RQ"
        case .send(.releaseResponse): "send RELEASE-RP"
        case .send(.abort(let abort)): abort.source == .serviceUser ? "send user ABORT" : "send provider ABORT"
        case .sendData: "send data"
        case .startTimer: "start timer"
        case .stopTimer: "stop timer"
        case .close: "close"
        case .tell(.requested): "tell requested"
        case .tell(.accepted): "tell accepted"
        case .tell(.rejected): "tell rejected"
        case .tell(.data): "tell data"
        case .tell(.releaseRequested): "tell release requested"
        case .tell(.released): "tell released"
        case .tell(.aborted): "tell aborted"
        case .tell(.violated): "tell violated"
        case .tell(.connectionLost): "tell connection lost"
        }
    }
}
