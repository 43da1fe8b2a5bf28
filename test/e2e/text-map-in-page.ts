/** Runs inside a page: the whole text mapped to the document and back, for saved-pages.e2e.ts. */
import { createRendering } from '../../src/dom/rendering';
import { createTextMap } from '../../src/dom/text-map';

export interface RoundTrip {
  readonly characters: number;
  readonly wrong: number;
}

/** Every offset of the text goes to its place in the document and back; places between blocks have none. */
function roundTrip(): RoundTrip {
  const map = createTextMap(document.body, createRendering(window));
  let wrong = 0;
  for (let offset = 0; offset < map.text.length; offset++) {
    if (map.text[offset] === '\n') continue;
    const bounds = map.boundsOf({ start: offset, end: offset + 1 });
    if (bounds === undefined) wrong++;
    else if (map.offsetAt(bounds.startContainer, bounds.startOffset) !== offset) wrong++;
  }
  return { characters: map.text.length, wrong };
}

// By way of the window: a driver may run this in a global of its own that only looks through to the page's.
(window as unknown as { roundTrip: typeof roundTrip }).roundTrip = roundTrip;
