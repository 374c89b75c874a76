// swift-format-ignore-file
// Written by DictionaryGenerator from its Resources (PS3.6): change those and run it again.

extension UIDRegistry {
    static let table = """
        1.2.840.10008.1.1\tVerification SOP Class
        1.2.840.10008.1.2\tImplicit VR Little Endian
        1.2.840.10008.1.2.1\tExplicit VR Little Endian
        1.2.840.10008.1.2.1.98\tEncapsulated Uncompressed Explicit VR Little Endian
        1.2.840.10008.1.2.1.99\tDeflated Explicit VR Little Endian
        1.2.840.10008.1.2.2\tExplicit VR Big Endian
        1.2.840.10008.1.2.4.50\tJPEG Baseline (Process 1)
        1.2.840.10008.1.2.4.51\tJPEG Extended (Process 2 and 4)
        1.2.840.10008.1.2.4.52\tJPEG Extended (Process 3 and 5)
        1.2.840.10008.1.2.4.53\tJPEG Spectral Selection, Non-Hierarchical (Process 6 and 8)
        1.2.840.10008.1.2.4.54\tJPEG Spectral Selection, Non-Hierarchical (Process 7 and 9)
        1.2.840.10008.1.2.4.55\tJPEG Full Progression, Non-Hierarchical (Process 10 and 12)
        1.2.840.10008.1.2.4.56\tJPEG Full Progression, Non-Hierarchical (Process 11 and 13)
        1.2.840.10008.1.2.4.57\tJPEG Lossless, Non-Hierarchical (Process 14)
        1.2.840.10008.1.2.4.58\tJPEG Lossless, Non-Hierarchical (Process 15)
        1.2.840.10008.1.2.4.59\tJPEG Extended, Hierarchical (Process 16 and 18)
        1.2.840.10008.1.2.4.60\tJPEG Extended, Hierarchical (Process 17 and 19)
        1.2.840.10008.1.2.4.61\tJPEG Spectral Selection, Hierarchical (Process 20 and 22)
        1.2.840.10008.1.2.4.62\tJPEG Spectral Selection, Hierarchical (Process 21 and 23)
        1.2.840.10008.1.2.4.63\tJPEG Full Progression, Hierarchical (Process 24 and 26)
        1.2.840.10008.1.2.4.64\tJPEG Full Progression, Hierarchical (Process 25 and 27)
        1.2.840.10008.1.2.4.65\tJPEG Lossless, Hierarchical (Process 28)
        1.2.840.10008.1.2.4.66\tJPEG Lossless, Hierarchical (Process 29)
        1.2.840.10008.1.2.4.70\tJPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 [Selection Value 1])
        1.2.840.10008.1.2.4.80\tJPEG-LS Lossless Image Compression
        1.2.840.10008.1.2.4.81\tJPEG-LS Lossy (Near-Lossless) Image Compression
        1.2.840.10008.1.2.4.90\tJPEG 2000 Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.91\tJPEG 2000 Image Compression
        1.2.840.10008.1.2.4.92\tJPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.93\tJPEG 2000 Part 2 Multi-component Image Compression
        1.2.840.10008.1.2.4.94\tJPIP Referenced
        1.2.840.10008.1.2.4.95\tJPIP Referenced Deflate
        1.2.840.10008.1.2.4.100\tMPEG2 Main Profile / Main Level
        1.2.840.10008.1.2.4.100.1\tFragmentable MPEG2 Main Profile / Main Level
        1.2.840.10008.1.2.4.101\tMPEG2 Main Profile / High Level
        1.2.840.10008.1.2.4.101.1\tFragmentable MPEG2 Main Profile / High Level
        1.2.840.10008.1.2.4.102\tMPEG-4 AVC/H.264 High Profile / Level 4.1
        1.2.840.10008.1.2.4.102.1\tFragmentable MPEG-4 AVC/H.264 High Profile / Level 4.1
        1.2.840.10008.1.2.4.103\tMPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
        1.2.840.10008.1.2.4.103.1\tFragmentable MPEG-4 AVC/H.264 BD-compatible High Profile / Level 4.1
        1.2.840.10008.1.2.4.104\tMPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
        1.2.840.10008.1.2.4.104.1\tFragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 2D Video
        1.2.840.10008.1.2.4.105\tMPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
        1.2.840.10008.1.2.4.105.1\tFragmentable MPEG-4 AVC/H.264 High Profile / Level 4.2 For 3D Video
        1.2.840.10008.1.2.4.106\tMPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
        1.2.840.10008.1.2.4.106.1\tFragmentable MPEG-4 AVC/H.264 Stereo High Profile / Level 4.2
        1.2.840.10008.1.2.4.107\tHEVC/H.265 Main Profile / Level 5.1
        1.2.840.10008.1.2.4.108\tHEVC/H.265 Main 10 Profile / Level 5.1
        1.2.840.10008.1.2.4.201\tHigh-Throughput JPEG 2000 Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.202\tHigh-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)
        1.2.840.10008.1.2.4.203\tHigh-Throughput JPEG 2000 Image Compression
        1.2.840.10008.1.2.4.204\tJPIP HTJ2K Referenced
        1.2.840.10008.1.2.4.205\tJPIP HTJ2K Referenced Deflate
        1.2.840.10008.1.2.5\tRLE Lossless
        1.2.840.10008.1.2.6.1\tRFC 2557 MIME encapsulation
        1.2.840.10008.1.2.6.2\tXML Encoding
        1.2.840.10008.1.2.7.1\tSMPTE ST 2110-20 Uncompressed Progressive Active Video
        1.2.840.10008.1.2.7.2\tSMPTE ST 2110-20 Uncompressed Interlaced Active Video
        1.2.840.10008.1.2.7.3\tSMPTE ST 2110-30 PCM Digital Audio
        1.2.840.10008.1.3.10\tMedia Storage Directory Storage
        1.2.840.10008.1.4.1.1\tTalairach Brain Atlas Frame of Reference
        1.2.840.10008.1.4.1.2\tSPM2 T1 Frame of Reference
        1.2.840.10008.1.4.1.3\tSPM2 T2 Frame of Reference
        1.2.840.10008.1.4.1.4\tSPM2 PD Frame of Reference
        1.2.840.10008.1.4.1.5\tSPM2 EPI Frame of Reference
        1.2.840.10008.1.4.1.6\tSPM2 FIL T1 Frame of Reference
        1.2.840.10008.1.4.1.7\tSPM2 PET Frame of Reference
        1.2.840.10008.1.4.1.8\tSPM2 TRANSM Frame of Reference
        1.2.840.10008.1.4.1.9\tSPM2 SPECT Frame of Reference
        1.2.840.10008.1.4.1.10\tSPM2 GRAY Frame of Reference
        1.2.840.10008.1.4.1.11\tSPM2 WHITE Frame of Reference
        1.2.840.10008.1.4.1.12\tSPM2 CSF Frame of Reference
        1.2.840.10008.1.4.1.13\tSPM2 BRAINMASK Frame of Reference
        1.2.840.10008.1.4.1.14\tSPM2 AVG305T1 Frame of Reference
        1.2.840.10008.1.4.1.15\tSPM2 AVG152T1 Frame of Reference
        1.2.840.10008.1.4.1.16\tSPM2 AVG152T2 Frame of Reference
        1.2.840.10008.1.4.1.17\tSPM2 AVG152PD Frame of Reference
        1.2.840.10008.1.4.1.18\tSPM2 SINGLESUBJT1 Frame of Reference
        1.2.840.10008.1.4.2.1\tICBM 452 T1 Frame of Reference
        1.2.840.10008.1.4.2.2\tICBM Single Subject MRI Frame of Reference
        1.2.840.10008.1.4.3.1\tIEC 61217 Fixed Coordinate System Frame of Reference
        1.2.840.10008.1.4.3.2\tStandard Robotic-Arm Coordinate System Frame of Reference
        1.2.840.10008.1.4.3.3\tIEC 61217 Table Top Coordinate System Frame of Reference
        1.2.840.10008.1.4.4.1\tSRI24 Frame of Reference
        1.2.840.10008.1.4.5.1\tColin27 Frame of Reference
        1.2.840.10008.1.4.6.1\tLPBA40/AIR Frame of Reference
        1.2.840.10008.1.4.6.2\tLPBA40/FLIRT Frame of Reference
        1.2.840.10008.1.4.6.3\tLPBA40/SPM5 Frame of Reference
        1.2.840.10008.1.5.1\tHot Iron Color Palette SOP Instance
        1.2.840.10008.1.5.2\tPET Color Palette SOP Instance
        1.2.840.10008.1.5.3\tHot Metal Blue Color Palette SOP Instance
        1.2.840.10008.1.5.4\tPET 20 Step Color Palette SOP Instance
        1.2.840.10008.1.5.5\tSpring Color Palette SOP Instance
        1.2.840.10008.1.5.6\tSummer Color Palette SOP Instance
        1.2.840.10008.1.5.7\tFall Color Palette SOP Instance
        1.2.840.10008.1.5.8\tWinter Color Palette SOP Instance
        1.2.840.10008.1.9\tBasic Study Content Notification SOP Class
        1.2.840.10008.1.20\tPapyrus 3 Implicit VR Little Endian
        1.2.840.10008.1.20.1\tStorage Commitment Push Model SOP Class
        1.2.840.10008.1.20.1.1\tStorage Commitment Push Model SOP Instance
        1.2.840.10008.1.20.2\tStorage Commitment Pull Model SOP Class
        1.2.840.10008.1.20.2.1\tStorage Commitment Pull Model SOP Instance
        1.2.840.10008.1.40\tProcedural Event Logging SOP Class
        1.2.840.10008.1.40.1\tProcedural Event Logging SOP Instance
        1.2.840.10008.1.42\tSubstance Administration Logging SOP Class
        1.2.840.10008.1.42.1\tSubstance Administration Logging SOP Instance
        1.2.840.10008.2.6.1\tDICOM UID Registry
        1.2.840.10008.2.16.4\tDICOM Controlled Terminology
        1.2.840.10008.2.16.5\tAdult Mouse Anatomy Ontology
        1.2.840.10008.2.16.6\tUberon Ontology
        1.2.840.10008.2.16.7\tIntegrated Taxonomic Information System (ITIS) Taxonomic Serial Number (TSN)
        1.2.840.10008.2.16.8\tMouse Genome Initiative (MGI)
        1.2.840.10008.2.16.9\tPubChem Compound CID
        1.2.840.10008.2.16.10\tDublin Core
        1.2.840.10008.2.16.11\tNew York University Melanoma Clinical Cooperative Group
        1.2.840.10008.2.16.12\tMayo Clinic Non-radiological Images Specific Body Structure Anatomical Surface Region Guide
        1.2.840.10008.2.16.13\tImage Biomarker Standardisation Initiative
        1.2.840.10008.2.16.14\tRadiomics Ontology
        1.2.840.10008.2.16.15\tRadElement
        1.2.840.10008.2.16.16\tICD-11
        1.2.840.10008.2.16.17\tUnified numbering system (UNS) for metals and alloys
        1.2.840.10008.2.16.18\tResearch Resource Identification
        1.2.840.10008.3.1.1.1\tDICOM Application Context Name
        1.2.840.10008.3.1.2.1.1\tDetached Patient Management SOP Class
        1.2.840.10008.3.1.2.1.4\tDetached Patient Management Meta SOP Class
        1.2.840.10008.3.1.2.2.1\tDetached Visit Management SOP Class
        1.2.840.10008.3.1.2.3.1\tDetached Study Management SOP Class
        1.2.840.10008.3.1.2.3.2\tStudy Component Management SOP Class
        1.2.840.10008.3.1.2.3.3\tModality Performed Procedure Step SOP Class
        1.2.840.10008.3.1.2.3.4\tModality Performed Procedure Step Retrieve SOP Class
        1.2.840.10008.3.1.2.3.5\tModality Performed Procedure Step Notification SOP Class
        1.2.840.10008.3.1.2.5.1\tDetached Results Management SOP Class
        1.2.840.10008.3.1.2.5.4\tDetached Results Management Meta SOP Class
        1.2.840.10008.3.1.2.5.5\tDetached Study Management Meta SOP Class
        1.2.840.10008.3.1.2.6.1\tDetached Interpretation Management SOP Class
        1.2.840.10008.4.2\tStorage Service Class
        1.2.840.10008.5.1.1.1\tBasic Film Session SOP Class
        1.2.840.10008.5.1.1.2\tBasic Film Box SOP Class
        1.2.840.10008.5.1.1.4\tBasic Grayscale Image Box SOP Class
        1.2.840.10008.5.1.1.4.1\tBasic Color Image Box SOP Class
        1.2.840.10008.5.1.1.4.2\tReferenced Image Box SOP Class
        1.2.840.10008.5.1.1.9\tBasic Grayscale Print Management Meta SOP Class
        1.2.840.10008.5.1.1.9.1\tReferenced Grayscale Print Management Meta SOP Class
        1.2.840.10008.5.1.1.14\tPrint Job SOP Class
        1.2.840.10008.5.1.1.15\tBasic Annotation Box SOP Class
        1.2.840.10008.5.1.1.16\tPrinter SOP Class
        1.2.840.10008.5.1.1.16.376\tPrinter Configuration Retrieval SOP Class
        1.2.840.10008.5.1.1.17\tPrinter SOP Instance
        1.2.840.10008.5.1.1.17.376\tPrinter Configuration Retrieval SOP Instance
        1.2.840.10008.5.1.1.18\tBasic Color Print Management Meta SOP Class
        1.2.840.10008.5.1.1.18.1\tReferenced Color Print Management Meta SOP Class
        1.2.840.10008.5.1.1.22\tVOI LUT Box SOP Class
        1.2.840.10008.5.1.1.23\tPresentation LUT SOP Class
        1.2.840.10008.5.1.1.24\tImage Overlay Box SOP Class
        1.2.840.10008.5.1.1.24.1\tBasic Print Image Overlay Box SOP Class
        1.2.840.10008.5.1.1.25\tPrint Queue SOP Instance
        1.2.840.10008.5.1.1.26\tPrint Queue Management SOP Class
        1.2.840.10008.5.1.1.27\tStored Print Storage SOP Class
        1.2.840.10008.5.1.1.29\tHardcopy Grayscale Image Storage SOP Class
        1.2.840.10008.5.1.1.30\tHardcopy Color Image Storage SOP Class
        1.2.840.10008.5.1.1.31\tPull Print Request SOP Class
        1.2.840.10008.5.1.1.32\tPull Stored Print Management Meta SOP Class
        1.2.840.10008.5.1.1.33\tMedia Creation Management SOP Class UID
        1.2.840.10008.5.1.1.40\tDisplay System SOP Class
        1.2.840.10008.5.1.1.40.1\tDisplay System SOP Instance
        1.2.840.10008.5.1.4.1.1.1\tComputed Radiography Image Storage
        1.2.840.10008.5.1.4.1.1.1.1\tDigital X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.1.1.1\tDigital X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.1.2\tDigital Mammography X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.1.2.1\tDigital Mammography X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.1.3\tDigital Intra-Oral X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.1.3.1\tDigital Intra-Oral X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.2\tCT Image Storage
        1.2.840.10008.5.1.4.1.1.2.1\tEnhanced CT Image Storage
        1.2.840.10008.5.1.4.1.1.2.2\tLegacy Converted Enhanced CT Image Storage
        1.2.840.10008.5.1.4.1.1.3\tUltrasound Multi-frame Image Storage
        1.2.840.10008.5.1.4.1.1.3.1\tUltrasound Multi-frame Image Storage
        1.2.840.10008.5.1.4.1.1.4\tMR Image Storage
        1.2.840.10008.5.1.4.1.1.4.1\tEnhanced MR Image Storage
        1.2.840.10008.5.1.4.1.1.4.2\tMR Spectroscopy Storage
        1.2.840.10008.5.1.4.1.1.4.3\tEnhanced MR Color Image Storage
        1.2.840.10008.5.1.4.1.1.4.4\tLegacy Converted Enhanced MR Image Storage
        1.2.840.10008.5.1.4.1.1.5\tNuclear Medicine Image Storage
        1.2.840.10008.5.1.4.1.1.6\tUltrasound Image Storage
        1.2.840.10008.5.1.4.1.1.6.1\tUltrasound Image Storage
        1.2.840.10008.5.1.4.1.1.6.2\tEnhanced US Volume Storage
        1.2.840.10008.5.1.4.1.1.6.3\tPhotoacoustic Image Storage
        1.2.840.10008.5.1.4.1.1.7\tSecondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.1\tMulti-frame Single Bit Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.2\tMulti-frame Grayscale Byte Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.3\tMulti-frame Grayscale Word Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.7.4\tMulti-frame True Color Secondary Capture Image Storage
        1.2.840.10008.5.1.4.1.1.8\tStandalone Overlay Storage
        1.2.840.10008.5.1.4.1.1.9\tStandalone Curve Storage
        1.2.840.10008.5.1.4.1.1.9.1\tWaveform Storage - Trial
        1.2.840.10008.5.1.4.1.1.9.1.1\t12-lead ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.1.2\tGeneral ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.1.3\tAmbulatory ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.1.4\tGeneral 32-bit ECG Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.2.1\tHemodynamic Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.3.1\tCardiac Electrophysiology Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.4.1\tBasic Voice Audio Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.4.2\tGeneral Audio Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.5.1\tArterial Pulse Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.6.1\tRespiratory Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.6.2\tMulti-channel Respiratory Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.1\tRoutine Scalp Electroencephalogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.2\tElectromyogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.3\tElectrooculogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.7.4\tSleep Electroencephalogram Waveform Storage
        1.2.840.10008.5.1.4.1.1.9.8.1\tBody Position Waveform Storage
        1.2.840.10008.5.1.4.1.1.10\tStandalone Modality LUT Storage
        1.2.840.10008.5.1.4.1.1.11\tStandalone VOI LUT Storage
        1.2.840.10008.5.1.4.1.1.11.1\tGrayscale Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.2\tColor Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.3\tPseudo-Color Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.4\tBlending Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.5\tXA/XRF Grayscale Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.6\tGrayscale Planar MPR Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.7\tCompositing Planar MPR Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.8\tAdvanced Blending Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.9\tVolume Rendering Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.10\tSegmented Volume Rendering Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.11\tMultiple Volume Rendering Volumetric Presentation State Storage
        1.2.840.10008.5.1.4.1.1.11.12\tVariable Modality LUT Softcopy Presentation State Storage
        1.2.840.10008.5.1.4.1.1.12.1\tX-Ray Angiographic Image Storage
        1.2.840.10008.5.1.4.1.1.12.1.1\tEnhanced XA Image Storage
        1.2.840.10008.5.1.4.1.1.12.2\tX-Ray Radiofluoroscopic Image Storage
        1.2.840.10008.5.1.4.1.1.12.2.1\tEnhanced XRF Image Storage
        1.2.840.10008.5.1.4.1.1.12.3\tX-Ray Angiographic Bi-Plane Image Storage
        1.2.840.10008.5.1.4.1.1.13.1.1\tX-Ray 3D Angiographic Image Storage
        1.2.840.10008.5.1.4.1.1.13.1.2\tX-Ray 3D Craniofacial Image Storage
        1.2.840.10008.5.1.4.1.1.13.1.3\tBreast Tomosynthesis Image Storage
        1.2.840.10008.5.1.4.1.1.13.1.4\tBreast Projection X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.13.1.5\tBreast Projection X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.14.1\tIntravascular Optical Coherence Tomography Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.14.2\tIntravascular Optical Coherence Tomography Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.20\tNuclear Medicine Image Storage
        1.2.840.10008.5.1.4.1.1.30\tParametric Map Storage
        1.2.840.10008.5.1.4.1.1.66\tRaw Data Storage
        1.2.840.10008.5.1.4.1.1.66.1\tSpatial Registration Storage
        1.2.840.10008.5.1.4.1.1.66.2\tSpatial Fiducials Storage
        1.2.840.10008.5.1.4.1.1.66.3\tDeformable Spatial Registration Storage
        1.2.840.10008.5.1.4.1.1.66.4\tSegmentation Storage
        1.2.840.10008.5.1.4.1.1.66.5\tSurface Segmentation Storage
        1.2.840.10008.5.1.4.1.1.66.6\tTractography Results Storage
        1.2.840.10008.5.1.4.1.1.67\tReal World Value Mapping Storage
        1.2.840.10008.5.1.4.1.1.68.1\tSurface Scan Mesh Storage
        1.2.840.10008.5.1.4.1.1.68.2\tSurface Scan Point Cloud Storage
        1.2.840.10008.5.1.4.1.1.77.1\tVL Image Storage - Trial
        1.2.840.10008.5.1.4.1.1.77.1.1\tVL Endoscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.1.1\tVideo Endoscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.2\tVL Microscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.2.1\tVideo Microscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.3\tVL Slide-Coordinates Microscopic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.4\tVL Photographic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.4.1\tVideo Photographic Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.1\tOphthalmic Photography 8 Bit Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.2\tOphthalmic Photography 16 Bit Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.3\tStereometric Relationship Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.4\tOphthalmic Tomography Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.5\tWide Field Ophthalmic Photography Stereographic Projection Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.6\tWide Field Ophthalmic Photography 3D Coordinates Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.7\tOphthalmic Optical Coherence Tomography En Face Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.5.8\tOphthalmic Optical Coherence Tomography B-scan Volume Analysis Storage
        1.2.840.10008.5.1.4.1.1.77.1.6\tVL Whole Slide Microscopy Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.7\tDermoscopic Photography Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.8\tConfocal Microscopy Image Storage
        1.2.840.10008.5.1.4.1.1.77.1.9\tConfocal Microscopy Tiled Pyramidal Image Storage
        1.2.840.10008.5.1.4.1.1.77.2\tVL Multi-frame Image Storage - Trial
        1.2.840.10008.5.1.4.1.1.78.1\tLensometry Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.2\tAutorefraction Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.3\tKeratometry Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.4\tSubjective Refraction Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.5\tVisual Acuity Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.6\tSpectacle Prescription Report Storage
        1.2.840.10008.5.1.4.1.1.78.7\tOphthalmic Axial Measurements Storage
        1.2.840.10008.5.1.4.1.1.78.8\tIntraocular Lens Calculations Storage
        1.2.840.10008.5.1.4.1.1.79.1\tMacular Grid Thickness and Volume Report Storage
        1.2.840.10008.5.1.4.1.1.80.1\tOphthalmic Visual Field Static Perimetry Measurements Storage
        1.2.840.10008.5.1.4.1.1.81.1\tOphthalmic Thickness Map Storage
        1.2.840.10008.5.1.4.1.1.82.1\tCorneal Topography Map Storage
        1.2.840.10008.5.1.4.1.1.88.1\tText SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.2\tAudio SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.3\tDetail SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.4\tComprehensive SR Storage - Trial
        1.2.840.10008.5.1.4.1.1.88.11\tBasic Text SR Storage
        1.2.840.10008.5.1.4.1.1.88.22\tEnhanced SR Storage
        1.2.840.10008.5.1.4.1.1.88.33\tComprehensive SR Storage
        1.2.840.10008.5.1.4.1.1.88.34\tComprehensive 3D SR Storage
        1.2.840.10008.5.1.4.1.1.88.35\tExtensible SR Storage
        1.2.840.10008.5.1.4.1.1.88.40\tProcedure Log Storage
        1.2.840.10008.5.1.4.1.1.88.50\tMammography CAD SR Storage
        1.2.840.10008.5.1.4.1.1.88.59\tKey Object Selection Document Storage
        1.2.840.10008.5.1.4.1.1.88.65\tChest CAD SR Storage
        1.2.840.10008.5.1.4.1.1.88.67\tX-Ray Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.68\tRadiopharmaceutical Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.69\tColon CAD SR Storage
        1.2.840.10008.5.1.4.1.1.88.70\tImplantation Plan SR Storage
        1.2.840.10008.5.1.4.1.1.88.71\tAcquisition Context SR Storage
        1.2.840.10008.5.1.4.1.1.88.72\tSimplified Adult Echo SR Storage
        1.2.840.10008.5.1.4.1.1.88.73\tPatient Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.74\tPlanned Imaging Agent Administration SR Storage
        1.2.840.10008.5.1.4.1.1.88.75\tPerformed Imaging Agent Administration SR Storage
        1.2.840.10008.5.1.4.1.1.88.76\tEnhanced X-Ray Radiation Dose SR Storage
        1.2.840.10008.5.1.4.1.1.88.77\tWaveform Annotation SR Storage
        1.2.840.10008.5.1.4.1.1.90.1\tContent Assessment Results Storage
        1.2.840.10008.5.1.4.1.1.91.1\tMicroscopy Bulk Simple Annotations Storage
        1.2.840.10008.5.1.4.1.1.104.1\tEncapsulated PDF Storage
        1.2.840.10008.5.1.4.1.1.104.2\tEncapsulated CDA Storage
        1.2.840.10008.5.1.4.1.1.104.3\tEncapsulated STL Storage
        1.2.840.10008.5.1.4.1.1.104.4\tEncapsulated OBJ Storage
        1.2.840.10008.5.1.4.1.1.104.5\tEncapsulated MTL Storage
        1.2.840.10008.5.1.4.1.1.128\tPositron Emission Tomography Image Storage
        1.2.840.10008.5.1.4.1.1.128.1\tLegacy Converted Enhanced PET Image Storage
        1.2.840.10008.5.1.4.1.1.129\tStandalone PET Curve Storage
        1.2.840.10008.5.1.4.1.1.130\tEnhanced PET Image Storage
        1.2.840.10008.5.1.4.1.1.131\tBasic Structured Display Storage
        1.2.840.10008.5.1.4.1.1.200.1\tCT Defined Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.200.2\tCT Performed Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.200.3\tProtocol Approval Storage
        1.2.840.10008.5.1.4.1.1.200.4\tProtocol Approval Information Model - FIND
        1.2.840.10008.5.1.4.1.1.200.5\tProtocol Approval Information Model - MOVE
        1.2.840.10008.5.1.4.1.1.200.6\tProtocol Approval Information Model - GET
        1.2.840.10008.5.1.4.1.1.200.7\tXA Defined Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.200.8\tXA Performed Procedure Protocol Storage
        1.2.840.10008.5.1.4.1.1.201.1\tInventory Storage
        1.2.840.10008.5.1.4.1.1.201.1.1\tStorage Management SOP Instance
        1.2.840.10008.5.1.4.1.1.201.2\tInventory - FIND
        1.2.840.10008.5.1.4.1.1.201.3\tInventory - MOVE
        1.2.840.10008.5.1.4.1.1.201.4\tInventory - GET
        1.2.840.10008.5.1.4.1.1.201.5\tInventory Creation
        1.2.840.10008.5.1.4.1.1.201.6\tRepository Query
        1.2.840.10008.5.1.4.1.1.481.1\tRT Image Storage
        1.2.840.10008.5.1.4.1.1.481.2\tRT Dose Storage
        1.2.840.10008.5.1.4.1.1.481.3\tRT Structure Set Storage
        1.2.840.10008.5.1.4.1.1.481.4\tRT Beams Treatment Record Storage
        1.2.840.10008.5.1.4.1.1.481.5\tRT Plan Storage
        1.2.840.10008.5.1.4.1.1.481.6\tRT Brachy Treatment Record Storage
        1.2.840.10008.5.1.4.1.1.481.7\tRT Treatment Summary Record Storage
        1.2.840.10008.5.1.4.1.1.481.8\tRT Ion Plan Storage
        1.2.840.10008.5.1.4.1.1.481.9\tRT Ion Beams Treatment Record Storage
        1.2.840.10008.5.1.4.1.1.481.10\tRT Physician Intent Storage
        1.2.840.10008.5.1.4.1.1.481.11\tRT Segment Annotation Storage
        1.2.840.10008.5.1.4.1.1.481.12\tRT Radiation Set Storage
        1.2.840.10008.5.1.4.1.1.481.13\tC-Arm Photon-Electron Radiation Storage
        1.2.840.10008.5.1.4.1.1.481.14\tTomotherapeutic Radiation Storage
        1.2.840.10008.5.1.4.1.1.481.15\tRobotic-Arm Radiation Storage
        1.2.840.10008.5.1.4.1.1.481.16\tRT Radiation Record Set Storage
        1.2.840.10008.5.1.4.1.1.481.17\tRT Radiation Salvage Record Storage
        1.2.840.10008.5.1.4.1.1.481.18\tTomotherapeutic Radiation Record Storage
        1.2.840.10008.5.1.4.1.1.481.19\tC-Arm Photon-Electron Radiation Record Storage
        1.2.840.10008.5.1.4.1.1.481.20\tRobotic Radiation Record Storage
        1.2.840.10008.5.1.4.1.1.481.21\tRT Radiation Set Delivery Instruction Storage
        1.2.840.10008.5.1.4.1.1.481.22\tRT Treatment Preparation Storage
        1.2.840.10008.5.1.4.1.1.481.23\tEnhanced RT Image Storage
        1.2.840.10008.5.1.4.1.1.481.24\tEnhanced Continuous RT Image Storage
        1.2.840.10008.5.1.4.1.1.481.25\tRT Patient Position Acquisition Instruction Storage
        1.2.840.10008.5.1.4.1.1.501.1\tDICOS CT Image Storage
        1.2.840.10008.5.1.4.1.1.501.2.1\tDICOS Digital X-Ray Image Storage - For Presentation
        1.2.840.10008.5.1.4.1.1.501.2.2\tDICOS Digital X-Ray Image Storage - For Processing
        1.2.840.10008.5.1.4.1.1.501.3\tDICOS Threat Detection Report Storage
        1.2.840.10008.5.1.4.1.1.501.4\tDICOS 2D AIT Storage
        1.2.840.10008.5.1.4.1.1.501.5\tDICOS 3D AIT Storage
        1.2.840.10008.5.1.4.1.1.501.6\tDICOS Quadrupole Resonance (QR) Storage
        1.2.840.10008.5.1.4.1.1.601.1\tEddy Current Image Storage
        1.2.840.10008.5.1.4.1.1.601.2\tEddy Current Multi-frame Image Storage
        1.2.840.10008.5.1.4.1.2.1.1\tPatient Root Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.1.2.1.2\tPatient Root Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.1.2.1.3\tPatient Root Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.1.2.2.1\tStudy Root Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.1.2.2.2\tStudy Root Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.1.2.2.3\tStudy Root Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.1.2.3.1\tPatient/Study Only Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.1.2.3.2\tPatient/Study Only Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.1.2.3.3\tPatient/Study Only Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.1.2.4.2\tComposite Instance Root Retrieve - MOVE
        1.2.840.10008.5.1.4.1.2.4.3\tComposite Instance Root Retrieve - GET
        1.2.840.10008.5.1.4.1.2.5.3\tComposite Instance Retrieve Without Bulk Data - GET
        1.2.840.10008.5.1.4.20.1\tDefined Procedure Protocol Information Model - FIND
        1.2.840.10008.5.1.4.20.2\tDefined Procedure Protocol Information Model - MOVE
        1.2.840.10008.5.1.4.20.3\tDefined Procedure Protocol Information Model - GET
        1.2.840.10008.5.1.4.31\tModality Worklist Information Model - FIND
        1.2.840.10008.5.1.4.32\tGeneral Purpose Worklist Management Meta SOP Class
        1.2.840.10008.5.1.4.32.1\tGeneral Purpose Worklist Information Model - FIND
        1.2.840.10008.5.1.4.32.2\tGeneral Purpose Scheduled Procedure Step SOP Class
        1.2.840.10008.5.1.4.32.3\tGeneral Purpose Performed Procedure Step SOP Class
        1.2.840.10008.5.1.4.33\tInstance Availability Notification SOP Class
        1.2.840.10008.5.1.4.34.1\tRT Beams Delivery Instruction Storage - Trial
        1.2.840.10008.5.1.4.34.2\tRT Conventional Machine Verification - Trial
        1.2.840.10008.5.1.4.34.3\tRT Ion Machine Verification - Trial
        1.2.840.10008.5.1.4.34.4\tUnified Worklist and Procedure Step Service Class - Trial
        1.2.840.10008.5.1.4.34.4.1\tUnified Procedure Step - Push SOP Class - Trial
        1.2.840.10008.5.1.4.34.4.2\tUnified Procedure Step - Watch SOP Class - Trial
        1.2.840.10008.5.1.4.34.4.3\tUnified Procedure Step - Pull SOP Class - Trial
        1.2.840.10008.5.1.4.34.4.4\tUnified Procedure Step - Event SOP Class - Trial
        1.2.840.10008.5.1.4.34.5\tUPS Global Subscription SOP Instance
        1.2.840.10008.5.1.4.34.5.1\tUPS Filtered Global Subscription SOP Instance
        1.2.840.10008.5.1.4.34.6\tUnified Worklist and Procedure Step Service Class
        1.2.840.10008.5.1.4.34.6.1\tUnified Procedure Step - Push SOP Class
        1.2.840.10008.5.1.4.34.6.2\tUnified Procedure Step - Watch SOP Class
        1.2.840.10008.5.1.4.34.6.3\tUnified Procedure Step - Pull SOP Class
        1.2.840.10008.5.1.4.34.6.4\tUnified Procedure Step - Event SOP Class
        1.2.840.10008.5.1.4.34.6.5\tUnified Procedure Step - Query SOP Class
        1.2.840.10008.5.1.4.34.7\tRT Beams Delivery Instruction Storage
        1.2.840.10008.5.1.4.34.8\tRT Conventional Machine Verification
        1.2.840.10008.5.1.4.34.9\tRT Ion Machine Verification
        1.2.840.10008.5.1.4.34.10\tRT Brachy Application Setup Delivery Instruction Storage
        1.2.840.10008.5.1.4.37.1\tGeneral Relevant Patient Information Query
        1.2.840.10008.5.1.4.37.2\tBreast Imaging Relevant Patient Information Query
        1.2.840.10008.5.1.4.37.3\tCardiac Relevant Patient Information Query
        1.2.840.10008.5.1.4.38.1\tHanging Protocol Storage
        1.2.840.10008.5.1.4.38.2\tHanging Protocol Information Model - FIND
        1.2.840.10008.5.1.4.38.3\tHanging Protocol Information Model - MOVE
        1.2.840.10008.5.1.4.38.4\tHanging Protocol Information Model - GET
        1.2.840.10008.5.1.4.39.1\tColor Palette Storage
        1.2.840.10008.5.1.4.39.2\tColor Palette Query/Retrieve Information Model - FIND
        1.2.840.10008.5.1.4.39.3\tColor Palette Query/Retrieve Information Model - MOVE
        1.2.840.10008.5.1.4.39.4\tColor Palette Query/Retrieve Information Model - GET
        1.2.840.10008.5.1.4.41\tProduct Characteristics Query SOP Class
        1.2.840.10008.5.1.4.42\tSubstance Approval Query SOP Class
        1.2.840.10008.5.1.4.43.1\tGeneric Implant Template Storage
        1.2.840.10008.5.1.4.43.2\tGeneric Implant Template Information Model - FIND
        1.2.840.10008.5.1.4.43.3\tGeneric Implant Template Information Model - MOVE
        1.2.840.10008.5.1.4.43.4\tGeneric Implant Template Information Model - GET
        1.2.840.10008.5.1.4.44.1\tImplant Assembly Template Storage
        1.2.840.10008.5.1.4.44.2\tImplant Assembly Template Information Model - FIND
        1.2.840.10008.5.1.4.44.3\tImplant Assembly Template Information Model - MOVE
        1.2.840.10008.5.1.4.44.4\tImplant Assembly Template Information Model - GET
        1.2.840.10008.5.1.4.45.1\tImplant Template Group Storage
        1.2.840.10008.5.1.4.45.2\tImplant Template Group Information Model - FIND
        1.2.840.10008.5.1.4.45.3\tImplant Template Group Information Model - MOVE
        1.2.840.10008.5.1.4.45.4\tImplant Template Group Information Model - GET
        1.2.840.10008.7.1.1\tNative DICOM Model
        1.2.840.10008.7.1.2\tAbstract Multi-Dimensional Image Model
        1.2.840.10008.8.1.1\tDICOM Content Mapping Resource
        1.2.840.10008.10.1\tVideo Endoscopic Image Real-Time Communication
        1.2.840.10008.10.2\tVideo Photographic Image Real-Time Communication
        1.2.840.10008.10.3\tAudio Waveform Real-Time Communication
        1.2.840.10008.10.4\tRendition Selection Document Real-Time Communication
        1.2.840.10008.15.1.1\tUniversal Coordinated Time
        """
}
