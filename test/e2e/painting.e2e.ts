import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { PageView } from '../../src/messaging/protocol';
import type { Page } from '../support/driver';
import { until } from '../support/driver';
import { ask, countMarks } from '../support/page-view';
import { shot, stage, viewOf } from './browser';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An article with wide line spacing, so that a line under one row of text cannot touch the next. */
function article(colours: string): string {
  const sentences = [
    'The mayor of Alexandria, Salma Haddad, said on Monday that the new tram line would open before the end of the year.',
    'Local sources said that the work near the western harbour had stopped twice because of flooding in the tunnels.',
    'The line cost 410 million pounds and carried 30,000 passengers in its first week of trial service last month.',
    'Engineers from Siemens visited Cairo and Port Said in October, according to a statement by the Ministry of Transport.',
    'The tunnel under the lake was closed for three weeks in August after water entered the northern shaft.',
  ];
  return `<!doctype html><html lang="en"><head><title>Tram line to open in Alexandria</title><style>html{${colours}}body{font:18px/2.4 sans-serif;max-width:56rem;margin:2rem auto}</style></head>
    <body><article><h1>Tram line to open in Alexandria</h1>${sentences.map((sentence) => `<p>${sentence} ${sentence.length} people were asked for their view of the line and its price in the old town.</p>`).join('')}</article></body></html>`;
}

/** Boxes of the first occurrence of some words, in viewport pixels. */
function boxOf(page: Page, words: string): Promise<Box> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(wanted);
      if (at < 0 || node.parentElement?.tagName !== 'P') continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
      return { x, y, width, height };
    }
    throw new Error(`“${wanted}” is not on the page`);
  }, words);
}

interface Picture {
  at(x: number, y: number): string;
  /** The colour that most pixels of a box have. */
  ground(box: Box): string;
}

async function picture(page: Page, name: string): Promise<Picture> {
  await page.screenshot(shot(name));
  const { data, width, channels } = decode(readFileSync(shot(name)));
  const at = (x: number, y: number) => {
    const offset = (Math.round(y) * width + Math.round(x)) * channels;
    return `${data[offset]},${data[offset + 1]},${data[offset + 2]}`;
  };
  return {
    at,
    ground: (box) => {
      const counts = new Map<string, number>();
      for (let y = box.y; y < box.y + box.height; y++)
        for (let x = box.x; x < box.x + box.width; x++) counts.set(at(x, y), (counts.get(at(x, y)) ?? 0) + 1);
      return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    },
  };
}

/**
 * Share of a box's columns in which something was drawn under the words: pixels below its middle where the bare page
 * shows its ground, and the marked one shows no fill; below the box, where no fill reaches, neither that nor the ground.
 */
function lineUnder(box: Box, marked: Picture, bare: Picture): number {
  const ground = bare.ground(box);
  const fill = marked.ground(box);
  const edge = box.y + box.height - 1;
  let drawn = 0;
  let columns = 0;
  for (let x = box.x + 1; x < box.x + box.width - 1; x++, columns++)
    for (let y = box.y + box.height * 0.6; y < edge + 6; y++)
      if (bare.at(x, y) === ground && marked.at(x, y) !== fill && (y < edge || marked.at(x, y) !== ground)) {
        drawn++;
        break;
      }
  return drawn / columns;
}

/** Words of a claim that name nobody, with the claim's look. */
function plainWords(view: PageView, look: string): string {
  const names = view.entities.flatMap((entity) => [entity.label, ...entity.aliases]);
  const claim = view.claims.find((row) => row.look === look);
  const words = claim?.quote
    .split(/\s+/)
    .filter((word) => /^[a-z]{5,}$/.test(word) && !names.some((name) => name.includes(word)));
  if (words?.[0] === undefined) throw new Error(`no ${look} claim with plain words`);
  return words[0];
}

describe('painting', () => {
  const on = stage('practice', { width: 1200, height: 1000 });

  it.each([
    ['light', 'background:#fff;color:#111', {}],
    ['dark', 'background:#15181c;color:#e8e6e3', { scheme: 'dark' as const }],
    ['forced colours', 'background:#fff;color:#111', { forcedColors: true }],
  ])('draws fills and lines at once on a %s page', async (name, colours, media) => {
    const slug = name.replace(' ', '-');
    const page = await on.show(`/paint-${slug}.html`, article(colours));
    await page.emulate(media);
    await page.reload();
    await until('marks', async () => (await countMarks(page)) > 5);
    const view = await viewOf(on, page);
    await page.activate();
    const mention = await boxOf(page, 'Salma Haddad');
    const named = await boxOf(page, plainWords(view, 'named'));
    const unsourced = await boxOf(page, plainWords(view, 'unsourced'));
    const marked = await picture(page, `paint-${slug}`);
    await ask(on.extension, 'setPageOn', { tabId: await on.tab(page), on: false });
    await until('no marks', async () => (await countMarks(page)) === 0);
    const bare = await picture(page, `bare-${slug}`);

    expect(marked.ground(mention), 'fill behind a name').not.toBe(bare.ground(mention));
    expect(lineUnder(named, marked, bare), 'line under a claim with a named source').toBeGreaterThan(0.8);
    expect(lineUnder(unsourced, marked, bare), 'line under a claim without a source').toBeGreaterThan(0.8);
    expect(lineUnder(mention, marked, bare), 'line under a name inside a claim').toBeGreaterThan(0.8);
    await page.emulate({});
    await page.close();
  });
});
