/** What confirming would come to: counts, what stays, and when. */
export const effect = {
  'reservation.effect.title': 'Hva det gjelder akkurat nå',
  'reservation.effect.details': 'Se alt, med eksempler og datoer',
  'reservation.effect.unseen.reserve':
    'Vi får ikke sett hva KPR har akkurat nå. Reservasjonen virker likevel fullt ut.',
  'reservation.effect.unseen.lift':
    'Vi får ikke sett hva KPR har akkurat nå. Opphevingen virker likevel fullt ut.',
  'reservation.effect.source-unseen.reserve':
    'Vi får ikke sett opplysningene fra {source} akkurat nå. Reservasjonen virker likevel fullt ut.',
  'reservation.effect.source-unseen.lift':
    'Vi får ikke sett opplysningene fra {source} akkurat nå. Opphevingen virker likevel fullt ut.',
  'reservation.effect.empty.reserve':
    'KPR har ingenting av dette om deg nå. Reservasjonen gjelder det som kommer.',
  'reservation.effect.empty.reserve~child':
    'KPR har ingenting av dette om {child} nå. Reservasjonen gjelder det som kommer.',
  'reservation.effect.empty.lift':
    'Ingenting av dette er sperret i KPR nå, så ingenting kommer tilbake. Nye opplysninger lagres fra du bekrefter.',
  'reservation.effect.values.one': '{n} opplysning',
  'reservation.effect.values.other': '{n} opplysninger',
  'reservation.effect.erased.one': '{n} opplysning slettes for godt {when}:',
  'reservation.effect.erased.other': '{n} opplysninger slettes for godt {when}:',
  'reservation.effect.erased-then':
    '{things}. Den siste sikkerhetskopien er borte senest {backups}.',
  'reservation.effect.only-blocked.one': '{n} opplysning blir bare sperret:',
  'reservation.effect.only-blocked.other': '{n} opplysninger blir bare sperret:',
  'reservation.effect.only-blocked-then':
    '{things}. Slettes ikke før det er avklart at loven krever det.',
  'reservation.effect.returned.one': '{n} sperret opplysning blir tilgjengelig igjen:',
  'reservation.effect.returned.other': '{n} sperrede opplysninger blir tilgjengelige igjen:',
  'reservation.effect.returned-then': '{things}.',
  'reservation.effect.stopped': 'Slettingen stanses:',
  'reservation.effect.stopped-then': 'det som skulle slettes {when}, blir ikke slettet.',
  'reservation.effect.kept': 'Blir stående:',
  'reservation.effect.kept-what': '{things}, med dato, sted og type.',
  'reservation.effect.extracts': 'Nye uttrekk:',
  'reservation.effect.extracts.reserve':
    'følger valget fra du bekrefter. Uttrekk som alt er laget, endres ikke.',
  'reservation.effect.extracts.lift':
    'kan ha med opplysningene igjen fra du bekrefter. Uttrekk som alt er laget, endres ikke.',
  'reservation.effect.released': 'Delt tidligere:',
  'reservation.effect.released-none': 'ingenting.',
  'reservation.effect.released-unseen': 'det får vi ikke sett akkurat nå.',
  'reservation.effect.released-counts': '{counts}. Det hentes ikke tilbake.',
  'reservation.effect.with-number.one': '{n} gang med fødselsnummeret ditt',
  'reservation.effect.with-number.other': '{n} ganger med fødselsnummeret ditt',
  'reservation.effect.with-number.one~child': '{n} gang med fødselsnummeret til barnet',
  'reservation.effect.with-number.other~child': '{n} ganger med fødselsnummeret til barnet',
  'reservation.effect.without-number.one': '{n} gang uten',
  'reservation.effect.without-number.other': '{n} ganger uten',
  'reservation.effect.told.one':
    '{n} prosjekt med fødselsnummer har fått noe som slettes her, og blir bedt om å slette det.',
  'reservation.effect.told.other':
    '{n} prosjekter med fødselsnummer har fått noe som slettes her, og blir bedt om å slette det.',
  'reservation.effect.told-nobody':
    'Ingen har fått noe av det som slettes, sammen med fødselsnummeret.',
  'reservation.effect.table.what': 'Hva',
  'reservation.effect.table.held': 'Nå i KPR',
  'reservation.effect.table.examples': 'De nyeste',
  'reservation.effect.table.then': 'Hva som skjer',
  'reservation.effect.blocked-before.one': '{n} er alt sperret',
  'reservation.effect.blocked-before.other': '{n} er alt sperret',
  'reservation.effect.becomes.confirmed': 'Sperres nå, slettes for godt {when}',
  'reservation.effect.becomes.assumed': 'Sperres nå, slettes ikke før det er avklart',
  'reservation.effect.becomes.returned': 'Blir tilgjengelig igjen',
  'reservation.effect.stays.title': 'Hva som blir stående etter loven',
  'reservation.effect.stays.contacts':
    'dato, sted og type blir stående. Hvem, når og hvor kan ingen reservere seg mot (KPR-forskriften § 2-1 andre ledd bokstav a–c, § 2-2).',
  'reservation.effect.stays.KUHR':
    'fra andre refusjonskrav, som fra fastlege, legevakt og fysioterapi, blir stående. Det kan ingen reservere seg mot (KPR-forskriften § 2-2).',
  'reservation.effect.stays.TANN_OFF':
    'fra tannbehandling som staten betalte noe av, blir stående. Slik reglene leses nå, gjelder ikke reservasjonen dem (KPR-forskriften § 2-2).',
  'reservation.effect.steps.title': 'Når det skjer',
  'reservation.effect.by': 'Senest {when}',
  'reservation.effect.within-hours.one': 'Innen {n} time etter at du bekrefter',
  'reservation.effect.within-hours.other': 'Innen {n} timer etter at du bekrefter',
  'reservation.effect.step.now': 'Reservasjonen gjelder for alt nytt',
  'reservation.effect.step.lifted': 'Nye opplysninger følger ikke lenger reservasjonen',
  'reservation.effect.step.unblocked': 'Det som er sperret, er tilgjengelig igjen',
  'reservation.effect.step.at-once': 'Når du bekrefter',
  'reservation.effect.step.blocked': 'Det som er lagret, er sperret',
  'reservation.effect.step.undo': 'Siste frist for å angre',
  'reservation.effect.step.erased': 'Slettet for godt i KPR',
  'reservation.effect.step.backups':
    'Borte også fra den siste sikkerhetskopien. Må KPR hentes fram fra en kopi før det, slettes det på nytt før noen får lese.',
  'reservation.effect.step.chosen-at-once': 'Velger du «Slett med en gang», går det fortere',
  'reservation.effect.step.at-once-dates':
    'Slettet senest {erased}, borte fra sikkerhetskopier senest {backups}',
  'reservation.effect.told.title': 'Hvem som blir bedt om å slette',
  'reservation.effect.told.text':
    'De får bare vite hva de skal slette (GDPR artikkel 19). Resultater uten fødselsnummer blir stående.',
  'reservation.effect.use': 'Se hvem som har fått opplysninger',
  'reservation.effect.sharing.title': 'Hva som kan deles etterpå',
  'reservation.effect.sharing.purpose': 'Til hva',
  'reservation.effect.sharing.identified': 'Med fødselsnummer',
  'reservation.effect.sharing.unidentified': 'Uten fødselsnummer',
  'reservation.effect.sharing.linked': 'Koblet med andre registre',
  'reservation.effect.purpose.1': 'Planlegging, styring, finansiering og evaluering',
  'reservation.effect.purpose.2':
    'Forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.effect.sharing.identified.shared': 'Kan deles',
  'reservation.effect.sharing.identified.without-number': 'Nummeret tas bort',
  'reservation.effect.sharing.identified.not-shared': 'Deles ikke',
  'reservation.effect.sharing.unidentified.shared': 'Kan deles',
  'reservation.effect.sharing.unidentified.not-shared': 'Deles ikke',
  'reservation.effect.sharing.linked.shared': 'Kan kobles',
  'reservation.effect.sharing.linked.without-number': 'Kobles ikke',
  'reservation.effect.sharing.linked.not-shared': 'Deles ikke',
  'reservation.effect.sharing.why':
    'Det som er uthevet, endrer seg når du bekrefter. Opplysninger uten fødselsnummer til planlegging og styring gir loven ingen rett til å si nei til (KPR-forskriften § 2-2 andre ledd).',
} as const;
