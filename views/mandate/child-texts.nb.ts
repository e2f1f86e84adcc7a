/**
 * What is said on pages about a child where the text of the same key speaks to the person whom the
 * information is about. Where «du» is the one who acts, there is no text here.
 */
export const nb = {
  'open.about.hva.title~child': 'Hva står det om barnet?',
  'open.about.barn.title~child': 'Kan barnet si nei til at foreldre ser det?',
  'open.about.journal.title~child': 'Er dette journalen til barnet?',

  'holdings.overview.title~child': 'KPR om {child}',
  'holdings.overview.lead~child': 'Her ser du hvor mye KPR har om barnet, og hvor det kommer fra.',
  'holdings.overview.rows.one~child': 'opplysning om barnet',
  'holdings.overview.rows.other~child': 'opplysninger om barnet',
  'holdings.overview.no-rows~child': 'Ingenting om barnet',
  'holdings.overview.updated~child': 'Det siste om barnet kom {when} fra {system}',
  'holdings.overview.updated-plain~child': 'Det siste om barnet kom {when}',
  'holdings.overview.report-lead~child': 'En rapport med alt som står om barnet.',
  'holdings.overview.reservations~child': 'Reserver barnet, eller se og opphev det som er valgt',
  'holdings.overview.looked-none~child':
    'Ingen ansatte, organisasjoner eller datasystemer har sett på opplysningene om barnet.',
  'holdings.overview.use~child': 'Se alle som har sett eller fått opplysninger om barnet',
  'holdings.overview.not-journal~child':
    'Dette er ikke pasientjournalen til barnet. Journalen er mer fullstendig. Spør legen, kommunen eller tannklinikken om innsyn i den.',
  'holdings.timeline.lead~child':
    'Alt KPR har om barnet, fra alle kilder. Det nyeste står øverst. Trykk på en linje for å se hele opplysningen.',
  'holdings.chart.services.description~child':
    'Feltene viser når barnet hadde hver tjeneste. En pil betyr at tjenesten ikke var avsluttet da kommunen sist meldte fra.',
  'holdings.about.KUHR~child':
    'Krav om betaling fra staten som fastlege, legevakt, fysioterapeut, tannlege og andre har sendt etter at barnet var der. Tallene for de siste seks månedene kan være ufullstendige, for behandleren har seks måneder på å sende kravet.',
  'holdings.about.HELSE_OMSORG~child':
    'Tjenester fra kommunen, for eksempel hjemmesykepleie og støttekontakt, og kommunens kartlegging av hva barnet trenger hjelp til. Kommunen sender dette én gang i året.',
  'holdings.table.person~child': 'Opplysninger om barnet',
  'holdings.table.person_pseudonym~child': 'Numre barnet er registrert med',
  'holdings.title.person~child': 'Opplysninger om barnet',
  'holdings.blocked.explained~child':
    'Sperrede opplysninger er det bare barnet og de som kan handle for barnet, som ser. De er sperret fordi barnet er reservert.',
  'holdings.field.person-key~child': 'Nøkkelen til barnet i KPR',
  'holdings.field.free-of-charge~child': 'Hvorfor barnet slapp egenandel',
  'holdings.field.home-bydel~child': 'Bydelen barnet bor i',
  'holdings.explain.blocked-at~child':
    'Når opplysningen ble sperret på grunn av en reservasjon. Fra da av er det bare barnet og de som kan handle for barnet, som ser den.',
  'holdings.empty.title~child': 'KPR har ingenting om {child}',
  'holdings.empty.not-used~child': 'Barnet har ikke brukt slike tjenester siden KPR startet.',
  'holdings.empty.reserve~child': 'Du kan reservere barnet selv om KPR ikke har noe nå.',
  'holdings.page.count.one~child': 'KPR har {n} opplysning om barnet fra denne kilden.',
  'holdings.page.count.other~child': 'KPR har {n} opplysninger om barnet fra denne kilden.',
  'holdings.page.empty~child': 'KPR har ingenting om {child} fra denne kilden',
  'holdings.page.withheld~child':
    'Fødselsnummeret til barnet ligger kryptert og adskilt fra helseopplysningene (KPR-forskriften § 5-2). Den krypterte formen viser vi ikke.',
  'holdings.page.all-words-lead~child':
    'Se hva hver opplysning betyr, hvorfor KPR har den, og om du kan reservere barnet mot den.',
  'holdings.fields.lead~child':
    'Her er alle opplysninger KPR kan ha fra denne kilden. Siden er lik for alle, og sier ikke hva KPR har om barnet.',
  'holdings.fields.reserve~child': 'Kan du reservere barnet?',
  'holdings.category.a~child': 'Hvem barnet er: nummer og nøkler',
  'holdings.category.b~child': 'Om barnet: alder, kjønn, bosted og hvordan det bor',
  'holdings.category.d~child': 'Om helsen til barnet og hjelpen det får',
  'holdings.category.g~child': 'At barnet er reservert',
  'holdings.category.h~child': 'Det barnet selv har fortalt om helsen',
  'holdings.coverage.limit.no-refund~child':
    'Det som ble betalt uten støtte fra staten. Når staten ikke skal betale noe, blir det ikke sendt noe krav.',
  'holdings.coverage.complete-lead.municipality~child':
    'Dette har KPR fått fra kommunene som opplysningene om barnet gjelder.',
  'holdings.coverage.complete-lead.county~child':
    'Dette har KPR fått fra fylkene som opplysningene om barnet gjelder.',

  'journal.title~child': 'Hvem har sett og fått opplysninger om {child}',
  'journal.lead~child':
    'Her ser du hvem som har sett på opplysningene om barnet, og hvem som har fått dem fra KPR.',
  'journal.others-lead~child':
    'Ansatte, organisasjoner og datasystemer som har sett på opplysninger om barnet. Det som hører sammen, står som én hendelse. Åpne hendelsen for å se mer.',
  'journal.others-empty~child':
    'Ingen ansatte, organisasjoner eller datasystemer har sett på opplysningene om barnet.',
  'journal.representatives~child': 'De som handler for {child}',
  'journal.representatives-lead~child':
    'Her står det når noen har sett på opplysningene på vegne av barnet. Det gjelder også deg.',
  'journal.representatives-empty~child': 'Ingen har handlet på vegne av barnet.',
  'journal.representatives-silent~child':
    'Ingen har handlet på vegne av barnet på denne nettsiden. Hva KPR har skrevet ned, får vi ikke vite akkurat nå.',
  'journal.representatives-pages~child': 'Flere ganger noen har handlet for barnet',
  'journal.self~child': 'Ført på barnet selv',
  'journal.self-lead~child': 'Dette står i loggene som gjort av barnet selv.',
  'journal.self-open~child': 'Vis det som er ført på barnet selv',
  'journal.self-pages~child': 'Mer som er ført på barnet selv',
  'journal.releases~child': 'Hvem har fått opplysninger om {child}',
  'journal.releases-count.one~child':
    '{n} prosjekt har fått opplysninger om akkurat dette barnet fra KPR.',
  'journal.releases-count.other~child':
    '{n} prosjekter har fått opplysninger om akkurat dette barnet fra KPR.',
  'journal.releases-empty~child': 'Ingen har fått opplysninger om akkurat dette barnet',
  'journal.projects-lead~child':
    'Her kan opplysninger om barnet ha vært med, sammen med opplysninger om mange andre. Fødselsnummeret til barnet var ikke med.',
  'journal.reserve~child': 'Se og endre reservasjonene for barnet',
  'journal.avoidable.2~child': 'Ja. Du kan reservere barnet mot at opplysningene blir brukt slik.',
  'journal.reason.decision-given~child': 'Sjekket om barnet er reservert',
  'journal.reason.decision-given.ingest~child':
    'Sjekket om barnet er reservert, da nye opplysninger kom inn',
  'journal.reason.decision-given.release~child':
    'Sjekket om barnet er reservert, før opplysninger ble delt',
  'journal.reason.duty~child': 'Fulgte opp reservasjonen for barnet',
  'journal.release.with-number~child': 'Fødselsnummeret til barnet var med.',
  'journal.release.without-number~child': 'Fødselsnummeret til barnet var ikke med.',
  'journal.who.self~child': 'Barnet selv, etter loggen',
  'journal.who.other~child': 'En som handler for barnet',
  'journal.action.age-checked~child':
    'Vi sjekket alderen til barnet i KPR, fordi Folkeregisteret ikke svarte',
  'journal.action.overview-viewed~child': '{who} så oversikten',
  'journal.action.source-viewed~child': '{who} så opplysningene fra {source}',
  'journal.action.timeline-viewed~child': '{who} så tidslinjen',
  'journal.action.row-viewed~child': '{who} så én av opplysningene',
  'journal.action.reservations-viewed~child': '{who} så reservasjonene',
  'journal.action.reservation-made~child': '{who} gjorde en reservasjon',
  'journal.action.emergency-stop-set~child':
    '{who} stanset alle som kunne handle på vegne av barnet',
  'journal.action.cases-viewed~child': '{who} så sakene',
  'journal.action.case-viewed~child': '{who} så en av sakene',
  'journal.action.messages-viewed~child': '{who} så meldingene',
  'journal.action.watch-checked~child': 'Vi sjekket loggen, fordi noen har bedt om varsel',
  'journal.action.decision-given~child': '{who} spurte om reservasjonene',
  'journal.action.decision-given.ingest~child':
    '{who} spurte om reservasjonene ved innsamling av opplysninger',
  'journal.action.decision-given.release~child':
    '{who} spurte om reservasjonene ved utlevering av opplysninger',

  'reservation.scope.release-identified~child':
    'Ikke del opplysninger sammen med fødselsnummeret til {child}',
  'reservation.scope.release-secondary~child':
    'Ikke bruk opplysningene om {child} til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.about.registration-preventive-health~child':
    'At barnet har vært der, blir fortsatt registrert.',
  'reservation.about.registration-dental~child':
    'At barnet har vært der, blir fortsatt registrert.',
  'reservation.about.release-identified~child':
    'Opplysninger kan fortsatt deles uten fødselsnummer.',
  'reservation.list.title~child': 'Reservasjonene for {child}',
  'reservation.list.works~child': 'Reservasjonen for barnet virker.',
  'reservation.list.applies~child': 'Reservasjonen for barnet gjelder.',
  'reservation.list.none~child': 'Det er ingen reservasjoner for barnet nå.',
  'reservation.list.noneNext~child':
    'Du kan reservere barnet når du vil. Du trenger ikke si hvorfor, og barnet får samme helsehjelp.',
  'reservation.list.reserve~child': 'Reserver barnet',
  'reservation.list.extractsNone~child':
    'Det er ikke laget uttrekk som gjelder barnet siden barnet ble reservert.',
  'reservation.list.history~child': 'Alt som er valgt for barnet',
  'reservation.action.reserve~child': 'Reserverte barnet:',
  'reservation.choose.reserve.title~child': 'Hva vil du si nei til for {child}?',
  'reservation.choose.lift.title~child': 'Hva vil du oppheve for {child}?',
  'reservation.choose.already~child': 'Barnet er alt reservert mot dette',
  'reservation.choose.reserve.nothing~child': 'Barnet er alt reservert mot alt som går an.',
  'reservation.choose.lift.nothing~child': 'Det er ingen reservasjoner som du kan oppheve alene.',
  'reservation.choose.cannot1~child':
    'At opplysninger fra fastlege, legevakt, fysioterapi og kommunens omsorgstjenester registreres.',
  'reservation.choose.cannot2~child':
    'At det registreres at barnet har brukt en tjeneste: hvem barnet er, når og hvor.',
  'reservation.check.youChose.reserve~child': 'Du reserverer {child}:',
  'reservation.check.youChose.lift~child': 'Du opphever for {child}:',
  'reservation.check.identified.enforced~child':
    'Fra nå av deles ingenting fra KPR sammen med fødselsnummeret til barnet, heller ikke når registre kobles.',
  'reservation.check.identified.excepted~child':
    'Fra nå av deles ingenting fra KPR sammen med fødselsnummeret til barnet, unntatt når registre kobles sammen etter KPR-forskriften § 4-2.',
  'reservation.check.identified.not~child': 'Opplysninger kan fortsatt deles uten fødselsnummer.',
  'reservation.check.secondary.happens~child':
    'Fra nå av er barnet ikke med når opplysninger hentes ut til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.not.journal~child': 'Journalen endres ikke.',
  'reservation.check.not.clinic~child':
    'Den som behandlet barnet, får ikke beskjed, og barnet får samme hjelp.',
  'reservation.check.lift.identified~child':
    'Opplysninger kan igjen deles sammen med fødselsnummeret til barnet, når loven åpner for det.',
  'reservation.check.lift.secondary~child':
    'Opplysningene om barnet kan igjen brukes til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.lift.notGap~child':
    'Det som ikke ble lagret mens barnet var reservert, blir ikke hentet inn.',
  'reservation.receipt.title.reserve~child': 'Du har reservert {child}',
  'reservation.receipt.title.lift~child': 'Du har opphevet reservasjonen for {child}',
  'reservation.receipt.checkText~child':
    'På siden «Reservasjonene for {child}» ser du når opplysningene er sperret og slettet, og hver gang reservasjonen er brukt.',
  'reservation.receipt.sequence~child': 'Valg nummer {n} for barnet',
  'reservation.receipt.superseded~child':
    'Det er gjort et nyere valg om det samme, så dette kan ikke angres. Se reservasjonene for barnet.',
  'reservation.receipt.back~child': 'Til reservasjonene for barnet',
  'reservation.alreadySo.reserve~child':
    'Barnet var alt reservert mot dette, kanskje i et annet vindu eller av en annen. Ingenting er endret.',

  'casework.fault.not-me~child': 'Dette er ikke barnet',
  'casework.list.title~child': 'Sakene dine om {child}',
  'casework.list.empty~child': 'Du har ingen saker om barnet nå.',
  'casework.can.reserve-link~child': 'Reserver barnet',
  'casework.can.not-me~child':
    'At vi ser på et valg som noen andre har gjort i ditt navn. Trykk «Dette var ikke meg» på kvitteringen for valget:',
  'casework.can.not-me-link~child': 'Se valgene for barnet',
  'casework.new.lead~child': 'Meld fra her hvis noe KPR har om barnet, er feil.',
  'casework.new.how-journal~child':
    'Journalen til barnet er noe annet enn KPR. Er det feil i journalen, må du be legen, kommunen eller tannklinikken rette den.',

  'report.page.lead~child':
    'Last ned en kopi av alt KPR har om {child}, og av reservasjonene for barnet.',
  'report.page.slow~child':
    'Har KPR mye om barnet, kan det ta opptil et halvt minutt å lage filen.',
  'report.page.contents.records~child':
    'hver opplysning KPR har om barnet, fra alle kildene, også det som er rettet, avvist eller sperret',
  'report.page.contents.reservations~child': 'reservasjonene for barnet nå og tidligere',
  'report.page.not-contents.journal~child':
    'journalen til barnet. Den ligger hos dem som har behandlet barnet',
  'reservation.letter.lead~child':
    'Dette er kvitteringen for et valg du har gjort for {child} i KPR innsyn. Ta vare på den.',
  'report.title~child': 'Dette har KPR om {child}',
  'report.lead~child':
    'Rapporten viser alt som står om {child} i Kommunalt pasient- og brukerregister (KPR), hvem det kommer fra, og hva du kan gjøre med det.',
  'report.about.name-unknown~child': 'Et barn. Navnet fikk vi ikke fra Folkeregisteret.',
  'report.notice.nothing~child': 'KPR har ingenting om {child}',
  'report.notice.nothing-text~child':
    'Det kan være fordi ingen har sendt inn noe ennå, eller fordi opplysningene ble sendt uten fødselsnummer. Du kan reservere barnet likevel.',
  'report.iplos-why~child': 'Uten navn og nummer, kan ikke knyttes til barnet',
  'report.source.empty~child': 'Vi har søkt i denne kilden. Den har ingenting om barnet.',
  'report.reservations~child': 'Reservasjonene for {child}',
  'report.reservations.intro~child':
    'Slik var reservasjonene registrert da rapporten ble laget. De endres på nettsiden, og valgene gjelder fra det øyeblikket de blir bekreftet.',
  'report.reservations.history~child': 'Hva som er valgt tidligere',
  'report.reservations.history-none~child': 'Det er ikke gjort noen valg.',
  'report.use.others~child':
    'Ansatte, organisasjoner og datasystemer som har sett på opplysninger om barnet. Det som hører sammen, står som én hendelse.',
  'report.chapter.not-journal~child': 'Dette er ikke journalen til {child}',
  'report.chapter.not-journal.text~child':
    'KPR er et register med utvalgte opplysninger. Journalen hos fastlegen, helsestasjonen, tannklinikken eller kommunen sier mer. Spør dem som behandlet barnet hvis du vil se journalen.',
  'report.chapter.why.law~child':
    'KPR er opprettet ved lov (helseregisterloven) og forskrift (KPR-forskriften, FOR-2017-08-25-1292). Kommuner, fylkeskommuner og de som får betalt fra staten for å behandle barnet, må sende inn opplysninger. Folkehelseinstituttet er ansvarlig for registeret.',
  'report.chapter.how-long.text~child':
    'KPR har ingen fast grense for hvor lenge opplysningene lagres. Det kan kreves at de blir slettet etter 30 år, og senest ti år etter at den de gjelder, er død (KPR-forskriften § 4-3).',
  'report.chapter.not-shown.iplos~child':
    'IPLOS fra 2006 til 2017: De opplysningene er lagret uten navn og nummer, så ingen kan finne hvilke som gjelder barnet.',
  'report.chapter.not-shown.reserved~child':
    'Det barnet er reservert mot at KPR lagrer: Nye opplysninger av det slaget blir ikke lagret, og det som er slettet, er borte. Det som er sperret og ikke slettet, er med i rapporten, merket «Sperret».',
  'report.chapter.rights~child': 'Dette kan du kreve for {child}',
  'report.chapter.rights.access~child':
    'Innsyn: å se alt som står om barnet, og hvem som har sett og fått det (personvernforordningen artikkel 15, helseregisterloven § 24).',
  'report.chapter.rights.erase~child':
    'Sletting eller sperring: når opplysninger er sterkt belastende for barnet (helseregisterloven § 25).',
  'report.chapter.rights.object~child':
    'Protest: mot bruk av opplysningene av grunner som gjelder barnet særskilt (artikkel 21).',
  'report.chapter.complain.access~child':
    'Får du ikke det innsynet du mener du har krav på, eller blir opplysningene om barnet brukt feil, kan du klage til Datatilsynet (personvernforordningen artikkel 77).',
} as const;
