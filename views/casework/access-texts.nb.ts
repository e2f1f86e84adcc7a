export const access = {
  'casework.access.title': 'Be om innsyn for en annen person',
  'casework.access.lead':
    'Her kan du be om å få se hva KPR har om noen andre enn deg selv. Et menneske ser på saken før noen får se noe.',
  'casework.access.how-alike':
    'Du får samme kvittering uansett hvem du spør om. Den sier ikke om personen finnes, eller om KPR har noe om dem.',
  'casework.access.how-person':
    'Den det gjelder, kan bli spurt om hva de mener, og kan få vite at du har bedt om innsyn.',
  'casework.access.how-bankid':
    'Gjelder det noen som kan gjøre det selv, er det best at de logger inn selv. Ikke lån bort eller bruk andres BankID.',
  'casework.access.law-text':
    'Retten til innsyn er den enkeltes egen (helseregisterloven § 24 og personvernforordningen artikkel 15). Andre må ha et grunnlag: foreldreansvar (barneloven § 47 og pasient- og brukerrettighetsloven § 3-4), vergemål (vergemålsloven § 33), fullmakt, nærmeste pårørende (helseregisterloven § 15) eller, for avdøde, tungtveiende grunner (helsepersonelloven § 24).',
  'casework.access.number': 'Fødselsnummer, D-nummer eller DUF-nummer til personen',
  'casework.access.number-hint':
    '11 eller 12 siffer. Nummeret blir kryptert, og vi viser det ikke igjen etter at du har sendt.',
  'casework.access.name': 'Navnet på personen',
  'casework.access.name-hint':
    'Slik du ville skrevet det i et brev. Brev i saken bruker navnet du skriver her.',
  'casework.access.relation': 'Hvorfor kan du be om innsyn?',
  'casework.access.relation-hint': 'Velg det som passer best. Ingenting er valgt på forhånd.',
  'casework.relation.parent-with-responsibility': 'Jeg er forelder med foreldreansvar',
  'casework.relation.parent-without-responsibility': 'Jeg er forelder uten foreldreansvar',
  'casework.relation.foster-or-child-welfare':
    'Jeg er fosterforelder, eller jeg er fra barnevernet',
  'casework.relation.guardian': 'Jeg er verge',
  'casework.relation.power-of-attorney': 'Jeg har fullmakt',
  'casework.relation.next-of-kin':
    'Jeg er nærmeste pårørende til en som ikke kan ta avgjørelsen selv',
  'casework.relation.relative-of-deceased': 'Jeg er nærmeste pårørende til en som er død',
  'casework.relation.written-consent': 'Jeg er advokat eller helsepersonell med skriftlig samtykke',
  'casework.relation.other': 'Noe annet',
  'casework.access.reason': 'Hva trenger du å se, og hvorfor?',
  'casework.access.reason-hint':
    'Skriv med egne ord. Det du skriver, er kryptert. Plass til {n} tegn.',
  'casework.access.documents': 'Vedlegg (valgfritt)',
  'casework.access.documents-hint':
    'For eksempel fullmakt, vergeattest, samtykke eller dødsattest. Opptil {n} filer: PDF, JPEG eller PNG. Hver fil kan være på {each}, alle til sammen på {all}. Velg alle filene på én gang.',
  'casework.access.documents-again': 'Velg filene på nytt. Nettleseren husker dem ikke.',
  'casework.access.send': 'Send forespørselen',
  'casework.access.help': 'Får du det ikke til her?',
  'casework.access.help-text':
    'Kjenner du ikke nummeret, eller vil du heller sende på papir? Ring eller skriv til oss. Fristen er den samme.',
  'casework.access.unsent':
    'Skjemaet var åpnet før du logget inn sist. Ingenting er sendt. Se over det du har skrevet, og send en gang til.',
  'casework.access.error.no-number': 'Skriv nummeret til personen',
  'casework.access.error.bad-number':
    'Nummeret kan ikke være riktig. Se etter om et siffer er feil eller mangler',
  'casework.access.error.no-name': 'Skriv navnet på personen',
  'casework.access.error.long-name': 'Navnet er for langt. Det er plass til {n} tegn',
  'casework.access.error.no-relation': 'Velg hvorfor du kan be om innsyn',
  'casework.access.error.no-reason': 'Skriv hva du trenger å se, og hvorfor',
  'casework.access.error.long-reason': 'Begrunnelsen er for lang. Det er plass til {n} tegn',
  'casework.access.error.too-many-documents':
    'Du kan legge ved {n} filer. Slå noen sammen, eller send færre',
  'casework.access.error.too-large-in-all':
    'Filene er til sammen større enn {all}. Send færre eller mindre filer',
  'casework.access.error.document-too-large': '«{name}» er større enn {each}',
  'casework.access.error.document-empty': '«{name}» er tom',
  'casework.access.error.document-of-other-type':
    '«{name}» er ikke en PDF, JPEG eller PNG. Vi ser på innholdet, ikke på filnavnet',
  'casework.access.received.title': 'Vi har fått forespørselen din',
  'casework.access.received.next-read':
    'En saksbehandler hos Folkehelseinstituttet (FHI) skal lese forespørselen. Fram til da har ingen sett etter hvem det gjelder.',
  'casework.access.received.next-ask':
    'Trenger vi mer fra deg, for eksempel et dokument, tar vi kontakt. Den det gjelder, kan også bli spurt.',
  'casework.access.received.next-find':
    'Er du 16 år eller eldre, finner du forespørselen, vedleggene og fristen igjen under «Saker».',
  'casework.access.received.back': 'Tilbake til «Hvem gjelder det?»',
  'casework.unsent.text': 'Forespørselen er ikke sendt, og verken teksten eller filene er lagret.',
  'casework.unsent.next':
    'Gå tilbake i nettleseren og kopier det du skrev. Logg så inn igjen, og fyll ut skjemaet på nytt.',
  'casework.unsent.signIn': 'Logg inn igjen',
  'casework.asked.title': 'Forespørselen gjelder',
  'casework.asked.name': 'Navnet du skrev',
  'casework.asked.relation': 'Grunnlaget ditt',
  'casework.asked.number': 'Nummeret du skrev, er kryptert og vises ikke her.',
  'casework.asked.document': 'Vedlegg {place}',
  'casework.asked.documents': 'Vedlegg',
  'casework.asked.documents-care':
    'Vedleggene kan inneholde helseopplysninger. Ikke lagre dem på en delt maskin.',
} as const;
