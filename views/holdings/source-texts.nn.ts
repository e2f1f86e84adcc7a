import type { source as nb } from './source-texts.nb.ts';

export const source = {
  'holdings.page.important-note':
    'Det som seinare er retta eller trekt tilbake, er ikkje med her. Det ser du under «Alt».',
  'holdings.page.everything-note':
    'Her ser du alt som er lagra. Det som er retta eller trekt tilbake, er merkt.',
  'holdings.page.leaves-out.one': '{n} opplysning er utelaten.',
  'holdings.page.leaves-out.other': '{n} opplysningar er utelatne.',
  'holdings.page.see-all': 'Sjå alt',
  'holdings.page.years': 'Gå til eit år',
  'holdings.page.in-year.one': '{n} opplysning',
  'holdings.page.in-year.other': '{n} opplysningar',
  'holdings.page.every-year': 'Alle år',
  'holdings.page.none-in-year': 'Ingen opplysningar frå {year}',
  'holdings.page.none-here': 'Ingen opplysningar å vise her',
  'holdings.page.records': 'Opplysningane',
  'holdings.page.to-records': 'Gå rett til opplysningane',
  'holdings.page.age': '{age} gammal',
  'holdings.page.reported': 'Du har meldt at dette er feil (sak {reference})',
  'holdings.page.odd': 'Ser feil ut. Vist slik ho er lagra.',
  'holdings.page.feeding-late':
    'Amminga er registrert etter fylte 12 månader. KPR skal berre ha dette for det første året.',
  'holdings.page.health-hidden':
    'Helseopplysningane er skjulte, fordi du har valt det. Du kan vise dei igjen øvst på sida.',
  'holdings.page.words': 'Kva tyder orda?',
  'holdings.page.more-words': 'Meir om orda, og kvifor KPR har dette',
  'holdings.page.all-words': 'Alle opplysningar frå denne kjelda, forklarte',
  'holdings.page.all-words-lead':
    'Sjå kva kvar opplysning tyder, kvifor KPR har ho, og om du kan reservere deg mot ho.',
  'holdings.page.codes': 'Kodar slik dei vart sende',
  'holdings.page.parts-left-out.one':
    '{n} linje til er ikkje vist her, for at sida ikkje skal bli for tung. Ho står i rapporten.',
  'holdings.page.parts-left-out.other':
    '{n} linjer til er ikkje viste her, for at sida ikkje skal bli for tung. Dei står i rapporten.',
  'holdings.page.no-system': 'kodeverk ikkje oppgitt',
  'holdings.page.delivery': 'Meir om kven som sende det',
  'holdings.page.is-wrong': 'Er dette feil?',
  'holdings.value.hidden': 'Skjult',

  'holdings.from.sent': 'Sendt av {who}.',
  'holdings.from.sent-from': 'Sendt av {who} frå {system}.',
  'holdings.from.sent-within': 'Sendt av {place}, {sender}, frå {system}.',
  'holdings.from.place': 'Frå {place}.',
  'holdings.from.received': 'Motteke i KPR {when}.',
  'holdings.from.unknown': 'KPR veit ikkje kven som sende dette.',

  'holdings.fields.title': 'Forklaring: {source}',
  'holdings.fields.lead':
    'Her er alle opplysningar KPR kan ha frå denne kjelda. Sida er lik for alle, og seier ikkje kva KPR har om deg.',
  'holdings.fields.back': 'Tilbake til {source}',
  'holdings.fields.on-page': 'På denne sida',
  'holdings.fields.more': 'Kvifor, og kan eg seie nei?',
  'holdings.fields.why': 'Kvifor KPR har det',
  'holdings.fields.category': 'Kva slags opplysning',
  'holdings.fields.category-assumed':
    '{category}. Vi er ikkje heilt sikre på at ho høyrer til her.',
  'holdings.fields.law': 'Regelen som tillèt det',
  'holdings.fields.reserve': 'Kan du reservere deg?',
  'holdings.fields.reserve-no': 'Nei.',
  'holdings.fields.reserve-confirmed': 'Ja, med valet «{scope}». Det er sikkert.',
  'holdings.fields.reserve-assumed':
    'Ja, med valet «{scope}», slik vi les reglane. Då blir ho sperra. Ho blir først sletta når reglane er avklarte.',
  'holdings.fields.when.preventive-claims': 'Det gjeld berre krav frå helsestasjon og jordmor.',
  'holdings.fields.when.dental-claims': 'Det gjeld berre krav frå tannlege og tannpleiar.',
  'holdings.fields.when.not-refunded': 'Det gjeld berre når staten ikkje betalte noko.',
  'holdings.fields.technical': 'Det som berre datasystema bruker',
  'holdings.fields.technical-lead':
    'Nummer og tidspunkt som følgjer med. Dei står under «Teknisk» når du vel «Alt».',
  'holdings.fields.deliveries-lead':
    'Det KPR veit om den som sende, og om sendinga. Det står på kvar opplysning.',

  'holdings.category.a': 'Kven du er: nummer og nøklar',
  'holdings.category.b': 'Om deg: alder, kjønn, bustad og korleis du bur',
  'holdings.category.c': 'Om kontakten: kven, kvar og når',
  'holdings.category.d': 'Om helsa di og hjelpa du får',
  'holdings.category.e': 'Om ulykker og skadar',
  'holdings.category.f': 'Om pengar: kva det kostar, og kven som betaler',
  'holdings.category.g': 'At du har reservert deg',
  'holdings.category.h': 'Det du sjølv har fortalt om helsa di',
} as const satisfies Record<keyof typeof nb, string>;
