import type { reach as nb } from './reach-texts.nb.ts';

export const reach = {
  'reservation.reach.from.HST': 'Frå helsestasjon og skulehelseteneste: {things}.',
  'reservation.reach.from.KUHR.preventive-claims':
    'Frå refusjonskrav frå helsestasjon og jordmor: {things}.',
  'reservation.reach.from.KUHR.dental-claims':
    'Frå refusjonskrav frå tannlege og tannpleiar: {things}.',
  'reservation.reach.from.TANN_OFF': 'Frå offentleg tannhelse: {things}.',
  'reservation.reach.from.TANN_OFF.not-refunded':
    'Frå offentleg tannhelse, når staten ikkje betalte noko: {things}.',
  'reservation.reach.every-kind': '{thing} av alle slag',
  'reservation.reach.title': 'Kva dette gjeld',
  'reservation.reach.version': 'Valet følgjer regelversjon {version}.',
  'reservation.reach.then.confirmed':
    'Det som alt er lagra, blir sperra og sletta for godt når angrefristen er ute.',
  'reservation.reach.then.assumed':
    'Det som alt er lagra, blir sperra. Det blir ikkje sletta før det er avklart at lova krev det.',
  'reservation.reach.check.confirmed':
    'Det blir sperra no og sletta for godt {when}. Fram til då kan du angre. Etterpå kan ingen hente det tilbake i KPR.',
  'reservation.reach.check.assumed':
    'Det blir sperra no. Det blir ikkje sletta før det er avklart at lova krev det.',
  'reservation.reach.check.young':
    'Det blir sperra no. Ingenting blir sletta før eit menneske har sett på saka.',
} as const satisfies Record<keyof typeof nb, string>;
