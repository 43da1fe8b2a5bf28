#!/usr/bin/env node
/**
 * The one build file. `node build.mjs COMMAND`:
 *
 *   start [--browser firefox] [--page FILE.html]   a browser with Isnad on a practice article
 *   test                                            every check there is, one total at the end
 *   build | dev | package | build-for-amo           dist/chrome, dist/firefox, dist/cli; zips
 *   types | e2e [chromium|firefox] | run FILE       one check; one TypeScript file under Node
 *
 * Only `node:` modules are imported at the top, so that `start` and `test` work before `npm ci` has run.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(ROOT, ...parts);
const say = (line) => process.stdout.write(`${line}\n`);

/** A folder with a main file is one bundle; this table says which file it becomes. */
const BUNDLES = {
  background: 'src/background/main.ts',
  loader: 'src/content/loader/main.ts',
  reader: 'src/content/main.ts',
  readability: 'src/content/readability/main.ts',
  card: 'src/card/main.tsx',
  popup: 'src/popup/main.tsx',
  panel: 'src/panel/main.tsx',
  library: 'src/library/main.tsx',
  welcome: 'src/welcome/main.tsx',
};

/** Largest sizes in bytes, minified (architecture.md). A bundle over its budget fails the build. */
const BUDGETS = { loader: 12 * 1024, reader: 60 * 1024 };

const ICON_SIZES = [16, 24, 32, 48, 128];

/** What the practice build may do and the shipped one may not: read pages served from this machine. */
const PRACTICE_HOSTS = ['http://127.0.0.1/*'];

/**
 * Libraries whose published code assigns `innerHTML` or opens connections, in branches that are not used here: the add-on
 * linter reports them and our own wall forbids them.
 * Each patch must find its text exactly once, or the build stops: a new version has to be looked at again.
 */
const PATCHES = [
  {
    file: /node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/,
    reason: 'dangerouslySetInnerHTML is not used here; without its branch nothing assigns markup',
    find: '(t.innerHTML=h.__html)',
    replace: '0',
  },
  {
    file: /node_modules[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
    reason: 'keep the page for a retry as a clone instead of a string',
    find: 'var pageCacheHtml = page.innerHTML;',
    replace: 'var pageCache = page.cloneNode(true);',
  },
  {
    file: /node_modules[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
    reason: 'restore that clone instead of parsing the string',
    find: 'page.innerHTML = pageCacheHtml;',
    replace: 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);',
  },
  {
    file: /node_modules[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
    reason: 'parse the content of noscript in a document that runs nothing',
    find: 'tmp.innerHTML = noscript.innerHTML;',
    replace:
      "tmp.append(...new DOMParser().parseFromString(noscript.innerHTML, 'text/html').body.childNodes);",
  },
  {
    file: /node_modules[\\/]papaparse[\\/]papaparse\.min\.js$/,
    reason: 'it can fetch a remote file, which nothing here may do; only its writer is used',
    find: 'r=new XMLHttpRequest',
    replace: 'r=null',
  },
];

// ── setting up ───────────────────────────────────────────────────────────────────────────────────

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 20))
    fail(
      `Isnad needs Node 20.20 or newer; this is ${process.versions.node}. Install it from nodejs.org and try again.`,
    );
}

