import { access } from './access-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn = {
  ...access,

  'casework.new.title': 'Er noko feil?',
  'casework.new.lead': 'Meld frå her dersom noko KPR har om deg, er feil.',
  'casework.new.how': 'Slik blir feil retta',
  'casework.new.how-sender':
    'Den som sende opplysninga til KPR, er den som kan rette henne. Difor kan det hende at Folkehelseinstituttet (FHI) må spørje dei.',
  'casework.new.how-marked':
    'Til saka er avgjord, står det ved opplysninga at du meiner ho er feil.',
  'casework.new.how-journal':
    'Journalen din er noko anna enn KPR. Er det feil i journalen, må du be legen, kommunen eller tannklinikken rette han.',
  'casework.new.law': 'Kva lova seier',
  'casework.new.law-text':
    'Du har rett til å få feil retta (personvernforordninga artikkel 16). Du kan òg krevje at opplysninga ikkje blir brukt før det er avklart om ho er rett (artikkel 18). Det gjer du med krysset nedst i skjemaet.',
  'casework.new.source': 'Kvar kjem opplysninga frå?',
  'casework.new.source-unsure': 'Eg veit ikkje',
  'casework.new.fault': 'Kva er feil?',
  'casework.new.fault-hint': 'Vel det som passar best. Ingenting er valt på førehand.',
  'casework.new.message': 'Fortel kva som er feil',
  'casework.new.message-hint':
    'Éi setning kan vere nok. Du treng ikkje skrive namn eller fødselsnummer. Plass til {n} teikn.',
  'casework.new.wanted': 'Kva skulle det ha stått? (valfritt)',
  'casework.new.wanted-hint': 'Til dømes den rette datoen.',
  'casework.new.restrict': 'Ikkje bruk opplysninga medan de ser på saka (valfritt)',
  'casework.new.restrict-hint':
    'Kryss av dersom du vil krevje det. Ein saksbehandlar vurderer om vi kan gjere det.',
  'casework.new.send': 'Send meldinga',
  'casework.new.save': 'Lagre og hald fram seinare',
  'casework.new.kept':
    'Det du lagrar, blir berre vist for deg. Det blir sletta etter {n} dagar dersom du ikkje sender det.',
  'casework.new.sent-before':
    'Du har alt sendt sak {reference} herifrå. Det som står her no, er lagra, men ikkje sendt. Vil du sende det òg, trykkjer du «Send meldinga».',
  'casework.new.saved': 'Dette lagra du {when}. Det er ikkje sendt enno.',

  'casework.row.about': 'Meldinga gjeld denne opplysninga',
  'casework.row.what': 'Opplysning',
  'casework.row.date': 'Dato',
  'casework.row.source': 'Kjelde',
  'casework.row.sender': 'Sendt til KPR av',
  'casework.row.gone': 'Opplysninga som meldinga gjeld, står ikkje lenger i KPR.',
  'casework.row.silent':
    'Vi får ikkje vist opplysninga akkurat no, men vi veit kva for ei det gjeld. Du kan melde frå likevel.',

  'casework.fault.not-me': 'Dette er ikkje meg',
  'casework.fault.wrong-date': 'Datoen er feil',
  'casework.fault.wrong-code': 'Diagnosen eller koden er feil',
  'casework.fault.wrong-measurement': 'Eit tal er feil, til dømes ei måling eller eit beløp',
  'casework.fault.other': 'Noko anna',

  'casework.error.summary': 'Rett dette før du sender',
  'casework.error.no-fault': 'Vel kva som er feil',
  'casework.error.no-message': 'Skriv kva som er feil',
  'casework.error.long-message':
    'Teksten om kva som er feil, er for lang. Det er plass til {n} teikn.',
  'casework.error.long-wanted':
    'Teksten om kva det skulle ha stått, er for lang. Det er plass til {n} teikn.',

  'casework.error.too-many-drafts':
    'Du har {n} meldingar som ikkje er sende, og det er ikkje plass til fleire. Send denne, eller slett ei av dei andre under «Saker».',

  'casework.meanwhile.title': 'Du er ikkje lenger logga inn',
  'casework.meanwhile.text':
    'Teksten din er lagra, men ikkje send. Logg inn på nytt, så kan du halde fram der du slapp.',
  'casework.meanwhile.kept':
    'Det som er lagra, blir berre vist for deg. Det blir sletta etter {n} dagar dersom du ikkje sender det.',
  'casework.meanwhile.signIn': 'Logg inn og hald fram',

  'casework.receipt.title': 'Vi har fått meldinga di',
  'casework.receipt.keep': 'Ta vare på referansen, og oppgje han dersom du tek kontakt med oss.',
  'casework.receipt.next': 'Dette skjer no',
  'casework.receipt.next-read':
    'Ein saksbehandlar hos Folkehelseinstituttet (FHI) skal lese meldinga.',
  'casework.receipt.next-answer': 'Du skal få svar seinast {date}.',
  'casework.receipt.next-find': 'Du finn meldinga og fristen att under «Saker».',
  'casework.receipt.cases': 'Sjå sakene dine',

  'casework.case.title': 'Sak {reference}',
  'casework.case.back': 'Til sakene dine',
  'casework.case.reference': 'Referanse',
  'casework.case.fault': 'Kva du melde',
  'casework.case.source': 'Kjelde',
  'casework.case.restrict': 'Bruk av opplysninga',
  'casework.case.restrict-asked':
    'Du har bede om at opplysninga ikkje blir brukt medan vi ser på saka.',
  'casework.case.received': 'Motteke',
  'casework.case.due': 'Svar seinast',
  'casework.case.status': 'Status',
  'casework.case.story': 'Slik er fristen rekna ut',
  'casework.case.more-time':
    'Treng vi meir tid, skriv vi til deg innan fristen og seier kvifor. Vi kan bruke inntil to månader til.',
  'casework.case.words': 'Det du skreiv',
  'casework.case.unreadable':
    'Vi får ikkje opna det du skreiv. Det er vår feil. Saka og fristen gjeld likevel. Kontakt oss, og oppgi referansen.',
  'casework.case.show-words': 'Vis det du skreiv',
  'casework.case.wanted': 'Det du meiner skulle ha stått',

  'casework.kind.reservation-objected': 'Du er usamd i eit val om reservasjon',
  'casework.kind.lift-requested': 'Du ber om at ein reservasjon blir oppheva',
  'casework.kind.young-reservation': 'Du har reservert deg',
  'casework.kind.shield': 'Du ber om at foreldre ikkje skal sjå',
  'casework.kind.young-access': 'Du ber om å få vite kva KPR har om deg',
  'casework.kind.emergency-stop': 'Akutt sperre, som eit menneske skal stadfeste',
  'casework.young.told.title': 'Kven får vite om dette?',
  'casework.young.told.us': 'Ein som arbeider hos oss, les det du sender. Dei har teieplikt.',
  'casework.young.told.parents':
    'Vi sender ikkje noko heim, og foreldra dine får ikkje beskjed frå oss om at du har spurt.',
  'casework.young.told.clinic': 'Skulen, helsestasjonen og legen får ikkje beskjed.',
  'casework.young.contact': 'Korleis vil du at vi skal nå deg?',
  'casework.young.contact.inbox': 'Berre her, i meldingane mine',
  'casework.young.contact.inbox.about': 'Du må logge inn for å sjå svaret. Ingen andre ser det.',
  'casework.young.contact.phone': 'Ring meg',
  'casework.young.contact.phone.about': 'Vel dette berre om ingen andre svarer på telefonen din.',
  'casework.young.contact.nurse': 'Gjennom helsesjukepleiaren på skulen',
  'casework.young.contact.nurse.about':
    'Skriv nedanfor kven det er. Vi tek kontakt med henne eller han, og berre det.',
  'casework.young.phone': 'Telefonnummeret ditt, om vi skal ringje',
  'casework.young.words': 'Vil du fortelje noko meir? Du må ikkje',
  'casework.young.words.about':
    'Du treng ikkje seie kvifor. Skriv gjerne kva du meiner sjølv, det tel mykje.',
  'casework.young.send': 'Send',
  'casework.young.fault.no-contact': 'Vel korleis vi skal nå deg',
  'casework.young.fault.no-phone': 'Skriv telefonnummeret ditt, eller vel ein annan måte',
  'casework.young.fault.words-too-long': 'Teksten kan ha høgst {n} teikn',
  'casework.young.help.title': 'Vil du snakke med nokon?',
  'casework.young.help.nurse': 'Helsesjukepleiaren på skulen kan hjelpe deg med dette.',
  'casework.young.help.us': 'Ring oss og sei at du er under 16 år:',
  'casework.young.help.alarm':
    'Har du det vanskeleg? Alarmtelefonen for barn og unge svarer heile døgnet:',
  'casework.young.access.title': 'Be om å få vite kva KPR har om deg',
  'casework.young.access.lead':
    'Eit menneske hos oss ser på det du spør om, og svarer deg innan ein månad. Du treng ikkje seie kvifor.',
  'casework.kind.correction': 'Melding om feil',
  'casework.kind.access-for-another': 'Du ber om innsyn for ein annan person',
  'casework.kind.report-incomplete': 'Ei kjelde svara ikkje då rapporten din vart laga',
  'casework.kind.reservation-disputed': '«Dette var ikkje meg»: eit val om reservasjon',
  'casework.status.received': 'Vi har fått saka. Ho er ikkje avgjord enno.',
  'casework.status.in-hand': 'Ein saksbehandlar har saka og ser på ho.',
  'casework.status.standing-still': 'Fristen står stille til vi får svar frå deg.',
  'casework.case.told': 'Dette har vi skrive til deg',
  'casework.case.told-answer':
    'Vil du svare? Ring eller skriv til oss, og oppgi saksnummeret. Ikkje send helseopplysningar i e-post.',
  'casework.status.late':
    'Fristen er ute, og du har ikkje fått svar. Det er vår feil, og vi er varsla. Du kan klage til Datatilsynet.',
  'casework.left.one': '{n} dag att',
  'casework.left.other': '{n} dagar att',
  'casework.left.today': 'i dag',

  'casework.list.title': 'Sakene dine',
  'casework.list.lead': 'Her ser du kva du har bede oss om, og når du skal få svar.',
  'casework.list.new': 'Meld ein feil',
  'casework.list.open': 'Sjå heile saka',
  'casework.list.empty': 'Du har ingen saker no.',
  'casework.list.can': 'Dette kan du be om',
  'casework.can.correct': 'At vi får retta noko som er feil:',
  'casework.can.reserve': 'At opplysningar ikkje blir lagra eller delte:',
  'casework.can.reserve-link': 'Reserver deg',
  'casework.can.not-me':
    'At vi ser på eit val som nokon andre har gjort for deg. Trykk «Dette var ikkje meg» på kvitteringa for valet:',
  'casework.can.not-me-link': 'Sjå vala dine',
  'casework.can.access': 'At vi ser på om du kan få innsyn for ein annan person:',
  'casework.can.access-link': 'Be om innsyn',
  'casework.can.other':
    'Noko anna, til dømes å få noko sletta eller å klage? Då kan du ringje eller skrive til oss.',
  'casework.drafts.title': 'Påbyrja, ikkje sendt',
  'casework.drafts.saved': 'Lagra {when}. Blir sletta {date} dersom du ikkje sender.',
  'casework.drafts.unreadable':
    'Vi får ikkje opna denne. Det er vår feil. Slett henne og skriv på nytt, eller kontakt oss.',
  'casework.drafts.open': 'Hald fram',
  'casework.drafts.delete': 'Slett',

  'casework.step.received': 'Vi fekk meldinga {date}.',
  'casework.step.one-month': 'Du skal få svar innan éin månad. Det er {date}.',
  'casework.step.short-month':
    'Du skal få svar innan éin månad. Neste månad er kortare, så han går ut {date}.',
  'casework.step.moved': '{date} er {because}. Då blir fristen flytta til dagen etter.',
  'casework.step.hours':
    'Slike meldingar skal vurderast innan {n} timar. Netter, helger og heilagdagar tel med. Det er {date}.',
  'casework.step.paused': 'Frå {date} står fristen stille, fordi {because}.',
  'casework.step.resumed.one':
    'Frå {date} går fristen igjen. Han stod stille i {n} dag, og går til {until}.',
  'casework.step.resumed.other':
    'Frå {date} går fristen igjen. Han stod stille i {n} dagar, og går til {until}.',
  'casework.step.extended':
    '{date} gav vi deg melding om at svaret tek to månader til, og kvifor. Då går fristen til {until}.',
  'casework.step.recounted': '{date} rekna vi fristen på nytt, fordi {day} har vorte ein fridag.',
  'casework.step.standing-still': 'Fristen står stille til vi får svar frå deg.',
  'casework.pause.identity-in-doubt': 'vi treng å vite sikkert kven du er',
  'casework.pause.request-unclear': 'vi treng å vite meir presist kva du bed om',
  'casework.step.due': 'Fristen er difor {date}, ut dagen.',
  'casework.step.due-hour': 'Fristen er difor {date}.',
  'casework.step.law': 'Etter {law}',
  'casework.law.gdpr-12': 'personvernforordninga artikkel 12 nr. 3',
  'casework.law.gdpr-12-6': 'personvernforordninga artikkel 12 nr. 6 og fortalepunkt 63',
  'casework.law.gdpr-32': 'personvernforordninga artikkel 32',
  'casework.law.gdpr-33': 'personvernforordninga artikkel 33',
  'casework.law.regulation-1182': 'forordning 1182/71 artikkel 3 nr. 4',
  'casework.law.fvl-30': 'forvaltningslova § 30',

  'casework.day.saturday': 'ein laurdag',
  'casework.day.sunday': 'ein søndag',
  'casework.day.new-years-day': 'første nyttårsdag',
  'casework.day.maundy-thursday': 'skjærtorsdag',
  'casework.day.good-friday': 'langfredag',
  'casework.day.easter-sunday': 'første påskedag',
  'casework.day.easter-monday': 'andre påskedag',
  'casework.day.labour-day': 'offentleg høgtidsdag (1. mai)',
  'casework.day.constitution-day': 'grunnlovsdagen',
  'casework.day.ascension-day': 'Kristi himmelfartsdag',
  'casework.day.whit-sunday': 'første pinsedag',
  'casework.day.whit-monday': 'andre pinsedag',
  'casework.day.christmas-day': 'første juledag',
  'casework.day.boxing-day': 'andre juledag',
  'casework.day.other-holiday': 'ein offentleg fridag',
} satisfies Record<keyof typeof nb, string>;
