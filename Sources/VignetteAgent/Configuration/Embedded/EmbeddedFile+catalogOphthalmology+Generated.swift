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
            # Codes. Regions are of DICOM context group 4209. “Ocular fundus photography” and the slit lamp's are SNOMED CT codes
            # as public value sets show them, and so are those of visual fields and OCT. Where none could be confirmed, the code is of the private scheme 99VIGNETTE.
            #
            # An eye is right, left or both: an ophthalmic photograph without its eye is never sent.
            department:
              name: ophthalmology
              title: { en: Ophthalmology, de: Augenheilkunde }
              code: { code: "309935007", scheme: SCT, meaning: Ophthalmology }

            regions:
              # Back of the eye (context group 4209).
              fundus:
                optic-disc: { title: { en: Optic disc, de: Papille }, code: { code: "81016008", scheme: SCT, meaning: Optic nerve head } }
                fovea: { title: { en: Fovea, de: Fovea }, code: { code: "67046006", scheme: SCT, meaning: Fovea centralis } }
                choroid: { title: { en: Choroid, de: Aderhaut }, code: { code: "68703001", scheme: SCT, meaning: Choroid of eye } }
              # Front of the eye (context group 4209).
              front:
                cornea: { title: { en: Cornea, de: Hornhaut }, code: { code: "28726007", scheme: SCT, meaning: Cornea } }
                conjunctiva: { title: { en: Conjunctiva, de: Bindehaut }, code: { code: "29445007", scheme: SCT, meaning: Conjunctiva } }
                sclera: { title: { en: Sclera, de: Lederhaut }, code: { code: "18619003", scheme: SCT, meaning: Sclera } }
                iris: { title: { en: Iris, de: Iris }, code: { code: "41296002", scheme: SCT, meaning: Iris } }
                lens: { title: { en: Lens, de: Linse }, code: { code: "78076003", scheme: SCT, meaning: Lens } }
              # Lids and tear ducts (context group 4209).
              lids:
                upper-eyelid: { title: { en: Upper eyelid, de: Oberlid }, code: { code: "38934000", scheme: SCT, meaning: Upper Eyelid } }
                lower-eyelid: { title: { en: Lower eyelid, de: Unterlid }, code: { code: "62736007", scheme: SCT, meaning: Lower Eyelid } }
                caruncle: { title: { en: Lacrimal caruncle, de: Tränenkarunkel }, code: { code: "43045000", scheme: SCT, meaning: Lacrimal caruncle } }
                lacrimal-sac: { title: { en: Lacrimal sac, de: Tränensack }, code: { code: "3954005", scheme: SCT, meaning: Lacrimal sac } }

            descriptors:
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

              # One public source for the procedure of slit lamp photographs: check it with your terminology server.
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

              lens-photograph:
                title: { en: Photograph of lens, de: Linsenfoto }
                procedure: { code: "16306001", scheme: SCT, meaning: "Ocular photography for evaluation, slit lamp photography" }
                region: { code: "78076003", scheme: SCT, meaning: Lens }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "397247004", scheme: SCT, meaning: Slit Lamp Biomicroscope }
                keys: [l, lens]

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

              external-eye-photograph:
                title: { en: External photograph of eye, de: Äußeres Augenfoto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409903006", scheme: SCT, meaning: External Camera }
                keys: [e, external]

              # No confirmed SNOMED CT code: put in your own.
              specular-microscopy:
                title: { en: Specular microscopy of cornea, de: Endothelmikroskopie }
                procedure: { code: "SPECULAR-MICRO", scheme: 99VIGNETTE, meaning: Specular microscopy of cornea }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "409899004", scheme: SCT, meaning: Specular Microscope }
                keys: [sm, specular]

              # No confirmed SNOMED CT code: put in the code of the operation.
              eye-surgery-recording:
                title: { en: Recording of eye surgery, de: OP-Aufnahme Auge }
                procedure: { code: "EYE-SURGERY-REC", scheme: 99VIGNETTE, meaning: Recording of eye surgery }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                regions: front
                laterality: required
                stills: ophthalmic-photography-8-bit
                video: video-photographic
                device-type: { code: "102321001", scheme: SCT, meaning: Operating Microscope }
                keys: [op, surgery]

              # Reports and screens of devices that write PDF. The titles' codes are those of the examinations; where none could be
              # confirmed, the code is of the private scheme 99VIGNETTE: put in your own.
              visual-field:
                title: { en: Visual field, de: Gesichtsfeld }
                procedure: { code: "86944008", scheme: SCT, meaning: Visual field study }
                region: { code: "81745001", scheme: SCT, meaning: Eye }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "103752008", scheme: SCT, meaning: Perimetry }
                keys: [vf, field]

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

              # No confirmed SNOMED CT code: put in your own.
              corneal-topography:
                title: { en: Corneal topography, de: Hornhauttopografie }
                procedure: { code: "CORNEA-TOPOGRAPH", scheme: 99VIGNETTE, meaning: Corneal topography }
                region: { code: "28726007", scheme: SCT, meaning: Cornea }
                laterality: required
                stills: true-color-secondary-capture
                video: video-photographic
                document-title: { code: "CORNEA-TOPO-REP", scheme: 99VIGNETTE, meaning: Report of corneal topography }
                keys: [topo, topography]

            """#)
}
