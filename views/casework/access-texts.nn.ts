import type { access as nb } from './access-texts.nb.ts';

export const access = {
  'casework.access.title': 'Be om innsyn for ein annan person',
  'casework.access.lead':
    'Her kan du be om å få sjå kva KPR har om nokon andre enn deg sjølv. Eit menneske ser på saka før nokon får sjå noko.',
  'casework.access.how-alike':
    'Du får same kvittering same kven du spør om. Ho seier ikkje om personen finst, eller om KPR har noko om dei.',
  'casework.access.how-person':
    'Den det gjeld, kan bli spurd om kva dei meiner, og kan få vite at du har bede om innsyn.',
  'casework.access.how-bankid':
    'Gjeld det nokon som kan gjere det sjølv, er det best at dei loggar inn sjølve. Ikkje lån bort eller bruk BankID-en til andre.',
  'casework.access.law-text':
    'Retten til innsyn er den einskildes eigen (helseregisterlova § 24 og personvernforordninga artikkel 15). Andre må ha eit grunnlag: foreldreansvar (barnelova § 47 og pasient- og brukarrettslova § 3-4), verjemål (verjemålslova § 33), fullmakt, nærmaste pårørande (helseregisterlova § 15) eller, for avdøde, tungtvegande grunnar (helsepersonellova § 24).',
  'casework.access.number': 'Fødselsnummer, D-nummer eller DUF-nummer til personen',
  'casework.access.number-hint':
    '11 eller 12 siffer. Nummeret blir kryptert, og vi viser det ikkje att etter at du har sendt.',
  'casework.access.name': 'Namnet på personen',
  'casework.access.name-hint':
    'Slik du ville skrive det i eit brev. Brev i saka bruker namnet du skriv her.',
  'casework.access.relation': 'Kvifor kan du be om innsyn?',
  'casework.access.relation-hint': 'Vel det som passar best. Ingenting er valt på førehand.',
  'casework.relation.parent-with-responsibility': 'Eg er forelder med foreldreansvar',
  'casework.relation.parent-without-responsibility': 'Eg er forelder utan foreldreansvar',
  'casework.relation.foster-or-child-welfare': 'Eg er fosterforelder, eller eg er frå barnevernet',
  'casework.relation.guardian': 'Eg er verje',
  'casework.relation.power-of-attorney': 'Eg har fullmakt',
  'casework.relation.next-of-kin':
    'Eg er nærmaste pårørande til ein som ikkje kan ta avgjerda sjølv',
  'casework.relation.relative-of-deceased': 'Eg er nærmaste pårørande til ein som er død',
  'casework.relation.written-consent': 'Eg er advokat eller helsepersonell med skriftleg samtykke',
  'casework.relation.other': 'Noko anna',
  'casework.access.reason': 'Kva treng du å sjå, og kvifor?',
  'casework.access.reason-hint':
    'Skriv med eigne ord. Det du skriv, er kryptert. Plass til {n} teikn.',
  'casework.access.documents': 'Vedlegg (valfritt)',
  'casework.access.documents-hint':
    'Til dømes fullmakt, verjeattest, samtykke eller dødsattest. Opptil {n} filer: PDF, JPEG eller PNG. Kvar fil kan vere på {each}, alle til saman på {all}. Vel alle filene på éin gong.',
  'casework.access.documents-again': 'Vel filene på nytt. Nettlesaren hugsar dei ikkje.',
  'casework.access.send': 'Send førespurnaden',
  'casework.access.help': 'Får du det ikkje til her?',
  'casework.access.help-text':
    'Kjenner du ikkje nummeret, eller vil du heller sende på papir? Ring eller skriv til oss. Fristen er den same.',
  'casework.access.unsent':
    'Skjemaet var opna før du logga inn sist. Ingenting er sendt. Sjå over det du har skrive, og send ein gong til.',
  'casework.access.error.no-number': 'Skriv nummeret til personen',
  'casework.access.error.bad-number':
    'Nummeret kan ikkje vere rett. Sjå etter om eit siffer er feil eller manglar',
  'casework.access.error.no-name': 'Skriv namnet på personen',
  'casework.access.error.long-name': 'Namnet er for langt. Det er plass til {n} teikn',
  'casework.access.error.no-relation': 'Vel kvifor du kan be om innsyn',
  'casework.access.error.no-reason': 'Skriv kva du treng å sjå, og kvifor',
  'casework.access.error.long-reason': 'Grunngivinga er for lang. Det er plass til {n} teikn',
  'casework.access.error.too-many-documents':
    'Du kan leggje ved {n} filer. Slå saman nokre, eller send færre',
  'casework.access.error.too-large-in-all':
    'Filene er til saman større enn {all}. Send færre eller mindre filer',
  'casework.access.error.document-too-large': '«{name}» er større enn {each}',
  'casework.access.error.document-empty': '«{name}» er tom',
  'casework.access.error.document-of-other-type':
    '«{name}» er ikkje ein PDF, JPEG eller PNG. Vi ser på innhaldet, ikkje på filnamnet',
  'casework.access.received.title': 'Vi har fått førespurnaden din',
  'casework.access.received.next-read':
    'Ein saksbehandlar hos Folkehelseinstituttet (FHI) skal lese førespurnaden. Fram til då har ingen sett etter kven det gjeld.',
  'casework.access.received.next-ask':
    'Treng vi meir frå deg, til dømes eit dokument, tek vi kontakt. Den det gjeld, kan òg bli spurd.',
  'casework.access.received.next-find':
    'Er du 16 år eller eldre, finn du førespurnaden, vedlegga og fristen att under «Saker».',
  'casework.access.received.back': 'Tilbake til «Kven gjeld det?»',
  'casework.unsent.text': 'Førespurnaden er ikkje send, og verken teksten eller filene er lagra.',
  'casework.unsent.next':
    'Gå tilbake i nettlesaren og kopier det du skreiv. Logg så inn att, og fyll ut skjemaet på nytt.',
  'casework.unsent.signIn': 'Logg inn att',
  'casework.asked.title': 'Førespurnaden gjeld',
  'casework.asked.name': 'Namnet du skreiv',
  'casework.asked.relation': 'Grunnlaget ditt',
  'casework.asked.number': 'Nummeret du skreiv, er kryptert og blir ikkje vist her.',
  'casework.asked.document': 'Vedlegg {place}',
  'casework.asked.documents': 'Vedlegg',
  'casework.asked.documents-care':
    'Vedlegga kan innehalde helseopplysningar. Ikkje lagre dei på ei delt maskin.',
} satisfies Record<keyof typeof nb, string>;
