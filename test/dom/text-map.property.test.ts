// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOffset, spanOfSelection } from '../../src/dom/selection-span';
import { createTextMap } from '../../src/dom/text-map';
import { build, randomTree } from './random-tree';

const RUNS = { numRuns: 200 };

function textNodes(root: Node): Text[] {
  const found: Text[] = [];
  for (const node of Array.from(root.childNodes)) {
    if (node.nodeType === 3) found.push(node as Text);
    else found.push(...textNodes(node));
  }
  return found;
}

describe('createTextMap over random pages', () => {
  it('leads from every letter to its node and back', () => {
    fc.assert(
      fc.property(randomTree, (trees) => {
        const body = document.createElement('body');
        build(document, body, trees);
        const map = createTextMap(body);
        for (const block of map.blocks) {
          for (let at = block.start; at < block.end; at++) {
            const bounds = map.boundsOf({ start: at, end: at + 1 });
            expect(bounds).toBeDefined();
            if (bounds === undefined) continue;
            const letter = bounds.startContainer.data.charAt(bounds.startOffset);
            expect(/[\t\n\f\r ]/.test(letter) ? ' ' : letter).toBe(map.text.charAt(at));
            expect(bounds.endContainer).toBe(bounds.startContainer);
            expect(bounds.endOffset).toBe(bounds.startOffset + 1);
            expect(map.offsetAt(bounds.startContainer, bounds.startOffset)).toBe(at);
          }
        }
      }),
      RUNS,
    );
  });

  it('leads from every place in a text node to an offset that never runs backwards', () => {
    fc.assert(
      fc.property(randomTree, (trees) => {
        const body = document.createElement('body');
        build(document, body, trees);
        const map = createTextMap(body);
        for (const node of map.runs.nodes) {
          let last = 0;
          for (let offset = 0; offset <= node.data.length; offset++) {
            const at = map.offsetAt(node, offset) ?? -1;
            expect(at).toBeGreaterThanOrEqual(last);
            expect(at).toBeLessThanOrEqual(map.text.length);
            last = at;
          }
        }
        for (const node of textNodes(body)) {
          const nearest = nearestOffset(map, node, 0);
          expect(nearest).toBeGreaterThanOrEqual(0);
          expect(nearest).toBeLessThanOrEqual(map.text.length);
        }
      }),
      RUNS,
    );
  });

  it('gives ordered blocks that hold all the words and no newline', () => {
    fc.assert(
      fc.property(randomTree, (trees) => {
        const body = document.createElement('body');
        build(document, body, trees);
        const map = createTextMap(body);
        let end = 0;
        for (const block of map.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(map.text.slice(end, block.start)).toMatch(/^[\n ]*$/);
          expect(map.text.slice(block.start, block.end)).not.toContain('\n');
          end = block.end;
        }
        expect(end).toBe(map.text.length);
      }),
      RUNS,
    );
  });

  it('gives back a selection of any words', () => {
    fc.assert(
      fc.property(randomTree, fc.nat(), fc.nat(), (trees, first, second) => {
        const body = document.createElement('body');
        build(document, body, trees);
        const map = createTextMap(body);
        const words = [...map.text.matchAll(/[\p{L}\p{N}]+/gu)];
        const from = words[first % Math.max(1, words.length)];
        const to = words[second % Math.max(1, words.length)];
        if (from === undefined || to === undefined) return;
        const span = {
          start: Math.min(from.index, to.index),
          end: Math.max(from.index + from[0].length, to.index + to[0].length),
        };
        const bounds = map.boundsOf(span);
        expect(bounds).toBeDefined();
        if (bounds === undefined) return;
        expect(spanOfSelection(map, { rangeCount: 1, getRangeAt: () => bounds })).toEqual(span);
      }),
      RUNS,
    );
  });
});
