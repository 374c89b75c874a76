// swift-format-ignore-file
// Written by agent-config/embed from catalog/endoscopy.yaml: change that file, not this one.

extension EmbeddedFile {
    /// The file catalog/endoscopy.yaml.
    static let catalogEndoscopy = EmbeddedFile(
        path: "catalog/endoscopy.yaml",
        text: #"""
            # Endoscopy: the department's descriptors.
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
            # Codes. Regions are of DICOM context groups 4040 and 4031, finer sites of 6210 where they are in it. Procedures have
            # no context group; theirs are SNOMED CT codes as public value sets show them. Where none could be confirmed, the code
            # is of the private scheme 99VIGNETTE (DICOM keeps designators that begin with 99 for private use): put in the code of
            # your hospital's own procedure catalogue.
            department:
              name: endoscopy
              title: { en: Endoscopy, de: Endoskopie }
              code: { code: "310030000", scheme: SCT, meaning: Endoscopy }

            regions:
              # Location in intestinal tract (context group 6210).
              cid-6210:
                cecum: { title: { en: Cecum, de: Zäkum }, code: { code: "32713005", scheme: SCT, meaning: Cecum } }
                ascending-colon: { title: { en: Ascending colon, de: Colon ascendens }, code: { code: "9040008", scheme: SCT, meaning: Ascending colon } }
                hepatic-flexure: { title: { en: Hepatic flexure, de: Rechte Flexur }, code: { code: "48338005", scheme: SCT, meaning: Hepatic flexure of colon } }
                transverse-colon: { title: { en: Transverse colon, de: Colon transversum }, code: { code: "485005", scheme: SCT, meaning: Transverse colon } }
                splenic-flexure: { title: { en: Splenic flexure, de: Linke Flexur }, code: { code: "72592005", scheme: SCT, meaning: Splenic flexure of colon } }
                descending-colon: { title: { en: Descending colon, de: Colon descendens }, code: { code: "32622004", scheme: SCT, meaning: Descending colon } }
                sigmoid-colon: { title: { en: Sigmoid colon, de: Sigma }, code: { code: "60184004", scheme: SCT, meaning: Sigmoid colon } }
                rectum: { title: { en: Rectum, de: Rektum }, code: { code: "34402009", scheme: SCT, meaning: Rectum } }
              # The last part of it (context groups 6210 and 4031).
              lower-end:
                sigmoid-colon: { title: { en: Sigmoid colon, de: Sigma }, code: { code: "60184004", scheme: SCT, meaning: Sigmoid colon } }
                rectum: { title: { en: Rectum, de: Rektum }, code: { code: "34402009", scheme: SCT, meaning: Rectum } }
                anus: { title: { en: Anus, de: Anus }, code: { code: "53505006", scheme: SCT, meaning: Anus } }
              # Upper digestive tract (context group 4031).
              upper-tract:
                esophagus: { title: { en: Esophagus, de: Ösophagus }, code: { code: "32849002", scheme: SCT, meaning: Esophagus } }
                stomach: { title: { en: Stomach, de: Magen }, code: { code: "69695003", scheme: SCT, meaning: Stomach } }
                duodenum: { title: { en: Duodenum, de: Duodenum }, code: { code: "38848004", scheme: SCT, meaning: Duodenum } }
              # Bile and pancreatic ducts (context group 4040).
              bile-and-pancreas:
                common-bile-duct: { title: { en: Common bile duct, de: Ductus choledochus }, code: { code: "79741001", scheme: SCT, meaning: Common bile duct } }
                bile-duct: { title: { en: Bile duct, de: Gallengang }, code: { code: "28273000", scheme: SCT, meaning: Bile duct } }
                gallbladder: { title: { en: Gallbladder, de: Gallenblase }, code: { code: "28231008", scheme: SCT, meaning: Gallbladder } }
                pancreatic-duct: { title: { en: Pancreatic duct, de: Ductus pancreaticus }, code: { code: "69930009", scheme: SCT, meaning: Pancreatic duct } }
              # Airways (context group 4031).
              airways:
                larynx: { title: { en: Larynx, de: Larynx }, code: { code: "4596009", scheme: SCT, meaning: Larynx } }
                trachea: { title: { en: Trachea, de: Trachea }, code: { code: "44567001", scheme: SCT, meaning: Trachea } }
                bronchus: { title: { en: Bronchus, de: Bronchus }, code: { code: "955009", scheme: SCT, meaning: Bronchus } }
              # Bladder and below (context group 4031).
              lower-urinary-tract:
                bladder: { title: { en: Bladder, de: Harnblase }, code: { code: "89837001", scheme: SCT, meaning: Bladder } }
                urethra: { title: { en: Urethra, de: Harnröhre }, code: { code: "13648007", scheme: SCT, meaning: Urethra } }
              # Above the bladder (context group 4040).
              upper-urinary-tract:
                ureter: { title: { en: Ureter, de: Harnleiter }, code: { code: "87953007", scheme: SCT, meaning: Ureter } }
                kidney: { title: { en: Kidney, de: Niere }, code: { code: "64033007", scheme: SCT, meaning: Kidney } }

            descriptors:
              colonoscopy:
                title: { en: Colonoscopy, de: Koloskopie }
                procedure: { code: "73761001", scheme: SCT, meaning: Colonoscopy }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [c, colo]

              sigmoidoscopy:
                title: { en: Flexible sigmoidoscopy, de: Sigmoidoskopie }
                procedure: { code: "44441009", scheme: SCT, meaning: Flexible fiberoptic sigmoidoscopy }
                region: { code: "60184004", scheme: SCT, meaning: Sigmoid colon }
                regions: lower-end
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [si, sigmo]

              # No confirmed SNOMED CT code: put in your own.
              proctoscopy:
                title: { en: Proctoscopy, de: Proktoskopie }
                procedure: { code: "PROCTOSCOPY", scheme: 99VIGNETTE, meaning: Proctoscopy }
                region: { code: "110612005", scheme: SCT, meaning: "Anus, rectum and sigmoid colon" }
                regions: lower-end
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [p, procto]

              gastroscopy:
                title: { en: Gastroscopy, de: Gastroskopie }
                procedure: { code: "76009000", scheme: SCT, meaning: Esophagogastroduodenoscopy }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [g, egd, ogd]

              # No confirmed SNOMED CT code: put in your own.
              enteroscopy:
                title: { en: Enteroscopy, de: Enteroskopie }
                procedure: { code: "ENTEROSCOPY", scheme: 99VIGNETTE, meaning: Enteroscopy }
                region: { code: "30315005", scheme: SCT, meaning: Small intestine }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [en, entero]

              # One public source for the procedure: check it with your terminology server.
              ercp:
                title: { en: ERCP, de: ERCP }
                procedure: { code: "386718000", scheme: SCT, meaning: Endoscopic retrograde cholangiopancreatography }
                region: { code: "110621006", scheme: SCT, meaning: Pancreatic duct and bile duct systems }
                regions: bile-and-pancreas
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [e, ercp]

              bronchoscopy:
                title: { en: Bronchoscopy, de: Bronchoskopie }
                procedure: { code: "10847001", scheme: SCT, meaning: Bronchoscopy }
                region: { code: "110726009", scheme: SCT, meaning: Trachea and bronchus }
                regions: airways
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [b, broncho]

              # No confirmed SNOMED CT code: put in your own.
              laryngoscopy:
                title: { en: Laryngoscopy, de: Laryngoskopie }
                procedure: { code: "LARYNGOSCOPY", scheme: 99VIGNETTE, meaning: Laryngoscopy }
                region: { code: "312535008", scheme: SCT, meaning: Pharynx and larynx }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [l, larynx]

              # No confirmed SNOMED CT code: put in your own.
              nasal-endoscopy:
                title: { en: Nasal endoscopy, de: Nasenendoskopie }
                procedure: { code: "NASAL-ENDOSCOPY", scheme: 99VIGNETTE, meaning: Endoscopy of nose and sinuses }
                region: { code: "2095001", scheme: SCT, meaning: Paranasal sinus }
                laterality: optional
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [n, nose]

              # No confirmed SNOMED CT code: put in your own.
              otoscopy:
                title: { en: Otoscopy, de: Otoskopie }
                procedure: { code: "OTOSCOPY", scheme: 99VIGNETTE, meaning: Otoscopy }
                region: { code: "84301002", scheme: SCT, meaning: External auditory canal }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [o, ear]

              cystoscopy:
                title: { en: Cystoscopy, de: Zystoskopie }
                procedure: { code: "24139008", scheme: SCT, meaning: Endoscopy of urinary bladder }
                region: { code: "110837003", scheme: SCT, meaning: Bladder and urethra }
                regions: lower-urinary-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [cy, cysto]

              # No confirmed SNOMED CT code: put in your own.
              ureteroscopy:
                title: { en: Ureteroscopy, de: Ureterorenoskopie }
                procedure: { code: "URETEROSCOPY", scheme: 99VIGNETTE, meaning: Ureteroscopy }
                region: { code: "431491007", scheme: SCT, meaning: Upper urinary tract }
                regions: upper-urinary-tract
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [u, urs]

              # No confirmed SNOMED CT code: put in your own.
              hysteroscopy:
                title: { en: Hysteroscopy, de: Hysteroskopie }
                procedure: { code: "HYSTEROSCOPY", scheme: 99VIGNETTE, meaning: Hysteroscopy }
                region: { code: "110639002", scheme: SCT, meaning: Uterus and fallopian tubes }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [h, hystero]

              # No confirmed SNOMED CT code: put in your own.
              knee-arthroscopy:
                title: { en: Arthroscopy of knee, de: Kniearthroskopie }
                procedure: { code: "ARTHROSCOPY-KNEE", scheme: 99VIGNETTE, meaning: Arthroscopy of knee }
                region: { code: "72696002", scheme: SCT, meaning: Knee }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [k, knee]

              # No confirmed SNOMED CT code: put in your own.
              shoulder-arthroscopy:
                title: { en: Arthroscopy of shoulder, de: Schulterarthroskopie }
                procedure: { code: "ARTHROSCOPY-SHO", scheme: 99VIGNETTE, meaning: Arthroscopy of shoulder }
                region: { code: "16982005", scheme: SCT, meaning: Shoulder }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [sh, shoulder]

            """#)
}
