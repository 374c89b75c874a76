// swift-format-ignore-file
// Written by agent-config/embed from catalog/dermatology.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file catalog/dermatology.yaml.
    static let catalogDermatology = EmbeddedFile(
        path: "catalog/dermatology.yaml",
        text: #"""
            # Dermatology and wound care: the department's descriptors.
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
            # Codes. Regions and sites are of DICOM context group 4029, procedures on skin of 4409; “Photography of patient” is
            # of 8131, “Dermoscopic photography” a SNOMED CT concept without a group.
            #
            # A dermoscopic picture always states its side; in the middle of the body that is “unpaired”.
            department:
              name: dermatology
              title: { en: Dermatology, de: Dermatologie }
              code: { code: "309923008", scheme: SCT, meaning: Dermatology }

            regions:
              # Sites of the whole body (context group 4029).
              skin:
                scalp: { title: { en: Scalp, de: Kopfhaut }, code: { code: "43067004", scheme: SCT, meaning: Skin of scalp } }
                forehead: { title: { en: Forehead, de: Stirn }, code: { code: "68698007", scheme: SCT, meaning: Skin of forehead } }
                face: { title: { en: Face, de: Gesicht }, code: { code: "73897004", scheme: SCT, meaning: Skin of face } }
                cheek: { title: { en: Cheek, de: Wange }, code: { code: "36141000", scheme: SCT, meaning: Skin of cheek } }
                nose: { title: { en: Nose, de: Nase }, code: { code: "113179006", scheme: SCT, meaning: Skin of nose } }
                ear: { title: { en: Ear, de: Ohr }, code: { code: "1902009", scheme: SCT, meaning: Skin of ear } }
                lip: { title: { en: Lip, de: Lippe }, code: { code: "88089004", scheme: SCT, meaning: Skin of lip } }
                neck: { title: { en: Neck, de: Hals }, code: { code: "43081002", scheme: SCT, meaning: Skin of neck } }
                chest: { title: { en: Chest, de: Brust }, code: { code: "244106003", scheme: SCT, meaning: Skin of anterior surface of thorax } }
                abdomen: { title: { en: Abdomen, de: Bauch }, code: { code: "75093004", scheme: SCT, meaning: Skin of abdomen } }
                back: { title: { en: Back, de: Rücken }, code: { code: "66643007", scheme: SCT, meaning: Skin of back } }
                lower-back: { title: { en: Lower back, de: Unterer Rücken }, code: { code: "113182001", scheme: SCT, meaning: Skin of lower back } }
                buttock: { title: { en: Buttock, de: Gesäß }, code: { code: "22180002", scheme: SCT, meaning: Skin of buttock } }
                axilla: { title: { en: Axilla, de: Achsel }, code: { code: "76261009", scheme: SCT, meaning: Skin of axilla } }
                groin: { title: { en: Groin, de: Leiste }, code: { code: "39687006", scheme: SCT, meaning: Skin of inguinal region } }
                upper-arm: { title: { en: Upper arm (front), de: Oberarm (vorn) }, code: { code: "45981001", scheme: SCT, meaning: Skin of anterior surface of upper arm } }
                forearm: { title: { en: Forearm (front), de: Unterarm (vorn) }, code: { code: "70559009", scheme: SCT, meaning: Skin of anterior surface of forearm } }
                hand: { title: { en: Hand, de: Hand }, code: { code: "33712006", scheme: SCT, meaning: Skin of hand } }
                palm: { title: { en: Palm, de: Handfläche }, code: { code: "70887009", scheme: SCT, meaning: Skin of palm of hand } }
                thigh: { title: { en: Thigh (front), de: Oberschenkel (vorn) }, code: { code: "61248009", scheme: SCT, meaning: Skin of anterior surface of thigh } }
                lower-leg: { title: { en: Lower leg (front), de: Unterschenkel (vorn) }, code: { code: "25763004", scheme: SCT, meaning: Skin of anterior surface of lower leg } }
                foot: { title: { en: Foot, de: Fuß }, code: { code: "60496002", scheme: SCT, meaning: Skin of foot } }
                heel: { title: { en: Heel, de: Ferse }, code: { code: "84607009", scheme: SCT, meaning: Skin of heel } }
              # Head and neck (context group 4029).
              head-and-neck:
                scalp: { title: { en: Scalp, de: Kopfhaut }, code: { code: "43067004", scheme: SCT, meaning: Skin of scalp } }
                forehead: { title: { en: Forehead, de: Stirn }, code: { code: "68698007", scheme: SCT, meaning: Skin of forehead } }
                cheek: { title: { en: Cheek, de: Wange }, code: { code: "36141000", scheme: SCT, meaning: Skin of cheek } }
                nose: { title: { en: Nose, de: Nase }, code: { code: "113179006", scheme: SCT, meaning: Skin of nose } }
                ear: { title: { en: Ear, de: Ohr }, code: { code: "1902009", scheme: SCT, meaning: Skin of ear } }
                lip: { title: { en: Lip, de: Lippe }, code: { code: "88089004", scheme: SCT, meaning: Skin of lip } }
                chin: { title: { en: Chin, de: Kinn }, code: { code: "23747009", scheme: SCT, meaning: Skin of chin } }
                neck: { title: { en: Neck, de: Hals }, code: { code: "43081002", scheme: SCT, meaning: Skin of neck } }
              # Foot and ankle (context group 4029).
              foot:
                heel: { title: { en: Heel, de: Ferse }, code: { code: "84607009", scheme: SCT, meaning: Skin of heel } }
                forefoot: { title: { en: Sole of forefoot, de: Vorfußsohle }, code: { code: "130317", scheme: DCM, meaning: Skin of sole of forefoot } }
                toe: { title: { en: Toe, de: Zehe }, code: { code: "52034004", scheme: SCT, meaning: Skin of toe } }
                great-toe: { title: { en: Great toe (top), de: Großzehe (Rücken) }, code: { code: "37873", scheme: FMA, meaning: Skin of dorsal part of great toe } }
                inner-ankle: { title: { en: Inner ankle, de: Innenknöchel }, code: { code: "181563003", scheme: SCT, meaning: Skin of medial aspect of ankle } }
                outer-ankle: { title: { en: Outer ankle, de: Außenknöchel }, code: { code: "181564009", scheme: SCT, meaning: Skin of lateral aspect of ankle } }
              # Nails (context group 4029).
              nails:
                finger: { title: { en: Fingernail, de: Fingernagel }, code: { code: "770809003", scheme: SCT, meaning: Nail unit of finger } }
                thumb: { title: { en: Thumb nail, de: Daumennagel }, code: { code: "770810008", scheme: SCT, meaning: Nail unit of thumb } }
                toe: { title: { en: Toenail, de: Zehennagel }, code: { code: "770805009", scheme: SCT, meaning: Nail unit of toe } }
                great-toe: { title: { en: Great toe nail, de: Großzehennagel }, code: { code: "770822006", scheme: SCT, meaning: Nail unit of great toe } }

            descriptors:
              dermoscopy:
                title: { en: Dermoscopy, de: Dermatoskopie }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [d, mole]

              trichoscopy:
                title: { en: Dermoscopy of hair and scalp, de: Trichoskopie }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "43067004", scheme: SCT, meaning: Skin of scalp }
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [t, hair]

              nail-dermoscopy:
                title: { en: Dermoscopy of nails, de: Onychoskopie }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: nails
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [nd, nail]

              clinical-photograph:
                title: { en: Clinical photograph, de: Klinisches Foto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [p, photo]

              body-photography:
                title: { en: Whole body photography, de: Ganzkörperfotografie }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                laterality: none
                stills: vl-photographic
                video: video-photographic
                keys: [tbp, body]

              face-photograph:
                title: { en: Photograph of face, de: Gesichtsfoto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "73897004", scheme: SCT, meaning: Skin of face }
                regions: head-and-neck
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [f, face]

              hand-photograph:
                title: { en: Photograph of hand, de: Handfoto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "33712006", scheme: SCT, meaning: Skin of hand }
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [h, hand]

              wound:
                title: { en: Wound, de: Wunde }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [w, wound]

              leg-ulcer:
                title: { en: Leg ulcer, de: Ulcus cruris }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "371304004", scheme: SCT, meaning: Skin of lower extremity }
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [lu, ulcer]

              pressure-ulcer:
                title: { en: Pressure ulcer, de: Dekubitus }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "22180002", scheme: SCT, meaning: Skin of buttock }
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [pu, pressure]

              diabetic-foot:
                title: { en: Diabetic foot, de: Diabetischer Fuß }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "60496002", scheme: SCT, meaning: Skin of foot }
                regions: foot
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [df, foot]

              skin-biopsy:
                title: { en: Biopsy of skin, de: Hautbiopsie }
                procedure: { code: "240977001", scheme: SCT, meaning: Biopsy of skin }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [b, biopsy]

              skin-excision:
                title: { en: Excision of skin, de: Exzision }
                procedure: { code: "440258006", scheme: SCT, meaning: Excision of skin }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [e, excision]

              cryotherapy:
                title: { en: Cryotherapy, de: Kryotherapie }
                procedure: { code: "302396003", scheme: SCT, meaning: Cryotherapy to skin lesion }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [c, cryo]

              photodynamic-therapy:
                title: { en: Photodynamic therapy, de: Photodynamische Therapie }
                procedure: { code: "428604001", scheme: SCT, meaning: Photodynamic therapy of skin }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [pdt]

            """#)
}
