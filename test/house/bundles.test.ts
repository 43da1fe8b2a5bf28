import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What no bundle may hold, whoever wrote it: the network, the page's world, markup from strings, code from strings. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['assigning innerHTML', /\.innerHTML\s*=[^=]/],
  ['assigning outerHTML', /\.outerHTML\s*=[^=]/],
  ['insertAdjacentHTML', /insertAdjacentHTML/],
  ['document.write', /document\.write(?:ln)?\(/],
  ['eval', /\beval\(/],
  ['new Function', /\bnew Function\(/],
  ['XMLHttpRequest', /XMLHttpRequest/],
  ['WebSocket', /\bWebSocket\b/],
  ['EventSource', /\bEventSource\b/],
  ['sendBeacon', /sendBeacon/],
  ['WebRTC', /RTCPeerConnection/],
  ['WebTransport', /WebTransport/],
  ['window.open', /window\.open\(/],
  ['the page world', /world:\s*["'`]MAIN/],
  ['a script element', /createElement\(["'`]script["'`]\)/],
  ['a remote address that is fetched', /fetch\(["'`]https?:/],
];

interface Metafile {
  outputs: Record<string, { inputs: Record<string, unknown>; entryPoint?: string }>;
}

const built = existsSync('dist/meta.json');
if (!built) throw new Error('dist/ is not built: run `npm run build` first.');
const meta = JSON.parse(readFileSync('dist/meta.json', 'utf8')) as Metafile;
const bundles = readdirSync('dist/firefox').filter((name) => name.endsWith('.js'));

function inputsOf(bundle: string): string[] {
  const output = Object.entries(meta.outputs).find(([name]) => name.endsWith(`/${bundle}`));
  if (output === undefined) throw new Error(`no bundle ${bundle}`);
  return Object.keys(output[1].inputs);
}

function below(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : [path];
  });
}

describe('bundles', () => {
  it.each(bundles)('%s holds nothing forbidden', (name) => {
    const text = readFileSync(`dist/firefox/${name}`, 'utf8');
    expect(FORBIDDEN.filter(([, pattern]) => pattern.test(text)).map(([what]) => what)).toEqual([]);
  });

  it.each([
    ['loader.js', 12 * 1024],
    ['reader.js', 60 * 1024],
    ['readability.js', 40 * 1024],
  ])('%s stays within %d bytes', (name, budget) => {
    expect(statSync(`dist/chrome/${name}`).size).toBeLessThanOrEqual(budget);
  });

  it.each(['loader.js', 'reader.js'])(
    '%s carries no interface, database, schema or recognition code',
    (name) => {
      const wrong = inputsOf(name).filter((path) =>
        /preact|dexie|valibot|papaparse|core\/(recognition|attribution|language|export)\//.test(path),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('are the same in both browsers', () => {
    const different = bundles.filter(
      (name) => !readFileSync(`dist/chrome/${name}`).equals(readFileSync(`dist/firefox/${name}`)),
    );
    expect(different).toEqual([]);
  });

  it('leave no source file unused', () => {
    const sources = below('src').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
    const imported = new Set(
      sources.flatMap((path) =>
        [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) =>
          normalize(join(dirname(path), target)),
        ),
      ),
    );
    const unused = sources.filter((path) => {
      const name = path.replace(/\.tsx?$/, '');
      const entry = /\/main$/.test(name) || path.startsWith('src/training/');
      return !entry && !imported.has(name) && !imported.has(name.replace(/\/index$/, ''));
    });
    expect(unused).toEqual([]);
  });
});
