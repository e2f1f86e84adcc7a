import { readPage } from './pdf-content.ts';
import {
  isDict,
  isName,
  openPdf,
  textOf,
  type OpenPdf,
  type PdfDict,
  type PdfValue,
} from './pdf-objects.ts';

/** An element of the structure tree, with the text and links that are its own. */
export type Tagged = {
  tag: string;
  lang: string | undefined;
  alt: string | undefined;
  actual: string | undefined;
  scope: string | undefined;
  hasBox: boolean;
  /** Of links: what they are said to be, and where they lead. */
  links: { contents: string | undefined; leads: boolean }[];
  children: (Tagged | { text: string; page: number })[];
};

export type TaggedPdf = {
  lang: string | undefined;
  title: string | undefined;
  tree: Tagged;
  /** What stands on each page outside of the tree. */
  artifacts: string[];
};

/**
 * Reads a tagged PDF from its tree. Written apart from the writer's library and from other readers.
 *
 * @throws where content and tree do not agree: untagged content, content that no element or two
 *   elements claim, another owner in the parent tree, or a reading order that is not the drawn one
 */
export function readTagged(file: Uint8Array): TaggedPdf {
  const pdf = openPdf(file);
  const pages = pagesOf(pdf, pdf.get(pdf.root, 'Pages'));
  const contents = new Map(pages.map((page, i) => [page, { i, ...readPage(pdf, page) }]));
  const owners = ownersOf(pdf);
  const last = new Map<PdfDict, number>();
  let claimed = 0;

  function take(page: PdfDict, mcid: number, owner: PdfDict) {
    const content = contents.get(page);
    const text = content?.tagged.get(mcid);
    if (content === undefined || text === undefined) throw new Error('An element without content');
    if (mcid <= (last.get(page) ?? -1)) throw new Error('Read in another order than drawn');
    if (owners(page, mcid) !== owner) throw new Error('The parent tree names another element');
    last.set(page, mcid);
    claimed += 1;
    return { text, page: content.i };
  }

  function element(dict: PdfDict): Tagged {
    const tag = pdf.get(dict, 'S');
    const own = pdf.get(dict, 'Pg');
    const node: Tagged = {
      tag: isName(tag) ? tag.name : '',
      lang: textOf(pdf.get(dict, 'Lang')),
      alt: textOf(pdf.get(dict, 'Alt')),
      actual: textOf(pdf.get(dict, 'ActualText')),
      scope: nameOf(pdf.get(pdf.get(dict, 'A'), 'Scope')),
      hasBox: pdf.list(pdf.get(dict, 'A'), 'BBox').length === 4,
      links: [],
      children: [],
    };
    for (const kid of pdf.list(dict, 'K')) {
      const child = pdf.resolve(kid);
      if (typeof child === 'number') {
        if (isDict(own)) node.children.push(take(own, child, dict));
      } else if (isDict(child)) addKid(node, child, dict);
    }
    return node;
  }

  function addKid(node: Tagged, child: PdfDict, owner: PdfDict) {
    const type = nameOf(pdf.get(child, 'Type'));
    const page = pdf.get(child, 'Pg');
    const mcid = pdf.get(child, 'MCID');
    if (type === 'MCR' && isDict(page) && typeof mcid === 'number') {
      node.children.push(take(page, mcid, owner));
    } else if (type === 'OBJR') {
      const annotation = pdf.get(child, 'Obj');
      const action = pdf.get(annotation, 'A');
      if (
        !isDict(page) ||
        !pdf.list(page, 'Annots').some((one) => pdf.resolve(one) === annotation)
      ) {
        throw new Error('A link that is not on its page');
      }
      node.links.push({
        contents: textOf(pdf.get(annotation, 'Contents')),
        leads: leads(pdf, action),
      });
    } else node.children.push(element(child));
  }

  const [top] = pdf.list(pdf.get(pdf.root, 'StructTreeRoot'), 'K').map((kid) => pdf.resolve(kid));
  if (!isDict(top)) throw new Error('No structure tree');
  const tree = element(top);
  const shown = [...contents.values()].reduce((sum, { tagged }) => sum + tagged.size, 0);
  if (shown !== claimed) throw new Error(`${shown - claimed} pieces of content are in no element`);
  return {
    lang: textOf(pdf.get(pdf.root, 'Lang')),
    title: textOf(pdf.get(pdf.info, 'Title')),
    tree,
    artifacts: pages.map((page) => contents.get(page)?.artifacts ?? ''),
  };
}

export function elementsOf(node: Tagged): Tagged[] {
  return [node, ...node.children.flatMap((child) => ('tag' in child ? elementsOf(child) : []))];
}

/** What is read aloud, in the order of the tree. */
export function spokenText(node: Tagged): string {
  if (node.actual !== undefined) return node.actual;
  return node.children.map((child) => ('tag' in child ? spokenText(child) : child.text)).join('');
}

/** Of an element that has text itself; else nothing. */
export function ownText(node: Tagged): string {
  if (node.actual !== undefined) return node.actual;
  return node.children.map((child) => ('text' in child ? child.text : '')).join('');
}

function pagesOf(pdf: OpenPdf, node: unknown): PdfDict[] {
  return pdf.list(node, 'Kids').flatMap((kid) => {
    const page = pdf.resolve(kid);
    if (!isDict(page)) return [];
    return nameOf(pdf.get(page, 'Type')) === 'Pages' ? pagesOf(pdf, page) : [page];
  });
}

function ownersOf(pdf: OpenPdf) {
  const numbers = pdf.list(pdf.get(pdf.get(pdf.root, 'StructTreeRoot'), 'ParentTree'), 'Nums');
  const lists = new Map<PdfValue, PdfValue | undefined>();
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    lists.set(numbers[i] ?? null, pdf.resolve(numbers[i + 1]));
  }
  return (page: PdfDict, mcid: number) => {
    const list = lists.get(pdf.get(page, 'StructParents') ?? null);
    return Array.isArray(list) ? pdf.resolve(list[mcid]) : undefined;
  };
}

function leads(pdf: OpenPdf, action: unknown): boolean {
  const uri = textOf(pdf.get(action, 'URI'));
  if (uri !== undefined) return URL.canParse(uri);
  const name = textOf(pdf.get(action, 'D'));
  const names = pdf.list(pdf.get(pdf.get(pdf.root, 'Names'), 'Dests'), 'Names');
  return names.some((one) => textOf(one) === name);
}

function nameOf(value: unknown): string | undefined {
  return isName(value) ? value.name : undefined;
}
