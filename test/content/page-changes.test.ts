// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from '../../src/content/page-changes';

/** Time that the test moves; what is due runs in order. */
function createClock() {
  let now = 0;
  let due: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    after(ms: number, act: () => void) {
      const entry = { at: now + ms, act };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        due = due.filter((other) => other !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
    spend(ms: number) {
      now += ms;
    },
  };
}

let clock: ReturnType<typeof createClock>;
beforeEach(() => {
  clock = createClock();
  document.body.replaceChildren();
});

/** Lets the observer hear what was done. */
const heard = () => Promise.resolve();
const change = () => {
  document.body.append(document.createElement('p'));
  return heard();
};

function watch({ cost = 0, isIgnored = (_node: Node): boolean => false } = {}) {
  const onChange = vi.fn();
  const onQuiet = vi.fn(() => clock.spend(cost));
  const changes = watchChanges(document.body, { isIgnored, onChange, onQuiet, clock });
  return { changes, onChange, onQuiet };
}

describe('watchChanges', () => {
  it('waits for quiet and then looks once', async () => {
    const { changes, onQuiet } = watch();
    await change();
    clock.pass(200);
    await change();
    clock.pass(200);
    expect(onQuiet).not.toHaveBeenCalled();
    clock.pass(100);
    expect(onQuiet).toHaveBeenCalledTimes(1);
    changes.stop();
  });

  it('says at once that something changed', async () => {
    const { changes, onChange } = watch();
    await change();
    expect(onChange).toHaveBeenCalledTimes(1);
    changes.stop();
  });

  it('looks now and then at a page that never rests', async () => {
    const { changes, onQuiet } = watch();
    for (let at = 0; at < 60; at++) {
      await change();
      clock.pass(100);
    }
    expect(onQuiet.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(onQuiet.mock.calls.length).toBeLessThanOrEqual(4);
    changes.stop();
  });

  it('takes a small share of the time, however dear a look is', async () => {
    const { changes, onQuiet } = watch({ cost: 200 });
    for (let at = 0; at < 300; at++) {
      await change();
      clock.pass(100);
    }
    // 30 seconds at 2 % and 200 ms a look.
    expect(onQuiet.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(onQuiet.mock.calls.length).toBeLessThanOrEqual(3);
    changes.stop();
  });

  it('does not look again for what is not read', async () => {
    const { changes, onQuiet } = watch({ isIgnored: () => true });
    await change();
    clock.pass(5000);
    expect(onQuiet).not.toHaveBeenCalled();
    changes.stop();
  });

  it('looks when asked to, and not after it stopped', async () => {
    const { changes, onQuiet } = watch();
    changes.expect();
    clock.pass(300);
    expect(onQuiet).toHaveBeenCalledTimes(1);
    changes.stop();
    await change();
    clock.pass(5000);
    expect(onQuiet).toHaveBeenCalledTimes(1);
  });
});
