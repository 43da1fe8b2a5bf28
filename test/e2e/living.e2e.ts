import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/messaging/protocol';
import { type Page, until } from '../support/driver';
import { ask, countMarks, tabOf } from '../support/page-view';
import { BROWSER, shot, stage, viewOf } from './browser';
import { viewWhere } from './card';
import { guests } from './hostile-pages';

const SENTENCES = [
  'The Harbour Authority said on Tuesday that the breakwater would open before the end of the month.',
  'Leila Haddad, who heads the authority, told reporters that the delay had cost nine million.',
  'Two port workers said the eastern wall had already sunk by the width of a hand.',
  'Fishing boats have used the inner basin since March, and the price of a berth rose by a third.',
  'Engineers are expected in Basel next week, a spokesman for the builders said on Monday.',
];
const LATE = 'The last stone was laid on Sunday and nobody was there to see it, Leila Haddad said.';
const paragraph = (words: string, id = '') =>
  `<p${id && ` id="${id}"`}>${words} ${'The works went on through the winter. '.repeat(4)}</p>`;
const article = (title: string, inside: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><article><h1>${title}</h1>${inside}</article></main><aside id="aside"></aside></body></html>`;
const BASE = SENTENCES.map((words, index) => paragraph(words, `p${index}`)).join('');
const FULL = article('Breakwater to open', BASE + paragraph(LATE, 'late'));
const WITHOUT = article('Breakwater to open', BASE);
const OTHER = SENTENCES.map((words) =>
  paragraph(words.replace(/harbour|breakwater|basin/gi, 'railway').replace('nine', 'four')),
).join('');

const run = (page: Page, script: string) => page.evaluate((code) => void new Function(code)(), script);
/** Painted ranges that begin inside an element of the page. */
const marksIn = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const place = document.querySelector(wanted);
    let count = 0;
    for (const highlight of CSS.highlights.values())
      for (const range of highlight as unknown as Iterable<AbstractRange>)
        if (place?.contains(range.startContainer)) count++;
    return count;
  }, selector);

describe('a page that lives', () => {
  const on = stage('practice');
  let pages = 0;

  const view = (page: Page, what: string, accept: (one: PageView) => boolean) =>
    on.tab(page).then((tab) => viewWhere(on, tab, what, accept));
  /** A page with the late sentence tagged, under an address of its own. */
  async function tagged(name: string): Promise<{ page: Page; path: string }> {
    pages += 1;
    const path = `/${name}-${pages}.html`;
    const page = await on.showRead(path, FULL);
    const { claims } = await viewOf(on, page);
    const claim = claims.find(({ quote }) => quote.startsWith(LATE.slice(0, 30)));
    if (!claim) throw new Error('the late sentence is no claim');
    const tabId = await on.tab(page);
    const target = { kind: 'claim', index: claim.index } as const;
    expect(await ask(on.extension, 'annotate', { tabId, target, patch: { tag: 'unsourced' } })).toMatchObject(
      {
        ok: true,
      },
    );
    await view(page, 'the tag', (one) => one.annotations[0]?.place !== undefined);
    return { page, path };
  }
  /** How many marks there are once their number rests. */
  const steadyMarks = (page: Page) => {
    let last = 0;
    return until('steady marks', async () => {
      const now = await countMarks(page);
      const rests = now > 5 && now === last;
      last = now;
      return rests && now;
    });
  };

  it('inserts a paragraph long after its load: its mark is there within a second', async () => {
    const { page, path } = await tagged('late');
    on.server.serve(path, WITHOUT);
    await page.reload();
    await view(page, 'the loss', ({ annotations: [one] }) => one !== undefined && one.place === undefined);
    await page.activate();
    const insert = () =>
      page.evaluate(
        (html) =>
          new Promise<number>((resolve) => {
            const began = performance.now();
            document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
            const late = document.querySelector('#late');
            const look = () => {
              for (const highlight of CSS.highlights.values())
                for (const range of highlight as unknown as Iterable<AbstractRange>)
                  if (late?.contains(range.startContainer)) return resolve(performance.now() - began);
              setTimeout(look, 10);
            };
            look();
          }),
        paragraph(LATE, 'late'),
      );
    const took: number[] = [];
    for (let time = 0; time < 3; time++) {
      took.push(await insert());
      await view(page, 'its place', ({ annotations: [one] }) => one?.place !== undefined);
      if (time === 2) break;
      await run(page, `document.querySelector('#late').remove();`);
      await view(page, 'the loss', ({ annotations: [one] }) => one !== undefined && one.place === undefined);
    }
    process.stdout.write(`late paragraph marked after ${took.map(Math.round)} ms (${BROWSER})\n`);
    expect(Math.max(...took)).toBeLessThan(1000);
    const { annotations } = await view(
      page,
      'its state',
      ({ annotations: [one] }) => one?.place !== undefined && one.annotation.placement === undefined,
    );
    expect(annotations[0]?.annotation.tag).toBe('unsourced');
  });

  it('changes 2,000 times in 2 seconds beside the article: that costs next to nothing', async () => {
    const page = await on.showRead(`/restless-${Math.random()}.html`, WITHOUT);
    const tabId = await on.tab(page);
    await page.activate();
    /** Milliseconds of 2 s in which the page's own timers could not run: longer gaps than a mutation takes. */
    const busy = () =>
      page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const aside = document.querySelector('#aside') as HTMLElement;
            const { port1, port2 } = new MessageChannel();
            const began = performance.now();
            let done = 0;
            let last = began;
            let lost = 0;
            port1.onmessage = () => {
              const now = performance.now();
              if (now - last > 2) lost += now - last;
              for (; done < now - began && done < 2000; done++) aside.textContent = `${done} readers`;
              last = performance.now();
              if (done < 2000) port2.postMessage(0);
              else resolve(lost);
            };
            port2.postMessage(0);
          }),
      );
    const loud = [await busy(), await busy()];
    await ask(on.extension, 'setPageOn', { tabId, on: false });
    await until('no marks', async () => (await countMarks(page)) === 0);
    const silent = [await busy(), await busy()];
    // Whatever else runs on the machine only adds: the least is nearest to the truth, as near as the runs agree.
    const cost = Math.min(...loud) - Math.min(...silent);
    const noise = Math.max(...silent) - Math.min(...silent);
    process.stdout.write(
      `2,000 changes in 2 s: ${loud.map(Math.round)} ms busy with Isnad, ${silent.map(Math.round)} without (${BROWSER})\n`,
    );
    expect(cost).toBeLessThan(Math.max(40, 2 * noise));
  });

  it('goes from article to article and back 20 times by its own router: nothing is left over', async () => {
    const page = await on.showRead('/route/a', WITHOUT);
    const count = async () => ({
      ranges: await countMarks(page),
      names: await page.evaluate(() => CSS.highlights.size),
      hosts: (await guests(page)).length,
    });
    const steady = () =>
      until('steady marks', async () => {
        const [one, two] = [await count(), await count()];
        return one.ranges > 5 && JSON.stringify(one) === JSON.stringify(two) ? one : undefined;
      });
    const before = await steady();
    await run(
      page,
      `window.go = (path, title, html) => { history.pushState({}, '', path); document.title = title; const place = document.querySelector('article'); place.innerHTML = '<h1>' + title + '</h1>' + html; };`,
    );
    const go = (path: string, title: string, html: string) =>
      run(page, `go(${JSON.stringify(path)}, ${JSON.stringify(title)}, ${JSON.stringify(html)})`);
    for (let time = 0; time < 19; time++) {
      await go('/route/b', 'Railway to open', OTHER);
      expect(await countMarks(page), 'marks of the article that was left').toBe(0);
      await go('/route/a', 'Breakwater to open', BASE);
    }
    await go('/route/b', 'Railway to open', OTHER);
    await until('marks on the other article', async () => (await countMarks(page)) > 5);
    await go('/route/a', 'Breakwater to open', BASE);
    const after = await until('as many marks as before', async () => {
      const now = await count();
      return now.ranges === before.ranges ? now : undefined;
    });
    expect(after).toEqual(before);
    const { claims } = await viewOf(on, page);
    expect(claims[0]?.quote).toContain('breakwater');
    await ask(on.extension, 'setPageOn', { tabId: await on.tab(page), on: false });
    await until('no session that still paints', async () => (await countMarks(page)) === 0);
  });

  it('replaces its text by the same words, then by others, then swaps the article and takes it back', async () => {
    const { page } = await tagged('framework');
    const ours = await marksIn(page, '#late');
    await run(page, `for (const p of document.querySelectorAll('p')) p.textContent = p.textContent;`);
    await until('marks on the new nodes', async () => (await marksIn(page, '#late')) === ours);
    await run(
      page,
      `const p = document.querySelector('#late'); p.textContent = p.textContent.replace('on Sunday', 'late on Sunday night');`,
    );
    const changed = await view(page, 'changed words', ({ annotations: [one] }) => one?.changed !== undefined);
    expect(changed.annotations[0]?.changed?.to).toContain('late on Sunday night');
    await run(
      page,
      `window.old = document.querySelector('article').innerHTML; document.querySelector('article').innerHTML = '<h1>Railway to open</h1>' + ${JSON.stringify(OTHER)};`,
    );
    await view(
      page,
      'the other article',
      ({ annotations: [one], claims }) =>
        one !== undefined && one.place === undefined && claims.some(({ quote }) => quote.includes('railway')),
    );
    await run(
      page,
      `document.querySelector('article').innerHTML = window.old.replace('late on Sunday night', 'on Sunday');`,
    );
    const back = await view(
      page,
      'the first article',
      ({ annotations: [one] }) => one?.place !== undefined && one.changed === undefined,
    );
    expect(back.annotations[0]?.annotation.selectors?.quote.exact).toBe(LATE);
    await until('the mark', async () => (await marksIn(page, '#late')) > 0);
  });

  it('opens a folded part: what it holds was read before, and is marked where it comes out', async () => {
    const folded = article(
      'Breakwater to open',
      `${BASE}<details><summary>More</summary>${paragraph(LATE, 'late')}</details>`,
    );
    const page = await on.showRead('/folded.html', folded);
    const marks = await until('marks inside', () =>
      marksIn(page, '#late').then((count) => count || undefined),
    );
    await run(page, `document.querySelector('details').open = true;`);
    await run(
      page,
      `document.querySelector('details').insertAdjacentHTML('beforeend', '<p>More of it.</p>');`,
    );
    await until('the same marks', async () => (await marksIn(page, '#late')) === marks);
    const { claims } = await viewOf(on, page);
    expect(claims.some(({ quote }) => quote.startsWith('The last stone'))).toBe(true);
  });

  it('comes back from the history as it was left, and hears the reader again', async () => {
    const { page } = await tagged('history');
    const marks = await steadyMarks(page);
    await run(page, 'window.kept = true;');
    const address = page.url;
    await page.goto(
      on.server.serve('/elsewhere.html', '<!doctype html><title>Elsewhere</title><p>Nothing here.'),
    );
    await page.evaluate(() => void history.back());
    await until('the page again', async () => (await page.evaluate(() => location.href)) === address);
    await until('its marks', async () => (await countMarks(page)) === marks);
    const isKept = await page.evaluate(() => 'kept' in window);
    process.stdout.write(`came back ${isKept ? 'from the cache' : 'by a load'} (${BROWSER})\n`);
    const tab = await tabOf(on.extension, address);
    const again = await viewWhere(
      on,
      tab,
      'its annotation',
      ({ annotations: [one] }) => one?.place !== undefined,
    );
    const id = again.annotations[0]?.annotation.id ?? '';
    expect(
      await ask(on.extension, 'annotate', {
        tabId: tab,
        target: { kind: 'annotation', id },
        patch: { tag: 'sourced' },
      }),
    ).toMatchObject({ ok: true });
  });

  it('is translated in place by the browser: Isnad waits, says so, and goes on with the original', async () => {
    const { page } = await tagged('translated');
    const marks = await steadyMarks(page);
    await run(
      page,
      `window.originals = [...document.querySelectorAll('p')].map((p) => [p, p.firstChild]);
       document.documentElement.className = 'translated-ltr'; document.documentElement.lang = 'de';
       for (const [p, text] of originals) { const outer = document.createElement('font'); const inner = document.createElement('font'); outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'; inner.textContent = 'Der Wellenbrecher wird im Winter geöffnet, sagte die Behörde. '.repeat(4); outer.append(inner); p.replaceChildren(outer); }`,
    );
    await until('no marks on the translation', async () => (await countMarks(page)) === 0);
    const paused = await view(page, 'the pause', (one) => one.paintTrouble === 'translated');
    expect(paused.annotations[0]?.place, 'nothing is lost by it').toBeDefined();
    const popup = await on.driver.openExtension(`popup.html?tab=${await on.tab(page)}`);
    await until('its sentence', () =>
      popup.evaluate(() => /has translated this page/.test(document.body.innerText)),
    );
    await popup.screenshot(shot('popup-translated'));
    await popup.close();
    await run(
      page,
      `for (const [p, text] of originals) p.replaceChildren(text); document.documentElement.className = ''; document.documentElement.lang = 'en';`,
    );
    await until('the marks again', async () => (await countMarks(page)) === marks);
    const after = await view(page, 'the end of the pause', (one) => one.paintTrouble === undefined);
    expect(after.annotations[0]?.place).toBeDefined();
    expect(after.annotations[0]?.annotation.placement).toBeUndefined();
  });

  it('left no error behind', async () => {
    expect(await on.driver.errors()).toEqual([]);
  });
});
