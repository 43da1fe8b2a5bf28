import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ExportFormat, FORMAT_GROUPS, FORMATS_BY_GROUP } from '../../src/core/export/formats';
import { readBundle } from '../../src/core/export/read-bundle';
import { openSealed } from '../../src/core/export/sealed';
import { type Page, until } from '../support/driver';
import { ask } from '../support/page-view';
import { chooseFormat, clickOn, practiceArticle, type Stage, shot, stage, viewOf } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FORMATS: readonly ExportFormat[] = FORMAT_GROUPS.flatMap((group) => FORMATS_BY_GROUP[group]);
const PASSPHRASE = 'four words عربية too';
const SIZES = [
  ['wide', 1100, 900],
  ['narrow', 340, 700],
] as const;

/** A page with marks of every kind, and the library at its export. */
async function openExport(on: Stage, language: 'en' | 'ar'): Promise<() => Promise<Page>> {
  const page = await on.showRead('/exports.html', practiceArticle(language));
  const view = await viewOf(on, page);
  const tabId = await on.tab(page);
  const claims = view.claims.filter((claim) => claim.look !== undefined).slice(0, 4);
  for (const [index, claim] of claims.entries())
    await ask(on.extension, 'annotate', {
      tabId,
      target: { kind: 'claim', index: claim.index },
      patch: { tag: index % 2 === 0 ? 'sourced' : 'unsourced', note: index === 1 ? 'ملاحظة 🚨 =1+1' : '' },
    });
  await ask(on.extension, 'annotate', {
    tabId,
    target: { kind: 'mention', index: 0 },
    patch: { entity: { verdict: 'confirmed', type: view.entities[0]?.type ?? 'person' } },
  });
  const address = `library.html?export=${encodeURIComponent(view.pageKey ?? '')}`;
  return async () => {
    const library = await on.driver.openExtension(address);
    await until('the dialog', () => library.evaluate(() => document.querySelector('dialog[open]') !== null));
    return library;
  };
}

async function violations(page: Page): Promise<string[]> {
  await page.inject(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const dialog = document.querySelector('dialog');
    const found = dialog ? (await axe.run(dialog)).violations : [];
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

describe.each(['en', 'ar'] as const)('the export dialog, browser in %s', (language) => {
  const on = stage('practice', { language, width: 1280, height: 1400 });

  it('offers every format, accessible, wide and narrow, light and dark', async () => {
    const library = await (await openExport(on, language))();
    const found: string[] = [];
    for (const [size, width, height] of SIZES) {
      await library.resize(width, height);
      for (const scheme of ['light', 'dark'] as const) {
        await library.emulate({ scheme });
        await chooseFormat(library, 'bundle');
        await library.screenshot(shot(`export-${language}-${size}-${scheme}`));
        await chooseFormat(library, 'sealed');
        await library.screenshot(shot(`export-sealed-${language}-${size}-${scheme}`));
        found.push(...(await violations(library)));
      }
      const inside = await library.evaluate(() => {
        const button = document.querySelector('dialog button[type="submit"]')?.getBoundingClientRect();
        const choices = document.querySelector('.export-dialog__choices');
        return {
          button: button !== undefined && button.top >= 0 && button.bottom <= innerHeight,
          sideways: choices ? choices.scrollWidth - choices.clientWidth : 1,
        };
      });
      expect(inside, size).toEqual({ button: true, sideways: 0 });
    }
    expect(found).toEqual([]);
    expect(await library.evaluate(() => document.querySelectorAll('input[name="format"]').length)).toBe(
      FORMATS.length,
    );
    await library.close();
    expect(await on.driver.errors()).toEqual([]);
  });
});

describe('exports in a browser', () => {
  const on = stage('practice', { language: 'en', width: 1280, height: 1000 });

  it('saves a file in every format, the lossless ones with all that is known', async () => {
    const open = await openExport(on, 'ar');
    const files = new Map<string, Uint8Array>();
    for (const format of FORMATS) {
      const library = await open();
      await chooseFormat(library, format);
      if (format === 'sealed')
        for (const field of ['label:first-child input', 'label + label input']) {
          await clickOn(library, `.export-passphrase ${field}`);
          await library.type(PASSPHRASE);
        }
      const saved = await library.download(() => clickOn(library, 'dialog button[type="submit"]'));
      expect(saved.bytes.length, format).toBeGreaterThan(100);
      files.set(format, new Uint8Array(saved.bytes));
      await library.close();
    }
    const bundle = readBundle(files.get('bundle') ?? new Uint8Array());
    expect(bundle.ok && bundle.value.tables.annotations).toHaveLength(5);
    const opened = await openSealed(files.get('sealed') ?? new Uint8Array(), PASSPHRASE);
    const sealed = opened.ok ? readBundle(opened.value) : opened;
    expect(sealed.ok && sealed.value.tables).toEqual(bundle.ok && bundle.value.tables);
    for (const format of ['brat', 'cas-json', 'cas-xmi', 'label-studio'])
      expect(Object.keys(unzipSync(files.get(format) ?? new Uint8Array())).length, format).toBeGreaterThan(0);
    expect(new TextDecoder().decode(files.get('markdown'))).toContain('#:~:text=');
    expect(await on.driver.errors()).toEqual([]);
  });
});
