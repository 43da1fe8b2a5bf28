// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { toAddress, watchAddress } from '../../src/content/page-address';

describe('toAddress', () => {
  it.each([
    ['https://news.example/a#part-2', 'https://news.example/a'],
    ['https://news.example/a#!/story/7', 'https://news.example/a#!/story/7'],
    ['https://news.example/#/story/7', 'https://news.example/#/story/7'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=1'],
  ])('takes of %s what names an article', (href, address) => {
    expect(toAddress(href)).toBe(address);
  });
});

describe('watchAddress', () => {
  const watch = () => {
    const life = new AbortController();
    const onChange = vi.fn();
    return { life, onChange, look: watchAddress(document, { signal: life.signal, onChange }) };
  };

  it('notices a route that changed, once', () => {
    const { life, onChange, look } = watch();
    history.pushState({}, '', '#!/other');
    look();
    look();
    expect(onChange).toHaveBeenCalledTimes(1);
    life.abort();
  });

  it('takes a jump within the page for no change', () => {
    const { life, onChange, look } = watch();
    history.pushState({}, '', '/story');
    look();
    onChange.mockClear();
    history.pushState({}, '', '/story#section');
    look();
    expect(onChange).not.toHaveBeenCalled();
    life.abort();
  });

  it('hears the way back', () => {
    const { life, onChange } = watch();
    history.pushState({}, '', '#!/back');
    window.dispatchEvent(new Event('popstate'));
    expect(onChange).toHaveBeenCalledTimes(1);
    life.abort();
  });

  it('is silent once its life is over', () => {
    const { life, onChange, look } = watch();
    life.abort();
    history.pushState({}, '', '#!/late');
    look();
    expect(onChange).not.toHaveBeenCalled();
  });
});
