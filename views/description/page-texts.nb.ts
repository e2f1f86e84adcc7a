/** Hva /utviklere sier utenom det som står i beskrivelsen. */
export const page = {
  'description.page.title': 'For utviklere',
  'description.page.lead':
    'Folk kan si nei til at noe blir lagret i KPR, og til at noe blir utlevert. Her står hvordan systemene deres får vite det, og sier fra om at det er fulgt.',
  'description.page.more': 'Mer å lese',
  'description.page.contents': 'På denne siden',
  'description.page.all': 'Alle operasjonene, med eksempler',
  'description.page.openapi': 'Hele beskrivelsen som OpenAPI 3.1',
  'description.page.rules': 'Reglene som svarene kommer fra',
  'description.page.easy': 'Den enkle veien: kpr-gate',
  'description.page.easy.text':
    'Har dere filer som skal lagres eller utleveres, trenger dere ikke skrive noe selv. kpr-gate henter en signert kopi av reservasjonene, filtrerer CSV og NDJSON hos dere, og sender oss bare tallene. Ingen fødselsnummer forlater dere. Tre linjer holder:',
  'description.page.easy.code': 'De tre linjene',
  'description.page.easy.after':
    'Innstillingene står i kpr-gate.json, som dere får av oss sammen med programmet. Er kopien eldre enn et døgn, endret eller ikke signert, stopper kpr-gate med kode 3 og skriver ingenting. «kpr-gate --help» sier resten.',
  'description.page.start': 'Kom i gang med API-et',
  'description.page.start.access': 'Be om tilgang',
  'description.page.start.access.text':
    'Skriv til oss med organisasjonsnummeret og hva dere skal gjøre. Vi registrerer dere, gir dere operasjonene dere trenger, og lager pseudonymnøkkelen hvis dere skal ha kopi eller endringer. Nøkkelen får dere én gang, og dere kan ha to samtidig når den skal byttes.',
  'description.page.start.client': 'Sett opp Maskinporten',
  'description.page.start.client.text':
    'Legg scopene inn i integrasjonen deres hos Digdir. Det er ett scope for hver operasjon, så et system kan ha akkurat det det trenger.',
  'description.page.start.token': 'Hent et token',
  'description.page.start.token.text':
    'Be om det for vår audience, {audience}, i feltet `resource`. Hvem dere er, leser vi av `consumer.ID` i tokenet, så dere oppgir det aldri selv. Bruker dere en leverandør, står den i `supplier` og blir notert.',
  'description.page.start.grant': 'Det som skal signeres',
  'description.page.start.token.code': 'Be Maskinporten om et token',
  'description.page.start.call': 'Still det første spørsmålet',
  'description.page.start.call.text':
    'Hva kan vi lagre av disse konsultasjonene? Numrene er oppdiktede, og det siste er med vilje feil.',
  'description.page.start.call.code': 'Spørsmålet',
  'description.page.start.call.answer': 'Svaret',
  'description.page.start.call.after':
    'Svaret forteller hvilken posisjon og hvilken utgave av reglene det kommer fra. Ta vare på `receipt`: den er signert, og viser hva dere fikk vite og når. Får dere ikke svar, skal dere verken lagre eller utlevere.',
  'description.page.scopes': 'Scope',
  'description.page.scopes.gives': 'Gir tilgang til å',
  'description.page.operations': 'Operasjonene',
  'description.page.operation': 'Operasjon',
  'description.page.address': 'Adresse',
  'description.page.outcomes': 'Hva svarene betyr',
  'description.page.outcome': 'Svar',
  'description.page.means': 'Betyr',
  'description.page.next': 'Gjør dette',
  'description.page.problems': 'Når noe er galt',
  'description.page.problems.text':
    'Avslag kommer som problem+json. Koden er stabil, så bygg på den og ikke på teksten. I errors står det hvor feilen er, aldri hva dere sendte.',
  'description.page.code': 'Kode',
  'description.page.promise': 'Det vi lover',
  'description.page.promise.additive':
    'Innenfor v1 legger vi bare til. Vi fjerner ikke operasjoner, felt eller koder, og gir dem ikke ny betydning.',
  'description.page.promise.tolerant':
    'Derfor må dere tåle felt i svarene som dere ikke kjenner. Kjenner dere ikke utfallet, skal dere verken lagre eller utlevere.',
  'description.page.promise.notice':
    'Kommer det en v2, lever v1 videre i minst tolv måneder, og vi skriver til alle som har tilgang.',
  'description.page.promise.rules':
    'Reglene har sine egne utgaver. Nye regler kan gi andre svar uten at API-et endrer seg.',
  'description.page.reference': 'Operasjonene i maskin-API-et',
  'description.page.reference.lead':
    'Alt som kan spørres om, med eksempler på spørsmål og svar. Samme beskrivelse finnes som OpenAPI, der hvert felt er forklart.',
  'description.page.back': 'Til oversikten for utviklere',
  'description.page.scope': 'Scope',
  'description.page.open': 'Åpen for alle, uten token',
  'description.page.parameters': 'Parametere',
  'description.page.parameter': 'Navn',
  'description.page.values': 'Verdier',
  'description.page.required': 'må være med',
  'description.page.default': 'ellers {value}',
  'description.page.range': '{min}–{max}',
  'description.page.least': 'fra {min}',
  'description.page.in.query': 'i adressen',
  'description.page.in.path': 'i stien',
  'description.page.in.header': 'header',
  'description.page.question': 'Spørsmål som {type}',
  'description.page.answer': '{status}: {text}',
  'description.page.answer.as': 'Svar som {type}',
  'description.page.headers': 'Headere i svaret',
  'description.page.refusals': 'Kan også svare',
} as const;
