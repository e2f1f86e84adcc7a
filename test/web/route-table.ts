import { paths } from '../../src/paths.ts';

/** For whom an address is. */
export type Audience =
  /** Anybody. */
  | 'open'
  /** Whoever is signed in, whatever they may see: to stay, and to leave. */
  | 'signed-in'
  /** Who is signed in and has a say of their own: from 12 on. */
  | 'voice'
  /** Who is signed in and may see what is held about the person concerned. */
  | 'citizen'
  /** Another system, with a token from Maskinporten. */
  | 'machine'
  /** ID-porten or the employer, about their sessions. */
  | 'issuer'
  /** The staff, at the desk. */
  | 'staff';

export type RouteRow = {
  methods: readonly ('GET' | 'POST')[];
  who: Audience;
  /** An address that the path stands for, where it has parameters. */
  example?: string;
};

/** Who may use what, by hand: `paths.ts` names the addresses, and none may be missing here. */
export const routeTable: Readonly<Record<keyof typeof paths, RouteRow>> = {
  home: { methods: ['GET'], who: 'open' },
  about: { methods: ['GET'], who: 'open' },
  sources: { methods: ['GET'], who: 'open' },
  sourceCoverage: { methods: ['GET'], who: 'open', example: '/om-kpr/kilder/helsestasjon' },
  aboutReservations: { methods: ['GET'], who: 'open' },
  rules: { methods: ['GET'], who: 'open' },
  rulesOfVersion: { methods: ['GET'], who: 'open', example: '/regler/2026-1' },
  developers: { methods: ['GET'], who: 'open' },
  apiOperations: { methods: ['GET'], who: 'open' },
  privacy: { methods: ['GET'], who: 'open' },
  accessibility: { methods: ['GET'], who: 'open' },
  verify: { methods: ['GET', 'POST'], who: 'open' },
  health: { methods: ['GET'], who: 'open' },
  assets: { methods: ['GET'], who: 'open', example: '/assets/kpr.css' },

  signIn: { methods: ['GET'], who: 'open' },
  signInCallback: { methods: ['GET'], who: 'open' },
  signOut: { methods: ['POST'], who: 'signed-in' },
  signedOut: { methods: ['GET'], who: 'open' },
  frontchannelSignOut: { methods: ['GET'], who: 'issuer' },
  backchannelSignOut: { methods: ['POST'], who: 'issuer' },
  extendSession: { methods: ['POST'], who: 'signed-in' },

  desk: { methods: ['GET'], who: 'staff' },
  staffSignIn: { methods: ['GET'], who: 'staff' },
  staffSignInCallback: { methods: ['GET'], who: 'staff' },
  staffSignOut: { methods: ['POST'], who: 'staff' },
  staffSignedOut: { methods: ['GET'], who: 'staff' },
  staffFrontchannelSignOut: { methods: ['GET'], who: 'issuer' },
  staffBackchannelSignOut: { methods: ['POST'], who: 'issuer' },
  extendStaffSession: { methods: ['POST'], who: 'staff' },
  daysOff: { methods: ['GET', 'POST'], who: 'staff' },
  takeNextCase: { methods: ['POST'], who: 'staff' },
  findCase: { methods: ['GET'], who: 'staff' },
  deskCase: { methods: ['GET'], who: 'staff' },
  takeCase: { methods: ['POST'], who: 'staff' },
  letGoOfCase: { methods: ['POST'], who: 'staff' },
  handOverCase: { methods: ['GET', 'POST'], who: 'staff' },
  noteInCase: { methods: ['POST'], who: 'staff' },
  changeDeadline: { methods: ['POST'], who: 'staff' },
  deskDocument: { methods: ['GET'], who: 'staff' },

  hideHealth: { methods: ['POST'], who: 'signed-in' },
  showPlaces: { methods: ['GET', 'POST'], who: 'citizen' },

  shield: { methods: ['GET', 'POST'], who: 'voice' },
  endShield: { methods: ['POST'], who: 'voice' },
  young: { methods: ['GET'], who: 'open' },
  youngAccess: { methods: ['GET', 'POST'], who: 'voice' },
  leave: { methods: ['GET'], who: 'open' },
  choosePerson: { methods: ['GET'], who: 'voice' },
  reserveForSeveral: { methods: ['GET', 'POST'], who: 'voice' },
  checkForSeveral: { methods: ['GET', 'POST'], who: 'voice' },
  receiptsForSeveral: { methods: ['GET'], who: 'voice' },
  requestForAnother: { methods: ['GET', 'POST'], who: 'signed-in' },

  overview: { methods: ['GET'], who: 'citizen' },
  source: { methods: ['GET'], who: 'citizen', example: '/opplysninger/refusjonskrav' },
  sourceFields: {
    methods: ['GET'],
    who: 'citizen',
    example: '/opplysninger/refusjonskrav/forklart',
  },
  timeline: { methods: ['GET'], who: 'citizen' },
  use: { methods: ['GET'], who: 'citizen' },
  watch: { methods: ['POST'], who: 'citizen' },
  messages: { methods: ['GET'], who: 'voice' },
  message: { methods: ['GET'], who: 'voice' },
  reservations: { methods: ['GET'], who: 'voice' },
  reservationPeriods: { methods: ['GET'], who: 'citizen' },
  newReservation: { methods: ['GET', 'POST'], who: 'voice' },
  checkReservation: { methods: ['GET', 'POST'], who: 'voice' },
  liftReservation: { methods: ['GET', 'POST'], who: 'voice' },
  checkLifting: { methods: ['GET', 'POST'], who: 'voice' },
  receiptPdf: { methods: ['GET'], who: 'voice' },
  receipt: { methods: ['GET'], who: 'voice' },
  undoReservation: { methods: ['POST'], who: 'voice' },
  askToLift: { methods: ['POST'], who: 'voice' },
  objectToChoice: { methods: ['POST'], who: 'voice' },
  disputeReservation: { methods: ['POST'], who: 'voice' },
  cases: { methods: ['GET'], who: 'voice' },
  newCase: { methods: ['GET', 'POST'], who: 'citizen' },
  case: { methods: ['GET'], who: 'voice' },
  caseReceipt: { methods: ['GET'], who: 'voice' },
  caseDocument: { methods: ['GET'], who: 'voice' },
  report: { methods: ['GET'], who: 'citizen' },
  reportPdf: { methods: ['GET', 'POST'], who: 'citizen' },
  reportStd: { methods: ['GET', 'POST'], who: 'citizen' },
  reportJson: { methods: ['GET', 'POST'], who: 'citizen' },
  reportCsv: { methods: ['GET', 'POST'], who: 'citizen' },
  orderedReport: { methods: ['GET'], who: 'citizen' },
  reportFile: { methods: ['GET'], who: 'citizen' },
  readReport: { methods: ['GET'], who: 'open' },
  reportSchema: { methods: ['GET'], who: 'open' },

  decisions: { methods: ['POST'], who: 'machine' },
  duties: { methods: ['GET'], who: 'machine' },
  watermark: { methods: ['GET'], who: 'machine' },
  acknowledgements: { methods: ['POST'], who: 'machine' },
  manifests: { methods: ['POST'], who: 'machine' },
  snapshot: { methods: ['GET'], who: 'machine' },
  changes: { methods: ['GET'], who: 'machine' },
  receiptKeys: { methods: ['GET'], who: 'open' },
  ruleTable: { methods: ['GET'], who: 'open' },
  openApi: { methods: ['GET'], who: 'open' },
  ruleTableVersion: { methods: ['GET'], who: 'open', example: '/api/v1/rules/2026-1' },
};

export type Route = RouteRow & { name: string; address: string };

/** The rows for some, with an address that can be asked for. */
export function routesFor(...audiences: Audience[]): Route[] {
  const addresses: Readonly<Record<string, string>> = paths;
  return Object.entries(routeTable)
    .filter(([, { who }]) => audiences.includes(who))
    .map(([name, row]) => ({ name, ...row, address: row.example ?? addresses[name] ?? '' }));
}
