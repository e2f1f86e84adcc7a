import type { explanations as nb } from './explain-texts.nb.ts';

export const explanations = {
  'holdings.explain.person-key':
    'Ein tilfeldig nøkkel som held opplysningane om deg samla. Han seier ingenting om deg.',
  'holdings.explain.source-record-id':
    'Nummeret som avsendaren bruker på opplysninga i sitt eige system.',
  'holdings.explain.delivery-id': 'Nummeret på sendinga som opplysninga kom til KPR med.',
  'holdings.explain.valid-at-source': 'Når opplysninga tok til å gjelde hos den som sende ho.',
  'holdings.explain.loaded-at': 'Når opplysninga vart lagd inn i KPR.',
  'holdings.explain.superseded-at':
    'Når ei nyare opplysning tok over for denne. Den gamle blir ståande, så du kan sjå begge.',
  'holdings.explain.blocked-at':
    'Når opplysninga vart sperra på grunn av ein reservasjon. Frå då av er det berre du som ser ho.',
  'holdings.explain.row-id': 'Nummeret som KPR sjølv har gitt opplysninga.',
  'holdings.explain.line-no':
    'Kva linje dette er, når ei rekning, eit besøk eller ei kartlegging har fleire.',
  'holdings.explain.org-nr': 'Verksemda som hadde konsultasjonen eller avtalen.',
  'holdings.explain.unit-name': 'Namnet på staden, til dømes helsestasjonen eller skulen.',
  'holdings.explain.kommune-nr': 'Kommunen som hadde ansvaret for tenesta.',
  'holdings.explain.bydel-nr':
    'I dei største byane: nummeret på bydelen som helsestasjonen høyrer til.',
  'holdings.explain.code-system': 'Lista som koden er henta frå, til dømes ICPC-2 eller ICD-10.',
  'holdings.explain.diagnosis':
    'Det som er ført som grunn til kontakten eller hjelpa. Det kan vere ein sjukdom, ei plage som «hoste», eller berre ein grunn til å ta kontakt. Kodane kjem frå ICPC-2, som fastlegar bruker, eller ICD-10, som er meir detaljert.',
  'holdings.explain.local-type':
    'Helsestasjonen sine eigne ord for kva slags konsultasjon det var. Dei kan seie noko om helse.',

  'holdings.explain.treated-at': 'Dagen og klokkeslettet for besøket eller kontakten.',
  'holdings.explain.fagomraade': 'Kva fag kravet gjeld, til dømes lege eller fysioterapi.',
  'holdings.explain.praksistype':
    'Kva slags stad som sende kravet, til dømes fastlege, legevakt eller tannlege.',
  'holdings.explain.praksis-kommune': 'Kommunen der behandlaren held til.',
  'holdings.explain.praksis': 'Legekontoret, klinikken eller ein annan stad som sende kravet.',
  'holdings.explain.behandler-type':
    'Yrket til den som behandla deg. Namnet på behandlaren viser vi ikkje.',
  'holdings.explain.kontakttype':
    'Om du møtte opp, hadde kontakt på nett eller telefon, eller om nokon gjorde arbeid for deg utan at du var der. KPR reknar det ut frå takstane.',
  'holdings.explain.debitor': 'Kven som skal dekkje kravet, til dømes folketrygda.',
  'holdings.explain.free-of-charge':
    'Grunnen til at du ikkje betalte eigendel, til dømes at du hadde frikort eller var under 16 år.',
  'holdings.explain.egenandel':
    'Det du betaler sjølv for besøket. Når du har betalt nok i løpet av eit år, får du frikort.',
  'holdings.explain.refusjon':
    'Det staten betaler til behandlaren for besøket. Pengane går ikkje til deg.',
  'holdings.explain.krav': 'Heile beløpet som behandlaren kravde for besøket.',
  'holdings.explain.claim-status':
    'Svaret frå Helfo, som betaler på vegner av staten. «Avvist» tyder at Helfo ikkje ville betale. «Kreditert» tyder at rekninga er trekt tilbake eller erstatta av ei ny.',
  'holdings.explain.referral-on': 'Dagen du vart tilvist, om nokon tilviste deg.',
  'holdings.explain.stonadspunkt':
    'Nummeret på regelen som gjer at staten betaler for tannbehandlinga.',
  'holdings.explain.credited-by': 'Nummeret på rekninga som trekkjer denne tilbake.',
  'holdings.explain.takst':
    'Koden som behandlaren bruker for å få betalt for kvar ting som vart gjord, til dømes ein konsultasjon eller ei blodprøve.',
  'holdings.explain.quantity': 'Kor mange gonger taksten er brukt på denne rekninga.',
  'holdings.explain.amount': 'Beløpet for denne taksten.',
  'holdings.explain.tooth':
    'Tanna det gjeld. Kvar tann har eit nummer, og vi skriv det om til ord.',
  'holdings.explain.is-main': 'Om dette var den viktigaste grunnen til kontakten.',
  'holdings.explain.diagnosis-kind':
    'Om diagnosen vart sett ved dette besøket, eller om han stod i tilvisinga.',

  'holdings.explain.tjeneste-id': 'Nummeret som kommunen bruker på tenesta i sitt eige system.',
  'holdings.explain.tjenestetype': 'Hjelpa du får, har fått eller har søkt om.',
  'holdings.explain.tjenestetype-system': 'Nummeret på lista som tenesta er henta frå.',
  'holdings.explain.vedtak-on': 'Dagen kommunen gjorde vedtak om tenesta.',
  'holdings.explain.applied-on': 'Dagen du søkte om tenesta, eller nokon søkte for deg.',
  'holdings.explain.started-on': 'Dagen tenesta tok til.',
  'holdings.explain.ended-on':
    'Dagen tenesta slutta. Står det ingenting, var ho ikkje slutta då kommunen sende opplysninga.',
  'holdings.explain.hours-per-week': 'Kor mange timar i veka det er gjort vedtak om.',
  'holdings.explain.utforer':
    'Den som gir deg tenesta, til dømes heimesjukepleia eller sjukeheimen.',
  'holdings.explain.reporting-year':
    'Året opplysninga gjeld for. Ei teneste som varer, blir send på nytt kvart år.',
  'holdings.explain.stopp-id': 'Nummeret som kommunen bruker på pausen i sitt eige system.',
  'holdings.explain.stopped-from': 'Dagen tenesta tok pause, til dømes fordi du var på sjukehus.',
  'holdings.explain.stopped-to': 'Dagen pausen var over. Står det ingenting, varte han framleis.',
  'holdings.explain.recorded-on': 'Dagen kommunen vurderte kva du treng hjelp til.',
  'holdings.explain.husstand': 'Om du budde åleine eller saman med nokon då kommunen spurde.',
  'holdings.explain.sivilstand': 'Om du var gift, ugift, skild eller noko anna då kommunen spurde.',
  'holdings.explain.boform': 'Kva slags bustad du budde i då kommunen spurde.',
  'holdings.explain.individuell-plan':
    'Om du har ein individuell plan. Det er ein felles plan for den som treng fleire tenester over lang tid.',
  'holdings.explain.koordinator':
    'Om du har ein koordinator. Det er ein fast person som skal få tenestene til å henge saman.',
  'holdings.explain.assessed-by-lege-on':
    'Når ein lege sist vurderte helsa di, slik kommunen har ført det.',
  'holdings.explain.assessed-by-tannlege-on':
    'Når ein tannlege eller tannpleiar sist såg på tennene dine, slik kommunen har ført det.',
  'holdings.explain.network-help-hours':
    'Kor mange timar i veka familie, vener og andre hjelper deg utan løn.',
  'holdings.explain.samlemaal':
    'Eit samlemål: kor mykje hjelp du treng i det heile. Det er rekna ut frå vurderinga av kvart område.',
  'holdings.explain.variable':
    'Det kommunen vurderte, til dømes å ete, å kle på seg eller å hugse.',
  'holdings.explain.skar':
    'Bistandsskår: kor mykje hjelp du treng på dette området. 1 er ingen problem, 5 er fullt behov for hjelp. 9 tyder at området ikkje gjeld deg.',

  'holdings.explain.konsultasjon-id':
    'Nummeret som avsendaren bruker på konsultasjonen i sitt eige system.',
  'holdings.explain.episode-guid':
    'Ein kode som knyter saman konsultasjonar som høyrer saman hos avsendaren.',
  'holdings.explain.started-at': 'Dagen og klokkeslettet då konsultasjonen tok til.',
  'holdings.explain.registered-at':
    'Når konsultasjonen vart skriven inn i journalsystemet på staden.',
  'holdings.explain.form': 'Om de møttest på staden, heime eller i ei gruppe.',
  'holdings.explain.alderstrinn':
    'Kva for ein av dei faste konsultasjonane det var. Helsestasjonen følgjer eit program etter alderen på barnet (alderstrinn), og skulen følgjer klassetrinna.',
  'holdings.explain.notification-status':
    'Om meldinga var ny, ei retting eller ei annullering. Annullering tyder at avsendaren har trekt meldinga tilbake.',
  'holdings.explain.ammestatus':
    'Om mora amma då barnet var på helsestasjonen. Det gjeld mora, men er lagra på barnet. KPR skal berre ha dette for dei første 12 månadene til barnet.',
  'holdings.explain.measure-kind': 'Kva som vart målt, til dømes vekt.',
  'holdings.explain.measured-value': 'Resultatet av målinga.',
  'holdings.explain.measured-value-raw': 'Resultatet nøyaktig slik avsendaren skreiv det.',
  'holdings.explain.measured-unit': 'Om resultatet er i gram, kilo, centimeter eller noko anna.',
  'holdings.explain.measured-at': 'Når målinga vart gjord.',
  'holdings.explain.yrkesgruppe':
    'Yrket til den frå helsetenesta som var med. Namnet viser vi ikkje.',
  'holdings.explain.rolle': 'Om dette var den som hadde ansvaret, eller ein som hjelpte til.',
  'holdings.explain.deltaker': 'Kven andre som var med, til dømes ein forelder.',
  'holdings.explain.avtale-id': 'Nummeret som avsendaren bruker på avtalen i sitt eige system.',
  'holdings.explain.scheduled-at': 'Dagen og klokkeslettet som var avtalt.',
  'holdings.explain.oppmote': 'Om de møtte til avtalen.',
  'holdings.explain.deleted-at': 'Når avsendaren sletta avtalen i sitt eige system.',

  'holdings.explain.visited-on': 'Dagen du var hos tannlegen eller tannpleiaren.',
  'holdings.explain.fylkeskommune': 'Fylkeskommunen som hadde ansvaret for klinikken.',
  'holdings.explain.klinikk': 'Tannklinikken du var på.',
  'holdings.explain.patient-group': 'Gruppa du høyrde til då. Ho avgjer kva du må betale sjølv.',
  'holdings.explain.paid-amount': 'Det du betalte for besøket.',
  'holdings.explain.refund-related': 'Om staten betalte noko av behandlinga.',
  'holdings.explain.observation-kind':
    'Om dette er noko som vart funne, ei undersøking eller ei behandling.',
  'holdings.explain.observation-code': 'Det som vart funne, undersøkt eller gjort.',
  'holdings.explain.surface': 'Kva side av tanna det gjeld.',

  'holdings.explain.kpr-id': 'Nummeret som KPR bruker om deg i staden for fødselsnummeret.',
  'holdings.explain.birth-date': 'Fødselsdatoen din i Folkeregisteret.',
  'holdings.explain.sex': 'Kjønnet ditt i Folkeregisteret.',
  'holdings.explain.deceased-on': 'Dødsdatoen i Folkeregisteret.',
  'holdings.explain.home-kommune': 'Kommunen du bur i, slik KPR sist fekk det opplyst.',
  'holdings.explain.home-bydel': 'I dei største byane: nummeret på bydelen du bur i.',
  'holdings.explain.oppforingsstatus': 'Om KPR har opplysningar om deg.',
  'holdings.explain.first-registered-at': 'Når KPR fekk den første opplysninga om deg.',
  'holdings.explain.data-last-changed-at':
    'Når ei opplysning om deg sist vart lagd til eller endra.',
  'holdings.explain.id-type':
    'Om du er registrert med fødselsnummer, D-nummer eller DUF-nummer. Sjølve nummeret viser vi ikkje.',
  'holdings.explain.id-mac':
    'Nummeret ditt i kryptert form. Det blir brukt til å finne opplysningane dine, og vi viser det aldri.',

  'holdings.explain.sender': 'Den som sende opplysninga til KPR.',
  'holdings.explain.sender-org-nr': 'Nummeret som verksemda har i Einingsregisteret.',
  'holdings.explain.sender-municipality': 'Kommunen som verksemda høyrer til.',
  'holdings.explain.system': 'Dataprogrammet som avsendaren fører journal i.',
  'holdings.explain.system-version': 'Kva utgåve av journalsystemet det var.',
  'holdings.explain.extracted-on': 'Dagen opplysningane vart henta ut av journalsystemet.',
  'holdings.explain.received-at': 'Når KPR tok imot sendinga.',
  'holdings.explain.supplier': 'Den som sende for avsendaren, ofte firmaet bak journalsystemet.',
  'holdings.explain.message-type': 'Kva slags melding opplysninga kom i.',
  'holdings.explain.message-version': 'Kva utgåve av meldinga det var.',
  'holdings.explain.correlation-id': 'Ein kode for å finne igjen sendinga om noko går gale.',
  'holdings.explain.delivery-status': 'Om KPR tok imot sendinga utan feil.',
  'holdings.explain.delivery-source': 'Kva for ei av dei fem kjeldene sendinga høyrer til.',
  'holdings.explain.organisation-name': 'Namnet på verksemda.',
  'holdings.explain.organisation-kind': 'Om verksemda er ein kommune, ein klinikk eller noko anna.',
  'holdings.explain.organisation-parent': 'Verksemda som denne høyrer inn under.',

  'holdings.why.claims':
    'For å sjå kven som bruker helsetenestene, kvar og kor ofte. Tenestene blir planlagde ut frå det.',
  'holdings.why.payment': 'For å sjå kva tenestene kostar, og kven som betaler.',
  'holdings.why.health-needs':
    'For å sjå kva folk treng hjelp for, så tenestene kan bli betre og meir sjukdom blir førebygd.',
  'holdings.why.care':
    'For å sjå kven som får hjelp frå kommunen, kor mykje og kor lenge. Tenestene blir planlagde ut frå det.',
  'holdings.why.care-needs': 'For å sjå kva folk treng hjelp til, og om dei får den hjelpa.',
  'holdings.why.activity':
    'For å vite kor mykje helsestasjonane og skulehelsetenesta gjer, og kva fagfolk dei har til det.',
  'holdings.why.guideline':
    'For å sjå om barn og unge blir følgde opp slik dei faglege retningslinjene seier.',
  'holdings.why.feeding':
    'For å følgje med på kva spedbarn får av mat: om dei blir amma, frå dei er fødde til dei er 12 månader.',
  'holdings.why.measuring': 'For å sjå at barn blir vegne og målte.',
  'holdings.why.dental':
    'For å sjå kven som får offentleg tannbehandling, kva som blir gjort, og korleis tannhelsa er.',
  'holdings.why.person':
    'For å sjå skilnader mellom aldersgrupper, kjønn og stader, så tenestene blir gode for alle.',
  'holdings.why.identity': 'For å vere sikker på at opplysningane er om rett person.',
  'holdings.why.provenance':
    'For å vite kven som sende opplysninga, så feil kan rettast der dei oppstod.',
  'holdings.why.operation':
    'For å halde orden: finne igjen, rette og slette den rette opplysninga.',
  'holdings.why.reservation': 'For å passe på at reservasjonen verkar.',
} as const satisfies Record<keyof typeof nb, string>;
