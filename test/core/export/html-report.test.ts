// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { writeText } from '../../../src/core/export/export-writer';
import { createHtmlWriter } from '../../../src/core/export/html-report';
import { randomRows } from './random-store';
import { SAMPLE } from './sample';
import { WORDS } from './words';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 60_000 });

const write = (rows: typeof SAMPLE) => writeText(createHtmlWriter(WORDS, SAMPLE), rows);
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const report = parse(write(SAMPLE));

describe('createHtmlWriter', () => {
  it('forbids itself everything but its own style', () => {
    const policy = report
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
    expect(
      report.querySelectorAll('script, link, img, iframe, object, embed, form, [style], [onclick]'),
    ).toHaveLength(0);
  });

  it('shows each quote in its line, what was decided, and the note', () => {
    const claim = Array.from(report.querySelectorAll('li.sourced'))[0];
    expect(claim?.querySelector('mark')?.textContent).toBe(SAMPLE.annotations[0]?.selectors?.quote.exact);
    expect(claim?.querySelector('blockquote')?.textContent).toBe(
      'عاجل 🚨: قال أحمد القادري، بحسب إذاعة محلية، إن الطريق مفتوح.',
    );
    expect(claim?.querySelector('blockquote')?.getAttribute('lang')).toBe('ar');
    expect(claim?.textContent).toContain('Sourced');
    expect(claim?.querySelector('.note')?.textContent).toContain('سطر "ثان"');
    expect(claim?.querySelector('.show a')?.getAttribute('href')).toContain('#:~:text=');
    expect(report.querySelector('footer code')?.textContent).toMatch(/^[0-9a-f]{64}$/);
  });

  it('makes no element and no address of what pages and readers wrote', () => {
    const payloads = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</style><svg onload=x>',
      "' onmouseover='x",
      '<!--',
      ']]>',
      '&lt;b&gt;',
    ];
    const hostile = payloads.join(' ');
    const rows = {
      ...SAMPLE,
      articles: SAMPLE.articles.map((article) => ({
        ...article,
        title: hostile,
        byline: hostile,
        siteName: hostile,
        lang: '"x',
        url: 'javascript:alert(1)',
      })),
      annotations: SAMPLE.annotations.map((one) => ({
        ...one,
        note: hostile,
        ...(one.entity && { entity: { ...one.entity, label: hostile } }),
        ...(one.facets && {
          facets: {
            ...one.facets,
            source: hostile,
            links: [{ url: 'javascript:alert(1)', relation: 'supports' as const, note: hostile }],
          },
        }),
      })),
    };
    const page = parse(write(rows));
    expect(page.querySelectorAll('script, img, svg, [onerror], [onload], [onmouseover]')).toHaveLength(0);
    expect(page.querySelectorAll('[href^="javascript"]')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelector('.note')?.textContent).toBe(hostile);
    expect(page.querySelector('h2')?.textContent).toBe(hostile);
  });

  it('has the same few elements whatever the library', () => {
    const KNOWN =
      'A ARTICLE BDI BLOCKQUOTE BODY CODE DD DIV DL DT FOOTER H1 H2 H3 HEAD HEADER HTML LI MAIN MARK META OL P SPAN STYLE TIME TITLE UL'.split(
        ' ',
      );
    fc.assert(
      fc.property(randomRows, (rows) => {
        const page = parse(write({ ...SAMPLE, ...rows }));
        const names = new Set(Array.from(page.querySelectorAll('*'), ({ nodeName }) => nodeName));
        expect([...names].filter((name) => !KNOWN.includes(name))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
