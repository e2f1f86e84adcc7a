import { effect } from './effect-texts.nn.ts';
import { periods } from './period-texts.nn.ts';
import { reach } from './reach-texts.nn.ts';
import { rules } from './rules-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn = {
  ...effect,
  ...periods,
  ...reach,
  ...rules,
  'reservation.scope.registration-preventive-health':
    'Ikkje lagre helseopplysningar frå helsestasjon, skulehelseteneste, svangerskap og barsel',
  'reservation.scope.registration-dental': 'Ikkje lagre helseopplysningar frå tannlege',
  'reservation.scope.release-identified': 'Ikkje del opplysningar saman med fødselsnummeret mitt',
  'reservation.scope.release-secondary':
    'Ikkje bruk opplysningane mine til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.about.registration-preventive-health':
    'At du har vore der, blir framleis registrert.',
  'reservation.about.registration-dental': 'At du har vore der, blir framleis registrert.',
  'reservation.about.release-identified': 'Opplysningar kan framleis delast utan fødselsnummer.',
  'reservation.about.release-secondary':
    'Opplysningane blir framleis brukte til planlegging, styring, finansiering og evaluering.',

  'reservation.list.title': 'Reservasjonane dine',
  'reservation.list.works': 'Reservasjonen din verkar.',
  'reservation.list.checked': 'Sist kontrollert {when}.',
  'reservation.list.applies': 'Reservasjonen din gjeld.',
  'reservation.list.notCheckedYet': 'Her ser du det når han er brukt første gongen.',
  'reservation.list.late':
    'Noko har teke lengre tid enn det skal. Vi er varsla og følgjer det opp. Reservasjonen gjeld likevel.',
  'reservation.list.none': 'Du har ingen reservasjonar no.',
  'reservation.list.noneNext':
    'Du kan reservere deg når du vil. Du treng ikkje seie kvifor, og du får same helsehjelp.',
  'reservation.list.inForce': 'Dette gjeld no',
  'reservation.list.reserve': 'Reserver deg',
  'reservation.list.lift': 'Opphev ein reservasjon',
  'reservation.list.proof': 'Slik er han brukt',
  'reservation.list.dropped.one': '{n} opplysning vart ikkje lagra då ho kom inn.',
  'reservation.list.dropped.other': '{n} opplysningar vart ikkje lagra då dei kom inn.',
  'reservation.list.droppedNone': 'Ingen nye opplysningar er stansa enno.',
  'reservation.list.droppedLast': 'Sist {when}.',
  'reservation.list.extracts.one': 'Kontrollert i {n} uttrekk.',
  'reservation.list.extracts.other': 'Kontrollert i {n} uttrekk.',
  'reservation.list.extractsNone':
    'Det er ikkje laga uttrekk som gjeld deg sidan du reserverte deg.',
  'reservation.recipients.title': 'Mottakarar vi har bede om å slette',
  'reservation.recipients.text':
    'Desse har tidlegare fått opplysningar om deg saman med fødselsnummeret ditt. Dei får vite kva dei skal slette, men ikkje kvifor.',
  'reservation.recipients.hidden': 'Ein mottakar',
  'reservation.recipients.waiting': '{name}: får beskjed snart. Vi fann mottakaren {when}.',
  'reservation.recipients.told': '{name}: beden om å slette {when}.',
  'reservation.recipients.impossible':
    '{name}: det let seg ikkje gjere å gi beskjed. Vurdert {when}.',
  'reservation.recipients.disproportionate':
    '{name}: det ville krevje uforholdsmessig mykje å gi beskjed. Vurdert {when}.',
  'reservation.list.history': 'Alt du har valt',
  'reservation.list.historyWhen': 'Når',
  'reservation.list.historyWhat': 'Kva',
  'reservation.list.historyReference': 'Kvittering',
  'reservation.action.reserve': 'Reserverte deg:',
  'reservation.action.lift': 'Oppheva:',
  'reservation.step.chosen.reserve': 'Valt',
  'reservation.step.chosen.lift': 'Oppheva',
  'reservation.step.blocked.done.one': '{n} opplysning sperra',
  'reservation.step.blocked.done.other': '{n} opplysningar sperra',
  'reservation.step.blocked.none': 'KPR hadde ingen slike opplysningar å sperre',
  'reservation.step.blocked.waiting': 'Blir sperra seinast',
  'reservation.step.erased.done.one': '{n} opplysning sletta for godt',
  'reservation.step.erased.done.other': '{n} opplysningar sletta for godt',
  'reservation.step.erased.none': 'KPR hadde ingen slike opplysningar å slette',
  'reservation.step.erased.waiting': 'Blir sletta for godt tidlegast',
  'reservation.step.erased.held': 'Slettinga ventar på at ei sak blir avgjord',
  'reservation.step.unblocked.done': 'Sperringa er teken bort',
  'reservation.step.unblocked.waiting': 'Sperringa blir teken bort seinast',

  'reservation.choose.reserve.title': 'Kva vil du seie nei til?',
  'reservation.choose.lift.title': 'Kva vil du oppheve?',
  'reservation.choose.legend': 'Du kan velje éin eller fleire. Ingenting er valt på førehand.',
  'reservation.choose.already': 'Dette har du alt sagt nei til',
  'reservation.choose.reserve.nothing': 'Du har alt reservert deg mot alt du kan.',
  'reservation.choose.lift.nothing': 'Du har ingen reservasjonar å oppheve.',
  'reservation.choose.cannotTitle': 'Dette kan du ikkje seie nei til',
  'reservation.choose.cannot1':
    'At opplysningar frå fastlege, legevakt, fysioterapi og omsorgstenestene i kommunen blir registrerte.',
  'reservation.choose.cannot2':
    'At det blir registrert at du har brukt ei teneste: kven du er, når og kvar.',
  'reservation.choose.cannot3':
    'At opplysningar utan fødselsnummer blir brukte til planlegging, styring, finansiering og evaluering.',
  'reservation.choose.next': 'Gå vidare',
  'reservation.choose.cancel': 'Avbryt',
  'reservation.choose.law': 'Kva lova seier',
  'reservation.choose.lawText':
    'Retten til å reservere seg står i KPR-forskrifta § 2-2. Du treng ikkje gi nokon grunn.',
  'reservation.fault.summary': 'For å gå vidare må du rette dette',
  'reservation.fault.nothing-chosen': 'Vel minst éin',
  'reservation.fault.unknown-choice': 'Vel mellom det som står her',

  'reservation.check.reserve.title': 'Sjå over før du stadfestar',
  'reservation.check.lift.title': 'Sjå over før du stadfestar',
  'reservation.check.youChose.reserve': 'Du reserverer deg:',
  'reservation.check.youChose.lift': 'Du opphevar:',
  'reservation.check.happens': 'Dette skjer',
  'reservation.check.happensNot': 'Dette skjer ikkje',
  'reservation.check.registration.new': 'Nye opplysningar av same slag blir ikkje lagra.',
  'reservation.check.identified.enforced':
    'Frå no av blir ingenting frå KPR delt saman med fødselsnummeret ditt, heller ikkje når register blir kopla.',
  'reservation.check.identified.excepted':
    'Frå no av blir ingenting frå KPR delt saman med fødselsnummeret ditt, unnateke når register blir kopla saman etter KPR-forskrifta § 4-2.',
  'reservation.check.secondary.happens':
    'Frå no av er du ikkje med når opplysningar blir henta ut til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.registration.not': 'Besøka blir ståande (dato, stad, type).',
  'reservation.check.not.journal': 'Journalen blir ikkje endra.',
  'reservation.check.not.clinic': 'Den som behandla deg, får ikkje melding, og du får same hjelp.',
  'reservation.check.not.released': 'Det som alt er utlevert, blir ikkje henta tilbake.',
  'reservation.check.not.released-erased':
    'Det som er delt, blir ikkje henta tilbake. Den som har fått det saman med eit fødselsnummer, blir så langt det går beden om å slette det vi slettar. Resultat utan fødselsnummer blir ståande.',
  'reservation.check.not.registers': 'Andre register blir ikkje påverka.',
  'reservation.check.identified.not': 'Opplysningar kan framleis delast utan fødselsnummer.',
  'reservation.check.secondary.not':
    'Opplysningane blir framleis brukte til planlegging, styring, finansiering og evaluering.',
  'reservation.check.kjernejournal':
    'Opplysningar frå KPR kan mangle dersom dei seinare blir viste i kjernejournal.',
  'reservation.check.lift.preventive':
    'Nye helseopplysningar frå helsestasjon, skulehelseteneste, svangerskap og barsel blir lagra igjen. Det som er sperra og ikkje sletta, blir tilgjengeleg igjen.',
  'reservation.check.lift.dental':
    'Nye helseopplysningar frå tannlege blir lagra igjen. Det som er sperra og ikkje sletta, blir tilgjengeleg igjen.',
  'reservation.check.lift.identified':
    'Opplysningar kan igjen delast saman med fødselsnummeret ditt, når lova opnar for det.',
  'reservation.check.lift.secondary':
    'Opplysningane dine kan igjen brukast til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal.',
  'reservation.check.lift.notErased': 'Det som er sletta, kjem ikkje tilbake.',
  'reservation.check.lift.notGap':
    'Det som ikkje vart lagra medan du var reservert, blir ikkje henta inn.',
  'reservation.check.eraseLegend': 'Når skal opplysningane slettast?',
  'reservation.check.eraseAtOnce': 'Slett med ein gong',
  'reservation.check.eraseAtOnceAbout':
    'Då kan du ikkje angre. Lèt du feltet stå tomt, blir dei sletta {when}.',
  'reservation.check.eraseFault':
    'Vel om opplysningane skal slettast med ein gong, eller lat feltet stå tomt',
  'reservation.check.copy': 'Last ned ein kopi først',
  'reservation.check.confirm': 'Stadfest',
  'reservation.check.cancel': 'Avbryt',

  'reservation.action.join': 'Står òg bak:',
  'reservation.list.by-another': 'Vald av ein annan',
  'reservation.by-another.title': 'Vald av ein annan',
  'reservation.by-another.text':
    'Desse reservasjonane er valde av nokon andre enn deg, eller av fleire. Då kan du ikkje oppheve dei åleine. Du kan be om det, og eit menneske ser på saka. Fram til ho er avgjord, gjeld reservasjonen.',
  'reservation.by-another.legend': 'Kva vil du be om å få oppheva?',
  'reservation.by-another.ask': 'Be om oppheving',
  'reservation.by-another.back': 'Be om oppheving',
  'reservation.check.heardLegend': 'Har barnet fått seie kva det meiner?',
  'reservation.check.heardYes': 'Ja, barnet har fått vite om dette og fått seie kva det meiner',
  'reservation.check.heardAbout':
    'Barn skal høyrast frå dei er 7 år, og før det når dei kan ha ei meining.',
  'reservation.check.heardTooYoung': 'Barnet er for lite til å ha ei meining om dette',
  'reservation.check.heardFault': 'Svar på om barnet har fått seie kva det meiner',
  'reservation.check.otherTold.one':
    'Den andre med foreldreansvar får beskjed i innboksen sin, og kan seie frå om dei er usamde. Du kan angre i {n} dag.',
  'reservation.check.otherTold.other':
    'Den andre med foreldreansvar får beskjed i innboksen sin, og kan seie frå om dei er usamde. Du kan angre i {n} dagar.',
  'reservation.young.title': 'Det du har sagt nei til',
  'reservation.young.lead':
    'Du kan seie nei til at noko blir lagra eller delt. Det gjeld med ein gong, og eit menneske hos oss ser på det etterpå.',
  'reservation.young.assessed':
    'Eit menneske hos oss ser på det du har valt. Det du meiner, tel mykje.',
  'reservation.inherited.title': 'Valt for deg av andre',
  'reservation.inherited.text':
    'Desse reservasjonane vart valde medan du var yngre. Dei gjeld til du seier noko anna. Du kan velje når du vil.',
  'reservation.inherited.keep': 'Behald',
  'reservation.inherited.lift': 'Opphev',
  'reservation.check.youChose.keep': 'Du beheld:',
  'reservation.keep.happens': 'Reservasjonen gjeld som før, og er no ditt eige val.',
  'reservation.keep.not': 'Ingenting blir endra i det som er lagra eller sperra.',
  'reservation.letter.lead':
    'Dette er kvitteringa for eit val du har gjort i KPR innsyn. Ta vare på ho.',
  'reservation.letter.where':
    'Det gjer du på nettsida: Opne kvitteringa der, under «Reservasjonar».',
  'reservation.letter.law':
    'KPR-forskrifta § 2-2 gir rett til å reservere seg. Reservasjonen gjeld frå du stadfesta han.',
  'reservation.letter.download': 'Last ned kvitteringa som PDF',
  'reservation.receipt.title.keep': 'Du har behalde reservasjonen',
  'reservation.several.title': 'Reserver fleire barn samtidig',
  'reservation.several.lead':
    'Vel barna og kva du vil seie nei til. På neste side ser du kva som skjer for kvart barn.',
  'reservation.several.children': 'Kva barn gjeld det?',
  'reservation.fault.no-children': 'Vel minst eitt barn',
  'reservation.several.already': 'Dette var alt slik. Ingenting er endra.',
  'reservation.several.confirm': 'Stadfest for alle',
  'reservation.several.receipts': 'Kvitteringar',
  'reservation.several.open': 'Opne kvitteringa',
  'reservation.several.scope.registration-preventive-health':
    'Ikkje lagre helseopplysningar frå helsestasjon, skulehelseteneste, svangerskap og barsel',
  'reservation.several.scope.registration-dental': 'Ikkje lagre helseopplysningar frå tannlege',
  'reservation.several.scope.release-identified':
    'Ikkje del opplysningar saman med fødselsnummeret til barnet',
  'reservation.several.scope.release-secondary':
    'Ikkje bruk opplysningane om barnet til forsking, analysar, kvalitetsarbeid, beredskap og kjernejournal',
  'reservation.receipt.title.reserve': 'Du har reservert deg',
  'reservation.receipt.title.lift': 'Du har oppheva reservasjonen',
  'reservation.receipt.title.undo': 'Valet er angra',
  'reservation.receipt.label': 'Kvittering',
  'reservation.receipt.reference': 'Referanse',
  'reservation.receipt.what': 'Kva',
  'reservation.receipt.when': 'Gjeld frå',
  'reservation.receipt.erase': 'Blir sletta for godt',
  'reservation.receipt.eraseAtOnce': 'Så snart det let seg gjere, seinast innan eitt døgn',
  'reservation.receipt.widened.waiting':
    'Reglane omfattar meir no. Det blir òg sletta, tidlegast {when}.',
  'reservation.receipt.widened.held':
    'Reglane omfattar meir no. Slettinga av det ventar på at ei sak blir avgjord.',
  'reservation.receipt.widened.done': 'Reglane omfattar meir no. Det blei òg sletta, {when}.',
  'reservation.receipt.undoUntil': 'Du kan angre til',
  'reservation.receipt.cannotUndo': 'Du valde å slette med ein gong, så dette kan ikkje angrast.',
  'reservation.receipt.windowOver': 'Fristen for å angre var {when}.',
  'reservation.receipt.check': 'Slik ser du at det verkar',
  'reservation.receipt.checkText':
    'På sida «Reservasjonane dine» ser du når opplysningane er sperra og sletta, og kvar gong reservasjonen er brukt.',
  'reservation.receipt.proof': 'Teknisk bevis',
  'reservation.receipt.sequence': 'Val nummer {n} frå deg',
  'reservation.receipt.recorded': 'Registrert',
  'reservation.receipt.hash': 'Kontrollsum',
  'reservation.receipt.undoTitle': 'Angre',
  'reservation.receipt.undoText.reserve':
    'Då gjeld ikkje reservasjonen lenger. Det som er sperra, blir tilgjengeleg igjen.',
  'reservation.receipt.undoText.lift':
    'Då gjeld reservasjonen igjen, og ein ny frist på {days} dagar tek til før noko blir sletta.',
  'reservation.receipt.undo': 'Angre valet',
  'reservation.receipt.undone': 'Dette valet er angra.',
  'reservation.receipt.undoneLink': 'Sjå kvitteringa for det',
  'reservation.receipt.notMeTitle': 'Dette var ikkje meg',
  'reservation.receipt.notMeText':
    'Sei frå her dersom nokon andre har gjort dette valet. Då stansar vi slettinga, avsluttar alle andre innloggingar her, og eit menneske ser på saka. Er du redd for at nokon bruker BankID-en din, må du sperre han hos banken.',
  'reservation.receipt.notMe': 'Dette var ikkje meg',
  'reservation.receipt.disputed': 'Vi har fått meldinga di',
  'reservation.receipt.disputedErased': 'Noko var alt sletta {when}, og kan ikkje hentast tilbake.',
  'reservation.receipt.superseded':
    'Du har gjort eit nyare val om det same, så dette kan ikkje angrast. Sjå reservasjonane dine.',
  'reservation.receipt.disputedText':
    'Saka har nummer {reference}. Personvernombodet ser på henne seinast {when}. Ingenting meir blir sletta før saka er avgjord. Er du redd for at nokon bruker BankID-en din, må du sperre han hos banken.',
  'reservation.receipt.back': 'Til reservasjonane dine',

  'reservation.alreadySo.title': 'Det er alt slik du ønskjer',
  'reservation.alreadySo.reserve':
    'Du hadde alt reservert deg mot dette, kanskje i eit anna vindauge. Ingenting er endra.',
  'reservation.alreadySo.lift':
    'Reservasjonen var alt oppheva, kanskje i eit anna vindauge. Ingenting er endra.',
  'reservation.tooLate.title': 'Dette kan ikkje angrast no',
  'reservation.tooLate.text':
    'Fristen for å angre er ute, eller du valde å slette med ein gong. Du kan oppheve reservasjonen, slik at nye opplysningar blir lagra igjen.',
} satisfies Record<keyof typeof nb, string>;
