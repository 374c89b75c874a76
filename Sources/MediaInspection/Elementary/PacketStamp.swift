/// The time that a packet gives to the first picture that begins in it (ISO/IEC 13818-1 §2.4.3.7).
struct PacketStamp: Equatable {
    /// The number of the packet, which tells whether a time has been given away already.
    var serial: Int
    /// When the picture is to be shown, in units of 1/90000 s of a clock of 33 bits; nil when the packet does not say.
    var presentation: Int64?
}