/** Whether every package of the lockfile is installed in its version; packages for other systems need not be. */
function hasPackages() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const found = packagesOf(installed);
  return Object.entries(packagesOf(at('package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      found[path]?.version === wanted.version ||
      (wanted.optional && found[path] === undefined),
  );
}

/** Installs the packages of the lockfile when some are missing or of another version. */
function ensurePackages() {
  if (hasPackages()) return;
  // A linked folder belongs to another checkout, and `npm ci` begins by emptying it for everyone there.
  if (lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    fail(
      'node_modules is a link and does not fit package-lock.json: install where it points to, or unlink it.',
    );
  say('Installing packages (npm ci), about a minute …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (done.status !== 0) fail('npm ci failed; see its message above.');
}

// ── building ─────────────────────────────────────────────────────────────────────────────────────

const patching = {
  name: 'patches',
  setup(build) {
    build.onLoad(
      { filter: /node_modules[\\/](preact[\\/]dist|@mozilla[\\/]readability|papaparse)[\\/]/ },
      ({ path }) => {
        const patches = PATCHES.filter((patch) => patch.file.test(path));
        if (patches.length === 0) return undefined;
        let contents = readFileSync(path, 'utf8');
        for (const patch of patches) {
          if (contents.split(patch.find).length !== 2)
            throw new Error(`Patch no longer fits ${relative(ROOT, path)}: ${patch.find} (${patch.reason})`);
          contents = contents.replace(patch.find, () => patch.replace);
        }
        return { contents, loader: 'js' };
      },
    );
  },
};

/** Bundles that run inside news pages: of the polyfill they need messages, ports and addresses, which both browsers have as they are. */
const IN_PAGES = ['loader', 'reader', 'readability'];

/**
 * Nine of the reader's sixty kilobytes would be the polyfill wrapping Chrome APIs that no page script has. Firefox has
 * `browser`; Chrome's `chrome` answers with promises in version 3 of the manifest.
 */
const thinApi = {
  name: 'thin-api',
  setup(build) {
    build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({
      path: 'thin-api',
      namespace: 'thin-api',
    }));
    build.onLoad({ filter: /.*/, namespace: 'thin-api' }, () => ({
      contents: 'export default globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;',
      loader: 'js',
    }));
  },
};

function bundleOptions(names) {
  return {
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(names.map((name) => [name, BUNDLES[name]])),
    bundle: true,
    format: 'iife',
    target: ['chrome128', 'firefox142'],
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [patching],
  };
}

/** One manifest serves both browsers; each gets the keys that it knows. */
function manifestFor(browser, { practice = false } = {}) {
  const manifest = JSON.parse(readFileSync(at('manifest.json'), 'utf8'));
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
  } else {
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
    for (const resource of manifest.web_accessible_resources) delete resource.use_dynamic_url;
  }
  if (practice) manifest.host_permissions = PRACTICE_HOSTS;
  return manifest;
}

async function icons() {
  const { Resvg } = await import('@resvg/resvg-js');
  const svg = readFileSync(at('icons', 'icon.svg'), 'utf8');
  return ICON_SIZES.map((size) => ({
    name: `icons/${size}.png`,
    bytes: new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
      .render()
      .asPng(),
  }));
}

/** Builds one browser's folder under dist/ and returns esbuild's metafile. */
async function buildExtension(browser, { practice = false, out = at('dist', browser), bundles } = {}) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(at('extension'), out, { recursive: true, filter: (path) => !path.endsWith('.md') });
  for (const file of bundles.files) writeFileSync(join(out, file.name), file.bytes);
  for (const icon of await icons()) {
    mkdirSync(join(out, 'icons'), { recursive: true });
    writeFileSync(join(out, icon.name), icon.bytes);
  }
  writeFileSync(
    join(out, 'manifest.json'),
    `${JSON.stringify(manifestFor(browser, { practice }), null, 2)}\n`,
  );
}

async function bundle() {
  const esbuild = await import('esbuild');
  const inPages = bundleOptions(IN_PAGES);
  const results = await Promise.all([
    esbuild.build({
      ...bundleOptions(Object.keys(BUNDLES).filter((name) => !IN_PAGES.includes(name))),
      outdir: at('dist'),
    }),
    esbuild.build({ ...inPages, plugins: [thinApi, ...inPages.plugins], outdir: at('dist') }),
  ]);
  const files = results.flatMap(({ outputFiles }) =>
    outputFiles.map((file) => ({ name: relative(at('dist'), file.path), bytes: file.contents })),
  );
  const merged = (part) => Object.assign({}, ...results.map(({ metafile }) => metafile[part]));
  return { files, metafile: { inputs: merged('inputs'), outputs: merged('outputs') } };
}

async function buildCli() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: { isnad: 'src/cli/main.ts' },
    outdir: at('dist', 'cli'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    // linkedom's dependencies are CommonJS and call require for Node's own modules.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    // Optional and native: linkedom draws canvases with it only when a page asks.
    external: ['canvas'],
    // The trained models: the command is one file that works wherever it is copied to.
    loader: { '.bin': 'binary' },
    logLevel: 'warning',
  });
}

function printSizes(files) {
  let over = false;
  for (const { name, bytes } of files) {
    const budget = BUDGETS[name.replace(/\.js$/, '')];
    const note =
      budget === undefined ? '' : bytes.length > budget ? `  over its budget of ${budget}` : `  of ${budget}`;
    over ||= budget !== undefined && bytes.length > budget;
    say(`  ${name.padEnd(16)}${String(bytes.length).padStart(9)} bytes${note}`);
  }
  if (over) fail('A bundle is over its budget.');
}

async function build({ practice = false, quiet = false } = {}) {
  const bundles = await bundle();
  for (const browser of ['chrome', 'firefox']) {
    await buildExtension(browser, { bundles });
    if (practice)
      await buildExtension(browser, { bundles, practice: true, out: at('dist', 'practice', browser) });
  }
  await buildCli();
  writeFileSync(at('dist', 'meta.json'), JSON.stringify(bundles.metafile));
  if (!quiet) printSizes(bundles.files);
}

// ── packaging ────────────────────────────────────────────────────────────────────────────────────

/** All files below a folder as sorted relative paths with forward slashes. */
function filesBelow(folder, base = folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path, base) : [relative(base, path).split('\\').join('/')];
    })
    .sort();
}

