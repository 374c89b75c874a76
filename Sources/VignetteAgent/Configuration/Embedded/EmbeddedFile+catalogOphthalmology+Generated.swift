// swift-format-ignore-file
// Written by agent-config/embed from catalog/ophthalmology.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file catalog/ophthalmology.yaml.
    static let catalogOphthalmology = EmbeddedFile(
        path: "catalog/ophthalmology.yaml",
        text: #"""
            # Ophthalmology: the department's descriptors.
            #
            # A descriptor says what is done at an exam, once and in codes, so that nobody types it twice. Titles, keys and
            # lists may be changed freely; codes are what the archive will search for in ten years, so change them with care.
            #
            #   version     of this file: a date, or a number such as 3.1; change it with every change, exams remember it
            #   department  exams: encounters-first | orders-first, which of the two ways of opening an exam is offered first
            #
            #   procedure   ProcedureCodeSequence      what is done
            #   region      AnatomicRegionSequence     where; always one code
            #   regions     finer sites that the page offers: a list of this file by name, or sites written out
            #   laterality  none | optional | required
            #   stills      vl-endoscopic | vl-microscopic | vl-photographic | dermoscopic | ophthalmic-photography-8-bit |
            #               true-color-secondary-capture
            #   video       video-endoscopic | video-microscopic | video-photographic
            #   document-title  ConceptNameCodeSequence of PDFs: without it a PDF is held
            #   blu-ray     true: films of the eight formats of BD go under the BD-compatible transfer syntax
            #   use-device-instance-uid  false: a DICOM file of a device gets a new SOPInstanceUID
            #   keys        short words that find the descriptor on the page and at the command line
            #
            #   device-type AcquisitionDeviceTypeCodeSequence, where the device's profile names none (context group 4202)
            #
            # Codes. Regions are of DICOM context group 4209. “Ocular fundus photography”, the slit lamp's, those of visual fields
            # and of OCT are SNOMED CT codes that stand in public value sets; the title of macular reports is DICOM's own (DCM).
            #
            # Codes of the scheme 99VIGNETTE are site codes: no public code could be confirmed for them. DICOM keeps designators
            # that begin with 99 for private use, so nobody takes them for a standard's; put in the codes of your hospital's own
            # procedure catalogue, under its own designator. `vignette check` says how many are left.
            #
            # An eye is right, left or both: no capture of an eye leaves without its side.
            version: 2026-11-22

            department:
              name: ophthalmology
              title: { en: Ophthalmology, de: Augenheilkunde }
              code: { code: "309935007", scheme: SCT, meaning: Ophthalmology }
              exams: encounters-first

            regions:
              # Back of the eye (context group 4209).
              fundus:
                retina: { title: { en: Retina, de: Netzhaut }, code: { code: "5665001", scheme: SCT, meaning: Retina } }
                optic-disc: { title: { en: Optic disc, de: Papille }, code: { code: "81016008", scheme: SCT, meaning: Optic nerve head } }
                fovea: { title: { en: Fovea, de: Fovea }, code: { code: "67046006", scheme: SCT, meaning: Fovea centralis } }
                choroid: { title: { en: Choroid, de: Aderhaut }, code: { code: "68703001", scheme: SCT, meaning: Choroid of eye } }
              # Front of the eye (context group 4209).
              front:
                cornea: { title: { en: Cornea, de: Hornhaut }, code: { code: "28726007", scheme: SCT, meaning: Cornea } }
                conjunctiva: { title: { en: Conjunctiva, de: Bindehaut }, code: { code: "29445007", scheme: SCT, meaning: Conjunctiva } }
                sclera: { title: { en: Sclera, de: Lederhaut }, code: { code: "18619003", scheme: SCT, meaning: Sclera } }
                anterior-chamber: { title: { en: Anterior chamber, de: Vorderkammer }, code: { code: "31636006", scheme: SCT, meaning: Anterior chamber of eye } }
                iris: { title: { en: Iris, de: Iris }, code: { code: "41296002", scheme: SCT, meaning: Iris } }
                lens: { title: { en: Lens, de: Linse }, code: { code: "78076003", scheme: SCT, meaning: Lens } }
                ciliary-body: { title: { en: Ciliary body, de: Ziliarkörper }, code: { code: "29534007", scheme: SCT, meaning: Ciliary body } }
              # Lids and tear ducts (context group 4209).
              lids:
                upper-eyelid: { title: { en: Upper eyelid, de: Oberlid }, code: { code: "38934000", scheme: SCT, meaning: Upper Eyelid } }
                lower-eyelid: { title: { en: Lower eyelid, de: Unterlid }, code: { code: "62736007", scheme: SCT, meaning: Lower Eyelid } }
                caruncle: { title: { en: Lacrimal caruncle, de: Tränenkarunkel }, code: { code: "43045000", scheme: SCT, meaning: Lacrimal caruncle } }
                lacrimal-gland: { title: { en: Lacrimal gland, de: Tränendrüse }, code: { code: "13561001", scheme: SCT, meaning: Lacrimal gland } }
                lacrimal-sac: { title: { en: Lacrimal sac, de: Tränensack }, code: { code: "3954005", scheme: SCT, meaning: Lacrimal sac } }
              # All of the eye (context group 4209).
              whole-eye:
                cornea: { title: { en: Cornea, de: Hornhaut }, code: { code: "28726007", scheme: SCT, meaning: Cornea } }
                conjunctiva: { title: { en: Conjunctiva, de: Bindehaut }, code: { code: "29445007", scheme: SCT, meaning: Conjunctiva } }
                anterior-chamber: { title: { en: Anterior chamber, de: Vorderkammer }, code: { code: "31636006", scheme: SCT, meaning: Anterior chamber of eye } }
                iris: { title: { en: Iris, de: Iris }, code: { code: "41296002", scheme: SCT, meaning: Iris } }
                lens: { title: { en: Lens, de: Linse }, code: { code: "78076003", scheme: SCT, meaning: Lens } }
                retina: { title: { en: Retina, de: Netzhaut }, code: { code: "5665001", scheme: SCT, meaning: Retina } }
                optic-disc: { title: { en: Optic disc, de: Papille }, code: { code: "81016008", scheme: SCT, meaning: Optic nerve head } }
                upper-eyelid: { title: { en: Upper eyelid, de: Oberlid }, code: { code: "38934000", scheme: SCT, meaning: Upper Eyelid } }
                lower-eyelid: { title: { en: Lower eyelid, de: Unterlid }, code: { code: "62736007", scheme: SCT, meaning: Lower Eyelid } }
                lacrimal-sac: { title: { en: Lacrimal sac, de: Tränensack }, code: { code: "3954005", scheme: SCT, meaning: Lacrimal sac } }

            descriptors:
              # Back of the eye.
              fundus-photograph:
                title: { en: Fundus photograph, de: Fundusfoto }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [f, fundus]

              optic-disc-photograph:
                title: { en: Photograph of optic disc, de: Papillenfoto }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "81016008", scheme: SCT, meaning: Optic nerve head }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [d, disc]

              stereo-disc-photograph:
                title: { en: Stereo photograph of optic disc, de: Stereopapillenfoto }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "81016008", scheme: SCT, meaning: Optic nerve head }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [sd, stereo]

              macula-photograph:
                title: { en: Photograph of macula, de: Makulafoto }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "67046006", scheme: SCT, meaning: Fovea centralis }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [m, macula]

              diabetic-retinopathy-screening:
                title: { en: Diabetic retinopathy screening, de: Screening diabetische Retinopathie }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [dr, screening]

              prematurity-screening:
                title: { en: Retinopathy of prematurity screening, de: Screening Frühgeborenenretinopathie }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [rop]

              peripheral-retina-photograph:
                title: { en: Photograph of peripheral retina, de: Foto der Netzhautperipherie }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [pr, periphery]

              wide-field-fundus:
                title: { en: Ultra-wide field fundus photograph, de: Ultraweitwinkel-Fundusfoto }
                procedure: { code: "20067007", scheme: SCT, meaning: Ocular fundus photography }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "392001008", scheme: SCT, meaning: Scanning Laser Ophthalmoscope }
                keys: [uwf, optos]

              red-free-fundus:
                title: { en: Red-free fundus photograph, de: Rotfreies Fundusfoto }
                procedure: { code: "FUNDUS-REDFREE", scheme: 99VIGNETTE, meaning: Red-free photography of fundus }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [rf, redfree]

              infrared-fundus:
                title: { en: Infrared fundus image, de: Infrarot-Fundusaufnahme }
                procedure: { code: "FUNDUS-INFRARED", scheme: 99VIGNETTE, meaning: Infrared imaging of fundus }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "392001008", scheme: SCT, meaning: Scanning Laser Ophthalmoscope }
                keys: [ir]

              fundus-autofluorescence:
                title: { en: Fundus autofluorescence, de: Fundusautofluoreszenz }
                procedure: { code: "FUNDUS-AUTOFLUO", scheme: 99VIGNETTE, meaning: Autofluorescence imaging of fundus }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "392001008", scheme: SCT, meaning: Scanning Laser Ophthalmoscope }
                keys: [faf, af]

              fluorescein-angiography:
                title: { en: Fluorescein angiography, de: Fluoreszenzangiografie }
                procedure: { code: "FLUORESC-ANGIO", scheme: 99VIGNETTE, meaning: Fluorescein angiography of eye }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409898007", scheme: SCT, meaning: Fundus Camera }
                keys: [fa, ffa, fag]

              wide-field-fluorescein-angiography:
                title: { en: Ultra-wide field fluorescein angiography, de: Ultraweitwinkel-Fluoreszenzangiografie }
                procedure: { code: "FLUORESC-ANGIO", scheme: 99VIGNETTE, meaning: Fluorescein angiography of eye }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "392001008", scheme: SCT, meaning: Scanning Laser Ophthalmoscope }
                keys: [uwfa]

              icg-angiography:
                title: { en: Indocyanine green angiography, de: Indocyaningrün-Angiografie }
                procedure: { code: "ICG-ANGIO", scheme: 99VIGNETTE, meaning: Indocyanine green angiography of eye }
                region: { code: "68703001", scheme: SCT, meaning: Choroid of eye }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "392001008", scheme: SCT, meaning: Scanning Laser Ophthalmoscope }
                keys: [icg, icga]

              # Front of the eye.
              slit-lamp-photograph:
                title: { en: Slit lamp photograph, de: Spaltlampenfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "31636006", scheme: SCT, meaning: Anterior chamber of eye }
                regions: front
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [s, slit]

              cornea-photograph:
                title: { en: Photograph of cornea, de: Hornhautfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [c, cornea]

              corneal-staining:
                title: { en: Corneal staining, de: Hornhautfärbung }
                procedure: { code: "CORNEA-STAINING", scheme: 99VIGNETTE, meaning: Photography of cornea with fluorescein staining }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [cs, staining]

              conjunctiva-photograph:
                title: { en: Photograph of conjunctiva, de: Bindehautfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "29445007", scheme: SCT, meaning: Conjunctiva }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [cj, conjunctiva]

              sclera-photograph:
                title: { en: Photograph of sclera, de: Lederhautfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "18619003", scheme: SCT, meaning: Sclera }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [sc, sclera]

              iris-photograph:
                title: { en: Photograph of iris, de: Irisfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "41296002", scheme: SCT, meaning: Iris }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [i, iris]

              anterior-chamber-photograph:
                title: { en: Photograph of anterior chamber, de: Vorderkammerfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "31636006", scheme: SCT, meaning: Anterior chamber of eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [ac, chamber]

              gonioscopy:
                title: { en: Gonioscopy, de: Gonioskopie }
                procedure: { code: "GONIOSCOPY", scheme: 99VIGNETTE, meaning: Gonioscopy }
                region: { code: "31636006", scheme: SCT, meaning: Anterior chamber of eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [g, gonio]

              lens-photograph:
                title: { en: Photograph of lens, de: Linsenfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "78076003", scheme: SCT, meaning: Lens }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [l, lens]

              retroillumination:
                title: { en: Retroillumination of lens, de: Retroillumination der Linse }
                procedure: { code: "RETROILLUMINAT", scheme: 99VIGNETTE, meaning: Retroillumination photography of lens }
                region: { code: "78076003", scheme: SCT, meaning: Lens }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [ri, retro]

              contact-lens-fitting:
                title: { en: Contact lens fitting, de: Kontaktlinsenanpassung }
                procedure: { code: "CONTACT-LENS-FIT", scheme: 99VIGNETTE, meaning: Fitting of contact lens }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [cl]

              specular-microscopy:
                title: { en: Specular microscopy of cornea, de: Endothelmikroskopie }
                procedure: { code: "SPECULAR-MICRO", scheme: 99VIGNETTE, meaning: Specular microscopy of cornea }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409899004", scheme: SCT, meaning: Specular Microscope }
                keys: [sm, specular]

              keratoscopy:
                title: { en: Keratoscopy, de: Keratoskopie }
                procedure: { code: "KERATOSCOPY", scheme: 99VIGNETTE, meaning: Keratoscopy }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397522002", scheme: SCT, meaning: Keratoscope }
                keys: [ks, placido]

              pupillography:
                title: { en: Pupillography, de: Pupillografie }
                procedure: { code: "PUPILLOGRAPHY", scheme: 99VIGNETTE, meaning: Pupillography }
                region: { code: "41296002", scheme: SCT, meaning: Iris }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "420827006", scheme: SCT, meaning: Pupillograph }
                document-title: { code: "PUPIL-REPORT", scheme: 99VIGNETTE, meaning: Report of pupillography }
                keys: [pg, pupil]

              # Lids, tear ducts and eye movements.
              external-eye-photograph:
                title: { en: External photograph of eye, de: Äußeres Augenfoto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                regions: whole-eye
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [e, external]

              eyelid-photograph:
                title: { en: Photograph of eyelids, de: Lidfoto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "80243003", scheme: SCT, meaning: Eyelid }
                regions: lids
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [el, lid]

              lid-lesion:
                title: { en: Lesion of eyelid, de: Läsion am Augenlid }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "80243003", scheme: SCT, meaning: Eyelid }
                regions: lids
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [ll]

              ptosis-documentation:
                title: { en: Documentation of ptosis, de: Ptosisdokumentation }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "38934000", scheme: SCT, meaning: Upper Eyelid }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [pt, ptosis]

              meibography:
                title: { en: Meibography, de: Meibografie }
                procedure: { code: "MEIBOGRAPHY", scheme: 99VIGNETTE, meaning: Meibography }
                region: { code: "80243003", scheme: SCT, meaning: Eyelid }
                regions: lids
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [mg, meibo]

              lacrimal-documentation:
                title: { en: Documentation of tear ducts, de: Dokumentation der Tränenwege }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "3954005", scheme: SCT, meaning: Lacrimal sac }
                regions: lids
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [td, tear]

              ocular-motility:
                title: { en: "Ocular motility, nine gazes", de: "Augenmotilität, neun Blickrichtungen" }
                procedure: { code: "MOTILITY-PHOTO", scheme: 99VIGNETTE, meaning: Photography of ocular motility }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [mot, gaze]

              strabismus-documentation:
                title: { en: Documentation of strabismus, de: Schielstellung }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [str, squint]

              exophthalmos-documentation:
                title: { en: Documentation of exophthalmos, de: Exophthalmusdokumentation }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [exo, orbit]

              # Recordings of surgery: put in the codes of your operations.
              eye-surgery-recording:
                title: { en: Recording of eye surgery, de: OP-Aufnahme Auge }
                procedure: { code: "EYE-SURGERY-REC", scheme: 99VIGNETTE, meaning: Recording of eye surgery }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                regions: whole-eye
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [op, surgery]

              cataract-surgery:
                title: { en: Cataract surgery, de: Kataraktoperation }
                procedure: { code: "CATARACT-SURGERY", scheme: 99VIGNETTE, meaning: Cataract surgery }
                region: { code: "78076003", scheme: SCT, meaning: Lens }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [cat, phaco]

              vitrectomy:
                title: { en: Vitrectomy, de: Vitrektomie }
                procedure: { code: "VITRECTOMY", scheme: 99VIGNETTE, meaning: Vitrectomy }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [ppv, vitrectomy]

              glaucoma-surgery:
                title: { en: Glaucoma surgery, de: Glaukomoperation }
                procedure: { code: "GLAUCOMA-SURGERY", scheme: 99VIGNETTE, meaning: Glaucoma surgery }
                region: { code: "31636006", scheme: SCT, meaning: Anterior chamber of eye }
                regions: front
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [gs, trab]

              keratoplasty:
                title: { en: Keratoplasty, de: Keratoplastik }
                procedure: { code: "KERATOPLASTY", scheme: 99VIGNETTE, meaning: Keratoplasty }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [kpl, dmek]

              intravitreal-injection:
                title: { en: Intravitreal injection, de: Intravitreale Injektion }
                procedure: { code: "INTRAVITREAL-INJ", scheme: 99VIGNETTE, meaning: Intravitreal injection }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [ivi, ivom]

              strabismus-surgery:
                title: { en: Strabismus surgery, de: Schieloperation }
                procedure: { code: "STRABISMUS-SURG", scheme: 99VIGNETTE, meaning: Strabismus surgery }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [sts]

              eyelid-surgery:
                title: { en: Eyelid surgery, de: Lidoperation }
                procedure: { code: "EYELID-SURGERY", scheme: 99VIGNETTE, meaning: Eyelid surgery }
                region: { code: "80243003", scheme: SCT, meaning: Eyelid }
                regions: lids
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [ls, blepharoplasty]

              lacrimal-surgery:
                title: { en: Surgery of tear ducts, de: Tränenwegsoperation }
                procedure: { code: "LACRIMAL-SURGERY", scheme: 99VIGNETTE, meaning: Lacrimal surgery }
                region: { code: "3954005", scheme: SCT, meaning: Lacrimal sac }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [dcr]

              # Reports and screens of devices that write PDF: document-title is the code of the report.
              visual-field:
                title: { en: Visual field, de: Gesichtsfeld }
                procedure: { code: "86944008", scheme: SCT, meaning: Visual field study }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "103752008", scheme: SCT, meaning: Perimetry }
                keys: [vf, field]

              kinetic-perimetry:
                title: { en: Kinetic perimetry, de: Kinetische Perimetrie }
                procedure: { code: "KINETIC-PERIM", scheme: 99VIGNETTE, meaning: Kinetic perimetry }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "103752008", scheme: SCT, meaning: Perimetry }
                keys: [kp, goldmann]

              microperimetry:
                title: { en: Microperimetry, de: Mikroperimetrie }
                procedure: { code: "MICROPERIMETRY", scheme: 99VIGNETTE, meaning: Microperimetry }
                region: { code: "67046006", scheme: SCT, meaning: Fovea centralis }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "MICROPERIM-REP", scheme: 99VIGNETTE, meaning: Report of microperimetry }
                keys: [mp]

              oct:
                title: { en: Optical coherence tomography, de: Optische Kohärenztomografie }
                procedure: { code: "700070005", scheme: SCT, meaning: Optical coherence tomography of retina }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "700070005", scheme: SCT, meaning: Optical coherence tomography of retina }
                keys: [oct]

              oct-macula:
                title: { en: OCT of macula, de: OCT der Makula }
                procedure: { code: "700070005", scheme: SCT, meaning: Optical coherence tomography of retina }
                region: { code: "67046006", scheme: SCT, meaning: Fovea centralis }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "111690", scheme: DCM, meaning: Macular Grid Thickness and Volume Report }
                keys: [octm]

              oct-optic-nerve:
                title: { en: OCT of optic nerve head, de: OCT der Papille }
                procedure: { code: "OCT-OPTIC-NERVE", scheme: 99VIGNETTE, meaning: Optical coherence tomography of optic nerve head }
                region: { code: "81016008", scheme: SCT, meaning: Optic nerve head }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "OCT-NERVE-REP", scheme: 99VIGNETTE, meaning: Report of OCT of optic nerve head }
                keys: [octn, rnfl]

              oct-angiography:
                title: { en: OCT angiography, de: OCT-Angiografie }
                procedure: { code: "OCT-ANGIOGRAPHY", scheme: 99VIGNETTE, meaning: Optical coherence tomography angiography of retina }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                regions: fundus
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "OCTA-REPORT", scheme: 99VIGNETTE, meaning: Report of OCT angiography }
                keys: [octa]

              oct-anterior-segment:
                title: { en: OCT of anterior segment, de: OCT des vorderen Augenabschnitts }
                procedure: { code: "OCT-ANTERIOR", scheme: 99VIGNETTE, meaning: Optical coherence tomography of anterior segment }
                region: { code: "31636006", scheme: SCT, meaning: Anterior chamber of eye }
                regions: front
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "OCT-ANT-REPORT", scheme: 99VIGNETTE, meaning: Report of OCT of anterior segment }
                keys: [asoct]

              corneal-topography:
                title: { en: Corneal topography, de: Hornhauttopografie }
                procedure: { code: "CORNEA-TOPOGRAPH", scheme: 99VIGNETTE, meaning: Corneal topography }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "CORNEA-TOPO-REP", scheme: 99VIGNETTE, meaning: Report of corneal topography }
                keys: [topo, topography]

              corneal-tomography:
                title: { en: Corneal tomography (Scheimpflug), de: Hornhauttomografie (Scheimpflug) }
                procedure: { code: "CORNEA-TOMOGRAPH", scheme: 99VIGNETTE, meaning: Corneal tomography }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "CORNEA-TOMO-REP", scheme: 99VIGNETTE, meaning: Report of corneal tomography }
                keys: [tomo, pentacam]

              pachymetry:
                title: { en: Pachymetry, de: Pachymetrie }
                procedure: { code: "PACHYMETRY", scheme: 99VIGNETTE, meaning: Pachymetry of cornea }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "PACHYMETRY-REP", scheme: 99VIGNETTE, meaning: Report of pachymetry }
                keys: [pach]

              biometry:
                title: { en: Biometry, de: Biometrie }
                procedure: { code: "EYE-BIOMETRY", scheme: 99VIGNETTE, meaning: Biometry of eye }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "BIOMETRY-REPORT", scheme: 99VIGNETTE, meaning: Report of biometry of eye }
                keys: [bio, iol]

              aberrometry:
                title: { en: Aberrometry, de: Aberrometrie }
                procedure: { code: "ABERROMETRY", scheme: 99VIGNETTE, meaning: Aberrometry of eye }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "ABERROMETRY-REP", scheme: 99VIGNETTE, meaning: Report of aberrometry }
                keys: [abe]

              eye-ultrasound:
                title: { en: Ultrasound of eye (B-scan), de: Ultraschall des Auges (B-Bild) }
                procedure: { code: "EYE-ULTRASOUND", scheme: 99VIGNETTE, meaning: Ultrasonography of eye }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "EYE-US-REPORT", scheme: 99VIGNETTE, meaning: Report of ultrasonography of eye }
                keys: [us, bscan]

              ultrasound-biomicroscopy:
                title: { en: Ultrasound biomicroscopy, de: Ultraschallbiomikroskopie }
                procedure: { code: "EYE-UBM", scheme: 99VIGNETTE, meaning: Ultrasound biomicroscopy of eye }
                region: { code: "29534007", scheme: SCT, meaning: Ciliary body }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "EYE-UBM-REPORT", scheme: 99VIGNETTE, meaning: Report of ultrasound biomicroscopy }
                keys: [ubm]

              electroretinography:
                title: { en: Electroretinography, de: Elektroretinografie }
                procedure: { code: "ERG", scheme: 99VIGNETTE, meaning: Electroretinography }
                region: { code: "5665001", scheme: SCT, meaning: Retina }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "ERG-REPORT", scheme: 99VIGNETTE, meaning: Report of electroretinography }
                keys: [erg]

              visual-evoked-potential:
                title: { en: Visual evoked potential, de: Visuell evoziertes Potenzial }
                procedure: { code: "VEP", scheme: 99VIGNETTE, meaning: Visual evoked potential }
                region: { code: "81016008", scheme: SCT, meaning: Optic nerve head }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "VEP-REPORT", scheme: 99VIGNETTE, meaning: Report of visual evoked potential }
                keys: [vep]

            """#)
}
