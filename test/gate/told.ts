import type { Scope } from '../../src/reservation/scope.ts';
import { withoutSpace } from '../pdf/pdf-reading.ts';
import type { ExpectedVerdict, VectorQuestion } from './conformance.ts';

/** What a reservation does, as far as words can say it. */
export type Told = {
  /** Data sets that something is taken out of. */
  sources: string[];
  /** The number stays behind in every release, also in linkage. */
  stripped: boolean;
  /** The person is in no release for formål 2. */
  dropped: boolean;
};

const said = {
  KUHR: ['Fra refusjonskrav fra'],
  HST: ['Fra helsestasjon og skolehelsetjeneste:'],
  TANN_OFF: ['Fra offentlig tannhelse'],
  stripped: [
    'Gjelder all deling fra nå av, også når registre kobles sammen.',
    'deles ingenting fra KPR sammen med fødselsnummeret ditt, heller ikke når registre kobles.',
    'Opplysninger kan fortsatt deles uten fødselsnummer.',
    'Fødselsnummeret tas bort når opplysninger brukes eller deles, uansett formål, også når',
  ],
  dropped: [
    'Du er ikke med i nye uttrekk.',
    'er du ikke med når opplysninger hentes ut til forskning',
    'Opplysningene brukes fortsatt til planlegging, styring, finansiering og evaluering.',
    'Personen er ikke med når opplysninger hentes ut til forskning',
  ],
} as const;

/** Reads it from the words of a page, or of a PDF, in which lines break anywhere. */
export function toldIn(text: string): Told {
  const words = withoutSpace(text);
  const says = (about: keyof typeof said) =>
    said[about].some((sentence) => words.includes(withoutSpace(sentence)));
  return {
    sources: (['KUHR', 'HST', 'TANN_OFF'] as const).filter(says),
    stripped: says('stripped'),
    dropped: says('dropped'),
  };
}

export const labels: Readonly<Record<Scope, string>> = {
  'registration-preventive-health':
    'Ikke lagre helseopplysninger fra helsestasjon, skolehelsetjeneste, svangerskap og barsel',
  'registration-dental': 'Ikke lagre helseopplysninger fra tannlege',
  'release-identified': 'Ikke del opplysninger sammen med fødselsnummeret mitt',
  'release-secondary':
    'Ikke bruk opplysningene mine til forskning, analyser, kvalitetsarbeid, beredskap og kjernejournal',
};

/** Where a list of all choices is over, on pages and in the report. */
const endsOfLists = ['Dette kan du ikke si nei til', 'Reglene har versjon'];

/** Of a text about every choice, the part about one: what follows its name, wherever it stands. */
export function partAbout(text: string, scope: Scope): string {
  const marks = [...Object.values(labels), ...endsOfLists].map(withoutSpace);
  const mark = withoutSpace(labels[scope]);
  const words = marks.reduce((cut, one) => cut.replaceAll(one, `\n${one}`), withoutSpace(text));
  return words
    .split('\n')
    .filter((part) => part.startsWith(mark))
    .join('\n');
}

const sourceOf = {
  HST_Konsultasjon: 'HST',
  HST_Avtale: 'HST',
  KUHR_Regning: 'KUHR',
  TANN_Journal: 'TANN_OFF',
} as const;

/** What the gate must answer for it to be true; which fields it is, words do not say. */
export function verdictAsTold(told: Told, question: VectorQuestion): ExpectedVerdict {
  if (question.operation === 'ingest') {
    return told.sources.includes(sourceOf[question.messageType])
      ? { outcome: 'drop-fields', fields: [], stripIdentifier: false }
      : { outcome: 'allow' };
  }
  const { dataset, purpose, identified, linkage } = question;
  if (told.dropped && purpose === 2) return { outcome: 'drop-person' };
  const stripIdentifier = told.stripped && (identified || linkage);
  if (told.sources.includes(dataset)) {
    return { outcome: 'drop-fields', fields: [], stripIdentifier };
  }
  return { outcome: stripIdentifier ? 'strip-identifier' : 'allow' };
}
