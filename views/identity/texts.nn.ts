import type { nb } from './texts.nb.ts';

export const nn = {
  'identity.refused.signIn': 'Prøv igjen',
  'identity.refused.cancelled.title': 'Du avbraut innlogginga',
  'identity.refused.cancelled.text': 'Du er ikkje logga inn, og ingenting er endra.',
  'identity.refused.cancelled.next': 'Vil du likevel logge inn, kan du prøve igjen når du vil.',
  'identity.refused.expired-attempt.title': 'Innlogginga må gjerast på nytt',
  'identity.refused.expired-attempt.text':
    'Ei innlogging må vere ferdig innan eit kvarter, og ho kan berre brukast éin gong. Du er ikkje logga inn, og ingenting er endra.',
  'identity.refused.expired-attempt.next':
    'Skjer det igjen, kan det hende at nettlesaren ikkje tek imot informasjonskapslar frå denne sida, eller at du starta i ein annan nettlesar.',
  'identity.refused.refused-by-issuer.title': 'ID-porten stoppa innlogginga',
  'identity.refused.refused-by-issuer.text':
    'ID-porten seier ikkje kvifor. Du er ikkje logga inn, og ingenting er endra.',
  'identity.refused.refused-by-issuer.next': 'Vent eit minutt, og prøv igjen.',
  'identity.refused.too-low-level.title': 'Du må logge inn på ein sikrare måte',
  'identity.refused.too-low-level.text':
    'Opplysningar om helse krev det høgaste tryggleiksnivået, til dømes BankID. MinID er ikkje nok.',
  'identity.refused.too-low-level.next':
    'Prøv igjen, og vel ein annan måte å logge inn på hos ID-porten.',
  'identity.refused.no-national-id.title': 'Vi kan ikkje sjå kven du er',
  'identity.refused.no-national-id.text':
    'Frå ID-porten fekk vi ikkje eit fødselsnummer eller D-nummer som vi kan bruke. Utan det kan vi ikkje finne det KPR har om deg.',
  'identity.refused.no-national-id.next':
    'Prøv igjen med ein annan måte å logge inn på. Hjelper ikkje det, kan du ringje eller skrive til oss.',
  'identity.refused.unacceptable-token.title': 'Vi stoppa innlogginga',
  'identity.refused.unacceptable-token.text':
    'Noko i svaret frå ID-porten stemde ikkje. Då slepper vi ingen inn, for at ingen skal kunne gi seg ut for å vere deg. Ingenting er endra.',
  'identity.refused.unacceptable-token.next':
    'Vent eit minutt, og prøv igjen. Skjer det fleire gonger, ta kontakt med oss.',

  'identity.signedOut.title': 'Du er logga ut',
  'identity.signedOut.text':
    'Er de fleire som bruker denne maskina, bør du lukke alle vindauge i nettlesaren.',
  'identity.signedOut.signIn': 'Logg inn igjen',
  'identity.finish.title': 'Eitt steg att',
  'identity.finish.text':
    'Du er logga ut her. ID-porten kan framleis hugse deg, så du bør logge ut der òg.',
  'identity.finish.button': 'Fullfør utlogging',
  'identity.finish.silent.title': 'Du er logga ut her',
  'identity.finish.silent.text':
    'Vi fekk ikkje svar frå ID-porten, så du kan framleis vere logga inn der. Lukk alle vindauge i nettlesaren.',
  'identity.meanwhile.title': 'Du er ikkje lenger logga inn',
  'identity.meanwhile.text':
    'Det du sende, er ikkje teke imot, og ingenting er endra. Vi loggar deg ut når det har gått ei stund, og når du loggar ut ein annan stad.',
  'identity.meanwhile.next': 'Logg inn igjen, og gjer det du ville gjere, ein gong til.',

  'identity.tooYoung.title': 'Hei! Denne sida må ein vaksen hjelpe deg med',
  'identity.tooYoung.text':
    'Du er under 12 år. Då er det foreldra dine, eller ein annan vaksen som har ansvar for deg, som kan spørje kva som står om deg her.',
  'identity.tooYoung.calm': 'Du har ikkje gjort noko gale.',
  'identity.tooYoung.what.title': 'Kva er dette?',
  'identity.tooYoung.what':
    'Når du har vore hos helsesjukepleiaren, legen eller tannlegen, kan noko av det bli skrive ned i ei stor oversikt for heile landet. Ho heiter KPR. Ho blir brukt til å finne ut kva barn og vaksne treng for å ha det bra.',
  'identity.tooYoung.adults.title': 'Til deg som er vaksen',
  'identity.tooYoung.adults':
    'Ring eller skriv til oss om barnet ditt. Ikkje lån bort BankID-en din.',

  'identity.mustAsk.title': 'Spør oss, så hjelper vi deg',
  'identity.mustAsk.text':
    'Du er mellom 12 og 15 år. Då viser vi ikkje noko på skjermen med ein gong. Eit menneske hos oss ser på det du spør om først, og svarer deg.',
  'identity.mustAsk.can.title': 'Dette kan du be om',
  'identity.mustAsk.can.see': 'å få vite kva KPR har om deg',
  'identity.mustAsk.can.refuse': 'at noko ikkje skal lagrast eller delast',
  'identity.mustAsk.can.parents': 'at foreldra dine ikkje skal få sjå det',
  'identity.mustAsk.can.cases': 'å sjå kva du har spurt om, og når du får svar',
  'identity.mustAsk.more': 'Les meir om kva du kan bestemme',
  'identity.mustAsk.you':
    'Du bestemmer sjølv om du vil spørje. Du treng ikkje seie kvifor, og det du sjølv meiner, tel mykje. Spør ein av foreldra dine om å få sjå, høyrer vi med deg først.',
  'identity.mustAsk.how.title': 'Slik spør du',
  'identity.mustAsk.how.call': 'Ring oss. Sei at det gjeld KPR, og at du er under 16 år.',
  'identity.mustAsk.how.write':
    'Skriv eit brev. Fortel kva du heiter, når du er fødd, kva du vil vite, og korleis du vil ha svar.',
  'identity.mustAsk.how.nurse':
    'Snakk med helsesjukepleiaren på skulen. Ho eller han kan ringje eller skrive saman med deg.',
  'identity.mustAsk.when':
    'Du får svar innan ein månad. Treng vi meir tid, seier vi frå og fortel kvifor.',

  'identity.registeredDead.title': 'Vi kan ikkje vise noko her',
  'identity.registeredDead.text':
    'Folkeregisteret har ført opp at denne personen er død. Då kan ingen logge inn og sjå opplysningane.',
  'identity.registeredDead.mistake':
    'Er du i live, og Folkeregisteret tek feil? Ring Skatteetaten på 800 80 000. Så snart dei har retta det, kan du logge inn her.',
  'identity.registeredDead.relatives':
    'Gjeld det ein du har mista? Pårørande kan be om innsyn i visse tilfelle. Ring eller skriv til oss.',
  'identity.ageUnknown.title': 'Vi får ikkje vist deg dette akkurat no',
  'identity.ageUnknown.text':
    'Folkeregisteret svarer ikkje. Vi må vite kor gammal du er før vi kan vise noko. Det er ikkje noko gale med deg eller opplysningane dine.',
  'identity.ageUnknown.next':
    'Vent eit minutt, og prøv igjen. Hastar det, kan du ringje eller skrive til oss.',
} satisfies Record<keyof typeof nb, string>;
