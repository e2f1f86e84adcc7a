import type { about as nb } from './about-texts.nb.ts';

export const about = {
  'open.about.title': 'Kva er KPR?',
  'open.about.lead':
    'Kommunalt pasient- og brukarregister (KPR) er eit register over hjelpa folk får av helse- og omsorgstenestene der dei bur. Folkehelseinstituttet (FHI) har ansvaret for det.',
  'open.about.questions': 'Spørsmål og svar',
  'open.about.law': 'Kva lova seier',
  'open.about.law-link': 'Les KPR-forskrifta på Lovdata',

  'open.about.hva.title': 'Kva står det om meg?',
  'open.about.hva.text':
    'Det kan vere besøk, diagnosar, behandling, målingar, tenester frå kommunen og kva det kosta. Når du loggar inn, ser du alt KPR har om deg, forklart med vanlege ord.',
  'open.about.hva.more':
    'Namnet og adressa di står ikkje der. Det gjer heller ikkje det de snakka om.',
  'open.about.hva.law':
    'Du har rett til innsyn etter helseregisterlova § 24 og personvernforordninga artikkel 15. Kva opplysningar KPR kan ha, står i KPR-forskrifta § 2-1.',

  'open.about.hvem.title': 'Kven har sendt det?',
  'open.about.hvem.text':
    'Dei som hjelpte deg, eller kommunen din. Fastlege, legevakt, fysioterapeut og tannlege sender krav om betaling til Helfo, og opplysningar derifrå går vidare til KPR. Kommunen sender frå helsestasjon, skulehelseteneste og omsorgstenester.',
  'open.about.hvem.more':
    'Når du er logga inn, ser du ved kvar opplysning kven som sende henne, frå kva journalsystem og når.',
  'open.about.hvem.law': 'Dei har plikt til å sende opplysningane: KPR-forskrifta § 3-1.',

  'open.about.hvorfor.title': 'Kvifor har de det?',
  'open.about.hvorfor.text':
    'Av to grunnar. Den eine er å planleggje, styre, betale for og vurdere tenestene. Den andre er å gjere dei betre, førebyggje sjukdom, ha beredskap, lage analysar, forske, og gi opplysningar til nasjonal kjernejournal.',
  'open.about.hvorfor.more':
    'Det er bestemt ved lov. Difor blir ingen spurde først. Politi, forsikringsselskap og arbeidsgivarar får aldri bruke opplysningane, heller ikkje om du seier ja.',
  'open.about.hvorfor.law':
    'Formåla står i KPR-forskrifta § 1-1. At FHI har ansvaret, står i § 1-3. Forbodet mot at politi, forsikringsselskap og arbeidsgivarar bruker opplysningane, står i helseregisterlova § 19 d.',

  'open.about.utlevert.title': 'Kven har fått det utlevert, og til kva?',
  'open.about.utlevert.text':
    'Det er sjeldan nokon får opplysningar saman med fødselsnummeret ditt. Har det skjedd, ser du kven som fekk dei, når, og kva dei skulle bruke dei til.',
  'open.about.utlevert.more':
    'Du ser også kva prosjekt som har fått opplysningar utan fødselsnummer.',
  'open.about.utlevert.law':
    'Retten til å få vite det står i helseregisterlova § 24. Oversikta over utleveringar blir teken vare på i minst ti år (§ 19 h).',

  'open.about.sett.title': 'Kven har sett på det?',
  'open.about.sett.text':
    'Kvar gong nokon ser på opplysningane dine, blir det skrive ned. Du ser kva verksemd det var, kva rolle dei hadde, når det var, og kvifor. Dine eigne besøk her står der også.',
  'open.about.sett.law': 'Retten til å få vite det står i helseregisterlova § 24.',

  'open.about.feil.title': 'Er det rett, og korleis melder eg feil?',
  'open.about.feil.text':
    'Vi viser det KPR har fått, slik det vart sendt. Ser du noko som ikkje stemmer, vel du «Er dette feil?» ved opplysninga. Ein saksbehandlar skal lese det du skriv.',
  'open.about.feil.more': 'Du skal få svar innan éin månad. Under «Saker» ser du fristen.',
  'open.about.feil.law':
    'Retten til å få retta feil står i personvernforordninga artikkel 16. Så lenge vi undersøkjer, kan du krevje at opplysninga ikkje blir brukt (artikkel 18). Fristen står i artikkel 12 nr. 3.',

  'open.about.nei.title': 'Kan eg seie nei, eller få det sletta?',
  'open.about.nei.text': 'Noko kan du seie nei til. Det blir kalla å reservere seg. Du kan velje:',
  'open.about.nei.more':
    'Du kan ikkje seie nei til at det blir lagra opplysningar frå fastlege, legevakt, fysioterapeut og omsorgstenestene i kommunen. Er noko sterkt belastande for deg, kan du be om at det blir sletta eller sperra. Då ser eit menneske på saka.',
  'open.about.nei.law':
    'Retten til å reservere seg står i KPR-forskrifta § 2-2. Retten til å be om sletting eller sperring står i helseregisterlova § 25.',

  'open.about.hvor-lenge.title': 'Kor lenge blir det lagra?',
  'open.about.hvor-lenge.text':
    'Det er inga grense. Men du kan krevje at opplysningar blir sletta når dei er 30 år gamle, og seinast ti år etter at du er død. Ring eller skriv til oss dersom du vil det.',
  'open.about.hvor-lenge.law': 'Dette står i KPR-forskrifta § 4-3.',

  'open.about.barn.title': 'Kva står det om barnet mitt, og kan barnet seie nei til at eg ser det?',
  'open.about.barn.text':
    'Om barn har KPR ofte besøk på helsestasjonen, målingar av vekt og lengd, og besøk hos tannlegen. Det står også om barnet vart amma. Den opplysninga handlar om mora, men er lagra på barnet.',
  'open.about.barn.younger': 'Under 12 år: Dei som har foreldreansvar, kan få sjå opplysningane.',
  'open.about.barn.between':
    '12 til 15 år: Barnet blir spurt først, og foreldre får som regel ikkje sjå. Barnet kan sjølv be om at dei ikkje skal få sjå.',
  'open.about.barn.older': 'Frå 16 år: Du bestemmer sjølv.',
  'open.about.barn.more':
    'Har du foreldreansvar for eit barn under 12 år, loggar du inn og vel barnet. Er du 12–15 år, kan du logge inn og be om at foreldra dine ikkje skal sjå. Elles kan du be om innsyn når du har logga inn, eller ringje eller skrive til oss.',
  'open.about.barn.law':
    'Dette følgjer av pasient- og brukarrettslova § 3-4, helseregisterlova § 15 og barnelova § 47.',

  'open.about.mangler.title': 'Kvifor manglar noko?',
  'open.about.mangler.text': 'Det kan ha fleire grunnar:',
  'open.about.mangler.not-sent':
    'Kommunen har ikkje sendt det. Nokre har aldri sendt noko, nokre har slutta, og nokre manglar noko frå då dei bytte journalsystem.',
  'open.about.mangler.late':
    'Det er for nytt. Fastlegen og andre har seks månader på å sende kravet sitt.',
  'open.about.mangler.no-number':
    'Det vart sendt utan fødselsnummer, D-nummer eller DUF-nummer. Då veit vi ikkje kven det gjeld, og kan aldri vise det til nokon.',
  'open.about.mangler.paper': 'Kravet vart sendt på papir. Slike krav er berre talde opp.',
  'open.about.mangler.before':
    'Det er frå før 2017 og gjeld omsorg frå kommunen. Det ligg i eit eldre register, IPLOS, utan fødselsnummer.',
  'open.about.mangler.reserved': 'Du har reservert deg, eller nokon har gjort det for deg.',
  'open.about.mangler.more':
    'Krav som Helfo sa nei til, manglar ikkje. Dei står der, merkte «Avvist av Helfo».',
  'open.about.mangler.law':
    'Kven KPR gjeld, står i KPR-forskrifta § 1-2. Kva den som gir hjelp, skal sende, står i § 3-1.',

  'open.about.journal.title': 'Er dette journalen min?',
  'open.about.journal.text':
    'Nei. Journalen ligg hos dei som har behandla deg, og der står det meir. KPR har berre noko av det, og ingen notat.',
  'open.about.journal.more':
    'Vil du sjå journalen, spør du legen, helsestasjonen, kommunen eller tannklinikken.',
  'open.about.journal.law':
    'Retten til å sjå journalen din står i pasient- og brukarrettslova § 5-1.',

  'open.about.link.overview': 'Sjå kva KPR har om deg',
  'open.about.link.find': 'Finn opplysninga, og meld frå om feil',
  'open.about.link.report': 'Last ned alt som ein rapport',
  'open.about.link.sources': 'Sjå kven som har sendt, og kva som manglar',
  'open.about.link.use': 'Sjå kven som har sett og fått opplysningar om deg',
  'open.about.link.cases': 'Sjå sakene dine',
  'open.about.link.reserving': 'Les om kva du kan seie nei til, og kva du ikkje kan',
  'open.about.link.reservations': 'Sjå eller endre reservasjonane dine',

  'open.about.sources.title': 'Dei fem kjeldene',
  'open.about.not-here.title': 'Dette er ikkje her',
  'open.about.not-here.hospital': 'Sjukehus, spesialistar, psykologar og laboratorium',
  'open.about.not-here.private': 'Private tannlegar, når staten ikkje betaler noko av rekninga',
  'open.about.not-here.medicine': 'Medisinar du har fått på resept, og vaksinar',
  'open.about.not-here.notes': 'Notat, brev og det de snakka om',
  'open.about.not-here.more':
    'Noko av dette ligg i andre register. På helsenorge.no kan du be om innsyn i fleire av dei.',
  'open.about.not-here.link': 'Andre helseregister på helsenorge.no',
  'open.about.contact.title': 'Fann du ikkje svaret?',
  'open.about.contact.text': 'Ring eller skriv til oss. Du treng ikkje BankID for det.',
} as const satisfies Record<keyof typeof nb, string>;
