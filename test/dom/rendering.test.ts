// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createRendering } from '../../src/dom/rendering';

/** A window with these computed styles, and with `checkVisibility` if it is to answer. */
function fakeWindow(style: Record<string, string>, visible?: boolean) {
  let styles = 0;
  const prototype = visible === undefined ? {} : { checkVisibility: () => visible };
  const fake = {
    Element: { prototype },
    getComputedStyle: () => {
      styles += 1;
      return { display: 'block', visibility: 'visible', float: 'none', ...style };
    },
  };
  return { rendering: createRendering(fake as unknown as Window & typeof globalThis), asked: () => styles };
}

const ELEMENT = {} as Element;

describe('createRendering', () => {
  it.each([
    ['not displayed', { display: 'none' }, false, true],
    ['invisible', { visibility: 'hidden' }, false, true],
    ['in closed details, or off screen by content-visibility', {}, false, false],
    ['without a box of its own', { display: 'contents' }, false, false],
    ['not displayed, in a browser without checkVisibility', { display: 'none' }, undefined, true],
    ['shown, in a browser without checkVisibility', {}, undefined, false],
  ])('knows what is hidden: %s', (_name, style, visible, hidden) => {
    expect(fakeWindow(style, visible).rendering.isHidden?.(ELEMENT)).toBe(hidden);
  });

  it('computes no style for what can be seen', () => {
    const { rendering, asked } = fakeWindow({}, true);
    expect([rendering.isHidden?.(ELEMENT), asked()]).toEqual([false, 0]);
  });

  it.each([
    [{ display: 'block' }, true],
    [{ display: 'flex' }, true],
    [{ display: 'list-item' }, true],
    [{ display: 'inline' }, false],
    [{ display: 'inline-block' }, false],
    [{ display: 'contents' }, false],
    [{ display: 'block', float: 'left' }, false],
  ])('knows what stands on its own lines: %o', (style, block) => {
    expect(fakeWindow(style).rendering.isBlock?.(ELEMENT)).toBe(block);
  });
});
