/**
 * Writes the place lists of every language that come from the Unicode CLDR:
 * `node build.mjs run src/training/cldr-places.ts`, in the project's root.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLDR_LANGUAGES, cldrPlacesFile } from './cldr-places-file';

for (const language of CLDR_LANGUAGES) {
  const text = cldrPlacesFile(language, process.cwd());
  writeFileSync(join(process.cwd(), 'src/core/language', language, 'cldr-places.ts'), text);
  console.log(`${language}: ${text.split('\n').length} lines, ${Buffer.byteLength(text)} bytes`);
}
