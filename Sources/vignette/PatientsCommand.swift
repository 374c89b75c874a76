import ArgumentParser
import WebInterface

/// The command `vignette patients`.
struct PatientsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "patients",
        abstract: "Shows the patient list that admissions keeps in the running agent.",
        discussion: """
            The words are looked for in names, identifiers and visits.

            Example: vignette patients okafor
            """)

    @Argument(help: "What to look for; everybody without it.")
    var words: [String] = []

    @Option(name: .long, help: "Put the patients of this station's location first.")
    var station: String?

    @OptionGroup var control: ControlOptions

    @Flag(name: .long, help: "Print the list as JSON.")
    var json = false

    func run() async throws {
        // In the body, not in the address: names do not belong into logs of requests.
        let client = try control.client()
        let list: PatientList = try await client.post(
            "/api/patients/search", PatientSearch(text: words.joined(separator: " "), station: station))
        if json { return try JSONOutput.write(list) }
        try await FeedNotice.show(client)
        guard !list.patients.isEmpty else {
            return print(words.isEmpty ? "The list is empty: no admission has come yet." : "Nobody in the list fits.")
        }
        var table = TextTable(["PATIENT", "NAME", "BORN", "SEX", "VISIT", "LOCATION"])
        for patient in list.patients {
            table.add([
                patient.patient, patient.name, patient.birthDate ?? "", patient.sex ?? "", patient.visit ?? "",
                patient.location ?? "",
            ])
        }
        print(table.text)
    }
}
