export const timeline = {
  'holdings.overview.title': 'KPR om deg',
  'holdings.overview.lead': 'Her ser du hvor mye KPR har om deg, og hvor det kommer fra.',
  'holdings.overview.questions': 'Hva lurer du på?',
  'holdings.overview.sources': 'Kildene',
  'holdings.overview.sources-lead':
    'KPR får opplysninger fra fem kilder. Velg en kilde for å se alt som står der.',
  'holdings.overview.rows.one': 'opplysning om deg',
  'holdings.overview.rows.other': 'opplysninger om deg',
  'holdings.overview.years': '{source}, antall per år: {counts}',
  'holdings.overview.period': '{from} – {to}',
  'holdings.overview.no-rows': 'Ingenting om deg',
  'holdings.overview.updated': 'Det siste om deg kom {when} fra {system}',
  'holdings.overview.updated-plain': 'Det siste om deg kom {when}',
  'holdings.overview.loaded': 'Kilden ble sist oppdatert {when}',
  'holdings.overview.failed':
    'Klokken {time} fikk vi ikke svar fra denne kilden. Det betyr ikke at den er tom. Prøv igjen om noen minutter.',
  'holdings.overview.timeline': 'Se alt på en tidslinje',
  'holdings.overview.timeline-lead': 'Alle kilder i én liste, det nyeste først.',
  'holdings.overview.report': 'Last ned alt',
  'holdings.overview.report-lead': 'En rapport med alt som står om deg.',
  'holdings.overview.reservations': 'Reserver deg, eller se og opphev det du har valgt',
  'holdings.overview.looked': 'De siste som har sett på det',
  'holdings.overview.looked-none': 'Ingen andre har sett på opplysningene dine.',
  'holdings.overview.looked-silent':
    'Vi får ikke lest loggen i KPR akkurat nå. Prøv igjen om litt.',
  'holdings.overview.use': 'Se alle som har sett eller fått opplysninger om deg',
  'holdings.overview.not-journal':
    'Dette er ikke pasientjournalen din. Journalen er mer fullstendig. Spør legen, kommunen eller tannklinikken om innsyn i den.',

  'holdings.timeline.title': 'Tidslinje',
  'holdings.timeline.lead':
    'Alt KPR har om deg, fra alle kilder. Det nyeste står øverst. Trykk på en linje for å se hele opplysningen.',
  'holdings.timeline.to-list': 'Gå rett til listen',
  'holdings.timeline.list': 'År for år',
  'holdings.timeline.sources': 'Vis bare opplysninger fra',
  'holdings.timeline.year': 'Vis bare ett år',
  'holdings.timeline.year-hint': 'Fire siffer, for eksempel 2024.',
  'holdings.timeline.not-a-year':
    'Skriv et årstall med fire siffer, for eksempel 2024. Nå vises alle årene.',
  'holdings.timeline.not-a-source': 'Kilden i adressen finnes ikke. Velg en av dem som står her.',
  'holdings.timeline.show': 'Vis',
  'holdings.timeline.show-all': 'Vis alle kilder og år',
  'holdings.timeline.views': 'Hvor mye som vises',
  'holdings.timeline.important': 'Det viktigste',
  'holdings.timeline.everything': 'Alt',
  'holdings.timeline.leaves-out.one':
    '{n} opplysning er ikke vist her, fordi den senere er rettet eller trukket tilbake. Velg «Alt» for å se den.',
  'holdings.timeline.leaves-out.other':
    '{n} opplysninger er ikke vist her, fordi de senere er rettet eller trukket tilbake. Velg «Alt» for å se dem.',
  'holdings.timeline.shows-everything':
    'Her er også det som senere er rettet eller trukket tilbake. Det er merket.',
  'holdings.timeline.failed-title': 'Noe mangler på denne siden',
  'holdings.timeline.failed':
    'Klokken {time} fikk vi ikke svar fra {sources}. Det betyr ikke at det er tomt der.',
  'holdings.timeline.failed-next': 'Resten av siden er riktig. Prøv igjen om noen minutter.',
  'holdings.timeline.no-match': 'Ingen opplysninger passer',
  'holdings.timeline.no-match-next':
    'Velg et annet år eller flere kilder, eller «Vis alle kilder og år».',
  'holdings.timeline.nothing-next': 'Da er det heller ingenting å vise her.',
  'holdings.timeline.why-nothing': 'Se hvorfor det kan være tomt',
  'holdings.timeline.years': 'År på denne siden',
  'holdings.timeline.from': 'fra {unit}',
  'holdings.timeline.sent-by': 'sendt av {sender}',
  'holdings.timeline.from-sent-by': 'fra {unit}, sendt av {sender}',
  'holdings.timeline.newer': 'Nyere',
  'holdings.timeline.older': 'Eldre',

  'holdings.age.days.one': '{n} dag',
  'holdings.age.days.other': '{n} dager',
  'holdings.age.weeks.one': '{n} uke',
  'holdings.age.weeks.other': '{n} uker',
  'holdings.age.months.one': '{n} måned',
  'holdings.age.months.other': '{n} måneder',
  'holdings.age.years.one': '{n} år',
  'holdings.age.years.other': '{n} år',

  'holdings.chart.hidden': 'Figuren er skjult fordi du har valgt å skjule helseopplysninger.',
  'holdings.chart.year': 'År',
  'holdings.chart.date': 'Dato',
  'holdings.chart.age': 'Alder',
  'holdings.chart.blocked': 'Sperret',
  'holdings.chart.reserved': 'Reservert',
  'holdings.chart.gaps':
    'Skraverte felt er tid der målinger er sperret, eller ikke lagret på grunn av en reservasjon.',
  'holdings.chart.in-months': 'Alder i måneder',
  'holdings.chart.in-years': 'Alder i år',
  'holdings.chart.in-calendar-years': 'År',
  'holdings.chart.without-figure': 'uten tall vi kan lese',
  'holdings.chart.without-unit': 'uten enhet',
  'holdings.chart.not-drawn':
    'Disse målingene er ikke med i figuren, fordi tallet eller enheten mangler eller ikke kan stemme: {values}.',
  'holdings.chart.oldest-left-out.one':
    'Den eldste målingen er ikke med i tabell og figur. Den står i rapporten.',
  'holdings.chart.oldest-left-out.other':
    'De {n} eldste målingene er ikke med i tabell og figur. De står i rapporten.',
  'holdings.chart.without-date.one':
    '{n} måling har ingen dato vi kan lese, og er ikke med i figuren.',
  'holdings.chart.without-date.other':
    '{n} målinger har ingen dato vi kan lese, og er ikke med i figuren.',
  'holdings.chart.not-in-force': 'Målinger som er rettet eller annullert, er ikke med i figuren.',
  'holdings.chart.weight.title': 'Vekt',
  'holdings.chart.weight.unit': 'kg',
  'holdings.chart.weight.caption': 'Vekt, måling for måling',
  'holdings.chart.weight.description': 'Vekten ved hver måling. Strekene mellom er bare til hjelp.',
  'holdings.chart.height.title': 'Lengde og høyde',
  'holdings.chart.height.unit': 'cm',
  'holdings.chart.height.caption': 'Lengde og høyde, måling for måling',
  'holdings.chart.height.description':
    'Lengden eller høyden ved hver måling. Strekene mellom er bare til hjelp.',
  'holdings.chart.services.title': 'Tjenester fra kommunen',
  'holdings.chart.services.caption': 'Tjenestene, fra den første til den siste',
  'holdings.chart.services.description':
    'Feltene viser når du hadde hver tjeneste. En pil betyr at tjenesten ikke var avsluttet da kommunen sist meldte fra.',
  'holdings.chart.services.what': 'Tjeneste',
  'holdings.chart.services.from': 'Fra',
  'holdings.chart.services.to': 'Til',
  'holdings.chart.services.ongoing': 'Ikke avsluttet i {year}',
  'holdings.chart.services.left-out.one':
    'Her er de {most} siste tjenestene. {n} eldre tjeneste er ikke med her. Du finner den under året sitt i listen lenger ned.',
  'holdings.chart.services.left-out.other':
    'Her er de {most} siste tjenestene. {n} eldre tjenester er ikke med her. Du finner dem under årene i listen lenger ned.',
  'holdings.chart.services.ends-before':
    'Tjenester med en sluttdato før startdatoen er ikke tegnet. De står i tabellen slik de ble sendt.',
  'holdings.chart.years.title': 'Hvor mye KPR har fra hvert år',
  'holdings.chart.years.caption': 'Antall opplysninger per år',
  'holdings.chart.years.description':
    'Søylene viser antall opplysninger fra hver kilde. Velg et år i tabellen for å se dem.',
  'holdings.chart.years.in-table': 'Tallene står i tabellen.',
} as const;
