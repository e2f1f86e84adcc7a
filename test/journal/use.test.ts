import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createCodeBook, emptyCodeSources } from '../../src/holdings/codes.ts';
import type { Release } from '../../src/holdings/use.ts';
import { journalActions } from '../../src/journal/journal.ts';
import { projectView, releaseViews } from '../../src/journal/release-view.ts';
import type { ServiceEvent, UseDeed } from '../../src/journal/use-event.ts';
import { eventView } from '../../src/journal/use-view.ts';
import { languages } from '../../src/web/language.ts';
import { translator } from '../../src/web/texts.ts';
import { machineEvent, registerEvent } from './events.ts';

const codes = createCodeBook({
  ...emptyCodeSources,
  organisations: [{ code: '910000001', name: 'Innsamlingen' }],
});
const wording = {
  lang: 'nb',
  t: translator('nb'),
  codes,
  hideHealth: false,
  placesHidden: false,
} as const;
const at = new Date('2026-03-04T09:03:00Z');

function ownEvent(deed: Partial<Extract<UseDeed, { log: 'service' }>>): ServiceEvent {
  const full: UseDeed = {
    ...{ log: 'service', action: 'overview-viewed', operation: undefined, source: undefined },
    ...deed,
  };
  return machineEvent({
    section: 'self',
    actor: { kind: 'citizen', capacity: 'self' },
    reason: '',
    lines: [{ deed: full, count: 1, firstAt: at, lastAt: at, times: [at] }],
  });
}

function inWords(event: Parameters<typeof eventView>[0]) {
  return eventView(event, new Map(), wording);
}

describe('an event in words', () => {
  it('says who did what, when and why', () => {
    assert.deepEqual(inWords(machineEvent()), {
      who: 'Folkehelseinstituttet (FHI)',
      unit: null,
      through: null,
      role: 'Datasystem',
      reason: 'Sjekket om du har reservert deg, da nye opplysninger kom inn',
      users: null,
      channel: null,
      log: 'Denne nettsiden',
      when: '4. mars 2026 kl. 10.03',
      times: null,
      lines: [
        {
          what: 'Folkehelseinstituttet (FHI) spurte om reservasjonene dine ved innsamling av opplysninger',
          when: 'kl. 10.03',
        },
      ],
    });
  });

  it('tells KPR’s own log from ours, and shows its codes raw where it has no word', () => {
    const event = inWords(registerEvent({ role: 'noe-nytt', users: 2 }));
    assert.partialDeepStrictEqual(event, {
      who: 'Nordvik kommune',
      role: 'Noe-nytt',
      reason: 'Svar på et krav om innsyn',
      users: '2 ansatte',
      channel: 'brev',
      log: 'KPR',
    });
    assert.equal(event.lines[0]?.what, 'Så opplysninger fra «Refusjonskrav»');
  });

  it('gives each time while they are few, else from when to when', () => {
    const minutes = (n: number) => new Date(at.getTime() + n * 60_000);
    const line = (count: number, last: Date, times: Date[]) => {
      const { lines } = machineEvent();
      const span = { count, firstAt: at, lastAt: last, times };
      const event = machineEvent({ ...span, lines: lines.map((one) => ({ ...one, ...span })) });
      return inWords(event).lines[0]?.when;
    };
    assert.equal(line(2, minutes(4), [at, minutes(4)]), 'kl. 10.03 og 10.07');
    assert.equal(line(2, at, [at, at]), '2 ganger, kl. 10.03');
    assert.equal(line(40, at, []), '40 ganger, kl. 10.03');
    assert.equal(line(40, minutes(60), []), '40 ganger, kl. 10.03–11.03');
    assert.equal(line(40, minutes(1440), []), '40 ganger, 4. mars 2026 – 5. mars 2026');
  });

  it('names no other person who acted', () => {
    const event = { ...ownEvent({}), section: 'representatives' } as const;
    assert.equal(inWords(event).lines[0]?.what, 'En som handler for deg så oversikten din');
  });

  it('has words for every action in every language', () => {
    for (const lang of languages) {
      for (const action of journalActions) {
        const event = ownEvent({ action, source: 'KUHR' });
        const view = eventView(event, new Map(), { ...wording, lang, t: translator(lang) });
        assert.ok(view.lines[0]?.what, action);
      }
    }
  });

  it('names the source that was seen', () => {
    const event = ownEvent({ action: 'source-viewed', source: 'TANN_OFF' });
    assert.equal(inWords(event).lines[0]?.what, 'Du så opplysningene dine fra Offentlig tannhelse');
  });
});

const release: Release = {
  title: 'Kontakt med legevakten',
  recipientName: 'Nordvik universitet',
  recipientNumber: undefined,
  purpose: 2,
  purposeText: 'Forskning',
  legalBasis: 'KPR-forskriften § 4-1',
  decisionReference: '20/1',
  decidedBy: 'Helsedataservice',
  periodFrom: '2020-01-01',
  periodTo: '2025-12-31',
  url: undefined,
  deliveredAt: new Date('2024-05-06T08:00:00Z'),
  datasets: ['KUHR'],
  withIdentityNumber: true,
};

describe('releases in words', () => {
  it('makes one entry of a project with many deliveries, alike ones in one line', () => {
    const views = releaseViews(
      [
        { ...release, deliveredAt: new Date('2025-05-06T08:00:00Z'), datasets: ['KUHR', 'HST'] },
        release,
        { ...release, deliveredAt: new Date('2022-05-06T08:00:00Z') },
        { ...release, title: 'Noe annet', withIdentityNumber: false },
      ],
      wording,
    );
    assert.deepEqual(
      views.map(({ title, deliveries }) => ({ title, deliveries })),
      [
        {
          title: 'Kontakt med legevakten',
          deliveries: [
            {
              dates: '6. mai 2025',
              datasets: 'Refusjonskrav, Helsestasjon og skolehelsetjeneste',
              identity: 'Fødselsnummeret ditt var med.',
            },
            {
              dates: '6. mai 2022 og 6. mai 2024',
              datasets: 'Refusjonskrav',
              identity: 'Fødselsnummeret ditt var med.',
            },
          ],
        },
        {
          title: 'Noe annet',
          deliveries: [
            {
              dates: '6. mai 2024',
              datasets: 'Refusjonskrav',
              identity: 'Fødselsnummeret ditt var ikke med.',
            },
          ],
        },
      ],
    );
  });

  it('says which use one can object to', () => {
    assert.match(projectView(release, wording).avoidable, /^Ja\./);
    assert.match(projectView({ ...release, purpose: 1 }, wording).avoidable, /^Nei\./);
  });

  it('makes a link of an https address alone', () => {
    const urlOf = (url: string) => projectView({ ...release, url }, wording).url;
    assert.equal(urlOf('https://example.no/a'), 'https://example.no/a');
    for (const url of ['javascript:alert(1)', 'http://example.no', '//example.no', 'x']) {
      assert.equal(urlOf(url), null);
    }
  });
});
