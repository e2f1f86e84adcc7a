import { z } from 'zod';
import { oddities, recordStates, sourceCodes } from '../holdings/holdings.ts';
import { useSections } from '../journal/use-event.ts';
import { scopes } from '../reservation/scope.ts';

/** Changes when a reader of the JSON file must change with it. */
export const reportSchemaVersion = '1.2';

const instant = z.iso.datetime().meta({ description: 'ISO 8601 in UTC' });
const said = z.strictObject({ text: z.string() });
const pair = z.strictObject({ label: z.string(), text: z.string() });
const language = z.enum(['nb', 'nn', 'en']);

const table = z.strictObject({
  columns: z.array(z.strictObject({ label: z.string() })),
  rows: z.array(z.strictObject({ cells: z.array(said) })),
});

const point = { x: z.number(), y: z.number() };
const box = { ...point, width: z.number(), height: z.number() };
const drawing = z
  .strictObject({
    width: z.number(),
    height: z.number(),
    plot: z.strictObject(box),
    shapes: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('bar'), ...box }),
        z.strictObject({ kind: z.literal('band'), ...box }),
        z.strictObject({
          kind: z.literal('line'),
          tone: z.enum(['axis', 'grid', 'data', 'arrow']),
          points: z.array(z.strictObject(point)),
        }),
        z.strictObject({ kind: z.literal('dot'), ...point }),
        z.strictObject({
          kind: z.literal('text'),
          ...point,
          anchor: z.enum(['start', 'middle', 'end']),
          tone: z.enum(['value', 'tick', 'gap', 'name']),
          text: z.string(),
        }),
      ]),
    ),
  })
  .meta({ description: 'A picture as geometry: lengths in pixels, y downwards' });

const figure = z
  .strictObject({
    title: z.string(),
    description: said,
    panels: z.array(
      z.strictObject({ title: z.string().nullable(), source: z.enum(sourceCodes), drawing }),
    ),
    table,
    notes: z.array(said).meta({ description: 'What is neither in table nor picture, and why' }),
  })
  .meta({ description: 'A chart of the pages, and the same as a table' });

const section = z
  .strictObject({ title: z.string(), paragraphs: z.array(said), table: table.nullable() })
  .meta({ description: 'Of a chapter; the table is null where it would have no row' });

const chapter = z.strictObject({
  title: z.string(),
  paragraphs: z.array(said),
  list: z.array(said),
});

const reservations = z.strictObject({
  title: z.string(),
  intro: said,
  status: table,
  covers: z
    .strictObject({ title: z.string(), table, version: said })
    .meta({ description: 'What each choice covers, by the rules in force' }),
  history: z.strictObject({ title: z.string(), table, none: said.nullable() }),
  raw: z.strictObject({
    rulesVersion: z.string(),
    statuses: z.array(
      z.strictObject({ scope: z.enum(scopes), active: z.boolean(), since: instant.nullable() }),
    ),
    events: z.array(
      z.strictObject({
        scope: z.enum(scopes),
        action: z.enum(['reserve', 'lift']),
        recordedAt: instant,
        reference: z.string(),
      }),
    ),
  }),
});

const rawValue = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z
      .strictObject({ kind: z.literal('hidden') })
      .meta({ description: 'A place, left out because it can tell where the person goes' }),
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
    z.strictObject({ kind: z.literal('number'), number: z.number(), decimals: z.int() }),
    z.strictObject({ kind: z.literal('money'), kroner: z.number() }),
    z.strictObject({ kind: z.literal('boolean'), value: z.boolean() }),
    z
      .strictObject({ kind: z.literal('date'), date: z.string() })
      .meta({ description: 'YYYY-MM-DD' }),
    z.strictObject({ kind: z.literal('instant'), instant: z.string() }),
    z
      .strictObject({
        kind: z.literal('code'),
        system: z.string(),
        code: z.string(),
        onDate: z.string().nullable(),
      })
      .meta({ description: 'The text of a code is the one that was valid on `onDate`' }),
  ])
  .meta({ description: "A value as KPR stores it, in JSON's own kinds" });

