import { readCodes, volven, type CodeList } from './reference-row.ts';

const directorate = 'Helsedirektoratet';

/** What a municipality gives: services of Volven 9151, and technology, which got a list of its own. */
export const careServiceCodeLists: readonly CodeList[] = [
  {
    oid: volven(9151),
    name: 'Tjenestetype',
    publisher: directorate,
    note: 'Forklaringene er våre egne ord. Når en utgått kode sluttet å gjelde, er antatt.',
    codes: readCodes(`
      1 | Praktisk bistand: daglige gjøremål | Praktisk hjelp: daglege gjeremål | Practical help: daily tasks
        ? Hjelp hjemme til det man gjør hver dag, som å lage mat, vaske og handle. | Hjelp heime til det ein gjer kvar dag, som å lage mat, vaske og handle. | Help at home with everyday things such as cooking, cleaning and shopping.
      2 | Praktisk bistand: opplæring | Praktisk hjelp: opplæring | Practical help: training
        ? Hjelp til å lære å klare ting selv hjemme. | Hjelp til å lære å klare ting sjølv heime. | Help with learning to manage by oneself at home.
      3 | Brukerstyrt personlig assistanse (BPA) | Brukarstyrt personleg assistanse (BPA) | User-controlled personal assistance
        ? Faste hjelpere som man selv bestemmer over. | Faste hjelparar som ein sjølv bestemmer over. | Regular assistants whom one directs oneself.
      4 | Dagaktivitetstilbud | Dagaktivitetstilbod | Day activities
        ? Et sted å være og noe å gjøre på dagtid. | Ein stad å vere og noko å gjere på dagtid. | A place to be and something to do in the daytime.
      5 | Matombringing | = | Meals at home
        ? Ferdig mat brakt hjem. | Ferdig mat køyrd heim. | Ready-made food brought home.
      6 | Trygghetsalarm | Tryggleiksalarm | Safety alarm | ..2022-12-31
        ? En knapp man bærer på seg og trykker på for å få hjelp. | Ein knapp ein ber på seg og trykkjer på for å få hjelp. | A button that one wears and presses to get help.
      7 | Avlastning utenfor institusjon | Avlasting utanfor institusjon | Respite care outside an institution
        ? Andre overtar en stund for dem som har omsorg for en nærstående. | Andre tek over ei stund for dei som har omsorg for ein nærståande. | Others take over for a while from those who care for somebody close.
      8 | Avlastning i institusjon | Avlasting i institusjon | Respite care in an institution
        ? Et opphold på for eksempel sykehjem, så de som har omsorgen, får hvile. | Eit opphald på til dømes sjukeheim, så dei som har omsorga, får kvile. | A stay at, for example, a nursing home, so that carers can rest.
      9 | Støttekontakt | = | Support contact
        ? En person man gjør noe sammen med i fritiden. | Ein person ein gjer noko saman med i fritida. | A person to do things with in one's free time.
      11 | Omsorgsstønad | = | Care benefit
        ? Penger fra kommunen til den som har særlig tung omsorg for en annen. | Pengar frå kommunen til den som har særleg tung omsorg for ein annan. | Money from the municipality to somebody with very demanding care of another.
      12 | Omsorgsbolig | Omsorgsbustad | Sheltered housing | ..2018-12-31
        ? En bolig lagt til rette for dem som trenger hjelp. | Ein bustad lagd til rette for dei som treng hjelp. | Housing adapted for people who need help.
      13 | Annen bolig | Annan bustad | Other housing | ..2018-12-31
        ? En annen bolig som kommunen rår over. | Ein annan bustad som kommunen rår over. | Other housing that the municipality has at its disposal.
      14 | Planlagte tiltak med tvang | Planlagde tiltak med tvang | Planned measures of coercion | ..2021-12-31
        ? Tiltak etter reglene om tvang overfor personer med psykisk utviklingshemning. | Tiltak etter reglane om tvang overfor personar med psykisk utviklingshemming. | Measures under the rules on coercion towards people with intellectual disability.
      15 | Helsetjenester i hjemmet | Helsetenester i heimen | Health care at home
        ? Hjemmesykepleie, eller fysioterapi og ergoterapi hjemme. | Heimesjukepleie, eller fysioterapi og ergoterapi heime. | Home nursing, or physiotherapy and occupational therapy at home.
      17 | Dagopphold | Dagopphald | Day stay
        ? Dagen på sykehjem eller et annet sted med helsehjelp, natten hjemme. | Dagen på sjukeheim eller ein annan stad med helsehjelp, natta heime. | The day at a nursing home or another place with health care, the night at home.
      18 | Korttidsopphold: utredning og behandling | Korttidsopphald: utgreiing og behandling | Short stay: examination and treatment
        ? En tid på institusjon for å bli undersøkt eller behandlet. | Ei tid på institusjon for å bli undersøkt eller behandla. | A time at an institution to be examined or treated.
      19 | Korttidsopphold: opptrening | Korttidsopphald: opptrening | Short stay: rehabilitation
        ? En tid på institusjon for å trene seg opp. Fagfolk kaller det habilitering og rehabilitering. | Ei tid på institusjon for å trene seg opp. Fagfolk kallar det habilitering og rehabilitering. | A time at an institution to regain strength and skills.
      20 | Korttidsopphold: annet | Korttidsopphald: anna | Short stay: other
        ? En tid på institusjon av en annen grunn. | Ei tid på institusjon av ein annan grunn. | A time at an institution for another reason.
      21 | Langtidsopphold i institusjon | Langtidsopphald i institusjon | Long stay in an institution
        ? Å bo fast på for eksempel sykehjem. | Å bu fast på til dømes sjukeheim. | Living permanently at, for example, a nursing home.
      22 | Nattopphold | Nattopphald | Night stay
        ? Natten på institusjon, dagen hjemme. | Natta på institusjon, dagen heime. | The night at an institution, the day at home.
      23 | Tvang i nødsituasjon | Tvang i naudsituasjon | Coercion in an emergency | ..2021-12-31
        ? Tiltak for å hindre skade der og da, overfor personer med psykisk utviklingshemning. | Tiltak for å hindre skade der og då, overfor personar med psykisk utviklingshemming. | Measures to prevent harm there and then, towards people with intellectual disability.
      24 | Helsehjelp med tvang | = | Health care with coercion | ..2021-12-31
        ? Helsehjelp til en person som motsatte seg den og ikke kunne vurdere sitt eget beste. | Helsehjelp til ein person som motsette seg ho og ikkje kunne vurdere sitt eige beste. | Health care for a person who resisted it and could not judge their own good.
      25 | Kommunal øyeblikkelig hjelp, døgn | Kommunal augeblikkeleg hjelp, døgn | Municipal emergency bed
        ? En seng i kommunen for dem som trenger hjelp straks, men ikke sykehus. | Ei seng i kommunen for dei som treng hjelp straks, men ikkje sjukehus. | A bed in the municipality for those who need help at once, but not a hospital.
      26 | GPS | = | GPS | ..2022-12-31
        ? Utstyr som viser hvor man er, så andre kan finne en. | Utstyr som viser kvar ein er, så andre kan finne ein. | A device that shows where one is, so that others can find one.
      27 | Elektronisk medisineringsstøtte | = | Electronic help with medicines | ..2022-12-31
        ? Utstyr som gir riktig medisin til riktig tid. | Utstyr som gir rett medisin til rett tid. | A device that gives the right medicine at the right time.
      28 | Digitalt tilsyn | = | Digital supervision | ..2022-12-31
        ? Sensorer eller kamera som lar ansatte se til en. | Sensorar eller kamera som lèt tilsette sjå til ein. | Sensors or cameras by which staff look after one.
      29 | Bolig som kommunen disponerer | Bustad som kommunen disponerer | Housing at the municipality's disposal | 2019-01-01
        ? En bolig fra kommunen for dem som trenger helse- og omsorgstjenester. | Ein bustad frå kommunen for dei som treng helse- og omsorgstenester. | Housing from the municipality for people who need health and care services.
    `),
  },
  {
    oid: volven(9346),
    name: 'Velferdsteknologi',
    publisher: directorate,
    note: 'Kodene er antatt; listen avløste 9151 for disse tjenestene fra 2023.',
    codes: readCodes(`
      1 | Trygghetsalarm | Tryggleiksalarm | Safety alarm | 2023-01-01
        ? En knapp man bærer på seg og trykker på for å få hjelp. | Ein knapp ein ber på seg og trykkjer på for å få hjelp. | A button that one wears and presses to get help.
      2 | Lokaliseringsteknologi (GPS) | = | Location technology (GPS) | 2023-01-01
        ? Utstyr som viser hvor man er, så andre kan finne en. | Utstyr som viser kvar ein er, så andre kan finne ein. | A device that shows where one is, so that others can find one.
      3 | Elektronisk medisineringsstøtte | = | Electronic help with medicines | 2023-01-01
        ? Utstyr som gir riktig medisin til riktig tid. | Utstyr som gir rett medisin til rett tid. | A device that gives the right medicine at the right time.
      4 | Digitalt tilsyn | = | Digital supervision | 2023-01-01
        ? Sensorer eller kamera som lar ansatte se til en. | Sensorar eller kamera som lèt tilsette sjå til ein. | Sensors or cameras by which staff look after one.
      5 | Digital hjemmeoppfølging | Digital heimeoppfølging | Digital follow-up at home | 2023-01-01
        ? Man måler noe selv hjemme, og ansatte følger med på svarene. | Ein måler noko sjølv heime, og tilsette følgjer med på svara. | One measures something at home, and staff follow the results.
    `),
  },
];
