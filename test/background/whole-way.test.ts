import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { startBackground } from '../../src/background/background';
import { analyze } from '../../src/core/analyze';
import { toCsv } from '../../src/core/export/csv';
import type { ExportData } from '../../src/core/export/export-data';
import { toJson } from '../../src/core/export/json';
import { toWebAnnotations } from '../../src/core/export/web-annotation';
import { ask, fake, must, playPage, until, view } from './harness';

const ARTICLES = {
  ar: [
    'توقف العمل في الميناء الغربي 🚢',
    'أعلنت وزارة النقل، اليوم الأحد، أن العمل في الميناء الغربي توقف بسبب العاصفة.',
    'وقال المهندس أحمد القادري إن السفن الراسية في الحوض لم تتضرر، مضيفًا أن الرياح ستهدأ مساء الاثنين.',
    'وبلغت الأضرار تسعة ملايين ليرة في يومين، وأُغلقت ثلاثة أرصفة أمام الشاحنات.',
  ],
  en: [
    'Work stops at the western harbour 🚢',
    'The Ministry of Transport announced on Sunday that work at the western harbour had stopped because of the storm.',
    'Engineer Jane Smith said the ships in the basin were not damaged and that the wind would calm down on Monday.',
    'The damage reached nine million in two days, and three quays were closed to lorries.',
  ],
};

function articleOf(lines: readonly string[], lang: string) {
  const text = lines.join('\n');
  let start = 0;
  const blocks = lines.map((line, index) => {
    const block = {
      kind: index === 0 ? ('title' as const) : ('paragraph' as const),
      start,
      end: start + line.length,
      linkDensity: 0,
    };
    start += line.length + 1;
    return block;
  });
  return { text, blocks, facts: { title: lines[0] ?? '', lang } };
}

describe.each(['ar', 'en'] as const)('an article in %s with the real recogniser', (lang) => {
  it('is read, tagged, kept and taken home in three formats', async () => {
    fake.killBackground();
    fake.forgetTabs();
    await browser.storage.session.clear();
    const database = {
      databaseName: `whole-way-${lang}`,
      loadMarksCss: async () => '/* @author */ /* @user */',
    };
    startBackground({ analyze, ...database });
    const article = articleOf(ARTICLES[lang], lang);
    const url = `https://example.org/${lang}/5`;
    const tabId = fake.openTab(url);
    fake.allowTab(tabId);
    const page = playPage(tabId, url);
    page.send({ type: 'openPage', article, url, truncated: false });
    await until(() => page.last('reading'), 'reading');
    const reading = page.last('reading')?.reading;
    expect(reading?.lang).toBe(lang);
    expect(reading?.mentions.length).toBeGreaterThan(0);
    expect(reading?.claims.length).toBeGreaterThan(2);

    const popup = view({ view: 'page', tabId, start: false });
    await until(() => popup.last()?.page.state === 'read', 'popup');
    for (const index of reading?.claims.keys() ?? []) {
      const tag = index % 2 === 0 ? 'sourced' : 'unsourced';
      await must(ask('annotate', { tabId, target: { kind: 'claim', index }, patch: { tag } }));
    }
    const entity = { verdict: 'confirmed', type: reading?.mentions[0]?.type ?? 'person' } as const;
    await must(ask('annotate', { tabId, target: { kind: 'mention', index: 0 }, patch: { entity } }));

    fake.killBackground();
    startBackground({ analyze, ...database });
    const again = playPage(tabId, url);
    const shifted = articleOf(['⚡ 🚨', ...ARTICLES[lang]], lang);
    again.send({ type: 'openPage', article: shifted, url, truncated: false });
    await until(() => again.last('reading'), 'reading again');
    const count = (reading?.claims.length ?? 0) + 1;
    expect(again.last('reading')?.reading.placed).toHaveLength(count);

    const chunk = await must(ask('exportRows', { scope: { kind: 'everything' } }));
    const data: ExportData = { ...chunk, created: '2026-03-05T09:00:00.000Z', appVersion: '0.1.0' };
    expect(JSON.parse(toJson(data)).annotations).toEqual(chunk.annotations);
    const rows: { quote: string }[] = parse(toCsv(data), { columns: true, bom: true });
    expect(rows).toHaveLength(count);
    const { items } = JSON.parse(toWebAnnotations(data)).first;
    for (const item of items) {
      const [quote, position] = item.target.selector;
      expect(Array.from(article.text).slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  }, 30_000);
});
