import { effect } from './effect-texts.nb.ts';
import { periods } from './period-texts.nb.ts';
import { reach } from './reach-texts.nb.ts';
import { rules } from './rules-texts.nb.ts';
export const nb = {
  ...effect,
  ...periods,
  ...reach,
  ...rules,
  'reservation.scope.registration-preventive-health':
    'Ikke lagre helseopplysninger fra helsestasjon, skolehelsetjeneste, svangerskap og barsel',
  'reservation.scope.registration-dental': 'Ikke lagre helseopplysninger fra tannlege',
  'reservation.scope.release-identified': 'Ikke del opplysninger sammen med fødselsnummeret mitt',
  'reservation.scope.release-secondary':
    'Ikke bruk opplysningene mine til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.about.registration-preventive-health':
    'At du har vært der, blir fortsatt registrert.',
  'reservation.about.registration-dental': 'At du har vært der, blir fortsatt registrert.',
  'reservation.about.release-identified': 'Opplysninger kan fortsatt deles uten fødselsnummer.',
  'reservation.about.release-secondary':
    'Opplysningene brukes fortsatt til planlegging, styring, finansiering og evaluering.',

  'reservation.list.title': 'Reservasjonene dine',
  'reservation.list.works': 'Reservasjonen din virker.',
  'reservation.list.checked': 'Sist kontrollert {when}.',
  'reservation.list.applies': 'Reservasjonen din gjelder.',
  'reservation.list.notCheckedYet': 'Her ser du det når den er brukt første gang.',
  'reservation.list.late':
    'Noe har tatt lengre tid enn det skal. Vi er varslet og følger det opp. Reservasjonen gjelder likevel.',
  'reservation.list.none': 'Du har ingen reservasjoner nå.',
  'reservation.list.noneNext':
    'Du kan reservere deg når du vil. Du trenger ikke si hvorfor, og du får samme helsehjelp.',
  'reservation.list.inForce': 'Dette gjelder nå',
  'reservation.list.reserve': 'Reserver deg',
  'reservation.list.lift': 'Opphev en reservasjon',
  'reservation.list.proof': 'Slik er den brukt',
  'reservation.list.dropped.one': '{n} opplysning ble ikke lagret da den kom inn.',
  'reservation.list.dropped.other': '{n} opplysninger ble ikke lagret da de kom inn.',
  'reservation.list.droppedNone': 'Ingen nye opplysninger er stanset ennå.',
  'reservation.list.droppedLast': 'Sist {when}.',
  'reservation.list.extracts.one': 'Kontrollert i {n} uttrekk.',
  'reservation.list.extracts.other': 'Kontrollert i {n} uttrekk.',
  'reservation.list.extractsNone':
    'Det er ikke laget uttrekk som gjelder deg siden du reserverte deg.',
  'reservation.recipients.title': 'Mottakere vi har bedt om å slette',
  'reservation.recipients.text':
    'Disse har tidligere fått opplysninger om deg sammen med fødselsnummeret ditt. De får vite hva de skal slette, men ikke hvorfor.',
  'reservation.recipients.hidden': 'En mottaker',
  'reservation.recipients.waiting': '{name}: får beskjed snart. Vi fant mottakeren {when}.',
  'reservation.recipients.told': '{name}: bedt om å slette {when}.',
  'reservation.recipients.impossible':
    '{name}: det lot seg ikke gjøre å gi beskjed. Vurdert {when}.',
  'reservation.recipients.disproportionate':
    '{name}: det ville kreve uforholdsmessig mye å gi beskjed. Vurdert {when}.',
  'reservation.list.history': 'Alt du har valgt',
  'reservation.list.historyWhen': 'Når',
  'reservation.list.historyWhat': 'Hva',
  'reservation.list.historyReference': 'Kvittering',
  'reservation.action.reserve': 'Reserverte deg:',
  'reservation.action.lift': 'Opphevet:',
  'reservation.step.chosen.reserve': 'Valgt',
  'reservation.step.chosen.lift': 'Opphevet',
  'reservation.step.blocked.done.one': '{n} opplysning sperret',
  'reservation.step.blocked.done.other': '{n} opplysninger sperret',
  'reservation.step.blocked.none': 'KPR hadde ingen slike opplysninger å sperre',
  'reservation.step.blocked.waiting': 'Sperres senest',
  'reservation.step.erased.done.one': '{n} opplysning slettet for godt',
  'reservation.step.erased.done.other': '{n} opplysninger slettet for godt',
  'reservation.step.erased.none': 'KPR hadde ingen slike opplysninger å slette',
  'reservation.step.erased.waiting': 'Slettes for godt tidligst',
  'reservation.step.erased.held': 'Slettingen venter på at en sak blir avgjort',
  'reservation.step.unblocked.done': 'Sperringen er tatt bort',
  'reservation.step.unblocked.waiting': 'Sperringen tas bort senest',

  'reservation.choose.reserve.title': 'Hva vil du si nei til?',
  'reservation.choose.lift.title': 'Hva vil du oppheve?',
  'reservation.choose.legend': 'Du kan velge én eller flere. Ingenting er valgt på forhånd.',
  'reservation.choose.already': 'Dette har du alt sagt nei til',
  'reservation.choose.reserve.nothing': 'Du har alt reservert deg mot alt du kan.',
  'reservation.choose.lift.nothing': 'Du har ingen reservasjoner å oppheve.',
  'reservation.choose.cannotTitle': 'Dette kan du ikke si nei til',
  'reservation.choose.cannot1':
    'At opplysninger fra fastlege, legevakt, fysioterapi og kommunens omsorgstjenester registreres.',
  'reservation.choose.cannot2':
    'At det registreres at du har brukt en tjeneste: hvem du er, når og hvor.',
  'reservation.choose.cannot3':
    'At opplysninger uten fødselsnummer brukes til planlegging, styring, finansiering og evaluering.',
  'reservation.choose.next': 'Gå videre',
  'reservation.choose.cancel': 'Avbryt',
  'reservation.choose.law': 'Hva loven sier',
  'reservation.choose.lawText':
    'Retten til å reservere seg står i KPR-forskriften § 2-2. Du trenger ikke oppgi noen grunn.',
  'reservation.fault.summary': 'For å gå videre må du rette dette',
  'reservation.fault.nothing-chosen': 'Velg minst én',
  'reservation.fault.unknown-choice': 'Velg blant det som står her',

  'reservation.check.reserve.title': 'Se over før du bekrefter',
  'reservation.check.lift.title': 'Se over før du bekrefter',
  'reservation.check.youChose.reserve': 'Du reserverer deg:',
  'reservation.check.youChose.lift': 'Du opphever:',
  'reservation.check.happens': 'Dette skjer',
  'reservation.check.happensNot': 'Dette skjer ikke',
  'reservation.check.registration.new': 'Nye opplysninger av samme slag blir ikke lagret.',
  'reservation.check.identified.enforced':
    'Fra nå av deles ingenting fra KPR sammen med fødselsnummeret ditt, heller ikke når registre kobles.',
  'reservation.check.identified.excepted':
    'Fra nå av deles ingenting fra KPR sammen med fødselsnummeret ditt, unntatt når registre kobles sammen etter KPR-forskriften § 4-2.',
  'reservation.check.secondary.happens':
    'Fra nå av er du ikke med når opplysninger hentes ut til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.registration.not': 'Besøkene blir stående (dato, sted, type).',
  'reservation.check.not.journal': 'Journalen endres ikke.',
  'reservation.check.not.clinic': 'Den som behandlet deg, får ikke beskjed, og du får samme hjelp.',
  'reservation.check.not.released': 'Det som alt er utlevert, hentes ikke tilbake.',
  'reservation.check.not.released-erased':
    'Det som er delt, hentes ikke tilbake. Den som har fått det sammen med et fødselsnummer, blir så langt det går bedt om å slette det vi sletter. Resultater uten fødselsnummer blir stående.',
  'reservation.check.not.registers': 'Andre registre påvirkes ikke.',
  'reservation.check.identified.not': 'Opplysninger kan fortsatt deles uten fødselsnummer.',
  'reservation.check.secondary.not':
    'Opplysningene brukes fortsatt til planlegging, styring, finansiering og evaluering.',
  'reservation.check.kjernejournal':
    'Opplysninger fra KPR kan mangle hvis de senere vises i kjernejournal.',
  'reservation.check.lift.preventive':
    'Nye helseopplysninger fra helsestasjon, skolehelsetjeneste, svangerskap og barsel lagres igjen. Det som er sperret og ikke slettet, blir tilgjengelig igjen.',
  'reservation.check.lift.dental':
    'Nye helseopplysninger fra tannlege lagres igjen. Det som er sperret og ikke slettet, blir tilgjengelig igjen.',
  'reservation.check.lift.identified':
    'Opplysninger kan igjen deles sammen med fødselsnummeret ditt, når loven åpner for det.',
  'reservation.check.lift.secondary':
    'Opplysningene dine kan igjen brukes til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.lift.notErased': 'Det som er slettet, kommer ikke tilbake.',
  'reservation.check.lift.notGap':
    'Det som ikke ble lagret mens du var reservert, blir ikke hentet inn.',
  'reservation.check.eraseLegend': 'Når skal opplysningene slettes?',
  'reservation.check.eraseAtOnce': 'Slett med en gang',
  'reservation.check.eraseAtOnceAbout':
    'Da kan du ikke angre. Lar du feltet stå tomt, slettes de {when}.',
  'reservation.check.eraseFault':
    'Velg om opplysningene skal slettes med en gang, eller la feltet stå tomt',
  'reservation.check.copy': 'Last ned en kopi først',
  'reservation.check.confirm': 'Bekreft',
  'reservation.check.cancel': 'Avbryt',

  'reservation.action.join': 'Står også bak:',
  'reservation.list.by-another': 'Valgt av en annen',
  'reservation.by-another.title': 'Valgt av en annen',
  'reservation.by-another.text':
    'Disse reservasjonene er valgt av noen andre enn deg, eller av flere. Da kan du ikke oppheve dem alene. Du kan be om det, og et menneske ser på saken. Fram til den er avgjort, gjelder reservasjonen.',
  'reservation.by-another.legend': 'Hva vil du be om å få opphevet?',
  'reservation.by-another.ask': 'Be om oppheving',
  'reservation.by-another.back': 'Be om oppheving',
  'reservation.check.heardLegend': 'Har barnet fått si hva det mener?',
  'reservation.check.heardYes': 'Ja, barnet har fått vite om dette og fått si hva det mener',
  'reservation.check.heardAbout':
    'Barn skal høres fra de er 7 år, og før det når de kan ha en mening.',
  'reservation.check.heardTooYoung': 'Barnet er for lite til å ha en mening om dette',
  'reservation.check.heardFault': 'Svar på om barnet har fått si hva det mener',
  'reservation.check.otherTold.one':
    'Den andre med foreldreansvar får beskjed i innboksen sin, og kan si fra om de er uenige. Du kan angre i {n} dag.',
  'reservation.check.otherTold.other':
    'Den andre med foreldreansvar får beskjed i innboksen sin, og kan si fra om de er uenige. Du kan angre i {n} dager.',
  'reservation.young.title': 'Det du har sagt nei til',
  'reservation.young.lead':
    'Du kan si nei til at noe lagres eller deles. Det gjelder med en gang, og et menneske hos oss ser på det etterpå.',
  'reservation.young.assessed':
    'Et menneske hos oss ser på det du har valgt. Det du mener, teller mye.',
  'reservation.inherited.title': 'Valgt for deg av andre',
  'reservation.inherited.text':
    'Disse reservasjonene ble valgt mens du var yngre. De gjelder til du sier noe annet. Du kan velge når du vil.',
  'reservation.inherited.keep': 'Behold',
  'reservation.inherited.lift': 'Opphev',
  'reservation.check.youChose.keep': 'Du beholder:',
  'reservation.keep.happens': 'Reservasjonen gjelder som før, og er nå ditt eget valg.',
  'reservation.keep.not': 'Ingenting endres i det som er lagret eller sperret.',
  'reservation.letter.lead':
    'Dette er kvitteringen for et valg du har gjort i KPR innsyn. Ta vare på den.',
  'reservation.letter.where':
    'Det gjør du på nettsiden: Åpne kvitteringen der, under «Reservasjoner».',
  'reservation.letter.law':
    'KPR-forskriften § 2-2 gir rett til å reservere seg. Reservasjonen gjelder fra du bekreftet den.',
  'reservation.letter.download': 'Last ned kvitteringen som PDF',
  'reservation.receipt.title.keep': 'Du har beholdt reservasjonen',
  'reservation.several.title': 'Reserver flere barn samtidig',
  'reservation.several.lead':
    'Velg barna og hva du vil si nei til. På neste side ser du hva som skjer for hvert barn.',
  'reservation.several.children': 'Hvilke barn gjelder det?',
  'reservation.fault.no-children': 'Velg minst ett barn',
  'reservation.several.already': 'Dette var alt slik. Ingenting er endret.',
  'reservation.several.confirm': 'Bekreft for alle',
  'reservation.several.receipts': 'Kvitteringer',
  'reservation.several.open': 'Åpne kvitteringen',
  'reservation.several.scope.registration-preventive-health':
    'Ikke lagre helseopplysninger fra helsestasjon, skolehelsetjeneste, svangerskap og barsel',
  'reservation.several.scope.registration-dental': 'Ikke lagre helseopplysninger fra tannlege',
  'reservation.several.scope.release-identified':
    'Ikke del opplysninger sammen med fødselsnummeret til barnet',
  'reservation.several.scope.release-secondary':
    'Ikke bruk opplysningene om barnet til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.receipt.title.reserve': 'Du har reservert deg',
  'reservation.receipt.title.lift': 'Du har opphevet reservasjonen',
  'reservation.receipt.title.undo': 'Valget er angret',
  'reservation.receipt.label': 'Kvittering',
  'reservation.receipt.reference': 'Referanse',
  'reservation.receipt.what': 'Hva',
  'reservation.receipt.when': 'Gjelder fra',
  'reservation.receipt.erase': 'Slettes for godt',
  'reservation.receipt.eraseAtOnce': 'Så snart det lar seg gjøre, senest innen ett døgn',
  'reservation.receipt.widened.waiting':
    'Reglene omfatter mer nå. Det slettes også, tidligst {when}.',
  'reservation.receipt.widened.held':
    'Reglene omfatter mer nå. Slettingen av det venter på at en sak blir avgjort.',
  'reservation.receipt.widened.done': 'Reglene omfatter mer nå. Det ble også slettet, {when}.',
  'reservation.receipt.undoUntil': 'Du kan angre til',
  'reservation.receipt.cannotUndo': 'Du valgte å slette med en gang, så dette kan ikke angres.',
  'reservation.receipt.windowOver': 'Fristen for å angre var {when}.',
  'reservation.receipt.check': 'Slik ser du at det virker',
  'reservation.receipt.checkText':
    'På siden «Reservasjonene dine» ser du når opplysningene er sperret og slettet, og hver gang reservasjonen er brukt.',
  'reservation.receipt.proof': 'Teknisk bevis',
  'reservation.receipt.sequence': 'Ditt valg nummer {n}',
  'reservation.receipt.recorded': 'Registrert',
  'reservation.receipt.hash': 'Kontrollsum',
  'reservation.receipt.undoTitle': 'Angre',
  'reservation.receipt.undoText.reserve':
    'Da gjelder reservasjonen ikke lenger. Det som er sperret, blir tilgjengelig igjen.',
  'reservation.receipt.undoText.lift':
    'Da gjelder reservasjonen igjen, og en ny frist på {days} dager begynner før noe slettes.',
  'reservation.receipt.undo': 'Angre valget',
  'reservation.receipt.undone': 'Dette valget er angret.',
  'reservation.receipt.undoneLink': 'Se kvitteringen for det',
  'reservation.receipt.notMeTitle': 'Dette var ikke meg',
  'reservation.receipt.notMeText':
    'Si fra her hvis noen andre har gjort dette valget. Da stanser vi slettingen, avslutter alle andre innlogginger her, og et menneske ser på saken. Er du redd for at noen bruker BankID-en din, må du sperre den hos banken.',
  'reservation.receipt.notMe': 'Dette var ikke meg',
  'reservation.receipt.disputed': 'Vi har fått meldingen din',
  'reservation.receipt.disputedErased': 'Noe var alt slettet {when}, og kan ikke hentes tilbake.',
  'reservation.receipt.superseded':
    'Du har gjort et nyere valg om det samme, så dette kan ikke angres. Se reservasjonene dine.',
  'reservation.receipt.disputedText':
    'Saken har nummer {reference}. Personvernombudet ser på den senest {when}. Ingenting mer slettes før saken er avgjort. Er du redd for at noen bruker BankID-en din, må du sperre den hos banken.',
  'reservation.receipt.back': 'Til reservasjonene dine',

  'reservation.alreadySo.title': 'Det er alt slik du ønsker',
  'reservation.alreadySo.reserve':
    'Du hadde alt reservert deg mot dette, kanskje i et annet vindu. Ingenting er endret.',
  'reservation.alreadySo.lift':
    'Reservasjonen var alt opphevet, kanskje i et annet vindu. Ingenting er endret.',
  'reservation.tooLate.title': 'Dette kan ikke angres nå',
  'reservation.tooLate.text':
    'Fristen for å angre er ute, eller du valgte å slette med en gang. Du kan oppheve reservasjonen, slik at nye opplysninger lagres igjen.',
} as const;
