import fc from 'fast-check';

/** A tree of any shape, as plain data, to be built in any document. */
export type TreeNode =
  | { readonly text: string }
  | { readonly comment: string }
  | {
      readonly tag: string;
      readonly attributes: Record<string, string>;
      readonly shadow: boolean;
      readonly children: readonly TreeNode[];
    };

const WORDS = fc.oneof(
  fc.constantFrom(
    'قال الوزير',
    'كلمة',
    ' ',
    '  ',
    '\n',
    ' \n\t ',
    'one',
    'two words',
    '東京都',
    'e\u0301',
    '\ud800',
    '😀',
    'a\u00a0b',
    '\u200f',
    '',
    'ends. ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const TAGS = fc.constantFrom(
  'div',
  'p',
  'span',
  'b',
  'a',
  'br',
  'pre',
  'table',
  'tr',
  'td',
  'ul',
  'li',
  'form',
  'x-card',
  'slot',
  'script',
  'input',
  'textarea',
  'button',
  'blockquote',
  'h2',
  'section',
  'details',
  'ruby',
  'rt',
);
const ATTRIBUTES = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>[]>(
      { hidden: '' },
      { style: 'display:none' },
      { contenteditable: '' },
      { class: 'sr-only' },
    ),
  },
  { weight: 1, arbitrary: fc.record({ href: fc.constant('/x') }) },
  {
    weight: 1,
    arbitrary: fc.record({
      name: fc.constantFrom('parentNode', 'childNodes', 'firstChild', 'nextSibling', 'localName', 'nodeType'),
    }),
  },
);

const { tree } = fc.letrec<{ tree: TreeNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    { weight: 4, arbitrary: fc.record({ text: WORDS }) },
    { weight: 1, arbitrary: fc.record({ comment: fc.constantFrom('', ' x ', 'ad') }) },
    {
      weight: 5,
      arbitrary: fc.record({
        tag: TAGS,
        attributes: ATTRIBUTES,
        shadow: fc.boolean(),
        children: fc.array(tie('tree'), { maxLength: 6 }),
      }),
    },
  ),
}));

export const randomTree: fc.Arbitrary<readonly TreeNode[]> = fc.array(tree, { maxLength: 8 });

/** Builds the trees below the element. A form answers with its fields where their names are its own properties. */
export function build(document: Document, into: Element, trees: readonly TreeNode[]): void {
  for (const tree of trees) {
    if ('text' in tree) into.append(document.createTextNode(tree.text));
    else if ('comment' in tree) into.append(document.createComment(tree.comment));
    else {
      const element = document.createElement(tree.tag);
      for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
      into.append(element);
      build(document, element, tree.children);
      if (tree.shadow && tree.tag === 'x-card') {
        const root = element.attachShadow({ mode: 'open' });
        const inner = document.createElement('p');
        inner.append(document.createTextNode(' shadow text '));
        root.append(inner, document.createElement('slot'));
      }
      if (tree.tag === 'form') clobber(element);
    }
  }
}

/** What Chrome does by itself: each named field hides the form's property of that name. */
export function clobber(form: Element, names?: readonly string[]): void {
  const fields = Array.from(form.querySelectorAll('input'));
  for (const name of names ?? fields.map((field) => field.getAttribute('name') ?? '')) {
    const field = fields.find((input) => input.getAttribute('name') === name);
    if (name !== '' && field !== undefined)
      Object.defineProperty(form, name, { value: field, configurable: true });
  }
}
