import CaptureModel
import NIOCore
import RecordNotification
import Settings

/// Looks whether the records that are told of exams have an address, and whether our certificates are there.
///
/// Nothing connects: some receivers count a connection without a message as a fault.
struct RecordCheck: Sendable {
    private let records: [NotificationConfiguration]

    init(_ configuration: AgentConfiguration) { records = configuration.notifications }

    /// A row for each record, in the order of the file.
    func rows() async -> [CheckRow] {
        var rows: [CheckRow] = []
        for record in records { rows.append(await row(of: record)) }
        return rows
    }

    private func row(of record: NotificationConfiguration) async -> CheckRow {
        let subject = record.name.text
        do throws(AgentError) {
            _ = try RecordSettings(record, secrets: Secrets())
        } catch {
            return SecretRow.row(subject, error, record.tls?.sources ?? [])
        }
        let address = record.address
        let unknown = CheckRow.wrong(
            subject, "The host of \(address) cannot be looked up.", "Correct notifications.\(subject).host.")
        return await TimeLimit.blocking(.seconds(5), otherwise: unknown) {
            guard (try? SocketAddress.makeAddressResolvingHost(address.host, port: Int(address.port))) != nil else {
                return unknown
            }
            return .good(subject, "\(address) has an address; not called, because there is nothing to tell it.")
        }
    }
}
