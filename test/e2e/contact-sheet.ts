/**
 * `node build.mjs run test/e2e/contact-sheet.ts [--browser firefox]`, after a build: pictures of every surface in its
 * states, in both languages and themes and at two widths, laid side by side in `test/e2e/out/sheet/`. To be looked at.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnnotationPatch, PageView, Target } from '../../src/messaging/protocol';
import { type Driver, type Page, until } from '../support/driver';
import { launch } from '../support/launch';
import { type PageServer, startPageServer } from '../support/page-server';
import { ask, countMarks, openBeside, pageView, tabOf } from '../support/page-view';

const OUT = 'test/e2e/out/sheet';
const TAGS = {
  en: ['Number without a basis', 'Loaded word'],
  ar: ['رقم بلا أساس', 'لفظ مشحون'],
} as const;

type Lang = keyof typeof TAGS;
type Size = readonly [number, number];

/** A document to take pictures of, at these sizes, in both themes. */
interface Scene {
  readonly name: string;
  readonly page: Page;
  readonly sizes: readonly Size[];
  readonly forced?: boolean;
}

interface Studio {
  readonly driver: Driver;
  readonly server: PageServer;
  readonly extension: Page;
  readonly lang: Lang;
}

async function openArticle({ driver, server, lang }: Studio, path: string): Promise<Page> {
  const page = await driver.open(server.serve(path, readFileSync(`extension/practice/${lang}.html`, 'utf8')));
  await until(`marks on ${path}`, async () => (await countMarks(page)) > 0);
  return page;
}

/** Presses in the middle of the first line of some words. */
async function press(page: Page, words: string): Promise<void> {
  await page.activate();
  const { x, y } = await until(`“${words}”`, () =>
    page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [box] = range.getClientRects();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      return undefined;
    }, words),
  );
  await page.click(x, y);
}

const cardShows = (page: Page, selector: string) =>
  until(`${selector} in the card`, async () => {
    const frame = await page.frame('card.html');
    return frame?.evaluate(
      (wanted) =>
        document.hasFocus() && document.querySelector(`:is(.card:not([inert]), .bar)${wanted}`) !== null,
      selector,
    );
  });

/** The cards, each on an article of its own; a new width closes no card and moves it. */
async function cardScenes(studio: Studio, view: PageView): Promise<Scene[]> {
  const sizes: Size[] = [
    [900, 640],
    [320, 640],
  ];
  const claims = view.claims.filter((claim) => claim.look !== undefined && claim.tag === undefined);
  // Where a claim begins with a name, a press opens the name's card.
  const names = view.entities.flatMap(({ label, aliases }) =>
    [label, ...aliases].flatMap((one) => one.split(' ')),
  );
  const words = (look: string) =>
    claims
      .map((claim) => ({ ...claim, start: claim.quote.slice(0, 10) }))
      .find(
        ({ start, ...claim }) =>
          claim.look === look && !names.some((name) => start.includes(name.slice(0, 5))),
      )?.start;
  const scenes: Scene[] = [];
  const add = async (name: string, start: string | undefined, keys: readonly string[], selector = '') => {
    if (start === undefined) return;
    const page = await openArticle(studio, `/card-${name.replaceAll(' ', '-')}-${studio.lang}.html`);
    if (start === 'review') {
      await page.activate();
      await studio.driver.command('review', page);
    } else await press(page, start);
    await cardShows(page, '');
    for (const key of keys) {
      await page.press(key);
      // What a key decides has to be kept before the next one can build on it.
      if ('sux'.includes(key)) await cardShows(page, ':has(.card__state--tagged)');
    }
    if (selector !== '')
      await cardShows(page, `:has(${selector})`).catch((error: Error) =>
        process.stderr.write(`${name}: ${error.message}\n`),
      );
    scenes.push({ name: `card ${name}`, page, sizes, forced: name === 'suggested' || name === 'name' });
  };
  const entity = view.entities.find(({ count }) => count > 1);
  await add('suggested', words('named'), []);
  await add('unsourced', words('unsourced'), []);
  await add('sourced', words('unnamed') ?? words('named'), ['s', 'd'], '.card__details');
  await add('link', words('named'), ['l'], '.card__link-form');
  await add('tags', words('unsourced'), ['u', 't'], '.own-tags');
  await add('ends', words('unsourced'), ['u', 'e'], '.card__ends');
  await add('review', 'review', [], '.review-bar');
  await add('name', entity?.label, []);
  await add('same as', entity?.label, ['m'], '.card__same-as');
  return scenes;
}

