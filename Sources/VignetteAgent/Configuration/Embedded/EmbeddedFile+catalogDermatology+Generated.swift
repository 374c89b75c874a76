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
            # Codes. Regions and sites are of DICOM context group 4029, procedures on skin of 4409; “Photography of patient” and
            # “Peri-operative Photographic Imaging” are of 8131, “Dermoscopic photography” a SNOMED CT concept without a group.
            #
            # Codes of the scheme 99VIGNETTE are site codes: no public code could be confirmed for them. DICOM keeps designators
            # that begin with 99 for private use, so nobody takes them for a standard's; put in the codes of your hospital's own
            # procedure catalogue, under its own designator. `vignette check` says how many are left.
            version: 2026-11-22

            department:
              name: dermatology
              title: { en: Dermatology, de: Dermatologie }
              code: { code: "309923008", scheme: SCT, meaning: Dermatology }
              exams: encounters-first

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
                eyebrow: { title: { en: Eyebrow, de: Augenbraue }, code: { code: "367577003", scheme: SCT, meaning: Skin of eyebrow } }
                upper-eyelid: { title: { en: Upper eyelid, de: Oberlid }, code: { code: "41310005", scheme: SCT, meaning: Skin of upper eyelid } }
                lower-eyelid: { title: { en: Lower eyelid, de: Unterlid }, code: { code: "40069000", scheme: SCT, meaning: Skin of lower eyelid } }
                temple: { title: { en: Temple, de: Schläfe }, code: { code: "16621002", scheme: SCT, meaning: Skin of temporal region } }
                perioral: { title: { en: Around the mouth, de: Perioral }, code: { code: "110488009", scheme: SCT, meaning: Skin of perioral region of face } }
              # Parts of the scalp (context group 4029).
              scalp:
                vertex: { title: { en: Vertex, de: Scheitel }, code: { code: "61719002", scheme: SCT, meaning: Skin of vertex of scalp } }
                parietal: { title: { en: Parietal, de: Parietal }, code: { code: "21672008", scheme: SCT, meaning: Skin of parietal region } }
                temporal: { title: { en: Temporal, de: Temporal }, code: { code: "16621002", scheme: SCT, meaning: Skin of temporal region } }
                occipital: { title: { en: Occipital, de: Okzipital }, code: { code: "79951008", scheme: SCT, meaning: Skin of occipital region } }
              # Trunk (context group 4029).
              trunk:
                chest: { title: { en: Chest, de: Brust }, code: { code: "244106003", scheme: SCT, meaning: Skin of anterior surface of thorax } }
                upper-abdomen: { title: { en: Upper abdomen, de: Oberbauch }, code: { code: "699935000", scheme: SCT, meaning: Skin of upper abdomen } }
                lower-abdomen: { title: { en: Lower abdomen, de: Unterbauch }, code: { code: "699914002", scheme: SCT, meaning: Skin of lower abdomen } }
                umbilicus: { title: { en: Umbilicus, de: Nabel }, code: { code: "315003", scheme: SCT, meaning: Skin of umbilicus } }
                upper-back: { title: { en: Upper back, de: Oberer Rücken }, code: { code: "699893008", scheme: SCT, meaning: Skin of back of upper thoracic region } }
                back: { title: { en: Back, de: Rücken }, code: { code: "66643007", scheme: SCT, meaning: Skin of back } }
                lower-back: { title: { en: Lower back, de: Unterer Rücken }, code: { code: "113182001", scheme: SCT, meaning: Skin of lower back } }
                buttock: { title: { en: Buttock, de: Gesäß }, code: { code: "22180002", scheme: SCT, meaning: Skin of buttock } }
              # Arm (context group 4029).
              arm:
                axilla: { title: { en: Axilla, de: Achsel }, code: { code: "76261009", scheme: SCT, meaning: Skin of axilla } }
                upper-arm: { title: { en: Upper arm (front), de: Oberarm (vorn) }, code: { code: "45981001", scheme: SCT, meaning: Skin of anterior surface of upper arm } }
                upper-arm-back: { title: { en: Upper arm (back), de: Oberarm (hinten) }, code: { code: "72939005", scheme: SCT, meaning: Skin of posterior surface of upper arm } }
                elbow-fold: { title: { en: Elbow fold, de: Ellenbeuge }, code: { code: "17957002", scheme: SCT, meaning: Skin of antecubital fossa } }
                elbow: { title: { en: Elbow (back), de: Ellenbogen (hinten) }, code: { code: "181536004", scheme: SCT, meaning: Skin of posterior surface of elbow } }
                forearm: { title: { en: Forearm (front), de: Unterarm (vorn) }, code: { code: "70559009", scheme: SCT, meaning: Skin of anterior surface of forearm } }
                forearm-back: { title: { en: Forearm (back), de: Unterarm (hinten) }, code: { code: "41550009", scheme: SCT, meaning: Skin of posterior surface of forearm } }
                hand: { title: { en: Hand, de: Hand }, code: { code: "33712006", scheme: SCT, meaning: Skin of hand } }
              # Hand (context group 4029).
              hand:
                palm: { title: { en: Palm, de: Handfläche }, code: { code: "70887009", scheme: SCT, meaning: Skin of palm of hand } }
                back-of-hand: { title: { en: Back of hand, de: Handrücken }, code: { code: "281642007", scheme: SCT, meaning: Skin of part of dorsal surface of hand } }
                finger: { title: { en: Finger, de: Finger }, code: { code: "244169007", scheme: SCT, meaning: Skin of digit of hand } }
                wrist: { title: { en: Wrist (palm side), de: Handgelenk (Beugeseite) }, code: { code: "24527008", scheme: SCT, meaning: Skin of palmar area of wrist } }
                wrist-back: { title: { en: Wrist (back), de: Handgelenk (Streckseite) }, code: { code: "52876008", scheme: SCT, meaning: Skin of dorsal area of wrist } }
              # Leg (context group 4029).
              leg:
                groin: { title: { en: Groin, de: Leiste }, code: { code: "39687006", scheme: SCT, meaning: Skin of inguinal region } }
                thigh: { title: { en: Thigh (front), de: Oberschenkel (vorn) }, code: { code: "61248009", scheme: SCT, meaning: Skin of anterior surface of thigh } }
                thigh-back: { title: { en: Thigh (back), de: Oberschenkel (hinten) }, code: { code: "4578000", scheme: SCT, meaning: Skin of posterior surface of thigh } }
                knee: { title: { en: Knee (front), de: Knie (vorn) }, code: { code: "181553006", scheme: SCT, meaning: Skin of anterior surface of knee } }
                knee-fold: { title: { en: Knee fold, de: Kniekehle }, code: { code: "84507004", scheme: SCT, meaning: Skin of popliteal fossa } }
                lower-leg: { title: { en: Lower leg (front), de: Unterschenkel (vorn) }, code: { code: "25763004", scheme: SCT, meaning: Skin of anterior surface of lower leg } }
                calf: { title: { en: Lower leg (back), de: Unterschenkel (hinten) }, code: { code: "47224004", scheme: SCT, meaning: Skin of posterior surface of lower leg } }
                inner-ankle: { title: { en: Inner ankle, de: Innenknöchel }, code: { code: "181563003", scheme: SCT, meaning: Skin of medial aspect of ankle } }
                outer-ankle: { title: { en: Outer ankle, de: Außenknöchel }, code: { code: "181564009", scheme: SCT, meaning: Skin of lateral aspect of ankle } }
                foot: { title: { en: Foot, de: Fuß }, code: { code: "60496002", scheme: SCT, meaning: Skin of foot } }
              # Foot and ankle (context group 4029).
              foot:
                heel: { title: { en: Heel, de: Ferse }, code: { code: "84607009", scheme: SCT, meaning: Skin of heel } }
                forefoot: { title: { en: Sole of forefoot, de: Vorfußsohle }, code: { code: "130317", scheme: DCM, meaning: Skin of sole of forefoot } }
                toe: { title: { en: Toe, de: Zehe }, code: { code: "52034004", scheme: SCT, meaning: Skin of toe } }
                great-toe: { title: { en: Great toe (top), de: Großzehe (Rücken) }, code: { code: "37873", scheme: FMA, meaning: Skin of dorsal part of great toe } }
                inner-ankle: { title: { en: Inner ankle, de: Innenknöchel }, code: { code: "181563003", scheme: SCT, meaning: Skin of medial aspect of ankle } }
                outer-ankle: { title: { en: Outer ankle, de: Außenknöchel }, code: { code: "181564009", scheme: SCT, meaning: Skin of lateral aspect of ankle } }
                inner-sole: { title: { en: Inner border of sole, de: Innerer Fußrand }, code: { code: "52953006", scheme: SCT, meaning: Skin of medial border of sole of foot } }
                outer-sole: { title: { en: Outer border of sole, de: Äußerer Fußrand }, code: { code: "35739000", scheme: SCT, meaning: Skin of lateral border of sole of foot } }
              # Palms and soles (context group 4029).
              acral:
                palm: { title: { en: Palm, de: Handfläche }, code: { code: "70887009", scheme: SCT, meaning: Skin of palm of hand } }
                finger: { title: { en: Finger, de: Finger }, code: { code: "244169007", scheme: SCT, meaning: Skin of digit of hand } }
                forefoot: { title: { en: Sole of forefoot, de: Vorfußsohle }, code: { code: "130317", scheme: DCM, meaning: Skin of sole of forefoot } }
                heel: { title: { en: Heel, de: Ferse }, code: { code: "84607009", scheme: SCT, meaning: Skin of heel } }
                toe: { title: { en: Toe, de: Zehe }, code: { code: "52034004", scheme: SCT, meaning: Skin of toe } }
              # Where pressure ulcers develop (context group 4029).
              pressure-points:
                sacrum: { title: { en: Lower back and sacrum, de: Kreuzbein }, code: { code: "113182001", scheme: SCT, meaning: Skin of lower back } }
                buttock: { title: { en: Buttock, de: Gesäß }, code: { code: "22180002", scheme: SCT, meaning: Skin of buttock } }
                heel: { title: { en: Heel, de: Ferse }, code: { code: "84607009", scheme: SCT, meaning: Skin of heel } }
                inner-ankle: { title: { en: Inner ankle, de: Innenknöchel }, code: { code: "181563003", scheme: SCT, meaning: Skin of medial aspect of ankle } }
                outer-ankle: { title: { en: Outer ankle, de: Außenknöchel }, code: { code: "181564009", scheme: SCT, meaning: Skin of lateral aspect of ankle } }
                elbow: { title: { en: Elbow, de: Ellenbogen }, code: { code: "181536004", scheme: SCT, meaning: Skin of posterior surface of elbow } }
                back-of-head: { title: { en: Back of head, de: Hinterkopf }, code: { code: "79951008", scheme: SCT, meaning: Skin of occipital region } }
                ear: { title: { en: Ear, de: Ohr }, code: { code: "1902009", scheme: SCT, meaning: Skin of ear } }
              # Nails (context group 4029).
              nails:
                finger: { title: { en: Fingernail, de: Fingernagel }, code: { code: "770809003", scheme: SCT, meaning: Nail unit of finger } }
                thumb: { title: { en: Thumb nail, de: Daumennagel }, code: { code: "770810008", scheme: SCT, meaning: Nail unit of thumb } }
                toe: { title: { en: Toenail, de: Zehennagel }, code: { code: "770805009", scheme: SCT, meaning: Nail unit of toe } }
                great-toe: { title: { en: Great toe nail, de: Großzehennagel }, code: { code: "770822006", scheme: SCT, meaning: Nail unit of great toe } }
                index-finger: { title: { en: Index finger nail, de: Zeigefingernagel }, code: { code: "770815003", scheme: SCT, meaning: Nail unit of index finger } }
                middle-finger: { title: { en: Middle finger nail, de: Mittelfingernagel }, code: { code: "770816002", scheme: SCT, meaning: Nail unit of middle finger } }
                ring-finger: { title: { en: Ring finger nail, de: Ringfingernagel }, code: { code: "770817006", scheme: SCT, meaning: Nail unit of ring finger } }
                little-finger: { title: { en: Little finger nail, de: Kleinfingernagel }, code: { code: "770818001", scheme: SCT, meaning: Nail unit of little finger } }
              # Mouth (context group 4029).
              mucosa:
                upper-lip: { title: { en: Upper lip (inside), de: Oberlippe (innen) }, code: { code: "18444004", scheme: SCT, meaning: Mucosa of upper lip } }
                lower-lip: { title: { en: Lower lip (inside), de: Unterlippe (innen) }, code: { code: "46353006", scheme: SCT, meaning: Mucosa of lower lip } }
                tongue: { title: { en: Tongue, de: Zunge }, code: { code: "8001006", scheme: SCT, meaning: Mucosa of tongue } }
                floor-of-mouth: { title: { en: Floor of mouth, de: Mundboden }, code: { code: "36152006", scheme: SCT, meaning: Mucosa of floor of mouth } }
                upper-gum: { title: { en: Upper gum, de: Oberes Zahnfleisch }, code: { code: "245814000", scheme: SCT, meaning: Mucosa of maxillary gingiva } }
                lower-gum: { title: { en: Lower gum, de: Unteres Zahnfleisch }, code: { code: "245823002", scheme: SCT, meaning: Mucosa of mandibular gingiva } }
              # Genitals (context group 4029).
              genitals:
                penis: { title: { en: Penis, de: Penis }, code: { code: "35900000", scheme: SCT, meaning: Skin of penis } }
                glans: { title: { en: Glans penis, de: Glans penis }, code: { code: "7991003", scheme: SCT, meaning: Skin of glans penis } }
                scrotum: { title: { en: Scrotum, de: Skrotum }, code: { code: "81992007", scheme: SCT, meaning: Skin of scrotum } }
                labium-majus: { title: { en: Labium majus, de: Große Schamlippe }, code: { code: "128252004", scheme: SCT, meaning: Skin of labium majus } }
                labium-minus: { title: { en: Labium minus, de: Kleine Schamlippe }, code: { code: "128253009", scheme: SCT, meaning: Skin of labium minus } }
                perineum: { title: { en: Perineum, de: Damm }, code: { code: "48014002", scheme: SCT, meaning: Skin of perineum } }
                groin: { title: { en: Groin, de: Leiste }, code: { code: "39687006", scheme: SCT, meaning: Skin of inguinal region } }

            descriptors:
              # Dermoscopy. A dermoscopic picture always states its side; in the middle of the body that is “unpaired”.
              dermoscopy:
                title: { en: Dermoscopy, de: Dermatoskopie }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [d, mole]

              mole-mapping:
                title: { en: Dermoscopic mole mapping, de: Dermatoskopisches Mole-Mapping }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [mm, mapping]

              dermoscopic-follow-up:
                title: { en: Dermoscopic follow-up of lesion, de: Dermatoskopische Verlaufskontrolle }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [dfu, sequential]

              facial-dermoscopy:
                title: { en: Dermoscopy of face, de: Dermatoskopie des Gesichts }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "73897004", scheme: SCT, meaning: Skin of face }
                regions: head-and-neck
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [fd]

              acral-dermoscopy:
                title: { en: Dermoscopy of palms and soles, de: Dermatoskopie akral }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: acral
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [ad, acral]

              mucosal-dermoscopy:
                title: { en: Dermoscopy of oral mucosa, de: Dermatoskopie der Mundschleimhaut }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "113277000", scheme: SCT, meaning: Oral mucosa }
                regions: mucosa
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [md]

              trichoscopy:
                title: { en: Dermoscopy of hair and scalp, de: Trichoskopie }
                procedure: { code: "446078004", scheme: SCT, meaning: Dermoscopic photography }
                region: { code: "43067004", scheme: SCT, meaning: Skin of scalp }
                regions: scalp
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

              capillaroscopy:
                title: { en: Capillaroscopy of nail fold, de: Kapillarmikroskopie }
                procedure: { code: "CAPILLAROSCOPY", scheme: 99VIGNETTE, meaning: Capillaroscopy of nail fold }
                region: { code: "770809003", scheme: SCT, meaning: Nail unit of finger }
                regions: nails
                laterality: required
                stills: dermoscopic
                video: video-photographic
                keys: [cap, nfc]

              # Photographs.
              clinical-photograph:
                title: { en: Clinical photograph, de: Klinisches Foto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [p, photo]

              lesion-close-up:
                title: { en: Close-up of lesion, de: Nahaufnahme einer Läsion }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [cu, lesion]

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

              head-photograph:
                title: { en: Photograph of head and neck, de: Foto von Kopf und Hals }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "70762009", scheme: SCT, meaning: Skin of head }
                regions: head-and-neck
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [hn]

              scalp-photograph:
                title: { en: Photograph of scalp, de: Foto der Kopfhaut }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "43067004", scheme: SCT, meaning: Skin of scalp }
                regions: scalp
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [scalp]

              trunk-front-photograph:
                title: { en: Photograph of trunk from the front, de: Foto des Rumpfes von vorn }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "181491009", scheme: SCT, meaning: Skin of anterior trunk }
                regions: trunk
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [tf, chest]

              back-photograph:
                title: { en: Photograph of back, de: Foto des Rückens }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "66643007", scheme: SCT, meaning: Skin of back }
                regions: trunk
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [bk, back]

              arm-photograph:
                title: { en: Photograph of arm, de: Foto des Armes }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "371311000", scheme: SCT, meaning: Skin of upper extremity }
                regions: arm
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [a, arm]

              hand-photograph:
                title: { en: Photograph of hand, de: Handfoto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "33712006", scheme: SCT, meaning: Skin of hand }
                regions: hand
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [h, hand]

              leg-photograph:
                title: { en: Photograph of leg, de: Foto des Beines }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "371304004", scheme: SCT, meaning: Skin of lower extremity }
                regions: leg
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [l, leg]

              foot-photograph:
                title: { en: Photograph of foot, de: Fußfoto }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "60496002", scheme: SCT, meaning: Skin of foot }
                regions: foot
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [fo]

              nail-photograph:
                title: { en: Photograph of nails, de: Foto der Nägel }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: nails
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [np]

              hair-photograph:
                title: { en: Photograph of hair, de: Foto der Haare }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "386045008", scheme: SCT, meaning: Hair }
                laterality: none
                stills: vl-photographic
                video: video-photographic
                keys: [hp]

              oral-photograph:
                title: { en: Photograph of mouth, de: Foto der Mundschleimhaut }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "113277000", scheme: SCT, meaning: Oral mucosa }
                regions: mucosa
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [om, mouth]

              genital-photograph:
                title: { en: Photograph of genital region, de: Foto der Genitalregion }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "60944009", scheme: SCT, meaning: Skin of external genitalia }
                regions: genitals
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [gen]

              perianal-photograph:
                title: { en: Photograph of perianal region, de: Foto der Perianalregion }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "59112000", scheme: SCT, meaning: Skin of anus }
                laterality: none
                stills: vl-photographic
                video: video-photographic
                keys: [pa, anal]

              ultraviolet-photograph:
                title: { en: Wood lamp photograph, de: Foto unter Wood-Licht }
                procedure: { code: "WOOD-LAMP-PHOTO", scheme: 99VIGNETTE, meaning: Photography under Wood lamp }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [uv, wood]

              # Courses of disease.
              acne-follow-up:
                title: { en: "Acne: course", de: "Akne: Verlauf" }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "73897004", scheme: SCT, meaning: Skin of face }
                regions: head-and-neck
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [acne]

              psoriasis-follow-up:
                title: { en: "Psoriasis: course", de: "Psoriasis: Verlauf" }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [pso, pasi]

              eczema-follow-up:
                title: { en: "Eczema: course", de: "Ekzem: Verlauf" }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [ecz, easi]

              vitiligo-follow-up:
                title: { en: "Vitiligo: course", de: "Vitiligo: Verlauf" }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [vit]

              alopecia-follow-up:
                title: { en: "Hair loss: course", de: "Haarausfall: Verlauf" }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "43067004", scheme: SCT, meaning: Skin of scalp }
                regions: scalp
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [alo, salt]

              hemangioma-follow-up:
                title: { en: "Hemangioma and vascular malformation: course", de: "Hämangiom und Gefäßmalformation: Verlauf" }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [hem]

              scar-follow-up:
                title: { en: "Scar and keloid: course", de: "Narbe und Keloid: Verlauf" }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [scar, keloid]

              before-treatment:
                title: { en: Before treatment, de: Vor der Behandlung }
                procedure: { code: "112700", scheme: DCM, meaning: Peri-operative Photographic Imaging }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [pre, before]

              after-treatment:
                title: { en: After treatment, de: Nach der Behandlung }
                procedure: { code: "112700", scheme: DCM, meaning: Peri-operative Photographic Imaging }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [post, after]

              # Wounds.
              wound:
                title: { en: Wound, de: Wunde }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [w, wound]

              surgical-wound:
                title: { en: Surgical wound, de: Operationswunde }
                procedure: { code: "112700", scheme: DCM, meaning: Peri-operative Photographic Imaging }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [sw]

              wound-debridement:
                title: { en: Debridement of wound, de: Wunddebridement }
                procedure: { code: "WOUND-DEBRIDE", scheme: 99VIGNETTE, meaning: Debridement of wound }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [deb]

              negative-pressure-therapy:
                title: { en: Negative pressure therapy of wound, de: Vakuumtherapie einer Wunde }
                procedure: { code: "WOUND-NPWT", scheme: 99VIGNETTE, meaning: Negative pressure wound therapy }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [npwt, vac]

              leg-ulcer:
                title: { en: Leg ulcer, de: Ulcus cruris }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "371304004", scheme: SCT, meaning: Skin of lower extremity }
                regions: leg
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [lu, ulcer]

              pressure-ulcer:
                title: { en: Pressure ulcer, de: Dekubitus }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "22180002", scheme: SCT, meaning: Skin of buttock }
                regions: pressure-points
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

              burn:
                title: { en: Burn, de: Verbrennung }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [bu, burn]

              skin-graft:
                title: { en: Skin graft or flap, de: Hauttransplantat oder Lappen }
                procedure: { code: "SKIN-GRAFT", scheme: 99VIGNETTE, meaning: Skin graft or flap }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [graft, flap]

              donor-site:
                title: { en: Donor site of skin graft, de: Hautentnahmestelle }
                procedure: { code: "SKIN-DONOR-SITE", scheme: 99VIGNETTE, meaning: Donor site of skin graft }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [donor]

              injury-documentation:
                title: { en: Documentation of injury, de: Verletzungsdokumentation }
                procedure: { code: "197157006", scheme: SCT, meaning: Photography of patient }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [inj, injury]

              # Procedures. Those with SNOMED CT codes are of context group 4409.
              skin-biopsy:
                title: { en: Biopsy of skin, de: Hautbiopsie }
                procedure: { code: "240977001", scheme: SCT, meaning: Biopsy of skin }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [b, biopsy]

              biopsy-site:
                title: { en: Site of biopsy, de: Biopsiestelle }
                procedure: { code: "112700", scheme: DCM, meaning: Peri-operative Photographic Imaging }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [bs]

              skin-excision:
                title: { en: Excision of skin, de: Exzision }
                procedure: { code: "440258006", scheme: SCT, meaning: Excision of skin }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [e, excision]

              mohs-surgery:
                title: { en: Mohs surgery, de: Mikrografisch kontrollierte Chirurgie (Mohs) }
                procedure: { code: "MOHS-SURGERY", scheme: 99VIGNETTE, meaning: Mohs micrographic surgery }
                region: { code: "70762009", scheme: SCT, meaning: Skin of head }
                regions: head-and-neck
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [mohs]

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

              laser-therapy:
                title: { en: Laser treatment of skin, de: Laserbehandlung der Haut }
                procedure: { code: "445907001", scheme: SCT, meaning: Laser procedure on skin }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [la, laser]

              radiofrequency-ablation:
                title: { en: Radiofrequency ablation, de: Radiofrequenzablation }
                procedure: { code: "879916008", scheme: SCT, meaning: Radiofrequency ablation }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [rfa]

              topical-chemotherapy:
                title: { en: Topical chemotherapy, de: Topische Chemotherapie }
                procedure: { code: "24977001", scheme: SCT, meaning: Topical chemotherapy for malignant neoplasm }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: optional
                stills: vl-photographic
                video: video-photographic
                keys: [tc, efudix]

              phototherapy:
                title: { en: Phototherapy, de: Phototherapie }
                procedure: { code: "PHOTOTHERAPY", scheme: 99VIGNETTE, meaning: Phototherapy of skin }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: skin
                laterality: none
                stills: vl-photographic
                video: video-photographic
                keys: [pt, puva]

              nail-surgery:
                title: { en: Nail surgery, de: Nageloperation }
                procedure: { code: "NAIL-SURGERY", scheme: 99VIGNETTE, meaning: Surgery of nail }
                region: { code: "39937001", scheme: SCT, meaning: Skin }
                regions: nails
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [ns]

              # Tests.
              patch-test-reading:
                title: { en: Patch test reading, de: Ablesung Epikutantest }
                procedure: { code: "PATCH-TEST-READ", scheme: 99VIGNETTE, meaning: Reading of patch test }
                region: { code: "66643007", scheme: SCT, meaning: Skin of back }
                regions: trunk
                laterality: none
                stills: vl-photographic
                video: video-photographic
                keys: [pat, patch]

              prick-test-reading:
                title: { en: Prick test reading, de: Ablesung Pricktest }
                procedure: { code: "PRICK-TEST-READ", scheme: 99VIGNETTE, meaning: Reading of prick test }
                region: { code: "70559009", scheme: SCT, meaning: Skin of anterior surface of forearm }
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [prick]

              photopatch-test-reading:
                title: { en: Photopatch test reading, de: Ablesung Photopatchtest }
                procedure: { code: "PHOTOPATCH-READ", scheme: 99VIGNETTE, meaning: Reading of photopatch test }
                region: { code: "66643007", scheme: SCT, meaning: Skin of back }
                laterality: none
                stills: vl-photographic
                video: video-photographic
                keys: [ppt]

              sweat-test:
                title: { en: Starch-iodine sweat test, de: Minor-Schweißtest }
                procedure: { code: "MINOR-SWEAT-TEST", scheme: 99VIGNETTE, meaning: Starch-iodine sweat test }
                region: { code: "76261009", scheme: SCT, meaning: Skin of axilla }
                laterality: required
                stills: vl-photographic
                video: video-photographic
                keys: [minor]

            """#)
}
