import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPersontjenesten } from '../../src/population/persontjenesten-document.ts';

const now = new Date('2026-05-12T10:00:00Z');
const unknownWords: string[] = [];
const options = {
  allowSynthetic: true,
  now,
  onUnknownWord: (entity: string) => unknownWords.push(entity),
};

function read(document: unknown) {
  const facts = readPersontjenesten(document, options);
  assert.ok(facts);
  return facts;
}

describe('a document of Persontjenesten', () => {
  it('may have nulls for what is not there, and no authority comes of nothing', () => {
    const facts = read({ death: null, name: null, parentalResponsibility: null });
    assert.equal(facts.deceasedOn, undefined);
    assert.equal(facts.name, undefined);
    assert.equal(facts.status, 'unknown');
    assert.deepEqual(facts.parentalResponsibilities, []);
    assert.equal(facts.readAt, now);
  });

  it('writes days as days or as instants, which are of the Norwegian day', () => {
    for (const [written, day] of [
      ['2018-09-05', '2018-09-05'],
      ['2018-09-05T00:00:00', '2018-09-05'],
      ['2018-09-05T00:00:00+02:00', '2018-09-05'],
      ['2018-09-04T22:00:00Z', '2018-09-05'],
    ]) {
      assert.equal(read({ birth: [{ isValid: true, birthDate: written }] }).birthDate, day);
    }
  });

  it('counts only what is valid', () => {
    const facts = read({
      death: { isValid: false, deceasedDate: '2020-01-01' },
      falseIdentity: { isValid: false, isFalseIdentity: true },
      legalAuthority: [{ isValid: false }],
      status: [
        { isValid: false, status: 'Emigrated' },
        { isValid: true, status: 'Resident' },
      ],
    });
    assert.equal(facts.deceasedOn, undefined);
    assert.deepEqual([facts.falseIdentity, facts.legalCapacityLimited], [false, false]);
    assert.equal(facts.status, 'resident');
  });

  it('tells apart homes on one road, and matches shared ones', () => {
    const home = (unit: string) => ({
      isValid: true,
      streetAddress: {
        municipalityNumber: '0301',
        addressCode: '1',
        addressNumber: { houseNumber: '2', houseLetter: null },
        separatelyOccupiedUnitNumber: unit,
      },
    });
    const first = read({ residentialAddress: [home('H0101')] });
    assert.deepEqual(read({ sharedResidence: [home('H0101')] }).residences, first.residences);
    assert.notDeepEqual(read({ residentialAddress: [home('H0102')] }).residences, first.residences);
  });

  it('protects by a level that we do not know, and has it counted', () => {
    unknownWords.length = 0;
    const protections = [{ isValid: true, protectionLevel: 'Constructor' }];
    assert.equal(
      read({ addressProtection: protections }).addressProtection,
      'strictly-confidential',
    );
    assert.deepEqual(unknownWords, ['addressProtection']);
    const status = [{ isValid: true, status: 'toString' }];
    assert.equal(read({ status }).status, 'unknown');
    assert.deepEqual(unknownWords, ['addressProtection', 'status']);
  });

  it('is nothing when it is of another shape', () => {
    for (const other of [undefined, null, 'text', [], { name: 'Vakker' }, { status: [{}] }]) {
      assert.equal(readPersontjenesten(other, options), undefined);
    }
  });
});
