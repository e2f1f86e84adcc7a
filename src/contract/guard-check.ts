import { fault, warning, type Finding } from './finding.ts';
import {
  hasColumn,
  isReadable,
  type FoundPolicy,
  type FoundReader,
  type FoundRelation,
} from './found-register.ts';
import { subjectPolicy, subjectSetting } from './read-contract.ts';

/** What keeps a relation's rows from everyone but the person they are about, and from changes. */
export function checkGuards(
  relation: FoundRelation,
  reader: Pick<FoundReader, 'superuser'>,
): Finding[] {
  return [
    ...checkRowSecurity(relation),
    ...checkInvoker(relation),
    // A superuser may do everything, and is found for that.
    ...(reader.superuser ? [] : [...checkWriting(relation), ...checkOwner(relation)]),
  ];
}

function checkRowSecurity(relation: FoundRelation): Finding[] {
  const { name, kind, rowSecurity } = relation;
  if (kind === 'view' || !hasColumn(relation, 'person_key')) return [];
  // The parts of a table are guarded through it, unless they can be read past it.
  if (relation.partOf !== undefined && !isReadable(relation)) return [];
  if (kind !== 'table') {
    if (!isReadable(relation)) return [];
    const says = `a ${kind} has no row-level security: everybody's rows can be read`;
    return [fault(name, 'row-security-impossible', says)];
  }
  if (rowSecurity === 'off') {
    return [fault(name, 'row-security-off', 'row-level security is not enabled')];
  }
  const unforced = fault(name, 'row-security-not-forced', 'row-level security is not forced');
  return [...(rowSecurity === 'on' ? [unforced] : []), ...checkPolicies(relation)];
}

function checkPolicies({ name, policies }: FoundRelation): Finding[] {
  if (policies.length === 0) {
    return [fault(name, 'policy-missing', 'no policy lets the reading role see a row')];
  }
  return policies.flatMap((policy) => checkPolicy(name, policy));
}

function checkPolicy(relation: string, policy: FoundPolicy): Finding[] {
  const wording = plain(policy.condition);
  if (wording === plain(subjectPolicy)) return [];
  // What a function answers cannot be seen here, and a plan may keep it for the next person.
  const asks = wording.includes(`current_setting'${subjectSetting}'`);
  if (!asks || !wording.includes('person_key') || /\bor\b/i.test(policy.condition)) {
    const says = `policy ${policy.name} cannot be seen to let the person alone see the row`;
    return [fault(relation, 'policy-too-wide', says)];
  }
  const says = `policy ${policy.name} is worded otherwise than the contract: compare the two`;
  return [warning(relation, 'policy-worded-otherwise', says)];
}

/** Without what PostgreSQL adds when it writes a condition out. */
function plain(condition: string): string {
  return condition.toLowerCase().replaceAll(/::text|[\s()]/g, '');
}

function checkInvoker({ name, kind, securityInvoker }: FoundRelation): Finding[] {
  if (kind !== 'view' || securityInvoker) return [];
  const says = `without security_invoker: it reads with its owner's rights, past row-level security`;
  return [fault(name, 'view-with-owners-rights', says)];
}

function checkWriting({ name, writes }: FoundRelation): Finding[] {
  if (writes.length === 0) return [];
  return [fault(name, 'reader-writes', `the reading role may ${writes.join(', ')}`)];
}

function checkOwner({ name, ownedByReader }: FoundRelation): Finding[] {
  if (!ownedByReader) return [];
  return [fault(name, 'reader-owns', 'the reading role owns it, or can become its owner')];
}
