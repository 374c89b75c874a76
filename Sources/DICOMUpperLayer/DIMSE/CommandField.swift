/// The values of Command Field (0000,0100) (PS3.7 §E.1); a response has the highest bit of its request set.
public enum CommandField: UInt16, Sendable, Hashable, CaseIterable {
    case storeRequest = 0x0001
    case storeResponse = 0x8001
    case findRequest = 0x0020
    case findResponse = 0x8020
    case echoRequest = 0x0030
    case echoResponse = 0x8030
    case eventReportRequest = 0x0100
    case eventReportResponse = 0x8100
    case actionRequest = 0x0130
    case actionResponse = 0x8130
    case cancelRequest = 0x0FFF
}

/// How urgent a request is (PS3.7 §E.1); hardly any provider looks at it.
public enum Priority: UInt16, Sendable, Hashable, CaseIterable {
    case medium = 0
    case high = 1
    case low = 2
}
