import { readCodes, type CodeList } from './reference-row.ts';

/** Public dental care: who has a right to it, what was found and what was done. */
export const dentalCodeLists: readonly CodeList[] = [
  {
    oid: 'tann-pasientgruppe',
    name: 'Gruppe etter tannhelsetjenesteloven § 1-3',
    publisher: 'Fylkeskommunene',
    note: 'Forklaringene er våre egne ord.',
    codes: readCodes(`
      A | Barn og unge til og med 18 år | = | Children and young people up to 18
        ? Tannbehandling er gratis. | = | Dental care is free.
      B | Personer med psykisk utviklingshemning | Personar med psykisk utviklingshemming | People with intellectual disability
        ? Tannbehandling er gratis. | = | Dental care is free.
      C | Eldre, langtidssyke og uføre med pleie | Eldre, langtidssjuke og uføre med pleie | Elderly and long-term ill people in care
        ? Tannbehandling er gratis for dem som har hjemmesykepleie eller bor på institusjon. | Tannbehandling er gratis for dei som har heimesjukepleie eller bur på institusjon. | Dental care is free for those with home nursing or in an institution.
      D | Unge voksne | Unge vaksne | Young adults
        ? De betaler en del av prisen. | Dei betaler ein del av prisen. | They pay a part of the price.
      E | Andre prioriterte grupper | = | Other groups with rights
        ? Andre som fylkeskommunen gir rett til behandling. | = | Others to whom the county gives a right to treatment.
      F | Voksne som betaler selv | Vaksne som betaler sjølve | Adults who pay themselves
    `),
  },
  {
    oid: 'http://snomed.info/sct',
    name: 'SNOMED CT, våre egne ord',
    publisher: 'KPR',
    note: 'Tekstene er våre egne; SNOMED CT sine kan ikke gis videre.',
    codes: readCodes(`
      34043003 | Undersøkelse hos tannlege | Undersøking hos tannlege | Dental check
      80967001 | Hull i tann | Hol i tann | Hole in a tooth
        ? Kalles karies. | Blir kalla karies. | Called caries.
      66383009 | Betennelse i tannkjøttet | Betennelse i tannkjøtet | Inflamed gums
        ? Kalles gingivitt. | Blir kalla gingivitt. | Called gingivitis.
      41565005 | Løst tannfeste | Laust tannfeste | Loosened hold of the teeth
        ? Betennelse som løsner festet til tennene. Kalles periodontitt. | Betennelse som løyser festet til tennene. Blir kalla periodontitt. | Inflammation that loosens the hold of the teeth. Called periodontitis.
      32620007 | Betennelse inne i tannen | Betennelse inne i tanna | Inflammation inside the tooth
        ? Kalles pulpitt. | Blir kalla pulpitt. | Called pulpitis.
      90207007 | Gnisser tenner | Gnissar tenner | Grinds the teeth
      55162003 | Tann trukket | Tann trekt | Tooth taken out
    `),
  },
  {
    oid: 'opus',
    name: 'Koder fra tannklinikkenes journalsystem',
    publisher: 'Fylkeskommunene',
    note: 'Kodene er antatt.',
    codes: readCodes(`
      fylling | Fylling | = | Filling
        ? Hullet ble tettet. | Holet vart tetta. | The hole was filled.
      fluor | Fluorbehandling | = | Fluoride treatment
        ? Fluor ble satt på tennene for å gjøre dem sterkere. | Fluor vart sett på tennene for å gjere dei sterkare. | Fluoride was put on the teeth to make them stronger.
      fissur | Forsegling | = | Sealing
        ? Gropene i tannen ble tettet for å hindre hull. | Gropene i tanna vart tetta for å hindre hol. | The pits of the tooth were sealed to prevent holes.
      rotfylling | Rotfylling | = | Root filling
        ? Nerven i tannen ble fjernet og roten tettet. | Nerven i tanna vart fjerna og rota tetta. | The nerve of the tooth was removed and the root sealed.
      krone | Krone | = | Crown
        ? Et kunstig lag over tannen. | Eit kunstig lag over tanna. | An artificial cover over the tooth.
      tannstein | Tannstein fjernet | Tannstein fjerna | Tartar removed
      rontgen | Røntgenbilde | Røntgenbilete | X-ray
    `),
  },
];
