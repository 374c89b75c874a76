/// What the site says of exams.
package struct ExamsConfiguration: Hashable, Sendable {
    /// How long after a visit's end a capture may still be of it.
    package var lateness: Duration = .zero
    /// How long after a capture another patient's exam is opened only with a confirmation.
    package var arrivalWindow: Duration = .seconds(30)
    /// How long after admissions changed whose a sent exam is it is sent again without a person; nothing: a person decides.
    package var resending: Duration?
    /// For how long a held capture goes to its exam by itself once the list has what its claim names.
    package var waiting: Duration = .seconds(4 * 3_600)
}
