import type { RegisterEvent, UseEvent } from './use-event.ts';

/** As the register knows it. */
export type Organisation = {
  number: string;
  name: string;
  kind: string;
  parent: { number: string; name: string } | undefined;
};

/** Organisations by number; what the register does not know has no entry. */
export type OrganisationDirectory = ReadonlyMap<string, Organisation>;

/** Undefined where nobody knows the name. */
export type NamedOrganisation = { number: string; name: string | undefined };

/** Who is responsible for a look, and by whose hands it was done. */
export type Asker = {
  organisation: 'fhi' | 'hidden' | NamedOrganisation | undefined;
  unit: string | undefined;
  /** Suppliers and systems that worked for the organisation. */
  through: NamedOrganisation[];
};

/** Folkehelseinstituttet controls KPR (KPR-forskriften § 1-3). */
export const fhi = '983744516';
const fhiName = 'Folkehelseinstituttet';

/**
 * A processor is never the one who asked: it acts for the controller (GDPR article 28). The systems
 * that use the gate act for FHI, and so does whoever is inside the register's own administration.
 * Undefined for citizens.
 */
export function whoAsked(event: UseEvent, directory: OrganisationDirectory): Asker | undefined {
  if (event.log === 'register') return whoLookedUp(event, directory);
  if (event.actor.kind === 'citizen') return undefined;
  return actingForFhi(numbersIn(event).map((number) => named(number, directory)));
}

function whoLookedUp(event: RegisterEvent, directory: OrganisationDirectory): Asker {
  const { number, name } = event.organisation;
  const who = number === undefined ? undefined : named(number, directory, name);
  const known = number === undefined ? undefined : directory.get(number);
  if (known?.parent !== undefined && isFhi(known.parent)) {
    return { organisation: 'fhi', unit: known.name, through: [] };
  }
  if (isProcessor(event, known) || (who !== undefined && isFhi(who))) {
    return actingForFhi(who === undefined ? [] : [who]);
  }
  if (known?.parent === undefined) return { organisation: who, unit: undefined, through: [] };
  return { organisation: known.parent, unit: known.name, through: [] };
}

/** All organisation numbers that an event names. */
export function numbersIn(event: UseEvent): string[] {
  return identifiersIn(event).flatMap((one) => (one === undefined ? [] : [bare(one)]));
}

function identifiersIn(event: UseEvent): (string | undefined)[] {
  if (event.log === 'register') return [event.organisation.number];
  if (event.actor.kind !== 'machine') return [];
  return [event.actor.organisation, event.actor.supplier];
}

function isProcessor({ role, channel }: RegisterEvent, known: Organisation | undefined): boolean {
  return role === 'teknisk-drift' || channel === 'forvaltning' || known?.kind === 'epj_vendor';
}

/** «Folkehelseinstituttet, innsamling til KPR» is a part of FHI with a number of its own. */
function actingForFhi(who: readonly NamedOrganisation[]): Asker {
  const others = who.filter((one) => one.number !== fhi && one.name !== fhiName);
  const units = others.filter(isFhi).map(({ name = '' }) => name.slice(fhiName.length + 2));
  return {
    organisation: 'fhi',
    unit: units[0],
    through: others.filter((one) => !isFhi(one)),
  };
}

function isFhi({ number, name }: NamedOrganisation): boolean {
  return number === fhi || name === fhiName || name?.startsWith(`${fhiName}, `) === true;
}

function named(
  number: string,
  directory: OrganisationDirectory,
  loggedName?: string,
): NamedOrganisation {
  return { number, name: loggedName ?? directory.get(number)?.name };
}

/** Organisations are named as ISO 6523 does: `0192:` and the number of Enhetsregisteret. */
function bare(identifier: string): string {
  return identifier.replace(/^0192:/, '');
}
