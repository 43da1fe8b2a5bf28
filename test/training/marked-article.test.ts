import { describe, expect, it } from 'vitest';
import { parseMarkedArticle } from '../../src/training/marked-article';

describe('parseMarkedArticle', () => {
  it('reads headers and takes marks out of the text', () => {
    const { headers, text, spans } = parseMarkedArticle(
      '# genre: conflict\n# country: Yemen\n\nTitle\nو[العراق](L) قال [سليم الحداد](P) ل[لأمم المتحدة](O).\n',
    );
    expect(headers.get('country')).toBe('Yemen');
    expect(text).toBe('Title\nوالعراق قال سليم الحداد للأمم المتحدة.');
    expect(spans.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
      ['place', 'العراق'],
      ['person', 'سليم الحداد'],
      ['organisation', 'لأمم المتحدة'],
    ]);
  });

  it.each([
    ['a mark that is not closed', 'in [Basra(L)'],
    ['an unknown type', 'in [Basra](X)'],
    ['a mark within a mark', '[University of [Basra](L)](O)'],
  ])('throws on %s', (_, line) => {
    expect(() => parseMarkedArticle(`# genre: sport\n\n${line}`)).toThrow('stray bracket');
  });
});
