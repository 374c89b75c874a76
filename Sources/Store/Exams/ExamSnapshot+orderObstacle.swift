import CaptureModel

extension ExamSnapshot {
    /// Why nothing may be sent for the exam now: its order is another patient's since, and with the order its study.
    var orderObstacle: HeldReason? {
        guard let order = exam.order, self.order == nil else { return nil }
        return HeldReason(
            .contradiction,
            "Order \(order) of exam \(exam.id) is another patient's now. See whose the captures are, and correct the exam, "
                + "also where the patient was right.")
    }
}
