import { about } from './about-texts.nb.ts';

export const nb = {
  ...about,

  'open.contact.call': 'Ring',
  'open.contact.write': 'Skriv',

  'open.home.title': 'Opplysningene dine i KPR',
  'open.home.lead':
    'Kommunalt pasient- og brukerregister (KPR) har opplysninger om helse- og omsorgstjenester du har brukt. Her ser du hva som står, og hvem som har sett det. Noe av det kan du si nei til.',
  'open.home.doors': 'Hva vil du gjøre?',
  'open.home.overview.title': 'Se hva KPR har om deg',
  'open.home.overview.text': 'Alt som står, hvem som sendte det, og når.',
  'open.home.reserve.title': 'Reserver deg',
  'open.home.reserve.text': 'Si nei til noe av lagringen og delingen. Du trenger ikke si hvorfor.',
  'open.home.report.title': 'Last ned rapporten din',
  'open.home.report.text': 'Alt samlet i én fil, til å lese, lagre eller skrive ut.',
  'open.home.use.title': 'Hvem har sett opplysningene dine',
  'open.home.use.text': 'Hvem som har slått opp, hvem som har fått noe, og til hva.',
  'open.home.signIn': 'Du logger inn med BankID eller en annen elektronisk ID på høyeste nivå.',

  'open.home.what.title': 'Hva er KPR?',
  'open.home.what.about':
    'KPR samler opplysninger fra blant annet fastlege, legevakt, helsestasjon, offentlig tannhelse og kommunens omsorgstjenester.',
  'open.home.what.use':
    'De brukes til statistikk, planlegging, forskning og bedre tjenester. Politi, arbeidsgivere og forsikringsselskaper får ikke bruke dem, heller ikke om du sier ja.',
  'open.home.what.not':
    'KPR er ikke journalen din. Den ligger hos dem som har behandlet deg. Folkehelseinstituttet har ansvaret for KPR.',
  'open.home.what.more': 'Les mer om KPR',
  'open.home.flow.title': 'Slik går opplysningene, og her kan du si nei',
  'open.home.flow.from': 'Der du får hjelp',
  'open.home.flow.clinic': 'Helsestasjon og skole',
  'open.home.flow.doctor': 'Fastlege og legevakt',
  'open.home.flow.dentist': 'Tannlege',
  'open.home.flow.municipality': 'Omsorg i kommunen',
  'open.home.flow.storing': 'Du kan si nei til lagring',
  'open.home.flow.storingText':
    'av helseopplysninger fra helsestasjon, skole, svangerskap, barsel og tannlege',
  'open.home.flow.register': 'KPR',
  'open.home.flow.registerText': 'Fødselsnummeret er kryptert og ligger for seg selv.',
  'open.home.flow.sharing': 'Du kan si nei til deling',
  'open.home.flow.sharingText': 'med fødselsnummer, og til forskning, analyser og lignende',
  'open.home.flow.to': 'Det brukes til',
  'open.home.flow.planning': 'Statistikk og planlegging',
  'open.home.flow.research': 'Forskning',
  'open.home.flow.quality': 'Bedre tjenester og beredskap',
  'open.home.flow.more': 'Hva du kan si nei til, og hva du ikke kan',

  'open.home.without.title': 'Har du ikke BankID?',
  'open.home.without.text':
    'Du har de samme rettighetene. Ring eller skriv til oss. I et brev skriver du navn, fødselsdato og adresse, og hva du vil vite eller si nei til.',
  'open.home.without.answer':
    'Svaret får du i posten innen en måned, til adressen din i Folkeregisteret.',
  'open.home.others.title': 'Gjelder det et barn eller en annen?',
  'open.home.others.text':
    'Har du foreldreansvar, kan du se og velge for barn til de fyller 12 år. Gjelder det noen andre, kan du logge inn og be om innsyn, eller ringe eller skrive til oss. Ikke lån BankID av andre.',

  'open.reserve.title': 'Hva du kan si nei til',
  'open.reserve.lead':
    'Å si nei kalles å reservere seg. Du trenger ikke si hvorfor, du får samme helsehjelp, og du kan ombestemme deg når du vil.',
  'open.reserve.reserve': 'Reserver deg',
  'open.reserve.lift': 'Opphev en reservasjon',
  'open.reserve.signIn':
    'Begge deler gjør du på tre sider etter at du har logget inn. Du får kvittering med en gang.',
  'open.reserve.can': 'Dette kan du si nei til',
  'open.reserve.canText': 'Du velger selv hvor mange.',
  'open.reserve.then.release-identified.enforced':
    'Gjelder all deling fra nå av, også når registre kobles sammen.',
  'open.reserve.then.release-identified.excepted':
    'Gjelder all deling fra nå av, unntatt når registre kobles sammen etter KPR-forskriften § 4-2.',
  'open.reserve.then.release-secondary':
    'Du er ikke med i nye uttrekk. Opplysninger fra KPR kan mangle hvis de senere vises i kjernejournal.',
  'open.reserve.cannot': 'Dette kan du ikke si nei til',
  'open.reserve.steps': 'Slik går det for seg',
  'open.reserve.step.now.title': 'Med en gang',
  'open.reserve.step.now':
    'Reservasjonen gjelder fra du bekrefter. Nye opplysninger du har sagt nei til, blir ikke lagret eller delt. Det som skal slettes, sperres innen ett døgn.',
  'open.reserve.step.undo.title': 'De neste {days} dagene',
  'open.reserve.step.undo':
    'Du kan angre. Det som er sperret, ser bare du, og ingenting slettes ennå. Vil du ikke vente, kan du velge «Slett med en gang».',
  'open.reserve.step.erase.title': 'Etter {days} dager',
  'open.reserve.step.erase':
    'Det som skal slettes, slettes for godt. Da kan ingen hente det tilbake i KPR. Du ser på siden din når det er gjort.',
  'open.reserve.step.lift.title': 'Når du ombestemmer deg',
  'open.reserve.step.lift':
    'Opphever du reservasjonen, lagres og deles nye opplysninger igjen. Det som er slettet, kommer ikke tilbake.',
  'open.reserve.not': 'Dette skjer ikke',
  'open.reserve.not.journal':
    'Journalen din endres ikke, og den som behandlet deg, får ikke beskjed.',
  'open.reserve.not.visits': 'Besøkene blir stående: at du har vært der, når og hvor.',
  'open.reserve.not.released':
    'Det som alt er delt, hentes ikke tilbake, men den som fikk det sammen med fødselsnummeret ditt, blir bedt om å slette det vi sletter. Andre registre påvirkes ikke.',
  'open.young.title': 'For deg under 18',
  'open.young.lead': 'Her står hva du kan bestemme selv om opplysningene om helsen din i KPR.',
  'open.young.what.title': 'Hva er KPR?',
  'open.young.what':
    'KPR er en stor oversikt over hvem som har brukt helsetjenester i kommunene. Har du vært hos helsesykepleieren, legen eller tannlegen, kan noe av det stå der. Det brukes til å planlegge, og til å finne ut hva folk trenger.',
  'open.young.twelve.title': 'Er du 12–15 år?',
  'open.young.twelve':
    'Du kan logge inn og si fra selv. Det du ber om, beskytter deg med en gang, og et menneske hos oss ser på det etterpå.',
  'open.young.can.shield': 'Be om at foreldrene dine ikke skal se',
  'open.young.can.reserve': 'Si nei til at noe lagres eller deles',
  'open.young.can.see': 'Be om å få vite hva som står om deg',
  'open.young.sixteen.title': 'Er du 16 eller 17 år?',
  'open.young.sixteen':
    'Da bestemmer du selv. Foreldrene dine ser ikke lenger noe her. Det de har valgt for deg, gjelder til du velger noe annet.',
  'open.young.under.title': 'Er du under 12 år?',
  'open.young.under':
    'Da er det de voksne som har ansvar for deg, som kan se og velge. De skal høre på hva du mener.',
  'open.young.parents.title': 'Hva får foreldrene dine vite?',
  'open.young.parents':
    'Fra du er 12 år, ser foreldrene dine ingenting her uten videre. Spør de, hører vi med deg først. Vi sier ikke fra til dem når du spør oss om noe.',
  'open.reserve.young': 'Under 16 år',
  'open.reserve.young.sixteen':
    'Er du 16 år eller eldre, bestemmer du selv. Foreldrene dine kan ikke gjøre det for deg.',
  'open.reserve.young.twelve':
    'Er du mellom 12 og 15 år, kan du selv si fra. Vi beskytter opplysningene med en gang, og et menneske ser på saken. Det du mener, teller mye.',
  'open.reserve.young.child':
    'Er barnet under 12 år, bestemmer de som har foreldreansvar. De skal høre på barnet.',
  'open.reserve.young.how': 'Logg inn her, eller ring eller skriv til oss.',
  'open.reserve.without': 'Uten BankID',
  'open.reserve.without.text': 'Ring eller skriv til oss. Et brev regnes fra den dagen vi får det.',
  'open.reserve.law': 'Hva loven sier',
  'open.reserve.law.right':
    'Retten til å reservere seg står i KPR-forskriften § 2-2: første ledd om lagring, andre ledd om deling.',
  'open.reserve.law.purposes':
    'Hva KPR kan brukes til, står i § 1-1. Hvilke opplysninger KPR kan ha, står i § 2-1.',
  'open.reserve.law.children':
    'Hvem som bestemmer for barn og unge, følger av pasient- og brukerrettighetsloven kapittel 3 og 4.',
  'open.reserve.law.link': 'Les KPR-forskriften på Lovdata',

  'open.privacy.title': 'Personvern på dette nettstedet',
  'open.privacy.lead':
    'Her står det hva nettstedet selv lagrer om deg når du bruker det. Hva KPR har om deg, ser du når du logger inn.',
  'open.privacy.who': 'Hvem har ansvaret',
  'open.privacy.who.text':
    'Folkehelseinstituttet (FHI) er behandlingsansvarlig, både for nettstedet og for KPR. Du kan be om å få snakke med personvernombudet.',
  'open.privacy.why':
    'Vi har plikt til å gi deg innsyn og ta imot reservasjonen din, og til å kunne vise hvem som har sett hva. Det følger av helseregisterloven § 24, KPR-forskriften § 2-2 og personvernforordningen artikkel 6 nr. 1 bokstav c.',
  'open.privacy.what': 'Dette lagrer vi',
  'open.privacy.what.number':
    'Fødselsnummer eller D-nummer, kryptert og på ett sted, og fødselsdatoen din. Det trenger vi for å finne det KPR har om deg, og for å vite at du er gammel nok.',
  'open.privacy.what.name':
    'Navnet ditt hentes fra Folkeregisteret når siden vises. Det huskes i et minutt og lagres ikke.',
  'open.privacy.what.acts':
    'Hva du gjør mens du er logget inn: innlogging, sider med opplysninger som er vist, og det du laster ned. Du ser det selv under «Hvem har sett».',
  'open.privacy.what.choices':
    'Reservasjonene dine: hva du valgte, når, og hvilken tekst du fikk se.',
  'open.privacy.what.cases':
    'Sakene dine og det du melder som feil. Det du skriver selv, er kryptert.',
  'open.privacy.what.messages':
    'Meldingene i innboksen din, og om du vil ha varsel når noen ser på opplysningene dine.',
  'open.privacy.what.questions':
    'Når systemer som samler inn eller deler ut opplysninger, spør om du har reservert deg.',
  'open.privacy.what.address':
    'IP-adressen din, i omtrent ett minutt når du logger inn og ti når du sjekker om et dokument er ekte, for å stoppe dem som prøver mange ganger. Den står ikke i loggene våre.',
  'open.privacy.how-long': 'Hvor lenge det blir lagret',
  'open.privacy.kept.session': 'Innloggingen',
  'open.privacy.kept.drafts':
    'Valg du begynte på og ikke bekreftet, og meldinger om feil som du ikke sendte',
  'open.privacy.kept.reports': 'Rapporter som er laget, men ikke hentet',
  'open.privacy.kept.report-orders': 'Hvilke rapporter du har bestilt',
  'open.privacy.kept.cases': 'Saker og meldinger om feil som du har sendt',
  'open.privacy.kept.uploads':
    'Vedlegg du sender med en forespørsel. Filer vi ikke tar imot, lagres ikke',
  'open.privacy.kept.sign-ins': 'At du har logget inn og ut',
  'open.privacy.kept.messages': 'Meldinger i innboksen din',
  'open.privacy.kept.watches': 'At du vil ha varsel når noen ser på opplysningene dine',
  'open.privacy.kept.look-ups': 'Oppslag, nedlastinger og utleveringer',
  'open.privacy.kept.sealed-documents':
    'At vi har laget et dokument, når, og kontrolltallet av det. Ikke hvem det handler om',
  'open.privacy.kept.reservations': 'Reservasjonene dine, med historikk',
  'open.privacy.period.session':
    '{idle} minutter etter at du sist gjorde noe, og aldri lenger enn {total} minutter',
  'open.privacy.period.days.one': '{n} dag',
  'open.privacy.period.days.other': '{n} dager',
  'open.privacy.period.years.one': '{n} år',
  'open.privacy.period.years.other': '{n} år',
  'open.privacy.period.register-and-years': 'Så lenge KPR har noe om deg, og {n} år til',
  'open.privacy.period.archive-plan':
    'Så lenge arkivloven og planen for FHIs arkiv sier. Nettstedet sletter dem ikke.',
  'open.privacy.period.until-turned-off': 'Til du slår av varslingen',
  'open.privacy.cookies': 'Informasjonskapsler',
  'open.privacy.cookies.text':
    'Vi bruker én informasjonskapsel, {name}. Den kommer når du begynner å logge inn, husker at du er innlogget, og forsvinner etter {idle} minutter uten bruk. Den trengs for å logge inn. Leser du bare de åpne sidene, får du ingen.',
  'open.privacy.cookies.none':
    'Vi sporer deg ikke, vi måler ikke hva du leser, og ingen andre nettsteder får vite at du er her.',
  'open.privacy.shared': 'Hvem vi snakker med',
  'open.privacy.shared.idporten':
    'ID-porten (Digitaliseringsdirektoratet), som får vite at du logger inn her.',
  'open.privacy.shared.freg':
    'Folkeregisteret (Skatteetaten), som blir spurt om navn, alder og eventuelle andre numre du har hatt.',
  'open.privacy.shared.systems':
    'Systemene som samler inn til KPR og henter ut fra KPR. De får vite hva som skal stoppes, aldri hvorfor. De som forsker og analyserer, får ikke vite hvem som har reservert seg.',
  'open.privacy.rights': 'Dine rettigheter',
  'open.privacy.rights.text':
    'Du kan kreve innsyn, retting, sletting og begrensning, og du kan protestere. Ring eller skriv til oss. Du får svar innen en måned.',
  'open.privacy.rights.complain': 'Mener du vi gjør noe galt, kan du klage til Datatilsynet.',
  'open.privacy.rights.link': 'Slik klager du til Datatilsynet',

  'open.access.title': 'Tilgjengelighet',
  'open.access.lead':
    'Alle skal kunne bruke denne tjenesten. Målet er kravene i EN 301 549, det vil si WCAG 2.1 på nivå A og AA, for nettsidene og for rapporten du laster ned.',
  'open.access.done': 'Dette er gjort',
  'open.access.done.keyboard': 'Alt kan gjøres med tastatur alene, og alt virker uten JavaScript.',
  'open.access.done.zoom': 'Sidene kan forstørres, og passer på en skjerm som er 320 punkter bred.',
  'open.access.done.colour': 'Farge er aldri det eneste tegnet på noe.',
  'open.access.done.languages': 'Alle sider finnes på bokmål, nynorsk og engelsk.',
  'open.access.done.automatic':
    'Sidene prøves automatisk mot WCAG 2.1 A og AA. Slike prøver finner bare en del av feilene.',
  'open.access.known': 'Dette vet vi ikke er godt nok',
  'open.access.known.people':
    'Tjenesten er ikke prøvd av mennesker som bruker skjermleser eller andre hjelpemidler, og ingen utenfra har gransket den.',
  'open.access.known.pdf':
    'Rapporten er merket for skjermlesere, men er ikke kontrollert mot hele standarden PDF/UA. De samme opplysningene står på nettsidene.',
  'open.access.known.time':
    'Du logges ut etter {idle} minutter uten bruk og etter {total} minutter i alt. Øverst på siden står det hvor lenge du har igjen, og du kan forlenge. Tallet oppdateres ikke mens siden står åpen.',
  'open.access.known.formats': 'Det finnes ikke tegnspråk, lyd eller samisk.',
  'open.access.tell': 'Si fra til oss',
  'open.access.tell.text':
    'Får du ikke til noe, eller trenger du opplysningene på en annen måte? Ring eller skriv til oss. Du kan få alt på papir.',
  'open.access.complain':
    'Digitaliseringsdirektoratet fører tilsyn med at nettsteder kan brukes av alle. Der kan du også si fra.',
  'open.access.complain.link': 'Tilsynet for universell utforming av ikt',
  'open.access.updated': 'Skrevet {when}.',
} as const;
