import DICOMCore

/// Cine and Multi-frame (PS3.3 §C.7.6.5, §C.7.6.6) of a film.
struct FilmModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        guard let film = request.media.film else { return }
        dataSet.setText(.numberOfFrames, "\(film.frameCount)")
        dataSet.setTags(.frameIncrementPointer, [.frameTime])
        dataSet.setText(.frameTime, DecimalString.text(film.frameTime, places: 4))
        if film.frameTime > 0 {
            dataSet.setText(.cineRate, "\(Int((1_000 / film.frameTime).rounded()))")
        }
        // The stream's exact length: its last fragment is padded to an even one (PS3.3 §C.7.6.6).
        dataSet.setUInt64(.encapsulatedPixelDataValueTotalLength, UInt64(clamping: request.media.body.count))
        let channels = (0..<min(film.audioChannels, 6)).map { index in
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
    }
}
