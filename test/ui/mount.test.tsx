// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { mount } from '../../src/ui/mount';
import { t } from '../../src/ui/t';
import { tabIdFromAddress } from '../../src/ui/use-tab-id';
import { speak } from './strings';

describe('mount', () => {
  it.each([
    ['en', 'ltr', 'Library'],
    ['ar', 'rtl', 'المكتبة'],
  ] as const)('sets language, direction and title in %s', async (lang, dir, title) => {
    speak(lang);
    const app = document.createElement('div');
    app.id = 'app';
    document.body.replaceChildren(app);
    await act(() => mount(<main>words</main>, t('library_title')));
    expect(document.documentElement.lang).toBe(lang);
    expect(document.documentElement.dir).toBe(dir);
    expect(document.title).toBe(title);
    expect(document.querySelector('#app main')?.textContent).toBe('words');
    expect(document.querySelector('#app [role=status]')).not.toBeNull();
  });

  it('says which shell lacks its root', () => {
    document.body.replaceChildren();
    expect(() => mount(<main />, '')).toThrow(/no #app/);
  });
});

describe('tabIdFromAddress', () => {
  it.each([
    ['?tab=7', 7],
    ['?tab=0', 0],
    ['', undefined],
    ['?tab=', undefined],
    ['?tab=x', undefined],
    ['?tab=1.5', undefined],
  ])('%j is %s', (search, expected) => {
    expect(tabIdFromAddress(search)).toBe(expected);
  });
});
