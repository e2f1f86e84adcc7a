import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startFolkeregisteret } from '../../src/neighbours/folkeregisteret/folkeregisteret.ts';
import type { Folkeregisteret } from '../../src/neighbours/folkeregisteret/folkeregisteret.ts';
import type { RegisteredPerson } from '../../src/neighbours/folkeregisteret/registered-person.ts';
import { folkeregisterScope, membersOf, startOrganisation } from './maskinporten-organisation.ts';
import type { Organisation } from './maskinporten-organisation.ts';

const mother: RegisteredPerson = {
  key: 'mor',
  numbers: [
    { kind: 'dnr', digits: '50915500002', current: false },
    { kind: 'fnr', digits: '10915596784', current: true },
  ],
  names: { first: 'Vakker', middle: 'Gul', last: 'Blomst' },
  birthDate: '1990-11-10',
  sex: 'female',
};
const father: RegisteredPerson = {
  key: 'far',
  numbers: [{ kind: 'fnr', digits: '21885830053', current: true }],
  names: { first: 'Rask', last: 'Elv' },
  birthDate: '1988-08-21',
  sex: 'male',
  addressProtection: 'strengtFortrolig',
};
const child: RegisteredPerson = {
  numbers: [{ kind: 'fnr', digits: '05895894984', current: true }],
  names: { first: 'Liten', last: 'Elv' },
  birthDate: '2018-09-05',
  sex: 'male',
  parents: ['mor', '21885830053'],
};
const dead: RegisteredPerson = {
  ...father,
  key: 'farfar',
  numbers: [{ kind: 'dnr', digits: '48905500026', current: true }],
  deceasedOn: '2014-03-01',
};
const household = [mother, father, child, dead];

