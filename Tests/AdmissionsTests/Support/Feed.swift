import HL7

/// A hospital's messages, as plain text of its segments.
enum Feed {
    static let policy = AdmissionPolicy(selection: IdentifierSelection(authority: "NORTHSIDE", type: "MR"))

    /// MSH with its fields 15 and 16.
    static func header(
        _ code: String, _ controlID: String, time: String = "20261122090000+0000", accept: String = "",
        application: String = "", type: String = "ADT", processing: String = "P", version: String = "2.5.1"
    ) -> String {
        #"MSH|^~\&|HIS|NORTHSIDE|VIGNETTE|ENDO|\#(time)||\#(type)^\#(code)|\#(controlID)|\#(processing)|\#(version)|||\#(accept)|\#(application)|||UNICODE UTF-8"#
    }

    static func person(
        _ id: String, name: String = "OKAFOR^Ada^^^Dr", birth: String = "19840312", sex: String = "F"
    ) -> String {
        "PID|1||\(id)^^^NORTHSIDE^MR||\(name)||\(birth)|\(sex)"
    }

    static func visit(_ number: String, location: String = "ENDO^R1") -> String {
        "PV1|1|O|\(location)||||17^House^Greg|||GAS|||||||||\(number)"
    }

    static func message(_ lines: String...) -> [UInt8] { message(lines) }

    static func message(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\r" }.joined().utf8) }

    /// A message of one visit; `minute` orders it.
    static func event(
        _ code: String, _ controlID: String, patient: String, visit number: String, minute: Int = 0,
        name: String = "OKAFOR^Ada^^^Dr"
    ) -> [UInt8] {
        let time = "202611220\(minute < 60 ? 8 : 9)\(minute % 60 < 10 ? "0" : "")\(minute % 60)00+0000"
        return message(
            header(code, controlID, time: time), "EVN|\(code)|\(time)", person(patient, name: name), visit(number))
    }

    static func merge(_ controlID: String, prior: String, into surviving: String, minute: Int = 30) -> [UInt8] {
        let time = "2026112208\(minute < 10 ? "0" : "")\(minute)00+0000"
        return message(
            header("A40", controlID, time: time), "EVN|A40|\(time)", person(surviving),
            "MRG|\(prior)^^^NORTHSIDE^MR")
    }
}
