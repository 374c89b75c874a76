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
            # Codes. Regions are of DICOM context groups 4040, 4031 and 4, finer sites of 6210 where they are in it. DICOM has no
            # context group of endoscopic procedures; the SNOMED CT codes here stand in public value sets.
            #
            # Codes of the scheme 99VIGNETTE are site codes: no public code could be confirmed for them. DICOM keeps designators
            # that begin with 99 for private use, so nobody takes them for a standard's; put in the codes of your hospital's own
            # procedure catalogue, under its own designator. `vignette check` says how many are left.
            version: 2026-11-22

            department:
              name: endoscopy
              title: { en: Endoscopy, de: Endoskopie }
              code: { code: "310030000", scheme: SCT, meaning: Endoscopy }
              exams: encounters-first

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
              # Small intestine (context groups 4031 and 4).
              small-bowel:
                duodenum: { title: { en: Duodenum, de: Duodenum }, code: { code: "38848004", scheme: SCT, meaning: Duodenum } }
                jejunum: { title: { en: Jejunum, de: Jejunum }, code: { code: "21306003", scheme: SCT, meaning: Jejunum } }
                ileum: { title: { en: Ileum, de: Ileum }, code: { code: "34516001", scheme: SCT, meaning: Ileum } }
              # From the esophagus to the rectum (context groups 4031, 4 and 6210).
              whole-tract:
                esophagus: { title: { en: Esophagus, de: Ösophagus }, code: { code: "32849002", scheme: SCT, meaning: Esophagus } }
                stomach: { title: { en: Stomach, de: Magen }, code: { code: "69695003", scheme: SCT, meaning: Stomach } }
                duodenum: { title: { en: Duodenum, de: Duodenum }, code: { code: "38848004", scheme: SCT, meaning: Duodenum } }
                jejunum: { title: { en: Jejunum, de: Jejunum }, code: { code: "21306003", scheme: SCT, meaning: Jejunum } }
                ileum: { title: { en: Ileum, de: Ileum }, code: { code: "34516001", scheme: SCT, meaning: Ileum } }
                colon: { title: { en: Colon, de: Kolon }, code: { code: "71854001", scheme: SCT, meaning: Colon } }
                rectum: { title: { en: Rectum, de: Rektum }, code: { code: "34402009", scheme: SCT, meaning: Rectum } }
              # Bile and pancreatic ducts (context group 4040).
              bile-and-pancreas:
                common-bile-duct: { title: { en: Common bile duct, de: Ductus choledochus }, code: { code: "79741001", scheme: SCT, meaning: Common bile duct } }
                bile-duct: { title: { en: Bile duct, de: Gallengang }, code: { code: "28273000", scheme: SCT, meaning: Bile duct } }
                gallbladder: { title: { en: Gallbladder, de: Gallenblase }, code: { code: "28231008", scheme: SCT, meaning: Gallbladder } }
                pancreatic-duct: { title: { en: Pancreatic duct, de: Ductus pancreaticus }, code: { code: "69930009", scheme: SCT, meaning: Pancreatic duct } }
              # Organs that are seen from the stomach (context groups 4031, 4040 and 4).
              upper-organs:
                esophagus: { title: { en: Esophagus, de: Ösophagus }, code: { code: "32849002", scheme: SCT, meaning: Esophagus } }
                stomach: { title: { en: Stomach, de: Magen }, code: { code: "69695003", scheme: SCT, meaning: Stomach } }
                duodenum: { title: { en: Duodenum, de: Duodenum }, code: { code: "38848004", scheme: SCT, meaning: Duodenum } }
                pancreas: { title: { en: Pancreas, de: Pankreas }, code: { code: "15776009", scheme: SCT, meaning: Pancreas } }
                common-bile-duct: { title: { en: Common bile duct, de: Ductus choledochus }, code: { code: "79741001", scheme: SCT, meaning: Common bile duct } }
                gallbladder: { title: { en: Gallbladder, de: Gallenblase }, code: { code: "28231008", scheme: SCT, meaning: Gallbladder } }
                liver: { title: { en: Liver, de: Leber }, code: { code: "10200004", scheme: SCT, meaning: Liver } }
                mediastinum: { title: { en: Mediastinum, de: Mediastinum }, code: { code: "72410000", scheme: SCT, meaning: Mediastinum } }
              # Airways (context group 4031).
              airways:
                larynx: { title: { en: Larynx, de: Larynx }, code: { code: "4596009", scheme: SCT, meaning: Larynx } }
                trachea: { title: { en: Trachea, de: Trachea }, code: { code: "44567001", scheme: SCT, meaning: Trachea } }
                bronchus: { title: { en: Bronchus, de: Bronchus }, code: { code: "955009", scheme: SCT, meaning: Bronchus } }
              # Nose and throat (context groups 4040 and 4).
              throat:
                nasopharynx: { title: { en: Nasopharynx, de: Nasopharynx }, code: { code: "360955006", scheme: SCT, meaning: Nasopharynx } }
                pharynx: { title: { en: Pharynx, de: Pharynx }, code: { code: "54066008", scheme: SCT, meaning: Pharynx } }
                hypopharynx: { title: { en: Hypopharynx, de: Hypopharynx }, code: { code: "81502006", scheme: SCT, meaning: Hypopharynx } }
                larynx: { title: { en: Larynx, de: Larynx }, code: { code: "4596009", scheme: SCT, meaning: Larynx } }
              # Nose and sinuses (context groups 4 and 4040).
              nose:
                nose: { title: { en: Nose, de: Nase }, code: { code: "45206002", scheme: SCT, meaning: Nose } }
                paranasal-sinus: { title: { en: Paranasal sinus, de: Nasennebenhöhle }, code: { code: "2095001", scheme: SCT, meaning: Paranasal sinus } }
                nasopharynx: { title: { en: Nasopharynx, de: Nasopharynx }, code: { code: "360955006", scheme: SCT, meaning: Nasopharynx } }
              # Bladder and below (context groups 4031 and 4).
              lower-urinary-tract:
                bladder: { title: { en: Bladder, de: Harnblase }, code: { code: "89837001", scheme: SCT, meaning: Bladder } }
                prostate: { title: { en: Prostate, de: Prostata }, code: { code: "41216001", scheme: SCT, meaning: Prostate } }
                urethra: { title: { en: Urethra, de: Harnröhre }, code: { code: "13648007", scheme: SCT, meaning: Urethra } }
              # Above the bladder (context groups 4040 and 4).
              upper-urinary-tract:
                ureter: { title: { en: Ureter, de: Harnleiter }, code: { code: "87953007", scheme: SCT, meaning: Ureter } }
                renal-pelvis: { title: { en: Renal pelvis, de: Nierenbecken }, code: { code: "25990002", scheme: SCT, meaning: Renal pelvis } }
                kidney: { title: { en: Kidney, de: Niere }, code: { code: "64033007", scheme: SCT, meaning: Kidney } }
              # Uterus and what belongs to it (context groups 4 and 4040).
              female-pelvis:
                uterus: { title: { en: Uterus, de: Uterus }, code: { code: "35039007", scheme: SCT, meaning: Uterus } }
                cervix: { title: { en: Cervix, de: Zervix }, code: { code: "71252005", scheme: SCT, meaning: Cervix } }
                ovary: { title: { en: Ovary, de: Ovar }, code: { code: "15497006", scheme: SCT, meaning: Ovary } }
                uterus-and-tubes: { title: { en: Uterus and fallopian tubes, de: Uterus und Tuben }, code: { code: "110639002", scheme: SCT, meaning: Uterus and fallopian tubes } }
              # Organs of the abdomen (context groups 4 and 4031).
              abdominal-organs:
                liver: { title: { en: Liver, de: Leber }, code: { code: "10200004", scheme: SCT, meaning: Liver } }
                gallbladder: { title: { en: Gallbladder, de: Gallenblase }, code: { code: "28231008", scheme: SCT, meaning: Gallbladder } }
                stomach: { title: { en: Stomach, de: Magen }, code: { code: "69695003", scheme: SCT, meaning: Stomach } }
                spleen: { title: { en: Spleen, de: Milz }, code: { code: "78961009", scheme: SCT, meaning: Spleen } }
                pancreas: { title: { en: Pancreas, de: Pankreas }, code: { code: "15776009", scheme: SCT, meaning: Pancreas } }
                small-intestine: { title: { en: Small intestine, de: Dünndarm }, code: { code: "30315005", scheme: SCT, meaning: Small intestine } }
                colon: { title: { en: Colon, de: Kolon }, code: { code: "71854001", scheme: SCT, meaning: Colon } }
                omentum: { title: { en: Omentum, de: Netz }, code: { code: "27398004", scheme: SCT, meaning: Omentum } }
                retroperitoneum: { title: { en: Retroperitoneum, de: Retroperitoneum }, code: { code: "82849001", scheme: SCT, meaning: Retroperitoneum } }

            descriptors:
              # Lower digestive tract.
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

              proctoscopy:
                title: { en: Proctoscopy, de: Proktoskopie }
                procedure: { code: "PROCTOSCOPY", scheme: 99VIGNETTE, meaning: Proctoscopy }
                region: { code: "110612005", scheme: SCT, meaning: "Anus, rectum and sigmoid colon" }
                regions: lower-end
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [p, procto]

              screening-colonoscopy:
                title: { en: Screening colonoscopy, de: Vorsorgekoloskopie }
                procedure: { code: "73761001", scheme: SCT, meaning: Colonoscopy }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [sc, screening]

              colonic-polypectomy:
                title: { en: Colonoscopic polypectomy, de: Koloskopie mit Polypektomie }
                procedure: { code: "COLON-POLYPECT", scheme: 99VIGNETTE, meaning: Colonoscopy with polypectomy }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [pp, polyp]

              colonic-emr:
                title: { en: Endoscopic mucosal resection of colon, de: Endoskopische Mukosaresektion Kolon }
                procedure: { code: "COLON-EMR", scheme: 99VIGNETTE, meaning: Endoscopic mucosal resection of colon }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [cemr, emr]

              colonic-esd:
                title: { en: Endoscopic submucosal dissection of colon, de: Endoskopische Submukosadissektion Kolon }
                procedure: { code: "COLON-ESD", scheme: 99VIGNETTE, meaning: Endoscopic submucosal dissection of colon }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [cesd, esd]

              colonic-hemostasis:
                title: { en: Control of lower digestive bleeding, de: Blutstillung unterer Gastrointestinaltrakt }
                procedure: { code: "COLON-HEMOSTAS", scheme: 99VIGNETTE, meaning: Endoscopic hemostasis of large intestine }
                region: { code: "14742008", scheme: SCT, meaning: Large intestine }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [lgib]

              colonic-dilatation:
                title: { en: Dilatation of colonic stricture, de: Dilatation einer Kolonstenose }
                procedure: { code: "COLON-DILAT", scheme: 99VIGNETTE, meaning: Endoscopic dilatation of colon }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [cdil]

              colonic-stent:
                title: { en: Placement of colonic stent, de: Einlage eines Kolonstents }
                procedure: { code: "COLON-STENT", scheme: 99VIGNETTE, meaning: Endoscopic placement of stent in colon }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [cstent]

              rectal-eus:
                title: { en: Endosonography of rectum, de: Endosonografie des Rektums }
                procedure: { code: "EUS-RECTUM", scheme: 99VIGNETTE, meaning: Endoscopic ultrasonography of rectum }
                region: { code: "34402009", scheme: SCT, meaning: Rectum }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [reus]

              hemorrhoid-ligation:
                title: { en: Rubber band ligation of hemorrhoids, de: Gummibandligatur von Hämorrhoiden }
                procedure: { code: "HEMORRHOID-BAND", scheme: 99VIGNETTE, meaning: Rubber band ligation of hemorrhoids }
                region: { code: "53505006", scheme: SCT, meaning: Anus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [hemo, pile]

              # Upper digestive tract.
              gastroscopy:
                title: { en: Gastroscopy, de: Gastroskopie }
                procedure: { code: "76009000", scheme: SCT, meaning: Esophagogastroduodenoscopy }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [g, egd, ogd]

              transnasal-gastroscopy:
                title: { en: Transnasal gastroscopy, de: Transnasale Gastroskopie }
                procedure: { code: "EGD-TRANSNASAL", scheme: 99VIGNETTE, meaning: Transnasal esophagogastroduodenoscopy }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [tne]

              upper-polypectomy:
                title: { en: Polypectomy of upper digestive tract, de: Polypektomie oberer Gastrointestinaltrakt }
                procedure: { code: "EGD-POLYPECTOMY", scheme: 99VIGNETTE, meaning: Gastroscopy with polypectomy }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [upp]

              esophageal-emr:
                title: { en: Endoscopic resection of esophagus, de: Endoskopische Resektion Ösophagus }
                procedure: { code: "ESOPH-RESECTION", scheme: 99VIGNETTE, meaning: Endoscopic resection of mucosa of esophagus }
                region: { code: "32849002", scheme: SCT, meaning: Esophagus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [eemr, eesd]

              gastric-esd:
                title: { en: Endoscopic submucosal dissection of stomach, de: Endoskopische Submukosadissektion Magen }
                procedure: { code: "GASTRIC-ESD", scheme: 99VIGNETTE, meaning: Endoscopic submucosal dissection of stomach }
                region: { code: "69695003", scheme: SCT, meaning: Stomach }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [gesd, gemr]

              variceal-ligation:
                title: { en: Band ligation of esophageal varices, de: Gummibandligatur von Ösophagusvarizen }
                procedure: { code: "VARICES-BAND", scheme: 99VIGNETTE, meaning: Endoscopic band ligation of esophageal varices }
                region: { code: "32849002", scheme: SCT, meaning: Esophagus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [evl, varices, banding]

              upper-hemostasis:
                title: { en: Control of upper digestive bleeding, de: Blutstillung oberer Gastrointestinaltrakt }
                procedure: { code: "EGD-HEMOSTASIS", scheme: 99VIGNETTE, meaning: Endoscopic hemostasis of upper digestive tract }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [ugib]

              peg:
                title: { en: Placement of gastrostomy tube (PEG), de: Anlage einer PEG-Sonde }
                procedure: { code: "PEG-PLACEMENT", scheme: 99VIGNETTE, meaning: Percutaneous endoscopic gastrostomy }
                region: { code: "69695003", scheme: SCT, meaning: Stomach }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [peg]

              jejunal-tube:
                title: { en: Placement of jejunal feeding tube, de: Anlage einer Jejunalsonde }
                procedure: { code: "JEJUNAL-TUBE", scheme: 99VIGNETTE, meaning: Endoscopic placement of jejunal feeding tube }
                region: { code: "21306003", scheme: SCT, meaning: Jejunum }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [pej]

              esophageal-dilatation:
                title: { en: Dilatation of esophagus, de: Dilatation des Ösophagus }
                procedure: { code: "ESOPH-DILAT", scheme: 99VIGNETTE, meaning: Endoscopic dilatation of esophagus }
                region: { code: "32849002", scheme: SCT, meaning: Esophagus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [edil, bougie]

              esophageal-stent:
                title: { en: Placement of esophageal stent, de: Einlage eines Ösophagusstents }
                procedure: { code: "ESOPH-STENT", scheme: 99VIGNETTE, meaning: Endoscopic placement of stent in esophagus }
                region: { code: "32849002", scheme: SCT, meaning: Esophagus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [estent]

              foreign-body-removal:
                title: { en: Removal of foreign body from upper tract, de: Fremdkörperentfernung oberer Gastrointestinaltrakt }
                procedure: { code: "EGD-FOREIGNBODY", scheme: 99VIGNETTE, meaning: Endoscopic removal of foreign body from upper tract }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [fb, bolus]

              barrett-ablation:
                title: { en: Ablation of Barrett esophagus, de: Ablation eines Barrett-Ösophagus }
                procedure: { code: "BARRETT-ABLAT", scheme: 99VIGNETTE, meaning: Endoscopic ablation of Barrett esophagus }
                region: { code: "32849002", scheme: SCT, meaning: Esophagus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [rfa, barrett]

              poem:
                title: { en: Peroral endoscopic myotomy (POEM), de: Perorale endoskopische Myotomie (POEM) }
                procedure: { code: "POEM", scheme: 99VIGNETTE, meaning: Peroral endoscopic myotomy }
                region: { code: "32849002", scheme: SCT, meaning: Esophagus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [poem]

              upper-eus:
                title: { en: Endosonography of upper tract, de: Endosonografie oberer Gastrointestinaltrakt }
                procedure: { code: "EUS-UPPER", scheme: 99VIGNETTE, meaning: Endoscopic ultrasonography of upper digestive tract }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-organs
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [eus]

              eus-fna:
                title: { en: Endosonography with fine needle aspiration, de: Endosonografie mit Feinnadelpunktion }
                procedure: { code: "EUS-FNA", scheme: 99VIGNETTE, meaning: Endoscopic ultrasonography with fine needle aspiration }
                region: { code: "110861005", scheme: SCT, meaning: "Esophagus, stomach and duodenum" }
                regions: upper-organs
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [fna, fnb]

              # Small bowel, bile and pancreas.
              enteroscopy:
                title: { en: Enteroscopy, de: Enteroskopie }
                procedure: { code: "ENTEROSCOPY", scheme: 99VIGNETTE, meaning: Enteroscopy }
                region: { code: "30315005", scheme: SCT, meaning: Small intestine }
                regions: small-bowel
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [en, entero]

              capsule-endoscopy:
                title: { en: Capsule endoscopy, de: Kapselendoskopie }
                procedure: { code: "CAPSULE-ENDO", scheme: 99VIGNETTE, meaning: Capsule endoscopy }
                region: { code: "30315005", scheme: SCT, meaning: Small intestine }
                regions: whole-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                document-title: { code: "CAPSULE-REPORT", scheme: 99VIGNETTE, meaning: Report of capsule endoscopy }
                keys: [ce, capsule]

              ercp:
                title: { en: ERCP, de: ERCP }
                procedure: { code: "386718000", scheme: SCT, meaning: Endoscopic retrograde cholangiopancreatography }
                region: { code: "110621006", scheme: SCT, meaning: Pancreatic duct and bile duct systems }
                regions: bile-and-pancreas
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [e, ercp]

              sphincterotomy:
                title: { en: ERCP with sphincterotomy, de: ERCP mit Papillotomie }
                procedure: { code: "ERCP-EST", scheme: 99VIGNETTE, meaning: Endoscopic sphincterotomy }
                region: { code: "110621006", scheme: SCT, meaning: Pancreatic duct and bile duct systems }
                regions: bile-and-pancreas
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [est, ept]

              bile-stone-removal:
                title: { en: ERCP with removal of stones, de: ERCP mit Steinextraktion }
                procedure: { code: "ERCP-STONES", scheme: 99VIGNETTE, meaning: Endoscopic removal of stones from bile duct }
                region: { code: "28273000", scheme: SCT, meaning: Bile duct }
                regions: bile-and-pancreas
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [stone]

              biliary-stent:
                title: { en: ERCP with stent, de: ERCP mit Stenteinlage }
                procedure: { code: "ERCP-STENT", scheme: 99VIGNETTE, meaning: Endoscopic placement of stent in bile or pancreatic duct }
                region: { code: "110621006", scheme: SCT, meaning: Pancreatic duct and bile duct systems }
                regions: bile-and-pancreas
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [bstent]

              cholangioscopy:
                title: { en: Cholangioscopy, de: Cholangioskopie }
                procedure: { code: "CHOLANGIOSCOPY", scheme: 99VIGNETTE, meaning: Cholangioscopy }
                region: { code: "28273000", scheme: SCT, meaning: Bile duct }
                regions: bile-and-pancreas
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [soc, spy]

              papillectomy:
                title: { en: Endoscopic papillectomy, de: Endoskopische Papillektomie }
                procedure: { code: "PAPILLECTOMY", scheme: 99VIGNETTE, meaning: Endoscopic papillectomy }
                region: { code: "38848004", scheme: SCT, meaning: Duodenum }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [papilla]

              # Airways and chest.
              bronchoscopy:
                title: { en: Bronchoscopy, de: Bronchoskopie }
                procedure: { code: "10847001", scheme: SCT, meaning: Bronchoscopy }
                region: { code: "110726009", scheme: SCT, meaning: Trachea and bronchus }
                regions: airways
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [b, broncho]

              rigid-bronchoscopy:
                title: { en: Rigid bronchoscopy, de: Starre Bronchoskopie }
                procedure: { code: "RIGID-BRONCHO", scheme: 99VIGNETTE, meaning: Rigid bronchoscopy }
                region: { code: "110726009", scheme: SCT, meaning: Trachea and bronchus }
                regions: airways
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [rb, rigid]

              ebus:
                title: { en: Endobronchial ultrasound (EBUS), de: Endobronchialer Ultraschall (EBUS) }
                procedure: { code: "EBUS", scheme: 99VIGNETTE, meaning: Endobronchial ultrasonography }
                region: { code: "110726009", scheme: SCT, meaning: Trachea and bronchus }
                regions: airways
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [ebus, tbna]

              bronchoalveolar-lavage:
                title: { en: Bronchoalveolar lavage, de: Bronchoalveoläre Lavage }
                procedure: { code: "BAL", scheme: 99VIGNETTE, meaning: Bronchoscopy with bronchoalveolar lavage }
                region: { code: "955009", scheme: SCT, meaning: Bronchus }
                laterality: optional
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [bal]

              transbronchial-biopsy:
                title: { en: Transbronchial biopsy, de: Transbronchiale Biopsie }
                procedure: { code: "TBB", scheme: 99VIGNETTE, meaning: Bronchoscopy with transbronchial biopsy }
                region: { code: "955009", scheme: SCT, meaning: Bronchus }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [tbb, cryobiopsy]

              airway-stent:
                title: { en: Placement of airway stent, de: Einlage eines Atemwegsstents }
                procedure: { code: "AIRWAY-STENT", scheme: 99VIGNETTE, meaning: Endoscopic placement of stent in airway }
                region: { code: "110726009", scheme: SCT, meaning: Trachea and bronchus }
                regions: airways
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [astent]

              thoracoscopy:
                title: { en: Thoracoscopy, de: Thorakoskopie }
                procedure: { code: "THORACOSCOPY", scheme: 99VIGNETTE, meaning: Thoracoscopy }
                region: { code: "43799004", scheme: SCT, meaning: Intra-thoracic }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [th, vats]

              mediastinoscopy:
                title: { en: Mediastinoscopy, de: Mediastinoskopie }
                procedure: { code: "MEDIASTINOSCOPY", scheme: 99VIGNETTE, meaning: Mediastinoscopy }
                region: { code: "72410000", scheme: SCT, meaning: Mediastinum }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [med]

              # Ear, nose and throat.
              laryngoscopy:
                title: { en: Laryngoscopy, de: Laryngoskopie }
                procedure: { code: "LARYNGOSCOPY", scheme: 99VIGNETTE, meaning: Laryngoscopy }
                region: { code: "312535008", scheme: SCT, meaning: Pharynx and larynx }
                regions: throat
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [l, larynx]

              stroboscopy:
                title: { en: Videostroboscopy of larynx, de: Videostroboskopie }
                procedure: { code: "STROBOSCOPY", scheme: 99VIGNETTE, meaning: Stroboscopy of larynx }
                region: { code: "4596009", scheme: SCT, meaning: Larynx }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [st, strobo]

              microlaryngoscopy:
                title: { en: Microlaryngoscopy, de: Mikrolaryngoskopie }
                procedure: { code: "MICROLARYNGO", scheme: 99VIGNETTE, meaning: Microlaryngoscopy }
                region: { code: "4596009", scheme: SCT, meaning: Larynx }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [mls]

              swallowing-study:
                title: { en: Endoscopic swallowing study (FEES), de: Endoskopische Schluckuntersuchung (FEES) }
                procedure: { code: "FEES", scheme: 99VIGNETTE, meaning: Fiberoptic endoscopic evaluation of swallowing }
                region: { code: "312535008", scheme: SCT, meaning: Pharynx and larynx }
                regions: throat
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [fees, swallow]

              nasal-endoscopy:
                title: { en: Nasal endoscopy, de: Nasenendoskopie }
                procedure: { code: "NASAL-ENDOSCOPY", scheme: 99VIGNETTE, meaning: Endoscopy of nose and sinuses }
                region: { code: "2095001", scheme: SCT, meaning: Paranasal sinus }
                regions: nose
                laterality: optional
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [n, nose]

              nasopharyngoscopy:
                title: { en: Nasopharyngoscopy, de: Nasopharyngoskopie }
                procedure: { code: "NASOPHARYNGO", scheme: 99VIGNETTE, meaning: Nasopharyngoscopy }
                region: { code: "360955006", scheme: SCT, meaning: Nasopharynx }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [npx]

              sinus-surgery:
                title: { en: Endoscopic sinus surgery, de: Endoskopische Nasennebenhöhlenoperation }
                procedure: { code: "FESS", scheme: 99VIGNETTE, meaning: Functional endoscopic sinus surgery }
                region: { code: "2095001", scheme: SCT, meaning: Paranasal sinus }
                regions: nose
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [fess, sinus]

              sleep-endoscopy:
                title: { en: Sleep endoscopy, de: Schlafendoskopie }
                procedure: { code: "SLEEP-ENDOSCOPY", scheme: 99VIGNETTE, meaning: Drug induced sleep endoscopy }
                region: { code: "312535008", scheme: SCT, meaning: Pharynx and larynx }
                regions: throat
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [dise]

              panendoscopy:
                title: { en: Panendoscopy, de: Panendoskopie }
                procedure: { code: "PANENDOSCOPY", scheme: 99VIGNETTE, meaning: Panendoscopy of upper airway and food passage }
                region: { code: "312535008", scheme: SCT, meaning: Pharynx and larynx }
                regions: throat
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [pan]

              otoscopy:
                title: { en: Otoscopy, de: Otoskopie }
                procedure: { code: "OTOSCOPY", scheme: 99VIGNETTE, meaning: Otoscopy }
                region: { code: "84301002", scheme: SCT, meaning: External auditory canal }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [o, ear]

              # Urinary tract.
              cystoscopy:
                title: { en: Cystoscopy, de: Zystoskopie }
                procedure: { code: "CYSTOSCOPY", scheme: 99VIGNETTE, meaning: Cystoscopy }
                region: { code: "110837003", scheme: SCT, meaning: Bladder and urethra }
                regions: lower-urinary-tract
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [cy, cysto]

              bladder-tumor-resection:
                title: { en: Resection of bladder tumor (TURBT), de: Blasentumorresektion (TUR-B) }
                procedure: { code: "TURBT", scheme: 99VIGNETTE, meaning: Transurethral resection of bladder tumor }
                region: { code: "89837001", scheme: SCT, meaning: Bladder }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [turbt, turb]

              prostate-resection:
                title: { en: Resection of prostate (TURP), de: Prostataresektion (TUR-P) }
                procedure: { code: "TURP", scheme: 99VIGNETTE, meaning: Transurethral resection of prostate }
                region: { code: "41216001", scheme: SCT, meaning: Prostate }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [turp]

              urethrotomy:
                title: { en: Internal urethrotomy, de: Urethrotomia interna }
                procedure: { code: "URETHROTOMY", scheme: 99VIGNETTE, meaning: Endoscopic internal urethrotomy }
                region: { code: "13648007", scheme: SCT, meaning: Urethra }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [ut]

              ureteroscopy:
                title: { en: Ureteroscopy, de: Ureterorenoskopie }
                procedure: { code: "URETEROSCOPY", scheme: 99VIGNETTE, meaning: Ureteroscopy }
                region: { code: "431491007", scheme: SCT, meaning: Upper urinary tract }
                regions: upper-urinary-tract
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [u, urs]

              ureteral-stone-removal:
                title: { en: Ureteroscopic removal of stone, de: Ureteroskopische Steinentfernung }
                procedure: { code: "URS-STONE", scheme: 99VIGNETTE, meaning: Ureteroscopic removal of stone }
                region: { code: "431491007", scheme: SCT, meaning: Upper urinary tract }
                regions: upper-urinary-tract
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [ustone]

              ureteral-stent:
                title: { en: Placement of ureteral stent, de: Einlage einer Harnleiterschiene }
                procedure: { code: "URETERAL-STENT", scheme: 99VIGNETTE, meaning: Endoscopic placement of stent in ureter }
                region: { code: "87953007", scheme: SCT, meaning: Ureter }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [dj, jj]

              nephroscopy:
                title: { en: Percutaneous nephrolithotomy, de: Perkutane Nephrolithotomie }
                procedure: { code: "PCNL", scheme: 99VIGNETTE, meaning: Percutaneous nephrolithotomy }
                region: { code: "64033007", scheme: SCT, meaning: Kidney }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [pcnl, nephro]

              # Gynecology.
              hysteroscopy:
                title: { en: Hysteroscopy, de: Hysteroskopie }
                procedure: { code: "HYSTEROSCOPY", scheme: 99VIGNETTE, meaning: Hysteroscopy }
                region: { code: "110639002", scheme: SCT, meaning: Uterus and fallopian tubes }
                regions: female-pelvis
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [h, hystero]

              operative-hysteroscopy:
                title: { en: Operative hysteroscopy, de: Operative Hysteroskopie }
                procedure: { code: "HYSTERO-RESECT", scheme: 99VIGNETTE, meaning: Hysteroscopic resection }
                region: { code: "35039007", scheme: SCT, meaning: Uterus }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [hop]

              colposcopy:
                title: { en: Colposcopy, de: Kolposkopie }
                procedure: { code: "COLPOSCOPY", scheme: 99VIGNETTE, meaning: Colposcopy }
                region: { code: "71252005", scheme: SCT, meaning: Cervix }
                laterality: none
                stills: vl-photographic
                video: video-photographic
                keys: [co, colpo]

              gynecological-laparoscopy:
                title: { en: Gynecological laparoscopy, de: Gynäkologische Laparoskopie }
                procedure: { code: "LAPARO-GYN", scheme: 99VIGNETTE, meaning: Gynecological laparoscopy }
                region: { code: "816989007", scheme: SCT, meaning: Intra-pelvic }
                regions: female-pelvis
                laterality: optional
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [gl]

              # Laparoscopic surgery.
              laparoscopy:
                title: { en: Diagnostic laparoscopy, de: Diagnostische Laparoskopie }
                procedure: { code: "LAPAROSCOPY", scheme: 99VIGNETTE, meaning: Diagnostic laparoscopy }
                region: { code: "818987002", scheme: SCT, meaning: Intra-abdominopelvic }
                regions: abdominal-organs
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [la, lap]

              cholecystectomy:
                title: { en: Laparoscopic cholecystectomy, de: Laparoskopische Cholezystektomie }
                procedure: { code: "LAP-CHOLE", scheme: 99VIGNETTE, meaning: Laparoscopic cholecystectomy }
                region: { code: "28231008", scheme: SCT, meaning: Gallbladder }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [chole]

              appendectomy:
                title: { en: Laparoscopic appendectomy, de: Laparoskopische Appendektomie }
                procedure: { code: "LAP-APPENDECT", scheme: 99VIGNETTE, meaning: Laparoscopic appendectomy }
                region: { code: "14742008", scheme: SCT, meaning: Large intestine }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [appy]

              hernia-repair:
                title: { en: Laparoscopic repair of inguinal hernia, de: Laparoskopische Leistenhernienoperation }
                procedure: { code: "LAP-HERNIA", scheme: 99VIGNETTE, meaning: Laparoscopic repair of inguinal hernia }
                region: { code: "26893007", scheme: SCT, meaning: Inguinal region }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [hernia, tapp]

              fundoplication:
                title: { en: Laparoscopic fundoplication, de: Laparoskopische Fundoplikatio }
                procedure: { code: "LAP-FUNDOPLIC", scheme: 99VIGNETTE, meaning: Laparoscopic fundoplication }
                region: { code: "69695003", scheme: SCT, meaning: Stomach }
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [fundo]

              colectomy:
                title: { en: Laparoscopic resection of colon, de: Laparoskopische Kolonresektion }
                procedure: { code: "LAP-COLECTOMY", scheme: 99VIGNETTE, meaning: Laparoscopic resection of colon }
                region: { code: "71854001", scheme: SCT, meaning: Colon }
                regions: cid-6210
                laterality: none
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [lapcolon]

              # Joints and spine.
              knee-arthroscopy:
                title: { en: Arthroscopy of knee, de: Kniearthroskopie }
                procedure: { code: "ARTHROSCOPY-KNEE", scheme: 99VIGNETTE, meaning: Arthroscopy of knee }
                region: { code: "72696002", scheme: SCT, meaning: Knee }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [k, knee]

              cruciate-ligament-repair:
                title: { en: Repair of cruciate ligament, de: Kreuzbandplastik }
                procedure: { code: "ACL-REPAIR", scheme: 99VIGNETTE, meaning: Arthroscopic reconstruction of cruciate ligament }
                region: { code: "72696002", scheme: SCT, meaning: Knee }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [acl]

              meniscus-surgery:
                title: { en: Arthroscopic surgery of meniscus, de: Arthroskopische Meniskusoperation }
                procedure: { code: "MENISCUS-SURGERY", scheme: 99VIGNETTE, meaning: Arthroscopic surgery of meniscus }
                region: { code: "72696002", scheme: SCT, meaning: Knee }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [meniscus]

              shoulder-arthroscopy:
                title: { en: Arthroscopy of shoulder, de: Schulterarthroskopie }
                procedure: { code: "ARTHROSCOPY-SHO", scheme: 99VIGNETTE, meaning: Arthroscopy of shoulder }
                region: { code: "16982005", scheme: SCT, meaning: Shoulder }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [sh, shoulder]

              rotator-cuff-repair:
                title: { en: Repair of rotator cuff, de: Rotatorenmanschettennaht }
                procedure: { code: "ROTATOR-CUFF", scheme: 99VIGNETTE, meaning: Arthroscopic repair of rotator cuff }
                region: { code: "16982005", scheme: SCT, meaning: Shoulder }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [rc, cuff]

              elbow-arthroscopy:
                title: { en: Arthroscopy of elbow, de: Ellenbogenarthroskopie }
                procedure: { code: "ARTHROSCOPY-ELB", scheme: 99VIGNETTE, meaning: Arthroscopy of elbow }
                region: { code: "16953009", scheme: SCT, meaning: Elbow joint }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [elbow]

              wrist-arthroscopy:
                title: { en: Arthroscopy of wrist, de: Handgelenkarthroskopie }
                procedure: { code: "ARTHROSCOPY-WRI", scheme: 99VIGNETTE, meaning: Arthroscopy of wrist }
                region: { code: "74670003", scheme: SCT, meaning: Wrist joint }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [wrist]

              hip-arthroscopy:
                title: { en: Arthroscopy of hip, de: Hüftarthroskopie }
                procedure: { code: "ARTHROSCOPY-HIP", scheme: 99VIGNETTE, meaning: Arthroscopy of hip }
                region: { code: "24136001", scheme: SCT, meaning: Hip joint }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [hip]

              ankle-arthroscopy:
                title: { en: Arthroscopy of ankle, de: Sprunggelenkarthroskopie }
                procedure: { code: "ARTHROSCOPY-ANK", scheme: 99VIGNETTE, meaning: Arthroscopy of ankle }
                region: { code: "70258002", scheme: SCT, meaning: Ankle joint }
                laterality: required
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [ankle]

              spinal-endoscopy:
                title: { en: Endoscopic surgery of spine, de: Endoskopische Wirbelsäulenoperation }
                procedure: { code: "SPINE-ENDOSCOPY", scheme: 99VIGNETTE, meaning: Endoscopic surgery of spine }
                region: { code: "421060004", scheme: SCT, meaning: Spine }
                laterality: optional
                stills: vl-endoscopic
                video: video-endoscopic
                keys: [spine]

            """#)
}
