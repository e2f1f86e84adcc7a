/** What each column of the register is, and why KPR holds it, for somebody who never saw one. */
export const explanations = {
  'holdings.explain.person-key':
    'En tilfeldig nøkkel som holder opplysningene om deg samlet. Den sier ingenting om deg.',
  'holdings.explain.source-record-id':
    'Nummeret som avsenderen bruker på opplysningen i sitt eget system.',
  'holdings.explain.delivery-id': 'Nummeret på forsendelsen som opplysningen kom til KPR med.',
  'holdings.explain.valid-at-source': 'Når opplysningen begynte å gjelde hos den som sendte den.',
  'holdings.explain.loaded-at': 'Når opplysningen ble lagt inn i KPR.',
  'holdings.explain.superseded-at':
    'Når en nyere opplysning tok over for denne. Den gamle blir stående, så du kan se begge.',
  'holdings.explain.blocked-at':
    'Når opplysningen ble sperret på grunn av en reservasjon. Fra da av er det bare du som ser den.',
  'holdings.explain.row-id': 'Nummeret som KPR selv har gitt opplysningen.',
  'holdings.explain.line-no':
    'Hvilken linje dette er, når en regning, et besøk eller en kartlegging har flere.',
  'holdings.explain.org-nr': 'Virksomheten som hadde konsultasjonen eller avtalen.',
  'holdings.explain.unit-name': 'Navnet på stedet, for eksempel helsestasjonen eller skolen.',
  'holdings.explain.kommune-nr': 'Kommunen som hadde ansvaret for tjenesten.',
  'holdings.explain.bydel-nr':
    'I de største byene: nummeret på bydelen som helsestasjonen hører til.',
  'holdings.explain.code-system':
    'Listen som koden er hentet fra, for eksempel ICPC-2 eller ICD-10.',
  'holdings.explain.diagnosis':
    'Det som er ført som grunn til kontakten eller hjelpen. Det kan være en sykdom, en plage som «hoste», eller bare en grunn til å ta kontakt. Kodene kommer fra ICPC-2, som fastleger bruker, eller ICD-10, som er mer detaljert.',
  'holdings.explain.local-type':
    'Helsestasjonens egne ord for hva slags konsultasjon det var. De kan si noe om helse.',

  'holdings.explain.treated-at': 'Dagen og klokkeslettet for besøket eller kontakten.',
  'holdings.explain.fagomraade': 'Hvilket fag kravet gjelder, for eksempel lege eller fysioterapi.',
  'holdings.explain.praksistype':
    'Hva slags sted som sendte kravet, for eksempel fastlege, legevakt eller tannlege.',
  'holdings.explain.praksis-kommune': 'Kommunen der behandleren holder til.',
  'holdings.explain.praksis': 'Legekontoret, klinikken eller et annet sted som sendte kravet.',
  'holdings.explain.behandler-type':
    'Yrket til den som behandlet deg. Navnet på behandleren vises ikke.',
  'holdings.explain.kontakttype':
    'Om du møtte opp, hadde kontakt på nett eller telefon, eller om noen gjorde arbeid for deg uten at du var der. KPR regner det ut fra takstene.',
  'holdings.explain.debitor': 'Hvem som skal dekke kravet, for eksempel folketrygden.',
  'holdings.explain.free-of-charge':
    'Grunnen til at du ikke betalte egenandel, for eksempel at du hadde frikort eller var under 16 år.',
  'holdings.explain.egenandel':
    'Det du betaler selv for besøket. Når du har betalt nok i løpet av et år, får du frikort.',
  'holdings.explain.refusjon':
    'Det staten betaler til behandleren for besøket. Pengene går ikke til deg.',
  'holdings.explain.krav': 'Hele beløpet som behandleren krevde for besøket.',
  'holdings.explain.claim-status':
    'Svaret fra Helfo, som betaler på vegne av staten. «Avvist» betyr at Helfo ikke ville betale. «Kreditert» betyr at regningen er trukket tilbake eller erstattet av en ny.',
  'holdings.explain.referral-on': 'Dagen du ble henvist, hvis noen henviste deg.',
  'holdings.explain.stonadspunkt':
    'Nummeret på regelen som gjør at staten betaler for tannbehandlingen.',
  'holdings.explain.credited-by': 'Nummeret på regningen som trekker denne tilbake.',
  'holdings.explain.takst':
    'Koden som behandleren bruker for å få betalt for hver ting som ble gjort, for eksempel en konsultasjon eller en blodprøve.',
  'holdings.explain.quantity': 'Hvor mange ganger taksten er brukt på denne regningen.',
  'holdings.explain.amount': 'Beløpet for denne taksten.',
  'holdings.explain.tooth':
    'Tannen det gjelder. Hver tann har et nummer, og vi skriver det om til ord.',
  'holdings.explain.is-main': 'Om dette var den viktigste grunnen til kontakten.',
  'holdings.explain.diagnosis-kind':
    'Om diagnosen ble satt ved dette besøket, eller om den sto i henvisningen.',

  'holdings.explain.tjeneste-id': 'Nummeret som kommunen bruker på tjenesten i sitt eget system.',
  'holdings.explain.tjenestetype': 'Hjelpen du får, har fått eller har søkt om.',
  'holdings.explain.tjenestetype-system': 'Nummeret på listen som tjenesten er hentet fra.',
  'holdings.explain.vedtak-on': 'Dagen kommunen gjorde vedtak om tjenesten.',
  'holdings.explain.applied-on': 'Dagen du søkte om tjenesten, eller noen søkte for deg.',
  'holdings.explain.started-on': 'Dagen tjenesten begynte.',
  'holdings.explain.ended-on':
    'Dagen tjenesten sluttet. Står det ingenting, var den ikke sluttet da kommunen sendte opplysningen.',
  'holdings.explain.hours-per-week': 'Hvor mange timer i uken det er gjort vedtak om.',
  'holdings.explain.utforer':
    'Den som gir deg tjenesten, for eksempel hjemmesykepleien eller sykehjemmet.',
  'holdings.explain.reporting-year':
    'Året opplysningen gjelder for. En tjeneste som varer, blir sendt på nytt hvert år.',
  'holdings.explain.stopp-id': 'Nummeret som kommunen bruker på pausen i sitt eget system.',
  'holdings.explain.stopped-from':
    'Dagen tjenesten tok pause, for eksempel fordi du var på sykehus.',
  'holdings.explain.stopped-to': 'Dagen pausen var over. Står det ingenting, varte den fortsatt.',
  'holdings.explain.recorded-on': 'Dagen kommunen vurderte hva du trenger hjelp til.',
  'holdings.explain.husstand': 'Om du bodde alene eller sammen med noen da kommunen spurte.',
  'holdings.explain.sivilstand': 'Om du var gift, ugift, skilt eller noe annet da kommunen spurte.',
  'holdings.explain.boform': 'Hva slags bolig du bodde i da kommunen spurte.',
  'holdings.explain.individuell-plan':
    'Om du har en individuell plan. Det er en felles plan for den som trenger flere tjenester over lang tid.',
  'holdings.explain.koordinator':
    'Om du har en koordinator. Det er en fast person som skal få tjenestene til å henge sammen.',
  'holdings.explain.assessed-by-lege-on':
    'Når en lege sist vurderte helsen din, slik kommunen har ført det.',
  'holdings.explain.assessed-by-tannlege-on':
    'Når en tannlege eller tannpleier sist så på tennene dine, slik kommunen har ført det.',
  'holdings.explain.network-help-hours':
    'Hvor mange timer i uken familie, venner og andre hjelper deg uten lønn.',
  'holdings.explain.samlemaal':
    'Et samlemål: hvor mye hjelp du trenger i det hele. Det er regnet ut fra vurderingen av hvert område.',
  'holdings.explain.variable':
    'Det kommunen vurderte, for eksempel å spise, å kle på seg eller å huske.',
  'holdings.explain.skar':
    'Bistandsskår: hvor mye hjelp du trenger på dette området. 1 er ingen problemer, 5 er fullt behov for hjelp. 9 betyr at området ikke gjelder deg.',

  'holdings.explain.konsultasjon-id':
    'Nummeret som avsenderen bruker på konsultasjonen i sitt eget system.',
  'holdings.explain.episode-guid':
    'En kode som knytter sammen konsultasjoner som hører sammen hos avsenderen.',
  'holdings.explain.started-at': 'Dagen og klokkeslettet da konsultasjonen begynte.',
  'holdings.explain.registered-at':
    'Når konsultasjonen ble skrevet inn i journalsystemet på stedet.',
  'holdings.explain.form': 'Om dere møttes på stedet, hjemme eller i en gruppe.',
  'holdings.explain.alderstrinn':
    'Hvilken av de faste konsultasjonene det var. Helsestasjonen følger et program etter barnets alder (alderstrinn), og skolen følger klassetrinnene.',
  'holdings.explain.notification-status':
    'Om meldingen var ny, en retting eller en annullering. Annullering betyr at avsenderen har trukket meldingen tilbake.',
  'holdings.explain.ammestatus':
    'Om moren ammet da barnet var på helsestasjonen. Det gjelder moren, men er lagret på barnet. KPR skal bare ha dette for barnets første 12 måneder.',
  'holdings.explain.measure-kind': 'Hva som ble målt, for eksempel vekt.',
  'holdings.explain.measured-value': 'Resultatet av målingen.',
  'holdings.explain.measured-value-raw': 'Resultatet nøyaktig slik avsenderen skrev det.',
  'holdings.explain.measured-unit': 'Om resultatet er i gram, kilo, centimeter eller noe annet.',
  'holdings.explain.measured-at': 'Når målingen ble gjort.',
  'holdings.explain.yrkesgruppe':
    'Yrket til den fra helsetjenesten som var med. Navnet vises ikke.',
  'holdings.explain.rolle': 'Om dette var den som hadde ansvaret, eller en som hjalp til.',
  'holdings.explain.deltaker': 'Hvem andre som var med, for eksempel en forelder.',
  'holdings.explain.avtale-id': 'Nummeret som avsenderen bruker på avtalen i sitt eget system.',
  'holdings.explain.scheduled-at': 'Dagen og klokkeslettet som var avtalt.',
  'holdings.explain.oppmote': 'Om dere møtte til avtalen.',
  'holdings.explain.deleted-at': 'Når avsenderen slettet avtalen i sitt eget system.',

  'holdings.explain.visited-on': 'Dagen du var hos tannlegen eller tannpleieren.',
  'holdings.explain.fylkeskommune': 'Fylkeskommunen som hadde ansvaret for klinikken.',
  'holdings.explain.klinikk': 'Tannklinikken du var på.',
  'holdings.explain.patient-group': 'Gruppen du hørte til da. Den avgjør hva du må betale selv.',
  'holdings.explain.paid-amount': 'Det du betalte for besøket.',
  'holdings.explain.refund-related': 'Om staten betalte noe av behandlingen.',
  'holdings.explain.observation-kind':
    'Om dette er noe som ble funnet, en undersøkelse eller en behandling.',
  'holdings.explain.observation-code': 'Det som ble funnet, undersøkt eller gjort.',
  'holdings.explain.surface': 'Hvilken side av tannen det gjelder.',

  'holdings.explain.kpr-id': 'Nummeret som KPR bruker om deg i stedet for fødselsnummeret.',
  'holdings.explain.birth-date': 'Fødselsdatoen din i Folkeregisteret.',
  'holdings.explain.sex': 'Kjønnet ditt i Folkeregisteret.',
  'holdings.explain.deceased-on': 'Dødsdatoen i Folkeregisteret.',
  'holdings.explain.home-kommune': 'Kommunen du bor i, slik KPR sist fikk det opplyst.',
  'holdings.explain.home-bydel': 'I de største byene: nummeret på bydelen du bor i.',
  'holdings.explain.oppforingsstatus': 'Om KPR har opplysninger om deg.',
  'holdings.explain.first-registered-at': 'Når KPR fikk den første opplysningen om deg.',
  'holdings.explain.data-last-changed-at':
    'Når en opplysning om deg sist ble lagt til eller endret.',
  'holdings.explain.id-type':
    'Om du er registrert med fødselsnummer, D-nummer eller DUF-nummer. Selve nummeret viser vi ikke.',
  'holdings.explain.id-mac':
    'Nummeret ditt i kryptert form. Det brukes til å finne opplysningene dine, og vises aldri.',

  'holdings.explain.sender': 'Den som sendte opplysningen til KPR.',
  'holdings.explain.sender-org-nr': 'Nummeret som virksomheten har i Enhetsregisteret.',
  'holdings.explain.sender-municipality': 'Kommunen som virksomheten hører til.',
  'holdings.explain.system': 'Dataprogrammet som avsenderen fører journal i.',
  'holdings.explain.system-version': 'Hvilken utgave av journalsystemet det var.',
  'holdings.explain.extracted-on': 'Dagen opplysningene ble hentet ut av journalsystemet.',
  'holdings.explain.received-at': 'Når KPR tok imot forsendelsen.',
  'holdings.explain.supplier': 'Den som sendte for avsenderen, ofte firmaet bak journalsystemet.',
  'holdings.explain.message-type': 'Hva slags melding opplysningen kom i.',
  'holdings.explain.message-version': 'Hvilken utgave av meldingen det var.',
  'holdings.explain.correlation-id': 'En kode for å finne igjen forsendelsen hvis noe går galt.',
  'holdings.explain.delivery-status': 'Om KPR tok imot forsendelsen uten feil.',
  'holdings.explain.delivery-source': 'Hvilken av de fem kildene forsendelsen hører til.',
  'holdings.explain.organisation-name': 'Navnet på virksomheten.',
  'holdings.explain.organisation-kind':
    'Om virksomheten er en kommune, en klinikk eller noe annet.',
  'holdings.explain.organisation-parent': 'Virksomheten den hører inn under.',

  'holdings.why.claims':
    'For å se hvem som bruker helsetjenestene, hvor og hvor ofte. Tjenestene planlegges ut fra det.',
  'holdings.why.payment': 'For å se hva tjenestene koster, og hvem som betaler.',
  'holdings.why.health-needs':
    'For å se hva folk trenger hjelp for, så tjenestene kan bli bedre og mer sykdom forebygges.',
  'holdings.why.care':
    'For å se hvem som får hjelp fra kommunen, hvor mye og hvor lenge. Tjenestene planlegges ut fra det.',
  'holdings.why.care-needs': 'For å se hva folk trenger hjelp til, og om de får den hjelpen.',
  'holdings.why.activity':
    'For å vite hvor mye helsestasjonene og skolehelsetjenesten gjør, og hvilke fagfolk de har til det.',
  'holdings.why.guideline':
    'For å se om barn og unge blir fulgt opp slik de faglige retningslinjene sier.',
  'holdings.why.feeding':
    'For å følge med på hva spedbarn får av mat: om de blir ammet, fra de er født til de er 12 måneder.',
  'holdings.why.measuring': 'For å se at barn blir veid og målt.',
  'holdings.why.dental':
    'For å se hvem som får offentlig tannbehandling, hva som blir gjort, og hvordan tannhelsen er.',
  'holdings.why.person':
    'For å se forskjeller mellom aldersgrupper, kjønn og steder, så tjenestene blir gode for alle.',
  'holdings.why.identity': 'For å være sikker på at opplysningene er om rett person.',
  'holdings.why.provenance':
    'For å vite hvem som sendte opplysningen, så feil kan rettes der de oppsto.',
  'holdings.why.operation':
    'For å holde orden: finne igjen, rette og slette den rette opplysningen.',
  'holdings.why.reservation': 'For å passe på at reservasjonen virker.',
} as const;
