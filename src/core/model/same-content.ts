/** What the program itself writes into a row: two rows that differ in nothing else say the same. */
const GIVEN: ReadonlySet<string> = new Set(['seq', 'modified', 'placement']);

/** Equal but for when and in which order they were written, and for where they stand today; the order of the fields does not count. */
export function isSameContent(a: object, b: object): boolean {
  return contentOf(a) === contentOf(b);
}

/** The content as one string, the same for rows that say the same. */
export function contentOf(row: object, without: ReadonlySet<string> = GIVEN): string {
  return JSON.stringify(sorted(Object.fromEntries(Object.entries(row).filter(([key]) => !without.has(key)))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  );
}
