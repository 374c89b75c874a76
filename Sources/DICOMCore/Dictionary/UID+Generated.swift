// swift-format-ignore-file
// Written by DictionaryGenerator from its Resources (PS3.6): change those and run it again.

extension UID {
    /// Verification SOP Class.
    public static var verification: UID { UID(registered: "1.2.840.10008.1.1") }
    /// Implicit VR Little Endian.
    public static var implicitVRLittleEndian: UID { UID(registered: "1.2.840.10008.1.2") }
    /// Explicit VR Little Endian.
    public static var explicitVRLittleEndian: UID { UID(registered: "1.2.840.10008.1.2.1") }
    /// Encapsulated Uncompressed Explicit VR Little Endian.
    public static var encapsulatedUncompressedExplicitVRLittleEndian: UID { UID(registered: "1.2.840.10008.1.2.1.98") }
    /// Deflated Explicit VR Little Endian.
    public static var deflatedExplicitVRLittleEndian: UID { UID(registered: "1.2.840.10008.1.2.1.99") }
    /// Explicit VR Big Endian.
    public static var explicitVRBigEndian: UID { UID(registered: "1.2.840.10008.1.2.2") }
    /// JPEG Baseline (Process 1).
    public static var jpegBaseline8Bit: UID { UID(registered: "1.2.840.10008.1.2.4.50") }
    /// JPEG Extended (Process 2 and 4).
    public static var jpegExtended12Bit: UID { UID(registered: "1.2.840.10008.1.2.4.51") }
    /// JPEG Extended (Process 3 and 5).
    public static var jpegExtended35: UID { UID(registered: "1.2.840.10008.1.2.4.52") }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8).
    public static var jpegSpectralSelectionNonHierarchical68: UID { UID(registered: "1.2.840.10008.1.2.4.53") }
    /// JPEG Spectral Selection, Non-Hierarchical (Process 7 and 9).
    public static var jpegSpectralSelectionNonHierarchical79: UID { UID(registered: "1.2.840.10008.1.2.4.54") }
    /// JPEG Full Progression, Non-Hierarchical (Process 10 and 12).
    public static var jpegFullProgressionNonHierarchical1012: UID { UID(registered: "1.2.840.10008.1.2.4.55") }
    /// JPEG Full Progression, Non-Hierarchical (Process 11 and 13).
    public static var jpegFullProgressionNonHierarchical1113: UID { UID(registered: "1.2.840.10008.1.2.4.56") }
    /// JPEG Lossless, Non-Hierarchical (Process 14).
    public static var jpegLossless: UID { UID(registered: "1.2.840.10008.1.2.4.57") }
    /// JPEG Lossless, Non-Hierarchical (Process 15).
    public static var jpegLosslessNonHierarchical15: UID { UID(registered: "1.2.840.10008.1.2.4.58") }
    /// JPEG Extended, Hierarchical (Process 16 and 18).
    public static var jpegExtendedHierarchical1618: UID { UID(registered: "1.2.840.10008.1.2.4.59") }
    /// JPEG Extended, Hierarchical (Process 17 and 19).
    public static var jpegExtendedHierarchical1719: UID { UID(registered: "1.2.840.10008.1.2.4.60") }
    /// JPEG Spectral Selection, Hierarchical (Process 20 and 22).
    public static var jpegSpectralSelectionHierarchical2022: UID { UID(registered: "1.2.840.10008.1.2.4.61") }
    /// JPEG Spectral Selection, Hierarchical (Process 21 and 23).
    public static var jpegSpectralSelectionHierarchical2123: UID { UID(registered: "1.2.840.10008.1.2.4.62") }
    /// JPEG Full Progression, Hierarchical (Process 24 and 26).
    public static var jpegFullProgressionHierarchical2426: UID { UID(registered: "1.2.840.10008.1.2.4.63") }
    /// JPEG Full Progression, Hierarchical (Process 25 and 27).
    public static var jpegFullProgressionHierarchical2527: UID { UID(registered: "1.2.840.10008.1.2.4.64") }
    /// JPEG Lossless, Hierarchical (Process 28).
    public static var jpegLosslessHierarchical28: UID { UID(registered: "1.2.840.10008.1.2.4.65") }
    /// JPEG Lossless, Hierarchical (Process 29).
    public static var jpegLosslessHierarchical29: UID { UID(registered: "1.2.840.10008.1.2.4.66") }
    /// JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1]).
    public static var jpegLosslessSV1: UID { UID(registered: "1.2.840.10008.1.2.4.70") }
    /// JPEG-LS Lossless Image Compression.
    public static var jpeglsLossless: UID { UID(registered: "1.2.840.10008.1.2.4.80") }
    /// JPEG-LS Lossy (Near-Lossless) Image Compression.
    public static var jpeglsNearLossless: UID { UID(registered: "1.2.840.10008.1.2.4.81") }
    /// JPEG 2000 Image Compression (Lossless Only).
    public static var jpeg2000Lossless: UID { UID(registered: "1.2.840.10008.1.2.4.90") }
    /// JPEG 2000 Image Compression.
    public static var jpeg2000: UID { UID(registered: "1.2.840.10008.1.2.4.91") }
    /// JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only).
    public static var jpeg2000MCLossless: UID { UID(registered: "1.2.840.10008.1.2.4.92") }
    /// JPEG 2000 Part 2 Multi-component Image Compression.
    public static var jpeg2000MC: UID { UID(registered: "1.2.840.10008.1.2.4.93") }
    /// JPIP Referenced.
    public static var jpipReferenced: UID { UID(registered: "1.2.840.10008.1.2.4.94") }
    /// JPIP Referenced Deflate.
    public static var jpipReferencedDeflate: UID { UID(registered: "1.2.840.10008.1.2.4.95") }
    /// MPEG2 Main Profile / Main Level.
    public static var mpeg2MPML: UID { UID(registered: "1.2.840.10008.1.2.4.100") }
    /// Fragmentable MPEG2 Main Profile / Main Level.
    public static var mpeg2MPMLF: UID { UID(registered: "1.2.840.10008.1.2.4.100.1") }
    /// MPEG2 Main Profile / High Level.
    public static var mpeg2MPHL: UID { UID(registered: "1.2.840.10008.1.2.4.101") }
    /// Fragmentable MPEG2 Main Profile / High Level.
    public static var mpeg2MPHLF: UID { UID(registered: "1.2.840.10008.1.2.4.101.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.1.
    public static var mpeg4HP41: UID { UID(registered: "1.2.840.10008.1.2.4.102") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1.
    public static var mpeg4HP41F: UID { UID(registered: "1.2.840.10008.1.2.4.102.1") }
    /// MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.
    public static var mpeg4HP41BD: UID { UID(registered: "1.2.840.10008.1.2.4.103") }
    /// Fragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1.
    public static var mpeg4HP41BDF: UID { UID(registered: "1.2.840.10008.1.2.4.103.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.
    public static var mpeg4HP422D: UID { UID(registered: "1.2.840.10008.1.2.4.104") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video.
    public static var mpeg4HP422DF: UID { UID(registered: "1.2.840.10008.1.2.4.104.1") }
    /// MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.
    public static var mpeg4HP423D: UID { UID(registered: "1.2.840.10008.1.2.4.105") }
    /// Fragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video.
    public static var mpeg4HP423DF: UID { UID(registered: "1.2.840.10008.1.2.4.105.1") }
    /// MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.
    public static var mpeg4HP42STEREO: UID { UID(registered: "1.2.840.10008.1.2.4.106") }
    /// Fragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2.
    public static var mpeg4HP42STEREOF: UID { UID(registered: "1.2.840.10008.1.2.4.106.1") }
    /// HEVC/H.265 Main Profile / Level 5.1.
    public static var hevcmp51: UID { UID(registered: "1.2.840.10008.1.2.4.107") }
    /// HEVC/H.265 Main 10 Profile / Level 5.1.
    public static var hevcm10P51: UID { UID(registered: "1.2.840.10008.1.2.4.108") }
    /// High-Throughput JPEG 2000 Image Compression (Lossless Only).
    public static var htj2KLossless: UID { UID(registered: "1.2.840.10008.1.2.4.201") }
    /// High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only).
    public static var htj2KLosslessRPCL: UID { UID(registered: "1.2.840.10008.1.2.4.202") }
    /// High-Throughput JPEG 2000 Image Compression.
    public static var htj2K: UID { UID(registered: "1.2.840.10008.1.2.4.203") }
    /// JPIP HTJ2K Referenced.
    public static var jpiphtj2KReferenced: UID { UID(registered: "1.2.840.10008.1.2.4.204") }
    /// JPIP HTJ2K Referenced Deflate.
    public static var jpiphtj2KReferencedDeflate: UID { UID(registered: "1.2.840.10008.1.2.4.205") }
    /// RLE Lossless.
    public static var rleLossless: UID { UID(registered: "1.2.840.10008.1.2.5") }
    /// RFC 2557 MIME encapsulation.
    public static var rfc2557MIMEEncapsulation: UID { UID(registered: "1.2.840.10008.1.2.6.1") }
    /// XML Encoding.
    public static var xmlEncoding: UID { UID(registered: "1.2.840.10008.1.2.6.2") }
    /// SMPTE ST 2110-20 Uncompressed Progressive Active Video.
    public static var smptest211020UncompressedProgressiveActiveVideo: UID { UID(registered: "1.2.840.10008.1.2.7.1") }
    /// SMPTE ST 2110-20 Uncompressed Interlaced Active Video.
    public static var smptest211020UncompressedInterlacedActiveVideo: UID { UID(registered: "1.2.840.10008.1.2.7.2") }
    /// SMPTE ST 2110-30 PCM Digital Audio.
    public static var smptest211030PCMDigitalAudio: UID { UID(registered: "1.2.840.10008.1.2.7.3") }
    /// Media Storage Directory Storage.
    public static var mediaStorageDirectoryStorage: UID { UID(registered: "1.2.840.10008.1.3.10") }
    /// Talairach Brain Atlas Frame of Reference.
    public static var talairachBrainAtlas: UID { UID(registered: "1.2.840.10008.1.4.1.1") }
    /// SPM2 T1 Frame of Reference.
    public static var spm2T1: UID { UID(registered: "1.2.840.10008.1.4.1.2") }
    /// SPM2 T2 Frame of Reference.
    public static var spm2T2: UID { UID(registered: "1.2.840.10008.1.4.1.3") }
    /// SPM2 PD Frame of Reference.
    public static var spm2PD: UID { UID(registered: "1.2.840.10008.1.4.1.4") }
    /// SPM2 EPI Frame of Reference.
    public static var spm2EPI: UID { UID(registered: "1.2.840.10008.1.4.1.5") }
    /// SPM2 FIL T1 Frame of Reference.
    public static var spm2FILT1: UID { UID(registered: "1.2.840.10008.1.4.1.6") }
    /// SPM2 PET Frame of Reference.
    public static var spm2PET: UID { UID(registered: "1.2.840.10008.1.4.1.7") }
    /// SPM2 TRANSM Frame of Reference.
    public static var spm2TRANSM: UID { UID(registered: "1.2.840.10008.1.4.1.8") }
    /// SPM2 SPECT Frame of Reference.
    public static var spm2SPECT: UID { UID(registered: "1.2.840.10008.1.4.1.9") }
    /// SPM2 GRAY Frame of Reference.
    public static var spm2GRAY: UID { UID(registered: "1.2.840.10008.1.4.1.10") }
    /// SPM2 WHITE Frame of Reference.
    public static var spm2WHITE: UID { UID(registered: "1.2.840.10008.1.4.1.11") }
    /// SPM2 CSF Frame of Reference.
    public static var spm2CSF: UID { UID(registered: "1.2.840.10008.1.4.1.12") }
    /// SPM2 BRAINMASK Frame of Reference.
    public static var spm2BRAINMASK: UID { UID(registered: "1.2.840.10008.1.4.1.13") }
    /// SPM2 AVG305T1 Frame of Reference.
    public static var spm2AVG305T1: UID { UID(registered: "1.2.840.10008.1.4.1.14") }
    /// SPM2 AVG152T1 Frame of Reference.
    public static var spm2AVG152T1: UID { UID(registered: "1.2.840.10008.1.4.1.15") }
    /// SPM2 AVG152T2 Frame of Reference.
    public static var spm2AVG152T2: UID { UID(registered: "1.2.840.10008.1.4.1.16") }
    /// SPM2 AVG152PD Frame of Reference.
    public static var spm2AVG152PD: UID { UID(registered: "1.2.840.10008.1.4.1.17") }
    /// SPM2 SINGLESUBJT1 Frame of Reference.
    public static var spm2SINGLESUBJT1: UID { UID(registered: "1.2.840.10008.1.4.1.18") }
    /// ICBM 452 T1 Frame of Reference.
    public static var icbm452T1: UID { UID(registered: "1.2.840.10008.1.4.2.1") }
    /// ICBM Single Subject MRI Frame of Reference.
    public static var icbmSingleSubjectMRI: UID { UID(registered: "1.2.840.10008.1.4.2.2") }
    /// IEC 61217 Fixed Coordinate System Frame of Reference.
    public static var iec61217FixedCoordinateSystem: UID { UID(registered: "1.2.840.10008.1.4.3.1") }
    /// Standard Robotic-Arm Coordinate System Frame of Reference.
    public static var standardRoboticArmCoordinateSystem: UID { UID(registered: "1.2.840.10008.1.4.3.2") }
    /// IEC 61217 Table Top Coordinate System Frame of Reference.
    public static var iec61217TableTopCoordinateSystem: UID { UID(registered: "1.2.840.10008.1.4.3.3") }
    /// SRI24 Frame of Reference.
    public static var sri24: UID { UID(registered: "1.2.840.10008.1.4.4.1") }
    /// Colin27 Frame of Reference.
    public static var colin27: UID { UID(registered: "1.2.840.10008.1.4.5.1") }
    /// LPBA40/AIR Frame of Reference.
    public static var lpba40AIR: UID { UID(registered: "1.2.840.10008.1.4.6.1") }
    /// LPBA40/FLIRT Frame of Reference.
    public static var lpba40FLIRT: UID { UID(registered: "1.2.840.10008.1.4.6.2") }
    /// LPBA40/SPM5 Frame of Reference.
    public static var lpba40SPM5: UID { UID(registered: "1.2.840.10008.1.4.6.3") }
    /// Hot Iron Color Palette SOP Instance.
    public static var hotIronPalette: UID { UID(registered: "1.2.840.10008.1.5.1") }
    /// PET Color Palette SOP Instance.
    public static var petPalette: UID { UID(registered: "1.2.840.10008.1.5.2") }
    /// Hot Metal Blue Color Palette SOP Instance.
    public static var hotMetalBluePalette: UID { UID(registered: "1.2.840.10008.1.5.3") }
    /// PET 20 Step Color Palette SOP Instance.
    public static var pet20StepPalette: UID { UID(registered: "1.2.840.10008.1.5.4") }
    /// Spring Color Palette SOP Instance.
    public static var springPalette: UID { UID(registered: "1.2.840.10008.1.5.5") }
    /// Summer Color Palette SOP Instance.
    public static var summerPalette: UID { UID(registered: "1.2.840.10008.1.5.6") }
    /// Fall Color Palette SOP Instance.
    public static var fallPalette: UID { UID(registered: "1.2.840.10008.1.5.7") }
    /// Winter Color Palette SOP Instance.
    public static var winterPalette: UID { UID(registered: "1.2.840.10008.1.5.8") }
    /// Basic Study Content Notification SOP Class.
    public static var basicStudyContentNotification: UID { UID(registered: "1.2.840.10008.1.9") }
    /// Papyrus 3 Implicit VR Little Endian.
    public static var papyrus3ImplicitVRLittleEndian: UID { UID(registered: "1.2.840.10008.1.20") }
    /// Storage Commitment Push Model SOP Class.
    public static var storageCommitmentPushModel: UID { UID(registered: "1.2.840.10008.1.20.1") }
    /// Storage Commitment Push Model SOP Instance.
    public static var storageCommitmentPushModelInstance: UID { UID(registered: "1.2.840.10008.1.20.1.1") }
    /// Storage Commitment Pull Model SOP Class.
    public static var storageCommitmentPullModel: UID { UID(registered: "1.2.840.10008.1.20.2") }
    /// Storage Commitment Pull Model SOP Instance.
    public static var storageCommitmentPullModelInstance: UID { UID(registered: "1.2.840.10008.1.20.2.1") }
    /// Procedural Event Logging SOP Class.
    public static var proceduralEventLogging: UID { UID(registered: "1.2.840.10008.1.40") }
    /// Procedural Event Logging SOP Instance.
    public static var proceduralEventLoggingInstance: UID { UID(registered: "1.2.840.10008.1.40.1") }
    /// Substance Administration Logging SOP Class.
    public static var substanceAdministrationLogging: UID { UID(registered: "1.2.840.10008.1.42") }
    /// Substance Administration Logging SOP Instance.
    public static var substanceAdministrationLoggingInstance: UID { UID(registered: "1.2.840.10008.1.42.1") }
    /// DICOM UID Registry.
    public static var dcmuid: UID { UID(registered: "1.2.840.10008.2.6.1") }
    /// DICOM Controlled Terminology.
    public static var dcm: UID { UID(registered: "1.2.840.10008.2.16.4") }
    /// Adult Mouse Anatomy Ontology.
    public static var ma: UID { UID(registered: "1.2.840.10008.2.16.5") }
    /// Uberon Ontology.
    public static var uberon: UID { UID(registered: "1.2.840.10008.2.16.6") }
    /// Integrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN).
    public static var itis_TSN: UID { UID(registered: "1.2.840.10008.2.16.7") }
    /// Mouse Genome Initiative (MGI).
    public static var mgi: UID { UID(registered: "1.2.840.10008.2.16.8") }
    /// PubChem Compound CID.
    public static var pubchem_CID: UID { UID(registered: "1.2.840.10008.2.16.9") }
    /// Dublin Core.
    public static var dc: UID { UID(registered: "1.2.840.10008.2.16.10") }
    /// New York University Melanoma Clinical Cooperative Group.
    public static var nyumccg: UID { UID(registered: "1.2.840.10008.2.16.11") }
    /// Mayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide.
    public static var mayonrisbsasrg: UID { UID(registered: "1.2.840.10008.2.16.12") }
    /// Image Biomarker Standardisation Initiative.
    public static var ibsi: UID { UID(registered: "1.2.840.10008.2.16.13") }
    /// Radiomics Ontology.
    public static var ro: UID { UID(registered: "1.2.840.10008.2.16.14") }
    /// RadElement.
    public static var radelement: UID { UID(registered: "1.2.840.10008.2.16.15") }
    /// ICD-11.
    public static var i11: UID { UID(registered: "1.2.840.10008.2.16.16") }
    /// Unified numbering system (UNS) for metals and alloys.
    public static var uns: UID { UID(registered: "1.2.840.10008.2.16.17") }
    /// Research Resource Identification.
    public static var rrid: UID { UID(registered: "1.2.840.10008.2.16.18") }
    /// DICOM Application Context Name.
    public static var dicomApplicationContext: UID { UID(registered: "1.2.840.10008.3.1.1.1") }
    /// Detached Patient Management SOP Class.
    public static var detachedPatientManagement: UID { UID(registered: "1.2.840.10008.3.1.2.1.1") }
    /// Detached Patient Management Meta SOP Class.
    public static var detachedPatientManagementMeta: UID { UID(registered: "1.2.840.10008.3.1.2.1.4") }
    /// Detached Visit Management SOP Class.
    public static var detachedVisitManagement: UID { UID(registered: "1.2.840.10008.3.1.2.2.1") }
    /// Detached Study Management SOP Class.
    public static var detachedStudyManagement: UID { UID(registered: "1.2.840.10008.3.1.2.3.1") }
    /// Study Component Management SOP Class.
    public static var studyComponentManagement: UID { UID(registered: "1.2.840.10008.3.1.2.3.2") }
    /// Modality Performed Procedure Step SOP Class.
    public static var modalityPerformedProcedureStep: UID { UID(registered: "1.2.840.10008.3.1.2.3.3") }
    /// Modality Performed Procedure Step Retrieve SOP Class.
    public static var modalityPerformedProcedureStepRetrieve: UID { UID(registered: "1.2.840.10008.3.1.2.3.4") }
    /// Modality Performed Procedure Step Notification SOP Class.
    public static var modalityPerformedProcedureStepNotification: UID { UID(registered: "1.2.840.10008.3.1.2.3.5") }
    /// Detached Results Management SOP Class.
    public static var detachedResultsManagement: UID { UID(registered: "1.2.840.10008.3.1.2.5.1") }
    /// Detached Results Management Meta SOP Class.
    public static var detachedResultsManagementMeta: UID { UID(registered: "1.2.840.10008.3.1.2.5.4") }
    /// Detached Study Management Meta SOP Class.
    public static var detachedStudyManagementMeta: UID { UID(registered: "1.2.840.10008.3.1.2.5.5") }
    /// Detached Interpretation Management SOP Class.
    public static var detachedInterpretationManagement: UID { UID(registered: "1.2.840.10008.3.1.2.6.1") }
    /// Storage Service Class.
    public static var storage: UID { UID(registered: "1.2.840.10008.4.2") }
    /// Basic Film Session SOP Class.
    public static var basicFilmSession: UID { UID(registered: "1.2.840.10008.5.1.1.1") }
    /// Basic Film Box SOP Class.
    public static var basicFilmBox: UID { UID(registered: "1.2.840.10008.5.1.1.2") }
    /// Basic Grayscale Image Box SOP Class.
    public static var basicGrayscaleImageBox: UID { UID(registered: "1.2.840.10008.5.1.1.4") }
    /// Basic Color Image Box SOP Class.
    public static var basicColorImageBox: UID { UID(registered: "1.2.840.10008.5.1.1.4.1") }
    /// Referenced Image Box SOP Class.
    public static var referencedImageBox: UID { UID(registered: "1.2.840.10008.5.1.1.4.2") }
    /// Basic Grayscale Print Management Meta SOP Class.
    public static var basicGrayscalePrintManagementMeta: UID { UID(registered: "1.2.840.10008.5.1.1.9") }
    /// Referenced Grayscale Print Management Meta SOP Class.
    public static var referencedGrayscalePrintManagementMeta: UID { UID(registered: "1.2.840.10008.5.1.1.9.1") }
    /// Print Job SOP Class.
    public static var printJob: UID { UID(registered: "1.2.840.10008.5.1.1.14") }
    /// Basic Annotation Box SOP Class.
    public static var basicAnnotationBox: UID { UID(registered: "1.2.840.10008.5.1.1.15") }
    /// Printer SOP Class.
    public static var printer: UID { UID(registered: "1.2.840.10008.5.1.1.16") }
    /// Printer Configuration Retrieval SOP Class.
    public static var printerConfigurationRetrieval: UID { UID(registered: "1.2.840.10008.5.1.1.16.376") }
    /// Printer SOP Instance.
    public static var printerInstance: UID { UID(registered: "1.2.840.10008.5.1.1.17") }
    /// Printer Configuration Retrieval SOP Instance.
    public static var printerConfigurationRetrievalInstance: UID { UID(registered: "1.2.840.10008.5.1.1.17.376") }
    /// Basic Color Print Management Meta SOP Class.
    public static var basicColorPrintManagementMeta: UID { UID(registered: "1.2.840.10008.5.1.1.18") }
    /// Referenced Color Print Management Meta SOP Class.
    public static var referencedColorPrintManagementMeta: UID { UID(registered: "1.2.840.10008.5.1.1.18.1") }
    /// VOI LUT Box SOP Class.
    public static var voilutBox: UID { UID(registered: "1.2.840.10008.5.1.1.22") }
    /// Presentation LUT SOP Class.
    public static var presentationLUT: UID { UID(registered: "1.2.840.10008.5.1.1.23") }
    /// Image Overlay Box SOP Class.
    public static var imageOverlayBox: UID { UID(registered: "1.2.840.10008.5.1.1.24") }
    /// Basic Print Image Overlay Box SOP Class.
    public static var basicPrintImageOverlayBox: UID { UID(registered: "1.2.840.10008.5.1.1.24.1") }
    /// Print Queue SOP Instance.
    public static var printQueueInstance: UID { UID(registered: "1.2.840.10008.5.1.1.25") }
    /// Print Queue Management SOP Class.
    public static var printQueueManagement: UID { UID(registered: "1.2.840.10008.5.1.1.26") }
    /// Stored Print Storage SOP Class.
    public static var storedPrintStorage: UID { UID(registered: "1.2.840.10008.5.1.1.27") }
    /// Hardcopy Grayscale Image Storage SOP Class.
    public static var hardcopyGrayscaleImageStorage: UID { UID(registered: "1.2.840.10008.5.1.1.29") }
    /// Hardcopy Color Image Storage SOP Class.
    public static var hardcopyColorImageStorage: UID { UID(registered: "1.2.840.10008.5.1.1.30") }
    /// Pull Print Request SOP Class.
    public static var pullPrintRequest: UID { UID(registered: "1.2.840.10008.5.1.1.31") }
    /// Pull Stored Print Management Meta SOP Class.
    public static var pullStoredPrintManagementMeta: UID { UID(registered: "1.2.840.10008.5.1.1.32") }
    /// Media Creation Management SOP Class UID.
    public static var mediaCreationManagement: UID { UID(registered: "1.2.840.10008.5.1.1.33") }
    /// Display System SOP Class.
    public static var displaySystem: UID { UID(registered: "1.2.840.10008.5.1.1.40") }
    /// Display System SOP Instance.
    public static var displaySystemInstance: UID { UID(registered: "1.2.840.10008.5.1.1.40.1") }
    /// Computed Radiography Image Storage.
    public static var computedRadiographyImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.1") }
    /// Digital X-Ray Image Storage - For Presentation.
    public static var digitalXRayImageStorageForPresentation: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.1.1") }
    /// Digital X-Ray Image Storage - For Processing.
    public static var digitalXRayImageStorageForProcessing: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.1.1.1") }
    /// Digital Mammography X-Ray Image Storage - For Presentation.
    public static var digitalMammographyXRayImageStorageForPresentation: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.1.2") }
    /// Digital Mammography X-Ray Image Storage - For Processing.
    public static var digitalMammographyXRayImageStorageForProcessing: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.1.2.1") }
    /// Digital Intra-Oral X-Ray Image Storage - For Presentation.
    public static var digitalIntraOralXRayImageStorageForPresentation: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.1.3") }
    /// Digital Intra-Oral X-Ray Image Storage - For Processing.
    public static var digitalIntraOralXRayImageStorageForProcessing: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.1.3.1") }
    /// CT Image Storage.
    public static var ctImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.2") }
    /// Enhanced CT Image Storage.
    public static var enhancedCTImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.2.1") }
    /// Legacy Converted Enhanced CT Image Storage.
    public static var legacyConvertedEnhancedCTImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.2.2") }
    /// Ultrasound Multi-frame Image Storage.
    public static var ultrasoundMultiFrameImageStorageRetired: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.3") }
    /// Ultrasound Multi-frame Image Storage.
    public static var ultrasoundMultiFrameImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.3.1") }
    /// MR Image Storage.
    public static var mrImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.4") }
    /// Enhanced MR Image Storage.
    public static var enhancedMRImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.4.1") }
    /// MR Spectroscopy Storage.
    public static var mrSpectroscopyStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.4.2") }
    /// Enhanced MR Color Image Storage.
    public static var enhancedMRColorImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.4.3") }
    /// Legacy Converted Enhanced MR Image Storage.
    public static var legacyConvertedEnhancedMRImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.4.4") }
    /// Nuclear Medicine Image Storage.
    public static var nuclearMedicineImageStorageRetired: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.5") }
    /// Ultrasound Image Storage.
    public static var ultrasoundImageStorageRetired: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.6") }
    /// Ultrasound Image Storage.
    public static var ultrasoundImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.6.1") }
    /// Enhanced US Volume Storage.
    public static var enhancedUSVolumeStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.6.2") }
    /// Photoacoustic Image Storage.
    public static var photoacousticImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.6.3") }
    /// Secondary Capture Image Storage.
    public static var secondaryCaptureImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.7") }
    /// Multi-frame Single Bit Secondary Capture Image Storage.
    public static var multiFrameSingleBitSecondaryCaptureImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.7.1") }
    /// Multi-frame Grayscale Byte Secondary Capture Image Storage.
    public static var multiFrameGrayscaleByteSecondaryCaptureImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.7.2") }
    /// Multi-frame Grayscale Word Secondary Capture Image Storage.
    public static var multiFrameGrayscaleWordSecondaryCaptureImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.7.3") }
    /// Multi-frame True Color Secondary Capture Image Storage.
    public static var multiFrameTrueColorSecondaryCaptureImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.7.4") }
    /// Standalone Overlay Storage.
    public static var standaloneOverlayStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.8") }
    /// Standalone Curve Storage.
    public static var standaloneCurveStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9") }
    /// Waveform Storage - Trial.
    public static var waveformStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.1") }
    /// 12-lead ECG Waveform Storage.
    public static var twelveLeadECGWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.1.1") }
    /// General ECG Waveform Storage.
    public static var generalECGWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.1.2") }
    /// Ambulatory ECG Waveform Storage.
    public static var ambulatoryECGWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.1.3") }
    /// General 32-bit ECG Waveform Storage.
    public static var general32bitECGWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.1.4") }
    /// Hemodynamic Waveform Storage.
    public static var hemodynamicWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.2.1") }
    /// Cardiac Electrophysiology Waveform Storage.
    public static var cardiacElectrophysiologyWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.3.1") }
    /// Basic Voice Audio Waveform Storage.
    public static var basicVoiceAudioWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.4.1") }
    /// General Audio Waveform Storage.
    public static var generalAudioWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.4.2") }
    /// Arterial Pulse Waveform Storage.
    public static var arterialPulseWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.5.1") }
    /// Respiratory Waveform Storage.
    public static var respiratoryWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.6.1") }
    /// Multi-channel Respiratory Waveform Storage.
    public static var multichannelRespiratoryWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.6.2") }
    /// Routine Scalp Electroencephalogram Waveform Storage.
    public static var routineScalpElectroencephalogramWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.7.1") }
    /// Electromyogram Waveform Storage.
    public static var electromyogramWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.7.2") }
    /// Electrooculogram Waveform Storage.
    public static var electrooculogramWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.7.3") }
    /// Sleep Electroencephalogram Waveform Storage.
    public static var sleepElectroencephalogramWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.7.4") }
    /// Body Position Waveform Storage.
    public static var bodyPositionWaveformStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.9.8.1") }
    /// Standalone Modality LUT Storage.
    public static var standaloneModalityLUTStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.10") }
    /// Standalone VOI LUT Storage.
    public static var standaloneVOILUTStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11") }
    /// Grayscale Softcopy Presentation State Storage.
    public static var grayscaleSoftcopyPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.1") }
    /// Color Softcopy Presentation State Storage.
    public static var colorSoftcopyPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.2") }
    /// Pseudo-Color Softcopy Presentation State Storage.
    public static var pseudoColorSoftcopyPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.3") }
    /// Blending Softcopy Presentation State Storage.
    public static var blendingSoftcopyPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.4") }
    /// XA/XRF Grayscale Softcopy Presentation State Storage.
    public static var xaxrfGrayscaleSoftcopyPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.5") }
    /// Grayscale Planar MPR Volumetric Presentation State Storage.
    public static var grayscalePlanarMPRVolumetricPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.6") }
    /// Compositing Planar MPR Volumetric Presentation State Storage.
    public static var compositingPlanarMPRVolumetricPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.7") }
    /// Advanced Blending Presentation State Storage.
    public static var advancedBlendingPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.8") }
    /// Volume Rendering Volumetric Presentation State Storage.
    public static var volumeRenderingVolumetricPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.9") }
    /// Segmented Volume Rendering Volumetric Presentation State Storage.
    public static var segmentedVolumeRenderingVolumetricPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.10") }
    /// Multiple Volume Rendering Volumetric Presentation State Storage.
    public static var multipleVolumeRenderingVolumetricPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.11") }
    /// Variable Modality LUT Softcopy Presentation State Storage.
    public static var variableModalityLUTSoftcopyPresentationStateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.11.12") }
    /// X-Ray Angiographic Image Storage.
    public static var xRayAngiographicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.12.1") }
    /// Enhanced XA Image Storage.
    public static var enhancedXAImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.12.1.1") }
    /// X-Ray Radiofluoroscopic Image Storage.
    public static var xRayRadiofluoroscopicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.12.2") }
    /// Enhanced XRF Image Storage.
    public static var enhancedXRFImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.12.2.1") }
    /// X-Ray Angiographic Bi-Plane Image Storage.
    public static var xRayAngiographicBiPlaneImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.12.3") }
    /// X-Ray 3D Angiographic Image Storage.
    public static var xRay3DAngiographicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.13.1.1") }
    /// X-Ray 3D Craniofacial Image Storage.
    public static var xRay3DCraniofacialImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.13.1.2") }
    /// Breast Tomosynthesis Image Storage.
    public static var breastTomosynthesisImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.13.1.3") }
    /// Breast Projection X-Ray Image Storage - For Presentation.
    public static var breastProjectionXRayImageStorageForPresentation: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.13.1.4") }
    /// Breast Projection X-Ray Image Storage - For Processing.
    public static var breastProjectionXRayImageStorageForProcessing: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.13.1.5") }
    /// Intravascular Optical Coherence Tomography Image Storage - For Presentation.
    public static var intravascularOpticalCoherenceTomographyImageStorageForPresentation: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.14.1") }
    /// Intravascular Optical Coherence Tomography Image Storage - For Processing.
    public static var intravascularOpticalCoherenceTomographyImageStorageForProcessing: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.14.2") }
    /// Nuclear Medicine Image Storage.
    public static var nuclearMedicineImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.20") }
    /// Parametric Map Storage.
    public static var parametricMapStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.30") }
    /// Raw Data Storage.
    public static var rawDataStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.66") }
    /// Spatial Registration Storage.
    public static var spatialRegistrationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.66.1") }
    /// Spatial Fiducials Storage.
    public static var spatialFiducialsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.66.2") }
    /// Deformable Spatial Registration Storage.
    public static var deformableSpatialRegistrationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.66.3") }
    /// Segmentation Storage.
    public static var segmentationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.66.4") }
    /// Surface Segmentation Storage.
    public static var surfaceSegmentationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.66.5") }
    /// Tractography Results Storage.
    public static var tractographyResultsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.66.6") }
    /// Real World Value Mapping Storage.
    public static var realWorldValueMappingStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.67") }
    /// Surface Scan Mesh Storage.
    public static var surfaceScanMeshStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.68.1") }
    /// Surface Scan Point Cloud Storage.
    public static var surfaceScanPointCloudStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.68.2") }
    /// VL Image Storage - Trial.
    public static var vlImageStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1") }
    /// VL Endoscopic Image Storage.
    public static var vlEndoscopicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.1") }
    /// Video Endoscopic Image Storage.
    public static var videoEndoscopicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.1.1") }
    /// VL Microscopic Image Storage.
    public static var vlMicroscopicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.2") }
    /// Video Microscopic Image Storage.
    public static var videoMicroscopicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.2.1") }
    /// VL Slide-Coordinates Microscopic Image Storage.
    public static var vlSlideCoordinatesMicroscopicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.3") }
    /// VL Photographic Image Storage.
    public static var vlPhotographicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.4") }
    /// Video Photographic Image Storage.
    public static var videoPhotographicImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.4.1") }
    /// Ophthalmic Photography 8 Bit Image Storage.
    public static var ophthalmicPhotography8BitImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.1") }
    /// Ophthalmic Photography 16 Bit Image Storage.
    public static var ophthalmicPhotography16BitImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.2") }
    /// Stereometric Relationship Storage.
    public static var stereometricRelationshipStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.3") }
    /// Ophthalmic Tomography Image Storage.
    public static var ophthalmicTomographyImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.4") }
    /// Wide Field Ophthalmic Photography Stereographic Projection Image Storage.
    public static var wideFieldOphthalmicPhotographyStereographicProjectionImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.5") }
    /// Wide Field Ophthalmic Photography 3D Coordinates Image Storage.
    public static var wideFieldOphthalmicPhotography3DCoordinatesImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.6") }
    /// Ophthalmic Optical Coherence Tomography En Face Image Storage.
    public static var ophthalmicOpticalCoherenceTomographyEnFaceImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.7") }
    /// Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Storage.
    public static var ophthalmicOpticalCoherenceTomographyBscanVolumeAnalysisStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.5.8") }
    /// VL Whole Slide Microscopy Image Storage.
    public static var vlWholeSlideMicroscopyImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.6") }
    /// Dermoscopic Photography Image Storage.
    public static var dermoscopicPhotographyImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.7") }
    /// Confocal Microscopy Image Storage.
    public static var confocalMicroscopyImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.8") }
    /// Confocal Microscopy Tiled Pyramidal Image Storage.
    public static var confocalMicroscopyTiledPyramidalImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.1.9") }
    /// VL Multi-frame Image Storage - Trial.
    public static var vlMultiFrameImageStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.77.2") }
    /// Lensometry Measurements Storage.
    public static var lensometryMeasurementsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.1") }
    /// Autorefraction Measurements Storage.
    public static var autorefractionMeasurementsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.2") }
    /// Keratometry Measurements Storage.
    public static var keratometryMeasurementsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.3") }
    /// Subjective Refraction Measurements Storage.
    public static var subjectiveRefractionMeasurementsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.4") }
    /// Visual Acuity Measurements Storage.
    public static var visualAcuityMeasurementsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.5") }
    /// Spectacle Prescription Report Storage.
    public static var spectaclePrescriptionReportStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.6") }
    /// Ophthalmic Axial Measurements Storage.
    public static var ophthalmicAxialMeasurementsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.7") }
    /// Intraocular Lens Calculations Storage.
    public static var intraocularLensCalculationsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.78.8") }
    /// Macular Grid Thickness and Volume Report Storage.
    public static var macularGridThicknessAndVolumeReportStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.79.1") }
    /// Ophthalmic Visual Field Static Perimetry Measurements Storage.
    public static var ophthalmicVisualFieldStaticPerimetryMeasurementsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.80.1") }
    /// Ophthalmic Thickness Map Storage.
    public static var ophthalmicThicknessMapStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.81.1") }
    /// Corneal Topography Map Storage.
    public static var cornealTopographyMapStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.82.1") }
    /// Text SR Storage - Trial.
    public static var textSRStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.1") }
    /// Audio SR Storage - Trial.
    public static var audioSRStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.2") }
    /// Detail SR Storage - Trial.
    public static var detailSRStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.3") }
    /// Comprehensive SR Storage - Trial.
    public static var comprehensiveSRStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.4") }
    /// Basic Text SR Storage.
    public static var basicTextSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.11") }
    /// Enhanced SR Storage.
    public static var enhancedSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.22") }
    /// Comprehensive SR Storage.
    public static var comprehensiveSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.33") }
    /// Comprehensive 3D SR Storage.
    public static var comprehensive3DSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.34") }
    /// Extensible SR Storage.
    public static var extensibleSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.35") }
    /// Procedure Log Storage.
    public static var procedureLogStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.40") }
    /// Mammography CAD SR Storage.
    public static var mammographyCADSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.50") }
    /// Key Object Selection Document Storage.
    public static var keyObjectSelectionDocumentStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.59") }
    /// Chest CAD SR Storage.
    public static var chestCADSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.65") }
    /// X-Ray Radiation Dose SR Storage.
    public static var xRayRadiationDoseSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.67") }
    /// Radiopharmaceutical Radiation Dose SR Storage.
    public static var radiopharmaceuticalRadiationDoseSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.68") }
    /// Colon CAD SR Storage.
    public static var colonCADSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.69") }
    /// Implantation Plan SR Storage.
    public static var implantationPlanSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.70") }
    /// Acquisition Context SR Storage.
    public static var acquisitionContextSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.71") }
    /// Simplified Adult Echo SR Storage.
    public static var simplifiedAdultEchoSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.72") }
    /// Patient Radiation Dose SR Storage.
    public static var patientRadiationDoseSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.73") }
    /// Planned Imaging Agent Administration SR Storage.
    public static var plannedImagingAgentAdministrationSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.74") }
    /// Performed Imaging Agent Administration SR Storage.
    public static var performedImagingAgentAdministrationSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.75") }
    /// Enhanced X-Ray Radiation Dose SR Storage.
    public static var enhancedXRayRadiationDoseSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.76") }
    /// Waveform Annotation SR Storage.
    public static var waveformAnnotationSRStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.88.77") }
    /// Content Assessment Results Storage.
    public static var contentAssessmentResultsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.90.1") }
    /// Microscopy Bulk Simple Annotations Storage.
    public static var microscopyBulkSimpleAnnotationsStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.91.1") }
    /// Encapsulated PDF Storage.
    public static var encapsulatedPDFStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.104.1") }
    /// Encapsulated CDA Storage.
    public static var encapsulatedCDAStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.104.2") }
    /// Encapsulated STL Storage.
    public static var encapsulatedSTLStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.104.3") }
    /// Encapsulated OBJ Storage.
    public static var encapsulatedOBJStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.104.4") }
    /// Encapsulated MTL Storage.
    public static var encapsulatedMTLStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.104.5") }
    /// Positron Emission Tomography Image Storage.
    public static var positronEmissionTomographyImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.128") }
    /// Legacy Converted Enhanced PET Image Storage.
    public static var legacyConvertedEnhancedPETImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.128.1") }
    /// Standalone PET Curve Storage.
    public static var standalonePETCurveStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.129") }
    /// Enhanced PET Image Storage.
    public static var enhancedPETImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.130") }
    /// Basic Structured Display Storage.
    public static var basicStructuredDisplayStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.131") }
    /// CT Defined Procedure Protocol Storage.
    public static var ctDefinedProcedureProtocolStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.1") }
    /// CT Performed Procedure Protocol Storage.
    public static var ctPerformedProcedureProtocolStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.2") }
    /// Protocol Approval Storage.
    public static var protocolApprovalStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.3") }
    /// Protocol Approval Information Model - FIND.
    public static var protocolApprovalInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.4") }
    /// Protocol Approval Information Model - MOVE.
    public static var protocolApprovalInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.5") }
    /// Protocol Approval Information Model - GET.
    public static var protocolApprovalInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.6") }
    /// XA Defined Procedure Protocol Storage.
    public static var xaDefinedProcedureProtocolStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.7") }
    /// XA Performed Procedure Protocol Storage.
    public static var xaPerformedProcedureProtocolStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.200.8") }
    /// Inventory Storage.
    public static var inventoryStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.201.1") }
    /// Storage Management SOP Instance.
    public static var storageManagementInstance: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.201.1.1") }
    /// Inventory - FIND.
    public static var inventoryFind: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.201.2") }
    /// Inventory - MOVE.
    public static var inventoryMove: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.201.3") }
    /// Inventory - GET.
    public static var inventoryGet: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.201.4") }
    /// Inventory Creation.
    public static var inventoryCreation: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.201.5") }
    /// Repository Query.
    public static var repositoryQuery: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.201.6") }
    /// RT Image Storage.
    public static var rtImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.1") }
    /// RT Dose Storage.
    public static var rtDoseStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.2") }
    /// RT Structure Set Storage.
    public static var rtStructureSetStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.3") }
    /// RT Beams Treatment Record Storage.
    public static var rtBeamsTreatmentRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.4") }
    /// RT Plan Storage.
    public static var rtPlanStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.5") }
    /// RT Brachy Treatment Record Storage.
    public static var rtBrachyTreatmentRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.6") }
    /// RT Treatment Summary Record Storage.
    public static var rtTreatmentSummaryRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.7") }
    /// RT Ion Plan Storage.
    public static var rtIonPlanStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.8") }
    /// RT Ion Beams Treatment Record Storage.
    public static var rtIonBeamsTreatmentRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.9") }
    /// RT Physician Intent Storage.
    public static var rtPhysicianIntentStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.10") }
    /// RT Segment Annotation Storage.
    public static var rtSegmentAnnotationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.11") }
    /// RT Radiation Set Storage.
    public static var rtRadiationSetStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.12") }
    /// C-Arm Photon-Electron Radiation Storage.
    public static var cArmPhotonElectronRadiationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.13") }
    /// Tomotherapeutic Radiation Storage.
    public static var tomotherapeuticRadiationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.14") }
    /// Robotic-Arm Radiation Storage.
    public static var roboticArmRadiationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.15") }
    /// RT Radiation Record Set Storage.
    public static var rtRadiationRecordSetStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.16") }
    /// RT Radiation Salvage Record Storage.
    public static var rtRadiationSalvageRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.17") }
    /// Tomotherapeutic Radiation Record Storage.
    public static var tomotherapeuticRadiationRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.18") }
    /// C-Arm Photon-Electron Radiation Record Storage.
    public static var cArmPhotonElectronRadiationRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.19") }
    /// Robotic Radiation Record Storage.
    public static var roboticRadiationRecordStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.20") }
    /// RT Radiation Set Delivery Instruction Storage.
    public static var rtRadiationSetDeliveryInstructionStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.21") }
    /// RT Treatment Preparation Storage.
    public static var rtTreatmentPreparationStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.22") }
    /// Enhanced RT Image Storage.
    public static var enhancedRTImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.23") }
    /// Enhanced Continuous RT Image Storage.
    public static var enhancedContinuousRTImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.24") }
    /// RT Patient Position Acquisition Instruction Storage.
    public static var rtPatientPositionAcquisitionInstructionStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.481.25") }
    /// DICOS CT Image Storage.
    public static var dicosctImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.501.1") }
    /// DICOS Digital X-Ray Image Storage - For Presentation.
    public static var dicosDigitalXRayImageStorageForPresentation: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.501.2.1") }
    /// DICOS Digital X-Ray Image Storage - For Processing.
    public static var dicosDigitalXRayImageStorageForProcessing: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.501.2.2") }
    /// DICOS Threat Detection Report Storage.
    public static var dicosThreatDetectionReportStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.501.3") }
    /// DICOS 2D AIT Storage.
    public static var dicos2DAITStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.501.4") }
    /// DICOS 3D AIT Storage.
    public static var dicos3DAITStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.501.5") }
    /// DICOS Quadrupole Resonance (QR) Storage.
    public static var dicosQuadrupoleResonanceStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.501.6") }
    /// Eddy Current Image Storage.
    public static var eddyCurrentImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.601.1") }
    /// Eddy Current Multi-frame Image Storage.
    public static var eddyCurrentMultiFrameImageStorage: UID { UID(registered: "1.2.840.10008.5.1.4.1.1.601.2") }
    /// Patient Root Query/Retrieve Information Model - FIND.
    public static var patientRootQueryRetrieveInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.1.1") }
    /// Patient Root Query/Retrieve Information Model - MOVE.
    public static var patientRootQueryRetrieveInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.1.2") }
    /// Patient Root Query/Retrieve Information Model - GET.
    public static var patientRootQueryRetrieveInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.1.3") }
    /// Study Root Query/Retrieve Information Model - FIND.
    public static var studyRootQueryRetrieveInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.2.1") }
    /// Study Root Query/Retrieve Information Model - MOVE.
    public static var studyRootQueryRetrieveInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.2.2") }
    /// Study Root Query/Retrieve Information Model - GET.
    public static var studyRootQueryRetrieveInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.2.3") }
    /// Patient/Study Only Query/Retrieve Information Model - FIND.
    public static var patientStudyOnlyQueryRetrieveInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.3.1") }
    /// Patient/Study Only Query/Retrieve Information Model - MOVE.
    public static var patientStudyOnlyQueryRetrieveInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.3.2") }
    /// Patient/Study Only Query/Retrieve Information Model - GET.
    public static var patientStudyOnlyQueryRetrieveInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.3.3") }
    /// Composite Instance Root Retrieve - MOVE.
    public static var compositeInstanceRootRetrieveMove: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.4.2") }
    /// Composite Instance Root Retrieve - GET.
    public static var compositeInstanceRootRetrieveGet: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.4.3") }
    /// Composite Instance Retrieve Without Bulk Data - GET.
    public static var compositeInstanceRetrieveWithoutBulkDataGet: UID { UID(registered: "1.2.840.10008.5.1.4.1.2.5.3") }
    /// Defined Procedure Protocol Information Model - FIND.
    public static var definedProcedureProtocolInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.20.1") }
    /// Defined Procedure Protocol Information Model - MOVE.
    public static var definedProcedureProtocolInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.20.2") }
    /// Defined Procedure Protocol Information Model - GET.
    public static var definedProcedureProtocolInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.20.3") }
    /// Modality Worklist Information Model - FIND.
    public static var modalityWorklistInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.31") }
    /// General Purpose Worklist Management Meta SOP Class.
    public static var generalPurposeWorklistManagementMeta: UID { UID(registered: "1.2.840.10008.5.1.4.32") }
    /// General Purpose Worklist Information Model - FIND.
    public static var generalPurposeWorklistInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.32.1") }
    /// General Purpose Scheduled Procedure Step SOP Class.
    public static var generalPurposeScheduledProcedureStep: UID { UID(registered: "1.2.840.10008.5.1.4.32.2") }
    /// General Purpose Performed Procedure Step SOP Class.
    public static var generalPurposePerformedProcedureStep: UID { UID(registered: "1.2.840.10008.5.1.4.32.3") }
    /// Instance Availability Notification SOP Class.
    public static var instanceAvailabilityNotification: UID { UID(registered: "1.2.840.10008.5.1.4.33") }
    /// RT Beams Delivery Instruction Storage - Trial.
    public static var rtBeamsDeliveryInstructionStorageTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.1") }
    /// RT Conventional Machine Verification - Trial.
    public static var rtConventionalMachineVerificationTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.2") }
    /// RT Ion Machine Verification - Trial.
    public static var rtIonMachineVerificationTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.3") }
    /// Unified Worklist and Procedure Step Service Class - Trial.
    public static var unifiedWorklistAndProcedureStepTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.4") }
    /// Unified Procedure Step - Push SOP Class - Trial.
    public static var unifiedProcedureStepPushTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.4.1") }
    /// Unified Procedure Step - Watch SOP Class - Trial.
    public static var unifiedProcedureStepWatchTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.4.2") }
    /// Unified Procedure Step - Pull SOP Class - Trial.
    public static var unifiedProcedureStepPullTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.4.3") }
    /// Unified Procedure Step - Event SOP Class - Trial.
    public static var unifiedProcedureStepEventTrial: UID { UID(registered: "1.2.840.10008.5.1.4.34.4.4") }
    /// UPS Global Subscription SOP Instance.
    public static var upsGlobalSubscriptionInstance: UID { UID(registered: "1.2.840.10008.5.1.4.34.5") }
    /// UPS Filtered Global Subscription SOP Instance.
    public static var upsFilteredGlobalSubscriptionInstance: UID { UID(registered: "1.2.840.10008.5.1.4.34.5.1") }
    /// Unified Worklist and Procedure Step Service Class.
    public static var unifiedWorklistAndProcedureStep: UID { UID(registered: "1.2.840.10008.5.1.4.34.6") }
    /// Unified Procedure Step - Push SOP Class.
    public static var unifiedProcedureStepPush: UID { UID(registered: "1.2.840.10008.5.1.4.34.6.1") }
    /// Unified Procedure Step - Watch SOP Class.
    public static var unifiedProcedureStepWatch: UID { UID(registered: "1.2.840.10008.5.1.4.34.6.2") }
    /// Unified Procedure Step - Pull SOP Class.
    public static var unifiedProcedureStepPull: UID { UID(registered: "1.2.840.10008.5.1.4.34.6.3") }
    /// Unified Procedure Step - Event SOP Class.
    public static var unifiedProcedureStepEvent: UID { UID(registered: "1.2.840.10008.5.1.4.34.6.4") }
    /// Unified Procedure Step - Query SOP Class.
    public static var unifiedProcedureStepQuery: UID { UID(registered: "1.2.840.10008.5.1.4.34.6.5") }
    /// RT Beams Delivery Instruction Storage.
    public static var rtBeamsDeliveryInstructionStorage: UID { UID(registered: "1.2.840.10008.5.1.4.34.7") }
    /// RT Conventional Machine Verification.
    public static var rtConventionalMachineVerification: UID { UID(registered: "1.2.840.10008.5.1.4.34.8") }
    /// RT Ion Machine Verification.
    public static var rtIonMachineVerification: UID { UID(registered: "1.2.840.10008.5.1.4.34.9") }
    /// RT Brachy Application Setup Delivery Instruction Storage.
    public static var rtBrachyApplicationSetupDeliveryInstructionStorage: UID { UID(registered: "1.2.840.10008.5.1.4.34.10") }
    /// General Relevant Patient Information Query.
    public static var generalRelevantPatientInformationQuery: UID { UID(registered: "1.2.840.10008.5.1.4.37.1") }
    /// Breast Imaging Relevant Patient Information Query.
    public static var breastImagingRelevantPatientInformationQuery: UID { UID(registered: "1.2.840.10008.5.1.4.37.2") }
    /// Cardiac Relevant Patient Information Query.
    public static var cardiacRelevantPatientInformationQuery: UID { UID(registered: "1.2.840.10008.5.1.4.37.3") }
    /// Hanging Protocol Storage.
    public static var hangingProtocolStorage: UID { UID(registered: "1.2.840.10008.5.1.4.38.1") }
    /// Hanging Protocol Information Model - FIND.
    public static var hangingProtocolInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.38.2") }
    /// Hanging Protocol Information Model - MOVE.
    public static var hangingProtocolInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.38.3") }
    /// Hanging Protocol Information Model - GET.
    public static var hangingProtocolInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.38.4") }
    /// Color Palette Storage.
    public static var colorPaletteStorage: UID { UID(registered: "1.2.840.10008.5.1.4.39.1") }
    /// Color Palette Query/Retrieve Information Model - FIND.
    public static var colorPaletteQueryRetrieveInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.39.2") }
    /// Color Palette Query/Retrieve Information Model - MOVE.
    public static var colorPaletteQueryRetrieveInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.39.3") }
    /// Color Palette Query/Retrieve Information Model - GET.
    public static var colorPaletteQueryRetrieveInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.39.4") }
    /// Product Characteristics Query SOP Class.
    public static var productCharacteristicsQuery: UID { UID(registered: "1.2.840.10008.5.1.4.41") }
    /// Substance Approval Query SOP Class.
    public static var substanceApprovalQuery: UID { UID(registered: "1.2.840.10008.5.1.4.42") }
    /// Generic Implant Template Storage.
    public static var genericImplantTemplateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.43.1") }
    /// Generic Implant Template Information Model - FIND.
    public static var genericImplantTemplateInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.43.2") }
    /// Generic Implant Template Information Model - MOVE.
    public static var genericImplantTemplateInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.43.3") }
    /// Generic Implant Template Information Model - GET.
    public static var genericImplantTemplateInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.43.4") }
    /// Implant Assembly Template Storage.
    public static var implantAssemblyTemplateStorage: UID { UID(registered: "1.2.840.10008.5.1.4.44.1") }
    /// Implant Assembly Template Information Model - FIND.
    public static var implantAssemblyTemplateInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.44.2") }
    /// Implant Assembly Template Information Model - MOVE.
    public static var implantAssemblyTemplateInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.44.3") }
    /// Implant Assembly Template Information Model - GET.
    public static var implantAssemblyTemplateInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.44.4") }
    /// Implant Template Group Storage.
    public static var implantTemplateGroupStorage: UID { UID(registered: "1.2.840.10008.5.1.4.45.1") }
    /// Implant Template Group Information Model - FIND.
    public static var implantTemplateGroupInformationModelFind: UID { UID(registered: "1.2.840.10008.5.1.4.45.2") }
    /// Implant Template Group Information Model - MOVE.
    public static var implantTemplateGroupInformationModelMove: UID { UID(registered: "1.2.840.10008.5.1.4.45.3") }
    /// Implant Template Group Information Model - GET.
    public static var implantTemplateGroupInformationModelGet: UID { UID(registered: "1.2.840.10008.5.1.4.45.4") }
    /// Native DICOM Model.
    public static var nativeDICOMModel: UID { UID(registered: "1.2.840.10008.7.1.1") }
    /// Abstract Multi-Dimensional Image Model.
    public static var abstractMultiDimensionalImageModel: UID { UID(registered: "1.2.840.10008.7.1.2") }
    /// DICOM Content Mapping Resource.
    public static var dicomContentMappingResource: UID { UID(registered: "1.2.840.10008.8.1.1") }
    /// Video Endoscopic Image Real-Time Communication.
    public static var videoEndoscopicImageRealTimeCommunication: UID { UID(registered: "1.2.840.10008.10.1") }
    /// Video Photographic Image Real-Time Communication.
    public static var videoPhotographicImageRealTimeCommunication: UID { UID(registered: "1.2.840.10008.10.2") }
    /// Audio Waveform Real-Time Communication.
    public static var audioWaveformRealTimeCommunication: UID { UID(registered: "1.2.840.10008.10.3") }
    /// Rendition Selection Document Real-Time Communication.
    public static var renditionSelectionDocumentRealTimeCommunication: UID { UID(registered: "1.2.840.10008.10.4") }
    /// Universal Coordinated Time.
    public static var utc: UID { UID(registered: "1.2.840.10008.15.1.1") }
}
