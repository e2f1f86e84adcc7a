import { about } from './about-texts.nn.ts';
import type { nb } from './texts.nb.ts';

export const nn = {
  ...about,

  'open.contact.call': 'Ring',
  'open.contact.write': 'Skriv',

  'open.home.title': 'Opplysningane dine i KPR',
  'open.home.lead':
    'Kommunalt pasient- og brukarregister (KPR) har opplysningar om helse- og omsorgstenester du har brukt. Her ser du kva som står, og kven som har sett det. Noko av det kan du seie nei til.',
  'open.home.doors': 'Kva vil du gjere?',
  'open.home.overview.title': 'Sjå kva KPR har om deg',
  'open.home.overview.text': 'Alt som står, kven som sende det, og når.',
  'open.home.reserve.title': 'Reserver deg',
  'open.home.reserve.text': 'Sei nei til noko av lagringa og delinga. Du treng ikkje seie kvifor.',
  'open.home.report.title': 'Last ned rapporten din',
  'open.home.report.text': 'Alt samla i éi fil, til å lese, lagre eller skrive ut.',
  'open.home.use.title': 'Kven har sett opplysningane dine',
  'open.home.use.text': 'Kven som har slått opp, kven som har fått noko, og til kva.',
  'open.home.signIn': 'Du loggar inn med BankID eller ein annan elektronisk ID på høgaste nivå.',

  'open.home.what.title': 'Kva er KPR?',
  'open.home.what.about':
    'KPR samlar opplysningar frå mellom anna fastlege, legevakt, helsestasjon, offentleg tannhelse og omsorgstenestene i kommunen.',
  'open.home.what.use':
    'Dei blir brukte til statistikk, planlegging, forsking og betre tenester. Politi, arbeidsgivarar og forsikringsselskap får ikkje bruke dei, heller ikkje om du seier ja.',
  'open.home.what.not':
    'KPR er ikkje journalen din. Han ligg hos dei som har behandla deg. Folkehelseinstituttet har ansvaret for KPR.',
  'open.home.what.more': 'Les meir om KPR',
  'open.home.flow.title': 'Slik går opplysningane, og her kan du seie nei',
  'open.home.flow.from': 'Der du får hjelp',
  'open.home.flow.clinic': 'Helsestasjon og skule',
  'open.home.flow.doctor': 'Fastlege og legevakt',
  'open.home.flow.dentist': 'Tannlege',
  'open.home.flow.municipality': 'Omsorg i kommunen',
  'open.home.flow.storing': 'Du kan seie nei til lagring',
  'open.home.flow.storingText':
    'av helseopplysningar frå helsestasjon, skule, svangerskap, barsel og tannlege',
  'open.home.flow.register': 'KPR',
  'open.home.flow.registerText': 'Fødselsnummeret er kryptert og ligg for seg sjølv.',
  'open.home.flow.sharing': 'Du kan seie nei til deling',
  'open.home.flow.sharingText': 'med fødselsnummer, og til forsking, analysar og liknande',
  'open.home.flow.to': 'Det blir brukt til',
  'open.home.flow.planning': 'Statistikk og planlegging',
  'open.home.flow.research': 'Forsking',
  'open.home.flow.quality': 'Betre tenester og beredskap',
  'open.home.flow.more': 'Kva du kan seie nei til, og kva du ikkje kan',

  'open.home.without.title': 'Har du ikkje BankID?',
  'open.home.without.text':
    'Du har dei same rettane. Ring eller skriv til oss. I eit brev skriv du namn, fødselsdato og adresse, og kva du vil vite eller seie nei til.',
  'open.home.without.answer':
    'Svaret får du i posten innan ein månad, til adressa di i Folkeregisteret.',
  'open.home.others.title': 'Gjeld det eit barn eller nokon annan?',
  'open.home.others.text':
    'Har du foreldreansvar, kan du sjå og velje for barn til dei fyller 12 år. Gjeld det nokon andre, kan du logge inn og be om innsyn, eller ringje eller skrive til oss. Ikkje lån BankID av andre.',

  'open.reserve.title': 'Kva du kan seie nei til',
  'open.reserve.lead':
    'Å seie nei blir kalla å reservere seg. Du treng ikkje seie kvifor, du får same helsehjelp, og du kan ombestemme deg når du vil.',
  'open.reserve.reserve': 'Reserver deg',
  'open.reserve.lift': 'Opphev ein reservasjon',
  'open.reserve.signIn':
    'Begge delar gjer du på tre sider etter at du har logga inn. Du får kvittering med ein gong.',
  'open.reserve.can': 'Dette kan du seie nei til',
  'open.reserve.canText': 'Du vel sjølv kor mange.',
  'open.reserve.then.release-identified.enforced':
    'Gjeld all deling frå no av, også når register blir kopla saman.',
  'open.reserve.then.release-identified.excepted':
    'Gjeld all deling frå no av, unnateke når register blir kopla saman etter KPR-forskrifta § 4-2.',
  'open.reserve.then.release-secondary':
    'Du er ikkje med i nye uttrekk. Opplysningar frå KPR kan mangle dersom dei seinare blir viste i kjernejournal.',
  'open.reserve.cannot': 'Dette kan du ikkje seie nei til',
  'open.reserve.steps': 'Slik går det føre seg',
  'open.reserve.step.now.title': 'Med ein gong',
  'open.reserve.step.now':
    'Reservasjonen gjeld frå du stadfestar. Nye opplysningar du har sagt nei til, blir ikkje lagra eller delte. Det som skal slettast, blir sperra innan eitt døgn.',
  'open.reserve.step.undo.title': 'Dei neste {days} dagane',
  'open.reserve.step.undo':
    'Du kan angre. Det som er sperra, er det berre du som ser, og ingenting blir sletta enno. Vil du ikkje vente, kan du velje «Slett med ein gong».',
  'open.reserve.step.erase.title': 'Etter {days} dagar',
  'open.reserve.step.erase':
    'Det som skal slettast, blir sletta for godt. Då kan ingen hente det tilbake i KPR. Du ser på sida di når det er gjort.',
  'open.reserve.step.lift.title': 'Når du ombestemmer deg',
  'open.reserve.step.lift':
    'Opphevar du reservasjonen, blir nye opplysningar lagra og delte igjen. Det som er sletta, kjem ikkje tilbake.',
  'open.reserve.not': 'Dette skjer ikkje',
  'open.reserve.not.journal':
    'Journalen din blir ikkje endra, og den som behandla deg, får ikkje melding.',
  'open.reserve.not.visits': 'Besøka blir ståande: at du har vore der, når og kvar.',
  'open.reserve.not.released':
    'Det som alt er delt, blir ikkje henta tilbake, men den som fekk det saman med fødselsnummeret ditt, blir beden om å slette det vi slettar. Andre register blir ikkje påverka.',
  'open.young.title': 'For deg under 18',
  'open.young.lead': 'Her står kva du kan bestemme sjølv om opplysningane om helsa di i KPR.',
  'open.young.what.title': 'Kva er KPR?',
  'open.young.what':
    'KPR er ei stor oversikt over kven som har brukt helsetenester i kommunane. Har du vore hos helsesjukepleiaren, legen eller tannlegen, kan noko av det stå der. Det blir brukt til å planleggje, og til å finne ut kva folk treng.',
  'open.young.twelve.title': 'Er du 12–15 år?',
  'open.young.twelve':
    'Du kan logge inn og seie frå sjølv. Det du ber om, vernar deg med ein gong, og eit menneske hos oss ser på det etterpå.',
  'open.young.can.shield': 'Be om at foreldra dine ikkje skal sjå',
  'open.young.can.reserve': 'Sei nei til at noko blir lagra eller delt',
  'open.young.can.see': 'Be om å få vite kva som står om deg',
  'open.young.sixteen.title': 'Er du 16 eller 17 år?',
  'open.young.sixteen':
    'Då bestemmer du sjølv. Foreldra dine ser ikkje lenger noko her. Det dei har valt for deg, gjeld til du vel noko anna.',
  'open.young.under.title': 'Er du under 12 år?',
  'open.young.under':
    'Då er det dei vaksne som har ansvar for deg, som kan sjå og velje. Dei skal høyre på kva du meiner.',
  'open.young.parents.title': 'Kva får foreldra dine vite?',
  'open.young.parents':
    'Frå du er 12 år, ser foreldra dine ingenting her utan vidare. Spør dei, høyrer vi med deg først. Vi seier ikkje frå til dei når du spør oss om noko.',
  'open.reserve.young': 'Under 16 år',
  'open.reserve.young.sixteen':
    'Er du 16 år eller eldre, bestemmer du sjølv. Foreldra dine kan ikkje gjere det for deg.',
  'open.reserve.young.twelve':
    'Er du mellom 12 og 15 år, kan du sjølv seie frå. Vi vernar opplysningane med ein gong, og eit menneske ser på saka. Det du meiner, tel mykje.',
  'open.reserve.young.child':
    'Er barnet under 12 år, bestemmer dei som har foreldreansvar. Dei skal høyre på barnet.',
  'open.reserve.young.how': 'Logg inn her, eller ring eller skriv til oss.',
  'open.reserve.without': 'Utan BankID',
  'open.reserve.without.text':
    'Ring eller skriv til oss. Eit brev blir rekna frå den dagen vi får det.',
  'open.reserve.law': 'Kva lova seier',
  'open.reserve.law.right':
    'Retten til å reservere seg står i KPR-forskrifta § 2-2: første leddet om lagring, andre leddet om deling.',
  'open.reserve.law.purposes':
    'Kva KPR kan brukast til, står i § 1-1. Kva opplysningar KPR kan ha, står i § 2-1.',
  'open.reserve.law.children':
    'Kven som bestemmer for barn og unge, følgjer av pasient- og brukarrettslova kapittel 3 og 4.',
  'open.reserve.law.link': 'Les KPR-forskrifta på Lovdata',

  'open.privacy.title': 'Personvern på denne nettstaden',
  'open.privacy.lead':
    'Her står det kva nettstaden sjølv lagrar om deg når du bruker han. Kva KPR har om deg, ser du når du loggar inn.',
  'open.privacy.who': 'Kven har ansvaret',
  'open.privacy.who.text':
    'Folkehelseinstituttet (FHI) er behandlingsansvarleg, både for nettstaden og for KPR. Du kan be om å få snakke med personvernombodet.',
  'open.privacy.why':
    'Vi har plikt til å gi deg innsyn og ta imot reservasjonen din, og til å kunne vise kven som har sett kva. Det følgjer av helseregisterlova § 24, KPR-forskrifta § 2-2 og personvernforordninga artikkel 6 nr. 1 bokstav c.',
  'open.privacy.what': 'Dette lagrar vi',
  'open.privacy.what.number':
    'Fødselsnummer eller D-nummer, kryptert og på éin stad, og fødselsdatoen din. Det treng vi for å finne det KPR har om deg, og for å vite at du er gammal nok.',
  'open.privacy.what.name':
    'Namnet ditt blir henta frå Folkeregisteret når sida blir vist. Det blir hugsa i eit minutt og ikkje lagra.',
  'open.privacy.what.acts':
    'Kva du gjer medan du er logga inn: innlogging, sider med opplysningar som er viste, og det du lastar ned. Du ser det sjølv under «Kven har sett».',
  'open.privacy.what.choices': 'Reservasjonane dine: kva du valde, når, og kva tekst du fekk sjå.',
  'open.privacy.what.cases':
    'Sakene dine og det du melder som feil. Det du skriv sjølv, er kryptert.',
  'open.privacy.what.messages':
    'Meldingane i innboksen din, og om du vil ha varsel når nokon ser på opplysningane dine.',
  'open.privacy.what.questions':
    'Når system som samlar inn eller deler ut opplysningar, spør om du har reservert deg.',
  'open.privacy.what.address':
    'IP-adressa di, i om lag eitt minutt når du loggar inn og ti når du sjekkar om eit dokument er ekte, for å stoppe dei som prøver mange gonger. Ho står ikkje i loggane våre.',
  'open.privacy.how-long': 'Kor lenge det blir lagra',
  'open.privacy.kept.session': 'Innlogginga',
  'open.privacy.kept.drafts':
    'Val du byrja på og ikkje stadfesta, og meldingar om feil som du ikkje sende',
  'open.privacy.kept.reports': 'Rapportar som er laga, men ikkje henta',
  'open.privacy.kept.report-orders': 'Kva rapportar du har bestilt',
  'open.privacy.kept.cases': 'Saker og meldingar om feil som du har sendt',
  'open.privacy.kept.uploads':
    'Vedlegg du sender med ein førespurnad. Filer vi ikkje tek imot, blir ikkje lagra',
  'open.privacy.kept.sign-ins': 'At du har logga inn og ut',
  'open.privacy.kept.messages': 'Meldingar i innboksen din',
  'open.privacy.kept.watches': 'At du vil ha varsel når nokon ser på opplysningane dine',
  'open.privacy.kept.look-ups': 'Oppslag, nedlastingar og utleveringar',
  'open.privacy.kept.sealed-documents':
    'At vi har laga eit dokument, når, og kontrolltalet av det. Ikkje kven det handlar om',
  'open.privacy.kept.reservations': 'Reservasjonane dine, med historikk',
  'open.privacy.period.session':
    '{idle} minutt etter at du sist gjorde noko, og aldri lenger enn {total} minutt',
  'open.privacy.period.days.one': '{n} dag',
  'open.privacy.period.days.other': '{n} dagar',
  'open.privacy.period.years.one': '{n} år',
  'open.privacy.period.years.other': '{n} år',
  'open.privacy.period.register-and-years': 'Så lenge KPR har noko om deg, og {n} år til',
  'open.privacy.period.archive-plan':
    'Så lenge arkivlova og planen for FHI sitt arkiv seier. Nettstaden slettar dei ikkje.',
  'open.privacy.period.until-turned-off': 'Til du slår av varslinga',
  'open.privacy.cookies': 'Informasjonskapslar',
  'open.privacy.cookies.text':
    'Vi bruker éin informasjonskapsel, {name}. Han kjem når du byrjar å logge inn, hugsar at du er innlogga, og forsvinn etter {idle} minutt utan bruk. Han må til for å logge inn. Les du berre dei opne sidene, får du ingen.',
  'open.privacy.cookies.none':
    'Vi sporar deg ikkje, vi måler ikkje kva du les, og ingen andre nettstader får vite at du er her.',
  'open.privacy.shared': 'Kven vi snakkar med',
  'open.privacy.shared.idporten':
    'ID-porten (Digitaliseringsdirektoratet), som får vite at du loggar inn her.',
  'open.privacy.shared.freg':
    'Folkeregisteret (Skatteetaten), som blir spurt om namn, alder og eventuelle andre nummer du har hatt.',
  'open.privacy.shared.systems':
    'Systema som samlar inn til KPR og hentar ut frå KPR. Dei får vite kva som skal stoppast, aldri kvifor. Dei som forskar og analyserer, får ikkje vite kven som har reservert seg.',
  'open.privacy.rights': 'Rettane dine',
  'open.privacy.rights.text':
    'Du kan krevje innsyn, retting, sletting og avgrensing, og du kan protestere. Ring eller skriv til oss. Du får svar innan ein månad.',
  'open.privacy.rights.complain': 'Meiner du vi gjer noko gale, kan du klage til Datatilsynet.',
  'open.privacy.rights.link': 'Slik klagar du til Datatilsynet',

  'open.access.title': 'Tilgjenge',
  'open.access.lead':
    'Alle skal kunne bruke denne tenesta. Målet er krava i EN 301 549, det vil seie WCAG 2.1 på nivå A og AA, for nettsidene og for rapporten du lastar ned.',
  'open.access.done': 'Dette er gjort',
  'open.access.done.keyboard':
    'Alt kan gjerast med tastatur åleine, og alt verkar utan JavaScript.',
  'open.access.done.zoom': 'Sidene kan forstørrast, og passar på ein skjerm som er 320 punkt brei.',
  'open.access.done.colour': 'Farge er aldri det einaste teiknet på noko.',
  'open.access.done.languages': 'Alle sider finst på bokmål, nynorsk og engelsk.',
  'open.access.done.automatic':
    'Sidene blir prøvde automatisk mot WCAG 2.1 A og AA. Slike prøver finn berre ein del av feila.',
  'open.access.known': 'Dette veit vi ikkje er godt nok',
  'open.access.known.people':
    'Tenesta er ikkje prøvd av menneske som bruker skjermlesar eller andre hjelpemiddel, og ingen utanfrå har granska henne.',
  'open.access.known.pdf':
    'Rapporten er merkt for skjermlesarar, men er ikkje kontrollert mot heile standarden PDF/UA. Dei same opplysningane står på nettsidene.',
  'open.access.known.time':
    'Du blir logga ut etter {idle} minutt utan bruk og etter {total} minutt i alt. Øvst på sida står det kor lenge du har att, og du kan forlengje. Talet blir ikkje oppdatert medan sida står open.',
  'open.access.known.formats': 'Det finst ikkje teiknspråk, lyd eller samisk.',
  'open.access.tell': 'Sei frå til oss',
  'open.access.tell.text':
    'Får du ikkje til noko, eller treng du opplysningane på ein annan måte? Ring eller skriv til oss. Du kan få alt på papir.',
  'open.access.complain':
    'Digitaliseringsdirektoratet fører tilsyn med at nettstader kan brukast av alle. Der kan du òg seie frå.',
  'open.access.complain.link': 'Tilsynet for universell utforming av ikt',
  'open.access.updated': 'Skrive {when}.',
} satisfies Record<keyof typeof nb, string>;
