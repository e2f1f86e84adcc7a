import { fault, warning, type Finding } from './finding.ts';
import type { FoundFunction, FoundReader, FoundRegister } from './found-register.ts';
import { oldestServer, personKeyFunction } from './read-contract.ts';

/** What the reading role is, besides its rights to single tables. */
export function checkReader(reader: FoundReader): Finding[] {
  const { name, createsIn } = reader;
  const findings: Finding[] = [];
  if (reader.superuser || reader.bypassesRowSecurity) {
    const what = reader.superuser ? 'is a superuser' : 'bypasses row-level security';
    findings.push(fault(name, 'reader-above-row-security', `${what}: it sees everybody's rows`));
  }
  if (reader.superuser) return findings;
  if (reader.createsRoles) {
    findings.push(fault(name, 'reader-makes-roles', 'may create roles, and so give itself rights'));
  }
  if (reader.replicates) {
    findings.push(fault(name, 'reader-replicates', 'may replicate, and so read everything'));
  }
  if (createsIn.length > 0) {
    findings.push(fault(name, 'reader-creates', `may create objects in ${createsIn.join(', ')}`));
  }
  return findings;
}

export function checkServer({ serverVersion }: FoundRegister): Finding[] {
  if (serverVersion >= oldestServer) return [];
  const says = 'is older than 15, where views cannot run with the reading role’s rights';
  return [fault('PostgreSQL', 'old-server', says)];
}

/** The function that finds persons, and others that run with more rights than the reader has. */
export function checkFunctions({
  personKeyFunction: found,
  definerFunctions,
}: Pick<FoundRegister, 'personKeyFunction' | 'definerFunctions'>): Finding[] {
  const others = definerFunctions.filter(
    ({ signature, runByReader }) => runByReader && signature !== personKeySignature,
  );
  const extra = others.map(({ signature }) =>
    warning(
      signature,
      'extra-definer-function',
      `not in the contract: runs with its owner's rights for the reading role`,
    ),
  );
  return [...(found === undefined ? missing() : checkPersonKeyFunction(found)), ...extra];
}

export const personKeySignature = `${personKeyFunction.name}(${personKeyFunction.arguments})`;

function missing(): Finding[] {
  return [fault(personKeySignature, 'missing-function', 'there is no such function')];
}

function checkPersonKeyFunction(found: FoundFunction): Finding[] {
  const { signature, result, definer, fixedSearchPath, runByReader, runByEveryone } = found;
  const findings: Finding[] = [];
  const wrong = (says: string) => findings.push(fault(signature, 'wrong-function', says));
  if (result !== personKeyFunction.result) {
    wrong(`returns ${result}, should return ${personKeyFunction.result}`);
  }
  if (!definer) wrong('must be a security definer function: row-level security hides everybody');
  if (!runByReader) wrong('the reading role may not run it');
  if (definer && !fixedSearchPath) {
    const says = 'sets no search_path: who may create objects could change what it does';
    findings.push(warning(signature, 'function-without-search-path', says));
  }
  if (runByEveryone) {
    const says = 'everyone may run it: revoke that from public';
    findings.push(warning(signature, 'function-for-everyone', says));
  }
  return findings;
}
