import CaptureModel
import HL7
import SampleCaptures

/// One patient of the demo's morning, with what is done and how many captures come of it.
struct DemoPatient: Sendable {
    let number: String
    let family: String
    let given: String
    let birthDate: String
    let sex: AdministrativeSex
    let visit: String
    let station: StationName
    let location: String
    let device: DeviceName
    let descriptor: String
    let laterality: Laterality?
    /// How the device begins its files' names.
    let prefix: String
    let still: SampleCapture
    let stills: Int
    let film: SampleCapture?

    /// How many captures this patient's exam makes.
    var captureCount: Int { stills + (film == nil ? 0 : 1) }

    /// The morning's patients: nobody that there is.
    static let morning: [DemoPatient] = [
        DemoPatient(
            number: "4711", family: "Okafor", given: "Ada", birthDate: "19840312", sex: .female, visit: "V100233",
            station: StationName(unchecked: "scope-1"), location: "ENDO^R1", device: DeviceName(unchecked: "tower-1"),
            descriptor: "colonoscopy", laterality: nil, prefix: "scope", still: .scope, stills: 6, film: .film),
        DemoPatient(
            number: "4712", family: "Lindqvist", given: "Jörgen", birthDate: "19510728", sex: .male, visit: "V100234",
            station: StationName(unchecked: "skin-1"), location: "DERM^R1", device: DeviceName(unchecked: "derm-1"),
            descriptor: "dermoscopy", laterality: .left, prefix: "skin", still: .skin, stills: 4, film: nil),
        DemoPatient(
            number: "4713", family: "Marchetti", given: "Giulia", birthDate: "20020105", sex: .female, visit: "V100235",
            station: StationName(unchecked: "eye-1"), location: "EYE^R1", device: DeviceName(unchecked: "fundus-1"),
            descriptor: "fundus-photograph", laterality: .right, prefix: "fundus", still: .fundus, stills: 4, film: nil),
    ]

    /// The patient's registration (A04) as a hospital's admissions would send it.
    func registration(number controlID: String, at moment: Timestamp, offsetMinutes: Int) -> [UInt8]? {
        guard
            let time = HL7Timestamp(
                secondsSinceEpoch: moment.milliseconds / 1_000, offsetMinutes: offsetMinutes),
            let authority = HL7Authority(namespace: "NORTHSIDE"),
            let identifier = HL7Identifier(id: number, authority: authority, type: "MR"),
            let date = Int(birthDate)
        else { return nil }
        let place = Location(hl7: location)
        let patient = AdmissionDraft.Patient(
            identifier: identifier, name: HL7PersonName(family: family, given: given),
            birthDate: HL7Date(year: date / 10_000, month: date / 100 % 100, day: date % 100), sex: sex)
        let visit = AdmissionDraft.Visit(
            number: HL7Identifier(id: visit, authority: authority, type: "VN"), patientClass: "O",
            location: HL7Location(pointOfCare: place.pointOfCare, room: place.room), admitted: time)
        return AdmissionDraft(
            controlID: controlID, time: time,
            sender: AdmissionDraft.Party(application: "ADMISSIONS", facility: "NORTHSIDE"),
            receiver: AdmissionDraft.Party(application: "VIGNETTE", facility: "NORTHSIDE"),
            content: .visit(.register, patient, visit)
        ).encode()
    }
}
