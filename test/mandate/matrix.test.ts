import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { paths } from '../../src/paths.ts';
import { createCitizen, type Citizen } from '../support/citizen.ts';
import { digitsOf, startTestTown, type TestTown } from '../support/town.ts';
import { routeTable } from '../web/route-table.ts';
import { forgedPrefix, granted, hidden, signedIn } from './standing-people.ts';

/**
 * Every address of the service, by hand, as it answers: to nobody who has signed in; for oneself at
 * 11, at 12 to 15, and from 16 on; for a child one may act for, and for somebody one may not.
 *
 * o open · s sent to sign in · y told that one is too young · a told how to ask · r reached ·
 * n the neutral page · x not there · m asks for a token · i listens to ID-porten
 */
const matrix: Readonly<Record<keyof typeof paths, string>> = {
  home: 'o o o o x x',
  about: 'o o o o x x',
  sources: 'o o o o x x',
  sourceCoverage: 'o o o o x x',
  aboutReservations: 'o o o o x x',
  rules: 'o o o o x x',
  rulesOfVersion: 'o o o o x x',
  developers: 'o o o o x x',
  apiOperations: 'o o o o x x',
  privacy: 'o o o o x x',
  accessibility: 'o o o o x x',
  health: 'o o o o x x',
  assets: 'o o o o x x',
  signIn: 'o o o o x x',
  signInCallback: 'o o o o x x',
  signOut: 'o o o o x x',
  signedOut: 'o o o o x x',
  frontchannelSignOut: 'i i i i x x',
  backchannelSignOut: 'i i i i x x',
  extendSession: 's o o o x x',
  staffSignIn: 'o o o o x x',
  staffSignInCallback: 'o o o o x x',
  staffSignOut: 'o o o o x x',
  staffSignedOut: 'o o o o x x',
  staffFrontchannelSignOut: 'i i i i x x',
  staffBackchannelSignOut: 'i i i i x x',
  desk: 's s s s x x',
  extendStaffSession: 's s s s x x',
  daysOff: 's s s s x x',
  takeNextCase: 's s s s x x',
  findCase: 's s s s x x',
  deskCase: 's s s s x x',
  takeCase: 's s s s x x',
  letGoOfCase: 's s s s x x',
  handOverCase: 's s s s x x',
  noteInCase: 's s s s x x',
  changeDeadline: 's s s s x x',
  deskDocument: 's s s s x x',
  hideHealth: 's o o o x x',
  shield: 's y r r x x',
  endShield: 's y r r x x',
  young: 'o o o o x x',
  youngAccess: 's y r r x x',
  leave: 'o o o o x x',
  choosePerson: 's y r r x x',
  showPlaces: 's y a r x x',
  reserveForSeveral: 's y r r x x',
  checkForSeveral: 's y r r x x',
  receiptsForSeveral: 's y r r x x',
  requestForAnother: 's r r r x x',
  overview: 's y a r r n',
  source: 's y a r r n',
  sourceFields: 's y a r r n',
  timeline: 's y a r r n',
  use: 's y a r r n',
  watch: 's y a r x x',
  messages: 's y r r x x',
  message: 's y r r x x',
  reservations: 's y r r r n',
  reservationPeriods: 's y a r r n',
  newReservation: 's y r r r n',
  checkReservation: 's y r r r n',
  liftReservation: 's y r r r n',
  checkLifting: 's y r r r n',
  receipt: 's y r r r n',
  receiptPdf: 's y r r r n',
  undoReservation: 's y r r r n',
  askToLift: 's y r r r n',
  objectToChoice: 's y r r r n',
  disputeReservation: 's y r r r n',
  cases: 's y r r r n',
  newCase: 's y a r r n',
  case: 's y r r r n',
  caseDocument: 's y r r x x',
  caseReceipt: 's y r r r n',
  report: 's y a r r n',
  reportPdf: 's y a r r n',
  reportStd: 's y a r r n',
  reportJson: 's y a r r n',
  reportCsv: 's y a r r n',
  orderedReport: 's y a r r n',
  reportFile: 's y a r r n',
  readReport: 'o o o o x x',
  verify: 'o o o o x x',
  reportSchema: 'o o o o x x',
  decisions: 'm m m m x x',
  duties: 'm m m m x x',
  watermark: 'm m m m x x',
  acknowledgements: 'm m m m x x',
  manifests: 'm m m m x x',
  snapshot: 'm m m m x x',
  changes: 'm m m m x x',
  receiptKeys: 'o o o o x x',
  ruleTable: 'o o o o x x',
  openApi: 'o o o o x x',
  ruleTableVersion: 'o o o o x x',
};

const headings = {
  y: 'Hei! Denne siden må en voksen hjelpe deg med',
  a: 'Spør oss, så hjelper vi deg',
  n: 'Du kan ikke bruke tjenesten for denne personen nå',
  x: 'Vi fant ikke siden',
} as const;

