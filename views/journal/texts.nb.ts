export const nb = {
  'journal.title': 'Hvem har sett og fått opplysninger om deg',
  'journal.lead':
    'Her ser du hvem som har sett på opplysningene dine, og hvem som har fått dem fra KPR.',
  'journal.on-page': 'På denne siden',
  'journal.unavailable':
    'Vi får ikke spurt KPR akkurat nå. Derfor mangler det som KPR selv har skrevet ned: noen av dem som har sett, og alle som har fått. Prøv igjen om litt.',
  'journal.without-time.one':
    'KPR har {n} hendelse til som vi ikke kan vise her. Tidspunktet er skrevet feil i KPR.',
  'journal.without-time.other':
    'KPR har {n} hendelser til som vi ikke kan vise her. Tidspunktene er skrevet feil i KPR.',
  'journal.wrong': 'Er det noe her du ikke kjenner igjen? Ring eller skriv til oss.',

  'journal.others': 'Andre som har sett',
  'journal.others-lead':
    'Ansatte, organisasjoner og datasystemer som har sett på opplysninger om deg. Det som hører sammen, står som én hendelse. Åpne hendelsen for å se mer.',
  'journal.others-logs':
    'Noen oppslag har KPR selv skrevet ned. Andre er skrevet ned av denne nettsiden. I hver hendelse står det hvem som har skrevet den ned.',
  'journal.others-many':
    'Når et datasystem spør om mange på én gang, står det ikke her. Da står det som et antall under «Reservasjoner».',
  'journal.others-name':
    'Vil du vite hvem en ansatt er? Det kan du få vite hvis du spør Folkehelseinstituttet.',
  'journal.others-empty': 'Ingen andre har sett på opplysningene dine.',
  'journal.others-silent':
    'Denne nettsiden har ikke skrevet ned at andre har sett. Hva KPR har skrevet ned, får vi ikke vite akkurat nå.',
  'journal.others-pages': 'Flere som har sett',
  'journal.representatives': 'De som handler for deg',
  'journal.representatives-lead':
    'Her står det når noen har sett på opplysningene dine på dine vegne.',
  'journal.representatives-empty': 'Ingen har handlet på dine vegne.',
  'journal.representatives-silent':
    'Ingen har handlet på dine vegne på denne nettsiden. Hva KPR har skrevet ned, får vi ikke vite akkurat nå.',
  'journal.representatives-pages': 'Flere ganger noen har handlet for deg',
  'journal.months-lead':
    'Andre som kan handle for barnet, har også vært her. Vi viser bare i hvilken måned.',
  'journal.months-empty': 'Ingen andre som kan handle for barnet, har vært her.',
  'journal.months-another': 'En annen som kan handle: {month}',
  'journal.self': 'Du selv',
  'journal.self-lead': 'Alt du gjør her, blir skrevet ned før noe blir vist.',
  'journal.self-open': 'Vis hva du selv har gjort',
  'journal.self-pages': 'Flere ganger du har vært her',

  'journal.releases': 'Hvem har fått opplysninger om deg',
  'journal.releases-count.one': '{n} prosjekt har fått opplysninger om akkurat deg fra KPR.',
  'journal.releases-count.other': '{n} prosjekter har fått opplysninger om akkurat deg fra KPR.',
  'journal.releases-pages': 'Flere som har fått opplysninger',
  'journal.releases-empty': 'Ingen har fått opplysninger om akkurat deg',
  'journal.releases-empty-why':
    'Slik er det for de fleste. KPR gir sjelden ut fødselsnummer. De fleste prosjekter får opplysninger uten fødselsnummer, og da har vi ingen liste over hvem som er med. Prosjektene står nedenfor.',
  'journal.projects': 'Prosjekter som har fått opplysninger uten fødselsnummer',
  'journal.projects-lead':
    'Her kan opplysninger om deg ha vært med, sammen med opplysninger om mange andre. Fødselsnummeret ditt var ikke med.',
  'journal.projects-empty': 'KPR har ingen slike prosjekter nå.',
  'journal.projects-pages': 'Flere prosjekter',
  'journal.projects-count.one': 'KPR har {n} slikt prosjekt.',
  'journal.projects-count.other': 'KPR har {n} slike prosjekter.',
  'journal.reserve': 'Se og endre reservasjonene dine',
  'journal.avoidable': 'Kan du si nei?',
  'journal.avoidable.1':
    'Nei. Loven lar opplysningene bli brukt til å planlegge og styre helsetjenestene, når fødselsnummeret ikke er med.',
  'journal.avoidable.2': 'Ja. Du kan reservere deg mot at opplysningene dine blir brukt slik.',

  'journal.event.unit': 'Avdeling eller enhet',
  'journal.event.through': 'Gjennom',
  'journal.event.role': 'Rolle',
  'journal.event.users': 'Hvor mange',
  'journal.event.channel': 'Hvor',
  'journal.event.log': 'Skrevet ned av',
  'journal.event.what': 'Hva',
  'journal.log.register': 'KPR',
  'journal.log.service': 'Denne nettsiden',
  'journal.times.one': '{n} gang',
  'journal.times.other': '{n} ganger',
  'journal.users.one': '{n} ansatt',
  'journal.users.other': '{n} ansatte',
  'journal.clock': 'kl. {times}',
  'journal.deed.all': 'Så opplysninger fra alle kildene i KPR',
  'journal.deed.some': 'Så opplysninger fra «{data}»',
  'journal.reason.decision-given': 'Sjekket om du har reservert deg',
  'journal.reason.decision-given.ingest':
    'Sjekket om du har reservert deg, da nye opplysninger kom inn',
  'journal.reason.decision-given.release':
    'Sjekket om du har reservert deg, før opplysninger ble delt',
  'journal.reason.duty': 'Fulgte opp reservasjonen din',

  'journal.release.title-hidden': 'Prosjekt med skjult navn',
  'journal.release.recipient': 'Mottaker',
  'journal.release.purpose': 'Hva det skal brukes til',
  'journal.release.ground': 'Lovgrunnlag',
  'journal.release.decided': 'Hvem som bestemte',
  'journal.release.decision': '{by}, vedtak {reference}',
  'journal.release.period': 'Prosjektet varer',
  'journal.release.delivered': 'Hva de fikk',
  'journal.release.with-number': 'Fødselsnummeret ditt var med.',
  'journal.release.without-number': 'Fødselsnummeret ditt var ikke med.',
  'journal.release.more': 'Les om prosjektet',
  'journal.period': '{from} – {to}',

  'journal.who.self': 'Du',
  'journal.who.other': 'En som handler for deg',
  'journal.who.hidden': 'Virksomhet med skjult navn',
  'journal.who.unknown': 'Ukjent organisasjon',
  'journal.who.number': 'Organisasjon {number}',
  'journal.who.fhi': 'Folkehelseinstituttet (FHI)',

  'journal.action.age-checked': 'Vi sjekket alderen din i KPR, fordi Folkeregisteret ikke svarte',
  'journal.action.signed-in': '{who} logget inn',
  'journal.action.signed-out': '{who} logget ut',
  'journal.action.overview-viewed': '{who} så oversikten din',
  'journal.action.source-viewed': '{who} så opplysningene dine fra {source}',
  'journal.action.timeline-viewed': '{who} så tidslinjen din',
  'journal.action.row-viewed': '{who} så én av opplysningene dine',
  'journal.action.places-shown': '{who} viste steder som var skjult',
  'journal.action.use-viewed': '{who} så denne siden',
  'journal.action.reservations-viewed': '{who} så reservasjonene dine',
  'journal.action.effect-previewed': '{who} så hva et valg om reservasjon ville føre til',
  'journal.action.reservation-made': '{who} reserverte deg',
  'journal.action.reservation-lifted': '{who} opphevet en reservasjon',
  'journal.action.reservation-undone': '{who} angret en reservasjon',
  'journal.action.reservation-disputed': '{who} meldte fra: «dette var ikke meg»',
  'journal.action.reservation-objected': '{who} sa seg uenig i et valg',
  'journal.action.request-sent': '{who} sendte en forespørsel',
  'journal.action.shield-set': '{who} ba om at foreldre ikke skal se',
  'journal.action.shield-ended': '{who} tok bort skjermingen',
  'journal.action.emergency-stop-set': '{who} stanset alle som kunne handle på dine vegne',
  'journal.action.emergency-stop-ended': '{who} tok bort stansen',
  'journal.action.cases-viewed': '{who} så sakene dine',
  'journal.action.case-viewed': '{who} så en av sakene dine',
  'journal.action.correction-requested': '{who} meldte fra om en feil',
  'journal.action.access-for-another-requested': '{who} ba om innsyn for en annen person',
  'journal.action.document-downloaded': '{who} lastet ned et vedlegg fra en av sakene dine',
  'journal.action.messages-viewed': '{who} så meldingene dine',
  'journal.action.message-opened': '{who} åpnet en melding',
  'journal.action.watch-started': '{who} slo på varsel',
  'journal.action.watch-ended': '{who} slo av varsel',
  'journal.action.watch-checked': 'Vi sjekket loggen for deg, fordi du har bedt om varsel',
  'journal.action.report-pdf-downloaded': '{who} lastet ned rapporten som PDF',
  'journal.action.report-json-downloaded': '{who} lastet ned rapporten som JSON',
  'journal.action.report-csv-downloaded': '{who} lastet ned rapporten som CSV',
  'journal.action.report-asked': '{who} ba om rapporten',
  'journal.action.report-made': 'Vi laget rapporten som {who} ba om',
  'journal.action.decision-given': '{who} spurte om reservasjonene dine',
  'journal.action.decision-given.ingest':
    '{who} spurte om reservasjonene dine ved innsamling av opplysninger',
  'journal.action.decision-given.release':
    '{who} spurte om reservasjonene dine ved utlevering av opplysninger',
  'journal.action.snapshot-given':
    '{who} fikk listen over hvem som har reservert seg, uten navn og fødselsnummer',
  'journal.action.changes-given':
    '{who} fikk vite hvilke reservasjoner som er endret, uten navn og fødselsnummer',
  'journal.action.duty-handed-out':
    '{who} fikk beskjed om å sperre, slette eller åpne opplysninger',
  'journal.action.duty-acknowledged':
    '{who} svarte at opplysninger er sperret, slettet eller åpnet',
  'journal.action.duty-recipients-sought':
    'Vi så hvem som har fått opplysninger om deg før, for å be dem slette det samme',
  'journal.action.duty-inform-handed-out':
    '{who} fikk beskjed om å be mottakere slette opplysninger om deg',
  'journal.action.duty-inform-acknowledged': '{who} svarte på om mottakere er bedt om å slette',

  'journal.role.machine': 'Datasystem',
  'journal.role.forvalter': 'ansatt som forvalter registeret',
  'journal.role.saksbehandler': 'saksbehandler',
  'journal.role.teknisk-drift': 'ansatt i teknisk drift',
  'journal.purpose.innsyn': 'Innsyn',
  'journal.purpose.kvalitetskontroll': 'Kontroll av kvaliteten',
  'journal.purpose.innsynssak': 'Svar på et krav om innsyn',
  'journal.purpose.feilretting': 'Retting av feil',
  'journal.channel.helsenorge': 'Helsenorge',
  'journal.channel.forvaltning': 'Internt hos FHI',
} as const;