const field = z.strictObject({
  ...pair.shape,
  column: z.string(),
  raw: rawValue,
  odd: z
    .enum(oddities)
    .nullable()
    .meta({ description: 'How it breaks the read contract; `text` says that it looks wrong' }),
  empty: z.boolean(),
  technical: z
    .boolean()
    .meta({ description: 'Keys and times of loading, apart from what describes the person' }),
  textLang: language.nullable().meta({
    description:
      "The language of `text` where it is another than the report's, as some codes' texts",
  }),
});

const part = z
  .strictObject({
    table: z
      .string()
      .meta({ description: "Table of the register's read contract, without schema" }),
    occurredAt: z.string().nullable(),
    state: z.enum(recordStates),
    blockedAt: instant.nullable(),
    marks: z
      .array(said)
      .meta({ description: 'Why the row is not simply in force: corrected, rejected, blocked' }),
    fields: z.array(field),
    get parts() {
      return z.array(
        z
          .strictObject({ table: z.string(), title: z.string(), records: z.array(part) })
          .meta({ description: 'The parts that lie in one table of the register' }),
      );
    },
    provenance: z
      .array(z.strictObject({ ...pair.shape, technical: z.boolean() }))
      .meta({ description: 'From whom it came, and when' }),
  })
  .meta({ description: 'A row, or a part of one: a tariff line, a diagnosis, a measurement' });

const record = z.strictObject({ title: z.string(), ...part.shape });

const source = z.strictObject({
  source: z.enum(sourceCodes),
  result: z.enum(['found', 'empty', 'failed', 'not-searched']),
  title: z.string(),
  facts: z.array(pair).meta({
    description: "What the source is and how the search went, the data's cut-off time included",
  }),
  notice: said.nullable().meta({
    description: 'Why no row is listed; with the date of the follow-up when the source failed',
  }),
  words: z
    .strictObject({
      title: z.string(),
      list: z.array(z.strictObject({ ...pair.shape, textLang: language.nullable() })),
    })
    .nullable()
    .meta({ description: 'What codes in its rows mean, where the register says it in more words' }),
  figures: z.array(figure),
  years: z.array(z.strictObject({ title: z.string(), records: z.array(record) })),
});

const use = z
  .strictObject({
    title: z.string(),
    notices: z.array(said).meta({ description: 'What could not be read' }),
    sections: z.array(section),
    raw: z.strictObject({
      events: z.array(
        z.strictObject({
          section: z.enum(useSections),
          log: z.enum(['register', 'service']),
          count: z.int(),
          firstAt: instant,
          lastAt: instant,
        }),
      ),
      releases: z.array(
        z.strictObject({
          deliveredAt: instant,
          datasets: z.array(z.string()),
          withIdentityNumber: z.boolean(),
          purpose: z.literal([1, 2]).meta({
            description: 'KPR-forskriften § 1-1: 1 second paragraph, 2 third paragraph',
          }),
        }),
      ),
    }),
  })
  .meta({ description: 'Who has looked and who has received' });

/**
 * Everything the report says, in its order: the PDF is drawn from it, and the JSON file is it.
 * The words that are printed stand under `title`, `label` and `text`; all else is for programs.
 * Answers GDPR article 15 and helseregisterloven § 24.
 */
export const reportShape = z.strictObject({
  schemaVersion: z.literal(reportSchemaVersion),
  lang: language,
  reference: z.string(),
  verificationCode: z.string().meta({
    description: 'By which anybody who is given the report can check that it is ours and unchanged',
  }),
  madeAt: instant,
  title: z.string(),
  lead: said,
  about: z.array(pair),
  requestedBy: z
    .strictObject({
      name: z.string().nullable(),
      capacity: z.enum(['self', 'parental-responsibility']),
    })
    .optional()
    .meta({
      description:
        'Who asked, and in which capacity, where that is not the person whom it is about. By name, never by number; null when the population register did not give it',
    }),
  notices: z.array(chapter).meta({
    description:
      'What the reader must know first: that it is not the journal, that a source failed',
  }),
  summary: z.strictObject({ title: z.string(), table, figure: figure.nullable() }),
  reservations,
  sources: z.array(source),
  use,
  chapters: z.array(chapter),
});
