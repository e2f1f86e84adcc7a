import type { timeline as nb } from './timeline-texts.nb.ts';

export const timeline = {
  'holdings.overview.title': 'KPR om deg',
  'holdings.overview.lead': 'Her ser du kor mykje KPR har om deg, og kvar det kjem frå.',
  'holdings.overview.questions': 'Kva lurer du på?',
  'holdings.overview.sources': 'Kjeldene',
  'holdings.overview.sources-lead':
    'KPR får opplysningar frå fem kjelder. Vel ei kjelde for å sjå alt som står der.',
  'holdings.overview.rows.one': 'opplysning om deg',
  'holdings.overview.rows.other': 'opplysningar om deg',
  'holdings.overview.years': '{source}, tal per år: {counts}',
  'holdings.overview.period': '{from} – {to}',
  'holdings.overview.no-rows': 'Ingenting om deg',
  'holdings.overview.updated': 'Det siste om deg kom {when} frå {system}',
  'holdings.overview.updated-plain': 'Det siste om deg kom {when}',
  'holdings.overview.loaded': 'Kjelda vart sist oppdatert {when}',
  'holdings.overview.failed':
    'Klokka {time} fekk vi ikkje svar frå denne kjelda. Det tyder ikkje at ho er tom. Prøv igjen om nokre minutt.',
  'holdings.overview.timeline': 'Sjå alt på ei tidslinje',
  'holdings.overview.timeline-lead': 'Alle kjelder i éi liste, det nyaste først.',
  'holdings.overview.report': 'Last ned alt',
  'holdings.overview.report-lead': 'Ein rapport med alt som står om deg.',
  'holdings.overview.reservations': 'Reserver deg, eller sjå og opphev det du har valt',
  'holdings.overview.looked': 'Dei siste som har sett på det',
  'holdings.overview.looked-none': 'Ingen andre har sett på opplysningane dine.',
  'holdings.overview.looked-silent':
    'Vi får ikkje lese loggen i KPR akkurat no. Prøv igjen om litt.',
  'holdings.overview.use': 'Sjå alle som har sett eller fått opplysningar om deg',
  'holdings.overview.not-journal':
    'Dette er ikkje pasientjournalen din. Journalen er meir fullstendig. Spør legen, kommunen eller tannklinikken om innsyn i han.',

  'holdings.timeline.title': 'Tidslinje',
  'holdings.timeline.lead':
    'Alt KPR har om deg, frå alle kjelder. Det nyaste står øvst. Trykk på ei linje for å sjå heile opplysninga.',
  'holdings.timeline.to-list': 'Gå rett til lista',
  'holdings.timeline.list': 'År for år',
  'holdings.timeline.sources': 'Vis berre opplysningar frå',
  'holdings.timeline.year': 'Vis berre eitt år',
  'holdings.timeline.year-hint': 'Fire siffer, til dømes 2024.',
  'holdings.timeline.not-a-year':
    'Skriv eit årstal med fire siffer, til dømes 2024. No viser vi alle åra.',
  'holdings.timeline.not-a-source': 'Kjelda i adressa finst ikkje. Vel ei av dei som står her.',
  'holdings.timeline.show': 'Vis',
  'holdings.timeline.show-all': 'Vis alle kjelder og år',
  'holdings.timeline.views': 'Kor mykje som blir vist',
  'holdings.timeline.important': 'Det viktigaste',
  'holdings.timeline.everything': 'Alt',
  'holdings.timeline.leaves-out.one':
    '{n} opplysning er ikkje vist her, fordi ho seinare er retta eller trekt tilbake. Vel «Alt» for å sjå ho.',
  'holdings.timeline.leaves-out.other':
    '{n} opplysningar er ikkje viste her, fordi dei seinare er retta eller trekte tilbake. Vel «Alt» for å sjå dei.',
  'holdings.timeline.shows-everything':
    'Her er òg det som seinare er retta eller trekt tilbake. Det er merkt.',
  'holdings.timeline.failed-title': 'Noko manglar på denne sida',
  'holdings.timeline.failed':
    'Klokka {time} fekk vi ikkje svar frå {sources}. Det tyder ikkje at det er tomt der.',
  'holdings.timeline.failed-next': 'Resten av sida er rett. Prøv igjen om nokre minutt.',
  'holdings.timeline.no-match': 'Ingen opplysningar passar',
  'holdings.timeline.no-match-next':
    'Vel eit anna år eller fleire kjelder, eller «Vis alle kjelder og år».',
  'holdings.timeline.nothing-next': 'Då er det heller ingenting å vise her.',
  'holdings.timeline.why-nothing': 'Sjå kvifor det kan vere tomt',
  'holdings.timeline.years': 'År på denne sida',
  'holdings.timeline.from': 'frå {unit}',
  'holdings.timeline.sent-by': 'sendt av {sender}',
  'holdings.timeline.from-sent-by': 'frå {unit}, sendt av {sender}',
  'holdings.timeline.newer': 'Nyare',
  'holdings.timeline.older': 'Eldre',

  'holdings.age.days.one': '{n} dag',
  'holdings.age.days.other': '{n} dagar',
  'holdings.age.weeks.one': '{n} veke',
  'holdings.age.weeks.other': '{n} veker',
  'holdings.age.months.one': '{n} månad',
  'holdings.age.months.other': '{n} månader',
  'holdings.age.years.one': '{n} år',
  'holdings.age.years.other': '{n} år',

  'holdings.chart.hidden': 'Figuren er skjult fordi du har valt å skjule helseopplysningar.',
  'holdings.chart.year': 'År',
  'holdings.chart.date': 'Dato',
  'holdings.chart.age': 'Alder',
  'holdings.chart.blocked': 'Sperra',
  'holdings.chart.reserved': 'Reservert',
  'holdings.chart.gaps':
    'Skraverte felt er tid der målingar er sperra, eller ikkje lagra på grunn av ein reservasjon.',
  'holdings.chart.in-months': 'Alder i månader',
  'holdings.chart.in-years': 'Alder i år',
  'holdings.chart.in-calendar-years': 'År',
  'holdings.chart.without-figure': 'utan tal vi kan lese',
  'holdings.chart.without-unit': 'utan eining',
  'holdings.chart.not-drawn':
    'Desse målingane er ikkje med i figuren, fordi talet eller eininga manglar eller ikkje kan stemme: {values}.',
  'holdings.chart.oldest-left-out.one':
    'Den eldste målinga er ikkje med i tabell og figur. Ho står i rapporten.',
  'holdings.chart.oldest-left-out.other':
    'Dei {n} eldste målingane er ikkje med i tabell og figur. Dei står i rapporten.',
  'holdings.chart.without-date.one':
    '{n} måling har ingen dato vi kan lese, og er ikkje med i figuren.',
  'holdings.chart.without-date.other':
    '{n} målingar har ingen dato vi kan lese, og er ikkje med i figuren.',
  'holdings.chart.not-in-force': 'Målingar som er retta eller annullerte, er ikkje med i figuren.',
  'holdings.chart.weight.title': 'Vekt',
  'holdings.chart.weight.unit': 'kg',
  'holdings.chart.weight.caption': 'Vekt, måling for måling',
  'holdings.chart.weight.description': 'Vekta ved kvar måling. Strekane mellom er berre til hjelp.',
  'holdings.chart.height.title': 'Lengd og høgd',
  'holdings.chart.height.unit': 'cm',
  'holdings.chart.height.caption': 'Lengd og høgd, måling for måling',
  'holdings.chart.height.description':
    'Lengda eller høgda ved kvar måling. Strekane mellom er berre til hjelp.',
  'holdings.chart.services.title': 'Tenester frå kommunen',
  'holdings.chart.services.caption': 'Tenestene, frå den første til den siste',
  'holdings.chart.services.description':
    'Felta viser når du hadde kvar teneste. Ei pil tyder at tenesta ikkje var avslutta då kommunen sist melde frå.',
  'holdings.chart.services.what': 'Teneste',
  'holdings.chart.services.from': 'Frå',
  'holdings.chart.services.to': 'Til',
  'holdings.chart.services.ongoing': 'Ikkje avslutta i {year}',
  'holdings.chart.services.left-out.one':
    'Her er dei {most} siste tenestene. {n} eldre teneste er ikkje med her. Du finn henne under året sitt i lista lenger ned.',
  'holdings.chart.services.left-out.other':
    'Her er dei {most} siste tenestene. {n} eldre tenester er ikkje med her. Du finn dei under åra i lista lenger ned.',
  'holdings.chart.services.ends-before':
    'Tenester med ein sluttdato før startdatoen er ikkje teikna. Dei står i tabellen slik dei vart sende.',
  'holdings.chart.years.title': 'Kor mykje KPR har frå kvart år',
  'holdings.chart.years.caption': 'Talet på opplysningar per år',
  'holdings.chart.years.description':
    'Søylene viser talet på opplysningar frå kvar kjelde. Vel eit år i tabellen for å sjå dei.',
  'holdings.chart.years.in-table': 'Tala står i tabellen.',
} as const satisfies Record<keyof typeof nb, string>;
