import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operations } from '../../src/description/operations.ts';
import { addressOf } from '../../src/description/openapi.ts';
import { problemCodes } from '../../src/gate/problem.ts';
import { hrefIn, languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { textOf } from '../support/citizen.ts';
import { apiPlace, servePages } from '../web/page-server.ts';

const mostBytes = 150_000;

describe('/utviklere', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  before(async () => (server = await servePages()));
  after(() => server.close());

  async function page(path: string) {
    const answer = await fetch(server.address + path);
    assert.equal(answer.status, 200);
    const html = await answer.text();
    assert.ok(Buffer.byteLength(html) < mostBytes, `${path}: ${Buffer.byteLength(html)}`);
    return html;
  }

  for (const language of languages) {
    it(`tells of every operation, outcome and code in ${language}, without a sign-in`, async () => {
      const html = await page(hrefIn(language, '/utviklere'));
      const t = translator(language);
      for (const { id } of operations) {
        assert.ok(html.includes(t(`description.operation.${id}`)), id);
        assert.ok(html.includes(`${hrefIn(language, '/utviklere/operasjoner')}#${id}`), id);
      }
      for (const code of problemCodes) {
        assert.ok(html.includes(`<tr id="${code}">`), code);
        assert.ok(html.includes(t(`description.problem.${code}.next`)), code);
      }
      assert.ok(html.includes(apiPlace.maskinporten.audience));
      assert.ok(html.includes('/api/v1/openapi.json'));
      assert.ok(html.includes(`href="${hrefIn(language, '/regler')}"`));
    });

    it(`has each operation with address, scope, parameters and codes in ${language}`, async () => {
      const html = await page(hrefIn(language, '/utviklere/operasjoner'));
      const sections = html.split('<section ').slice(1);
      assert.equal(sections.length, operations.length);
      operations.forEach((operation, place) => {
        const section = textOf(sections[place] ?? '');
        const { method, scope, query, problems } = operation;
        const parameters = Object.keys(query?.shape ?? {});
        const told = [method.toUpperCase(), addressOf(operation), ...parameters, ...problems];
        for (const word of [...told, scope ?? '']) assert.ok(section.includes(word), word);
      });
    });
  }
});
