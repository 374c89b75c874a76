import DICOMCore

/// Cine and Multi-frame (PS3.3 §C.7.6.5, §C.7.6.6) of a film.
struct FilmModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        guard let image = request.media.image, let film = image.film else { return }
        if film.frameCount > 0 { dataSet.setText(.numberOfFrames, "\(film.frameCount)") }
        dataSet.setTags(.frameIncrementPointer, [.frameTime])
        if film.frameTime > 0 || film.frameCount == 1 {
            dataSet.setText(.frameTime, DecimalString.text(film.frameTime, places: 4))
        }
        if film.frameTime > 0, 1_000 / film.frameTime < 10_000 {
            dataSet.setText(.cineRate, "\(max(1, Int((1_000 / film.frameTime).rounded())))")
        }
        if film.isStereoscopic { dataSet.setText(.stereoPairsPresent, "YES") }
        if request.statesExactLength {
            // The stream's exact length: its last fragment is padded to an even one (PS3.3 §C.7.6.6).
            dataSet.setUInt64(.encapsulatedPixelDataValueTotalLength, UInt64(clamping: image.body.length))
        }
        let channels = (0..<min(max(film.audioChannels, 0), 6)).map { index in
            var item = DataSet()
            item.setText(.channelIdentificationCode, "\(index + 1)")
            item.setText(.channelMode, film.audioChannels == 1 ? "MONO" : "STEREO")
            item.setSequence(
                .channelSourceSequence,
                [DataSet(code: "109112", scheme: "DCM", meaning: "Ambient room environment")])
            return item
        }
        // Empty would say «no sound was recorded», which validators take for an error: it is left out.
        if !channels.isEmpty { dataSet.setSequence(.multiplexedAudioChannelsDescriptionCodeSequence, channels) }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(.numberOfFrames, .frameIncrementPointer, .frameTime)
            + Requirement.type1(.stereoPairsPresent, when: request.media.image?.film?.isStereoscopic == true)
            + Requirement.type1(
                .multiplexedAudioChannelsDescriptionCodeSequence,
                when: (request.media.image?.film?.audioChannels ?? 0) > 0)
    }
}
