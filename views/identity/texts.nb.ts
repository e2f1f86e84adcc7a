export const nb = {
  'identity.refused.signIn': 'Prøv igjen',
  'identity.refused.cancelled.title': 'Du avbrøt innloggingen',
  'identity.refused.cancelled.text': 'Du er ikke logget inn, og ingenting er endret.',
  'identity.refused.cancelled.next': 'Vil du likevel logge inn, kan du prøve igjen når du vil.',
  'identity.refused.expired-attempt.title': 'Innloggingen må gjøres på nytt',
  'identity.refused.expired-attempt.text':
    'En innlogging må være ferdig innen et kvarter, og den kan bare brukes én gang. Du er ikke logget inn, og ingenting er endret.',
  'identity.refused.expired-attempt.next':
    'Skjer det igjen, kan det hende at nettleseren ikke tar imot informasjonskapsler fra denne siden, eller at du begynte i en annen nettleser.',
  'identity.refused.refused-by-issuer.title': 'ID-porten stoppet innloggingen',
  'identity.refused.refused-by-issuer.text':
    'ID-porten sier ikke hvorfor. Du er ikke logget inn, og ingenting er endret.',
  'identity.refused.refused-by-issuer.next': 'Vent et minutt, og prøv igjen.',
  'identity.refused.too-low-level.title': 'Du må logge inn på en sikrere måte',
  'identity.refused.too-low-level.text':
    'Opplysninger om helse krever det høyeste sikkerhetsnivået, for eksempel BankID. MinID er ikke nok.',
  'identity.refused.too-low-level.next':
    'Prøv igjen, og velg en annen måte å logge inn på hos ID-porten.',
  'identity.refused.no-national-id.title': 'Vi kan ikke se hvem du er',
  'identity.refused.no-national-id.text':
    'Fra ID-porten fikk vi ikke et fødselsnummer eller D-nummer som vi kan bruke. Uten det kan vi ikke finne det KPR har om deg.',
  'identity.refused.no-national-id.next':
    'Prøv igjen med en annen måte å logge inn på. Hjelper ikke det, kan du ringe eller skrive til oss.',
  'identity.refused.unacceptable-token.title': 'Vi stoppet innloggingen',
  'identity.refused.unacceptable-token.text':
    'Noe i svaret fra ID-porten stemte ikke. Da slipper vi ingen inn, for at ingen skal kunne gi seg ut for å være deg. Ingenting er endret.',
  'identity.refused.unacceptable-token.next':
    'Vent et minutt, og prøv igjen. Skjer det flere ganger, ta kontakt med oss.',

  'identity.signedOut.title': 'Du er logget ut',
  'identity.signedOut.text':
    'Bruker flere denne maskinen, bør du lukke alle vinduer i nettleseren.',
  'identity.signedOut.signIn': 'Logg inn igjen',
  'identity.finish.title': 'Ett steg igjen',
  'identity.finish.text':
    'Du er logget ut her. ID-porten kan fortsatt huske deg, så du bør logge ut der også.',
  'identity.finish.button': 'Fullfør utlogging',
  'identity.finish.silent.title': 'Du er logget ut her',
  'identity.finish.silent.text':
    'Vi fikk ikke svar fra ID-porten, så du kan fortsatt være logget inn der. Lukk alle vinduer i nettleseren.',
  'identity.meanwhile.title': 'Du er ikke lenger logget inn',
  'identity.meanwhile.text':
    'Det du sendte, er ikke tatt imot, og ingenting er endret. Vi logger deg ut når det har gått en stund, og når du logger ut et annet sted.',
  'identity.meanwhile.next': 'Logg inn igjen, og gjør det du ville gjøre, en gang til.',

  'identity.tooYoung.title': 'Hei! Denne siden må en voksen hjelpe deg med',
  'identity.tooYoung.text':
    'Du er under 12 år. Da er det foreldrene dine, eller en annen voksen som har ansvar for deg, som kan spørre hva som står om deg her.',
  'identity.tooYoung.calm': 'Du har ikke gjort noe galt.',
  'identity.tooYoung.what.title': 'Hva er dette?',
  'identity.tooYoung.what':
    'Når du har vært hos helsesykepleieren, legen eller tannlegen, kan noe av det bli skrevet ned i en stor oversikt for hele landet. Den heter KPR. Den brukes til å finne ut hva barn og voksne trenger for å ha det bra.',
  'identity.tooYoung.adults.title': 'Til deg som er voksen',
  'identity.tooYoung.adults':
    'Ring eller skriv til oss om barnet ditt. Ikke lån bort BankID-en din.',

  'identity.mustAsk.title': 'Spør oss, så hjelper vi deg',
  'identity.mustAsk.text':
    'Du er mellom 12 og 15 år. Da viser vi ikke noe på skjermen med en gang. Et menneske hos oss ser på det du spør om først, og svarer deg.',
  'identity.mustAsk.can.title': 'Dette kan du be om',
  'identity.mustAsk.can.see': 'å få vite hva KPR har om deg',
  'identity.mustAsk.can.refuse': 'at noe ikke skal lagres eller deles',
  'identity.mustAsk.can.parents': 'at foreldrene dine ikke skal få se det',
  'identity.mustAsk.can.cases': 'å se hva du har spurt om, og når du får svar',
  'identity.mustAsk.more': 'Les mer om hva du kan bestemme',
  'identity.mustAsk.you':
    'Du bestemmer selv om du vil spørre. Du trenger ikke si hvorfor, og det du selv mener, teller mye. Spør en av foreldrene dine om å få se, hører vi med deg først.',
  'identity.mustAsk.how.title': 'Slik spør du',
  'identity.mustAsk.how.call': 'Ring oss. Si at det gjelder KPR, og at du er under 16 år.',
  'identity.mustAsk.how.write':
    'Skriv et brev. Fortell hva du heter, når du er født, hva du vil vite, og hvordan du vil ha svar.',
  'identity.mustAsk.how.nurse':
    'Snakk med helsesykepleieren på skolen. Hun eller han kan ringe eller skrive sammen med deg.',
  'identity.mustAsk.when':
    'Du får svar innen en måned. Trenger vi mer tid, sier vi fra og forteller hvorfor.',

  'identity.registeredDead.title': 'Vi kan ikke vise noe her',
  'identity.registeredDead.text':
    'Folkeregisteret har ført opp at denne personen er død. Da kan ingen logge inn og se opplysningene.',
  'identity.registeredDead.mistake':
    'Er du i live, og Folkeregisteret tar feil? Ring Skatteetaten på 800 80 000. Så snart de har rettet det, kan du logge inn her.',
  'identity.registeredDead.relatives':
    'Gjelder det en du har mistet? Pårørende kan be om innsyn i visse tilfeller. Ring eller skriv til oss.',
  'identity.ageUnknown.title': 'Vi får ikke vist deg dette akkurat nå',
  'identity.ageUnknown.text':
    'Folkeregisteret svarer ikke. Vi må vite hvor gammel du er før vi kan vise noe. Det er ikke noe galt med deg eller opplysningene dine.',
  'identity.ageUnknown.next':
    'Vent et minutt, og prøv igjen. Haster det, kan du ringe eller skrive til oss.',
} as const;
