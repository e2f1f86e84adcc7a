import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { textOf } from '../support/citizen.ts';
import { startTestTown, type TestTown } from '../support/town.ts';
import { arrive, lookAt } from '../notice/looking.ts';

describe('the page of who has looked', () => {
  let town: TestTown;
  before(async () => (town = await startTestTown()));
  after(() => town.stop());

  /** What stands under one heading of the page, up to the next. */
  function section(body: string, id: string): string {
    const start = body.indexOf(`id="${id}"`);
    assert.ok(start > 0, `no ${id}`);
    const end = body.indexOf('<h2', start + 1);
    return body.slice(start, end === -1 ? undefined : end);
  }

  function eventsIn(markup: string): string[] {
    return Array.from(markup.matchAll(/<summary>(.*?)<\/summary>/gs), ([, inner = '']) =>
      textOf(inner),
    );
  }

  it('tells others, representatives and oneself apart, each grouped', async () => {
    const { citizen } = await arrive(town, 'sami-name');
    await lookAt(town, 'sami-name', { times: 4 });
    await lookAt(town, 'sami-name', { role: 'representant', purpose: 'innsyn' });
    await lookAt(town, 'sami-name', { role: 'innbygger', purpose: 'innsyn', ago: '3 days' });
    await citizen.visit('/oversikt');
    const { body } = await citizen.visit('/hvem');
    const others = eventsIn(section(body, 'andre'));
    assert.ok(
      others.some((text) => /Svar på et krav om innsyn .*, 4 ganger/.test(text)),
      others.join('\n'),
    );
    const representatives = eventsIn(section(body, 'vegne'));
    assert.equal(representatives.length, 1);
    assert.match(representatives[0] ?? '', /^En som handler for deg Innsyn/);
    const own = section(body, 'selv');
    assert.match(own, /<details class="ds-details">/, 'collapsed');
    const [, today, earlier] = eventsIn(own);
    assert.match(today ?? '', /^Du \d.* \d+ ganger$/);
    assert.match(earlier ?? '', /^Du Innsyn/);
    assert.match(textOf(own), /Du så oversikten din .*Skrevet ned av Denne nettsiden/);
  });

  it('says that nobody has acted for one, and why no project has one’s own data', async () => {
    const { page } = await arrive(town, 'nothing-held');
    assert.match(textOf(section(page.body, 'andre')), /Ingen andre har sett/);
    assert.match(textOf(section(page.body, 'vegne')), /Ingen har handlet på dine vegne\./);
    assert.match(textOf(section(page.body, 'utlevert')), /KPR gir sjelden ut fødselsnummer/);
    const projects = section(page.body, 'prosjekter');
    assert.ok(eventsIn(projects).length > 3);
    assert.match(textOf(projects), /Kan du si nei\? Ja\..*Kan du si nei\? Nei\./);
  });

  it('shows FHI, and through whom, where a processor has looked', async () => {
    const { rows } = await town.registerDb.query<{ org_nr: string; name: string }>(
      `select org_nr, name from kpr.organisation where org_kind = 'epj_vendor' order by 1 limit 1`,
    );
    const [vendor] = rows;
    const { citizen } = await arrive(town, 'father');
    const organisation = vendor?.org_nr ?? '';
    await lookAt(town, 'father', { organisation, role: 'teknisk-drift', purpose: 'feilretting' });
    const { body } = await citizen.visit('/hvem');
    const [event] = section(body, 'andre').match(/<details.*?<\/details>/s) ?? [];
    assert.match(
      textOf(event ?? ''),
      new RegExp(`^Folkehelseinstituttet \\(FHI\\) Retting av feil .*Gjennom ${vendor?.name}`),
    );
  });

  it('stays small with hundreds of look-ups, and reaches each of them', async () => {
    const { citizen } = await arrive(town, 'protected-address');
    await lookAt(town, 'protected-address', { ago: '30 hours', times: 250 });
    await lookAt(town, 'protected-address', { purpose: 'feilretting', times: 300 });
    const seen: string[] = [];
    for (let page = 1; page <= 30; page++) {
      const { body } = await citizen.visit(`/hvem?andre=${page}`);
      assert.ok(body.length < 150_000, String(body.length));
      if (page > 1 && !body.includes(`Side ${page} av`)) break;
      seen.push(...eventsIn(section(body, 'andre')));
    }
    const told = seen.filter((text) => text.includes('Svar på et krav om innsyn'));
    const looks = told.map((text) => Number(/, (\d+) ganger$/.exec(text)?.[1] ?? 1));
    assert.ok(looks.reduce((sum, n) => sum + n, 0) >= 250, String(told.length));
    assert.ok(
      seen.some((text) => text.includes('300 ganger')),
      'what belongs together is one',
    );
    const last = await citizen.visit('/hvem?andre=99999');
    assert.match(textOf(last.body), /Side (\d+) av \1 /);
  });

  it('takes nonsense for the first page', async () => {
    const { citizen } = await arrive(town, 'father');
    for (const query of ['andre=x', 'andre=-1', 'selv=1&selv=2', 'vegne=', 'prosjekter=0']) {
      assert.equal((await citizen.visit(`/hvem?${query}`)).status, 200, query);
    }
  });

  it('shows our own journal when the register’s log cannot be read, and journals it', async () => {
    const { citizen } = await arrive(town, 'father', '/oversikt');
    const viewed = `select from journal.entry where action = 'use-viewed'`;
    const { rowCount: earlier } = await town.ownDb.query(viewed);
    await town.registerDb.query('alter view innsyn.v_oppslag rename to v_oppslag_away');
    try {
      for (const path of ['/hvem', '/oversikt']) {
        const page = await citizen.visit(path);
        assert.equal(page.status, 200, path);
      }
      const { body } = await citizen.visit('/hvem');
      assert.match(textOf(body), /Vi får ikke spurt KPR akkurat nå\..*Prøv igjen om litt/);
      assert.match(textOf(section(body, 'selv')), /Du så denne siden/);
      assert.doesNotMatch(textOf(body), /Ingen har fått opplysninger|Ingen andre har sett/);
    } finally {
      await town.registerDb.query('alter view innsyn.v_oppslag_away rename to v_oppslag');
    }
    const { rowCount: later } = await town.ownDb.query(viewed);
    assert.ok((later ?? 0) >= (earlier ?? 0) + 2);
    assert.match(town.log.join(''), /"msg":"register-log-not-read"/);
  });

  it('brings the last three by others to the overview', async () => {
    const { citizen } = await arrive(town, 'sami-name', '/oversikt');
    await lookAt(town, 'sami-name', { purpose: 'kvalitetskontroll', times: 2 });
    const { body } = await citizen.visit('/oversikt');
    assert.match(textOf(section(body, 'oppslag')), /Kontroll av kvaliteten/);
  });
});
