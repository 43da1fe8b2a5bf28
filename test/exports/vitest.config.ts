import { defineConfig } from 'vitest/config';

/** Exports read back by programs outside of Node: Python, LibreOffice, Java, Chromium. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  resolve: {
    alias: { 'webextension-polyfill': new URL('../support/fake-browser.ts', import.meta.url).pathname },
  },
  test: {
    // The properties of two formats run here again, over many more libraries than among the unit tests.
    include: [
      'test/exports/**/*.elsewhere.ts',
      'test/core/export/bundle.test.ts',
      'test/core/export/web-annotation.test.ts',
    ],
    env: { ISNAD_SUITE: 'exports' },
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // One heavy program after another.
    fileParallelism: false,
  },
});
