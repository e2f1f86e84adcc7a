import { careServiceCodeLists } from './care-service-codes.ts';
import { readCodes, type CodeList } from './reference-row.ts';

const directorate = 'Helsedirektoratet';
const assumed = 'Kodene er antatt.';

/** Municipal services and the scoring of needs. */
export const careCodeLists: readonly CodeList[] = [
  ...careServiceCodeLists,
  {
    oid: 'iplos-bistandsvariabel',
    name: 'Det som vurderes ved bistandsbehov',
    publisher: directorate,
    note: 'Forklaringene er våre egne ord.',
    codes: readCodes(`
      sosial_deltakelse | Sosial deltakelse | Sosial deltaking | Social participation
        ? Å ha kontakt med andre og være med på noe. | Å ha kontakt med andre og vere med på noko. | Being in touch with others and taking part.
      beslutninger | Beslutninger i dagliglivet | Avgjerder i dagleglivet | Decisions in daily life
        ? Å bestemme hva man skal gjøre, og når. | Å bestemme kva ein skal gjere, og når. | Deciding what to do, and when.
      ivareta_helse | Ivareta egen helse | Ta vare på eiga helse | Looking after one's own health
        ? Å ta medisiner, spise riktig og søke hjelp når man er syk. | Å ta medisinar, ete rett og søkje hjelp når ein er sjuk. | Taking medicines, eating well and seeking help when ill.
      styre_atferd | Styre atferd | Styre åtferd | Controlling behaviour
        ? Å beherske seg, og oppføre seg slik det passer. | Å styre seg, og oppføre seg slik det høver. | Keeping one's temper and behaving as fits.
      hukommelse | Hukommelse | Minne | Memory
        ? Å huske det som nylig hendte, og avtaler. | Å hugse det som nyleg hende, og avtalar. | Remembering recent events and appointments.
      kommunikasjon | Kommunikasjon | = | Communication
        ? Å forstå andre og gjøre seg forstått. | Å forstå andre og gjere seg forstått. | Understanding others and being understood.
      skaffe_varer | Skaffe seg varer og tjenester | Skaffe seg varer og tenester | Getting goods and services
        ? Å handle, gå i banken og ordne slike ærend. | = | Shopping, banking and such errands.
      husarbeid | Alminnelig husarbeid | Vanleg husarbeid | Ordinary housework
        ? Å holde rent og ordne hjemme. | Å halde reint og ordne heime. | Keeping the home clean and in order.
      personlig_hygiene | Personlig hygiene | Personleg hygiene | Personal hygiene
        ? Å vaske seg og stelle seg. | = | Washing and looking after oneself.
      kledning | På- og avkledning | På- og avkleding | Dressing and undressing
        ? Å ta på og av seg klær. | Å ta på og av seg klede. | Putting on and taking off clothes.
      lage_mat | Lage mat | = | Cooking
        ? Å lage mat til seg selv. | Å lage mat til seg sjølv. | Making one's own food.
      spise | Spise | Ete | Eating
        ? Å få i seg mat og drikke. | = | Taking food and drink.
      toalett | Gå på toalettet | = | Using the toilet
        ? Å gå på toalettet og vaske seg etterpå. | = | Going to the toilet and washing afterwards.
      bevege_inne | Bevege seg innendørs | Røre seg innandørs | Moving about indoors
        ? Å gå eller komme seg rundt hjemme. | Å gå eller kome seg rundt heime. | Walking or getting about at home.
      bevege_ute | Bevege seg utendørs | Røre seg utandørs | Moving about outdoors
        ? Å gå eller komme seg rundt ute. | Å gå eller kome seg rundt ute. | Walking or getting about outside.
      syn | Syn | = | Sight
        ? Å se godt nok til det man skal gjøre, med briller om man bruker det. | Å sjå godt nok til det ein skal gjere, med briller om ein bruker det. | Seeing well enough for what one does, with glasses if one uses them.
      horsel | Hørsel | Høyrsel | Hearing
        ? Å høre godt nok til det man skal gjøre, med høreapparat om man bruker det. | Å høyre godt nok til det ein skal gjere, med høyreapparat om ein bruker det. | Hearing well enough for what one does, with a hearing aid if one uses it.
      syn_horsel | Syn og hørsel | Syn og høyrsel | Sight and hearing
        ? Å se og høre godt nok til det man skal gjøre. | Å sjå og høyre godt nok til det ein skal gjere. | Seeing and hearing well enough for what one does.
    `),
  },
  {
    oid: 'iplos-skar',
    name: 'Skår for bistandsbehov',
    publisher: directorate,
    note: 'Forklaringene er våre egne ord.',
    codes: readCodes(`
      1 | Ingen problemer | Ingen problem | No problems
        ? Klarer det selv, uten vansker. | Klarer det sjølv, utan vanskar. | Manages alone, without difficulty.
      2 | Klarer det selv, med utfordringer | Klarer det sjølv, med utfordringar | Manages alone, with difficulty
        ? Bruker lenger tid eller et hjelpemiddel, men trenger ikke hjelp av noen. | Bruker lengre tid eller eit hjelpemiddel, men treng ikkje hjelp av nokon. | Takes longer or uses an aid, but needs nobody's help.
      3 | Trenger noe hjelp | Treng noko hjelp | Needs some help
        ? Trenger at noen hjelper til med en del av det. | Treng at nokon hjelper til med ein del av det. | Needs somebody to help with part of it.
      4 | Trenger hjelp hele tiden | Treng hjelp heile tida | Needs help all the time
        ? Er med selv, men noen må være til stede hele tiden. | Er med sjølv, men nokon må vere til stades heile tida. | Takes part, but somebody must be there all the time.
      5 | Trenger hjelp til alt | Treng hjelp til alt | Needs help with everything
        ? Klarer ikke noe av dette selv. | Klarer ikkje noko av dette sjølv. | Manages none of this alone.
      9 | Ikke relevant | Ikkje relevant | Not relevant
        ? Ble ikke vurdert, for eksempel fordi det ikke passer for alderen. | Vart ikkje vurdert, til dømes fordi det ikkje høver for alderen. | Was not assessed, for example because it does not fit the age.
    `),
  },
  {
    oid: 'iplos-samlemaal',
    name: 'Samlet bistandsbehov',
    publisher: directorate,
    note: 'Regnes ut av alle skårene. Forklaringene er våre egne ord.',
    codes: readCodes(`
      1 | Noe eller avgrenset behov | Noko eller avgrensa behov | Some or limited need
        ? Klarer det meste selv. | Klarer det meste sjølv. | Manages most things alone.
      2 | Middels til stort behov | = | Medium to large need
        ? Trenger hjelp til en god del. | Treng hjelp til ein god del. | Needs help with a good deal.
      3 | Omfattende behov | Omfattande behov | Extensive need
        ? Trenger hjelp til det meste. | Treng hjelp til det meste. | Needs help with most things.
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
  {
    oid: 'iplos-sivilstand',
    name: 'Sivilstand',
    publisher: directorate,
    note: `${assumed} De er de samme som i Folkeregisteret.`,
    codes: readCodes(`
      0 | Uoppgitt | Ikkje oppgitt | Not stated
      1 | Ugift | = | Never married
      2 | Gift | = | Married
      3 | Enke eller enkemann | Enkje eller enkjemann | Widowed
      4 | Skilt | = | Divorced
      5 | Separert | = | Separated
      6 | Registrert partner | = | Registered partner
      7 | Separert partner | = | Separated partner
      8 | Skilt partner | = | Divorced partner
      9 | Gjenlevende partner | Attlevande partner | Surviving partner
    `),
  },
  {
    oid: 'iplos-boform',
    name: 'Boform',
    publisher: directorate,
    note: assumed,
    codes: readCodes(`
      1 | Egen bolig | Eigen bustad | Own home
      2 | Bolig som kommunen disponerer | Bustad som kommunen disponerer | Housing at the municipality's disposal
        ? Kommunen eier eller leier boligen. | Kommunen eig eller leiger bustaden. | The municipality owns or rents the home.
      3 | Institusjon | = | Institution
        ? For eksempel sykehjem. | Til dømes sjukeheim. | For example a nursing home.
      4 | Hos foreldre eller foresatte | Hos foreldre eller føresette | With parents or guardians
      9 | Annet | Anna | Other
    `),
  },
];
