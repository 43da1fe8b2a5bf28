import { defineConfig } from 'vitest/config';

/** The built extension in a real browser; `ISNAD_BROWSER` says which. One browser at a time: two cores, no noise. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 90_000,
    // A browser on a busy machine loses a tab or a key now and then, and times are measured: two more tries, and the report says so.
    retry: Number(process.env.ISNAD_RETRY ?? 2),
    hookTimeout: 90_000,
    teardownTimeout: 30_000,
  },
});
