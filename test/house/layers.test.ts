import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may know whom: each folder of `src/` with the folders and packages that it may import (README, "The tree"). */
const MAY_IMPORT: Record<string, { folders: string[]; packages: string[] }> = {
  core: { folders: ['core'], packages: ['approx-string-match', 'fflate', 'papaparse', 'valibot'] },
  dom: { folders: ['core', 'dom'], packages: [] },
  storage: { folders: ['core', 'storage'], packages: ['dexie', 'webextension-polyfill'] },
  messaging: { folders: ['core', 'messaging'], packages: ['valibot', 'webextension-polyfill'] },
  background: {
    folders: ['core', 'storage', 'messaging', 'background'],
    packages: ['dexie', 'webextension-polyfill'],
  },
  content: {
    folders: ['core', 'dom', 'messaging', 'content'],
    packages: ['webextension-polyfill', '@mozilla/readability'],
  },
  ui: { folders: ['core', 'messaging', 'ui'], packages: ['preact', 'preact/hooks', 'webextension-polyfill'] },
  popup: {
    folders: ['core', 'messaging', 'ui', 'popup'],
    packages: ['preact', 'preact/hooks', 'webextension-polyfill'],
  },
  panel: {
    folders: ['core', 'messaging', 'ui', 'popup', 'panel'],
    packages: ['preact', 'preact/hooks', 'webextension-polyfill'],
  },
  card: {
    folders: ['core', 'messaging', 'ui', 'card'],
    packages: ['preact', 'preact/hooks', 'webextension-polyfill'],
  },
  library: {
    folders: ['core', 'messaging', 'ui', 'library', 'settings'],
    packages: [
      'preact',
      'preact/hooks',
      'webextension-polyfill',
      'd3-array',
      'd3-force',
      'd3-scale',
      'd3-shape',
    ],
  },
  // A section of the library.
  settings: {
    folders: ['core', 'messaging', 'ui', 'settings'],
    packages: ['preact', 'preact/hooks', 'webextension-polyfill'],
  },
  // The practice article on the welcome page is read and painted by the same code as any page.
  welcome: {
    folders: ['core', 'dom', 'content', 'messaging', 'ui', 'welcome'],
    packages: ['preact', 'preact/hooks', 'webextension-polyfill'],
  },
  cli: { folders: ['core', 'dom', 'cli'], packages: ['linkedom', '@mozilla/readability'] },
  // Measured beside our own recognizer; never shipped.
  training: { folders: ['core', 'training'], packages: ['compromise'] },
};

/** Of `core`, the page's script may use what finds and compares text; recognition and its data stay in the background. */
const NOT_IN_THE_PAGE = [
  'core/recognition',
  'core/attribution',
  'core/language',
  'core/export',
  'core/analyze',
];

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? sources(path)
      : /\.tsx?$/.test(name) && !name.endsWith('.d.ts')
        ? [path]
        : [];
  });
}

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
  ];
  return found.map(([, typeOnly, target = '']) => ({
    file,
    folder: relative('src', file).split('/')[0] as string,
    target: target.startsWith('.') ? relative('src', normalize(join(dirname(file), target))) : target,
    typeOnly: typeOnly !== undefined,
  }));
}

const imports = sources('src').flatMap(importsOf);

describe('layers', () => {
  it('knows every folder of src', () => {
    expect(Object.keys(MAY_IMPORT).sort()).toEqual(
      readdirSync('src')
        .filter((name) => !name.includes('.'))
        .sort(),
    );
  });

  it('lets each folder import only what its layer may', () => {
    const wrong = imports.filter(({ folder, target, file }) => {
      const allowed = MAY_IMPORT[folder];
      if (allowed === undefined) return true;
      const local = readdirSync('src').includes(target.split('/')[0] as string);
      if (local) return !allowed.folders.includes(target.split('/')[0] as string);
      if (target.startsWith('../')) return !/extension\/(_locales|models)\//.test(target);
      if (target.startsWith('node:')) return folder !== 'cli' && folder !== 'training';
      return !allowed.packages.includes(target) && !file.endsWith('.d.ts');
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keeps recognition and its data out of the page', () => {
    const wrong = imports.filter(
      ({ folder, target, typeOnly }) =>
        (folder === 'content' || folder === 'dom') &&
        !typeOnly &&
        NOT_IN_THE_PAGE.some((place) => target.startsWith(place)),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('asks for a language by name nowhere outside the language folders', () => {
    const wrong = sources('src/core')
      .filter((file) => !file.startsWith('src/core/language/'))
      .filter((file) =>
        /(?:lang|language|code)\w*\s*===?\s*['"](?:ar|en|fr)['"]/.test(readFileSync(file, 'utf8')),
      );
    expect(wrong).toEqual([]);
  });

  it('opens the database in the background only', () => {
    const users = imports
      .filter(({ target, typeOnly }) => target === 'dexie' && !typeOnly)
      .map(({ folder }) => folder);
    expect([...new Set(users)].filter((folder) => folder !== 'storage' && folder !== 'background')).toEqual(
      [],
    );
  });
});
