const MAX_DEPTH = 40;
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether parsed JSON is no deeper than any record of ours and has no key that could reach into our own objects. */
export function isHarmless(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isHarmless(item, depth + 1));
  return Object.entries(value).every(([key, item]) => !HOSTILE.has(key) && isHarmless(item, depth + 1));
}
