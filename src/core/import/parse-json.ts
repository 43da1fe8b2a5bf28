import { isHarmless } from '../export/harmless-json';

/** JSON of a file that we believe nothing of; `undefined` for what is none, too deep, or has keys that could reach into our own objects (T17). */
export function parseForeignJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isHarmless(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
