import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whoAsked, type Organisation } from '../../src/journal/who-asked.ts';
import { machineEvent, registerEvent } from './events.ts';

const supplier = known({ number: '310000009', name: 'Driftspartner', kind: 'epj_vendor' });
const clinic = known({
  number: '310000002',
  name: 'Nordvik helsestasjon',
  parent: { number: '310000001', name: 'Nordvik kommune' },
});
const ingestion = known({ number: '310000003', name: 'Folkehelseinstituttet, innsamling til KPR' });
const department = known({
  number: '310000004',
  name: 'Avdeling for registre',
  parent: { number: '310000005', name: 'Folkehelseinstituttet' },
});
const directory = new Map(
  [supplier, clinic, ingestion, department].map((one) => [one.number, one]),
);

function known(given: Partial<Organisation> & { number: string; name: string }): Organisation {
  return { kind: 'enhet', parent: undefined, ...given };
}

function lookedUpBy(number: string | undefined, changed: { role?: string; channel?: string } = {}) {
  const name = number === undefined ? undefined : directory.get(number)?.name;
  return whoAsked(registerEvent({ organisation: { number, name }, ...changed }), directory);
}

const throughSupplier = {
  organisation: 'fhi',
  unit: undefined,
  through: [{ number: '310000009', name: 'Driftspartner' }],
};

describe('who asked', () => {
  it('is never the supplier of a record system', () => {
    assert.deepEqual(lookedUpBy('310000009'), throughSupplier);
  });

  it('is never who runs the machines, nor whoever else is inside the administration', () => {
    for (const changed of [{ role: 'teknisk-drift' }, { channel: 'forvaltning' }]) {
      const asked = lookedUpBy('310000008', changed);
      assert.deepEqual(asked, {
        ...throughSupplier,
        through: [{ number: '310000008', name: undefined }],
      });
    }
  });

  it('is the body that a unit belongs to', () => {
    assert.deepEqual(lookedUpBy('310000002'), {
      organisation: { number: '310000001', name: 'Nordvik kommune' },
      unit: 'Nordvik helsestasjon',
      through: [],
    });
    assert.deepEqual(lookedUpBy('310000004'), {
      organisation: 'fhi',
      unit: 'Avdeling for registre',
      through: [],
    });
  });

  it('is FHI for its own systems, whatever number they have', () => {
    for (const organisation of ['0192:983744516', '0192:310000003']) {
      const unit = organisation.endsWith('3') ? 'innsamling til KPR' : undefined;
      const actor = { kind: 'machine', organisation, supplier: undefined } as const;
      const asked = whoAsked(machineEvent({ actor }), directory);
      assert.deepEqual(asked, { organisation: 'fhi', unit, through: [] });
    }
  });

  it('names the supplier of a machine beside who is responsible', () => {
    const actor = {
      kind: 'machine',
      organisation: '0192:310000003',
      supplier: '0192:310000009',
    } as const;
    const asked = whoAsked(machineEvent({ actor }), directory);
    assert.deepEqual(asked, { ...throughSupplier, unit: 'innsamling til KPR' });
  });

  it('is a number, or nobody known, when the register does not say', () => {
    assert.deepEqual(lookedUpBy('310000007')?.organisation, {
      number: '310000007',
      name: undefined,
    });
    assert.equal(lookedUpBy(undefined)?.organisation, undefined);
  });

  it('is not asked of persons', () => {
    const actor = { kind: 'citizen', capacity: 'self' } as const;
    assert.equal(whoAsked(machineEvent({ actor, section: 'self' }), directory), undefined);
  });
});
