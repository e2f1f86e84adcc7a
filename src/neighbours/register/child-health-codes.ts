import { readCodes, volven, type CodeList } from './reference-row.ts';

const directorate = 'Helsedirektoratet';
const ownWords = 'Forklaringene er våre egne ord.';

/** Consultations at helsestasjon and in the skolehelsetjeneste. */
export const childHealthCodeLists: readonly CodeList[] = [
  {
    oid: volven(9505),
    name: 'Anbefalt type konsultasjon',
    publisher: directorate,
    note: ownWords,
    codes: readCodes(`
      3D | Hjemmebesøk av jordmor de første tre døgnene | Heimebesøk av jordmor dei første tre døgna | Home visit by a midwife in the first three days
        ? Jordmor kommer hjem når barnet er helt nytt. | Jordmor kjem heim når barnet er heilt nytt. | A midwife comes home when the child is quite new.
      10D | Hjemmebesøk av helsesykepleier 7–10 døgn etter fødsel | Heimebesøk av helsesjukepleiar 7–10 døgn etter fødsel | Home visit by a public health nurse 7–10 days after birth
        ? Helsesykepleier kommer hjem når barnet er en drøy uke. | Helsesjukepleiar kjem heim når barnet er ei god veke. | A public health nurse comes home when the child is a little over a week.
      4U | Fire uker | Fire veker | Four weeks
        ? Barnet er omtrent fire uker. | Barnet er omtrent fire veker. | The child is about four weeks old.
      6U | Seks uker | Seks veker | Six weeks
        ? Barnet er omtrent seks uker. Lege og helsesykepleier er med. | Barnet er omtrent seks veker. Lege og helsesjukepleiar er med. | The child is about six weeks old. A doctor and a nurse take part.
      3M | Tre måneder | Tre månader | Three months
        ? Barnet er omtrent tre måneder. | Barnet er omtrent tre månader. | The child is about three months old.
      4M | Fire måneder | Fire månader | Four months
        ? Barnet er omtrent fire måneder. | Barnet er omtrent fire månader. | The child is about four months old.
      5M | Fem måneder | Fem månader | Five months
        ? Barnet er omtrent fem måneder. | Barnet er omtrent fem månader. | The child is about five months old.
      6M | Seks måneder | Seks månader | Six months
        ? Barnet er omtrent seks måneder. Legen er med. | Barnet er omtrent seks månader. Legen er med. | The child is about six months old. A doctor takes part.
      8M | Åtte måneder | Åtte månader | Eight months
        ? Barnet er omtrent åtte måneder. | Barnet er omtrent åtte månader. | The child is about eight months old.
      10M | Ti måneder | Ti månader | Ten months
        ? Barnet er omtrent ti måneder. | Barnet er omtrent ti månader. | The child is about ten months old.
      12M | Ett år | Eitt år | One year
        ? Barnet er omtrent ett år. | Barnet er omtrent eitt år. | The child is about one year old.
      15M | Femten måneder | Femten månader | Fifteen months
        ? Barnet er omtrent ett år og tre måneder. | Barnet er omtrent eitt år og tre månader. | The child is about one year and three months old.
      18M | Sytten til atten måneder | Sytten til atten månader | Seventeen to eighteen months
        ? Barnet er omtrent ett og et halvt år. | Barnet er omtrent eitt og eit halvt år. | The child is about one and a half years old.
      2A | To år | = | Two years
        ? Barnet er omtrent to år. Legen er med. | = | The child is about two years old. A doctor takes part.
      4A | Fire år | = | Four years
        ? Barnet er omtrent fire år. | = | The child is about four years old.
      6A | 1. trinn, skolestart | 1. trinn, skulestart | Year 1, school start
        ? Eleven begynner på skolen og er omtrent seks år. | Eleven byrjar på skulen og er omtrent seks år. | The pupil starts school and is about six years old.
      7A | 2. trinn | = | Year 2
        ? Eleven er omtrent sju år. | = | The pupil is about seven years old.
      8A | 3. trinn | = | Year 3
        ? Eleven er omtrent åtte år. | = | The pupil is about eight years old.
      9A | 4. trinn | = | Year 4
        ? Eleven er omtrent ni år. | = | The pupil is about nine years old.
      10A | 5. trinn | = | Year 5
        ? Eleven er omtrent ti år. | = | The pupil is about ten years old.
      11A | 6. trinn | = | Year 6
        ? Eleven er omtrent elleve år. | = | The pupil is about eleven years old.
      12A | 7. trinn | = | Year 7
        ? Eleven er omtrent tolv år. | = | The pupil is about twelve years old.
      13A | 8. trinn | = | Year 8
        ? Eleven begynner på ungdomsskolen og er omtrent tretten år. | Eleven byrjar på ungdomsskulen og er omtrent tretten år. | The pupil starts lower secondary school and is about thirteen years old.
      14A | 9. trinn | = | Year 9
        ? Eleven er omtrent fjorten år. | = | The pupil is about fourteen years old.
      15A | 10. trinn | = | Year 10
        ? Eleven er omtrent femten år. | = | The pupil is about fifteen years old.
      16A | Videregående skole, første år | Vidaregåande skule, første år | Upper secondary school, first year
        ? Eleven er omtrent seksten år. | = | The pupil is about sixteen years old.
      17A | Videregående skole, andre år | Vidaregåande skule, andre år | Upper secondary school, second year
        ? Eleven er omtrent sytten år. | = | The pupil is about seventeen years old.
      18A | Videregående skole, tredje år | Vidaregåande skule, tredje år | Upper secondary school, third year
        ? Eleven er omtrent atten år. | = | The pupil is about eighteen years old.
      E | Ekstra konsultasjon | = | Extra consultation
        ? En time utenom dem som alle barn får tilbud om. | Ein time utanom dei som alle barn får tilbod om. | An appointment besides those that all children are offered.
    `),
  },
  {
    oid: volven(9506),
    name: 'Form for konsultasjon',
    publisher: directorate,
    note: ownWords,
    codes: readCodes(`
      H | Hjemmebesøk | Heimebesøk | Home visit
        ? Hjemme hos familien. | Heime hos familien. | In the family's home.
      G | I gruppe | = | In a group
        ? Flere barn eller elever var med samtidig. | Fleire barn eller elevar var med samtidig. | Several children or pupils took part together.
      I | Individuell | = | Individual
        ? Bare barnet eller eleven, eventuelt med foreldre. | Berre barnet eller eleven, eventuelt med foreldre. | Only the child or pupil, possibly with parents.
    `),
  },
  {
    oid: volven(8524),
    name: 'Amming',
    publisher: directorate,
    note: 'Gjelder morens amming, men står på barnet.',
    codes: readCodes(`
      1 | Fullamming | = | Fully breastfed
        ? Barnet fikk bare morsmelk, og eventuelt vitaminer og medisin. Det gjelder morens amming. | Barnet fekk berre morsmjølk, og eventuelt vitamin og medisin. Det gjeld amminga til mora. | The child had only breast milk, and perhaps vitamins and medicine. It is about the mother's breastfeeding.
      2 | Delvis amming | = | Partly breastfed
        ? Barnet fikk morsmelk og annen mat eller drikke. Det gjelder morens amming. | Barnet fekk morsmjølk og annan mat eller drikke. Det gjeld amminga til mora. | The child had breast milk and other food or drink. It is about the mother's breastfeeding.
      3 | Ammer ikke | Ammar ikkje | Not breastfed
        ? Barnet fikk ikke morsmelk. Det gjelder morens amming. | Barnet fekk ikkje morsmjølk. Det gjeld amminga til mora. | The child had no breast milk. It is about the mother's breastfeeding.
    `),
  },
  {
    oid: volven(8456),
    name: 'Rolle',
    publisher: directorate,
    note: ownWords,
    codes: readCodes(`
      1 | Ansvarlig | Ansvarleg | Responsible
        ? Den som hadde ansvaret for timen. | = | The one in charge of the appointment.
      2 | Medvirkende | Medverkande | Contributing
        ? En annen ansatt som var med. | Ein annan tilsett som var med. | Another member of staff who took part.
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
    note: ownWords,
    codes: readCodes(`
      N | Original | = | Original
        ? Slik den ble sendt første gang. | Slik ho vart send første gong. | As it was first sent.
      M | Rettet | Retta | Corrected
        ? Erstatter en tidligere. | Erstattar ei tidlegare. | Replaces an earlier one.
      T | Tillegg | = | Addition
        ? Legger noe til en tidligere. | Legg noko til ei tidlegare. | Adds something to an earlier one.
      C | Annullert | = | Annulled
        ? Avsenderen har trukket den tilbake. | Avsendaren har trekt ho tilbake. | The sender has withdrawn it.
    `),
  },
  {
    oid: 'hst-oppmote',
    name: 'Oppmøte',
    publisher: 'KPR',
    note: 'Kodene er antatt.',
    codes: readCodes(`
      1 | Møtt | = | Attended
      2 | Ikke møtt | Ikkje møtt | Did not attend
    `),
  },
];
