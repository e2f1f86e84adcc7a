import type { rules as nb } from './rule-texts.nb.ts';

export const rules: Record<keyof typeof nb, string> = {
  'mandate.rules.title': 'Reglane vi følgjer',
  'mandate.rules.lead':
    'Her står alle reglar og val som tenesta bruker når ho avgjer kva ein reservasjon gjeld, kven som kan sjå opplysningar i KPR og kven som kan reservere. Reglane blir brukte på nytt kvar gong nokon opnar ei side.',
  'mandate.rules.version':
    'Reglane gjeld frå {date}. Versjon {version} blir lagra saman med kvar avgjerd.',
  'mandate.rules.unknown':
    'Manglar det ei opplysning vi treng, seier vi aldri ja av oss sjølve. Då kan du sende ein førespurnad, og eit menneske vurderer.',
  'mandate.rules.answers': 'Svara betyr',
  'mandate.rules.outcome.auto': 'Med ein gong',
  'mandate.rules.outcome.auto.text': 'Du gjer det sjølv, her.',
  'mandate.rules.outcome.case': 'Eit menneske vurderer',
  'mandate.rules.outcome.case.text': 'Du sender ein førespurnad og får svar innan ein månad.',
  'mandate.rules.outcome.no': 'Nei',
  'mandate.rules.outcome.no.text': 'Du kan likevel be oss sjå på saka.',
  'mandate.rules.later': 'Kan ikkje gjerast her enno. Til då vurderer eit menneske.',
  'mandate.rules.answer': 'Svar',
  'mandate.rules.who': 'Kven',
  'mandate.rules.see.caption': 'Kven som kan sjå',
  'mandate.rules.see.text':
    'Å sjå gjeld opplysningane, reservasjonane, loggen over kven som har sett dei, og rapporten. Den første rada som passar, gjeld.',
  'mandate.rules.see.self-16.who': 'Du sjølv, 16 år eller eldre',
  'mandate.rules.see.self-16.what': 'Alt om deg.',
  'mandate.rules.see.self-under-12.who': 'Du sjølv, under 12 år',
  'mandate.rules.see.self-under-12.what': 'Du kan ringe oss, eller spørje ein vaksen du stoler på.',
  'mandate.rules.see.self-12-15.who': 'Du sjølv, 12–15 år',
  'mandate.rules.see.self-12-15.what':
    'Du kan be om at foreldra dine ikkje får sjå. Det gjeld med ein gong, også på telefon, og blir vurdert etterpå.',
  'mandate.rules.see.self-protected-address.who': 'Du sjølv frå 16 år, med verna adresse',
  'mandate.rules.see.self-protected-address.what': 'Alt om deg, men aldri adressa.',
  'mandate.rules.see.self-register-silent.who':
    'Du sjølv frå 16 år, når Folkeregisteret ikkje svarer',
  'mandate.rules.see.self-register-silent.what':
    'Alt om deg, når vi ein gong har fått vite fødselsdatoen din.',
  'mandate.rules.see.parent-of-child-under-12.who': 'Du med foreldreansvar, barn under 12 år',
  'mandate.rules.see.parent-of-child-under-12.what':
    'Kvar av foreldra for seg, når alle vilkåra nedanfor er oppfylte.',
  'mandate.rules.see.parent-of-child-12-15.who': 'Du med foreldreansvar, barn 12–15 år',
  'mandate.rules.see.parent-of-child-12-15.what':
    'Barnet blir høyrt først. Vanlegvis er svaret nei.',
  'mandate.rules.see.parent-of-child-16.who': 'Du med foreldreansvar, ungdom frå 16 år',
  'mandate.rules.see.parent-of-child-16.what':
    'Ungdommen bestemmer sjølv. Eit menneske kan vurdere det du treng for å ha foreldreansvaret.',
  'mandate.rules.see.no-standing.who':
    'Forelder utan foreldreansvar, fosterheim, barnevern og alle andre',
  'mandate.rules.see.no-standing.what': 'Send førespurnad med dokument.',
  'mandate.rules.see.power-of-attorney.who': 'Du med fullmakt til å sjå',
  'mandate.rules.see.power-of-attorney.what':
    'Det fullmakta gjeld, så lenge ho gjeld. Aldri arbeidsgivar, forsikring eller politi.',
  'mandate.rules.see.next-of-kin.who':
    'Næraste pårørande til ein som ikkje har avgjerds\u00adkompetanse',
  'mandate.rules.see.next-of-kin.what':
    'Eit ja seier kva det gjeld, og varer i eitt år. Personen får vite det og kan seie nei.',
  'mandate.rules.see.written-consent.who': 'Advokat eller helsepersonell med skriftleg samtykke',
  'mandate.rules.see.written-consent.what':
    'Det same gjeld forelder under 18 år, og den som berre har DUF-nummer.',
  'mandate.rules.see.guardian-personal.who': 'Verje for helse og personlege forhold',
  'mandate.rules.see.guardian-personal.what': 'Vi hentar inn kva personen sjølv meiner.',
  'mandate.rules.see.guardian-economic.who':
    'Verje berre for økonomi, og nærståande med legalfullmakt',
  'mandate.rules.see.guardian-economic.what': 'Ansvar for økonomi gir ikkje innsyn i helse.',
  'mandate.rules.see.next-of-kin-of-deceased.who': 'Næraste pårørande til ein som er død',
  'mandate.rules.see.next-of-kin-of-deceased.what':
    'Det må vere tungtvegande grunnar, og vi ser på kva den døde ville ha ønskt.',
  'mandate.rules.see.lasting-power-of-attorney.who':
    'Stadfesta framtids\u00adfullmakt for personlege forhold',
  'mandate.rules.see.lasting-power-of-attorney.what':
    'Vi vurderer ho éin gong. Etter eit ja går det med ein gong.',
  'mandate.rules.see.caseworker.who': 'Saksbehandlar hos FHI',
  'mandate.rules.see.caseworker.what':
    'Berre i ei sak dei har fått tildelt, med grunngiving. Du ser det i loggen. Aldri i si eiga eller nærståande si sak.',
  'mandate.rules.reserve.caption': 'Kven som kan reservere og oppheve',
  'mandate.rules.reserve.text':
    'Reglane er dei same for alt ein kan seie nei til, der det ikkje står noko anna.',
  'mandate.rules.reserve.self-16.who': 'Du sjølv, 16 år eller eldre',
  'mandate.rules.reserve.self-16.what': 'Du kan også oppheve det andre har valt for deg.',
  'mandate.rules.reserve.self-12-15-reserves.who': 'Du sjølv, 12–15 år, når du reserverer deg',
  'mandate.rules.reserve.self-12-15-reserves.what':
    'Du er verna frå du sender: det du seier nei til, blir sperra eller ikkje delt, og ingenting blir sletta. Det du ønskjer, veg tungt.',
  'mandate.rules.reserve.self-12-15.who': 'Du sjølv, 12–15 år, når du opphevar',
  'mandate.rules.reserve.self-12-15.what': 'Reservasjonen gjeld til vi har svart.',
  'mandate.rules.reserve.self-under-12.who': 'Du sjølv, under 12 år',
  'mandate.rules.reserve.self-under-12.what':
    'Du kan ringe oss, eller spørje ein vaksen du stoler på.',
  'mandate.rules.reserve.parent-alone-on-registration.who':
    'Éin av to med foreldreansvar, om lagring',
  'mandate.rules.reserve.parent-alone-on-registration.what':
    'Berre om valet lenger ned om éin forelder seier det.',
  'mandate.rules.reserve.parent-lifts-anothers.who':
    'Du med foreldreansvar, barn under 12 år, når du opphevar noko ein annan står bak',
  'mandate.rules.reserve.parent-lifts-anothers.what':
    'Den andre kan vere den andre forelderen, barnet eller eit vedtak.',
  'mandate.rules.reserve.parent-of-child-under-12.who': 'Du med foreldreansvar, barn under 12 år',
  'mandate.rules.reserve.parent-of-child-under-12.what':
    'Du kan reservere, og oppheve det du sjølv har gjort. Du seier om barnet er høyrt. Den andre med foreldreansvar får vite det og kan seie seg ueinig. Då ventar slettinga.',
  'mandate.rules.reserve.parent-of-child-12-15.who': 'Du med foreldreansvar, barn 12–15 år',
  'mandate.rules.reserve.parent-of-child-12-15.what': 'Barnet blir høyrt først.',
  'mandate.rules.reserve.parent-of-child-16.who': 'Du med foreldreansvar, ungdom frå 16 år',
  'mandate.rules.reserve.parent-of-child-16.what':
    'Ungdommen bestemmer sjølv. Reservasjonar frå før blir ståande.',
  'mandate.rules.reserve.power-of-attorney.who': 'Du med fullmakt til å handle',
  'mandate.rules.reserve.power-of-attorney.what':
    'Den som gav fullmakta, får vite det med ein gong og kan stoppe det.',
  'mandate.rules.reserve.next-of-kin-or-guardian.who': 'Godteken næraste pårørande, og verje',
  'mandate.rules.reserve.next-of-kin-or-guardian.what': 'Vi hentar inn kva personen sjølv meiner.',
  'mandate.rules.reserve.relatives-of-deceased.who': 'Pårørande til ein som er død',
  'mandate.rules.reserve.relatives-of-deceased.what': 'Reservasjonane blir ståande som dei var.',
  'mandate.rules.reserve.no-standing.who': 'Alle andre',
  'mandate.rules.reserve.no-standing.what': 'Send førespurnad med dokument.',
  'mandate.rules.gates.caption': 'Vilkår for å handle for ein annan',
  'mandate.rules.gates.text':
    'Alle må vere oppfylte, og dei blir sjekka i denne rekkjefølgja. Er du ikkje logga inn på høgaste nivå, er svaret nei. Stoppar det på noko anna, er sida den same uansett grunn, av omsyn til alle det kan gjelde.',
  'mandate.rules.gates.condition': 'Vilkår',
  'mandate.rules.gates.allow': 'Døme som går',
  'mandate.rules.gates.refuse': 'Døme som stoppar',
  'mandate.rules.gate.signed-in-high': 'Du er logga inn på høgaste nivå',
  'mandate.rules.gate.signed-in-high.allow': 'BankID',
  'mandate.rules.gate.signed-in-high.refuse': 'MinID',
  'mandate.rules.gate.actor-capable': 'Du er 18 år eller eldre og kan handle for deg sjølv',
  'mandate.rules.gate.actor-capable.allow': 'Ei mor fyller 18 år i dag.',
  'mandate.rules.gate.actor-capable.refuse': 'Ei mor fyller 18 år i morgon.',
  'mandate.rules.gate.subject-alive': 'Personen lever',
  'mandate.rules.gate.subject-alive.allow': 'Barnet er registrert som busett eller utflytta.',
  'mandate.rules.gate.subject-alive.refuse': 'Barnet er registrert som dødt eller forsvunne.',
  'mandate.rules.gate.no-protected-address':
    'Verken du, barnet eller nokon med foreldreansvar har verna adresse',
  'mandate.rules.gate.no-protected-address.allow': 'Begge foreldra og barnet har vanleg adresse.',
  'mandate.rules.gate.no-protected-address.refuse': 'Den andre forelderen har fortruleg adresse.',
  'mandate.rules.gate.register-fresh': 'Folkeregisteret har svart det siste minuttet',
  'mandate.rules.gate.register-fresh.allow': 'Svaret er 60 sekund gammalt.',
  'mandate.rules.gate.register-fresh.refuse':
    'Svaret er 61 sekund gammalt, eller det kjem ikkje noko svar.',
  'mandate.rules.gate.child-lives-with-holder': 'Barnet bur hos minst éin som har foreldreansvar',
  'mandate.rules.gate.child-lives-with-holder.allow': 'Barnet bur hos far, og far vil sjå.',
  'mandate.rules.gate.child-lives-with-holder.refuse': 'Barnet bur hos besteforeldra.',
  'mandate.rules.gate.no-block': 'Ingen har stoppa det',
  'mandate.rules.gate.no-block.allow': 'Det finst inga sperre.',
  'mandate.rules.gate.no-block.refuse':
    'Barnet, ein domstol, barnevernet eller ein saksbehandlar har sett ei sperre.',
  'mandate.rules.switches.caption': 'Val der lova kan lesast på fleire måtar',
  'mandate.rules.switches.text':
    'Juristane i FHI stadfester eller endrar vala. Til då gjeld det som er foreslått her.',
  'mandate.rules.switches.title': 'Val vi har gjort',
  'mandate.rules.gates.title': 'Når nokon handlar for ein annan',
  'mandate.rules.who-title': 'Kven kan sjå, og kven kan reservere',
  'mandate.rules.switches.others': 'Kunne også vore:',
  'mandate.rules.switches.proposed': 'Foreslått: «{value}», av {by}, {date}.',
  'mandate.rules.periods.proposed': 'Foreslått av {by}, {date}.',
  'mandate.rules.switches.question': 'Spørsmål',
  'mandate.rules.switches.value': 'Gjeld no',
  'mandate.rules.switch.parentsWhoMayAct':
    'Kven kan handle når barnet bur hos berre éin av to med foreldreansvar?',
  'mandate.rules.switch.parentsWhoMayAct.both': 'Begge',
  'mandate.rules.switch.parentsWhoMayAct.living-with-child': 'Berre den barnet bur hos',
  'mandate.rules.switch.oneParentReservesRegistration':
    'Kan éin forelder åleine seie nei til lagring for barnet?',
  'mandate.rules.switch.oneParentReservesRegistration.yes': 'Ja',
  'mandate.rules.switch.oneParentReservesRegistration.case': 'Eit menneske vurderer',
  'mandate.rules.switch.youngPeopleActDigitally':
    'Kan dei som er 12–15 år, verne seg sjølve her med ein gong?',
  'mandate.rules.switch.youngPeopleActDigitally.yes': 'Ja',
  'mandate.rules.switch.youngPeopleActDigitally.no': 'Nei',
  'mandate.rules.switch.guardianSees': 'Får ein verje for helse sjå med ein gong?',
  'mandate.rules.switch.guardianSees.case': 'Eit menneske vurderer',
  'mandate.rules.switch.guardianSees.at-once': 'Ja',
  'mandate.rules.switch.breastfeedingHidden':
    'Blir opplysningar om amming skjult for andre enn mor?',
  'mandate.rules.switch.breastfeedingHidden.no': 'Nei',
  'mandate.rules.switch.breastfeedingHidden.yes': 'Ja',
  'mandate.rules.switch.registerAskedForReservations':
    'Kan vi spørje Folkeregisteret også når saka er ein reservasjon?',
  'mandate.rules.switch.registerAskedForReservations.yes': 'Ja',
  'mandate.rules.switch.registerAskedForReservations.no': 'Nei',
  'mandate.rules.switch.preventiveHealthCovers':
    'Kva omfattar eit nei til lagring frå helsestasjon, skulehelseteneste, svangerskap og barsel?',
  'mandate.rules.switch.preventiveHealthCovers.all-health-facts': 'Alle helseopplysningar',
  'mandate.rules.switch.preventiveHealthCovers.height-weight-breastfeeding':
    'Berre høgd, vekt og amming',
  'mandate.rules.switch.preventiveHealthClaims':
    'Omfattar det også rekningar frå helsestasjon og jordmor?',
  'mandate.rules.switch.preventiveHealthClaims.blocked-until-confirmed':
    'Dei blir sperra, og ikkje sletta før det er stadfesta',
  'mandate.rules.switch.preventiveHealthClaims.covered': 'Ja',
  'mandate.rules.switch.preventiveHealthClaims.not-covered': 'Nei',
  'mandate.rules.switch.refundedDentalCare':
    'Omfattar eit nei til lagring frå tannlege behandling som staten betaler?',
  'mandate.rules.switch.refundedDentalCare.not-covered': 'Nei',
  'mandate.rules.switch.refundedDentalCare.covered': 'Ja',
  'mandate.rules.switch.linkageException':
    'Kan register koplast saman med fødselsnummer sjølv om du har sagt nei?',
  'mandate.rules.switch.linkageException.off': 'Nei',
  'mandate.rules.switch.linkageException.on': 'Ja',
  'mandate.rules.switch.anonymousStatistics':
    'Er du med i anonym statistikk når du har sagt nei til bruk?',
  'mandate.rules.switch.anonymousStatistics.left-out': 'Nei',
  'mandate.rules.switch.anonymousStatistics.included': 'Ja',
  'mandate.rules.switch.feedbackToReporters':
    'Gjeld reservasjonar tilbakemelding til den som sende opplysningane?',
  'mandate.rules.switch.feedbackToReporters.outside-reservations': 'Nei',
  'mandate.rules.switch.feedbackToReporters.inside-reservations': 'Ja',
  'mandate.rules.switch.thirtyYearsCountedFrom':
    'Frå når blir dei 30 åra talde før du kan krevje sletting?',
  'mandate.rules.switch.thirtyYearsCountedFrom.undecided': 'Ikkje avgjort',
  'mandate.rules.switch.thirtyYearsCountedFrom.each-entry': 'Frå kvar opplysning',
  'mandate.rules.switch.thirtyYearsCountedFrom.latest-entry': 'Frå den nyaste opplysninga',
  'mandate.rules.switch.complaintBody': 'Kven avgjer ein klage på eit vedtak?',
  'mandate.rules.switch.complaintBody.ministry': 'Helse- og omsorgs\u00addepartementet',
  'mandate.rules.switch.complaintBody.undecided': 'Ikkje avgjort',
  'mandate.rules.switch.archivingOfCases': 'Skal saker om innsyn arkiverast?',
  'mandate.rules.switch.archivingOfCases.undecided': 'Ikkje avgjort',
  'mandate.rules.switch.archivingOfCases.archived': 'Ja',
  'mandate.rules.switch.ehdsOptOut': 'Kan ein seie nei til bruk etter EU-forordninga om helsedata?',
  'mandate.rules.switch.ehdsOptOut.off': 'Nei, ho gjeld ikkje enno',
  'mandate.rules.switch.ehdsOptOut.on': 'Ja',
  'mandate.rules.switch.helsenorge': 'Korleis heng tenesta saman med Helsenorge?',
  'mandate.rules.switch.helsenorge.parallel': 'Ved sida av',
  'mandate.rules.switch.helsenorge.integrated': 'Som ein del av Helsenorge',
  'mandate.rules.periods.caption': 'Fristar vi har sett',
  'mandate.rules.periods.what': 'Frist',
  'mandate.rules.periods.days.one': '{n} dag',
  'mandate.rules.periods.days.other': '{n} dagar',
  'mandate.rules.periods.hours.one': '{n} time',
  'mandate.rules.periods.hours.other': '{n} timar',
  'mandate.rules.period.undoWindowDays': 'Så lenge kan du angre eit val for deg sjølv',
  'mandate.rules.period.undoWindowDaysForAnother': 'Så lenge kan eit val for eit barn angrast',
  'mandate.rules.period.blockDueHours': 'KPR skal ha sperra seinast etter',
  'mandate.rules.period.eraseOverdueHours': 'Ei sletting er forseinka etter',
  'mandate.rules.period.backupDays':
    'Så lenge kan det som er sletta, finnast i ein sikkerheitskopi',
  'mandate.rules.period.recipientNoticeDays': 'Mottakarar skal vere bedne om å slette innan',
  'mandate.rules.period.misuseReportHours': 'Ei melding om misbruk skal vere vurdert innan',
};
