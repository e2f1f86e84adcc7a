/** Kva kvar feilkode og kvart utfall tyder, og kva ein gjer. */
export const codes = {
  'description.problem.token-missing': 'Det er ikkje noko token i kallet',
  'description.problem.token-missing.next': 'Send headeren Authorization: Bearer og tokenet.',
  'description.problem.token-refused': 'Tokenet gjeld ikkje her',
  'description.problem.token-refused.next':
    'Hent eit nytt. Sjå at det er meint for vår audience, at det ikkje er gått ut, og at klokka går rett.',
  'description.problem.scope-missing': 'Tokenet manglar scopet til denne operasjonen',
  'description.problem.scope-missing.next': 'Be Maskinporten om scopet som står ved operasjonen.',
  'description.problem.consumer-unknown':
    'Vi har ikkje gitt organisasjonen tilgang til denne operasjonen',
  'description.problem.consumer-unknown.next':
    'Ta kontakt med oss. Prøv ikkje igjen av dykk sjølve.',
  'description.problem.body-invalid': 'Innhaldet har ikkje den forma operasjonen treng',
  'description.problem.body-invalid.next':
    'Sjå i errors kvar feilen er og kva verdiar som finst. Rett, og send igjen.',
  'description.problem.body-too-large': 'Innhaldet er for stort',
  'description.problem.body-too-large.next': 'Del det opp, eller bruk NDJSON.',
  'description.problem.line-too-long': 'Ei linje i straumen er lengre enn noko nummer',
  'description.problem.line-too-long.next':
    'Bruk ingenting av svaret. Rett fila, og send alt på nytt.',
  'description.problem.stream-too-slow': 'Straumen stod stille for lenge',
  'description.problem.stream-too-slow.next':
    'Bruk ingenting av svaret. Les svaret medan de sender, og send alt på nytt.',
  'description.problem.not-json': 'Innhaldet er ikkje JSON',
  'description.problem.not-json.next':
    'Send JSON i UTF-8 med rett Content-Type. Ein straum kan ikkje vere pakka.',
  'description.problem.query-invalid':
    'Ein parameter i adressa er ukjend, manglar eller er utanfor grensene',
  'description.problem.query-invalid.next': 'Sjå i errors kva for ein, og rett han.',
  'description.problem.range-unsatisfiable': 'Kopien har ikkje så mange byte',
  'description.problem.range-unsatisfiable.next': 'Hent han frå byrjinga.',
  'description.problem.key-unknown': 'Organisasjonen har ingen slik pseudonymnøkkel',
  'description.problem.key-unknown.next': 'Sjå etter kva nøkkelen heiter, eller be oss lage ein.',
  'description.problem.key-not-filled': 'Pseudonyma under nøkkelen blir framleis laga',
  'description.problem.key-not-filled.next': 'Bruk den førre nøkkelen, eller prøv igjen om litt.',
  'description.problem.position-unknown': 'Reservasjonsloggen har ikkje kome så langt',
  'description.problem.position-unknown.next': 'Kopien dykkar er av ein annan logg. Hent ein ny.',
  'description.problem.counts-disagree': 'Tala stemmer ikkje med avgjerdene',
  'description.problem.counts-disagree.next':
    'Finn ut kva som vart gjort annleis. Noko kan vere lagra eller utlevert som ikkje skulle det.',
  'description.problem.not-an-extract': 'Avgjerdene galdt eit tidlegare tidspunkt',
  'description.problem.not-an-extract.next': 'Spør på nytt utan at, og bruk det svaret.',
  'description.problem.snapshot-not-ours': 'Kopien er ikkje signert av oss for dykk',
  'description.problem.snapshot-not-ours.next': 'Hent ein ny, og gjer arbeidet på nytt med han.',
  'description.problem.snapshot-stale': 'Arbeidet byrja utanfor tida kopien galdt',
  'description.problem.snapshot-stale.next': 'Hent ein ny, og gjer arbeidet på nytt med han.',
  'description.problem.not-found': 'Adressa, utgåva eller bunken finst ikkje for dykk',
  'description.problem.not-found.next': 'Sjå etter at det er skrive rett.',
  'description.problem.method-not-allowed': 'Adressa tek ikkje denne metoden',
  'description.problem.method-not-allowed.next': 'Bruk metoden som står i headeren Allow.',
  'description.problem.unavailable': 'Ingenting kan avgjerast no',
  'description.problem.unavailable.next':
    'Lagre og utlever ingenting. Vent så lenge Retry-After seier, og prøv igjen.',
  'description.problem.fault': 'Noko gjekk gale hos oss',
  'description.problem.fault.next':
    'Lagre og utlever ingenting. Prøv igjen, og ta kontakt om det held fram.',
  'description.outcome.allow': 'Ingen reservasjon er i vegen',
  'description.outcome.allow.next': 'Lagre eller utlever alt.',
  'description.outcome.drop-fields': 'Nokre felt er reserverte',
  'description.outcome.drop-fields.next':
    'Ta bort felta i fields. Er stripIdentifier sann, tek de også bort fødselsnummeret.',
  'description.outcome.strip-identifier': 'Kan utleverast utan direkte kjenneteikn',
  'description.outcome.strip-identifier.next': 'Ta bort fødselsnummeret, og utlever resten.',
  'description.outcome.drop-person': 'Personen har reservert seg mot dette føremålet',
  'description.outcome.drop-person.next': 'Utlever ingenting om personen.',
  'description.outcome.unknown': 'Eit nummer KPR ikkje registrerer, til dømes eit hjelpenummer',
  'description.outcome.unknown.next': 'Lagre og utlever ingenting om personen.',
  'description.outcome.invalid': 'Ikkje eit gyldig nummer',
  'description.outcome.invalid.next':
    'Lagre og utlever ingenting på den plassen. Rett det ved kjelda.',
} as const;
