/** What the page of earlier reservations, and of what is missing by choice, says. */
export const periods = {
  'reservation.periods.title': 'Tidligere reservasjoner og det som mangler',
  'reservation.periods.link': 'Se hva som gjaldt en bestemt dag, og hva som ikke er lagret',
  'reservation.periods.day': 'Hva gjaldt en bestemt dag?',
  'reservation.periods.which': 'Dag',
  'reservation.periods.show': 'Vis',
  'reservation.periods.fault': 'Vi fant ikke dagen',
  'reservation.periods.no-day': 'Skriv en dag slik: 12.5.2026',
  'reservation.periods.to-come':
    'Velg en dag som har vært. Hva som gjelder senere, vet ingen ennå.',
  'reservation.periods.on-day': 'Dette gjaldt ved slutten av {date}',
  'reservation.periods.now': 'Dette gjelder nå',
  'reservation.periods.since': '(siden {when})',
  'reservation.periods.nothing-that-day': 'Ingenting var reservert.',
  'reservation.periods.first': 'Det første valget kom {when}.',
  'reservation.periods.chosen': 'Valgt denne dagen:',
  'reservation.periods.gaps': 'Tider da noe ikke ble lagret',
  'reservation.periods.gaps-text':
    'Mens en reservasjon mot lagring gjelder, blir helseopplysningene den omfatter, ikke lagret når de kommer inn. De hentes ikke inn senere, heller ikke når reservasjonen er opphevet. Derfor kan det mangle noe fra disse tidene.',
  'reservation.periods.from': 'Fra',
  'reservation.periods.to': 'Til',
  'reservation.periods.still': 'Gjelder fortsatt',
  'reservation.periods.came': 'Kom inn og ble ikke lagret',
  'reservation.periods.values.one': '{n} opplysning.',
  'reservation.periods.values.other': '{n} opplysninger.',
  'reservation.periods.none-came': 'Ingenting som vi har fått vite om',
  'reservation.periods.before': 'Det som var lagret fra før',
  'reservation.periods.erased': 'Slettet for godt {when}.',
  'reservation.periods.erased-again':
    'Slettet på nytt {when}, fordi en sikkerhetskopi hadde hentet noe tilbake.',
  'reservation.periods.unerased.waiting':
    'Er ikke slettet ennå. Når det skjer, står på siden med reservasjonene.',
  'reservation.periods.unerased.held':
    'Er ikke slettet ennå. Slettingen venter på at en sak blir avgjort.',
  'reservation.periods.unerased.lifted': 'Ble ikke slettet: reservasjonen ble opphevet først.',
  'reservation.periods.unerased.blocked-alone':
    'Blir ikke slettet før et menneske har sett på saken.',
  'reservation.periods.unerased.was-blocked-alone': 'Ble bare sperret, ikke slettet.',
  'reservation.periods.who-knows':
    'De som får data til forskning og analyse, får ikke vite hvem som har reservert seg.',
  'reservation.periods.no-gaps': 'Ingen. Det har ikke vært noen reservasjon mot lagring.',
  'reservation.periods.back': 'Til reservasjonene',
} as const;