type Asked = { name: keyof typeof paths; method: 'GET' | 'POST'; address: string };

/** Addresses that end the session that asks. */
const last = new Set<string>(['signOut', 'leave']);

const asked: Asked[] = Object.entries(paths).flatMap(([key, path]) => {
  const name = nameOf(key);
  const { methods, example } = routeTable[name];
  return methods.map((method) => ({ name, method, address: example ?? path }));
});

function nameOf(key: string): keyof typeof paths {
  const found = Object.keys(paths).find((name): name is keyof typeof paths => name === key);
  assert.ok(found);
  return found;
}

function expected(name: keyof typeof paths, column: number): string {
  return matrix[name].split(' ')[column] ?? '?';
}

describe('every address, asked by everybody', { concurrency: 3 }, () => {
  let town: TestTown;
  before(async () => {
    town = await startTestTown({}, () => Promise.resolve({ NEUTRAL_ANSWER_MS: '3000' }));
  });
  after(() => town.stop());

  /** What one address answers, as the letter of the table that it fits. */
  async function answerTo(citizen: Citizen, one: Asked, { prefix = '', token = '' } = {}) {
    const body = one.method === 'POST' ? { body: new URLSearchParams({ _csrf: token }) } : {};
    const answer = await citizen.send(prefix + one.address, { method: one.method, ...body });
    const text = await answer.text();
    const heading = /<h1[^>]*>([^<]*)<\/h1>/.exec(text)?.[1] ?? '';
    const letter = Object.entries(headings).find(([, words]) => words === heading)?.[0];
    const location = answer.headers.get('location') ?? '';
    if (answer.status === 401) return location === '' && one.method === 'GET' ? 'm' : 's or m';
    if (location.includes('/logg-inn?til=')) return 's';
    if (answer.status >= 500) return `failed ${answer.status}`;
    if (answer.status === 400 && text === '') return 'i';
    return letter ?? 'o or r';
  }

  function isAsExpected(found: string, wanted: string): boolean {
    if (found === 's or m') return wanted === 's' || wanted === 'm';
    // A page that is reached may still not find what no form has named.
    if (found === 'x') return wanted === 'x' || wanted === 'r' || wanted === 'o';
    return found === 'o or r' ? wanted === 'o' || wanted === 'r' : found === wanted;
  }

  async function compare(
    citizen: Citizen,
    column: number,
    { prefix = '', token = '' }: { prefix?: string; token?: string } = {},
  ) {
    const differing: string[] = [];
    const [early, ending] = [
      asked.filter(({ name }) => !last.has(name)),
      asked.filter(({ name }) => last.has(name)),
    ];
    const check = async (one: Asked) => {
      const found = await answerTo(citizen, one, { prefix, token });
      const wanted = expected(one.name, column);
      if (!isAsExpected(found, wanted)) {
        differing.push(`${one.method} ${one.name}: ${found}, not ${wanted}`);
      }
    };
    await Promise.all(early.map(check));
    if (prefix === '') for (const one of ending) await check(one);
    assert.deepEqual(differing, []);
  }

  it('has a row for every address', () => {
    assert.deepEqual(Object.keys(matrix).sort(), Object.keys(paths).sort());
  });

  it('nobody signed in', async () => {
    await compare(createCitizen(town.origin), 0);
  });

  for (const [key, column] of [
    ['child-of-eleven', 1],
    ['child-of-twelve', 2],
    ['child-of-fifteen', 2],
    ['child-of-sixteen', 3],
    ['turns-eighteen-tomorrow', 3],
    ['underage-parent', 3],
    ['nothing-held', 3],
    ['parent-without-responsibility', 3],
    ['protected-parent', 3],
    ['parent-with-limited-capacity', 3],
  ] as const) {
    it(`${key}, for oneself`, async () => {
      await compare(...(await arrive(key)).for(column));
    });
  }

  async function arrive(key: string) {
    const citizen = createCitizen(town.origin);
    const page = await citizen.signIn(digitsOf(town.person(key)), '/velg-person');
    const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    return { for: (column: number) => [citizen, column, { token }] as const };
  }

  for (const [actor, subject] of granted) {
    it(`${actor}, for ${subject}`, async () => {
      const who = await signedIn(town, actor);
      const prefix = await forgedPrefix(town, who, [actor, subject]);
      await compare(who.citizen, 4, { prefix, token: who.token });
    });
  }

  for (const [actor, subject] of hidden) {
    it(`${actor}, for ${subject}: hidden`, async () => {
      const who = await signedIn(town, actor);
      const { first, last: family } = town.person(subject).names;
      const list = await who.citizen.visit('/velg-person');
      assert.ok(!list.body.includes(`${first} ${family}`), 'on the list');
      const prefix = await forgedPrefix(town, who, [actor, subject]);
      await compare(who.citizen, 5, { prefix, token: who.token });
    });
  }
});
