import { describe, expect, it } from 'vitest';
import { until } from '../support/driver';
import { countMarks, pageView } from '../support/page-view';
import { practiceArticle, serialized, shot, stage, viewOf } from './browser';

const HOME = `<!doctype html><html lang="en"><head><title>Links</title></head><body><nav>${Array.from(
  { length: 60 },
  (_, index) => `<a href="/story-${index}">Story number ${index} of the day</a> `,
).join('')}</nav></body></html>`;

/** Counts what page scripts could see of us: mutations of the document. */
const WATCHED = (body: string) =>
  body.replace(
    '<head>',
    `<head><script>window.seen = 0; new MutationObserver((list) => { window.seen += list.length }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }); addEventListener('load', () => setTimeout(() => { window.seen = 0 }, 0));</script>`,
  );

describe('reading, as shipped', () => {
  const on = stage('shipped');

  it('touches nothing until the toolbar button is pressed, and reads then', async () => {
    const page = await on.show('/en.html', practiceArticle('en'));
    expect(await countMarks(page)).toBe(0);
    const before = await serialized(page);
    await on.driver.clickAction(page);
    await until('marks', async () => (await countMarks(page)) > 10);
    expect(await serialized(page)).toBe(before);
    await on.driver.closePopup();
    await page.screenshot(shot('clicked-en'));
  });

  it('loads and reads without a manifest, install or run-time error', async () => {
    expect(await on.driver.errors()).toEqual([]);
  });

  it('has its four keys, and all its commands', async () => {
    const commands = await on.extension.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      return (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
    });
    const keys = Object.fromEntries(commands.filter(([name]) => !name?.startsWith('_')));
    expect(keys).toEqual({
      'read-page': 'Alt+Shift+E',
      'mark-selection': 'Alt+Shift+M',
      'open-panel': 'Alt+Shift+L',
      review: 'Alt+Shift+V',
    });
  });
});

describe('reading, where the site is allowed', () => {
  const on = stage('practice');

  it('leaves a page alone that is no article: no mark, no write', async () => {
    const page = await on.show('/home.html', WATCHED(HOME));
    const tab = await on.tab(page);
    const view = await pageView(on.extension, tab, { start: true, states: ['not-article'] });
    expect(view.entities).toEqual([]);
    expect(await countMarks(page)).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { seen: number }).seen)).toBe(0);
  });

  it('says so when a page holds no text', async () => {
    const page = await on.show(
      '/empty.html',
      '<!doctype html><html lang="en"><title>Empty</title><body></body></html>',
    );
    const view = await pageView(on.extension, await on.tab(page), {
      start: true,
      states: ['no-text', 'not-article'],
    });
    expect(view.claims).toEqual([]);
  });

  it('reads under the strictest content policy', async () => {
    const page = await on.showRead('/csp.html', {
      body: practiceArticle('ar').replace(/<style[\s\S]*?<\/style>/g, ''),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; script-src 'none'; frame-src 'none'",
      },
    });
    expect((await viewOf(on, page)).lang).toBe('ar');
  });

  it('follows a route change inside one document', async () => {
    const page = await on.showRead('/spa.html', practiceArticle('en'));
    const first = await viewOf(on, page);
    await page.evaluate(() => {
      history.pushState({}, '', '/spa-two.html');
      document.title = 'Second';
      const article = document.querySelector('article') as HTMLElement;
      const paragraphs = Array.from({ length: 8 }, (_, index) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Part ${index}: The mayor of Alexandria, Salma Haddad, said on Monday that the new tram line between Ramla and the western harbour would open before the end of the year, according to a statement.`;
        return paragraph;
      });
      article.replaceChildren(...paragraphs);
    });
    const second = await until('the second route', async () => {
      const view = await viewOf(on, { ...page, url: `${on.server.origin}/spa-two.html` });
      return view.entities.some((entity) => entity.label.includes('Alexandria')) ? view : undefined;
    });
    expect(second.pageKey).not.toBe(first.pageKey);
  });
});

describe('bad pages', () => {
  const on = stage('practice');
  const paragraph =
    'وقال المتحدث باسم وزارة الصحة في بغداد إن الوزارة ستفتتح ثلاثة مستشفيات جديدة في محافظة نينوى قبل نهاية العام الجاري. ';
  const wrap = (body: string) =>
    `<!doctype html><html lang="ar" dir="rtl"><title>صفحة</title><body><article>${body}</article></body></html>`;

  it.each([
    [
      'lone surrogates',
      wrap(`<p>${paragraph.repeat(3)}</p>`.repeat(4)),
      'document.querySelector("p").firstChild.data += "\\ud800 \\udc00 بغداد"',
    ],
    [
      'a clobbering form',
      wrap(
        `<form><input name="parentNode"><input name="textContent"><input name="childNodes"><input name="nodeType"><p>${paragraph.repeat(3)}</p></form>${`<p>${paragraph.repeat(2)}</p>`.repeat(4)}`,
      ),
      '',
    ],
    [
      'nested frames',
      wrap(
        `${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}<iframe srcdoc="<iframe srcdoc='<p>inner</p>'></iframe>"></iframe>`,
      ),
      '',
    ],
    [
      'a detached article root',
      wrap(`<p>${paragraph.repeat(3)}</p>`.repeat(5)),
      'document.querySelector("article").remove()',
    ],
  ])('%s: read or left alone, never an error', async (name, body, script) => {
    const page = await on.show(`/${name.replaceAll(' ', '-')}.html`, body);
    if (script !== '') await page.evaluate((code) => new Function(code)() as undefined, script);
    const view = await pageView(on.extension, await on.tab(page), { start: true });
    expect(['read', 'not-article', 'no-text']).toContain(view.state);
  });

  it('two megabytes of text: reads the first part and says so', async () => {
    const page = await on.show('/long.html', wrap(`<p>${paragraph.repeat(4)}</p>`.repeat(4500)));
    const view = await pageView(on.extension, await on.tab(page), {
      start: true,
      states: ['truncated', 'failed'],
    });
    expect(view.state).toBe('truncated');
    expect(await countMarks(page)).toBeGreaterThan(100);
  });

  it('left no error behind', async () => {
    expect(await on.driver.errors()).toEqual([]);
  });
});
