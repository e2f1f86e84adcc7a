import type { effect as nb } from './effect-texts.nb.ts';

/** What confirming would come to: counts, what stays, and when. */
export const effect = {
  'reservation.effect.title': 'Kva det gjeld akkurat no',
  'reservation.effect.details': 'Sjå alt, med døme og datoar',
  'reservation.effect.unseen.reserve':
    'Vi får ikkje sett kva KPR har akkurat no. Reservasjonen verkar likevel fullt ut.',
  'reservation.effect.unseen.lift':
    'Vi får ikkje sett kva KPR har akkurat no. Opphevinga verkar likevel fullt ut.',
  'reservation.effect.source-unseen.reserve':
    'Vi får ikkje sett opplysningane frå {source} akkurat no. Reservasjonen verkar likevel fullt ut.',
  'reservation.effect.source-unseen.lift':
    'Vi får ikkje sett opplysningane frå {source} akkurat no. Opphevinga verkar likevel fullt ut.',
  'reservation.effect.empty.reserve':
    'KPR har ingenting av dette om deg no. Reservasjonen gjeld det som kjem.',
  'reservation.effect.empty.reserve~child':
    'KPR har ingenting av dette om {child} no. Reservasjonen gjeld det som kjem.',
  'reservation.effect.empty.lift':
    'Ingenting av dette er sperra i KPR no, så ingenting kjem tilbake. Nye opplysningar blir lagra frå du stadfestar.',
  'reservation.effect.values.one': '{n} opplysning',
  'reservation.effect.values.other': '{n} opplysningar',
  'reservation.effect.erased.one': '{n} opplysning blir sletta for godt {when}:',
  'reservation.effect.erased.other': '{n} opplysningar blir sletta for godt {when}:',
  'reservation.effect.erased-then':
    '{things}. Den siste sikkerheitskopien er borte seinast {backups}.',
  'reservation.effect.only-blocked.one': '{n} opplysning blir berre sperra:',
  'reservation.effect.only-blocked.other': '{n} opplysningar blir berre sperra:',
  'reservation.effect.only-blocked-then':
    '{things}. Blir ikkje sletta før det er avklart at lova krev det.',
  'reservation.effect.returned.one': '{n} sperra opplysning blir tilgjengeleg igjen:',
  'reservation.effect.returned.other': '{n} sperra opplysningar blir tilgjengelege igjen:',
  'reservation.effect.returned-then': '{things}.',
  'reservation.effect.stopped': 'Slettinga blir stansa:',
  'reservation.effect.stopped-then': 'det som skulle slettast {when}, blir ikkje sletta.',
  'reservation.effect.kept': 'Blir ståande:',
  'reservation.effect.kept-what': '{things}, med dato, stad og type.',
  'reservation.effect.extracts': 'Nye uttrekk:',
  'reservation.effect.extracts.reserve':
    'følgjer valet frå du stadfestar. Uttrekk som alt er laga, blir ikkje endra.',
  'reservation.effect.extracts.lift':
    'kan ha med opplysningane igjen frå du stadfestar. Uttrekk som alt er laga, blir ikkje endra.',
  'reservation.effect.released': 'Delt tidlegare:',
  'reservation.effect.released-none': 'ingenting.',
  'reservation.effect.released-unseen': 'det får vi ikkje sett akkurat no.',
  'reservation.effect.released-counts': '{counts}. Det blir ikkje henta tilbake.',
  'reservation.effect.with-number.one': '{n} gong med fødselsnummeret ditt',
  'reservation.effect.with-number.other': '{n} gonger med fødselsnummeret ditt',
  'reservation.effect.with-number.one~child': '{n} gong med fødselsnummeret til barnet',
  'reservation.effect.with-number.other~child': '{n} gonger med fødselsnummeret til barnet',
  'reservation.effect.without-number.one': '{n} gong utan',
  'reservation.effect.without-number.other': '{n} gonger utan',
  'reservation.effect.told.one':
    '{n} prosjekt med fødselsnummer har fått noko som blir sletta her, og blir bede om å slette det.',
  'reservation.effect.told.other':
    '{n} prosjekt med fødselsnummer har fått noko som blir sletta her, og blir bedne om å slette det.',
  'reservation.effect.told-nobody':
    'Ingen har fått noko av det som blir sletta, saman med fødselsnummeret.',
  'reservation.effect.table.what': 'Kva',
  'reservation.effect.table.held': 'No i KPR',
  'reservation.effect.table.examples': 'Dei nyaste',
  'reservation.effect.table.then': 'Kva som skjer',
  'reservation.effect.blocked-before.one': '{n} er alt sperra',
  'reservation.effect.blocked-before.other': '{n} er alt sperra',
  'reservation.effect.becomes.confirmed': 'Blir sperra no og sletta for godt {when}',
  'reservation.effect.becomes.assumed': 'Blir sperra no, ikkje sletta før det er avklart',
  'reservation.effect.becomes.returned': 'Blir tilgjengeleg igjen',
  'reservation.effect.stays.title': 'Kva som blir ståande etter lova',
  'reservation.effect.stays.contacts':
    'dato, stad og type blir ståande. Kven, når og kvar kan ingen reservere seg mot (KPR-forskrifta § 2-1 andre ledd bokstav a–c, § 2-2).',
  'reservation.effect.stays.KUHR':
    'frå andre refusjonskrav, som frå fastlege, legevakt og fysioterapi, blir ståande. Det kan ingen reservere seg mot (KPR-forskrifta § 2-2).',
  'reservation.effect.stays.TANN_OFF':
    'frå tannbehandling som staten betalte noko av, blir ståande. Slik reglane blir lesne no, gjeld ikkje reservasjonen dei (KPR-forskrifta § 2-2).',
  'reservation.effect.steps.title': 'Når det skjer',
  'reservation.effect.by': 'Seinast {when}',
  'reservation.effect.within-hours.one': 'Innan {n} time etter at du stadfestar',
  'reservation.effect.within-hours.other': 'Innan {n} timar etter at du stadfestar',
  'reservation.effect.step.now': 'Reservasjonen gjeld for alt nytt',
  'reservation.effect.step.lifted': 'Nye opplysningar følgjer ikkje lenger reservasjonen',
  'reservation.effect.step.unblocked': 'Det som er sperra, er tilgjengeleg igjen',
  'reservation.effect.step.at-once': 'Når du stadfestar',
  'reservation.effect.step.blocked': 'Det som er lagra, er sperra',
  'reservation.effect.step.undo': 'Siste frist for å angre',
  'reservation.effect.step.erased': 'Sletta for godt i KPR',
  'reservation.effect.step.backups':
    'Borte også frå den siste sikkerheitskopien. Må KPR hentast fram frå ein kopi før det, blir det sletta på nytt før nokon får lese.',
  'reservation.effect.step.chosen-at-once': 'Vel du «Slett med ein gong», går det fortare',
  'reservation.effect.step.at-once-dates':
    'Sletta seinast {erased}, borte frå sikkerheitskopiar seinast {backups}',
  'reservation.effect.told.title': 'Kven som blir bedne om å slette',
  'reservation.effect.told.text':
    'Dei får berre vite kva dei skal slette (GDPR artikkel 19). Resultat utan fødselsnummer blir ståande.',
  'reservation.effect.use': 'Sjå kven som har fått opplysningar',
  'reservation.effect.sharing.title': 'Kva som kan delast etterpå',
  'reservation.effect.sharing.purpose': 'Til kva',
  'reservation.effect.sharing.identified': 'Med fødselsnummer',
  'reservation.effect.sharing.unidentified': 'Utan fødselsnummer',
  'reservation.effect.sharing.linked': 'Kopla med andre register',
  'reservation.effect.purpose.1': 'Planlegging, styring, finansiering og evaluering',
  'reservation.effect.purpose.2': 'Forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.effect.sharing.identified.shared': 'Kan delast',
  'reservation.effect.sharing.identified.without-number': 'Nummeret blir teke bort',
  'reservation.effect.sharing.identified.not-shared': 'Blir ikkje delt',
  'reservation.effect.sharing.unidentified.shared': 'Kan delast',
  'reservation.effect.sharing.unidentified.not-shared': 'Blir ikkje delt',
  'reservation.effect.sharing.linked.shared': 'Kan koplast',
  'reservation.effect.sharing.linked.without-number': 'Blir ikkje kopla',
  'reservation.effect.sharing.linked.not-shared': 'Blir ikkje delt',
  'reservation.effect.sharing.why':
    'Det som er utheva, endrar seg når du stadfestar. Opplysningar utan fødselsnummer til planlegging og styring gir lova ingen rett til å seie nei til (KPR-forskrifta § 2-2 andre ledd).',
} as const satisfies Record<keyof typeof nb, string>;
