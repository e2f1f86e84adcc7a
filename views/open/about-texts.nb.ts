export const about = {
  'open.about.title': 'Hva er KPR?',
  'open.about.lead':
    'Kommunalt pasient- og brukerregister (KPR) er et register over hjelpen folk får av helse- og omsorgstjenestene der de bor. Folkehelseinstituttet (FHI) har ansvaret for det.',
  'open.about.questions': 'Spørsmål og svar',
  'open.about.law': 'Hva loven sier',
  'open.about.law-link': 'Les KPR-forskriften på Lovdata',

  'open.about.hva.title': 'Hva står det om meg?',
  'open.about.hva.text':
    'Det kan være besøk, diagnoser, behandling, målinger, tjenester fra kommunen og hva det kostet. Når du logger inn, ser du alt KPR har om deg, forklart med vanlige ord.',
  'open.about.hva.more':
    'Navnet og adressen din står ikke der. Det gjør heller ikke det dere snakket om.',
  'open.about.hva.law':
    'Du har rett til innsyn etter helseregisterloven § 24 og personvernforordningen artikkel 15. Hvilke opplysninger KPR kan ha, står i KPR-forskriften § 2-1.',

  'open.about.hvem.title': 'Hvem har sendt det?',
  'open.about.hvem.text':
    'De som hjalp deg, eller kommunen din. Fastlege, legevakt, fysioterapeut og tannlege sender krav om betaling til Helfo, og opplysninger derfra går videre til KPR. Kommunen sender fra helsestasjon, skolehelsetjeneste og omsorgstjenester.',
  'open.about.hvem.more':
    'Når du er logget inn, ser du ved hver opplysning hvem som sendte den, fra hvilket journalsystem og når.',
  'open.about.hvem.law': 'De har plikt til å sende opplysningene: KPR-forskriften § 3-1.',

  'open.about.hvorfor.title': 'Hvorfor har dere det?',
  'open.about.hvorfor.text':
    'Av to grunner. Den ene er å planlegge, styre, betale for og vurdere tjenestene. Den andre er å gjøre dem bedre, forebygge sykdom, ha beredskap, lage analyser, forske, og gi opplysninger til nasjonal kjernejournal.',
  'open.about.hvorfor.more':
    'Det er bestemt ved lov. Derfor blir ingen spurt først. Politi, forsikringsselskaper og arbeidsgivere får aldri bruke opplysningene, heller ikke om du sier ja.',
  'open.about.hvorfor.law':
    'Formålene står i KPR-forskriften § 1-1. At FHI har ansvaret, står i § 1-3. Forbudet mot at politi, forsikringsselskaper og arbeidsgivere bruker opplysningene, står i helseregisterloven § 19 d.',

  'open.about.utlevert.title': 'Hvem har fått det utlevert, og til hva?',
  'open.about.utlevert.text':
    'Det er sjelden noen får opplysninger sammen med fødselsnummeret ditt. Har det skjedd, ser du hvem som fikk dem, når, og hva de skulle bruke dem til.',
  'open.about.utlevert.more':
    'Du ser også hvilke prosjekter som har fått opplysninger uten fødselsnummer.',
  'open.about.utlevert.law':
    'Retten til å få vite det står i helseregisterloven § 24. Oversikten over utleveringer blir tatt vare på i minst ti år (§ 19 h).',

  'open.about.sett.title': 'Hvem har sett på det?',
  'open.about.sett.text':
    'Hver gang noen ser på opplysningene dine, blir det skrevet ned. Du ser hvilken virksomhet det var, hvilken rolle de hadde, når det var, og hvorfor. Dine egne besøk her står der også.',
  'open.about.sett.law': 'Retten til å få vite det står i helseregisterloven § 24.',

  'open.about.feil.title': 'Er det riktig, og hvordan melder jeg feil?',
  'open.about.feil.text':
    'Vi viser det KPR har fått, slik det ble sendt. Ser du noe som ikke stemmer, velger du «Er dette feil?» ved opplysningen. En saksbehandler skal lese det du skriver.',
  'open.about.feil.more': 'Du skal få svar innen én måned. Under «Saker» ser du fristen.',
  'open.about.feil.law':
    'Retten til å få rettet feil står i personvernforordningen artikkel 16. Så lenge vi undersøker, kan du kreve at opplysningen ikke brukes (artikkel 18). Fristen står i artikkel 12 nr. 3.',

  'open.about.nei.title': 'Kan jeg si nei, eller få det slettet?',
  'open.about.nei.text': 'Noe kan du si nei til. Det kalles å reservere seg. Du kan velge:',
  'open.about.nei.more':
    'Du kan ikke si nei til at det lagres opplysninger fra fastlege, legevakt, fysioterapeut og kommunens omsorgstjenester. Er noe sterkt belastende for deg, kan du be om at det blir slettet eller sperret. Da ser et menneske på saken.',
  'open.about.nei.law':
    'Retten til å reservere seg står i KPR-forskriften § 2-2. Retten til å be om sletting eller sperring står i helseregisterloven § 25.',

  'open.about.hvor-lenge.title': 'Hvor lenge lagres det?',
  'open.about.hvor-lenge.text':
    'Det er ingen grense. Men du kan kreve at opplysninger slettes når de er 30 år gamle, og senest ti år etter at du er død. Ring eller skriv til oss hvis du vil det.',
  'open.about.hvor-lenge.law': 'Dette står i KPR-forskriften § 4-3.',

  'open.about.barn.title': 'Hva står det om barnet mitt, og kan barnet si nei til at jeg ser det?',
  'open.about.barn.text':
    'Om barn har KPR ofte besøk på helsestasjonen, målinger av vekt og lengde, og besøk hos tannlegen. Det står også om barnet ble ammet. Den opplysningen handler om moren, men er lagret på barnet.',
  'open.about.barn.younger': 'Under 12 år: De som har foreldreansvar, kan få se opplysningene.',
  'open.about.barn.between':
    '12 til 15 år: Barnet blir spurt først, og foreldre får som regel ikke se. Barnet kan selv be om at de ikke skal få se.',
  'open.about.barn.older': 'Fra 16 år: Du bestemmer selv.',
  'open.about.barn.more':
    'Har du foreldreansvar for et barn under 12 år, logger du inn og velger barnet. Er du 12–15 år, kan du logge inn og be om at foreldrene dine ikke skal se. Ellers kan du be om innsyn når du har logget inn, eller ringe eller skrive til oss.',
  'open.about.barn.law':
    'Dette følger av pasient- og brukerrettighetsloven § 3-4, helseregisterloven § 15 og barneloven § 47.',

  'open.about.mangler.title': 'Hvorfor mangler noe?',
  'open.about.mangler.text': 'Det kan ha flere grunner:',
  'open.about.mangler.not-sent':
    'Kommunen har ikke sendt det. Noen har aldri sendt noe, noen har sluttet, og noen mangler noe fra da de byttet journalsystem.',
  'open.about.mangler.late':
    'Det er for nytt. Fastlegen og andre har seks måneder på å sende kravet sitt.',
  'open.about.mangler.no-number':
    'Det ble sendt uten fødselsnummer, D-nummer eller DUF-nummer. Da vet vi ikke hvem det gjelder, og kan aldri vise det til noen.',
  'open.about.mangler.paper': 'Kravet ble sendt på papir. Slike krav er bare talt opp.',
  'open.about.mangler.before':
    'Det er fra før 2017 og gjelder omsorg fra kommunen. Det ligger i et eldre register, IPLOS, uten fødselsnummer.',
  'open.about.mangler.reserved': 'Du har reservert deg, eller noen har gjort det for deg.',
  'open.about.mangler.more':
    'Krav som Helfo sa nei til, mangler ikke. De står der, merket «Avvist av Helfo».',
  'open.about.mangler.law':
    'Hvem KPR gjelder, står i KPR-forskriften § 1-2. Hva den som gir hjelp, skal sende, står i § 3-1.',

  'open.about.journal.title': 'Er dette journalen min?',
  'open.about.journal.text':
    'Nei. Journalen ligger hos dem som har behandlet deg, og der står det mer. KPR har bare noe av det, og ingen notater.',
  'open.about.journal.more':
    'Vil du se journalen, spør du legen, helsestasjonen, kommunen eller tannklinikken.',
  'open.about.journal.law':
    'Retten til å se journalen din står i pasient- og brukerrettighetsloven § 5-1.',

  'open.about.link.overview': 'Se hva KPR har om deg',
  'open.about.link.find': 'Finn opplysningen, og meld fra om feil',
  'open.about.link.report': 'Last ned alt som en rapport',
  'open.about.link.sources': 'Se hvem som har sendt, og hva som mangler',
  'open.about.link.use': 'Se hvem som har sett og fått opplysninger om deg',
  'open.about.link.cases': 'Se sakene dine',
  'open.about.link.reserving': 'Les om hva du kan si nei til, og hva du ikke kan',
  'open.about.link.reservations': 'Se eller endre reservasjonene dine',

  'open.about.sources.title': 'De fem kildene',
  'open.about.not-here.title': 'Dette er ikke her',
  'open.about.not-here.hospital': 'Sykehus, spesialister, psykologer og laboratorier',
  'open.about.not-here.private': 'Private tannleger, når staten ikke betaler noe av regningen',
  'open.about.not-here.medicine': 'Medisiner du har fått på resept, og vaksiner',
  'open.about.not-here.notes': 'Notater, brev og det dere snakket om',
  'open.about.not-here.more':
    'Noe av dette ligger i andre registre. På helsenorge.no kan du be om innsyn i flere av dem.',
  'open.about.not-here.link': 'Andre helseregistre på helsenorge.no',
  'open.about.contact.title': 'Fant du ikke svaret?',
  'open.about.contact.text': 'Ring eller skriv til oss. Du trenger ikke BankID for det.',
} as const;
