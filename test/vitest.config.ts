import { defineConfig } from 'vitest/config';

/** Unit and house tests. A file that needs a document says so in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: { 'webextension-polyfill': new URL('./support/fake-browser.ts', import.meta.url).pathname },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    environment: 'node',
    // Generous, since the machine may be busy with a browser at the same time.
    testTimeout: 30_000,
  },
});
