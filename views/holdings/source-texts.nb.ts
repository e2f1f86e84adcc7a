/** The page of a source, and the page that explains its fields. */
export const source = {
  'holdings.page.important-note':
    'Det som senere er rettet eller trukket tilbake, er ikke med her. Det ser du under «Alt».',
  'holdings.page.everything-note':
    'Her ser du alt som er lagret. Det som er rettet eller trukket tilbake, er merket.',
  'holdings.page.leaves-out.one': '{n} opplysning er utelatt.',
  'holdings.page.leaves-out.other': '{n} opplysninger er utelatt.',
  'holdings.page.see-all': 'Se alt',
  'holdings.page.years': 'Gå til et år',
  'holdings.page.in-year.one': '{n} opplysning',
  'holdings.page.in-year.other': '{n} opplysninger',
  'holdings.page.every-year': 'Alle år',
  'holdings.page.none-in-year': 'Ingen opplysninger fra {year}',
  'holdings.page.none-here': 'Ingen opplysninger å vise her',
  'holdings.page.records': 'Opplysningene',
  'holdings.page.to-records': 'Gå rett til opplysningene',
  'holdings.page.age': '{age} gammel',
  'holdings.page.reported': 'Du har meldt at dette er feil (sak {reference})',
  'holdings.page.odd': 'Ser feil ut. Vist slik den er lagret.',
  'holdings.page.feeding-late':
    'Ammingen er registrert etter fylte 12 måneder. KPR skal bare ha dette for det første året.',
  'holdings.page.health-hidden':
    'Helseopplysningene er skjult, fordi du har valgt det. Du kan vise dem igjen øverst på siden.',
  'holdings.page.words': 'Hva betyr ordene?',
  'holdings.page.more-words': 'Mer om ordene, og hvorfor KPR har dette',
  'holdings.page.all-words': 'Alle opplysninger fra denne kilden, forklart',
  'holdings.page.all-words-lead':
    'Se hva hver opplysning betyr, hvorfor KPR har den, og om du kan reservere deg mot den.',
  'holdings.page.codes': 'Koder slik de ble sendt',
  'holdings.page.parts-left-out.one':
    '{n} linje til er ikke vist her, for at siden ikke skal bli for tung. Den står i rapporten.',
  'holdings.page.parts-left-out.other':
    '{n} linjer til er ikke vist her, for at siden ikke skal bli for tung. De står i rapporten.',
  'holdings.page.no-system': 'kodeverk ikke oppgitt',
  'holdings.page.delivery': 'Mer om hvem som sendte det',
  'holdings.page.is-wrong': 'Er dette feil?',
  'holdings.value.hidden': 'Skjult',

  'holdings.from.sent': 'Sendt av {who}.',
  'holdings.from.sent-from': 'Sendt av {who} fra {system}.',
  'holdings.from.sent-within': 'Sendt av {place}, {sender}, fra {system}.',
  'holdings.from.place': 'Fra {place}.',
  'holdings.from.received': 'Mottatt i KPR {when}.',
  'holdings.from.unknown': 'KPR vet ikke hvem som sendte dette.',

  'holdings.fields.title': 'Forklaring: {source}',
  'holdings.fields.lead':
    'Her er alle opplysninger KPR kan ha fra denne kilden. Siden er lik for alle, og sier ikke hva KPR har om deg.',
  'holdings.fields.back': 'Tilbake til {source}',
  'holdings.fields.on-page': 'På denne siden',
  'holdings.fields.more': 'Hvorfor, og kan jeg si nei?',
  'holdings.fields.why': 'Hvorfor KPR har det',
  'holdings.fields.category': 'Hva slags opplysning',
  'holdings.fields.category-assumed': '{category}. Vi er ikke helt sikre på at den hører til her.',
  'holdings.fields.law': 'Regelen som tillater det',
  'holdings.fields.reserve': 'Kan du reservere deg?',
  'holdings.fields.reserve-no': 'Nei.',
  'holdings.fields.reserve-confirmed': 'Ja, med valget «{scope}». Det er sikkert.',
  'holdings.fields.reserve-assumed':
    'Ja, med valget «{scope}», slik vi leser reglene. Da blir den sperret. Den blir først slettet når reglene er avklart.',
  'holdings.fields.when.preventive-claims': 'Det gjelder bare krav fra helsestasjon og jordmor.',
  'holdings.fields.when.dental-claims': 'Det gjelder bare krav fra tannlege og tannpleier.',
  'holdings.fields.when.not-refunded': 'Det gjelder bare når staten ikke betalte noe.',
  'holdings.fields.technical': 'Det som bare datasystemene bruker',
  'holdings.fields.technical-lead':
    'Numre og tidspunkter som følger med. De står under «Teknisk» når du velger «Alt».',
  'holdings.fields.deliveries-lead':
    'Det KPR vet om den som sendte, og om forsendelsen. Det står på hver opplysning.',

  'holdings.category.a': 'Hvem du er: nummer og nøkler',
  'holdings.category.b': 'Om deg: alder, kjønn, bosted og hvordan du bor',
  'holdings.category.c': 'Om kontakten: hvem, hvor og når',
  'holdings.category.d': 'Om helsen din og hjelpen du får',
  'holdings.category.e': 'Om ulykker og skader',
  'holdings.category.f': 'Om penger: hva det koster, og hvem som betaler',
  'holdings.category.g': 'At du har reservert deg',
  'holdings.category.h': 'Det du selv har fortalt om helsen din',
} as const;
