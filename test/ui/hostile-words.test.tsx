// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { LibraryPage } from '../../src/library/library-page';
import { PageView } from '../../src/ui/page-view';
import { anAnnotation, aPage } from './sample-page';
import { show } from './surface';

const PAYLOADS = [
  '<script>document.title="hit"</script>',
  '<img src=x onerror="document.title=\'hit\'">',
  '"><svg onload=document.title="hit">',
  "'-document.title='hit'-'",
  '<iframe srcdoc="<script>top.document.title=1</script>">',
  '<math><mtext></p><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '{{constructor.constructor("document.title=1")()}}',
  '</title><script>document.title="hit"</script>',
  '<a href="javascript:document.title=1">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u202e<b>\u2066',
];

/** Elements that only a payload could have brought. */
const FOREIGN =
  'script, img, iframe, math, style, b, svg[onload], [onerror], [srcdoc], a[href^="javascript"]';

describe.each(PAYLOADS)('%j', (evil) => {
  it('stays words as title, quote, source, note and name of a page', async () => {
    const surface = await show(
      <PageView
        page={aPage({
          facts: { title: evil, siteName: evil },
          entities: [
            { type: 'person', label: evil, aliases: [evil], count: 1, mentions: [0], confirmed: false },
          ],
          claims: [{ index: 0, quote: evil, look: 'named', source: evil }],
          annotations: [
            {
              annotation: anAnnotation('a', { kind: 'highlight', quote: evil, note: evil }),
              place: { start: 0, end: 1 },
            },
          ],
        })}
      />,
    );
    expect(surface.all(FOREIGN)).toEqual([]);
    expect(surface.root.textContent?.split(evil).length).toBeGreaterThanOrEqual(6);
  });

  it('stays words as title and site of an article in the library', async () => {
    const article = {
      pageKey: 'k',
      url: evil,
      title: evil,
      site: evil,
      siteName: `${evil}!`,
      lang: 'en',
      dir: 'ltr',
      textHash: '',
      firstRead: evil,
      lastRead: evil,
    } as const;
    const surface = await show(<LibraryPage asked={undefined} />);
    const row = {
      article,
      sourcing: { named: 0, unnamed: 0, 'second-hand': 0, none: 0 },
      notClaims: 0,
      others: 1,
      lost: 0,
    };
    const list = { from: 0, total: 1, pending: 0, private: false };
    await surface.push({
      view: 'articles',
      articles: { ...list, rows: [row], sites: [[evil, 1]], everything: { articles: 1, annotations: 1 } },
    });
    const links = surface.all('.data-table a').map((link) => link.getAttribute('href'));
    expect(surface.all(FOREIGN)).toEqual([]);
    expect(links).toEqual(['#articles/k']);
    expect(surface.root.textContent).toContain(evil);
  });
});
