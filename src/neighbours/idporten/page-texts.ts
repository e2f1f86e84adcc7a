const nb = {
  trial: 'Prøveutgave med bare oppdiktede personer. Dette er ikke ID-porten.',
  signInTitle: 'Logg inn',
  signInLead: 'Velg hvem du vil logge inn som.',
  people: 'Oppdiktede personer',
  families: 'Foreldre og barn: hvem kan handle for hvem',
  years: 'år',
  otherNumber: 'Eller et annet oppdiktet fødselsnummer eller D-nummer',
  otherNumberHint: '11 siffer, med 80 lagt til måneden. Fylles feltet ut, gjelder det.',
  choices: 'Slik skal innloggingen være',
  level: 'Sikkerhetsnivå',
  'idporten-loa-high': 'Høyt',
  'idporten-loa-substantial': 'Betydelig',
  withoutPid: 'Uten fødselsnummer, som en utenlandsk bruker som ikke ble gjenkjent',
  signIn: 'Logg inn',
  cancel: 'Avbryt',
  chooseSomebody: 'Velg en person eller skriv et fødselsnummer.',
  notSynthetic: 'Skriv et gyldig oppdiktet nummer. Ekte fødselsnummer tas ikke imot.',
  signOutTitle: 'Du logges ut',
  signOutLead: 'Tjenestene du er logget inn i, får beskjed.',
  finishSignOut: 'Fullfør utlogging',
  signedOutTitle: 'Du er logget ut av ID-porten',
  homeTitle: 'ID-porten (prøve)',
  homeLead: 'Her kan du logge ut av ID-porten uten å gå gjennom en tjeneste.',
  signOutEverywhere: 'Logg ut av alle tjenester',
  home: 'Til forsiden',
  errorTitle: 'Noe gikk galt',
  errorLead: 'Gå tilbake til tjenesten og prøv igjen.',
  errorCode: 'Feilkode',
} as const;

type PageTexts = Record<keyof typeof nb, string>;

const nn = {
  trial: 'Prøveutgåve med berre oppdikta personar. Dette er ikkje ID-porten.',
  signInTitle: 'Logg inn',
  signInLead: 'Vel kven du vil logge inn som.',
  people: 'Oppdikta personar',
  families: 'Foreldre og barn: kven kan handle for kven',
  years: 'år',
  otherNumber: 'Eller eit anna oppdikta fødselsnummer eller D-nummer',
  otherNumberHint: '11 siffer, med 80 lagt til månaden. Er feltet fylt ut, gjeld det.',
  choices: 'Slik skal innlogginga vere',
  level: 'Tryggleiksnivå',
  'idporten-loa-high': 'Høgt',
  'idporten-loa-substantial': 'Betydeleg',
  withoutPid: 'Utan fødselsnummer, som ein utanlandsk brukar som ikkje vart kjend att',
  signIn: 'Logg inn',
  cancel: 'Avbryt',
  chooseSomebody: 'Vel ein person eller skriv eit fødselsnummer.',
  notSynthetic: 'Skriv eit gyldig oppdikta nummer. Ekte fødselsnummer blir ikkje tekne imot.',
  signOutTitle: 'Du blir logga ut',
  signOutLead: 'Tenestene du er logga inn i, får beskjed.',
  finishSignOut: 'Fullfør utlogging',
  signedOutTitle: 'Du er logga ut av ID-porten',
  homeTitle: 'ID-porten (prøve)',
  homeLead: 'Her kan du logge ut av ID-porten utan å gå gjennom ei teneste.',
  signOutEverywhere: 'Logg ut av alle tenester',
  home: 'Til framsida',
  errorTitle: 'Noko gjekk gale',
  errorLead: 'Gå tilbake til tenesta og prøv igjen.',
  errorCode: 'Feilkode',
} as const satisfies PageTexts;

const en = {
  trial: 'Trial version with invented people only. This is not ID-porten.',
  signInTitle: 'Sign in',
  signInLead: 'Choose whom you want to sign in as.',
  people: 'Invented people',
  families: 'Parents and children: who may act for whom',
  years: 'years',
  otherNumber: 'Or another invented national identity number or D number',
  otherNumberHint: '11 digits, with 80 added to the month. If filled in, this one counts.',
  choices: 'What the sign-in should be like',
  level: 'Security level',
  'idporten-loa-high': 'High',
  'idporten-loa-substantial': 'Substantial',
  withoutPid: 'Without identity number, as a foreign user who was not recognised',
  signIn: 'Sign in',
  cancel: 'Cancel',
  chooseSomebody: 'Choose a person or write an identity number.',
  notSynthetic: 'Write a valid invented number. Real identity numbers are not accepted.',
  signOutTitle: 'You are being signed out',
  signOutLead: 'The services you are signed in to are told.',
  finishSignOut: 'Finish signing out',
  signedOutTitle: 'You are signed out of ID-porten',
  homeTitle: 'ID-porten (trial)',
  homeLead: 'Here you can sign out of ID-porten without going through a service.',
  signOutEverywhere: 'Sign out of all services',
  home: 'To the front page',
  errorTitle: 'Something went wrong',
  errorLead: 'Go back to the service and try again.',
  errorCode: 'Error code',
} as const satisfies PageTexts;

const texts = { nb, nn, en } as const;
const keys = Object.keys(nb).filter((key): key is keyof PageTexts => key in nb);

export type PageLanguage = keyof typeof texts;

/** The same words, whichever of the sign-ins it is. */
export function textsIn(language: PageLanguage, brand: string): PageTexts {
  const named: Partial<Record<keyof PageTexts, string>> = {};
  for (const key of keys) named[key] = texts[language][key].replaceAll('ID-porten', brand);
  return { ...texts[language], ...named };
}

/** The first language of `ui_locales` that the pages speak; bokmål otherwise. */
export function languageOf(uiLocales: unknown): PageLanguage {
  const wanted = typeof uiLocales === 'string' ? uiLocales.split(' ') : [];
  return wanted.find((language) => isPageLanguage(language)) ?? 'nb';
}

function isPageLanguage(language: string): language is PageLanguage {
  return language in texts;
}
