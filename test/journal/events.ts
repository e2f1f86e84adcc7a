import type { RegisterLookUp } from '../../src/holdings/use.ts';
import type { RegisterEvent, ServiceEvent } from '../../src/journal/use-event.ts';

/** A look-up in the register by somebody who manages it. */
export function lookUp(at: string, changed: Partial<RegisterLookUp> = {}): RegisterLookUp {
  return {
    at: new Date(at),
    organisationNumber: '310000001',
    organisationName: 'Nordvik kommune',
    role: 'saksbehandler',
    purpose: 'innsynssak',
    dataCategory: 'KUHR',
    channel: 'brev',
    actorPseudonym: 'ansatt-1',
    ...changed,
  };
}

const once = { count: 1, firstAt: new Date('2026-03-04T09:03:00Z') };

/** One act of a machine in this service's own journal. */
export function machineEvent(changed: Partial<ServiceEvent> = {}): ServiceEvent {
  const span = { ...once, lastAt: once.firstAt };
  return {
    log: 'service',
    section: 'others',
    actor: { kind: 'machine', organisation: '0192:983744516', supplier: undefined },
    reason: 'decision-given.ingest',
    ...span,
    lines: [
      {
        deed: { log: 'service', action: 'decision-given', operation: 'ingest', source: undefined },
        ...span,
        times: [span.firstAt],
      },
    ],
    ...changed,
  };
}

/** One look-up in the register, as an event. */
export function registerEvent(changed: Partial<RegisterEvent> = {}): RegisterEvent {
  const span = { ...once, lastAt: once.firstAt };
  return {
    log: 'register',
    section: 'others',
    organisation: { number: '310000001', name: 'Nordvik kommune' },
    role: 'saksbehandler',
    reason: 'innsynssak',
    channel: 'brev',
    users: 1,
    ...span,
    lines: [{ deed: { log: 'register', dataCategory: 'KUHR' }, ...span, times: [span.firstAt] }],
    ...changed,
  };
}
