/** Every address of the service. `:name` is a parameter; none of them identifies a person. */
export const paths = {
  home: '/',
  aboutReservations: '/reservere',
  privacy: '/personvern',
  accessibility: '/tilgjengelighet',
  health: '/helse',
  assets: '/assets',

  signIn: '/logg-inn',
  signInCallback: '/logg-inn/retur',
  signOut: '/logg-ut',
  signedOut: '/logg-ut/ferdig',
  frontchannelSignOut: '/logg-ut/front',
  backchannelSignOut: '/logg-ut/bak',
  extendSession: '/fortsett',

  overview: '/oversikt',
  source: '/opplysninger/:source',
  use: '/hvem',
  reservations: '/reservasjoner',
  newReservation: '/reservasjoner/ny',
  checkReservation: '/reservasjoner/ny/kontroll',
  liftReservation: '/reservasjoner/opphev',
  checkLifting: '/reservasjoner/opphev/kontroll',
  receipt: '/reservasjoner/kvittering',
  undoReservation: '/reservasjoner/angre',
  disputeReservation: '/reservasjoner/ikke-meg',
  report: '/rapport',
  reportPdf: '/rapport/pdf',
  reportJson: '/rapport/json',

  decisions: '/api/v1/decisions',
  duties: '/api/v1/duties',
  acknowledgements: '/api/v1/acknowledgements',
  manifests: '/api/v1/manifests',
  receiptKeys: '/api/v1/jwks',
} as const;

/** Who may come to an address: the list-driven test holds each route to it. */
export const openPaths = [
  paths.home,
  paths.aboutReservations,
  paths.privacy,
  paths.accessibility,
  paths.health,
  paths.signIn,
  paths.signInCallback,
  paths.signedOut,
  paths.frontchannelSignOut,
  paths.backchannelSignOut,
  paths.receiptKeys,
] as const;