async function pageScenes(studio: Studio): Promise<{ scenes: Scene[]; view: PageView }> {
  const { driver, server, extension, lang } = studio;
  const article = await openArticle(studio, `/article-${lang}.html`);
  const tab = await tabOf(extension, article.url);
  const tags = TAGS[lang].map((label, colour) => ({
    id: crypto.randomUUID(),
    label,
    definition: label,
    colour,
  }));
  await ask(extension, 'editLists', { edits: tags.map((put) => ({ list: 'tags', put }) as const) });
  const view = await pageView(extension, tab);
  const annotate = (target: Target, patch: AnnotationPatch) =>
    ask(extension, 'annotate', { tabId: tab, target, patch });
  const claims = view.claims.filter((claim) => claim.look !== undefined);
  for (const [index, claim] of claims.slice(0, 5).entries())
    await annotate(
      { kind: 'claim', index: claim.index },
      {
        tag: (['sourced', 'unsourced', 'not-a-claim'] as const)[index % 3] ?? 'sourced',
        note: index === 1 ? 'راجِع الرقم: 40% أم 14%? See p. 12 of the report.' : '',
        ...(index < 2 ? { ownTags: [tags[index]?.id ?? ''] } : {}),
      },
    );
  const open = (surface: string, about: number) => driver.openExtension(`${surface}.html?tab=${about}`);
  const other = async (path: string, body: string) =>
    tabOf(extension, (await driver.open(server.serve(path, body))).url);
  const short = await other(
    `/short-${lang}.html`,
    '<!doctype html><title>Hours</title><p>Open from nine to five.',
  );
  const off = await openArticle(studio, `/off-${lang}.html`);
  const offTab = await tabOf(extension, off.url);
  await ask(extension, 'setPageOn', { tabId: offTab, on: false });
  const restricted = await tabOf(extension, (await driver.openExtension('library.html')).url);
  const popup: Size[] = [
    [384, 600],
    [320, 480],
  ];
  const panel: Size[] = [[340, 900]];
  const wide: Size[] = [
    [1100, 900],
    [320, 900],
  ];
  const chosen = await open('panel', tab);
  await until('rows', () => chosen.evaluate(() => document.querySelector('[data-row]') !== null));
  await chosen.activate();
  await chosen.evaluate(() => document.querySelector<HTMLElement>('[data-row]')?.focus());
  for (const key of [' ', 'j', ' ']) await chosen.press(key);
  return {
    view: await pageView(extension, tab),
    scenes: [
      { name: 'popup read', page: await open('popup', tab), sizes: popup, forced: true },
      { name: 'popup not an article', page: await open('popup', short), sizes: popup },
      { name: 'popup off', page: await open('popup', offTab), sizes: popup },
      { name: 'popup restricted', page: await open('popup', restricted), sizes: popup },
      { name: 'panel read', page: await open('panel', tab), sizes: panel, forced: true },
      { name: 'panel choosing', page: chosen, sizes: panel },
      { name: 'settings', page: await driver.openExtension('library.html#settings'), sizes: wide },
      { name: 'library', page: await driver.openExtension('library.html'), sizes: wide },
      { name: 'welcome', page: await driver.openExtension('welcome.html'), sizes: wide },
      { name: 'marks', page: article, sizes: [[900, 640]], forced: true },
    ],
  };
}

async function shoot(scene: Scene, label: string): Promise<{ file: string; caption: string }[]> {
  const taken: { file: string; caption: string }[] = [];
  await scene.page.activate();
  const looks = [
    ['light', { scheme: 'light' }],
    ['dark', { scheme: 'dark' }],
    ...(scene.forced ? [['forced', { forcedColors: true }] as const] : []),
  ] as const;
  for (const [look, media] of looks) {
    await scene.page.emulate(media);
    for (const [width, height] of look === 'forced' ? scene.sizes.slice(0, 1) : scene.sizes) {
      await scene.page.resize(width, height);
      const caption = `${scene.name} ${label} ${look} ${width}`;
      const file = `${caption.replaceAll(' ', '-')}.png`;
      // A frame has to have been painted at this size.
      await scene.page.evaluate(
        () =>
          new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
      );
      await scene.page.screenshot(`${OUT}/${file}`);
      taken.push({ file, caption });
    }
  }
  await scene.page.close();
  return taken;
}

function toSheet(pictures: readonly { file: string; caption: string }[]): string {
  const figures = pictures.map(
    ({ file, caption }) =>
      `<figure><img src="${file}" alt="${caption}"><figcaption>${caption}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Isnad: every surface</title><style>
body { background: #777; font: 13px system-ui; display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start }
figure { margin: 0 } img { max-height: 460px; display: block } figcaption { background: #fff; padding: 2px 4px }
</style>${figures.join('')}`;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      lang: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
  const languages: readonly Lang[] =
    values.lang === undefined ? ['en', 'ar'] : [values.lang === 'ar' ? 'ar' : 'en'];
  mkdirSync(OUT, { recursive: true });
  const pictures: { file: string; caption: string }[] = [];
  for (const lang of languages) {
    const server = await startPageServer();
    const driver = await launch({ browser, build: 'practice', language: lang, width: 1280, height: 1000 });
    try {
      const extension = await openBeside(driver);
      await tabOf(extension, `${driver.origin}/welcome.html`);
      const studio = { driver, server, extension, lang };
      const { scenes, view } = await pageScenes(studio);
      for (const scene of [...scenes, ...(await cardScenes(studio, view))])
        if (values.only === undefined || scene.name.includes(values.only))
          pictures.push(...(await shoot(scene, `${lang} ${browser}`)));
    } finally {
      await driver.stop();
      await server.stop();
    }
  }
  writeFileSync(`${OUT}/index-${browser}.html`, toSheet(pictures));
  process.stdout.write(`${pictures.length} pictures: ${OUT}/index-${browser}.html\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
