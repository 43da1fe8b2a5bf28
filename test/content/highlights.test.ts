import { beforeEach, describe, expect, it } from 'vitest';
import { createHighlights, type HighlightRegistry, type Highlights } from '../../src/content/highlights';
import { createMarkNames, darkEdition } from '../../src/content/mark-names';

/** A `Highlight` as far as it is used; neither DOM emulation has one. */
function fakeHighlight(): Highlight {
  return Object.assign(new Set<AbstractRange>(), { priority: 0, type: 'highlight' }) as unknown as Highlight;
}

/** The registry as Firefox shows it to a content script: no iteration. */
function createFakeRegistry() {
  const entries = new Map<string, Highlight>();
  const registry: HighlightRegistry = {
    get: (name) => entries.get(name),
    set: (name, highlight) => entries.set(name, highlight),
    delete: (name) => entries.delete(name),
  };
  return { entries, registry };
}

const range = () => ({ collapsed: false }) as unknown as AbstractRange;
const names = createMarkNames();
let fake: ReturnType<typeof createFakeRegistry>;
let highlights: Highlights;

beforeEach(() => {
  fake = createFakeRegistry();
  highlights = createHighlights({ names, registry: fake.registry, create: fakeHighlight });
});

describe('createHighlights', () => {
  it('registers one highlight for a mark under its random name', () => {
    highlights.paint('person', [range(), range()]);
    expect([...fake.entries.keys()]).toEqual([names.person]);
    expect(fake.entries.get(names.person)?.size).toBe(2);
  });

  it('takes the entry away when nothing is left to paint', () => {
    highlights.paint('person', [range()]);
    highlights.paint('person', []);
    expect(fake.entries.size).toBe(0);
  });

  it('lays what is pointed out over names, and names over claims', () => {
    highlights.paint('focused', [range()]);
    highlights.paint('person', [range()]);
    highlights.paint('claimNamedTagged', [range()]);
    const [focused, person, claim] = (['focused', 'person', 'claimNamedTagged'] as const).map(
      (mark) => fake.entries.get(names[mark])?.priority ?? Number.NaN,
    ) as [number, number, number];
    expect(focused).toBeGreaterThan(person);
    expect(person).toBeGreaterThan(claim);
  });

  it('moves to the dark edition and back without losing a range', () => {
    highlights.paint('place', [range()]);
    highlights.setDark(true);
    expect([...fake.entries.keys()]).toEqual([names[darkEdition('place')]]);
    highlights.setDark(false);
    expect([...fake.entries.keys()]).toEqual([names.place]);
  });

  it.each([
    ['clears the registry', () => fake.entries.clear()],
    ['empties a highlight', () => fake.entries.get(names.person)?.clear()],
    ['puts its own in place of ours', () => fake.entries.set(names.person, fakeHighlight())],
  ])('paints again when the page %s', (_name, attack) => {
    highlights.paint('person', [range()]);
    attack();
    expect(highlights.check()).toBe('repaired');
    expect(fake.entries.get(names.person)?.size).toBe(1);
    expect(highlights.check()).toBe('intact');
  });

  it('gives up after three repairs', () => {
    highlights.paint('person', [range()]);
    const outcomes = [1, 2, 3, 4].map(() => {
      fake.entries.clear();
      return highlights.check();
    });
    expect(outcomes).toEqual(['repaired', 'repaired', 'repaired', 'given-up']);
    expect(fake.entries.size).toBe(0);
  });

  it('leaves the page its own highlights when it stops', () => {
    fake.entries.set('search-result', fakeHighlight());
    highlights.paint('person', [range()]);
    highlights.stop();
    expect([...fake.entries.keys()]).toEqual(['search-result']);
  });
});

describe('createMarkNames', () => {
  it('gives twelve meaningless letters to each, never the same twice', () => {
    const all = Object.values(names);
    expect(all.every((name) => /^[a-z]{12}$/.test(name))).toBe(true);
    expect(new Set(all).size).toBe(all.length);
  });

  it('draws other names for another document', () => {
    expect(Object.values(createMarkNames()).some((name) => Object.values(names).includes(name))).toBe(false);
  });
});
