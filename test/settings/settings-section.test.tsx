// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { success } from '../../src/core/model/result';
import type { ViewUpdate } from '../../src/messaging/protocol';
import { SettingsSection } from '../../src/settings/settings-section';
import { findPattern } from '../../src/settings/site-settings';
import { toTagSetFile } from '../../src/settings/tag-set-file';
import { plainText, type Surface, show } from '../ui/surface';

const TAG = {
  version: 1,
  id: '5d4e7e0a-8f0e-4a53-9d1f-0b7d3e9a6c11',
  label: 'رقم بلا أساس',
  definition: 'A figure with no count behind it.',
  colour: 2,
  created: '2026-11-02T10:00:00Z',
  modified: '2026-11-02T10:00:00Z',
  seq: 1,
} as const;

const lists = (tags: readonly unknown[]) =>
  ({ view: 'lists', lists: { names: [], tags, searches: [], cues: [] } }) as unknown as ViewUpdate;

async function open(lang: 'ar' | 'en' = 'en'): Promise<Surface> {
  const surface = await show(<SettingsSection />, { editLists: () => success({ count: 1 }) }, lang);
  await surface.push({
    view: 'settings',
    settings: { show: 'both', hiddenTypes: ['place'], digits: 'auto' },
  });
  await surface.push({
    view: 'sites',
    sites: { origins: ['https://news.example/*', '*://*/*'], everywhere: true },
  });
  await surface.push(lists([TAG]));
  return surface;
}

beforeEach(() => {
  browser.commands.getAll = async () => [
    { name: 'review', description: 'Review the claims', shortcut: 'Alt+Shift+V' },
    { name: 'density', description: 'Change the marks', shortcut: '' },
    { name: '_execute_action', description: '', shortcut: 'Alt+I' },
  ];
});

describe('the settings', () => {
  it('list the sites and give one back', async () => {
    const surface = await open();
    expect(surface.text()).toContain('news.example');
    expect(surface.text()).toContain('Every site');
    await surface.click(surface.button('Give back'));
    expect(surface.asked).toContainEqual(['removeSites', { origins: ['https://news.example/*'] }]);
  });

  it('ask for one site by its address, and say when it is none', async () => {
    const surface = await open();
    const asked = vi.spyOn(browser.permissions, 'request').mockResolvedValue(true);
    const field = surface.find('.setting input[placeholder]');
    await surface.type(field, 'not a site');
    await surface.click(surface.button('Allow'));
    expect(surface.text()).toContain('not the address of a site');
    await surface.type(field, 'https://daily.example/politics?x=1');
    await surface.click(surface.button('Allow'));
    expect(asked).toHaveBeenCalledWith({ origins: ['https://daily.example/*'] });
    asked.mockRestore();
  });

  it('hide and show a type of names', async () => {
    const surface = await open();
    const switches = surface.all('[role=switch]');
    expect(switches.map((one) => one.getAttribute('aria-checked'))).toEqual(['true', 'false', 'true']);
    await surface.click(switches[0] as HTMLElement);
    await surface.click(switches[1] as HTMLElement);
    expect(surface.asked.filter(([name]) => name === 'setSettings').map(([, input]) => input)).toEqual([
      { hiddenTypes: ['place', 'person'] },
      { hiddenTypes: [] },
    ]);
  });

  it('show the keys as the browser has them, and those that have none', async () => {
    const surface = await open();
    const rows = surface.all('.setting__keys')[0];
    expect(rows && plainText(rows)).toBe('Review the claimsAlt+Shift+VChange the marksno key');
  });

  it('make, change and delete a tag of one’s own', async () => {
    const surface = await open();
    await surface.click(surface.button('New tag'));
    await surface.type(surface.find('.tag-editor input.field'), '  Loaded word ');
    await surface.type(surface.find('.tag-editor textarea'), 'Says more than is known.');
    await act(async () => {
      surface.find('.tag-editor').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    await surface.click(surface.button('Delete'));
    const edits = surface.asked.filter(([name]) => name === 'editLists').map(([, input]) => input);
    expect(edits).toMatchObject([
      { edits: [{ list: 'tags', put: { label: 'Loaded word', definition: 'Says more than is known.' } }] },
      { edits: [{ list: 'tags', trash: TAG.id }] },
    ]);
  });

  it('bring in the set of a class, and say what of it is new', async () => {
    const surface = await open();
    const other = { ...TAG, id: '0c0a3cde-0000-4000-8000-000000000001', label: 'Loaded word' };
    const bring = async (text: string) => {
      const input = surface.find('input[type=file]') as HTMLInputElement;
      Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'set.json')] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await vi.waitFor(() => expect(surface.text()).toMatch(/brought in|not a set/));
    };
    await bring(toTagSetFile([TAG, other]));
    expect(surface.text()).toContain('One tag brought in.');
    expect(surface.asked.at(-1)).toMatchObject(['editLists', { edits: [{ put: { label: 'Loaded word' } }] }]);
  });

  it('say everything in Arabic as well', async () => {
    const surface = await open('ar');
    expect(surface.text()).toContain('وسومك الخاصة');
    expect(surface.text()).toContain('النوافذ الخاصة');
  });
});

describe('findPattern', () => {
  it.each([
    ['example.org', 'https://example.org/*'],
    ['http://example.org:8080/a/b?c', 'http://example.org/*'],
    ['  news.example  ', 'https://news.example/*'],
    ['localhost', undefined],
    ['javascript:alert(1)', undefined],
    ['*.example.org', undefined],
    ['two words.org', undefined],
    ['', undefined],
  ])('%j is %s', (typed, pattern) => {
    expect(findPattern(typed)).toBe(pattern);
  });
});
