import type { nb } from './texts.nb.ts';

export const nn = {
  'notice.watch.title': 'Varsle meg når nokon ser på opplysningane mine',
  'notice.watch.lead':
    'Om du slår på varsel, sjekkar vi fleire gonger i døgnet om andre har sett på opplysningane dine. Har nokon det, får du ei melding her på nettsida. Vi sender ikkje SMS eller e-post.',
  'notice.watch.checks':
    'Kvar gong vi sjekkar, blir det skrive ned. Her ser du kor mange gonger det er.',
  'notice.watch.off': 'Varsel er av.',
  'notice.watch.on': 'Varsel er på sidan {when}.',
  'notice.watch.checked': 'Vi sjekka sist {when}.',
  'notice.watch.written.one': 'Det er skrive ned {n} gong at vi sjekkar for deg, {when}.',
  'notice.watch.written.other':
    'Det er skrive ned {n} gonger at vi sjekkar for deg, første gong {when}.',
  'notice.watch.turn-on': 'Slå på varsel',
  'notice.watch.turn-off': 'Slå av varsel',
  'notice.watch.started': 'Du har slått på varsel. Du kan slå det av her når du vil.',
  'notice.watch.ended': 'Du har slått av varsel. Meldingane du har fått, blir liggjande.',
  'notice.watch.inbox': 'Sjå meldingane dine',
  'notice.inbox.title': 'Meldingar',
  'notice.inbox.lead': 'Meldingar til deg frå Folkehelseinstituttet.',
  'notice.inbox.kept.one': 'Meldingane blir sletta etter {n} år.',
  'notice.inbox.kept.other': 'Meldingane blir sletta etter {n} år.',
  'notice.inbox.empty': 'Du har ingen meldingar.',
  'notice.inbox.empty-why':
    'Du får ei melding her om du har slått på varsel, og nokon andre ser på opplysningane dine.',
  'notice.inbox.watch': 'Slå varsel på eller av',
  'notice.unread': 'Ulesen',
  'notice.opened': 'Opna {when}',
  'notice.sent': 'Send {when}',
  'notice.back': 'Tilbake til meldingane',
  'notice.kind.looked-at.subject': 'Nokon har sett på opplysningar om deg',
  'notice.kind.looked-at.text':
    'Nokon andre enn du har sett på opplysningar om deg. Vi viser deg kven det var, når det var, og kvifor.',
  'notice.kind.looked-at.link': 'Sjå kven som har sett',
  'notice.kind.looked-at.why': 'Du får denne meldinga fordi du har slått på varsel.',
} as const satisfies Record<keyof typeof nb, string>;
