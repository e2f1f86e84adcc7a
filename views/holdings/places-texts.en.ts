export const places = {
  'holdings.places.hidden': 'Places and senders are hidden here.',
  'holdings.places.show': 'Show places',
  'holdings.places.shown': 'Places and senders are shown now, but only on this page.',
  'holdings.places.hide': 'Hide places',
  'holdings.places.title': 'Show places',
  'holdings.places.lead':
    'Municipalities, city districts, clinics, schools and senders can tell where you live and where you go.',
  'holdings.places.before': 'Before you show them',
  'holdings.places.screen': 'Make sure that nobody else can see the screen.',
  'holdings.places.shared': 'Wait if others use the computer, or if you share your screen.',
  'holdings.places.print': 'Be careful with screenshots and printouts.',
  'holdings.places.how':
    'You see the places only on the page you came from. They are hidden again on the next page, and when you reload the page after two minutes.',
  'holdings.places.logged': 'That you show them is written in the log of who has looked.',
  'holdings.places.why':
    'We hide places when it may matter for safety, and when the National Population Register does not answer.',
  'holdings.places.back': 'Back without showing',
} as const;
