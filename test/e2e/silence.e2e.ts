import { describe, expect, it } from 'vitest';
import { practiceArticle, stage, viewOf } from './browser';

describe('silence', () => {
  const on = stage('practice');

  it('lets no page of the extension reach anything, not even a server it may read', async () => {
    const page = await on.showRead('/silent.html', practiceArticle('en'));
    await viewOf(on, page);
    const before = on.server.requests.length;
    const outcomes = await on.extension.evaluate(async (origin) => {
      const attempts: Record<string, () => Promise<unknown>> = {
        fetch: () => fetch(`${origin}/fetch`),
        image: () =>
          new Promise((resolve, reject) => {
            const image = new Image();
            image.onload = resolve;
            image.onerror = () => reject(new Error('refused'));
            image.src = `${origin}/image.png`;
          }),
        beacon: async () => {
          // It answers true even where the policy refuses; the server's log is the proof.
          navigator.sendBeacon(`${origin}/beacon`, 'x');
          throw new Error('not known here');
        },
        script: () =>
          new Promise((resolve, reject) => {
            const script = document.createElement('script');
            script.onload = resolve;
            script.onerror = () => reject(new Error('refused'));
            script.src = `${origin}/script.js`;
            document.head.append(script);
          }),
      };
      const failed: string[] = [];
      for (const [name, attempt] of Object.entries(attempts)) await attempt().catch(() => failed.push(name));
      return failed;
    }, on.server.origin);
    expect(outcomes).toEqual(['fetch', 'image', 'beacon', 'script']);
    expect(on.server.requests.slice(before)).toEqual([]);
  });
});
