/** The look of the pages, carried over to paper: the same letters, colours and order. */
export type TextStyle = {
  font: 'regular' | 'semibold';
  /** Points. */
  size: number;
  /** Distance from one line to the next, in points. */
  leading: number;
  color: string;
};

const noto = '@fontsource/noto-sans';

/** The two that we write in, and those that draw what these lack. */
export const fontFiles = {
  regular: 'source-sans-pro/TTF/SourceSansPro-Regular.ttf',
  semibold: 'source-sans-pro/TTF/SourceSansPro-Semibold.ttf',
  hebrew: `${noto}-hebrew/files/noto-sans-hebrew-hebrew-400-normal.woff`,
  arabic: `${noto}-arabic/files/noto-sans-arabic-arabic-400-normal.woff`,
} as const;

export type FaceName = keyof typeof fontFiles;

/** Asked in this order for what the text's own font has no glyph of. */
export const otherFaces = ['hebrew', 'arabic'] as const;

export const colors = {
  accent: '#393c61',
  red: '#d14641',
  text: '#333841',
  muted: '#5a6070',
  link: '#0067c4',
  line: '#d5d7e0',
  leader: '#a4a9bb',
  panel: '#f2f3f8',
  warning: '#fdf3e4',
  warningEdge: '#c77700',
  mark: '#fbe9e7',
} as const;

/** A4 in points. The side margins leave lines of about 90 characters at body size. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 56,
  right: 539.28,
  headTop: 34,
  firstTop: 52,
  top: 66,
  bottom: 782,
  footTop: 802,
} as const;

/** Labels stand to the left of what they name, in a column so wide. */
export const labelWidth = 98;

export const styles = {
  sender: { font: 'semibold', size: 11, leading: 15, color: colors.accent },
  title: { font: 'semibold', size: 25, leading: 31, color: colors.accent },
  section: { font: 'semibold', size: 17, leading: 22, color: colors.accent },
  subsection: { font: 'semibold', size: 12.5, leading: 17, color: colors.accent },
  record: { font: 'semibold', size: 11, leading: 15.5, color: colors.text },
  part: { font: 'semibold', size: 9.8, leading: 13.3, color: colors.accent },
  lead: { font: 'regular', size: 11.5, leading: 17, color: colors.text },
  body: { font: 'regular', size: 10.5, leading: 15, color: colors.text },
  quiet: { font: 'regular', size: 10.5, leading: 15, color: colors.muted },
  strong: { font: 'semibold', size: 10.5, leading: 15, color: colors.text },
  code: { font: 'semibold', size: 17, leading: 25, color: colors.accent },
  link: { font: 'regular', size: 10.5, leading: 15, color: colors.link },
  contents: { font: 'semibold', size: 10.5, leading: 15, color: colors.text },
  contentsYear: { font: 'regular', size: 9.2, leading: 13, color: colors.text },
  label: { font: 'regular', size: 9.3, leading: 13.3, color: colors.muted },
  value: { font: 'regular', size: 9.8, leading: 13.3, color: colors.text },
  columnHead: { font: 'semibold', size: 9.3, leading: 13.3, color: colors.muted },
  mark: { font: 'semibold', size: 9.3, leading: 13.3, color: colors.text },
  small: { font: 'regular', size: 8.3, leading: 11.4, color: colors.muted },
} as const satisfies Record<string, TextStyle>;

/** In pixels of a drawing. */
const tick = { font: 'regular', size: 12, leading: 16, color: colors.text } as const;
const said = { ...tick, font: 'semibold' } as const;
export const chartStyles = { tick, value: said, gap: said, name: said } as const;

/** BCP 47, as screen readers choose a voice by it; undefined where the document's own holds. */
export function languageTag(lang: 'nb' | 'nn' | 'en' | null): string | undefined {
  return lang === null ? undefined : languageTags[lang];
}

const languageTags = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;
