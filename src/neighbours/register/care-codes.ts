import { readCodes, volven, type CodeList } from './reference-row.ts';

const directorate = 'Helsedirektoratet';

/** Municipal services and the scoring of needs. */
export const careCodeLists: readonly CodeList[] = [
  {
    oid: volven(9151),
    name: 'Tjenestetype',
    publisher: directorate,
    codes: readCodes(`
      1 | Praktisk bistand: daglige gjøremål | Praktisk hjelp: daglege gjeremål | Practical help: daily tasks
      2 | Praktisk bistand: opplæring | Praktisk hjelp: opplæring | Practical help: training
      3 | Brukerstyrt personlig assistanse (BPA) | Brukarstyrt personleg assistanse (BPA) | User-controlled personal assistance
      4 | Dagaktivitetstilbud | Dagaktivitetstilbod | Day activities
      5 | Matombringing | Matombringing | Meals at home
      6 | Trygghetsalarm | Tryggleiksalarm | Safety alarm | ..2022-12-31
      7 | Avlastning utenfor institusjon | Avlasting utanfor institusjon | Respite care outside an institution
      8 | Avlastning i institusjon | Avlasting i institusjon | Respite care in an institution
      9 | Støttekontakt | Støttekontakt | Support contact
      11 | Omsorgsstønad | Omsorgsstønad | Care benefit
      12 | Omsorgsbolig | Omsorgsbustad | Sheltered housing | ..2018-12-31
      13 | Annen bolig | Annan bustad | Other housing | ..2018-12-31
      14 | Planlagte tiltak etter regler om tvang | Planlagde tiltak etter reglar om tvang | Planned measures under rules on coercion | ..2021-12-31
      15 | Helsetjenester i hjemmet | Helsetenester i heimen | Health care at home
      17 | Dagopphold | Dagopphald | Day stay
      18 | Tidsbegrenset opphold: utredning og behandling | Tidsavgrensa opphald: utgreiing og behandling | Short stay: examination and treatment
      19 | Tidsbegrenset opphold: habilitering og rehabilitering | Tidsavgrensa opphald: habilitering og rehabilitering | Short stay: rehabilitation
      20 | Tidsbegrenset opphold: annet | Tidsavgrensa opphald: anna | Short stay: other
      21 | Langtidsopphold i institusjon | Langtidsopphald i institusjon | Long stay in an institution
      22 | Nattopphold | Nattopphald | Night stay
      23 | Tiltak i nødsituasjon etter regler om tvang | Tiltak i naudsituasjon etter reglar om tvang | Emergency measures under rules on coercion | ..2021-12-31
      24 | Helsehjelp etter regler om tvang | Helsehjelp etter reglar om tvang | Health care under rules on coercion | ..2021-12-31
      25 | Kommunal øyeblikkelig hjelp, døgn | Kommunal augeblikkeleg hjelp, døgn | Municipal emergency bed
      26 | GPS | = | GPS | ..2022-12-31
      27 | Elektronisk medisineringsstøtte | Elektronisk medisineringsstøtte | Electronic help with medicines | ..2022-12-31
      28 | Digitalt tilsyn | Digitalt tilsyn | Digital supervision | ..2022-12-31
      29 | Bolig som kommunen disponerer | Bustad som kommunen disponerer | Housing at the municipality's disposal | 2019-01-01
    `),
  },
  {
    oid: volven(9346),
    name: 'Velferdsteknologi',
    publisher: directorate,
    note: 'Kodene er antatt; listen avløste 9151 for disse tjenestene fra 2023.',
    codes: readCodes(`
      1 | Trygghetsalarm | Tryggleiksalarm | Safety alarm
      2 | Lokaliseringsteknologi (GPS) | = | Location technology (GPS)
      3 | Elektronisk medisineringsstøtte | = | Electronic help with medicines
      4 | Digitalt tilsyn | = | Digital supervision
    `),
  },
  {
    oid: 'iplos-bistandsvariabel',
    name: 'Det som vurderes ved bistandsbehov',
    publisher: directorate,
    codes: readCodes(`
      sosial_deltakelse | Sosial deltakelse | Sosial deltaking | Social participation
      beslutninger | Beslutninger i dagliglivet | Avgjerder i dagleglivet | Decisions in daily life
      ivareta_helse | Ivareta egen helse | Ta vare på eiga helse | Looking after one's own health
      styre_atferd | Styre atferd | Styre åtferd | Controlling behaviour
      hukommelse | Hukommelse | Hugs | Memory
      kommunikasjon | Kommunikasjon | = | Communication
      skaffe_varer | Skaffe seg varer og tjenester | Skaffe seg varer og tenester | Getting goods and services
      husarbeid | Alminnelig husarbeid | Vanleg husarbeid | Ordinary housework
      personlig_hygiene | Personlig hygiene | Personleg hygiene | Personal hygiene
      kledning | På- og avkledning | På- og avkleding | Dressing and undressing
      lage_mat | Lage mat | = | Cooking
      spise | Spise | Ete | Eating
      toalett | Toalett | = | Toilet
      bevege_inne | Bevege seg innendørs | Røre seg innandørs | Moving about indoors
      bevege_ute | Bevege seg utendørs | Røre seg utandørs | Moving about outdoors
      syn_horsel | Syn og hørsel | Syn og høyrsel | Sight and hearing
    `),
  },
  {
    oid: 'iplos-skar',
    name: 'Skår for bistandsbehov',
    publisher: directorate,
    codes: readCodes(`
      1 | Ingen problemer | Ingen problem | No problems
      2 | Klarer det selv, med utfordringer | Klarer det sjølv, med utfordringar | Manages alone, with difficulty
      3 | Trenger noe hjelp | Treng noko hjelp | Needs some help
      4 | Trenger hjelp hele tiden | Treng hjelp heile tida | Needs help all the time
      5 | Trenger hjelp til alt | Treng hjelp til alt | Needs help with everything
      9 | Ikke relevant | Ikkje relevant | Not relevant
    `),
  },
  {
    oid: 'iplos-samlemaal',
    name: 'Samlet bistandsbehov',
    publisher: directorate,
    codes: readCodes(`
      1 | Noe eller avgrenset behov | Noko eller avgrensa behov | Some or limited need
      2 | Middels til stort behov | Middels til stort behov | Medium to large need
      3 | Omfattende behov | Omfattande behov | Extensive need
    `),
  },
  {
    oid: 'iplos-husstand',
    name: 'Husstand',
    publisher: directorate,
    codes: readCodes(`
      1 | Bor alene | Bur åleine | Lives alone
      2 | Bor sammen med andre | Bur saman med andre | Lives with others
      3 | Bor sammen med foreldre | Bur saman med foreldre | Lives with parents
    `),
  },
];
