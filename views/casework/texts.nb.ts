import { access } from './access-texts.nb.ts';

export const nb = {
  ...access,

  'casework.new.title': 'Er noe feil?',
  'casework.new.lead': 'Meld fra her hvis noe KPR har om deg, er feil.',
  'casework.new.how': 'Slik blir feil rettet',
  'casework.new.how-sender':
    'Den som sendte opplysningen til KPR, er den som kan rette den. Derfor kan det hende at Folkehelseinstituttet (FHI) må spørre dem.',
  'casework.new.how-marked':
    'Til saken er avgjort, står det ved opplysningen at du mener den er feil.',
  'casework.new.how-journal':
    'Journalen din er noe annet enn KPR. Er det feil i journalen, må du be legen, kommunen eller tannklinikken rette den.',
  'casework.new.law': 'Hva loven sier',
  'casework.new.law-text':
    'Du har rett til å få feil rettet (personvernforordningen artikkel 16). Du kan også kreve at opplysningen ikke blir brukt før det er avklart om den er riktig (artikkel 18). Det gjør du med krysset nederst i skjemaet.',
  'casework.new.source': 'Hvor kommer opplysningen fra?',
  'casework.new.source-unsure': 'Jeg vet ikke',
  'casework.new.fault': 'Hva er feil?',
  'casework.new.fault-hint': 'Velg det som passer best. Ingenting er valgt på forhånd.',
  'casework.new.message': 'Fortell hva som er feil',
  'casework.new.message-hint':
    'Én setning kan være nok. Du trenger ikke skrive navn eller fødselsnummer. Plass til {n} tegn.',
  'casework.new.wanted': 'Hva skulle det ha stått? (valgfritt)',
  'casework.new.wanted-hint': 'For eksempel den riktige datoen.',
  'casework.new.restrict': 'Ikke bruk opplysningen mens dere ser på saken (valgfritt)',
  'casework.new.restrict-hint':
    'Kryss av hvis du vil kreve det. En saksbehandler vurderer om vi kan gjøre det.',
  'casework.new.send': 'Send meldingen',
  'casework.new.save': 'Lagre og fortsett senere',
  'casework.new.kept':
    'Det du lagrer, vises bare for deg. Det slettes etter {n} dager hvis du ikke sender det.',
  'casework.new.sent-before':
    'Du har allerede sendt sak {reference} herfra. Det som står her nå, er lagret, men ikke sendt. Vil du sende det også, trykker du «Send meldingen».',
  'casework.new.saved': 'Dette lagret du {when}. Det er ikke sendt ennå.',

  'casework.row.about': 'Meldingen gjelder denne opplysningen',
  'casework.row.what': 'Opplysning',
  'casework.row.date': 'Dato',
  'casework.row.source': 'Kilde',
  'casework.row.sender': 'Sendt til KPR av',
  'casework.row.gone': 'Opplysningen som meldingen gjelder, står ikke lenger i KPR.',
  'casework.row.silent':
    'Vi får ikke vist opplysningen akkurat nå, men vi vet hvilken det gjelder. Du kan melde fra likevel.',

  'casework.fault.not-me': 'Dette er ikke meg',
  'casework.fault.wrong-date': 'Datoen er feil',
  'casework.fault.wrong-code': 'Diagnosen eller koden er feil',
  'casework.fault.wrong-measurement': 'Et tall er feil, for eksempel en måling eller et beløp',
  'casework.fault.other': 'Noe annet',

  'casework.error.summary': 'Rett dette før du sender',
  'casework.error.no-fault': 'Velg hva som er feil',
  'casework.error.no-message': 'Skriv hva som er feil',
  'casework.error.long-message':
    'Teksten om hva som er feil, er for lang. Det er plass til {n} tegn.',
  'casework.error.long-wanted':
    'Teksten om hva det skulle ha stått, er for lang. Det er plass til {n} tegn.',

  'casework.error.too-many-drafts':
    'Du har {n} påbegynte meldinger, og det er ikke plass til flere. Send denne, eller slett en av de andre under «Saker».',

  'casework.meanwhile.title': 'Du er ikke lenger logget inn',
  'casework.meanwhile.text':
    'Teksten din er lagret, men ikke sendt. Logg inn på nytt, så kan du fortsette der du slapp.',
  'casework.meanwhile.kept':
    'Det som er lagret, vises bare for deg. Det slettes etter {n} dager hvis du ikke sender det.',
  'casework.meanwhile.signIn': 'Logg inn og fortsett',

  'casework.receipt.title': 'Vi har fått meldingen din',
  'casework.receipt.keep': 'Ta vare på referansen, og oppgi den hvis du tar kontakt med oss.',
  'casework.receipt.next': 'Dette skjer nå',
  'casework.receipt.next-read':
    'En saksbehandler hos Folkehelseinstituttet (FHI) skal lese meldingen.',
  'casework.receipt.next-answer': 'Du skal få svar senest {date}.',
  'casework.receipt.next-find': 'Du finner meldingen og fristen igjen under «Saker».',
  'casework.receipt.cases': 'Se sakene dine',

  'casework.case.title': 'Sak {reference}',
  'casework.case.back': 'Til sakene dine',
  'casework.case.reference': 'Referanse',
  'casework.case.fault': 'Hva du meldte',
  'casework.case.source': 'Kilde',
  'casework.case.restrict': 'Bruk av opplysningen',
  'casework.case.restrict-asked':
    'Du har bedt om at opplysningen ikke blir brukt mens vi ser på saken.',
  'casework.case.received': 'Mottatt',
  'casework.case.due': 'Svar senest',
  'casework.case.status': 'Status',
  'casework.case.story': 'Slik er fristen regnet ut',
  'casework.case.more-time':
    'Trenger vi mer tid, skriver vi til deg innen fristen og sier hvorfor. Vi kan bruke inntil to måneder til.',
  'casework.case.words': 'Det du skrev',
  'casework.case.unreadable':
    'Vi får ikke åpnet det du skrev. Det er vår feil. Saken og fristen gjelder likevel. Kontakt oss, og oppgi referansen.',
  'casework.case.show-words': 'Vis det du skrev',
  'casework.case.wanted': 'Det du mener skulle ha stått',

  'casework.kind.reservation-objected': 'Du er uenig i et valg om reservasjon',
  'casework.kind.lift-requested': 'Du ber om at en reservasjon oppheves',
  'casework.kind.young-reservation': 'Du har reservert deg',
  'casework.kind.shield': 'Du ber om at foreldre ikke skal se',
  'casework.kind.young-access': 'Du ber om å få vite hva KPR har om deg',
  'casework.kind.emergency-stop': 'Akutt sperre, som et menneske skal bekrefte',
  'casework.young.told.title': 'Hvem får vite om dette?',
  'casework.young.told.us': 'En som jobber hos oss, leser det du sender. De har taushetsplikt.',
  'casework.young.told.parents':
    'Vi sender ikke noe hjem, og foreldrene dine får ikke beskjed fra oss om at du har spurt.',
  'casework.young.told.clinic': 'Skolen, helsestasjonen og legen får ikke beskjed.',
  'casework.young.contact': 'Hvordan vil du at vi skal nå deg?',
  'casework.young.contact.inbox': 'Bare her, i meldingene mine',
  'casework.young.contact.inbox.about': 'Du må logge inn for å se svaret. Ingen andre ser det.',
  'casework.young.contact.phone': 'Ring meg',
  'casework.young.contact.phone.about': 'Velg dette bare hvis ingen andre svarer på telefonen din.',
  'casework.young.contact.nurse': 'Gjennom helsesykepleieren på skolen',
  'casework.young.contact.nurse.about':
    'Skriv nedenfor hvem det er. Vi tar kontakt med henne eller ham, og bare det.',
  'casework.young.phone': 'Telefonnummeret ditt, hvis vi skal ringe',
  'casework.young.words': 'Vil du fortelle noe mer? Du må ikke',
  'casework.young.words.about':
    'Du trenger ikke si hvorfor. Skriv gjerne hva du mener selv, det teller mye.',
  'casework.young.send': 'Send',
  'casework.young.fault.no-contact': 'Velg hvordan vi skal nå deg',
  'casework.young.fault.no-phone': 'Skriv telefonnummeret ditt, eller velg en annen måte',
  'casework.young.fault.words-too-long': 'Teksten kan ha høyst {n} tegn',
  'casework.young.help.title': 'Vil du snakke med noen?',
  'casework.young.help.nurse': 'Helsesykepleieren på skolen kan hjelpe deg med dette.',
  'casework.young.help.us': 'Ring oss og si at du er under 16 år:',
  'casework.young.help.alarm':
    'Har du det vanskelig? Alarmtelefonen for barn og unge svarer hele døgnet:',
  'casework.young.access.title': 'Be om å få vite hva KPR har om deg',
  'casework.young.access.lead':
    'Et menneske hos oss ser på det du spør om, og svarer deg innen en måned. Du trenger ikke si hvorfor.',
  'casework.kind.correction': 'Melding om feil',
  'casework.kind.access-for-another': 'Du ber om innsyn for en annen person',
  'casework.kind.report-incomplete': 'En kilde svarte ikke da rapporten din ble laget',
  'casework.kind.reservation-disputed': '«Dette var ikke meg»: et valg om reservasjon',
  'casework.status.received': 'Vi har fått saken. Den er ikke avgjort ennå.',
  'casework.status.in-hand': 'En saksbehandler har saken og ser på den.',
  'casework.status.standing-still': 'Fristen står stille til vi får svar fra deg.',
  'casework.case.told': 'Dette har vi skrevet til deg',
  'casework.case.told-answer':
    'Vil du svare? Ring eller skriv til oss, og oppgi saksnummeret. Ikke send helseopplysninger i e-post.',
  'casework.status.late':
    'Fristen er ute, og du har ikke fått svar. Det er vår feil, og vi er varslet. Du kan klage til Datatilsynet.',
  'casework.left.one': '{n} dag igjen',
  'casework.left.other': '{n} dager igjen',
  'casework.left.today': 'i dag',

  'casework.list.title': 'Sakene dine',
  'casework.list.lead': 'Her ser du hva du har bedt oss om, og når du skal få svar.',
  'casework.list.new': 'Meld en feil',
  'casework.list.open': 'Se hele saken',
  'casework.list.empty': 'Du har ingen saker nå.',
  'casework.list.can': 'Dette kan du be om',
  'casework.can.correct': 'At vi får rettet noe som er feil:',
  'casework.can.reserve': 'At opplysninger ikke blir lagret eller delt:',
  'casework.can.reserve-link': 'Reserver deg',
  'casework.can.not-me':
    'At vi ser på et valg som noen andre har gjort for deg. Trykk «Dette var ikke meg» på kvitteringen for valget:',
  'casework.can.not-me-link': 'Se valgene dine',
  'casework.can.access': 'At vi ser på om du kan få innsyn for en annen person:',
  'casework.can.access-link': 'Be om innsyn',
  'casework.can.other':
    'Noe annet, for eksempel å få noe slettet eller å klage? Da kan du ringe eller skrive til oss.',
  'casework.drafts.title': 'Påbegynt, ikke sendt',
  'casework.drafts.saved': 'Lagret {when}. Slettes {date} hvis du ikke sender.',
  'casework.drafts.unreadable':
    'Vi får ikke åpnet denne. Det er vår feil. Slett den og skriv på nytt, eller kontakt oss.',
  'casework.drafts.open': 'Fortsett',
  'casework.drafts.delete': 'Slett',

  'casework.step.received': 'Vi fikk meldingen {date}.',
  'casework.step.one-month': 'Du skal få svar innen én måned. Det er {date}.',
  'casework.step.short-month':
    'Du skal få svar innen én måned. Neste måned er kortere, så den går ut {date}.',
  'casework.step.moved': '{date} er {because}. Da flyttes fristen til dagen etter.',
  'casework.step.hours':
    'Slike meldinger skal vurderes innen {n} timer. Netter, helger og helligdager teller med. Det er {date}.',
  'casework.step.paused': 'Fra {date} står fristen stille, fordi {because}.',
  'casework.step.resumed.one':
    'Fra {date} løper fristen igjen. Den sto stille i {n} dag, og går til {until}.',
  'casework.step.resumed.other':
    'Fra {date} løper fristen igjen. Den sto stille i {n} dager, og går til {until}.',
  'casework.step.extended':
    '{date} ga vi deg beskjed om at svaret tar to måneder til, og hvorfor. Da går fristen til {until}.',
  'casework.step.recounted': '{date} regnet vi fristen på nytt, fordi {day} er blitt en fridag.',
  'casework.step.standing-still': 'Fristen står stille til vi får svar fra deg.',
  'casework.pause.identity-in-doubt': 'vi trenger å vite sikkert hvem du er',
  'casework.pause.request-unclear': 'vi trenger å vite mer presist hva du ber om',
  'casework.step.due': 'Fristen er derfor {date}, ut dagen.',
  'casework.step.due-hour': 'Fristen er derfor {date}.',
  'casework.step.law': 'Etter {law}',
  'casework.law.gdpr-12': 'personvernforordningen artikkel 12 nr. 3',
  'casework.law.gdpr-12-6': 'personvernforordningen artikkel 12 nr. 6 og fortalepunkt 63',
  'casework.law.gdpr-32': 'personvernforordningen artikkel 32',
  'casework.law.gdpr-33': 'personvernforordningen artikkel 33',
  'casework.law.regulation-1182': 'forordning 1182/71 artikkel 3 nr. 4',
  'casework.law.fvl-30': 'forvaltningsloven § 30',

  'casework.day.saturday': 'en lørdag',
  'casework.day.sunday': 'en søndag',
  'casework.day.new-years-day': 'første nyttårsdag',
  'casework.day.maundy-thursday': 'skjærtorsdag',
  'casework.day.good-friday': 'langfredag',
  'casework.day.easter-sunday': 'første påskedag',
  'casework.day.easter-monday': 'andre påskedag',
  'casework.day.labour-day': 'offentlig høytidsdag (1. mai)',
  'casework.day.constitution-day': 'grunnlovsdagen',
  'casework.day.ascension-day': 'Kristi himmelfartsdag',
  'casework.day.whit-sunday': 'første pinsedag',
  'casework.day.whit-monday': 'andre pinsedag',
  'casework.day.christmas-day': 'første juledag',
  'casework.day.boxing-day': 'andre juledag',
  'casework.day.other-holiday': 'en offentlig fridag',
} as const;
