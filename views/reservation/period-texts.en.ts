import type { periods as nb } from './period-texts.nb.ts';

export const periods = {
  'reservation.periods.title': 'Earlier reservations, and what is missing',
  'reservation.periods.link': 'See what applied on a certain day, and what has not been stored',
  'reservation.periods.day': 'What applied on a certain day?',
  'reservation.periods.which': 'Day',
  'reservation.periods.show': 'Show',
  'reservation.periods.fault': 'We did not find the day',
  'reservation.periods.no-day': 'Write a day like this: 12.5.2026',
  'reservation.periods.to-come':
    'Choose a day that has been. Nobody knows yet what will apply later.',
  'reservation.periods.on-day': 'This applied at the end of {date}',
  'reservation.periods.now': 'This applies now',
  'reservation.periods.since': '(since {when})',
  'reservation.periods.nothing-that-day': 'Nothing was reserved against.',
  'reservation.periods.first': 'The first choice came on {when}.',
  'reservation.periods.chosen': 'Chosen that day:',
  'reservation.periods.gaps': 'Times when something was not stored',
  'reservation.periods.gaps-text':
    'While a reservation against storing applies, the health information it covers is not stored when it comes in. It is not fetched later, not even when the reservation is lifted. So something may be missing from these times.',
  'reservation.periods.from': 'From',
  'reservation.periods.to': 'To',
  'reservation.periods.still': 'Still applies',
  'reservation.periods.came': 'Came in and was not stored',
  'reservation.periods.values.one': '{n} piece of information.',
  'reservation.periods.values.other': '{n} pieces of information.',
  'reservation.periods.none-came': 'Nothing that we have been told of',
  'reservation.periods.before': 'What was stored before',
  'reservation.periods.erased': 'Erased for good {when}.',
  'reservation.periods.erased-again':
    'Erased again {when}, because a backup had brought something back.',
  'reservation.periods.unerased.waiting':
    'Not erased yet. The page with the reservations says when.',
  'reservation.periods.unerased.held':
    'Not erased yet. The erasure is waiting for a case to be decided.',
  'reservation.periods.unerased.lifted': 'Was not erased: the reservation was lifted first.',
  'reservation.periods.unerased.blocked-alone':
    'Will not be erased until a person has looked at the case.',
  'reservation.periods.unerased.was-blocked-alone': 'Was only blocked, not erased.',
  'reservation.periods.who-knows':
    'Those who get data for research and analysis are not told who has made a reservation.',
  'reservation.periods.no-gaps': 'None. There has been no reservation against storing.',
  'reservation.periods.back': 'To the reservations',
} as const satisfies Record<keyof typeof nb, string>;
