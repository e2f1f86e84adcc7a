/** Hva hver feilkode og hvert utfall betyr, og hva man gjør. */
export const codes = {
  'description.problem.token-missing': 'Det er ikke noe token i kallet',
  'description.problem.token-missing.next': 'Send headeren Authorization: Bearer og tokenet.',
  'description.problem.token-refused': 'Tokenet gjelder ikke her',
  'description.problem.token-refused.next':
    'Hent et nytt. Se at det er ment for vår audience, at det ikke er gått ut, og at klokken går riktig.',
  'description.problem.scope-missing': 'Tokenet mangler scopet til denne operasjonen',
  'description.problem.scope-missing.next': 'Be Maskinporten om scopet som står ved operasjonen.',
  'description.problem.consumer-unknown':
    'Vi har ikke gitt organisasjonen tilgang til denne operasjonen',
  'description.problem.consumer-unknown.next': 'Ta kontakt med oss. Prøv ikke igjen av dere selv.',
  'description.problem.body-invalid': 'Innholdet har ikke den formen operasjonen trenger',
  'description.problem.body-invalid.next':
    'Se i errors hvor feilen er og hvilke verdier som finnes. Rett, og send igjen.',
  'description.problem.body-too-large': 'Innholdet er for stort',
  'description.problem.body-too-large.next': 'Del det opp, eller bruk NDJSON.',
  'description.problem.line-too-long': 'En linje i strømmen er lengre enn noe nummer',
  'description.problem.line-too-long.next':
    'Bruk ingenting av svaret. Rett filen, og send alt på nytt.',
  'description.problem.stream-too-slow': 'Strømmen sto stille for lenge',
  'description.problem.stream-too-slow.next':
    'Bruk ingenting av svaret. Les svaret mens dere sender, og send alt på nytt.',
  'description.problem.not-json': 'Innholdet er ikke JSON',
  'description.problem.not-json.next':
    'Send JSON i UTF-8 med riktig Content-Type. En strøm kan ikke være pakket.',
  'description.problem.query-invalid':
    'Et parameter i adressen er ukjent, mangler eller er utenfor grensene',
  'description.problem.query-invalid.next': 'Se i errors hvilket, og rett det.',
  'description.problem.range-unsatisfiable': 'Kopien har ikke så mange byte',
  'description.problem.range-unsatisfiable.next': 'Hent den fra begynnelsen.',
  'description.problem.key-unknown': 'Organisasjonen har ingen slik pseudonymnøkkel',
  'description.problem.key-unknown.next': 'Se etter hva nøkkelen heter, eller be oss lage en.',
  'description.problem.key-not-filled': 'Pseudonymene under nøkkelen blir fremdeles laget',
  'description.problem.key-not-filled.next': 'Bruk den forrige nøkkelen, eller prøv igjen om litt.',
  'description.problem.position-unknown': 'Reservasjonsloggen har ikke kommet så langt',
  'description.problem.position-unknown.next': 'Kopien deres er av en annen logg. Hent en ny.',
  'description.problem.counts-disagree': 'Tallene stemmer ikke med avgjørelsene',
  'description.problem.counts-disagree.next':
    'Finn ut hva som ble gjort annerledes. Noe kan være lagret eller utlevert som ikke skulle det.',
  'description.problem.not-an-extract': 'Avgjørelsene gjaldt et tidligere tidspunkt',
  'description.problem.not-an-extract.next': 'Spør på nytt uten at, og bruk det svaret.',
  'description.problem.snapshot-not-ours': 'Kopien er ikke signert av oss for dere',
  'description.problem.snapshot-not-ours.next': 'Hent en ny, og gjør arbeidet på nytt med den.',
  'description.problem.snapshot-stale': 'Arbeidet begynte utenfor tiden kopien gjaldt',
  'description.problem.snapshot-stale.next': 'Hent en ny, og gjør arbeidet på nytt med den.',
  'description.problem.not-found': 'Adressen, utgaven eller bunken finnes ikke for dere',
  'description.problem.not-found.next': 'Se etter at den er skrevet riktig.',
  'description.problem.method-not-allowed': 'Adressen tar ikke denne metoden',
  'description.problem.method-not-allowed.next': 'Bruk metoden som står i headeren Allow.',
  'description.problem.unavailable': 'Ingenting kan avgjøres nå',
  'description.problem.unavailable.next':
    'Lagre og utlever ingenting. Vent så lenge Retry-After sier, og prøv igjen.',
  'description.problem.fault': 'Noe gikk galt hos oss',
  'description.problem.fault.next':
    'Lagre og utlever ingenting. Prøv igjen, og ta kontakt hvis det fortsetter.',
  'description.outcome.allow': 'Ingen reservasjon er i veien',
  'description.outcome.allow.next': 'Lagre eller utlever alt.',
  'description.outcome.drop-fields': 'Noen felt er reservert',
  'description.outcome.drop-fields.next':
    'Ta bort feltene i fields. Er stripIdentifier sann, tar dere også bort fødselsnummeret.',
  'description.outcome.strip-identifier': 'Kan utleveres uten direkte kjennetegn',
  'description.outcome.strip-identifier.next': 'Ta bort fødselsnummeret, og utlever resten.',
  'description.outcome.drop-person': 'Personen har reservert seg mot dette formålet',
  'description.outcome.drop-person.next': 'Utlever ingenting om personen.',
  'description.outcome.unknown': 'Et nummer KPR ikke registrerer, for eksempel et hjelpenummer',
  'description.outcome.unknown.next': 'Lagre og utlever ingenting om personen.',
  'description.outcome.invalid': 'Ikke et gyldig nummer',
  'description.outcome.invalid.next':
    'Lagre og utlever ingenting på den plassen. Rett det ved kilden.',
} as const;
