// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { spanOfSelection } from '../../src/dom/selection-span';
import { createTextMap } from '../../src/dom/text-map';

type Place = readonly [Node, number];

function setUp() {
  const { body } = new DOMParser().parseFromString(
    '<body><nav>Home</nav><p id="a"> One <b>two</b> three </p><button>Share</button><p id="b">Four<br>five<img></p><ul></ul></body>',
    'text/html',
  );
  const map = createTextMap(body);
  const element = (selector: string) => body.querySelector(selector) as Element;
  const words = ([startContainer, startOffset]: Place, [endContainer, endOffset]: Place) => {
    const span = spanOfSelection(map, {
      rangeCount: 1,
      getRangeAt: () => ({ startContainer, startOffset, endContainer, endOffset }),
    });
    return span === undefined ? undefined : map.text.slice(span.start, span.end);
  };
  return { map, body, element, words, text: (selector: string) => element(selector).firstChild as Node };
}

describe('spanOfSelection', () => {
  it('trims white space', () => {
    const { words, text, element } = setUp();
    expect(words([text('#a'), 0], [element('#a').lastChild as Node, 7])).toBe('One two three');
  });

  it('takes a paragraph selected up to the start of the next', () => {
    const { words, element, text } = setUp();
    expect(words([text('#a'), 0], [element('#b'), 0])).toBe('One two three');
  });

  it('takes ends between elements', () => {
    const { words, body, element } = setUp();
    expect(words([element('#a'), 1], [element('#a'), 2])).toBe('two');
    expect(words([element('#b'), 2], [element('#b'), 4])).toBe('five');
    expect(words([body, 1], [body, 4])).toBe('One two three\nFour\nfive');
    expect(words([body, 0], [body, body.childNodes.length])).toBe('Home\nOne two three\nFour\nfive');
  });

  it('takes ends in what is not read', () => {
    const { words, text } = setUp();
    expect(words([text('b'), 0], [text('button'), 2])).toBe('two three');
    expect(words([text('button'), 2], [text('#b'), 4])).toBe('Four');
  });

  it('gives nothing for an empty selection, a gap, or none', () => {
    const { words, map, text, element } = setUp();
    expect(words([text('#b'), 2], [text('#b'), 2])).toBeUndefined();
    expect(words([text('button'), 0], [text('button'), 5])).toBeUndefined();
    expect(words([element('ul'), 0], [element('ul'), 0])).toBeUndefined();
    const none = {
      rangeCount: 0,
      getRangeAt: () => {
        throw new Error('no range');
      },
    };
    expect(spanOfSelection(map, none)).toBeUndefined();
  });
});
