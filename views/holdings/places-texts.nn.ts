export const places = {
  'holdings.places.hidden': 'Stader og avsendarar er skjulte her.',
  'holdings.places.show': 'Vis stader',
  'holdings.places.shown': 'Stader og avsendarar viser no, men berre på denne sida.',
  'holdings.places.hide': 'Skjul stader',
  'holdings.places.title': 'Vis stader',
  'holdings.places.lead':
    'Kommunar, bydelar, klinikkar, skular og avsendarar kan fortelje kvar du bur og kvar du ferdast.',
  'holdings.places.before': 'Før du viser dei',
  'holdings.places.screen': 'Sjå etter at ingen andre kan sjå skjermen.',
  'holdings.places.shared': 'Vent om andre bruker maskina, eller om du deler skjermen.',
  'holdings.places.print': 'Pass på skjermbilete og utskrifter.',
  'holdings.places.how':
    'Du ser stadene berre på sida du kom frå. Dei er skjulte att på neste side, og når du lastar sida på nytt etter to minutt.',
  'holdings.places.logged': 'At du viser dei, blir skrive i loggen over kven som har sett.',
  'holdings.places.why':
    'Vi skjuler stader når det kan vere viktig for tryggleiken, og når Folkeregisteret ikkje svarer.',
  'holdings.places.back': 'Tilbake utan å vise',
} as const;
