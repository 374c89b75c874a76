import CaptureModel

/// Reads a sidecar of a form that shows its end: what is cut off is never taken for the whole.
func enterWhole(_ bytes: [UInt8], as form: SidecarForm) -> CInt {
    if enter(bytes, as: form).claim != nil {
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let end = bytes.lastIndex { !blanks.contains($0) } ?? 0
        if SidecarDocument.read(Array(bytes[..<end]), as: form).claim != nil { broken("a cut sidecar is not whole") }
    }
    return taken
}

/// Reads a sidecar, and holds what comes of it to the laws of all forms.
@discardableResult
func enter(_ bytes: [UInt8], as form: SidecarForm) -> ClaimReading {
    let reading = SidecarDocument.read(bytes, as: form)
    if SidecarDocument.read(bytes, as: form) != reading { broken("the same bytes read the same again") }
    if reading == .absent { broken("a sidecar that is there is not absent") }
    hold(reading)
    return reading
}

/// A claim names somebody, within DICOM's lengths; a broken one says why in a sentence that shows next to nothing.
func hold(_ reading: ClaimReading) {
    switch reading {
    case .absent: break
    case .broken(let reason):
        if reason.isEmpty || reason.unicodeScalars.count > 2_000 { broken("a broken sidecar has a short sentence") }
    case .read(let claim):
        if !claim.namesSomebody { broken("a sidecar's claim names somebody") }
        let texts = [claim.patient?.value, claim.visit, claim.accession].compactMap { $0 }
        if texts.contains(where: { $0.isEmpty || $0.unicodeScalars.count > 64 || $0.contains("\\") }) {
            broken("a number is one of DICOM")
        }
    }
}
