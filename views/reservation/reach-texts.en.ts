import type { reach as nb } from './reach-texts.nb.ts';

export const reach = {
  'reservation.reach.from.HST': 'From child health clinics and school health services: {things}.',
  'reservation.reach.from.KUHR.preventive-claims':
    'From claims of child health clinics and midwives: {things}.',
  'reservation.reach.from.KUHR.dental-claims':
    'From claims of dentists and dental hygienists: {things}.',
  'reservation.reach.from.TANN_OFF': 'From public dental care: {things}.',
  'reservation.reach.from.TANN_OFF.not-refunded':
    'From public dental care that the state paid nothing of: {things}.',
  'reservation.reach.every-kind': '{thing} of every kind',
  'reservation.reach.title': 'What this covers',
  'reservation.reach.version': 'The choice follows version {version} of the rules.',
  'reservation.reach.then.confirmed':
    'What is stored already is blocked, and erased for good when the time to undo is over.',
  'reservation.reach.then.assumed':
    'What is stored already is blocked. It is not erased until it is clear that the law demands it.',
  'reservation.reach.check.confirmed':
    'It is blocked now and erased for good on {when}. Until then you can undo this. Afterwards nobody can bring it back in KPR.',
  'reservation.reach.check.assumed':
    'It is blocked now. It is not erased until it is clear that the law demands it.',
  'reservation.reach.check.young':
    'It is blocked now. Nothing is erased until a person has looked at the case.',
} as const satisfies Record<keyof typeof nb, string>;
