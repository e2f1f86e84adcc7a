/** What /regler says, by the codes of gates, rules and switches. */
export const rules = {
  'mandate.rules.title': 'Reglene vi følger',
  'mandate.rules.lead':
    'Her står alle regler og valg som tjenesten bruker når den avgjør hva en reservasjon gjelder, hvem som kan se opplysninger i KPR og hvem som kan reservere. Reglene blir brukt på nytt hver gang noen åpner en side.',
  'mandate.rules.version':
    'Reglene gjelder fra {date}. Versjon {version} blir lagret sammen med hver avgjørelse.',
  'mandate.rules.unknown':
    'Mangler det en opplysning vi trenger, sier vi aldri ja av oss selv. Da kan du sende en forespørsel, og et menneske vurderer.',
  'mandate.rules.answers': 'Svarene betyr',
  'mandate.rules.outcome.auto': 'Med en gang',
  'mandate.rules.outcome.auto.text': 'Du gjør det selv, her.',
  'mandate.rules.outcome.case': 'Et menneske vurderer',
  'mandate.rules.outcome.case.text': 'Du sender en forespørsel og får svar innen en måned.',
  'mandate.rules.outcome.no': 'Nei',
  'mandate.rules.outcome.no.text': 'Du kan likevel be oss se på saken.',
  'mandate.rules.later': 'Kan ikke gjøres her ennå. Til da vurderer et menneske.',
  'mandate.rules.answer': 'Svar',
  'mandate.rules.who': 'Hvem',
  'mandate.rules.see.caption': 'Hvem som kan se',
  'mandate.rules.see.text':
    'Å se gjelder opplysningene, reservasjonene, loggen over hvem som har sett dem, og rapporten. Den første raden som passer, gjelder.',
  'mandate.rules.see.self-16.who': 'Du selv, 16 år eller eldre',
  'mandate.rules.see.self-16.what': 'Alt om deg.',
  'mandate.rules.see.self-under-12.who': 'Du selv, under 12 år',
  'mandate.rules.see.self-under-12.what': 'Du kan ringe oss, eller spørre en voksen du stoler på.',
  'mandate.rules.see.self-12-15.who': 'Du selv, 12–15 år',
  'mandate.rules.see.self-12-15.what':
    'Du kan be om at foreldrene dine ikke får se. Det gjelder med en gang, også på telefon, og blir vurdert etterpå.',
  'mandate.rules.see.self-protected-address.who': 'Du selv fra 16 år, med beskyttet adresse',
  'mandate.rules.see.self-protected-address.what': 'Alt om deg, men aldri adressen.',
  'mandate.rules.see.self-register-silent.who':
    'Du selv fra 16 år, når Folkeregisteret ikke svarer',
  'mandate.rules.see.self-register-silent.what':
    'Alt om deg, når vi en gang har fått vite fødselsdatoen din.',
  'mandate.rules.see.parent-of-child-under-12.who': 'Du med foreldreansvar, barn under 12 år',
  'mandate.rules.see.parent-of-child-under-12.what':
    'Hver av foreldrene for seg, når alle vilkårene nedenfor er oppfylt.',
  'mandate.rules.see.parent-of-child-12-15.who': 'Du med foreldreansvar, barn 12–15 år',
  'mandate.rules.see.parent-of-child-12-15.what':
    'Barnet blir hørt først. Vanligvis er svaret nei.',
  'mandate.rules.see.parent-of-child-16.who': 'Du med foreldreansvar, ungdom fra 16 år',
  'mandate.rules.see.parent-of-child-16.what':
    'Ungdommen bestemmer selv. Et menneske kan vurdere det du trenger for å ha foreldreansvaret.',
  'mandate.rules.see.no-standing.who':
    'Forelder uten foreldreansvar, fosterhjem, barnevern og alle andre',
  'mandate.rules.see.no-standing.what': 'Send forespørsel med dokumenter.',
  'mandate.rules.see.power-of-attorney.who': 'Du med fullmakt til å se',
  'mandate.rules.see.power-of-attorney.what':
    'Det fullmakten gjelder, så lenge den gjelder. Aldri arbeidsgiver, forsikring eller politi.',
  'mandate.rules.see.next-of-kin.who':
    'Nærmeste pårørende til en som ikke har beslutnings\u00adkompetanse',
  'mandate.rules.see.next-of-kin.what':
    'Et ja sier hva det gjelder, og varer i ett år. Personen får vite det og kan si nei.',
  'mandate.rules.see.written-consent.who': 'Advokat eller helsepersonell med skriftlig samtykke',
  'mandate.rules.see.written-consent.what':
    'Det samme gjelder forelder under 18 år, og den som bare har DUF-nummer.',
  'mandate.rules.see.guardian-personal.who': 'Verge for helse og personlige forhold',
  'mandate.rules.see.guardian-personal.what': 'Vi henter inn hva personen selv mener.',
  'mandate.rules.see.guardian-economic.who':
    'Verge bare for økonomi, og nærstående med legalfullmakt',
  'mandate.rules.see.guardian-economic.what': 'Ansvar for økonomi gir ikke innsyn i helse.',
  'mandate.rules.see.next-of-kin-of-deceased.who': 'Nærmeste pårørende til en som er død',
  'mandate.rules.see.next-of-kin-of-deceased.what':
    'Det må være tungtveiende grunner, og vi ser på hva den døde ville ha ønsket.',
  'mandate.rules.see.lasting-power-of-attorney.who':
    'Stadfestet fremtids\u00adfullmakt for personlige forhold',
  'mandate.rules.see.lasting-power-of-attorney.what':
    'Vi vurderer den én gang. Etter et ja går det med en gang.',
  'mandate.rules.see.caseworker.who': 'Saksbehandler hos FHI',
  'mandate.rules.see.caseworker.what':
    'Bare i en sak de har fått tildelt, med begrunnelse. Du ser det i loggen. Aldri i sin egen eller nærståendes sak.',
  'mandate.rules.reserve.caption': 'Hvem som kan reservere og oppheve',
  'mandate.rules.reserve.text':
    'Reglene er de samme for alt man kan si nei til, der det ikke står noe annet.',
  'mandate.rules.reserve.self-16.who': 'Du selv, 16 år eller eldre',
  'mandate.rules.reserve.self-16.what': 'Du kan også oppheve det andre har valgt for deg.',
  'mandate.rules.reserve.self-12-15-reserves.who': 'Du selv, 12–15 år, når du reserverer deg',
  'mandate.rules.reserve.self-12-15-reserves.what':
    'Du er vernet fra du sender: det du sier nei til, blir sperret eller ikke delt, og ingenting blir slettet. Det du ønsker, veier tungt.',
  'mandate.rules.reserve.self-12-15.who': 'Du selv, 12–15 år, når du opphever',
  'mandate.rules.reserve.self-12-15.what': 'Reservasjonen gjelder til vi har svart.',
  'mandate.rules.reserve.self-under-12.who': 'Du selv, under 12 år',
  'mandate.rules.reserve.self-under-12.what':
    'Du kan ringe oss, eller spørre en voksen du stoler på.',
  'mandate.rules.reserve.parent-alone-on-registration.who':
    'Én av to med foreldreansvar, om lagring',
  'mandate.rules.reserve.parent-alone-on-registration.what':
    'Bare hvis valget lenger ned om én forelder sier det.',
  'mandate.rules.reserve.parent-lifts-anothers.who':
    'Du med foreldreansvar, barn under 12 år, når du opphever noe en annen står bak',
  'mandate.rules.reserve.parent-lifts-anothers.what':
    'Den andre kan være den andre forelderen, barnet eller et vedtak.',
  'mandate.rules.reserve.parent-of-child-under-12.who': 'Du med foreldreansvar, barn under 12 år',
  'mandate.rules.reserve.parent-of-child-under-12.what':
    'Du kan reservere, og oppheve det du selv har gjort. Du sier om barnet er hørt. Den andre med foreldreansvar får vite det og kan si seg uenig. Da venter slettingen.',
  'mandate.rules.reserve.parent-of-child-12-15.who': 'Du med foreldreansvar, barn 12–15 år',
  'mandate.rules.reserve.parent-of-child-12-15.what': 'Barnet blir hørt først.',
  'mandate.rules.reserve.parent-of-child-16.who': 'Du med foreldreansvar, ungdom fra 16 år',
  'mandate.rules.reserve.parent-of-child-16.what':
    'Ungdommen bestemmer selv. Reservasjoner fra før blir stående.',
  'mandate.rules.reserve.power-of-attorney.who': 'Du med fullmakt til å handle',
  'mandate.rules.reserve.power-of-attorney.what':
    'Den som ga fullmakten, får vite det med en gang og kan stoppe det.',
  'mandate.rules.reserve.next-of-kin-or-guardian.who': 'Godtatt nærmeste pårørende, og verge',
  'mandate.rules.reserve.next-of-kin-or-guardian.what': 'Vi henter inn hva personen selv mener.',
  'mandate.rules.reserve.relatives-of-deceased.who': 'Pårørende til en som er død',
  'mandate.rules.reserve.relatives-of-deceased.what': 'Reservasjonene blir stående som de var.',
  'mandate.rules.reserve.no-standing.who': 'Alle andre',
  'mandate.rules.reserve.no-standing.what': 'Send forespørsel med dokumenter.',
  'mandate.rules.gates.caption': 'Vilkår for å handle for en annen',
  'mandate.rules.gates.text':
    'Alle må være oppfylt, og de blir sjekket i denne rekkefølgen. Er du ikke logget inn på høyeste nivå, er svaret nei. Stopper det på noe annet, er siden den samme uansett grunn, av hensyn til alle det kan gjelde.',
  'mandate.rules.gates.condition': 'Vilkår',
  'mandate.rules.gates.allow': 'Eksempel som går',
  'mandate.rules.gates.refuse': 'Eksempel som stopper',
  'mandate.rules.gate.signed-in-high': 'Du er logget inn på høyeste nivå',
  'mandate.rules.gate.signed-in-high.allow': 'BankID',
  'mandate.rules.gate.signed-in-high.refuse': 'MinID',
  'mandate.rules.gate.actor-capable': 'Du er 18 år eller eldre og kan handle for deg selv',
  'mandate.rules.gate.actor-capable.allow': 'En mor fyller 18 år i dag.',
  'mandate.rules.gate.actor-capable.refuse': 'En mor fyller 18 år i morgen.',
  'mandate.rules.gate.subject-alive': 'Personen lever',
  'mandate.rules.gate.subject-alive.allow': 'Barnet er registrert som bosatt eller utflyttet.',
  'mandate.rules.gate.subject-alive.refuse': 'Barnet er registrert som dødt eller forsvunnet.',
  'mandate.rules.gate.no-protected-address':
    'Verken du, barnet eller noen med foreldreansvar har beskyttet adresse',
  'mandate.rules.gate.no-protected-address.allow': 'Begge foreldrene og barnet har vanlig adresse.',
  'mandate.rules.gate.no-protected-address.refuse': 'Den andre forelderen har fortrolig adresse.',
  'mandate.rules.gate.register-fresh': 'Folkeregisteret har svart det siste minuttet',
  'mandate.rules.gate.register-fresh.allow': 'Svaret er 60 sekunder gammelt.',
  'mandate.rules.gate.register-fresh.refuse':
    'Svaret er 61 sekunder gammelt, eller det kommer ikke noe svar.',
  'mandate.rules.gate.child-lives-with-holder': 'Barnet bor hos minst én som har foreldreansvar',
  'mandate.rules.gate.child-lives-with-holder.allow': 'Barnet bor hos far, og far vil se.',
  'mandate.rules.gate.child-lives-with-holder.refuse': 'Barnet bor hos besteforeldrene.',
  'mandate.rules.gate.no-block': 'Ingen har stoppet det',
  'mandate.rules.gate.no-block.allow': 'Det finnes ingen sperre.',
  'mandate.rules.gate.no-block.refuse':
    'Barnet, en domstol, barnevernet eller en saksbehandler har satt en sperre.',
  'mandate.rules.switches.caption': 'Valg der loven kan leses på flere måter',
  'mandate.rules.switches.text':
    'FHIs jurister bekrefter eller endrer valgene. Til da gjelder det som er foreslått her.',
  'mandate.rules.switches.title': 'Valg vi har gjort',
  'mandate.rules.gates.title': 'Når noen handler for en annen',
  'mandate.rules.who-title': 'Hvem kan se, og hvem kan reservere',
  'mandate.rules.switches.others': 'Kunne også vært:',
  'mandate.rules.switches.proposed': 'Foreslått: «{value}», av {by}, {date}.',
  'mandate.rules.periods.proposed': 'Foreslått av {by}, {date}.',
  'mandate.rules.switches.question': 'Spørsmål',
  'mandate.rules.switches.value': 'Gjelder nå',
  'mandate.rules.switch.parentsWhoMayAct':
    'Hvem kan handle når barnet bor hos bare én av to med foreldreansvar?',
  'mandate.rules.switch.parentsWhoMayAct.both': 'Begge',
  'mandate.rules.switch.parentsWhoMayAct.living-with-child': 'Bare den barnet bor hos',
  'mandate.rules.switch.oneParentReservesRegistration':
    'Kan én forelder alene si nei til lagring for barnet?',
  'mandate.rules.switch.oneParentReservesRegistration.yes': 'Ja',
  'mandate.rules.switch.oneParentReservesRegistration.case': 'Et menneske vurderer',
  'mandate.rules.switch.youngPeopleActDigitally':
    'Kan de som er 12–15 år, verne seg selv her med en gang?',
  'mandate.rules.switch.youngPeopleActDigitally.yes': 'Ja',
  'mandate.rules.switch.youngPeopleActDigitally.no': 'Nei',
  'mandate.rules.switch.guardianSees': 'Får en verge for helse se med en gang?',
  'mandate.rules.switch.guardianSees.case': 'Et menneske vurderer',
  'mandate.rules.switch.guardianSees.at-once': 'Ja',
  'mandate.rules.switch.breastfeedingHidden':
    'Blir opplysninger om amming skjult for andre enn mor?',
  'mandate.rules.switch.breastfeedingHidden.no': 'Nei',
  'mandate.rules.switch.breastfeedingHidden.yes': 'Ja',
  'mandate.rules.switch.registerAskedForReservations':
    'Kan vi spørre Folkeregisteret også når saken er en reservasjon?',
  'mandate.rules.switch.registerAskedForReservations.yes': 'Ja',
  'mandate.rules.switch.registerAskedForReservations.no': 'Nei',
  'mandate.rules.switch.preventiveHealthCovers':
    'Hva omfatter et nei til lagring fra helsestasjon, skolehelsetjeneste, svangerskap og barsel?',
  'mandate.rules.switch.preventiveHealthCovers.all-health-facts': 'Alle helseopplysninger',
  'mandate.rules.switch.preventiveHealthCovers.height-weight-breastfeeding':
    'Bare høyde, vekt og amming',
  'mandate.rules.switch.preventiveHealthClaims':
    'Omfatter det også regninger fra helsestasjon og jordmor?',
  'mandate.rules.switch.preventiveHealthClaims.blocked-until-confirmed':
    'De sperres, og slettes ikke før det er bekreftet',
  'mandate.rules.switch.preventiveHealthClaims.covered': 'Ja',
  'mandate.rules.switch.preventiveHealthClaims.not-covered': 'Nei',
  'mandate.rules.switch.refundedDentalCare':
    'Omfatter et nei til lagring fra tannlege behandling som staten betaler?',
  'mandate.rules.switch.refundedDentalCare.not-covered': 'Nei',
  'mandate.rules.switch.refundedDentalCare.covered': 'Ja',
  'mandate.rules.switch.linkageException':
    'Kan registre kobles sammen med fødselsnummer selv om du har sagt nei?',
  'mandate.rules.switch.linkageException.off': 'Nei',
  'mandate.rules.switch.linkageException.on': 'Ja',
  'mandate.rules.switch.anonymousStatistics':
    'Er du med i anonym statistikk når du har sagt nei til bruk?',
  'mandate.rules.switch.anonymousStatistics.left-out': 'Nei',
  'mandate.rules.switch.anonymousStatistics.included': 'Ja',
  'mandate.rules.switch.feedbackToReporters':
    'Gjelder reservasjoner tilbakemelding til den som sendte opplysningene?',
  'mandate.rules.switch.feedbackToReporters.outside-reservations': 'Nei',
  'mandate.rules.switch.feedbackToReporters.inside-reservations': 'Ja',
  'mandate.rules.switch.thirtyYearsCountedFrom':
    'Fra når telles de 30 årene før du kan kreve sletting?',
  'mandate.rules.switch.thirtyYearsCountedFrom.undecided': 'Ikke avgjort',
  'mandate.rules.switch.thirtyYearsCountedFrom.each-entry': 'Fra hver opplysning',
  'mandate.rules.switch.thirtyYearsCountedFrom.latest-entry': 'Fra den nyeste opplysningen',
  'mandate.rules.switch.complaintBody': 'Hvem avgjør en klage på et vedtak?',
  'mandate.rules.switch.complaintBody.ministry': 'Helse- og omsorgs\u00addepartementet',
  'mandate.rules.switch.complaintBody.undecided': 'Ikke avgjort',
  'mandate.rules.switch.archivingOfCases': 'Skal saker om innsyn arkiveres?',
  'mandate.rules.switch.archivingOfCases.undecided': 'Ikke avgjort',
  'mandate.rules.switch.archivingOfCases.archived': 'Ja',
  'mandate.rules.switch.ehdsOptOut': 'Kan man si nei til bruk etter EUs forordning om helsedata?',
  'mandate.rules.switch.ehdsOptOut.off': 'Nei, den gjelder ikke ennå',
  'mandate.rules.switch.ehdsOptOut.on': 'Ja',
  'mandate.rules.switch.helsenorge': 'Hvordan henger tjenesten sammen med Helsenorge?',
  'mandate.rules.switch.helsenorge.parallel': 'Ved siden av',
  'mandate.rules.switch.helsenorge.integrated': 'Som en del av Helsenorge',
  'mandate.rules.periods.caption': 'Frister vi har satt',
  'mandate.rules.periods.what': 'Frist',
  'mandate.rules.periods.days.one': '{n} dag',
  'mandate.rules.periods.days.other': '{n} dager',
  'mandate.rules.periods.hours.one': '{n} time',
  'mandate.rules.periods.hours.other': '{n} timer',
  'mandate.rules.period.undoWindowDays': 'Så lenge kan du angre et valg for deg selv',
  'mandate.rules.period.undoWindowDaysForAnother': 'Så lenge kan et valg for et barn angres',
  'mandate.rules.period.blockDueHours': 'KPR skal ha sperret senest etter',
  'mandate.rules.period.eraseOverdueHours': 'En sletting er forsinket etter',
  'mandate.rules.period.backupDays': 'Så lenge kan det som er slettet, finnes i en sikkerhetskopi',
  'mandate.rules.period.recipientNoticeDays': 'Mottakere skal være bedt om å slette innen',
  'mandate.rules.period.misuseReportHours': 'En melding om misbruk skal være vurdert innen',
} as const;
