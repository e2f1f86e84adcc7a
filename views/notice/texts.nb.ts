export const nb = {
  'notice.watch.title': 'Varsle meg når noen ser på opplysningene mine',
  'notice.watch.lead':
    'Hvis du slår på varsel, sjekker vi flere ganger i døgnet om andre har sett på opplysningene dine. Har noen det, får du en melding her på nettsiden. Vi sender ikke SMS eller e-post.',
  'notice.watch.checks':
    'Hver gang vi sjekker, blir det skrevet ned. Her ser du hvor mange ganger det er.',
  'notice.watch.off': 'Varsel er av.',
  'notice.watch.on': 'Varsel er på siden {when}.',
  'notice.watch.checked': 'Vi sjekket sist {when}.',
  'notice.watch.written.one': 'Det er skrevet ned {n} gang at vi sjekker for deg, {when}.',
  'notice.watch.written.other':
    'Det er skrevet ned {n} ganger at vi sjekker for deg, første gang {when}.',
  'notice.watch.turn-on': 'Slå på varsel',
  'notice.watch.turn-off': 'Slå av varsel',
  'notice.watch.started': 'Du har slått på varsel. Du kan slå det av her når du vil.',
  'notice.watch.ended': 'Du har slått av varsel. Meldingene du har fått, blir liggende.',
  'notice.watch.inbox': 'Se meldingene dine',
  'notice.inbox.title': 'Meldinger',
  'notice.inbox.lead': 'Meldinger til deg fra Folkehelseinstituttet.',
  'notice.inbox.kept.one': 'Meldingene blir slettet etter {n} år.',
  'notice.inbox.kept.other': 'Meldingene blir slettet etter {n} år.',
  'notice.inbox.empty': 'Du har ingen meldinger.',
  'notice.inbox.empty-why':
    'Du får en melding her hvis du har slått på varsel, og noen andre ser på opplysningene dine.',
  'notice.inbox.watch': 'Slå varsel på eller av',
  'notice.unread': 'Ulest',
  'notice.opened': 'Åpnet {when}',
  'notice.sent': 'Sendt {when}',
  'notice.back': 'Tilbake til meldingene',
  'notice.kind.chosen-for-child.subject': 'Et valg er gjort for et barn',
  'notice.kind.turned-sixteen.subject': 'Fra nå bestemmer du selv',
  'notice.kind.turned-sixteen.text':
    'Foreldrene dine ser ikke lenger opplysningene dine her. Reservasjoner som andre har valgt for deg, gjelder fortsatt. Du kan beholde eller oppheve dem når du vil, og du kan se hvem som har sett opplysningene før.',
  'notice.kind.turned-sixteen.link': 'Se reservasjonene dine',
  'notice.sixteen.log': 'Se hvem som har sett',
  'notice.chosen.who': 'Hvem det gjelder',
  'notice.chosen.what.reserve': 'Den andre med foreldreansvar har reservert barnet',
  'notice.chosen.what.lift': 'Den andre med foreldreansvar har opphevet',
  'notice.chosen.what.undo-reserve':
    'Den andre med foreldreansvar har angret en oppheving. Dette gjelder igjen',
  'notice.chosen.what.undo-lift': 'Den andre med foreldreansvar har angret en reservasjon',
  'notice.chosen.when': 'Når',
  'notice.chosen.erase': 'Slettes for godt',
  'notice.chosen.object': 'Jeg er uenig',
  'notice.chosen.objectText':
    'Er du uenig, ser et menneske på saken. Fram til den er avgjort, gjelder reservasjonen, og ingenting slettes.',
  'notice.chosen.objected': 'Du har sagt deg uenig',
  'notice.chosen.objectedText':
    'Saken har nummer {reference}. Du får svar senest {date}. Ingenting slettes før den er avgjort.',
  'notice.chosen.why': 'Du får denne meldingen fordi dere begge har foreldreansvar.',
  'notice.chosen.all': 'Se alle valg for barnet',
  'notice.chosen.gone':
    'Vi kan ikke vise hva denne meldingen gjelder nå. Har du spørsmål, kan du ringe eller skrive til oss.',
  'notice.kind.looked-at.subject': 'Noen har sett på opplysninger om deg',
  'notice.kind.looked-at.text':
    'Noen andre enn du har sett på opplysninger om deg. Vi viser deg hvem det var, når det var, og hvorfor.',
  'notice.kind.looked-at.link': 'Se hvem som har sett',
  'notice.kind.looked-at.why': 'Du får denne meldingen fordi du har slått på varsel.',

  'notice.kind.case-news.subject': 'Det er noe nytt i en av sakene dine',
  'notice.kind.case-news.text':
    'Vi har skrevet noe nytt i en sak du har hos oss. Åpne saken for å lese det.',
  'notice.kind.case-news.link': 'Se sakene dine',
  'notice.kind.report-ready.subject': 'Rapporten din er klar',
  'notice.kind.report-ready.text':
    'En rapport du har bedt om, er klar. Du finner den under «Rapport». Den ligger der i sju dager.',
  'notice.kind.report-ready.link': 'Hent rapporten',
  'notice.kind.report-failed.subject': 'Vi fikk ikke laget rapporten din',
  'notice.kind.report-failed.text':
    'En rapport du har bedt om, ble ikke laget. Prøv igjen, eller ta kontakt med oss.',
  'notice.kind.report-failed.link': 'Til rapport',
  'notice.report.for-child': 'Bad du om den for et barn, velger du barnet først.',
} as const;
