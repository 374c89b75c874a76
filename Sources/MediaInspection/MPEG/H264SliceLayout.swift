/// What a sequence parameter set fixes of the headers of its slices (ITU-T H.264 §7.3.2.1.1, §7.3.3).
struct H264SliceLayout: Sendable, Equatable {
    /// How slices tell the order in which pictures are shown (pic_order_cnt_type).
    enum Order: Sendable, Equatable {
        /// By the lowest bits of a count: so many of them.
        case lowBits(Int)
        /// By a difference to what is expected.
        case deltas
        /// Not at all.
        case none
    }

    /// seq_parameter_set_id.
    var identifier: Int
    /// Whether each colour plane has slices of its own.
    var hasSeparatePlanes = false
    /// Bits of frame_num.
    var frameNumberBits = 4
    /// How slices tell the order of pictures.
    var order = Order.none
    /// Whether no picture is a field.
    var hasFrameMacroblocksOnly = true
    /// Whether a second coding of a picture may follow it (the profiles Baseline and Extended).
    var mayHaveRedundantPictures = false
}
