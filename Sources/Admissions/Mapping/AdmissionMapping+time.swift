package import CaptureModel
package import HL7

extension AdmissionMapping {
    /// How far a sender's clock may be ahead of ours, in milliseconds, before its times are not believed.
    static let believedLead: Int64 = 15 * 60_000

    /// EVN-2, or MSH-7 where that is missing or has no minute.
    static func orderingTime(of message: HL7.AdmissionMessage) -> HL7Timestamp? {
        [message.recorded, message.messageTime].compactMap { $0 }.first { $0.precision >= .minute }
    }

    /// The moment of a message by which a patient's messages are put in order; nil to go by the order of arrival.
    ///
    /// EVN-2 (recorded), and MSH-7 without it; never EVN-6: an event may be entered hours after it occurred, and is
    /// still the latest word. Times that cannot order are left out: those without a minute, those of the hour around a
    /// change of the local offset that do not say their own, and those ahead of our clock, because a sender whose clock
    /// is wrong once would else make every later message look old.
    package func order(at time: HL7Timestamp?, now: Timestamp) -> Timestamp? {
        guard let time, time.precision >= .minute else { return nil }
        guard let moment = moment(time), moment <= now.adding(milliseconds: Self.believedLead) else { return nil }
        let hour: Int64 = 3_600_000
        let isAmbiguous =
            time.offsetMinutes == nil
            && localOffsetMinutes(moment.adding(milliseconds: -hour))
                != localOffsetMinutes(moment.adding(milliseconds: hour))
        return isAmbiguous ? nil : moment
    }

    /// The moment of a time; one without an offset is taken in the site's time zone.
    func moment(_ time: HL7Timestamp) -> Timestamp? {
        func moment(at offsetMinutes: Int) -> Timestamp {
            let seconds = time.secondsSinceEpoch(localOffsetMinutes: offsetMinutes)
            return Timestamp(milliseconds: seconds * 1_000 + Int64(time.nanosecond / 1_000_000))
        }
        if time.offsetMinutes != nil { return moment(at: 0) }
        // The offset is known at a moment, and the moment only with the offset: the second round settles it.
        let near = moment(at: localOffsetMinutes(moment(at: 0)))
        return moment(at: localOffsetMinutes(near))
    }
}
