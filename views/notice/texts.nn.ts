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
  'notice.kind.chosen-for-child.subject': 'Eit val er gjort for eit barn',
  'notice.kind.turned-sixteen.subject': 'Frå no bestemmer du sjølv',
  'notice.kind.turned-sixteen.text':
    'Foreldra dine ser ikkje lenger opplysningane dine her. Reservasjonar som andre har valt for deg, gjeld framleis. Du kan behalde eller oppheve dei når du vil, og du kan sjå kven som har sett opplysningane før.',
  'notice.kind.turned-sixteen.link': 'Sjå reservasjonane dine',
  'notice.sixteen.log': 'Sjå kven som har sett',
  'notice.chosen.who': 'Kven det gjeld',
  'notice.chosen.what.reserve': 'Den andre med foreldreansvar har reservert barnet',
  'notice.chosen.what.lift': 'Den andre med foreldreansvar har oppheva',
  'notice.chosen.what.undo-reserve':
    'Den andre med foreldreansvar har angra ei oppheving. Dette gjeld igjen',
  'notice.chosen.what.undo-lift': 'Den andre med foreldreansvar har angra ein reservasjon',
  'notice.chosen.when': 'Når',
  'notice.chosen.erase': 'Blir sletta for godt',
  'notice.chosen.object': 'Eg er usamd',
  'notice.chosen.objectText':
    'Er du usamd, ser eit menneske på saka. Fram til ho er avgjord, gjeld reservasjonen, og ingenting blir sletta.',
  'notice.chosen.objected': 'Du har sagt deg usamd',
  'notice.chosen.objectedText':
    'Saka har nummer {reference}. Du får svar seinast {date}. Ingenting blir sletta før ho er avgjord.',
  'notice.chosen.why': 'Du får denne meldinga fordi de begge har foreldreansvar.',
  'notice.chosen.all': 'Sjå alle val for barnet',
  'notice.chosen.gone':
    'Vi kan ikkje vise kva denne meldinga gjeld no. Har du spørsmål, kan du ringje eller skrive til oss.',
  'notice.kind.looked-at.subject': 'Nokon har sett på opplysningar om deg',
  'notice.kind.looked-at.text':
    'Nokon andre enn du har sett på opplysningar om deg. Vi viser deg kven det var, når det var, og kvifor.',
  'notice.kind.looked-at.link': 'Sjå kven som har sett',
  'notice.kind.looked-at.why': 'Du får denne meldinga fordi du har slått på varsel.',

  'notice.kind.case-news.subject': 'Det er noko nytt i ei av sakene dine',
  'notice.kind.case-news.text':
    'Vi har skrive noko nytt i ei sak du har hos oss. Opne saka for å lese det.',
  'notice.kind.case-news.link': 'Sjå sakene dine',
  'notice.kind.report-ready.subject': 'Rapporten din er klar',
  'notice.kind.report-ready.text':
    'Ein rapport du har bede om, er klar. Du finn han under «Rapport». Han ligg der i sju dagar.',
  'notice.kind.report-ready.link': 'Hent rapporten',
  'notice.kind.report-failed.subject': 'Vi fekk ikkje laga rapporten din',
  'notice.kind.report-failed.text':
    'Ein rapport du har bede om, vart ikkje laga. Prøv igjen, eller ta kontakt med oss.',
  'notice.kind.report-failed.link': 'Til rapport',
  'notice.report.for-child': 'Bad du om han for eit barn, vel du barnet først.',
} as const satisfies Record<keyof typeof nb, string>;
