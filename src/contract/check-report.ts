import { styleText } from 'node:util';
import type { Finding } from './finding.ts';
import type { CheckResult, Verdict } from './register-check.service.ts';

/** Where the checked database is, without its password. */
export type Place = { host: string; database: string };

/** The result for somebody at a terminal: one line for what fits, and one for each thing that does not. */
export function checkReport(
  result: CheckResult,
  place: Place,
  { colour }: { colour: boolean },
): string {
  const { relations, functions, role, hiding } = result;
  const verdicts = [...relations, ...functions, role];
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  const lines = (parts: readonly Verdict[]) =>
    parts.flatMap((part) => verdictLines(part, width, colour));
  return [
    `Register ${place.database} at ${place.host}, read as ${result.reader}`,
    '',
    'Tables and views',
    ...lines(relations),
    '',
    'Functions',
    ...lines(functions),
    '',
    'Reading role',
    ...lines([role]),
    '',
    `Hiding other people's rows`,
    ...hidingLines(hiding, width, colour),
    '',
    conclusion(result, colour),
    '',
  ].join('\n');
}

function verdictLines({ name, what, findings }: Verdict, width: number, colour: boolean): string[] {
  const head = `${mark(findings, colour)}  ${name.padEnd(width)}  ${what}`.trimEnd();
  return [`  ${head}`, ...findings.map((finding) => findingLine(finding, colour))];
}

function hidingLines(hiding: CheckResult['hiding'], width: number, colour: boolean): string[] {
  const { asked, findings } = hiding;
  const failed = [...Map.groupBy(findings, ({ subject }) => subject)].map(([name, own]) => ({
    name,
    what: '',
    findings: own,
  }));
  const good = asked.filter((name) => failed.every((one) => one.name !== name));
  const what = `hide other people's rows`;
  const fits = { name: `${good.length} tables and views`, what, findings: [] };
  return [
    ...[fits, ...failed].flatMap((part) => verdictLines(part, width, colour)),
    '',
    '  Asked of each, on one connection: without a person, as one person, after commit, as another,',
    '  after rollback, with an empty setting, as somebody unknown.',
    `  ${triedWith(hiding)}`,
  ];
}

function triedWith({ asked, askedWithPersons, ownerAsked }: CheckResult['hiding']): string {
  if (!ownerAsked) {
    return 'Tried with unknown keys only: --owner-url lets the check try persons who have rows.';
  }
  if (askedWithPersons === 0) {
    return 'Tried with unknown keys only: the connection of --owner-url sees no rows of two persons.';
  }
  const rest = asked.length - askedWithPersons;
  const others = rest === 0 ? '' : `; ${rest} have rows of fewer than two`;
  return `Tried with two persons each in ${askedWithPersons}${others}.`;
}

function findingLine({ severity, says }: Finding, colour: boolean): string {
  return `           ${paint(severity, severity === 'fault' ? '✗' : '!', colour)} ${says}`;
}

function mark(findings: readonly Finding[], colour: boolean): string {
  if (findings.some(({ severity }) => severity === 'fault'))
    return paint('fault', 'FAULT  ', colour);
  if (findings.length > 0) return paint('warning', 'warning', colour);
  return paint('fits', 'fits   ', colour);
}

function conclusion({ fits, faults, warnings }: CheckResult, colour: boolean): string {
  const counts = `${counted(faults, 'fault')}, ${counted(warnings, 'warning')}`;
  return fits
    ? paint('fits', `The register fulfils the read contract (${counts}).`, colour)
    : paint('fault', `The register does not fulfil the read contract: ${counts}.`, colour);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

const colours = { fits: 'green', warning: 'yellow', fault: 'red' } as const;

function paint(kind: keyof typeof colours, text: string, colour: boolean): string {
  return colour ? styleText(colours[kind], text, { validateStream: false }) : text;
}
