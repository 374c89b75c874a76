import CJPEG
import MediaInspection
import SystemPackage

/// One JPEG in a range of a file, open in the library, for one use.
struct JPEGPicture: ~Copyable {
    /// The library's object.
    let library: OpaquePointer
    private let file: FileDescriptor

    /// Opens the file and reads the headers; a fault in them shows when the picture is used.
    init(_ path: FilePath, range: Range<Int64>, memoryLimit: Int) throws(JPEGTranscodingError) {
        let file = try FileDescriptor.input(path)
        guard let library = vignette_jpeg_open(file.rawValue, range.lowerBound, range.upperBound, memoryLimit) else {
            try? file.close()
            throw .noResources
        }
        self.file = file
        self.library = library
    }

    deinit {
        vignette_jpeg_close(library)
        try? file.close()
    }

    /// Throws what a fault means.
    func check(_ fault: vignette_jpeg_fault) throws(JPEGTranscodingError) {
        if let error = JPEGTranscodingError(fault, words: words, systemError: systemError) { throw error }
    }

    /// What the headers say; throws when they could not be read.
    var header: vignette_jpeg_header {
        get throws(JPEGTranscodingError) {
            try check(vignette_jpeg_get_fault(library))
            return vignette_jpeg_get_header(library)
        }
    }

    /// The fault in the library's words.
    var words: String { String(cString: vignette_jpeg_get_words(library)) }

    private var systemError: Errno? {
        let number = vignette_jpeg_get_system_error(library)
        return number == 0 ? nil : Errno(rawValue: number)
    }
}

extension vignette_jpeg_header {
    /// The colours by the same rule as the inspection's, so that what is written is what the object will say.
    var decision: JPEGColourDecision {
        let all = [identifiers.0, identifiers.1, identifiers.2, identifiers.3]
        let count = Int(component_count)
        return JPEGColourDecision(
            componentIdentifiers: count <= all.count ? Array(all.prefix(count)) : Array(repeating: 0, count: count),
            hasJFIF: has_jfif, adobeTransform: UInt8(exactly: adobe_transform))
    }

    /// The colours for the library; throws for those that are not taken.
    var colour: vignette_jpeg_colour {
        get throws(JPEGTranscodingError) {
            switch decision.colour {
            case .grey: return .grey
            case .ycbcr: return .ycbcr
            case .rgb: return .rgb
            case .cmyk, .ycck, .undefined: throw .unsupportedColours(Int(component_count))
            }
        }
    }
}

extension FileDescriptor {
    /// Opens a file for reading.
    static func input(_ path: FilePath) throws(JPEGTranscodingError) -> FileDescriptor {
        do {
            return try open(path, .readOnly, options: [.closeOnExec])
        } catch {
            throw .inputUnreadable(error as? Errno)
        }
    }

    /// Makes a file that must not be there (mode 0640).
    static func output(_ path: FilePath) throws(JPEGTranscodingError) -> FileDescriptor {
        do {
            return try open(
                path, .readWrite, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead])
        } catch {
            throw .outputUnwritable(error as? Errno)
        }
    }
}
