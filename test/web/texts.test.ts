import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { languages } from '../../src/web/language.ts';
import { texts, translator } from '../../src/web/texts.ts';

const root = join(import.meta.dirname, '../..');
const keys = Object.keys(texts.nb);
const known = new Set(keys);
const forChild = keys.filter((key) => key.endsWith('~child'));
const namespaces = new Set(keys.map((key) => key.split('.')[0] ?? ''));

/** Where texts are named: templates, and the code that prepares what they show. */
const files = [
  ...globSync('views/**/*.njk', { cwd: root }),
  ...globSync('src/**/*.ts', { cwd: root, exclude: ['src/neighbours/**'] }),
].map((name) => ({ name, content: readFileSync(join(root, name), 'utf8') }));

describe('texts', () => {
  for (const language of languages) {
    it(`has the same keys in ${language} as in bokmål, and none empty`, () => {
      const own = texts[language];
      assert.deepEqual(Object.keys(own).sort(), [...keys].sort());
      const empty = Object.entries(own).filter(([, text]) => text.trim() === '');
      assert.deepEqual(empty, []);
    });

    it(`takes the same parameters in ${language} as in bokmål`, () => {
      const own = new Map(Object.entries(texts[language]));
      const different = Object.entries(texts.nb)
        .filter(([key, text]) => parametersOf(text) !== parametersOf(own.get(key) ?? ''))
        .map(([key]) => key);
      assert.deepEqual(different, []);
    });
  }

  it('has one and other of everything that is counted', () => {
    const single = keys.filter((key) => /\.one(~child)?$/.test(key) && !known.has(otherOf(key)));
    const counted = Object.entries(texts.nb).filter(([key, text]) => {
      return key.endsWith('.other') && text.includes('{n}') && !known.has(oneOf(key));
    });
    assert.deepEqual([...single, ...counted], []);
  });

  it('speaks of a child only where there is a text that it stands for, with what that takes', () => {
    const own = new Map(Object.entries(texts.nb));
    const wrong = forChild.filter((key) => {
      const stoodFor = own.get(key.replace(/~child$/, ''));
      const taken = parametersOf((own.get(key) ?? '').replaceAll('{child}', ''));
      return stoodFor === undefined || taken !== parametersOf(stoodFor);
    });
    assert.deepEqual(wrong, []);
  });

  it('exists wherever a file names one', () => {
    const missing = files.flatMap(({ name, content }) =>
      Array.from(content.matchAll(/\b(?:t|neutral)\(\s*'([^']+)'\s*[,)]/g), ([, key = '']) => key)
        .filter((key) => !exists(key))
        .map((key) => `${name}: ${key}`),
    );
    assert.deepEqual(missing, []);
  });

  it('exists for every pattern that a file builds a key by', () => {
    const idle = files.flatMap(({ name, content }) =>
      patternsIn(name, content)
        .filter((pattern) => !keys.some((key) => pattern.test(key)))
        .map((pattern) => `${name}: ${pattern.source}`),
    );
    assert.deepEqual(idle, []);
  });

  it('is used, each one', () => {
    const named = new Set(files.flatMap(({ content }) => quotedIn(content)));
    const patterns = files.flatMap(({ name, content }) => patternsIn(name, content));
    const unused = keys.filter((found) => {
      const key = found.replace(/~child$/, '');
      const bare = key.replace(/\.(one|other)$/, '');
      if (named.has(key) || named.has(bare)) return false;
      return !patterns.some((pattern) => pattern.test(key) || pattern.test(bare));
    });
    assert.deepEqual(unused, []);
  });

  it('never calls a reservation a consent', () => {
    const wrong = languages.flatMap((language) =>
      Object.entries(texts[language])
        .filter(([key]) => /^(reservation|open|identity|web)\./.test(key))
        .filter(([, text]) => /samtykk|consent/i.test(text))
        .map(([key]) => `${language}: ${key}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has one word for a backup in nynorsk', () => {
    const others = Object.entries(texts.nn).filter(([, text]) => /tryggingskopi/i.test(text));
    assert.deepEqual(others, []);
  });
});

describe('translator', () => {
  it('chooses the plural by the number', () => {
    const t = translator('en');
    assert.equal(t('open.privacy.period.years', { n: 1 }), '1 year');
    assert.equal(t('open.privacy.period.years', { n: 10 }), '10 years');
  });

  it('throws rather than send a page with a hole in it', () => {
    const t = translator('nb');
    assert.throws(() => t('web.no-such-text'), /No text web\.no-such-text/);
    assert.throws(() => t('web.error.reference'), /needs reference/);
  });
});

function exists(key: string): boolean {
  return known.has(key) || known.has(`${key}.other`);
}

function otherOf(key: string): string {
  return key.replace(/\.one(?=$|~)/, '.other');
}

function oneOf(key: string): string {
  return key.replace(/\.other$/, '.one');
}

function parametersOf(text: string): string {
  return Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name)
    .sort()
    .join();
}

function quotedIn(content: string): string[] {
  return Array.from(content.matchAll(/'([a-zA-Z][\w.-]+)'/g), ([, quoted = '']) => quoted);
}

/** `'a.' ~ b ~ '.c'` of a template and `` `a.${b}.c` `` of code, as patterns that keys match. */
function patternsIn(name: string, content: string): RegExp[] {
  return (name.endsWith('.njk') ? joinedIn(content) : builtIn(content))
    .filter((source) => namespaces.has(source.split('\\.')[0] ?? ''))
    .map((source) => new RegExp(`^${source}$`));
}

function joinedIn(template: string): string[] {
  const joined = /'([a-z]+\.[\w.-]*)'((?:\s*~\s*(?:'[^']*'|\([^)]*\)|[\w.[\]]+))+)/g;
  return Array.from(template.matchAll(joined), ([, start = '', rest = '']) => {
    const parts = rest.split(/\s*~\s*/).slice(1);
    const ends = parts.map((part) => (part.startsWith("'") ? literal(part.slice(1, -1)) : '.+'));
    return literal(start) + ends.join('');
  });
}

function builtIn(code: string): string[] {
  return Array.from(code.matchAll(/`([a-z]+\.[^`\s]*\$\{[^`\s]*)`/g), ([, built = '']) =>
    built
      .split(/\$\{[^}]*\}/)
      .map(literal)
      .join('.+'),
  );
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
