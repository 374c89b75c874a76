import Glibc

/// Ends the process so that libFuzzer keeps the input: a law that every input must obey does not hold.
func broken(_ law: StaticString) -> Never {
    _ = write(2, "broken: ", 8)
    _ = write(2, law.utf8Start, law.utf8CodeUnitCount)
    _ = write(2, "\n", 1)
    abort()
}

/// The bytes of one input.
func input(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
}

/// What a target answers for an input that was taken.
let taken: CInt = 0
/// What a target answers for an input that is of another kind, so that it does not enter the corpus.
let foreign: CInt = -1