/** Zips with our own order and one fixed time, so that the same content gives the same bytes. */
async function zip(root, names, target) {
  const { zipSync } = await import('fflate');
  // Zip stores local wall time: made from local parts, these bytes are the same in every time zone.
  const mtime = new Date(2020, 0, 1);
  const entries = Object.fromEntries(
    names.map((name) => [name, [readFileSync(join(root, name)), { mtime, level: 9 }]]),
  );
  writeFileSync(target, zipSync(entries));
}

const SOURCE_ENTRIES = [
  'extension',
  'src',
  'icons',
  'test',
  'manifest.json',
  'build.mjs',
  'package.json',
  'package-lock.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  '.biome.json',
  '.github',
  '.ci',
  '.gitignore',
];

async function packageAll() {
  await build({ quiet: true });
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  const names = [];
  for (const browser of ['chrome', 'firefox']) {
    const target = at('dist', `isnad-${browser}-${version}.zip`);
    await zip(at('dist', browser), filesBelow(at('dist', browser)), target);
    names.push(target);
  }
  const sources = SOURCE_ENTRIES.filter((entry) => existsSync(at(entry)))
    .flatMap((entry) =>
      statSync(at(entry)).isDirectory() ? filesBelow(at(entry)).map((name) => `${entry}/${name}`) : [entry],
    )
    .filter((name) => !name.startsWith('test/e2e/out/'))
    .sort();
  const target = at('dist', `isnad-source-${version}.zip`);
  await zip(ROOT, sources, target);
  names.push(target);
  const { createHash } = await import('node:crypto');
  for (const name of names) {
    const bytes = readFileSync(name);
    say(
      `${createHash('sha256').update(bytes).digest('hex')}  ${relative(ROOT, name)}  ${bytes.length} bytes`,
    );
  }
}

// ── running TypeScript under Node ────────────────────────────────────────────────────────────────

/** Bundles a TypeScript file for Node and returns the path of the result. */
async function bundleScript(file) {
  const esbuild = await import('esbuild');
  const out = at('node_modules', '.cache', 'isnad', `${file.replace(/[^a-z0-9]+/gi, '-')}.mjs`);
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: [file],
    outfile: out,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return out;
}

/** Runs a TypeScript file under Node with the given arguments; its output is ours. */
async function runScript(file, args = [], options = { stdio: 'inherit' }) {
  const script = await bundleScript(file);
  return spawnSync(process.execPath, ['--enable-source-maps', script, ...args], { cwd: ROOT, ...options });
}

/** Runs a package's command line. */
function runPackage(path, args, options = { stdio: 'inherit' }) {
  return spawnSync(process.execPath, [at('node_modules', path), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
}

// ── starting ─────────────────────────────────────────────────────────────────────────────────────

async function start(args) {
  say('Building Isnad …');
  await build({ practice: true, quiet: true });
  say(
    'This is the practice build: the shipped one, plus leave to read pages served from this machine (http://127.0.0.1/*).',
  );
  const done = await runScript('test/support/practice-run.ts', args);
  process.exit(done.status ?? 1);
}

/** `start`, and every change of the sources is built and reloaded in the open browser. */
async function dev(args) {
  const { watch } = await import('node:fs');
  const { spawn } = await import('node:child_process');
  await build({ practice: true });
  const script = await bundleScript('test/support/practice-run.ts');
  const browser = spawn(process.execPath, [script, '--keep-open', ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  browser.on('exit', (code) => process.exit(code ?? 0));
  let waiting;
  const rebuild = async () => {
    try {
      await build({ practice: true, quiet: true });
      browser.stdin.write('reload\n');
      say(`Rebuilt and reloaded at ${new Date().toLocaleTimeString()}.`);
    } catch (error) {
      say(`Not rebuilt: ${error.message}`);
    }
  };
  // Editors write a file in several steps: one rebuild for all that happens within a fifth of a second.
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(rebuild, 200);
  };
  for (const folder of ['src', 'extension', 'icons']) watch(at(folder), { recursive: true }, changed);
}

// ── testing ──────────────────────────────────────────────────────────────────────────────────────

const TYPE_PROJECTS = ['src/core', 'src/background', 'src', 'src/cli', 'test'];

function countVitest(report, run) {
  if (!existsSync(report)) return { passed: 0, failed: 1, output: run.stdout + run.stderr };
  const result = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not be loaded counts no test: it is a failure of its own.
  const broken = result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = result.numFailedTests + broken;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && run.status !== 0 ? 1 : failed,
    skipped: result.numPendingTests,
    output: run.stdout + run.stderr,
  };
}

function vitest(config, env = {}) {
  const report = at(
    'node_modules',
    '.cache',
    'isnad',
    `vitest-${Object.values(env).join('-') || 'unit'}.json`,
  );
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const run = runPackage(
    'vitest/vitest.mjs',
    ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'pipe', env: { ...process.env, ...env } },
  );
  return countVitest(report, run);
}

function countStatus(run) {
  const ok = run.status === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: `${run.stdout ?? ''}${run.stderr ?? ''}` };
}

