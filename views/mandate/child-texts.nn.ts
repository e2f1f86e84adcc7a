export const nn = {
  'open.about.hva.title~child': 'Kva står det om barnet?',
  'open.about.barn.title~child': 'Kan barnet seie nei til at foreldre ser det?',
  'open.about.journal.title~child': 'Er dette journalen til barnet?',

  'holdings.overview.title~child': 'KPR om {child}',
  'holdings.overview.lead~child': 'Her ser du kor mykje KPR har om barnet, og kvar det kjem frå.',
  'holdings.overview.rows.one~child': 'opplysning om barnet',
  'holdings.overview.rows.other~child': 'opplysningar om barnet',
  'holdings.overview.no-rows~child': 'Ingenting om barnet',
  'holdings.overview.updated~child': 'Det siste om barnet kom {when} frå {system}',
  'holdings.overview.updated-plain~child': 'Det siste om barnet kom {when}',
  'holdings.overview.report-lead~child': 'Ein rapport med alt som står om barnet.',
  'holdings.overview.reservations~child': 'Reserver barnet, eller sjå og opphev det som er valt',
  'holdings.overview.looked-none~child':
    'Ingen tilsette, organisasjonar eller datasystem har sett på opplysningane om barnet.',
  'holdings.overview.use~child': 'Sjå alle som har sett eller fått opplysningar om barnet',
  'holdings.overview.not-journal~child':
    'Dette er ikkje pasientjournalen til barnet. Journalen er meir fullstendig. Spør legen, kommunen eller tannklinikken om innsyn i han.',
  'holdings.timeline.lead~child':
    'Alt KPR har om barnet, frå alle kjelder. Det nyaste står øvst. Trykk på ei linje for å sjå heile opplysninga.',
  'holdings.chart.services.description~child':
    'Felta viser når barnet hadde kvar teneste. Ei pil tyder at tenesta ikkje var avslutta då kommunen sist melde frå.',
  'holdings.about.KUHR~child':
    'Krav om betaling frå staten som fastlege, legevakt, fysioterapeut, tannlege og andre har sendt etter at barnet var der. Tala for dei siste seks månadene kan vere ufullstendige, for behandlaren har seks månader på å sende kravet.',
  'holdings.about.HELSE_OMSORG~child':
    'Tenester frå kommunen, til dømes heimesjukepleie og støttekontakt, og kartlegginga kommunen gjer av kva barnet treng hjelp til. Kommunen sender dette éin gong i året.',
  'holdings.table.person~child': 'Opplysningar om barnet',
  'holdings.table.person_pseudonym~child': 'Nummer barnet er registrert med',
  'holdings.title.person~child': 'Opplysningar om barnet',
  'holdings.blocked.explained~child':
    'Sperra opplysningar er det berre barnet og dei som kan handle for barnet, som ser. Dei er sperra fordi barnet er reservert.',
  'holdings.field.person-key~child': 'Nøkkelen til barnet i KPR',
  'holdings.field.free-of-charge~child': 'Kvifor barnet slapp eigendel',
  'holdings.field.home-bydel~child': 'Bydelen barnet bur i',
  'holdings.explain.blocked-at~child':
    'Når opplysninga vart sperra på grunn av ein reservasjon. Frå då av er det berre barnet og dei som kan handle for barnet, som ser ho.',
  'holdings.empty.title~child': 'KPR har ingenting om {child}',
  'holdings.empty.not-used~child': 'Barnet har ikkje brukt slike tenester sidan KPR starta.',
  'holdings.empty.reserve~child': 'Du kan reservere barnet sjølv om KPR ikkje har noko no.',
  'holdings.page.count.one~child': 'KPR har {n} opplysning om barnet frå denne kjelda.',
  'holdings.page.count.other~child': 'KPR har {n} opplysningar om barnet frå denne kjelda.',
  'holdings.page.empty~child': 'KPR har ingenting om {child} frå denne kjelda',
  'holdings.page.withheld~child':
    'Fødselsnummeret til barnet ligg kryptert og åtskilt frå helseopplysningane (KPR-forskrifta § 5-2). Den krypterte forma viser vi ikkje.',
  'holdings.page.all-words-lead~child':
    'Sjå kva kvar opplysning tyder, kvifor KPR har ho, og om du kan reservere barnet mot ho.',
  'holdings.fields.lead~child':
    'Her er alle opplysningar KPR kan ha frå denne kjelda. Sida er lik for alle, og seier ikkje kva KPR har om barnet.',
  'holdings.fields.reserve~child': 'Kan du reservere barnet?',
  'holdings.category.a~child': 'Kven barnet er: nummer og nøklar',
  'holdings.category.b~child': 'Om barnet: alder, kjønn, bustad og korleis det bur',
  'holdings.category.d~child': 'Om helsa til barnet og hjelpa det får',
  'holdings.category.g~child': 'At barnet er reservert',
  'holdings.category.h~child': 'Det barnet sjølv har fortalt om helsa',
  'holdings.coverage.limit.no-refund~child':
    'Det som vart betalt utan støtte frå staten. Når staten ikkje skal betale noko, blir det ikkje sendt noko krav.',
  'holdings.coverage.complete-lead.municipality~child':
    'Dette har KPR fått frå kommunane som opplysningane om barnet gjeld.',
  'holdings.coverage.complete-lead.county~child':
    'Dette har KPR fått frå fylka som opplysningane om barnet gjeld.',

  'journal.title~child': 'Kven har sett og fått opplysningar om {child}',
  'journal.lead~child':
    'Her ser du kven som har sett på opplysningane om barnet, og kven som har fått dei frå KPR.',
  'journal.others-lead~child':
    'Tilsette, organisasjonar og datasystem som har sett på opplysningar om barnet. Det som høyrer saman, står som éi hending. Opne hendinga for å sjå meir.',
  'journal.others-empty~child':
    'Ingen tilsette, organisasjonar eller datasystem har sett på opplysningane om barnet.',
  'journal.representatives~child': 'Dei som handlar for {child}',
  'journal.representatives-lead~child':
    'Her står det når nokon har sett på opplysningane på vegner av barnet. Det gjeld òg deg.',
  'journal.representatives-empty~child': 'Ingen har handla på vegner av barnet.',
  'journal.representatives-silent~child':
    'Ingen har handla på vegner av barnet på denne nettsida. Kva KPR har skrive ned, får vi ikkje vite akkurat no.',
  'journal.representatives-pages~child': 'Fleire gonger nokon har handla for barnet',
  'journal.self~child': 'Ført på barnet sjølv',
  'journal.self-lead~child': 'Dette står i loggane som gjort av barnet sjølv.',
  'journal.self-open~child': 'Vis det som er ført på barnet sjølv',
  'journal.self-pages~child': 'Meir som er ført på barnet sjølv',
  'journal.releases~child': 'Kven har fått opplysningar om {child}',
  'journal.releases-count.one~child':
    '{n} prosjekt har fått opplysningar om akkurat dette barnet frå KPR.',
  'journal.releases-count.other~child':
    '{n} prosjekt har fått opplysningar om akkurat dette barnet frå KPR.',
  'journal.releases-empty~child': 'Ingen har fått opplysningar om akkurat dette barnet',
  'journal.projects-lead~child':
    'Her kan opplysningar om barnet ha vore med, saman med opplysningar om mange andre. Fødselsnummeret til barnet var ikkje med.',
  'journal.reserve~child': 'Sjå og endre reservasjonane for barnet',
  'journal.avoidable.2~child': 'Ja. Du kan reservere barnet mot at opplysningane blir brukte slik.',
  'journal.reason.decision-given~child': 'Sjekka om barnet er reservert',
  'journal.reason.decision-given.ingest~child':
    'Sjekka om barnet er reservert, då nye opplysningar kom inn',
  'journal.reason.decision-given.release~child':
    'Sjekka om barnet er reservert, før opplysningar vart delte',
  'journal.reason.duty~child': 'Følgde opp reservasjonen for barnet',
  'journal.release.with-number~child': 'Fødselsnummeret til barnet var med.',
  'journal.release.without-number~child': 'Fødselsnummeret til barnet var ikkje med.',
  'journal.who.self~child': 'Barnet sjølv, etter loggen',
  'journal.who.other~child': 'Ein som handlar for barnet',
  'journal.action.age-checked~child':
    'Vi sjekka alderen til barnet i KPR, fordi Folkeregisteret ikkje svara',
  'journal.action.overview-viewed~child': '{who} såg oversikta',
  'journal.action.source-viewed~child': '{who} såg opplysningane frå {source}',
  'journal.action.timeline-viewed~child': '{who} såg tidslinja',
  'journal.action.row-viewed~child': '{who} såg éi av opplysningane',
  'journal.action.reservations-viewed~child': '{who} såg reservasjonane',
  'journal.action.reservation-made~child': '{who} gjorde ein reservasjon',
  'journal.action.emergency-stop-set~child':
    '{who} stansa alle som kunne handle på vegner av barnet',
  'journal.action.cases-viewed~child': '{who} såg sakene',
  'journal.action.case-viewed~child': '{who} såg ei av sakene',
  'journal.action.messages-viewed~child': '{who} såg meldingane',
  'journal.action.watch-checked~child': 'Vi sjekka loggen, fordi nokon har bede om varsel',
  'journal.action.decision-given~child': '{who} spurde om reservasjonane',
  'journal.action.decision-given.ingest~child':
    '{who} spurde om reservasjonane ved innsamling av opplysningar',
  'journal.action.decision-given.release~child':
    '{who} spurde om reservasjonane ved utlevering av opplysningar',

  'reservation.scope.release-identified~child':
    'Ikkje del opplysningar saman med fødselsnummeret til {child}',
  'reservation.scope.release-secondary~child':
    'Ikkje bruk opplysningane om {child} til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.about.registration-preventive-health~child':
    'At barnet har vore der, blir framleis registrert.',
  'reservation.about.registration-dental~child':
    'At barnet har vore der, blir framleis registrert.',
  'reservation.about.release-identified~child':
    'Opplysningar kan framleis delast utan fødselsnummer.',
  'reservation.list.title~child': 'Reservasjonane for {child}',
  'reservation.list.works~child': 'Reservasjonen for barnet verkar.',
  'reservation.list.applies~child': 'Reservasjonen for barnet gjeld.',
  'reservation.list.none~child': 'Det er ingen reservasjonar for barnet no.',
  'reservation.list.noneNext~child':
    'Du kan reservere barnet når du vil. Du treng ikkje seie kvifor, og barnet får same helsehjelp.',
  'reservation.list.reserve~child': 'Reserver barnet',
  'reservation.list.extractsNone~child':
    'Det er ikkje laga uttrekk som gjeld barnet sidan barnet vart reservert.',
  'reservation.list.history~child': 'Alt som er valt for barnet',
  'reservation.action.reserve~child': 'Reserverte barnet:',
  'reservation.choose.reserve.title~child': 'Kva vil du seie nei til for {child}?',
  'reservation.choose.lift.title~child': 'Kva vil du oppheve for {child}?',
  'reservation.choose.already~child': 'Barnet er alt reservert mot dette',
  'reservation.choose.reserve.nothing~child': 'Barnet er alt reservert mot alt som går an.',
  'reservation.choose.lift.nothing~child': 'Det er ingen reservasjonar som du kan oppheve åleine.',
  'reservation.choose.cannot1~child':
    'At opplysningar frå fastlege, legevakt, fysioterapi og omsorgstenestene i kommunen blir registrerte.',
  'reservation.choose.cannot2~child':
    'At det blir registrert at barnet har brukt ei teneste: kven barnet er, når og kvar.',
  'reservation.check.youChose.reserve~child': 'Du reserverer {child}:',
  'reservation.check.youChose.lift~child': 'Du opphevar for {child}:',
  'reservation.check.identified.enforced~child':
    'Frå no av blir ingenting frå KPR delt saman med fødselsnummeret til barnet, heller ikkje når register blir kopla.',
  'reservation.check.identified.excepted~child':
    'Frå no av blir ingenting frå KPR delt saman med fødselsnummeret til barnet, unnateke når register blir kopla saman etter KPR-forskrifta § 4-2.',
  'reservation.check.identified.not~child': 'Opplysningar kan framleis delast utan fødselsnummer.',
  'reservation.check.secondary.happens~child':
    'Frå no av er barnet ikkje med når opplysningar blir henta ut til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.not.journal~child': 'Journalen blir ikkje endra.',
  'reservation.check.not.clinic~child':
    'Den som behandla barnet, får ikkje melding, og barnet får same hjelp.',
  'reservation.check.lift.identified~child':
    'Opplysningar kan igjen delast saman med fødselsnummeret til barnet, når lova opnar for det.',
  'reservation.check.lift.secondary~child':
    'Opplysningane om barnet kan igjen brukast til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.lift.notGap~child':
    'Det som ikkje vart lagra medan barnet var reservert, blir ikkje henta inn.',
  'reservation.receipt.title.reserve~child': 'Du har reservert {child}',
  'reservation.receipt.title.lift~child': 'Du har oppheva reservasjonen for {child}',
  'reservation.receipt.checkText~child':
    'På sida «Reservasjonane for {child}» ser du når opplysningane er sperra og sletta, og kvar gong reservasjonen er brukt.',
  'reservation.receipt.sequence~child': 'Val nummer {n} for barnet',
  'reservation.receipt.superseded~child':
    'Det er gjort eit nyare val om det same, så dette kan ikkje angrast. Sjå reservasjonane for barnet.',
  'reservation.receipt.back~child': 'Til reservasjonane for barnet',
  'reservation.alreadySo.reserve~child':
    'Barnet var alt reservert mot dette, kanskje i eit anna vindauge eller av ein annan. Ingenting er endra.',

  'casework.fault.not-me~child': 'Dette er ikkje barnet',
  'casework.list.title~child': 'Sakene dine om {child}',
  'casework.list.empty~child': 'Du har ingen saker om barnet no.',
  'casework.can.reserve-link~child': 'Reserver barnet',
  'casework.can.not-me~child':
    'At vi ser på eit val som nokon andre har gjort i ditt namn. Trykk «Dette var ikkje meg» på kvitteringa for valet:',
  'casework.can.not-me-link~child': 'Sjå vala for barnet',
  'casework.new.lead~child': 'Meld frå her dersom noko KPR har om barnet, er feil.',
  'casework.new.how-journal~child':
    'Journalen til barnet er noko anna enn KPR. Er det feil i journalen, må du be legen, kommunen eller tannklinikken rette han.',

  'report.page.lead~child':
    'Last ned ein kopi av alt KPR har om {child}, og av reservasjonane for barnet.',
  'report.page.slow~child':
    'Har KPR mykje om barnet, kan det ta opptil eit halvt minutt å lage fila.',
  'report.page.contents.records~child':
    'kvar opplysning KPR har om barnet, frå alle kjeldene, også det som er retta, avvist eller sperra',
  'report.page.contents.reservations~child': 'reservasjonane for barnet no og tidlegare',
  'report.page.not-contents.journal~child':
    'journalen til barnet. Han ligg hos dei som har behandla barnet',
  'reservation.letter.lead~child':
    'Dette er kvitteringa for eit val du har gjort for {child} i KPR innsyn. Ta vare på ho.',
  'report.title~child': 'Dette har KPR om {child}',
  'report.lead~child':
    'Rapporten viser alt som står om {child} i Kommunalt pasient- og brukarregister (KPR), kven det kjem frå, og kva du kan gjere med det.',
  'report.about.name-unknown~child': 'Eit barn. Namnet fekk vi ikkje frå Folkeregisteret.',
  'report.notice.nothing~child': 'KPR har ingenting om {child}',
  'report.notice.nothing-text~child':
    'Det kan vere fordi ingen har sendt inn noko enno, eller fordi opplysningane vart sende utan fødselsnummer. Du kan reservere barnet likevel.',
  'report.iplos-why~child': 'Utan namn og nummer, kan ikkje knytast til barnet',
  'report.source.empty~child': 'Vi har søkt i denne kjelda. Ho har ingenting om barnet.',
  'report.reservations~child': 'Reservasjonane for {child}',
  'report.reservations.intro~child':
    'Slik var reservasjonane registrerte då rapporten vart laga. Dei blir endra på nettsida, og vala gjeld frå det augeblikket dei blir stadfesta.',
  'report.reservations.history~child': 'Kva som er valt tidlegare',
  'report.reservations.history-none~child': 'Det er ikkje gjort nokon val.',
  'report.use.others~child':
    'Tilsette, organisasjonar og datasystem som har sett på opplysningar om barnet. Det som høyrer saman, står som éi hending.',
  'report.chapter.not-journal~child': 'Dette er ikkje journalen til {child}',
  'report.chapter.not-journal.text~child':
    'KPR er eit register med utvalde opplysningar. Journalen hos fastlegen, helsestasjonen, tannklinikken eller kommunen seier meir. Spør dei som behandla barnet dersom du vil sjå journalen.',
  'report.chapter.why.law~child':
    'KPR er oppretta ved lov (helseregisterlova) og forskrift (KPR-forskrifta, FOR-2017-08-25-1292). Kommunar, fylkeskommunar og dei som får betalt frå staten for å behandle barnet, må sende inn opplysningar. Folkehelseinstituttet er ansvarleg for registeret.',
  'report.chapter.how-long.text~child':
    'KPR har inga fast grense for kor lenge opplysningane blir lagra. Det kan krevjast at dei blir sletta etter 30 år, og seinast ti år etter at den dei gjeld, er død (KPR-forskrifta § 4-3).',
  'report.chapter.not-shown.iplos~child':
    'IPLOS frå 2006 til 2017: Dei opplysningane er lagra utan namn og nummer, så ingen kan finne kva som gjeld barnet.',
  'report.chapter.not-shown.reserved~child':
    'Det barnet er reservert mot at KPR lagrar: Nye opplysningar av det slaget blir ikkje lagra, og det som er sletta, er borte. Det som er sperra og ikkje sletta, er med i rapporten, merkt «Sperra».',
  'report.chapter.rights~child': 'Dette kan du krevje for {child}',
  'report.chapter.rights.access~child':
    'Innsyn: å sjå alt som står om barnet, og kven som har sett og fått det (personvernforordninga artikkel 15, helseregisterlova § 24).',
  'report.chapter.rights.erase~child':
    'Sletting eller sperring: når opplysningar er sterkt belastande for barnet (helseregisterlova § 25).',
  'report.chapter.rights.object~child':
    'Protest: mot bruk av opplysningane av grunnar som gjeld barnet særskilt (artikkel 21).',
  'report.chapter.complain.access~child':
    'Får du ikkje det innsynet du meiner du har krav på, eller blir opplysningane om barnet brukte feil, kan du klage til Datatilsynet (personvernforordninga artikkel 77).',
} as const;
