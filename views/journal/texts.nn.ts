import type { nb } from './texts.nb.ts';

export const nn = {
  'journal.title': 'Kven har sett og fått opplysningar om deg',
  'journal.lead':
    'Her ser du kven som har sett på opplysningane dine, og kven som har fått dei frå KPR.',
  'journal.on-page': 'På denne sida',
  'journal.unavailable':
    'Vi får ikkje spurt KPR akkurat no. Difor manglar det som KPR sjølv har skrive ned: nokre av dei som har sett, og alle som har fått. Prøv igjen om litt.',
  'journal.without-time.one':
    'KPR har {n} hending til som vi ikkje kan vise her. Tidspunktet er skrive feil i KPR.',
  'journal.without-time.other':
    'KPR har {n} hendingar til som vi ikkje kan vise her. Tidspunkta er skrivne feil i KPR.',
  'journal.wrong': 'Er det noko her du ikkje kjenner igjen? Ring eller skriv til oss.',

  'journal.others': 'Andre som har sett',
  'journal.others-lead':
    'Tilsette, organisasjonar og datasystem som har sett på opplysningar om deg. Det som høyrer saman, står som éi hending. Opne hendinga for å sjå meir.',
  'journal.others-logs':
    'Nokre oppslag har KPR sjølv skrive ned. Andre er skrivne ned av denne nettsida. I kvar hending står det kven det var.',
  'journal.others-many':
    'Når eit datasystem spør om mange på éin gong, står det ikkje her. Då står det som eit tal under «Reservasjonar».',
  'journal.others-name':
    'Vil du vite kven ein tilsett er? Det kan du få vite om du spør Folkehelseinstituttet.',
  'journal.others-empty': 'Ingen andre har sett på opplysningane dine.',
  'journal.others-silent':
    'Denne nettsida har ikkje skrive ned at andre har sett. Kva KPR har skrive ned, får vi ikkje vite akkurat no.',
  'journal.others-pages': 'Fleire som har sett',
  'journal.representatives': 'Dei som handlar for deg',
  'journal.representatives-lead':
    'Her står det når nokon har sett på opplysningane dine på dine vegner.',
  'journal.representatives-empty': 'Ingen har handla på dine vegner.',
  'journal.representatives-silent':
    'Ingen har handla på dine vegner på denne nettsida. Kva KPR har skrive ned, får vi ikkje vite akkurat no.',
  'journal.representatives-pages': 'Fleire gonger nokon har handla for deg',
  'journal.months-lead':
    'Andre som kan handle for barnet, har òg vore her. Vi viser berre i kva månad.',
  'journal.months-empty': 'Ingen andre som kan handle for barnet, har vore her.',
  'journal.months-another': 'Ein annan som kan handle: {month}',
  'journal.self': 'Du sjølv',
  'journal.self-lead': 'Alt du gjer her, blir skrive ned før noko blir vist.',
  'journal.self-open': 'Vis kva du sjølv har gjort',
  'journal.self-pages': 'Fleire gonger du har vore her',

  'journal.releases': 'Kven har fått opplysningar om deg',
  'journal.releases-count.one': '{n} prosjekt har fått opplysningar om akkurat deg frå KPR.',
  'journal.releases-count.other': '{n} prosjekt har fått opplysningar om akkurat deg frå KPR.',
  'journal.releases-pages': 'Fleire som har fått opplysningar',
  'journal.releases-empty': 'Ingen har fått opplysningar om akkurat deg',
  'journal.releases-empty-why':
    'Slik er det for dei fleste. KPR gir sjeldan ut fødselsnummer. Dei fleste prosjekta får opplysningar utan fødselsnummer, og då har vi inga liste over kven som er med. Prosjekta står nedanfor.',
  'journal.projects': 'Prosjekt som har fått opplysningar utan fødselsnummer',
  'journal.projects-lead':
    'Her kan opplysningar om deg ha vore med, saman med opplysningar om mange andre. Fødselsnummeret ditt var ikkje med.',
  'journal.projects-empty': 'KPR har ingen slike prosjekt no.',
  'journal.projects-pages': 'Fleire prosjekt',
  'journal.projects-count.one': 'KPR har {n} slikt prosjekt.',
  'journal.projects-count.other': 'KPR har {n} slike prosjekt.',
  'journal.reserve': 'Sjå og endre reservasjonane dine',
  'journal.avoidable': 'Kan du seie nei?',
  'journal.avoidable.1':
    'Nei. Lova lèt opplysningane bli brukte til å planleggje og styre helsetenestene, når fødselsnummeret ikkje er med.',
  'journal.avoidable.2': 'Ja. Du kan reservere deg mot at opplysningane dine blir brukte slik.',

  'journal.event.unit': 'Avdeling eller eining',
  'journal.event.through': 'Gjennom',
  'journal.event.role': 'Rolle',
  'journal.event.users': 'Kor mange',
  'journal.event.channel': 'Kvar',
  'journal.event.log': 'Skrive ned av',
  'journal.event.what': 'Kva',
  'journal.log.register': 'KPR',
  'journal.log.service': 'Denne nettsida',
  'journal.times.one': '{n} gong',
  'journal.times.other': '{n} gonger',
  'journal.users.one': '{n} tilsett',
  'journal.users.other': '{n} tilsette',
  'journal.clock': 'kl. {times}',
  'journal.deed.all': 'Såg opplysningar frå alle kjeldene i KPR',
  'journal.deed.some': 'Såg opplysningar frå «{data}»',
  'journal.reason.decision-given': 'Sjekka om du har reservert deg',
  'journal.reason.decision-given.ingest':
    'Sjekka om du har reservert deg, då nye opplysningar kom inn',
  'journal.reason.decision-given.release':
    'Sjekka om du har reservert deg, før opplysningar vart delte',
  'journal.reason.duty': 'Følgde opp reservasjonen din',

  'journal.release.title-hidden': 'Prosjekt med skjult namn',
  'journal.release.recipient': 'Mottakar',
  'journal.release.purpose': 'Kva det skal brukast til',
  'journal.release.ground': 'Lovgrunnlag',
  'journal.release.decided': 'Kven som bestemte',
  'journal.release.decision': '{by}, vedtak {reference}',
  'journal.release.period': 'Prosjektet varer',
  'journal.release.delivered': 'Kva dei fekk',
  'journal.release.with-number': 'Fødselsnummeret ditt var med.',
  'journal.release.without-number': 'Fødselsnummeret ditt var ikkje med.',
  'journal.release.more': 'Les om prosjektet',
  'journal.period': '{from} – {to}',

  'journal.who.self': 'Du',
  'journal.who.other': 'Ein som handlar for deg',
  'journal.who.hidden': 'Verksemd med skjult namn',
  'journal.who.unknown': 'Ukjend organisasjon',
  'journal.who.number': 'Organisasjon {number}',
  'journal.who.fhi': 'Folkehelseinstituttet (FHI)',

  'journal.action.age-checked': 'Vi sjekka alderen din i KPR, fordi Folkeregisteret ikkje svara',
  'journal.action.signed-in': '{who} logga inn',
  'journal.action.signed-out': '{who} logga ut',
  'journal.action.overview-viewed': '{who} såg oversikta di',
  'journal.action.source-viewed': '{who} såg opplysningane dine frå {source}',
  'journal.action.timeline-viewed': '{who} såg tidslinja di',
  'journal.action.row-viewed': '{who} såg éi av opplysningane dine',
  'journal.action.places-shown': '{who} viste stader som var skjulte',
  'journal.action.use-viewed': '{who} såg denne sida',
  'journal.action.reservations-viewed': '{who} såg reservasjonane dine',
  'journal.action.effect-previewed': '{who} såg kva eit val om reservasjon ville føre til',
  'journal.action.reservation-made': '{who} reserverte deg',
  'journal.action.reservation-lifted': '{who} oppheva ein reservasjon',
  'journal.action.reservation-undone': '{who} angra ein reservasjon',
  'journal.action.reservation-disputed': '{who} melde frå: «dette var ikkje meg»',
  'journal.action.reservation-objected': '{who} sa seg usamd i eit val',
  'journal.action.request-sent': '{who} sende ein førespurnad',
  'journal.action.shield-set': '{who} bad om at foreldre ikkje skal sjå',
  'journal.action.shield-ended': '{who} tok bort skjerminga',
  'journal.action.emergency-stop-set': '{who} stansa alle som kunne handle på dine vegner',
  'journal.action.emergency-stop-ended': '{who} tok bort stansen',
  'journal.action.cases-viewed': '{who} såg sakene dine',
  'journal.action.case-viewed': '{who} såg ei av sakene dine',
  'journal.action.correction-requested': '{who} melde frå om ein feil',
  'journal.action.access-for-another-requested': '{who} bad om innsyn for ein annan person',
  'journal.action.document-downloaded': '{who} lasta ned eit vedlegg frå ei av sakene dine',
  'journal.action.messages-viewed': '{who} såg meldingane dine',
  'journal.action.message-opened': '{who} opna ei melding',
  'journal.action.watch-started': '{who} slo på varsel',
  'journal.action.watch-ended': '{who} slo av varsel',
  'journal.action.watch-checked': 'Vi sjekka loggen for deg, fordi du har bedt om varsel',
  'journal.action.report-pdf-downloaded': '{who} lasta ned rapporten som PDF',
  'journal.action.report-json-downloaded': '{who} lasta ned rapporten som JSON',
  'journal.action.report-csv-downloaded': '{who} lasta ned rapporten som CSV',
  'journal.action.report-asked': '{who} bad om rapporten',
  'journal.action.report-made': 'Vi laga rapporten som {who} bad om',
  'journal.action.decision-given': '{who} spurde om reservasjonane dine',
  'journal.action.decision-given.ingest':
    '{who} spurde om reservasjonane dine ved innsamling av opplysningar',
  'journal.action.decision-given.release':
    '{who} spurde om reservasjonane dine ved utlevering av opplysningar',
  'journal.action.snapshot-given':
    '{who} fekk lista over kven som har reservert seg, utan namn og fødselsnummer',
  'journal.action.changes-given':
    '{who} fekk vite kva reservasjonar som er endra, utan namn og fødselsnummer',
  'journal.action.duty-handed-out':
    '{who} fekk beskjed om å sperre, slette eller opne opplysningar',
  'journal.action.duty-acknowledged': '{who} svara at opplysningar er sperra, sletta eller opna',
  'journal.action.duty-recipients-sought':
    'Vi såg kven som har fått opplysningar om deg før, for å be dei slette det same',
  'journal.action.duty-inform-handed-out':
    '{who} fekk beskjed om å be mottakarar slette opplysningar om deg',
  'journal.action.duty-inform-acknowledged': '{who} svara på om mottakarar er bedne om å slette',

  'journal.role.machine': 'Datasystem',
  'journal.role.forvalter': 'tilsett som forvaltar registeret',
  'journal.role.saksbehandler': 'saksbehandlar',
  'journal.role.teknisk-drift': 'tilsett i teknisk drift',
  'journal.purpose.innsyn': 'Innsyn',
  'journal.purpose.kvalitetskontroll': 'Kontroll av kvaliteten',
  'journal.purpose.innsynssak': 'Svar på eit krav om innsyn',
  'journal.purpose.feilretting': 'Retting av feil',
  'journal.channel.helsenorge': 'Helsenorge',
  'journal.channel.forvaltning': 'Internt hos FHI',
} as const satisfies Record<keyof typeof nb, string>;
