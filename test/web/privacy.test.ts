import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { keptFor, retention } from '../../src/shared/retention.ts';
import { textOf } from '../support/citizen.ts';
import { servePages } from './page-server.ts';

describe('the privacy page', () => {
  let server: Awaited<ReturnType<typeof servePages>>;
  let words: string;
  before(async () => {
    server = await servePages();
    words = textOf(await (await fetch(`${server.address}/personvern`)).text());
  });
  after(() => server.close());

  it('says how long each thing is kept, as housekeeping removes it', () => {
    for (const said of [
      `ikke bekreftet, og meldinger om feil som du ikke sendte ${keptFor('drafts')} dager`,
      'Saker og meldinger om feil som du har sendt Så lenge arkivloven',
      'Filer vi ikke tar imot, lagres ikke Så lenge arkivloven',
      `logget inn og ut ${keptFor('sign-ins')} år`,
      `Meldinger i innboksen din ${keptFor('messages')} år`,
      'ser på opplysningene dine Til du slår av varslingen',
      `nedlastinger og utleveringer ${keptFor('look-ups')} år`,
    ]) {
      assert.ok(words.includes(said), said);
    }
  });

  it('names what is stored of cases, messages and watches', () => {
    assert.match(words, /Det du skriver selv, er kryptert/);
    assert.match(words, /Meldingene i innboksen din, og om du vil ha varsel/);
    assert.equal(new Set(retention.map(({ kind }) => kind)).size, retention.length);
  });
});
