import CaptureModel
import Monitor
import Store

/// A capture in a list: what it is, when it was taken, and where it stands.
struct CaptureRow {
    let entry: CaptureListEntry
    let moment: ViewMoment

    var html: HTML {
        let words = StateWords(entry, moment: moment)
        return """
            <li class="capture"><span class="kind \(entry.capture.kind.rawValue)" aria-hidden="true"></span>
            <span class="what"><b>\(entry.capture.summary)</b>
            <small>\(moment.exactClock(entry.capture.taken)) · \(entry.capture.fileName) · \
            \(PlainAmount.bytes(entry.capture.size)) · \(entry.capture.device)</small>
            \(CaptureRemarks(entry.capture).html)</span>
            <span class="state \(words.mark.rawValue)">\(words.text)</span></li>
            """
    }
}
