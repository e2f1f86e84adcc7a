import { readCodes, volven, type CodeList } from './reference-row.ts';

const directorate = 'Helsedirektoratet';

/** Persons, professions, child health and public dental care. */
export const healthServiceCodeLists: readonly CodeList[] = [
  {
    oid: volven(9505),
    name: 'Anbefalt type konsultasjon',
    publisher: directorate,
    codes: readCodes(`
      3D | Hjemmebesøk av jordmor de første tre døgnene | Heimebesøk av jordmor dei første tre døgna | Home visit by a midwife in the first three days
      10D | Hjemmebesøk av helsesykepleier 7–10 døgn etter fødsel | Heimebesøk av helsesjukepleiar 7–10 døgn etter fødsel | Home visit by a public health nurse 7–10 days after birth
      4U | 4 uker | 4 veker | 4 weeks
      6U | 6 uker | 6 veker | 6 weeks
      3M | 3 måneder | 3 månader | 3 months
      4M | 4 måneder | 4 månader | 4 months
      5M | 5 måneder | 5 månader | 5 months
      6M | 6 måneder | 6 månader | 6 months
      8M | 8 måneder | 8 månader | 8 months
      10M | 10 måneder | 10 månader | 10 months
      12M | 12 måneder | 12 månader | 12 months
      15M | 15 måneder | 15 månader | 15 months
      18M | 17–18 måneder | 17–18 månader | 17–18 months
      2A | 2 år | 2 år | 2 years
      4A | 4 år | 4 år | 4 years
      6A | 1. trinn, skolestart | 1. trinn, skulestart | Year 1, school start
      7A | 2. trinn | 2. trinn | Year 2
      8A | 3. trinn | 3. trinn | Year 3
      9A | 4. trinn | 4. trinn | Year 4
      10A | 5. trinn | 5. trinn | Year 5
      11A | 6. trinn | 6. trinn | Year 6
      12A | 7. trinn | 7. trinn | Year 7
      13A | 8. trinn | 8. trinn | Year 8
      14A | 9. trinn | 9. trinn | Year 9
      15A | 10. trinn | 10. trinn | Year 10
      16A | Videregående skole, 1. år | Vidaregåande skule, 1. år | Upper secondary, year 1
      17A | Videregående skole, 2. år | Vidaregåande skule, 2. år | Upper secondary, year 2
      18A | Videregående skole, 3. år | Vidaregåande skule, 3. år | Upper secondary, year 3
      E | Ekstra konsultasjon | = | Additional consultation
    `),
  },
  {
    oid: volven(9506),
    name: 'Form for konsultasjon',
    publisher: directorate,
    codes: readCodes(`
      H | Hjemmebesøk | Heimebesøk | Home visit
      G | Gruppekonsultasjon | = | Group consultation
      I | Individuell konsultasjon | = | Individual consultation
    `),
  },
  {
    oid: volven(8524),
    name: 'Amming',
    publisher: directorate,
    note: 'Gjelder morens amming, men står på barnet.',
    codes: readCodes(`
      1 | Fullamming | Fullamming | Fully breastfed
      2 | Delvis amming | Delvis amming | Partly breastfed
      3 | Ammer ikke | Ammar ikkje | Not breastfed
    `),
  },
  {
    oid: volven(8401),
    name: 'Yrkesgruppe',
    publisher: directorate,
    codes: readCodes(`
      1 | Lege | = | Doctor
      2 | Sykepleier | Sjukepleiar | Nurse
      4 | Psykolog | = | Psychologist
      8 | Jordmor | = | Midwife
      14 | Fysioterapeut | = | Physiotherapist
      28 | Helsesykepleier | Helsesjukepleiar | Public health nurse
    `),
  },
  {
    oid: volven(8456),
    name: 'Rolle',
    publisher: directorate,
    codes: readCodes(`
      1 | Ansvarlig | Ansvarleg | Responsible
      2 | Medvirkende | Medverkande | Contributing
    `),
  },
  {
    oid: volven(8425),
    name: 'Deltaker',
    publisher: directorate,
    codes: readCodes(`
      1 | Ektefelle eller samboer | Ektefelle eller sambuar | Spouse or partner
      2 | Foreldre eller foresatte | Foreldre eller føresette | Parents or guardians
      3 | Andre slektninger | Andre slektningar | Other relatives
      9 | Andre | = | Others
    `),
  },
  {
    oid: volven(7316),
    name: 'Status for melding',
    publisher: directorate,
    codes: readCodes(`
      N | Original | = | Original
      M | Rettet: erstatter en tidligere | Retta: erstattar ei tidlegare | Corrected: replaces an earlier one
      T | Tillegg til en tidligere | Tillegg til ei tidlegare | Addition to an earlier one
      C | Annullert | = | Annulled
    `),
  },
  {
    oid: volven(3101),
    name: 'Kjønn',
    publisher: directorate,
    codes: readCodes(`
      0 | Ukjent | Ukjend | Unknown
      1 | Mann | = | Male
      2 | Kvinne | = | Female
      9 | Ikke spesifisert | Ikkje spesifisert | Not specified
    `),
  },
  {
    oid: volven(9032),
    name: 'Type personidentifikator',
    publisher: directorate,
    codes: readCodes(`
      1 | Fødselsnummer | = | National identity number
      2 | D-nummer | = | D-number
      10 | DUF-nummer | = | DUF number
    `),
  },
  {
    oid: 'hst-oppmote',
    name: 'Oppmøte',
    publisher: 'KPR',
    note: 'Kodene er antatt.',
    codes: readCodes(`
      1 | Møtt | Møtt | Attended
      2 | Ikke møtt | Ikkje møtt | Did not attend
    `),
  },
  {
    oid: 'tann-pasientgruppe',
    name: 'Gruppe etter tannhelsetjenesteloven § 1-3',
    publisher: 'Fylkeskommunene',
    codes: readCodes(`
      A | Barn og unge til og med 18 år | Barn og unge til og med 18 år | Children and young people up to 18
      B | Personer med psykisk utviklingshemning | Personar med psykisk utviklingshemming | People with intellectual disability
      C | Eldre, langtidssyke og uføre med pleie | Eldre, langtidssjuke og uføre med pleie | Elderly and long-term ill people in care
      D | Unge voksne | Unge vaksne | Young adults
      E | Andre prioriterte grupper | Andre prioriterte grupper | Other groups with rights
      F | Voksne som betaler selv | Vaksne som betaler sjølve | Adults who pay themselves
    `),
  },
  {
    oid: 'http://snomed.info/sct',
    name: 'SNOMED CT, våre egne ord',
    publisher: 'KPR',
    note: 'Tekstene er våre egne; SNOMED CT sine kan ikke gis videre.',
    codes: readCodes(`
      34043003 | Undersøkelse hos tannlege | Undersøking hos tannlege | Dental examination
      80967001 | Hull i tann | Hol i tann | Tooth decay
      66383009 | Betennelse i tannkjøttet | Betennelse i tannkjøtet | Inflamed gums
      55162003 | Tann trukket | Tann trekt | Tooth extracted
    `),
  },
  {
    oid: 'opus',
    name: 'Koder fra tannklinikkenes journalsystem',
    publisher: 'Fylkeskommunene',
    codes: readCodes(`
      fylling | Fylling | = | Filling
      fluor | Fluorbehandling | = | Fluoride treatment
      rotfylling | Rotfylling | = | Root filling
      rontgen | Røntgenbilde | Røntgenbilete | X-ray
    `),
  },
  {
    oid: 'innsyn-oppslag-rolle',
    name: 'Hvem som har sett',
    publisher: 'KPR',
    codes: readCodes(`
      innbygger | Deg selv | Deg sjølv | Yourself
      forvalter | Forvalter av registeret | Forvaltar av registeret | Administrator of the register
      saksbehandler | Saksbehandler | Saksbehandlar | Caseworker
      teknisk-drift | Teknisk drift | = | Technical operation
    `),
  },
  {
    oid: 'innsyn-oppslag-formaal',
    name: 'Hvorfor noen har sett',
    publisher: 'KPR',
    codes: readCodes(`
      innsyn | Innsyn i egne opplysninger | Innsyn i eigne opplysningar | Access to one's own data
      kvalitetskontroll | Kontroll av kvaliteten på opplysningene | Kontroll av kvaliteten på opplysningane | Quality control of the data
      innsynssak | Behandling av en sak om innsyn | Behandling av ei sak om innsyn | Handling of a request for access
      feilretting | Retting av feil | = | Correction of errors
    `),
  },
];