describe('the Folkeregisteret stand-in', () => {
  let organisation: Organisation;
  let folkeregisteret: Folkeregisteret;
  let token: string;
  before(async () => {
    organisation = await startOrganisation();
    const maskinportenIssuer = organisation.maskinporten.issuer;
    const clock = { now: () => new Date('2026-05-04T10:00:00Z') };
    folkeregisteret = await startFolkeregisteret({ people: household, maskinportenIssuer, clock });
    const { answer } = await organisation.ask(await organisation.assertion());
    token = String(answer['access_token']);
  });
  beforeEach(() => {
    folkeregisteret.setPeople(household);
  });
  after(async () => {
    await folkeregisteret.stop();
    await organisation.maskinporten.stop();
  });

  function request(number: string, parts: string[] = [], headers: Record<string, string> = {}) {
    const path = `/folkeregisteret/offentlig-med-hjemmel/api/v1/personer/${number}`;
    const url = new URL(path, folkeregisteret.url);
    for (const part of parts) url.searchParams.append('part', part);
    return fetch(url, { headers: { authorization: `Bearer ${token}`, ...headers } });
  }

  /** The document without the members that every row has. */
  async function read(number: string, parts: string[] = []) {
    const answer = await request(number, parts);
    assert.equal(answer.status, 200);
    const document: unknown = JSON.parse(await answer.text(), (key, value: unknown) =>
      /^(kilde|aarsak|.*tidspunkt)$/.test(key) ? undefined : value,
    );
    return membersOf(document);
  }

  it('gives the basis when no part is named', async () => {
    assert.deepEqual(await read('10915596784'), {
      identifikasjonsnummer: [
        {
          erGjeldende: true,
          status: 'iBruk',
          foedselsEllerDNummer: '10915596784',
          identifikatortype: 'foedselsnummer',
        },
        {
          erGjeldende: false,
          status: 'opphoert',
          foedselsEllerDNummer: '50915500002',
          identifikatortype: 'dNummer',
        },
      ],
      status: [{ erGjeldende: true, status: 'bosatt' }],
      foedsel: [{ erGjeldende: true, foedselsdato: '1990-11-10', foedselsaar: '1990' }],
      kjoenn: [{ erGjeldende: true, kjoenn: 'kvinne' }],
      navn: [
        {
          erGjeldende: true,
          fornavn: 'Vakker',
          mellomnavn: 'Gul',
          etternavn: 'Blomst',
          forkortetNavn: 'Blomst Vakker Gul',
        },
      ],
    });
  });

  it('finds a person under an earlier number, with the usual members on each row', async () => {
    const document = membersOf(await (await request('50915500002', ['navn'])).json());
    assert.deepEqual(Object.keys(document), ['identifikasjonsnummer', 'navn']);
    assert.match(JSON.stringify(document['navn']), /"kilde":.*"aarsak":.*"ajourholdstidspunkt":/);
  });

  it('tells of death and of protected addresses', async () => {
    const gone = await read('48905500026', ['status', 'doedsfall']);
    assert.deepEqual(gone['doedsfall'], [{ erGjeldende: true, doedsdato: '2014-03-01' }]);
    assert.deepEqual(gone['status'], [{ erGjeldende: true, status: 'doed' }]);
    const hidden = await read('21885830053', ['adressebeskyttelse']);
    assert.deepEqual(hidden['adressebeskyttelse'], [
      { erGjeldende: true, graderingsnivaa: 'strengtFortrolig' },
    ]);
  });

  it('tells of parental responsibility and family from both sides', async () => {
    const parts = ['foreldreansvar', 'familierelasjon'];
    const ofChild = await read('05895894984', parts);
    assert.deepEqual(ofChild['foreldreansvar'], [
      { erGjeldende: true, ansvar: 'felles', ansvarlig: '10915596784' },
      { erGjeldende: true, ansvar: 'felles', ansvarlig: '21885830053' },
    ]);
    const ofMother = await read('10915596784', parts);
    assert.deepEqual(ofMother['foreldreansvar'], [
      { erGjeldende: true, ansvar: 'felles', ansvarssubjekt: '05895894984' },
    ]);
    assert.deepEqual(ofMother['familierelasjon'], [
      {
        erGjeldende: true,
        relatertPerson: '05895894984',
        relatertPersonsRolle: 'barn',
        minRolleForPerson: 'mor',
      },
    ]);
  });

  it('leaves the living parent alone responsible, and nobody for a grown child', async () => {
    folkeregisteret.setPeople([mother, { ...father, deceasedOn: '2025-01-01' }, child]);
    const alone = await read('05895894984', ['foreldreansvar']);
    assert.deepEqual(alone['foreldreansvar'], [
      { erGjeldende: true, ansvar: 'mor', ansvarlig: '10915596784' },
    ]);
    folkeregisteret.setPeople([mother, father, { ...child, birthDate: '2008-05-04' }]);
    const grown = await read('10915596784', ['relasjon-utvidet']);
    assert.equal(grown['foreldreansvar'], undefined);
    assert.notEqual(grown['familierelasjon'], undefined);
  });

  it('tells of a parent without responsibility as family alone', async () => {
    const own = { ...child, parents: ['mor'], relativesOnly: ['far'] };
    folkeregisteret.setPeople([mother, father, own]);
    const parts = ['foreldreansvar', 'familierelasjon'];
    const ofFather = await read('21885830053', parts);
    assert.equal(ofFather['foreldreansvar'], undefined);
    assert.match(JSON.stringify(ofFather['familierelasjon']), /05895894984/);
    assert.deepEqual((await read('05895894984', parts))['foreldreansvar'], [
      { erGjeldende: true, ansvar: 'mor', ansvarlig: '10915596784' },
    ]);
  });

  it('tells of odd responsibility, limited capacity and false identity', async () => {
    const responsibility = { word: 'nytt-ord', from: '2026-06-01', until: '2027-06-01' };
    folkeregisteret.setPeople([
      { ...mother, legalCapacityLimited: true, falseIdentity: true },
      { ...child, parents: ['mor'], responsibility },
    ]);
    const answer = await request('05895894984', ['foreldreansvar']);
    const text = await answer.text();
    assert.match(text, /"ansvar":"nytt-ord"/);
    assert.match(text, /"gyldighetstidspunkt":"2026-06-01T.*"opphoerstidspunkt":"2027-06-01T/);
    const ofMother = await read('10915596784', ['rettsligHandleevne', 'falskIdentitet']);
    assert.deepEqual(ofMother['falskIdentitet'], [{ erGjeldende: true, erFalsk: true }]);
    assert.notEqual(ofMother['rettsligHandleevne'], undefined);
  });

  it('answers 304 while nothing changed', async () => {
    const etag = (await request('10915596784')).headers.get('etag') ?? '';
    const again = await request('10915596784', [], { 'if-none-match': etag });
    assert.equal(again.status, 304);
    folkeregisteret.setPeople([{ ...mother, deceasedOn: '2026-05-01' }]);
    assert.equal((await request('10915596784', [], { 'if-none-match': etag })).status, 200);
  });

  it('answers 404 with code and message for a number nobody has', async () => {
    const answer = await request('21885830054');
    assert.equal(answer.status, 404);
    assert.deepEqual(Object.keys(membersOf(await answer.json())), ['kode', 'melding']);
    assert.equal((await request('10915596784', ['finnes-ikke'])).status, 400);
  });

  it('throttles, falls silent about one person, and can be down', async () => {
    folkeregisteret.limitNext(1, 1500);
    const limited = await request('10915596784');
    assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '1500']);
    assert.equal((await request('10915596784')).status, 200);
    folkeregisteret.setPeople([{ ...mother, folkeregisterSilent: true }, father]);
    assert.equal((await request('10915596784')).status, 503);
    assert.equal((await request('21885830053')).status, 200);
    folkeregisteret.setAvailable(false);
    assert.equal((await request('21885830053')).status, 503);
    folkeregisteret.setAvailable(true);
  });

  it('wants a token of Maskinporten with the exact scope', async () => {
    const { maskinporten } = organisation;
    const scope = folkeregisterScope;
    const bearing = (bearer: string) =>
      request('10915596784', [], { authorization: `Bearer ${bearer}` });
    assert.equal((await bearing(await maskinporten.signToken({ scope }))).status, 200);
    const longer = await maskinporten.signToken({ scope: `${scope}.read` });
    assert.equal((await bearing(longer)).status, 403);
    const refused = [
      'ikke-et-token',
      await maskinporten.signToken({ scope, exp: 1 }),
      await maskinporten.signToken({ scope, iss: 'http://localhost:1/' }),
      await maskinporten.signToken({ scope }, { foreignKey: true }),
    ];
    for (const bearer of refused) assert.equal((await bearing(bearer)).status, 401);
    await maskinporten.rotateKey();
    assert.equal((await bearing(await maskinporten.signToken({ scope }))).status, 200);
  });
});
