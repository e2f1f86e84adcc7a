/** A record system that delivers from child health clinics. */
export type RecordSystem = {
  name: string;
  supplier: string;
  /** Each with the day from which it was in use, oldest first. */
  versions: readonly (readonly [from: string, version: string])[];
};

/** How a municipality has delivered from its child health clinics. */
export type ChildHealthReporting =
  | { kind: 'steady' | 'never' }
  /** Nothing of what happened after a day. */
  | { kind: 'stopped'; daysAgo: number }
  /** Nothing of what happened between the old system's last day and the new one's first. */
  | {
      kind: 'changed-system';
      earlier: RecordSystem;
      closedOn: string;
      openedOn: string;
      /** The last day of what was first taken out of the new system. */
      firstExtractedOn: string;
    };

type Systems = Record<'visma' | 'eg' | 'cgm' | 'platform', RecordSystem>;

export function makeRecordSystems(addVendor: (name: string) => string): Systems {
  return {
    visma: {
      name: 'Visma HsPro',
      supplier: addVendor('Visma'),
      versions: [
        ['2017-01-01', '8.4.1'],
        ['2025-11-18', '8.5.0'],
        ['2026-04-14', '8.6.2'],
      ],
    },
    eg: {
      name: 'EG Infodoc',
      supplier: addVendor('EG Norge'),
      versions: [
        ['2017-01-01', '5.4'],
        ['2025-01-01', '5.9'],
        ['2026-02-03', '6.0'],
        ['2026-06-16', '6.1'],
      ],
    },
    cgm: {
      name: 'CGM Helsestasjon',
      supplier: addVendor('CompuGroup Medical Norway'),
      versions: [
        ['2017-01-01', '3.9.2'],
        ['2025-01-01', '3.12.0'],
        ['2025-12-09', '3.13.1'],
        ['2026-05-05', '3.14.0'],
      ],
    },
    platform: {
      name: 'Helseplattformen',
      supplier: addVendor('Helseplattformen'),
      versions: [
        ['2017-01-01', '2025.1'],
        ['2025-10-07', '2025.2'],
        ['2026-03-10', '2026.1'],
      ],
    },
  };
}

export function versionOn({ versions }: RecordSystem, date: string): string {
  return versions.findLast(([from]) => from <= date)?.[1] ?? '';
}

const onPlatform = new Set(['5001', '5006', '5025']);
const molde = '1506';
const utsira = '1151';
const roros = '5025';

/** @param place its place in the list of municipalities, by which the systems are dealt out */
export function recordSystemOf(number: string, place: number, systems: Systems): RecordSystem {
  if (number === molde) return systems.cgm;
  if (onPlatform.has(number)) return systems.platform;
  return [systems.visma, systems.eg, systems.cgm][place % 3] ?? systems.visma;
}

/** All deliver but three, invented to show what a gap looks like. */
export function childHealthReportingOf(number: string, { eg }: Systems): ChildHealthReporting {
  switch (number) {
    case molde:
      return {
        kind: 'changed-system',
        earlier: eg,
        closedOn: '2021-11-30',
        openedOn: '2022-06-01',
        firstExtractedOn: '2022-06-30',
      };
    case utsira:
      return { kind: 'never' };
    case roros:
      return { kind: 'stopped', daysAgo: 130 };
    default:
      return { kind: 'steady' };
  }
}
