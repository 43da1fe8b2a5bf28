import { describe, expect, it } from 'vitest';
import { until } from '../support/driver';
import { ask } from '../support/page-view';
import { pointAt, shot, stage, viewOf } from './browser';
import { filledCard, viewWhere } from './card';

/** An article before and after its editors were at it: words changed, words doubled, words gone. */
const ARTICLES = {
  en: {
    title: 'Breakwater to open',
    changed: [
      'The works on the northern wall cost nine million in the first year alone.',
      'nine million',
      'eleven million',
    ],
    doubled: 'The ferry was late again.',
    lost: 'Two clerks signed the papers at midnight without reading them.',
    rest: 'The council met on Monday in the old hall by the river, and the mayor left early.',
    heading: 'The papers',
    other: 'Nobody on the pier could say why it had happened.',
  },
  ar: {
    title: 'افتتاح كاسر الأمواج قريبًا',
    changed: [
      'بلغت كلفة أعمال الجدار الشمالي تسعة ملايين في السنة الأولى وحدها.',
      'تسعة ملايين',
      'أحد عشر مليونًا',
    ],
    doubled: 'تأخّرت العبّارة عن موعدها ساعتين صباح اليوم.',
    lost: 'وقّع موظفان الأوراق عند منتصف الليل من دون أن يقرآها.',
    rest: 'اجتمع المجلس يوم الاثنين في القاعة القديمة قرب النهر، وغادر رئيس البلدية مبكرًا.',
    heading: 'الأوراق',
    other: 'لم يستطع أحد على الرصيف أن يشرح سبب ما جرى.',
  },
} as const;

function pages(lang: keyof typeof ARTICLES) {
  const { title, changed, doubled, lost, rest, heading, other } = ARTICLES[lang];
  const filler = `<p>${`${rest} `.repeat(6)}</p>`;
  const toPage = (body: string) =>
    `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><title>${title}</title><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
  const head = `<h2>${heading}</h2>`;
  const now = changed[0].replace(changed[1], changed[2]);
  return {
    before: toPage(
      `${filler}<p>${changed[0]}</p>${filler}<p>${rest} ${doubled} ${rest}</p>${head}<p>${lost}</p>${filler}`,
    ),
    after: toPage(
      `${filler}<p>${now}</p>${filler}<p>${other}</p><p>${doubled}</p><p>${other}</p><p>${other}</p><p>${doubled}</p><p>${other}</p>${head}${filler}`,
    ),
  };
}

describe.each(['en', 'ar'] as const)('marks on an article that was edited, browser in %s', (lang) => {
  const on = stage('practice', { language: lang, width: 1000, height: 900 });
  const { changed, doubled, lost } = ARTICLES[lang];
  const { before, after } = pages(lang);

  it('are shown with what became of them, and decided by single keys', async () => {
    const page = await on.showRead('/edited.html', before);
    const tabId = await on.tab(page);
    const { claims } = await viewOf(on, page);
    for (const [words, note] of [
      [changed[0], ''],
      [doubled, ''],
      [lost, 'Ask them.'],
    ] as const) {
      const claim = claims.find(({ quote }) => quote.includes(words));
      if (claim?.start === undefined) throw new Error(`no claim “${words}”`);
      const start = claim.start + claim.quote.indexOf(words);
      const target = { kind: 'selection', start, end: start + words.length } as const;
      await ask(on.extension, 'annotate', { tabId, target, patch: { kind: 'highlight', note } });
    }
    on.server.serve('/edited.html', after);
    await page.reload();
    const view = await viewWhere(
      on,
      tabId,
      'the marks',
      (one) => one.annotations.length === 3 && one.annotations.some(({ place }) => !place),
    );
    const panel = await on.driver.openExtension(`panel.html?tab=${tabId}`);
    await until('rows', () => panel.evaluate(() => document.querySelectorAll('[data-row]').length > 2));
    await panel.resize(400, 1400);
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulate({ scheme });
      await panel.screenshot(shot(`panel-placing-${lang}-${scheme}`));
    }
    const review = view.annotations.filter(({ candidates }) => candidates);
    expect(review.length).toBeGreaterThan(0);
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-row]')?.focus());
    await panel.press('1');
    const [first] = review;
    const chosen = first?.candidates?.[0];
    const after1 = await viewWhere(on, tabId, 'the place chosen', ({ annotations }) =>
      annotations.some(
        ({ annotation, place }) => annotation.id === first?.annotation.id && place !== undefined,
      ),
    );
    const placed = after1.annotations.find(({ annotation }) => annotation.id === first?.annotation.id);
    expect(placed?.place).toEqual({ start: chosen?.start, end: chosen?.end });
    await panel.press('Control+z');
    await viewWhere(on, tabId, 'the question again', ({ annotations }) =>
      annotations.some(
        ({ annotation, candidates }) => annotation.id === first?.annotation.id && candidates !== undefined,
      ),
    );
    await panel.close();

    // By the bar beside selected words.
    await page.activate();
    await page.resize(1000, 900);
    const point = await pointAt(page, doubled.slice(0, 6));
    await page.drag([point.x - 20, point.y], [point.x + 20, point.y]);
    const bar = await filledCard(page);
    await until('the way to place a mark', () =>
      bar.evaluate(() => document.querySelector('[aria-keyshortcuts="R"]') !== null),
    );
    await on.driver.command('mark-selection', page);
    await until('the focus', () => bar.evaluate(() => document.activeElement?.tagName === 'BUTTON'));
    await page.press('r');
    await until('the marks without a place', () =>
      bar.evaluate(() => document.querySelector('.place-list') !== null),
    );
    await until('its room', () =>
      bar.evaluate(() => document.documentElement.scrollHeight <= innerHeight && innerWidth > 200),
    );
    await bar.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
    await page.screenshot(shot(`bar-placing-${lang}`));
    await page.press('1');
    await viewWhere(
      on,
      tabId,
      'one mark more with a place',
      ({ annotations }) =>
        annotations.filter(({ place }) => place !== undefined).length >
        view.annotations.filter(({ place }) => place !== undefined).length,
    );
  });
});