/** Packages are the same bytes whenever and wherever they are made: here in two time zones. */
function packagesAreEqual() {
  const runs = ['Asia/Baghdad', 'America/Caracas'].map((TZ) =>
    spawnSync(process.execPath, [at('build.mjs'), 'package'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, TZ },
    }),
  );
  const [first, second] = runs.map((run) => run.stdout);
  const ok = runs.every((run) => run.status === 0) && first === second && first.split('\n').length > 3;
  return {
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    output: runs.map((run) => run.stdout + run.stderr).join('\n'),
  };
}

/** Every suite: a name and a function that counts. In this order, since later ones use what earlier ones made. */
function suites(only) {
  const all = [
    ...TYPE_PROJECTS.map((project) => [
      `types ${project}`,
      () => countStatus(runPackage('typescript/bin/tsc', ['-p', at(project)], { stdio: 'pipe' })),
    ]),
    ['lint', () => countStatus(runPackage('@biomejs/biome/bin/biome', ['check', '.'], { stdio: 'pipe' }))],
    [
      'build',
      async () => {
        await build({ practice: true, quiet: true });
        return { passed: 1, failed: 0, output: '' };
      },
    ],
    ['unit and house', () => vitest('test/vitest.config.ts')],
    // By Python, LibreOffice, Java and Chromium; Debian's packages are installed where they are missing and may be.
    ['exports read elsewhere', () => vitest('test/exports/vitest.config.ts', { ISNAD_SUITE: 'exports' })],
    ['package twice', packagesAreEqual],
    [
      'web-ext lint dist/firefox',
      () =>
        countStatus(
          runPackage(
            'web-ext/bin/web-ext.js',
            [
              'lint',
              '--source-dir',
              at('dist', 'firefox'),
              '--warnings-as-errors',
              '--no-config-discovery',
              '--boring',
            ],
            { stdio: 'pipe' },
          ),
        ),
    ],
    [
      'browsers',
      async () =>
        countStatus(
          await runScript('test/support/practice-run.ts', ['--find-only'], {
            stdio: 'pipe',
            encoding: 'utf8',
          }),
        ),
    ],
    ['end to end, Chromium', () => vitest('test/e2e/vitest.config.ts', { ISNAD_BROWSER: 'chromium' })],
    ['end to end, Firefox', () => vitest('test/e2e/vitest.config.ts', { ISNAD_BROWSER: 'firefox' })],
  ];
  return only === undefined ? all : all.filter(([name]) => name.toLowerCase().includes(only.toLowerCase()));
}

async function test(only) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, run] of suites(only)) {
    const began = Date.now();
    let result;
    try {
      result = await run();
    } catch (error) {
      result = { passed: 0, failed: 1, output: `${error.stack ?? error}\n` };
    }
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped ?? 0;
    const skipped = result.skipped ? `, ${result.skipped} skipped` : '';
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(
      `${result.failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(28)} ${result.passed} passed, ${result.failed} failed${skipped} (${seconds} s)`,
    );
    if (result.failed > 0) say(result.output.replace(/^/gm, '     | '));
  }
  say(
    `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
  );
  process.exit(total.failed === 0 ? 0 : 1);
}

// ── the door ─────────────────────────────────────────────────────────────────────────────────────

const COMMANDS = {
  start,
  dev,
  test: ([only]) => test(only),
  build: () => build(),
  package: packageAll,
  'build-for-amo': () => build({ quiet: true }),
  types: () => {
    const failed = TYPE_PROJECTS.filter(
      (project) => runPackage('typescript/bin/tsc', ['-p', at(project)]).status !== 0,
    );
    process.exit(failed.length === 0 ? 0 : 1);
  },
  e2e: ([browser = 'chromium', ...rest]) =>
    process.exit(
      runPackage('vitest/vitest.mjs', ['run', '--config', 'test/e2e/vitest.config.ts', ...rest], {
        stdio: 'inherit',
        env: { ...process.env, ISNAD_BROWSER: browser },
      }).status ?? 1,
    ),
  run: async ([file, ...rest]) => process.exit((await runScript(file, rest)).status ?? 1),
};

const [command = '', ...rest] = process.argv.slice(2);
const action = COMMANDS[command];
if (action === undefined) fail(`node build.mjs ${Object.keys(COMMANDS).join(' | ')}`);
checkNode();
ensurePackages();
await action(rest);
