import type { periods as nb } from './period-texts.nb.ts';

export const periods = {
  'reservation.periods.title': 'Tidlegare reservasjonar og det som manglar',
  'reservation.periods.link': 'Sjå kva som gjaldt ein bestemt dag, og kva som ikkje er lagra',
  'reservation.periods.day': 'Kva gjaldt ein bestemt dag?',
  'reservation.periods.which': 'Dag',
  'reservation.periods.show': 'Vis',
  'reservation.periods.fault': 'Vi fann ikkje dagen',
  'reservation.periods.no-day': 'Skriv ein dag slik: 12.5.2026',
  'reservation.periods.to-come':
    'Vel ein dag som har vore. Kva som gjeld seinare, veit ingen enno.',
  'reservation.periods.on-day': 'Dette gjaldt ved slutten av {date}',
  'reservation.periods.now': 'Dette gjeld no',
  'reservation.periods.since': '(sidan {when})',
  'reservation.periods.nothing-that-day': 'Ingenting var reservert.',
  'reservation.periods.first': 'Det første valet kom {when}.',
  'reservation.periods.chosen': 'Valt denne dagen:',
  'reservation.periods.gaps': 'Tider da noko ikkje blei lagra',
  'reservation.periods.gaps-text':
    'Medan ein reservasjon mot lagring gjeld, blir helseopplysningane han omfattar, ikkje lagra når dei kjem inn. Dei blir ikkje henta inn seinare, heller ikkje når reservasjonen er oppheva. Difor kan det mangle noko frå desse tidene.',
  'reservation.periods.from': 'Frå',
  'reservation.periods.to': 'Til',
  'reservation.periods.still': 'Gjeld framleis',
  'reservation.periods.came': 'Kom inn og blei ikkje lagra',
  'reservation.periods.values.one': '{n} opplysning.',
  'reservation.periods.values.other': '{n} opplysningar.',
  'reservation.periods.none-came': 'Ingenting som vi har fått vite om',
  'reservation.periods.before': 'Det som var lagra frå før',
  'reservation.periods.erased': 'Sletta for godt {when}.',
  'reservation.periods.erased-again':
    'Sletta på nytt {when}, fordi ein sikkerheitskopi hadde henta noko tilbake.',
  'reservation.periods.unerased.waiting':
    'Er ikkje sletta enno. Når det skjer, står på sida med reservasjonane.',
  'reservation.periods.unerased.held':
    'Er ikkje sletta enno. Slettinga ventar på at ei sak blir avgjord.',
  'reservation.periods.unerased.lifted': 'Blei ikkje sletta: reservasjonen blei oppheva først.',
  'reservation.periods.unerased.blocked-alone':
    'Blir ikkje sletta før eit menneske har sett på saka.',
  'reservation.periods.unerased.was-blocked-alone': 'Blei berre sperra, ikkje sletta.',
  'reservation.periods.who-knows':
    'Dei som får data til forsking og analyse, får ikkje vite kven som har reservert seg.',
  'reservation.periods.no-gaps': 'Ingen. Det har ikkje vore nokon reservasjon mot lagring.',
  'reservation.periods.back': 'Til reservasjonane',
} as const satisfies Record<keyof typeof nb, string>;
