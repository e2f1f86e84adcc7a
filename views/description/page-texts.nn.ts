/** Kva /utviklere seier utanom det som står i skildringa. */
export const page = {
  'description.page.title': 'For utviklarar',
  'description.page.lead':
    'Folk kan seie nei til at noko blir lagra i KPR, og til at noko blir utlevert. Her står korleis systema dykkar får vite det, og seier frå om at det er følgt.',
  'description.page.more': 'Meir å lese',
  'description.page.contents': 'På denne sida',
  'description.page.all': 'Alle operasjonane, med døme',
  'description.page.openapi': 'Heile skildringa som OpenAPI 3.1',
  'description.page.rules': 'Reglane som svara kjem frå',
  'description.page.easy': 'Den enkle vegen: kpr-gate',
  'description.page.easy.text':
    'Har de filer som skal lagrast eller utleverast, treng de ikkje skrive noko sjølve. kpr-gate hentar ein signert kopi av reservasjonane, filtrerer CSV og NDJSON hos dykk, og sender oss berre tala. Ingen fødselsnummer forlèt dykk. Tre linjer held:',
  'description.page.easy.code': 'Dei tre linjene',
  'description.page.easy.after':
    'Innstillingane står i kpr-gate.json, som de får av oss saman med programmet. Er kopien eldre enn eit døgn, endra eller ikkje signert, stoppar kpr-gate med kode 3 og skriv ingenting. «kpr-gate --help» seier resten.',
  'description.page.start': 'Kom i gang med API-et',
  'description.page.start.access': 'Be om tilgang',
  'description.page.start.access.text':
    'Skriv til oss med organisasjonsnummeret og kva de skal gjere. Vi registrerer dykk, gir dykk operasjonane de treng, og lagar pseudonymnøkkelen om de skal ha kopi eller endringar. Nøkkelen får de éin gong, og de kan ha to samstundes når han skal bytast.',
  'description.page.start.client': 'Set opp Maskinporten',
  'description.page.start.client.text':
    'Legg scopa inn i integrasjonen dykkar hos Digdir. Det er eitt scope for kvar operasjon, så eit system kan ha akkurat det det treng.',
  'description.page.start.token': 'Hent eit token',
  'description.page.start.token.text':
    'Be om det for vår audience, {audience}, i feltet `resource`. Kven de er, les vi av `consumer.ID` i tokenet, så de oppgir det aldri sjølve. Bruker de ein leverandør, står han i `supplier` og blir notert.',
  'description.page.start.grant': 'Det som skal signerast',
  'description.page.start.token.code': 'Be Maskinporten om eit token',
  'description.page.start.call': 'Still det første spørsmålet',
  'description.page.start.call.text':
    'Kva kan vi lagre av desse konsultasjonane? Numra er oppdikta, og det siste er feil med vilje.',
  'description.page.start.call.code': 'Spørsmålet',
  'description.page.start.call.answer': 'Svaret',
  'description.page.start.call.after':
    'Svaret fortel kva posisjon og kva utgåve av reglane det kjem frå. Ta vare på `receipt`: han er signert, og viser kva de fekk vite og når. Får de ikkje svar, skal de verken lagre eller utlevere.',
  'description.page.scopes': 'Scope',
  'description.page.scopes.gives': 'Gir tilgang til å',
  'description.page.operations': 'Operasjonane',
  'description.page.operation': 'Operasjon',
  'description.page.address': 'Adresse',
  'description.page.outcomes': 'Kva svara tyder',
  'description.page.outcome': 'Svar',
  'description.page.means': 'Tyder',
  'description.page.next': 'Gjer dette',
  'description.page.problems': 'Når noko er gale',
  'description.page.problems.text':
    'Avslag kjem som problem+json. Koden er stabil, så bygg på han og ikkje på teksten. I errors står det kvar feilen er, aldri kva de sende.',
  'description.page.code': 'Kode',
  'description.page.promise': 'Det vi lover',
  'description.page.promise.additive':
    'Innanfor v1 legg vi berre til. Vi fjernar ikkje operasjonar, felt eller kodar, og gir dei ikkje ny tyding.',
  'description.page.promise.tolerant':
    'Difor må de tole felt i svara som de ikkje kjenner. Kjenner de ikkje utfallet, skal de verken lagre eller utlevere.',
  'description.page.promise.notice':
    'Kjem det ein v2, lever v1 vidare i minst tolv månader, og vi skriv til alle som har tilgang.',
  'description.page.promise.rules':
    'Reglane har sine eigne utgåver. Nye reglar kan gi andre svar utan at API-et endrar seg.',
  'description.page.reference': 'Operasjonane i maskin-API-et',
  'description.page.reference.lead':
    'Alt det kan spørjast om, med døme på spørsmål og svar. Same skildringa finst som OpenAPI, der kvart felt er forklart.',
  'description.page.back': 'Til oversikta for utviklarar',
  'description.page.scope': 'Scope',
  'description.page.open': 'Open for alle, utan token',
  'description.page.parameters': 'Parametrar',
  'description.page.parameter': 'Namn',
  'description.page.values': 'Verdiar',
  'description.page.required': 'må vere med',
  'description.page.default': 'elles {value}',
  'description.page.range': '{min}–{max}',
  'description.page.least': 'frå {min}',
  'description.page.in.query': 'i adressa',
  'description.page.in.path': 'i stien',
  'description.page.in.header': 'header',
  'description.page.question': 'Spørsmål som {type}',
  'description.page.answer': '{status}: {text}',
  'description.page.answer.as': 'Svar som {type}',
  'description.page.headers': 'Headerar i svaret',
  'description.page.refusals': 'Kan også svare',
} as const;
