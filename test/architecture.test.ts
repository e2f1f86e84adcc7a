import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, it } from 'node:test';

/** The house rules that a machine can hold. */
const root = join(import.meta.dirname, '..');
const sources = globSync('src/**/*.{ts,mjs}', { cwd: root }).map((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  const imports = Array.from(text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g), ([, to = '']) =>
    to.startsWith('.') ? join(dirname(file), to) : to,
  );
  return { file, text, imports, slice: file.split('/')[1] ?? '', role: roleOf(file) };
});

const roles = ['repository', 'service', 'routes', 'form', 'pdf', 'client', 'worker'];
const slices = [
  'identity',
  'population',
  'mandate',
  'holdings',
  'chart',
  'reservation',
  'gate',
  'pdf',
  'report',
  'letter',
  'seal',
  'casework',
  'desk',
  'journal',
  'notice',
  'contract',
  'description',
];

function roleOf(file: string): string {
  const parts = basename(file).split('.');
  return parts.length > 2 ? (parts.at(-2) ?? '') : '';
}

function offenders(broken: (source: (typeof sources)[number]) => boolean): string[] {
  return sources.filter(broken).map(({ file }) => file);
}

describe('architecture', () => {
  it('names files after their subject, with a role from the closed list', () => {
    const vague = /^(utils|helpers|common|manager|handler|base|types|constants|index)\b/;
    assert.deepEqual(
      offenders(({ file, role }) => vague.test(basename(file)) || !['', ...roles].includes(role)),
      [],
    );
  });

  it('keeps SQL and database drivers in repositories and database/', () => {
    const free = /^src\/(database|neighbours|launch)\/|\.repository\.ts$|^src\/compose\.ts$/;
    const drivers = ['knex', 'pg', 'pg-copy-streams'];
    const types = /import type [^;]*from '(knex|pg)'/g;
    assert.deepEqual(
      offenders(({ file, text, imports }) => {
        const byValue = imports.filter((to) => drivers.includes(to)).length;
        const typesOnly = Array.from(text.matchAll(types)).length;
        return !free.test(file) && byValue > typesOnly;
      }),
      [],
    );
  });

  it('lets a slice reach another through its services and domain, never its repositories', () => {
    const crossing = sources.flatMap(({ file, slice, imports }) =>
      imports
        .filter((to) => /\.repository\.ts$/.test(to) && slices.includes(slice))
        .filter((to) => to.split('/')[1] !== slice)
        .map((to) => `${file} → ${to}`),
    );
    assert.deepEqual(crossing, []);
  });

  it('keeps the edge out of services, repositories and domain', () => {
    const edge = /\.(routes|form|pdf|client)\.ts$/;
    const inner = ['', 'service', 'repository'];
    const upward = sources.flatMap(({ file, slice, role, text, imports }) =>
      imports
        .filter((to) => edge.test(to) && slices.includes(slice) && inner.includes(role))
        .filter((to) => !isTypeOnly(text, to) && role !== '')
        .map((to) => `${file} → ${to}`),
    );
    assert.deepEqual(upward, []);
  });

  it('keeps neighbours out of everything but the trial', () => {
    const allowed = /^src\/(neighbours\/|launch\/)/;
    assert.deepEqual(
      offenders(
        ({ file, imports }) =>
          !allowed.test(file) && imports.some((to) => to.startsWith('src/neighbours')),
      ),
      [],
    );
  });

  it('imports neither trial nor neighbours where the image starts', () => {
    const reached = new Set<string>();
    const commands = ['migrate', 'consumer', 'register-check', 'ledger-verify'];
    const queue = ['src/main.ts', ...commands.map((name) => `src/launch/${name}.ts`)];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(...(sources.find(({ file }) => file === next)?.imports ?? []));
    }
    assert.ok(reached.size > 80, 'the walk through the imports must reach the service');
    assert.deepEqual(
      [...reached].filter((file) => /^src\/(neighbours|launch\/(trial|town))/.test(file)),
      [],
    );
  });

  it('lets the gate client stand alone: of the service it knows rules, numbers and tokens', () => {
    const shared =
      /^src\/(gate-client\/|reservation\/(rules|rule-table|scope|condition)\.ts|population\/(cmac|number-check|national-id)\.ts|shared\/maskinporten\.client\.ts)/;
    const reached = new Set<string>();
    const queue = ['src/gate-client/kpr-gate.ts', 'src/gate-client/gate.ts'];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      const imports = sources.find(({ file }) => file === next)?.imports ?? [];
      queue.push(...imports.filter((to) => to.startsWith('src/')));
    }
    assert.ok(reached.size > 20);
    assert.deepEqual(
      [...reached].filter((file) => !shared.test(file)),
      [],
    );
  });

  it('reads the environment only where a process begins', () => {
    const beginnings =
      /^src\/(main\.ts|gate-client\/kpr-gate\.ts|launch\/(start|migrate|consumer|populate|register-check|ledger-verify|town-file|ensure-installed)\.m?ts|launch\/ensure-installed\.mjs)$/;
    assert.deepEqual(
      offenders(({ file, text }) => text.includes('process.env') && !beginnings.test(file)),
      [],
    );
  });

  it('has named exports only, and no enums, namespaces or casts', () => {
    const forbidden =
      /^export default|^\s*(export )?(const )?enum |^\s*namespace |\bas any\b|\bas unknown as\b/m;
    assert.deepEqual(
      offenders(({ text, file }) => file.endsWith('.ts') && forbidden.test(text)),
      [],
    );
  });

  it('lets only mandate/ make a Mandate', () => {
    assert.deepEqual(
      offenders(({ slice, text }) => slice !== 'mandate' && text.includes('new Mandate(')),
      [],
    );
  });

  it('keeps the clock out of the domain', () => {
    const domain = /^src\/(reservation|mandate|population|gate)\/[a-z0-9-]+\.ts$/;
    assert.deepEqual(
      offenders(({ file, text }) => domain.test(file) && /new Date\(\)|Date\.now\(\)/.test(text)),
      [],
    );
  });
});

function isTypeOnly(text: string, target: string): boolean {
  const name = basename(target).replaceAll('.', '\\.');
  return new RegExp(`import type [^;]*${name}'`).test(text);
}
