import { takstList } from './claim-codes.ts';
import { readCodes, type CodeList } from './reference-row.ts';

const note = 'Et utvalg, i våre egne ord. Beløp og full tekst står i takstforskriftene.';

function takster(fagomraade: string, name: string, lines: string): CodeList {
  return {
    oid: takstList(fagomraade),
    name: `Takster: ${name}`,
    publisher: 'Helfo',
    note,
    codes: readCodes(lines),
  };
}

export const takstCodeLists: readonly CodeList[] = [
  takster(
    'LE',
    'lege',
    `
      1ad | Enkel kontakt med oppmøte, dag | = | Simple contact in person, day
      1ak | Enkel kontakt med oppmøte, kveld og natt | = | Simple contact in person, evening and night
      1bd | Brev, telefon eller melding, dag | = | Letter, telephone or message, day
      1bk | Brev, telefon eller melding, kveld og natt | = | Letter, telephone or message, evening and night
      1f | Samtale med annet helsepersonell eller Nav | Samtale med anna helsepersonell eller Nav | Talk with other health workers or Nav
      1g | Telefon til legevakt | = | Call to the emergency clinic
      14 | Møte om pasienten med andre | = | Meeting with others about the patient
      2ad | Konsultasjon, dag | = | Consultation, day
      2ak | Konsultasjon, kveld og natt | = | Consultation, evening and night
      2ed | Konsultasjon, første gang | = | Consultation, first time
      2ae | E-konsultasjon, dag | = | Electronic consultation, day
      2aek | E-konsultasjon, kveld | = | Electronic consultation, evening | 2020-03-01
      2aef | E-konsultasjon under pandemien | = | Electronic consultation during the pandemic | 2020-03-16..2021-06-30
      2cd | Tillegg for lang konsultasjon, dag | = | Supplement for a long consultation, day
      2ck | Tillegg for lang konsultasjon, kveld og natt | = | Supplement for a long consultation, evening and night
      2dd | Tillegg for spesialist i allmennmedisin, dag | = | Supplement for a specialist in general practice, day
      2dk | Tillegg for spesialist i allmennmedisin, kveld og natt | = | Supplement for a specialist in general practice, evening and night
      2ld | Administrativt arbeid | = | Paperwork
      11ad | Sykebesøk, dag | Sjukebesøk, dag | Home visit, day
      11ak | Sykebesøk, kveld og natt | Sjukebesøk, kveld og natt | Home visit, evening and night
      10a | Utstyr brukt ved behandlingen | Utstyr brukt ved behandlinga | Equipment used in treatment
      10b | Utstyr brukt ved behandlingen | Utstyr brukt ved behandlinga | Equipment used in treatment
      701a | Blodprøve tatt | Blodprøve teken | Blood sample taken
      705k | CRP-prøve | = | CRP test
      H1 | Administrativt arbeid | = | Paperwork
      L1 | Erklæring eller attest | = | Certificate
    `,
  ),
  takster(
    'FY',
    'fysioterapi',
    `
      A1a | Undersøkelse | Undersøking | Examination
      A3a | Tillegg for undersøkelse | Tillegg for undersøking | Supplement for examination
      A8a | Behandling, ordinær | = | Treatment, ordinary
      A9a | Tillegg for lengre behandling | Tillegg for lengre behandling | Supplement for longer treatment
      B1a | Øvelsesbehandling | Øvingsbehandling | Exercise treatment
      B3a | Øvelser i gruppe | Øvingar i gruppe | Exercise in a group
      C33a | Tillegg for videreutdanning | Tillegg for vidareutdanning | Supplement for further education
      T99 | Rideterapi | = | Riding therapy
    `,
  ),
  takster(
    'JO',
    'jordmor',
    `
      1a | Første undersøkelse i svangerskapet | Første undersøking i svangerskapet | First check in pregnancy
      1b | Kontroll i svangerskapet | = | Check in pregnancy
      1c | Veiledning i prevensjon | Rettleiing i prevensjon | Advice on contraception
      1d | Prøver sendt til laboratorium | Prøver sende til laboratorium | Samples sent to a laboratory
      2 | Veiledning i prevensjon utenom svangerskap | Rettleiing i prevensjon utanom svangerskap | Advice on contraception outside pregnancy
    `,
  ),
  takster(
    'HS',
    'helsestasjon',
    `
      1a | Første undersøkelse i svangerskapet | Første undersøking i svangerskapet | First check in pregnancy
      1b | Kontroll i svangerskapet | = | Check in pregnancy
      2 | Veiledning i prevensjon | Rettleiing i prevensjon | Advice on contraception
    `,
  ),
  takster(
    'LO',
    'logoped',
    `
      A1a | Undersøkelse | Undersøking | Examination
      A2a | Behandling | = | Treatment
      A7a | Rapport eller møte | = | Report or meeting
    `,
  ),
  takster(
    'TH',
    'tannlege',
    `
      1 | Undersøkelse | Undersøking | Examination
      202 | Fylling, to flater | = | Filling, two surfaces
      203 | Fylling, tre flater | = | Filling, three surfaces
      501 | Behandling av tannkjøttsykdom | Behandling av tannkjøtsjukdom | Treatment of gum disease
      801a | Røntgenbilde | Røntgenbilete | X-ray
    `,
  ),
  takster(
    'TP',
    'tannpleier',
    `
      1 | Undersøkelse | Undersøking | Examination
      501 | Behandling av tannkjøttsykdom | Behandling av tannkjøtsjukdom | Treatment of gum disease
      801a | Røntgenbilde | Røntgenbilete | X-ray
    `,
  ),
];
