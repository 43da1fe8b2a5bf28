// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { onUserEvent } from '../../src/content/user-events';

describe('onUserEvent', () => {
  it('does not act on what a script of the page made up', () => {
    const life = new AbortController();
    const act = vi.fn();
    onUserEvent(document, 'click', { signal: life.signal, act });
    document.body.click();
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(act).not.toHaveBeenCalled();
    life.abort();
  });

  it("acts on the reader's own, until its life is over", () => {
    const life = new AbortController();
    const act = vi.fn();
    onUserEvent(document, 'keydown', { signal: life.signal, act });
    const press = () => Object.defineProperty(new KeyboardEvent('keydown'), 'isTrusted', { value: true });
    document.dispatchEvent(press());
    life.abort();
    document.dispatchEvent(press());
    expect(act).toHaveBeenCalledTimes(1);
  });
});
