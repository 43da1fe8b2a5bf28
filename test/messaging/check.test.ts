import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFromPage, checkRequest, checkViewRequest, isWantReader } from '../../src/messaging/check';

const ID = '3f0d7c7e-51c5-4b5e-9d0a-6a1f4a0f0001';
const claim = { kind: 'claim', index: 0 };
const block = { kind: 'paragraph', start: 0, end: 4, linkDensity: 0 };
const open = (article: unknown) => ({
  type: 'openPage',
  article,
  url: 'https://example.org/',
  truncated: false,
});

const GOOD: readonly (readonly [string, unknown])[] = [
  ['annotate', { target: claim, patch: {} }],
  ['annotate', { tabId: 3, target: { kind: 'annotation', id: ID }, patch: { tag: null, note: 'نص' } }],
  ['annotate', { target: { kind: 'selection', start: 1, end: 2 }, patch: { kind: 'highlight' } }],
  [
    'annotate',
    {
      target: { kind: 'mention', index: 4 },
      patch: { entity: { verdict: 'confirmed', type: 'place', label: ' x ' } },
    },
  ],
  [
    'annotate',
    { target: claim, patch: { facets: { links: [{ url: 'https://example.org/x', relation: 'supports' }] } } },
  ],
  ['deleteAnnotations', { ids: [ID] }],
  ['undo', {}],
  ['exportRows', { scope: { kind: 'page', pageKey: 'https://example.org/' } }],
  ['sitesChanged', { origins: ['https://example.org/*', 'https://*/*', '*://*/*', 'http://127.0.0.1/*'] }],
  ['setSettings', { show: 'names' }],
];

const BAD: readonly (readonly [string, string, unknown])[] = [
  ['an unknown request', 'format', {}],
  ['a request of the prototype', 'constructor', {}],
  ['no input', 'annotate', undefined],
  ['a negative index', 'annotate', { target: { kind: 'claim', index: -1 }, patch: {} }],
  ['a broken index', 'annotate', { target: { kind: 'claim', index: 1.5 }, patch: {} }],
  ['an index that is no number', 'annotate', { target: { kind: 'claim', index: Number.NaN }, patch: {} }],
  ['an empty selection', 'annotate', { target: { kind: 'selection', start: 2, end: 2 }, patch: {} }],
  ['a selection turned round', 'annotate', { target: { kind: 'selection', start: 3, end: 2 }, patch: {} }],
  [
    'a selection of a whole book',
    'annotate',
    { target: { kind: 'selection', start: 0, end: 200_000 }, patch: {} },
  ],
  ['an unknown tag', 'annotate', { target: claim, patch: { tag: 'true' } }],
  [
    'a name of spaces',
    'annotate',
    { target: claim, patch: { entity: { verdict: 'confirmed', type: 'person', label: '  ' } } },
  ],
  [
    'a script as evidence',
    'annotate',
    { target: claim, patch: { facets: { links: [{ url: 'javascript:alert(1)', relation: 'supports' }] } } },
  ],
  ['a note beyond the limit', 'editAnnotation', { id: ID, patch: { note: 'x'.repeat(1_000_001) } }],
  ['an id that is none', 'editAnnotation', { id: '../x', patch: {} }],
  ['no ids', 'deleteAnnotations', { ids: [] }],
  ['too many ids', 'deleteAnnotations', { ids: Array.from({ length: 10_001 }, () => ID) }],
  ['a tab that is no number', 'readPage', { tabId: '1', anyway: true }],
  ['an origin with a path', 'removeSites', { origins: ['https://example.org/a'] }],
  ['a privileged origin', 'removeSites', { origins: ['chrome://settings/*'] }],
  ['an unknown scope', 'exportRows', { scope: { kind: 'all' } }],
];

describe('checkRequest', () => {
  it.each(GOOD)('lets %s %j through', (request, input) => {
    expect(checkRequest({ request, input })).toMatchObject({ request });
  });

  it.each(BAD)('refuses %s', (_, request, input) => {
    expect(checkRequest({ request, input })).toBeUndefined();
  });

  it('drops fields that are not in the protocol and takes undefined for absent', () => {
    const input = {
      tabId: undefined,
      target: { ...claim, evil: 1 },
      patch: { tag: 'sourced', id: 'x', note: undefined },
      sender: 1,
    };
    expect(checkRequest({ request: 'annotate', input, more: 1 })).toEqual({
      request: 'annotate',
      input: { target: claim, patch: { tag: 'sourced' } },
    });
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        for (const check of [checkRequest, checkFromPage, checkViewRequest, isWantReader]) check(message);
      }),
    );
  });

  it('pollutes no prototype', () => {
    const input = JSON.parse(
      '{"target":{"kind":"claim","index":0},"patch":{"__proto__":{"polluted":1},"tag":"sourced"},"__proto__":{"polluted":1}}',
    );
    checkRequest({ request: 'annotate', input });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('checkFromPage', () => {
  it.each([
    ['an article', open({ text: 'نص x', blocks: [block], facts: {} })],
    ['an article without text', open({ text: '', blocks: [], facts: {} })],
    ['a lone surrogate', open({ text: 'ab\ud800', blocks: [{ ...block, end: 3 }], facts: {} })],
    ['no focus', { type: 'focus' }],
    ['no focus, said aloud', { type: 'focus', target: undefined }],
    ['names', { type: 'style', names: { person: 'abcdefghij' } }],
  ])('lets %s through', (_, message) => {
    expect(checkFromPage(message)).toBeDefined();
  });

  it.each([
    ['a block beyond the text', open({ text: 'abc', blocks: [block], facts: {} })],
    [
      'blocks out of order',
      open({ text: 'abcdefgh', blocks: [{ ...block, start: 4, end: 8 }, block], facts: {} }),
    ],
    [
      'blocks that overlap',
      open({ text: 'abcdefgh', blocks: [block, { ...block, start: 3, end: 8 }], facts: {} }),
    ],
    ['a density above one', open({ text: 'abcd', blocks: [{ ...block, linkDensity: 1.1 }], facts: {} })],
    ['an unknown kind of block', open({ text: 'abcd', blocks: [{ ...block, kind: 'script' }], facts: {} })],
    ['a text beyond the limit', open({ text: 'x'.repeat(4_000_001), blocks: [], facts: {} })],
    ['a name that is CSS', { type: 'style', names: { person: 'x){}' } }],
    ['a name that is too short', { type: 'style', names: { person: 'abc' } }],
    ['a request of surfaces', { request: 'undo', input: {} }],
  ])('refuses %s', (_, message) => {
    expect(checkFromPage(message)).toBeUndefined();
  });

  it('cuts what a page says of itself instead of leaving it unread', () => {
    const facts = { title: 't'.repeat(10_000), canonical: `https://example.org/${'a'.repeat(10_000)}` };
    const checked = checkFromPage(open({ text: 'abcd', blocks: [block], facts }));
    expect(checked?.type === 'openPage' && checked.article.facts.title).toHaveLength(4000);
    expect(checked?.type === 'openPage' && checked.article.facts.canonical).toHaveLength(8193);
  });
});
