import { createEvent } from './event';

/** `storage.local` or `storage.session`: asynchronous, everything copied by JSON. */
export function createStorageArea() {
  const rows = new Map<string, string>();
  const onChanged = createEvent<[Record<string, unknown>]>();
  const read = (key: string): unknown => JSON.parse(rows.get(key) as string);
  return {
    onChanged,
    async get(keys?: string | string[] | Record<string, unknown> | null) {
      await Promise.resolve();
      const wanted =
        keys === undefined || keys === null
          ? [...rows.keys()]
          : typeof keys === 'string'
            ? [keys]
            : Array.isArray(keys)
              ? keys
              : Object.keys(keys);
      const defaults = typeof keys === 'object' && keys !== null && !Array.isArray(keys) ? keys : {};
      const found = wanted.filter((key) => rows.has(key)).map((key) => [key, read(key)]);
      return { ...defaults, ...Object.fromEntries(found) } as Record<string, unknown>;
    },
    async set(values: Record<string, unknown>) {
      await Promise.resolve();
      for (const [key, value] of Object.entries(values)) {
        const text = JSON.stringify(value);
        if (text !== undefined) rows.set(key, text);
      }
      onChanged.emit(values);
    },
    async remove(keys: string | string[]) {
      await Promise.resolve();
      for (const key of typeof keys === 'string' ? [keys] : keys) rows.delete(key);
    },
    async clear() {
      await Promise.resolve();
      rows.clear();
    },
  };
}
