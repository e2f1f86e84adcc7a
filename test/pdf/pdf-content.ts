import {
  createReader,
  isDict,
  isName,
  textOf,
  type OpenPdf,
  type PdfDict,
  type PdfValue,
} from './pdf-objects.ts';

/** What a page shows: text by the number that ties it to the tree, or as an artifact. */
export type PageContent = { tagged: Map<number, string>; artifacts: string };

type Mark = { mcid: number | undefined; artifact: boolean; actual: string | undefined };

const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'b', 'sh']);

/** @throws where something is shown that is neither tagged nor an artifact, or has no glyph */
export function readPage(pdf: OpenPdf, page: PdfDict): PageContent {
  const content: PageContent = { tagged: new Map(), artifacts: '' };
  const source = pdf.bytesOf(pdf.get(page, 'Contents')).toString('latin1');
  readOperators(pdf, source, pdf.get(page, 'Resources'), { content, marks: [] });
  return content;
}

function readOperators(
  pdf: OpenPdf,
  source: string,
  resources: unknown,
  { content, marks }: { content: PageContent; marks: Mark[] },
) {
  const reader = createReader(source);
  let operands: PdfValue[] = [];
  let letters: (code: string) => string = () => '';

  function show(text: string) {
    const artifact = marks.some((mark) => mark.artifact);
    const mcid = marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    if (artifact) content.artifacts += text;
    else if (mcid === undefined) throw new Error(`Neither tagged nor an artifact: «${text}»`);
    else if (!marks.some(({ actual }) => actual !== undefined)) add(mcid, text);
  }

  function add(mcid: number, text: string) {
    content.tagged.set(mcid, (content.tagged.get(mcid) ?? '') + text);
  }

  function begin(tag: PdfValue | undefined, properties: PdfValue | undefined) {
    const given = isDict(properties) ? properties : undefined;
    const mcid = given?.entries.get('MCID');
    const actual = textOf(given?.entries.get('ActualText'));
    const artifact = isName(tag) && tag.name === 'Artifact';
    if (actual !== undefined) show(actual);
    marks.push({ mcid: typeof mcid === 'number' ? mcid : undefined, artifact, actual });
    if (typeof mcid === 'number' && !content.tagged.has(mcid)) content.tagged.set(mcid, '');
  }

  const operators: Readonly<Record<string, () => void>> = {
    BDC: () => begin(operands[0], operands[1]),
    BMC: () => begin(operands[0], undefined),
    EMC: () => marks.pop(),
    Tf: () => {
      const [font] = operands;
      if (isName(font)) letters = lettersOf(pdf, pdf.get(pdf.get(resources, 'Font'), font.name));
    },
    TJ: () => {
      const [shown] = operands;
      const strings = Array.isArray(shown) ? shown : [];
      show(
        strings
          .map((one) =>
            codesOf(one)
              .map((code) => letters(code))
              .join(''),
          )
          .join(''),
      );
    },
    Do: () => {
      const [name] = operands;
      const form = isName(name) ? pdf.get(pdf.get(resources, 'XObject'), name.name) : undefined;
      const inner = pdf.bytesOf(form).toString('latin1');
      readOperators(pdf, inner, pdf.get(form, 'Resources'), { content, marks });
    },
    Tj: () => {
      throw new Error('Text in a way that this does not read');
    },
  };

  for (let value = reader.next(); value !== undefined; value = reader.next()) {
    if (typeof value !== 'object' || value === null || !('operator' in value)) {
      operands.push(value);
      continue;
    }
    operators[value.operator]?.();
    if (paints.has(value.operator) && marks.length === 0) throw new Error('Untagged drawing');
    operands = [];
  }
}

function codesOf(value: PdfValue): string[] {
  if (typeof value !== 'object' || value === null || !('string' in value)) return [];
  return Buffer.from(value.string, 'latin1').toString('hex').match(/.{4}/g) ?? [];
}

const known = new WeakMap<object, (code: string) => string>();

/** What the codes of a font stand for, by its ToUnicode map. */
function lettersOf(pdf: OpenPdf, font: unknown): (code: string) => string {
  if (!isDict(font)) throw new Error('No such font');
  const read = known.get(font);
  if (read !== undefined) return read;
  const map = pdf.bytesOf(pdf.get(font, 'ToUnicode')).toString('latin1');
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    Array.from(list.matchAll(/<([^>]*)>/g)).forEach(([, hex = ''], i) => {
      const code = (parseInt(first, 16) + i).toString(16).padStart(4, '0');
      const units = Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16();
      letters.set(code, units.toString('utf16le'));
    });
  }
  const letterOf = (code: string) => {
    const letter = letters.get(code);
    if (code === '0000' || letter === undefined || letter === '') {
      throw new Error(`Glyph ${code} stands for nothing`);
    }
    return letter;
  };
  known.set(font, letterOf);
  return letterOf;
}
