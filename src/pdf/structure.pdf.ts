export type Element = PDFKit.PDFStructureElement;
export type Attributes = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row';
  /** Of a figure: left, top, right and bottom, from the page's upper left corner. */
  bbox?: [number, number, number, number];
};

export type Structure = ReturnType<typeof createStructure>;

/** The structure tree of a document, built as it is drawn and written as its parts end. */
export function createStructure(doc: PDFKit.PDFDocument) {
  const open: Element[] = [];

  function add(tag: string, attributes: Attributes = {}, parent = open.at(-1)): Element {
    const element = doc.struct(tag, attributes);
    if (parent === undefined) doc.addStructure(element);
    else parent.add(element);
    return element;
  }

  return {
    add,
    /** Everything until the matching `close` belongs to this element. */
    open: (tag: string, attributes?: Attributes) => open.push(add(tag, attributes)),
    close: () => open.pop()?.end(),
    /** What is added until `leave` belongs to an element that was added earlier, and is open still. */
    enter: (element: Element) => open.push(element),
    leave: () => open.pop()?.end(),
    artifact: (type: 'Pagination' | 'Layout', draw: () => void) => {
      doc.markContent('Artifact', { type });
      draw();
      doc.endMarkedContent();
    },
    /** To be called when the current page is full. */
    endPage: () => writeOwners(doc),
    end: () => {
      while (open.length > 0) open.pop()?.end();
    },
  };
}

/**
 * Writes whose each piece of the page's content is. The library would keep this to the end for all
 * pages, and with it every element of the document: most of the memory that a large one takes.
 */
function writeOwners(doc: PDFKit.PDFDocument) {
  const key = keyOf(doc.page);
  if (key === undefined) return;
  const tree = parentTreeOf(doc);
  const owners: unknown = tree.get(key);
  if (!Array.isArray(owners)) throw new Error('The PDF library no longer lists a page’s elements');
  const written = doc.ref(owners);
  written.end(undefined);
  // Only its number is of use from now on.
  Reflect.set(written, 'data', {});
  tree.add(key, written);
}

function keyOf(page: PDFKit.PDFPage): number | undefined {
  const { dictionary }: { dictionary?: unknown } = page;
  const data = property(dictionary, 'data');
  const key = property(data, 'StructParents');
  return typeof key === 'number' ? key : undefined;
}

type ParentTree = { get: (key: number) => unknown; add: (key: number, value: object) => void };

function parentTreeOf(doc: PDFKit.PDFDocument): ParentTree {
  const tree = property(doc.getStructTreeRoot().data, 'ParentTree');
  if (!isParentTree(tree)) throw new Error('The PDF library no longer shows its parent tree');
  return tree;
}

function isParentTree(tree: unknown): tree is ParentTree {
  return typeof tree === 'object' && tree !== null && 'get' in tree && 'add' in tree;
}

function property(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}
