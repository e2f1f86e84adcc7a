import { addDays, at } from '../people/calendar.ts';
import type { Random } from '../people/random.ts';
import type { Organisations } from './organisations.ts';
import type { PersonContext } from './register-context.ts';

/** One reason to look: who, as what, through what, and how many looks it takes. */
type Occasion = {
  by: keyof Organisations &
    (
      | 'instituteOfPublicHealth'
      | 'registerDepartment'
      | 'accessDepartment'
      | 'operator'
      | 'healthDataService'
      | 'supervision'
    );
  role: 'innbygger' | 'forvalter' | 'saksbehandler' | 'teknisk-drift';
  purpose: 'innsyn' | 'kvalitetskontroll' | 'innsynssak' | 'feilretting' | 'tilsyn';
  channel: 'helsenorge' | 'forvaltning' | 'helsedata' | 'tilsyn';
  /** At the most, on one day. */
  looks: number;
  /** Clock hours within which it begins. */
  hours: readonly [number, number];
};

const own: Occasion = {
  by: 'instituteOfPublicHealth',
  role: 'innbygger',
  purpose: 'innsyn',
  channel: 'helsenorge',
  looks: 4,
  hours: [7, 22],
};
const qualityControl: Occasion = {
  by: 'registerDepartment',
  role: 'forvalter',
  purpose: 'kvalitetskontroll',
  channel: 'forvaltning',
  looks: 1,
  hours: [8, 15],
};
/** A caseworker looks at one source after the other. */
const accessCase: Occasion = {
  by: 'accessDepartment',
  role: 'saksbehandler',
  purpose: 'innsynssak',
  channel: 'forvaltning',
  looks: 5,
  hours: [8, 14],
};
/** By whoever runs the machines, on behalf of the institute. */
const operation: Occasion = {
  by: 'operator',
  role: 'teknisk-drift',
  purpose: 'feilretting',
  channel: 'forvaltning',
  looks: 2,
  hours: [0, 22],
};
const outside: readonly Occasion[] = [
  {
    by: 'healthDataService',
    role: 'saksbehandler',
    purpose: 'kvalitetskontroll',
    channel: 'helsedata',
    looks: 2,
    hours: [8, 15],
  },
  {
    by: 'supervision',
    role: 'saksbehandler',
    purpose: 'tilsyn',
    channel: 'tilsyn',
    looks: 4,
    hours: [9, 14],
  },
];
const usual = [own, qualityControl, accessCase, operation] as const;

const sources = ['KUHR', 'HELSE_OMSORG', 'HST', 'TANN_OFF', 'FREG'] as const;

/** Look-ups by staff of the register and by the person, before this service came. */
export function addLookups(context: PersonContext): void {
  const { random } = context;
  const count = random.chance(0.3) ? 0 : Math.min(400, Math.round(random.lognormal(0.75, 1.15)));
  emitLooks(context, count, usual);
}

/** More than anybody reads one by one, by organisations outside the institute too. */
export function addManyLookups(context: PersonContext): void {
  emitLooks(context, 240, [...usual, ...outside]);
}

export function addOwnLookups(context: PersonContext): void {
  emitLooks(context, 9, [own]);
}

function emitLooks(context: PersonContext, count: number, occasions: readonly Occasion[]): void {
  const { random } = context;
  for (let left = count; left > 0;) {
    const occasion = random.pick(occasions);
    const looks = Math.min(left, random.integer(1, occasion.looks));
    emitOccasion(context, occasion, looks);
    left -= looks;
  }
}

function emitOccasion(context: PersonContext, occasion: Occasion, looks: number): void {
  const { random, today, organisations, emit } = context;
  const day = addDays(today, -random.integer(3, 3 * 365));
  const hour = random.integer(...occasion.hours);
  const actor = occasion === own ? null : `ansatt-${random.integer(1, 40)}`;
  const firstMinute = random.integer(0, 20);
  for (let look = 0; look < looks; look++) {
    emit('innsyn.oppslag_logg', {
      oppslag_id: context.nextId('innsyn.oppslag_logg'),
      person_key: context.personKey,
      looked_at: at(day, clock(hour, firstMinute + look * 7)),
      actor_org_nr: organisations[occasion.by],
      actor_role: occasion.role,
      actor_pseudonym: actor,
      purpose_code: occasion.purpose,
      data_category: categoryOf(looks, look, random),
      channel: occasion.channel,
    });
  }
}

/** Several looks go through the sources in turn. */
function categoryOf(looks: number, look: number, random: Random): string {
  if (looks > 1) return sources[look % sources.length] ?? 'alle';
  return random.pick([...sources, 'alle']);
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
