/** What a choice covers, printed from the rule table: from where, and of which rows. */
export const reach = {
  'reservation.reach.from.HST': 'Fra helsestasjon og skolehelsetjeneste: {things}.',
  'reservation.reach.from.KUHR.preventive-claims':
    'Fra refusjonskrav fra helsestasjon og jordmor: {things}.',
  'reservation.reach.from.KUHR.dental-claims':
    'Fra refusjonskrav fra tannlege og tannpleier: {things}.',
  'reservation.reach.from.TANN_OFF': 'Fra offentlig tannhelse: {things}.',
  'reservation.reach.from.TANN_OFF.not-refunded':
    'Fra offentlig tannhelse, når staten ikke betalte noe: {things}.',
  'reservation.reach.every-kind': '{thing} av alle slag',
  'reservation.reach.title': 'Hva dette gjelder',
  'reservation.reach.version': 'Valget følger regelversjon {version}.',
  'reservation.reach.then.confirmed':
    'Det som alt er lagret, sperres og slettes for godt når angrefristen er ute.',
  'reservation.reach.then.assumed':
    'Det som alt er lagret, sperres. Det slettes ikke før det er avklart at loven krever det.',
  'reservation.reach.check.confirmed':
    'Det sperres nå og slettes for godt {when}. Fram til da kan du angre. Etterpå kan ingen hente det tilbake i KPR.',
  'reservation.reach.check.assumed':
    'Det sperres nå. Det slettes ikke før det er avklart at loven krever det.',
  'reservation.reach.check.young':
    'Det sperres nå. Ingenting slettes før et menneske har sett på saken.',
} as const;
