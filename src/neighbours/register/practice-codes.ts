import { readCodes, type CodeList } from './reference-row.ts';

const source = 'Koder etter Helfos åpne data. Forklaringene er våre egne ord.';

/** Who sends bills to Helfo: kinds of practice, and the fields by which takster are ordered. */
export const practiceCodeLists: readonly CodeList[] = [
  {
    oid: 'kuhr-praksistype',
    name: 'Praksistype',
    publisher: 'Helfo',
    note: source,
    codes: readCodes(`
      AUDI | Audiopedagog | = | Hearing therapist
        ? Hjelper dem som hører dårlig. | Hjelper dei som høyrer dårleg. | Helps people who are hard of hearing.
      BEUT | Behandlingsreiser til utlandet | = | Treatment abroad
      BIRE | Bidragsreiser | = | Travel with contributions
      FAFY | Fastlønnstilskudd, fysioterapi | Fastlønstilskot, fysioterapi | Salary grant, physiotherapy
      FALE | Fastlege | = | General practitioner
      FALO | Fastlønnet lege | Fastlønt lege | Salaried doctor
        ? En lege som er ansatt i kommunen. | Ein lege som er tilsett i kommunen. | A doctor employed by the municipality.
      FATU | LIS1-lege | = | Doctor in training
        ? En lege i første del av spesialiseringen, før kalt turnuslege. | Ein lege i første del av spesialiseringa, før kalla turnuslege. | A doctor in the first part of specialist training.
      FRBE | Fritt behandlingsvalg | Fritt behandlingsval | Free choice of treatment
      FYKO | Kommunal fysioterapeut | = | Municipal physiotherapist
      FYMT | Manuellterapeut | = | Manual therapist
        ? Fysioterapeut med ekstra utdanning i ledd, muskler og rygg. | Fysioterapeut med ekstra utdanning i ledd, musklar og rygg. | A physiotherapist with further training in joints, muscles and the back.
      FYNO | Fysioterapeut | = | Physiotherapist
      FYPM | Psykomotorisk fysioterapeut | = | Psychomotor physiotherapist
        ? Fysioterapeut som arbeider med pust, spenning og kropp i sammenheng. | Fysioterapeut som arbeider med pust, spenning og kropp i samanheng. | A physiotherapist working with breath, tension and the body as a whole.
      FYRT | Fysioterapeut, rideterapi | = | Physiotherapist, riding therapy
        ? Fysioterapi til hest. | = | Physiotherapy on horseback.
      FYUM | Manuellterapeut under utdanning | = | Manual therapist in training
      FYUP | Psykomotorisk fysioterapeut under utdanning | = | Psychomotor physiotherapist in training
      FYUV | Fysioterapeut under videreutdanning | Fysioterapeut under vidareutdanning | Physiotherapist in further training
      HELS | Helsestasjon | = | Child health clinic
      JORD | Jordmor | = | Midwife
      KINO | Kiropraktor | = | Chiropractor
      KNFL | Kommunal nettlege, fastlønnet | Kommunal nettlege, fastlønt | Municipal online doctor, salaried
        ? En lege man møter på nett. | Ein lege ein møter på nett. | A doctor whom one meets online.
      KNND | Kommunal nettlege, næringsdrivende | Kommunal nettlege, næringsdrivande | Municipal online doctor, self-employed
        ? En lege man møter på nett. | Ein lege ein møter på nett. | A doctor whom one meets online.
      KOFA | Fastlønnet lege i kommunen | Fastlønt lege i kommunen | Salaried municipal doctor
      KOFF | Fastlønnstilskudd, kommunal fysioterapi | Fastlønstilskot, kommunal fysioterapi | Salary grant, municipal physiotherapy
      KOFY | Kommunal fysioterapi | = | Municipal physiotherapy
      KOHS | Kommunal helsestasjon | = | Municipal child health clinic
      KOLE | Kommunal legevakt | = | Municipal emergency clinic
      KOMU | Kommunal multidose | = | Municipal multidose
        ? Medisiner pakket i poser, én pose for hver gang. | Medisinar pakka i posar, éin pose for kvar gong. | Medicines packed in bags, one for each time.
      KORI | Kommunal rideterapi | = | Municipal riding therapy
      KURS | Kurssenter | = | Course centre
      LARO | Privat laboratorium og røntgen | = | Private laboratory and X-ray
      LEKO | Legevakt i kommunen | = | Emergency clinic of the municipality
      LEVA | Legevakt | = | Emergency clinic
      LOGO | Logoped | = | Speech therapist
        ? Hjelper dem som har vansker med tale, språk eller svelging. | Hjelper dei som har vanskar med tale, språk eller svelging. | Helps people with difficulties of speech, language or swallowing.
      MULT | Multidose | = | Multidose
        ? Medisiner pakket i poser, én pose for hver gang. | Medisinar pakka i posar, éin pose for kvar gong. | Medicines packed in bags, one for each time.
      OKSY | Leverandør av oksygen | = | Supplier of oxygen
      OPPT | Rehabiliteringsinstitusjon | = | Rehabilitation institution
      ORTO | Ortoptist | = | Orthoptist
        ? Undersøker og behandler skjeling og samsyn. | Undersøkjer og behandlar skjeling og samsyn. | Examines and treats squint and how the eyes work together.
      PASI | Pasientreiser | = | Patient travel
      PSNE | Nevropsykolog | = | Neuropsychologist
      PSNO | Psykolog | = | Psychologist
      PSUT | Psykolog under utdanning | = | Psychologist in training
      RHFO | Regionalt helseforetak | Regionalt helseføretak | Regional health authority
      SPAN | Spesialist i anestesi | = | Specialist in anaesthesia
        ? Lege for narkose og smertelindring. | = | A doctor of anaesthesia and pain relief.
      SPBA | Spesialist i barnesykdommer | Spesialist i barnesjukdommar | Specialist in children's diseases
      SPES | Spesialist | = | Specialist
      SPFY | Spesialist i fysikalsk medisin | = | Specialist in physical medicine
        ? Lege for muskler, skjelett og opptrening. | Lege for musklar, skjelett og opptrening. | A doctor of muscles, bones and rehabilitation.
      SPGY | Spesialist i gynekologi | = | Specialist in gynaecology
      SPHU | Spesialist i hudsykdommer | Spesialist i hudsjukdommar | Specialist in skin diseases
      SPIN | Spesialist i indremedisin | = | Specialist in internal medicine
      SPKI | Spesialist i kirurgi | = | Specialist in surgery
      SPNE | Spesialist i nevrologi | = | Specialist in neurology
      SPOK | Spesialist i onkologi | = | Specialist in oncology
        ? Lege for kreft. | = | A doctor of cancer.
      SPOL | Øyelege | Augelege | Eye specialist
      SPON | Øre-nese-halslege | Øyre-nase-halslege | Ear, nose and throat specialist
      SPPS | Spesialist i psykiatri | = | Specialist in psychiatry
      SPRA | Spesialist i radiologi | = | Specialist in radiology
        ? Lege for røntgen og andre bilder av kroppen. | Lege for røntgen og andre bilete av kroppen. | A doctor of X-ray and other pictures of the body.
      SPRE | Spesialist i revmatologi | = | Specialist in rheumatology
        ? Lege for leddgikt og liknende. | Lege for leddgikt og liknande. | A doctor of arthritis and the like.
      SYKE | Poliklinikk | = | Outpatient clinic
      SYPL | Sykepleier | Sjukepleiar | Nurse
      TAFK | Fylkeskommunal kjeveortoped | = | County orthodontist
        ? Tannlege for tannregulering. | = | A dentist who straightens teeth.
      TAFY | Fylkeskommunal tannlege | = | County dentist
      TAKJ | Kjeveortoped | = | Orthodontist
        ? Tannlege for tannregulering. | = | A dentist who straightens teeth.
      TANN | Tannlege | = | Dentist
      TAPL | Tannpleier | Tannpleiar | Dental hygienist
      TAPO | Tannpleier i det offentlige | Tannpleiar i det offentlege | Public dental hygienist
      TPOF | Offentlig tjenestepensjon | Offentleg tenestepensjon | Public occupational pension
      TPPR | Privat tjenestepensjon | Privat tenestepensjon | Private occupational pension
      TPUT | Tjenestepensjon fra utlandet | Tenestepensjon frå utlandet | Occupational pension from abroad
      URRE | H1-lege | = | H1 doctor
      UTKA | Lege under utdanning | = | Doctor in training
    `),
  },
  {
    oid: 'kuhr-fagomraade',
    name: 'Fagområde',
    publisher: 'Helfo',
    note: source,
    codes: readCodes(`
      AP | Audiopedagogi | = | Hearing therapy
      APO | Apotek | = | Pharmacy
      BE | Behandlingsreiser til utlandet | = | Treatment abroad
      BI | Bidragsreiser | = | Travel with contributions
      FBV | Fritt behandlingsvalg | Fritt behandlingsval | Free choice of treatment
      FY | Fysioterapi | = | Physiotherapy
      HS | Helsestasjon | = | Child health clinic
      JO | Jordmor | = | Midwife
      KI | Kiropraktikk | = | Chiropractic
      KU | Kurssenter | = | Course centre
      LE | Lege | = | Doctor
      LOGO | Logopedi | = | Speech therapy
      LR | Privat laboratorium og røntgen | = | Private laboratory and X-ray
      MU | Multidose | = | Multidose
      OP | Optiker | Optikar | Optician
      OR | Ortoptist | = | Orthoptist
      PO | Poliklinikk | = | Outpatient clinic
      PR | Pasientreiser | = | Patient travel
      PS | Psykolog | = | Psychologist
      PT | Primærhelseteam | = | Primary health team
        ? Fastleger og sykepleiere som arbeider i lag. | Fastlegar og sjukepleiarar som arbeider i lag. | General practitioners and nurses who work as a team.
      RE | Rehabiliteringsinstitusjon | = | Rehabilitation institution
      TH | Tannlege | = | Dentist
      TP | Tannpleie | = | Dental hygiene
    `),
  },
];
