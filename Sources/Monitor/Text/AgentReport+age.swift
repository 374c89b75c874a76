import CaptureModel

extension AgentReport.Admissions {
    /// How fresh the patient list is, in words; `ago` says how long ago a moment was.
    package func age(_ ago: (WrittenTime) -> String) -> String {
        let message = lastMessage.map { "last message \(ago($0))" } ?? "no message yet"
        // Only where it says more than the message did.
        guard let confirmed = lastConfirmed, lastMessage.map({ $0.moment < confirmed.moment }) ?? true else {
            return message
        }
        return "\(message), nothing new \(ago(confirmed))"
    }
}
