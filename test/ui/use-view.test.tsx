// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { PageSurface } from '../../src/ui/page-surface';
import { useView } from '../../src/ui/use-view';
import { aPage } from './sample-page';
import { plainText, show } from './surface';

function Title({ tabId }: { tabId: number }) {
  const update = useView({ view: 'page', tabId, start: true });
  return <p>{update?.page.facts.title ?? 'nothing yet'}</p>;
}

describe('useView', () => {
  it('shows each update, and nothing of another view', async () => {
    const surface = await show(<Title tabId={7} />);
    expect(surface.text()).toBe('nothing yet');
    await surface.push({ view: 'sites', sites: { origins: [], everywhere: false } });
    expect(surface.text()).toBe('nothing yet');
    await surface.push({ view: 'page', page: aPage() });
    expect(surface.text()).toBe('The bridge');
    expect(surface.views).toEqual([{ view: 'page', tabId: 7, start: true }]);
  });
});

describe('PageSurface', () => {
  it('follows the active tab of its window by changing its one view', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 3, windowId: 1 }] as never);
    let activate = (_info: { tabId: number; windowId: number }) => {};
    vi.spyOn(browser.tabs.onActivated, 'addListener').mockImplementation((listener) => {
      activate = listener as typeof activate;
    });
    const surface = await show(<PageSurface start={false} />);
    await vi.waitFor(() => expect(surface.views).toEqual([{ view: 'page', tabId: 3, start: false }]));
    activate({ tabId: 9, windowId: 2 });
    activate({ tabId: 4, windowId: 1 });
    await vi.waitFor(() => expect(surface.views.at(-1)).toEqual({ view: 'page', tabId: 4, start: false }));
    expect(surface.views).toHaveLength(2);
    await surface.push({ view: 'page', page: aPage({ tabId: 4 }) });
    expect(plainText(surface.find('h1'))).toBe('The bridge');
  });
});
