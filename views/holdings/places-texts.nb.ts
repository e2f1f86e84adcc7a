export const places = {
  'holdings.places.hidden': 'Steder og avsendere er skjult her.',
  'holdings.places.show': 'Vis steder',
  'holdings.places.shown': 'Steder og avsendere vises nå, men bare på denne siden.',
  'holdings.places.hide': 'Skjul steder',
  'holdings.places.title': 'Vis steder',
  'holdings.places.lead':
    'Kommuner, bydeler, klinikker, skoler og avsendere kan fortelle hvor du bor og hvor du ferdes.',
  'holdings.places.before': 'Før du viser dem',
  'holdings.places.screen': 'Se etter at ingen andre kan se skjermen.',
  'holdings.places.shared': 'Vent hvis andre bruker maskinen, eller hvis du deler skjermen.',
  'holdings.places.print': 'Pass på skjermbilder og utskrifter.',
  'holdings.places.how':
    'Du ser stedene bare på siden du kom fra. De er skjult igjen på neste side, og når du laster siden på nytt etter to minutter.',
  'holdings.places.logged': 'At du viser dem, blir skrevet i loggen over hvem som har sett.',
  'holdings.places.why':
    'Vi skjuler steder når det kan være viktig for tryggheten, og når Folkeregisteret ikke svarer.',
  'holdings.places.back': 'Tilbake uten å vise',
} as const;
