import { type PlaceName, readCldrPlaces } from './cldr-place-names';

/** The languages whose folder holds a `cldr-places.ts`. */
export const CLDR_LANGUAGES = ['ar', 'en'] as const;

/** The source text of a language's `cldr-places.ts`: the same for the same CLDR version. */
export function cldrPlacesFile(language: string, root: string): string {
  const { version, territories, subdivisions } = readCldrPlaces(language, root);
  const subdivisionCount = subdivisions.length;
  return `/**
 * Place names of the Unicode CLDR ${version}, made by src/training/cldr-places.ts: do not edit.
 * Copyright © 2004-2026 Unicode, Inc. Used under the Unicode License V3 (https://www.unicode.org/license.txt).
 */

/** Countries, dependencies, continents. One a line, variants after a tab. */
export const cldrTerritories = \`
${toLines(territories)}\`;

/** Provinces, states and the like (ISO 3166-2): ${subdivisionCount} names. One a line, variants after a tab. */
export const cldrSubdivisions = \`
${toLines(subdivisions)}\`;
`;
}

function toLines(places: readonly PlaceName[]): string {
  const line = ({ name, variants }: PlaceName) =>
    variants.length > 0 ? `${name}\t${variants.join('|')}\n` : `${name}\n`;
  return places.map(line).join('').replaceAll('`', "'");
}
