// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { isOnDark, parseColor } from '../../src/content/page-tone';

describe('parseColor', () => {
  it.each([
    ['rgb(255, 0, 51)', { r: 1, g: 0, b: 0.2, a: 1 }],
    ['rgba(0, 0, 0, 0)', { r: 0, g: 0, b: 0, a: 0 }],
    ['rgb(0 0 0 / 0.5)', { r: 0, g: 0, b: 0, a: 0.5 }],
    ['color(srgb 0.5 0.25 1 / 0.1)', { r: 0.5, g: 0.25, b: 1, a: 0.1 }],
    ['oklch(0.7 0.1 120)', undefined],
    ['transparent', undefined],
  ])('reads %s', (value, color) => {
    expect(parseColor(value)).toEqual(color);
  });
});

describe('isOnDark', () => {
  beforeEach(() => document.body.replaceChildren());

  function paragraph(...styles: string[]): Element {
    let parent: Element = document.body;
    for (const style of styles) {
      const element = document.createElement('div');
      element.setAttribute('style', `background-color: rgba(0, 0, 0, 0); background-image: none; ${style}`);
      parent.append(element);
      parent = element;
    }
    return parent;
  }

  it.each([
    ['a white box', ['background-color: rgb(255, 255, 255)'], false],
    ['a black box', ['background-color: rgb(10, 10, 12)'], true],
    [
      'a light box in a dark page',
      ['background-color: rgb(0, 0, 0)', 'background-color: rgb(250, 250, 240)'],
      false,
    ],
    [
      'a thin veil over a dark page',
      ['background-color: rgb(0, 0, 0)', 'background-color: rgba(255, 255, 255, 0.1)'],
      true,
    ],
    ['light letters on a picture', ['background-image: url(x.png); color: rgb(240, 240, 240)'], true],
    ['dark letters on a picture', ['background-image: url(x.png); color: rgb(20, 20, 20)'], false],
  ])('sees %s', (_name, styles, dark) => {
    expect(isOnDark(paragraph(...styles))).toBe(dark);
  });
});
