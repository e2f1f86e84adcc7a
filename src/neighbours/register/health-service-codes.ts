import { childHealthCodeLists } from './child-health-codes.ts';
import { dentalCodeLists } from './dental-codes.ts';
import { readCodes, volven, type CodeList } from './reference-row.ts';

const directorate = 'Helsedirektoratet';

/** Persons, professions, child health, public dental care, and look-ups in the register. */
export const healthServiceCodeLists: readonly CodeList[] = [
  ...childHealthCodeLists,
  ...dentalCodeLists,
  {
    oid: volven(8401),
    name: 'Yrkesgruppe',
    publisher: directorate,
    note: 'Et utvalg: de som arbeider i tjenestene KPR får opplysninger fra.',
    codes: readCodes(`
      1 | Lege | = | Doctor
      2 | Sykepleier | Sjukepleiar | Nurse
      4 | Psykolog | = | Psychologist
      8 | Jordmor | = | Midwife
      14 | Fysioterapeut | = | Physiotherapist
      28 | Helsesykepleier | Helsesjukepleiar | Public health nurse
        ? Sykepleier med ekstra utdanning om barn, unge og forebygging. Het før helsesøster. | Sjukepleiar med ekstra utdanning om barn, unge og førebygging. Heitte før helsesyster. | A nurse with further training in children, young people and prevention.
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
        ? Et midlertidig nummer for dem som ikke har fødselsnummer. | Eit mellombels nummer for dei som ikkje har fødselsnummer. | A temporary number for those without a national identity number.
      10 | DUF-nummer | = | DUF number
        ? Et nummer fra utlendingsforvaltningen. | Eit nummer frå utlendingsforvaltninga. | A number from the immigration authorities.
    `),
  },
  {
    oid: 'innsyn-oppslag-rolle',
    name: 'Hvem som har sett',
    publisher: 'KPR',
    codes: readCodes(`
      innbygger | Deg selv | Deg sjølv | Yourself
      representant | En som kan handle for deg | Ein som kan handle for deg | Somebody who may act for you
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
      tilsyn | Tilsyn med helsetjenesten | Tilsyn med helsetenesta | Supervision of the health service
    `),
  },
  {
    oid: 'innsyn-oppslag-kanal',
    name: 'Hvor noen har sett',
    publisher: 'KPR',
    codes: readCodes(`
      helsenorge | Helsenorge | = | Helsenorge
      forvaltning | Internt hos FHI | = | Internally at FHI
      helsedata | Helsedataservice | = | Helsedataservice
      tilsyn | Innsyn for tilsynsmyndigheter | Innsyn for tilsynsorgan | Access for supervisory authorities
    `),
  },
];
