/// Resources of FHIR R4 as servers write them.
enum Resources {
    /// A patient; `more` are further members.
    static func patient(
        _ id: String, number: String, family: String = "Okafor", version: Int = 1, more: String = ""
    ) -> String {
        """
        {"resourceType":"Patient","id":"\(id)","meta":{"versionId":"\(version)","lastUpdated":"2026-11-22T08:0\(version % 10):00.000Z"},\
        "text":{"status":"generated","div":"<div/>"},"identifier":[{"use":"old","system":"urn:mrn","value":"old"},\
        {"system":"urn:ssn","value":"SSN\(number)"},{"type":{"coding":[{"code":"MR"}]},"system":"urn:mrn","value":"\(number)"}],\
        "name":[{"use":"usual","text":"Addie"},{"use":"official","family":"\(family)","given":["Ada","Maria"],"prefix":["Dr"]}],\
        "gender":"female","birthDate":"1984-03-12"\(more)}
        """
    }

    /// An encounter of a patient.
    static func encounter(
        _ id: String, of patient: String, number: String? = nil, status: String = "in-progress", version: Int = 1,
        more: String = ""
    ) -> String {
        """
        {"resourceType":"Encounter","id":"\(id)","meta":{"versionId":"\(version)","lastUpdated":"2026-11-22T08:1\(version % 10):00.000Z"},\
        \(number.map { "\"identifier\":[{\"type\":{\"coding\":[{\"code\":\"VN\"}]},\"system\":\"urn:vn\",\"value\":\"\($0)\"}]," } ?? "")\
        "status":"\(status)","class":{"code":"AMB"},"subject":{"reference":"\(patient)"}\(more)}
        """
    }

    /// The link of a patient whose place another has taken.
    static func replaced(by patient: String) -> String {
        ",\"active\":false,\"link\":[{\"other\":{\"reference\":\"\(patient)\"},\"type\":\"replaced-by\"}]"
    }
}
