/** Renders a surface over a background that the test plays. */
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { type Result, success } from '../../src/core/model/result';
import type { RequestName, Requests, ViewRequest, ViewUpdate } from '../../src/messaging/protocol';
import { Announcer } from '../../src/ui/announcer';
import { type Background, BackgroundContext } from '../../src/ui/background';
import { speak } from './strings';

type Answers = {
  [N in RequestName]?: (input: Requests[N]['in']) => Result<unknown> | Promise<Result<unknown>>;
};

export interface Surface {
  readonly root: HTMLElement;
  /** What was asked of the background, in order. */
  readonly asked: readonly (readonly [RequestName, unknown])[];
  readonly views: readonly ViewRequest[];
  /** Sends a view to whoever shows it. */
  push(update: ViewUpdate): Promise<void>;
  find(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  /** The button with these words. */
  button(words: string): HTMLElement;
  click(target: HTMLElement): Promise<void>;
  press(key: string, init?: KeyboardEventInit): Promise<void>;
  type(field: HTMLElement, text: string): Promise<void>;
  text(): string;
}

export async function show(
  surface: ComponentChild,
  answers: Answers = {},
  lang: 'ar' | 'en' = 'en',
): Promise<Surface> {
  speak(lang);
  const asked: (readonly [RequestName, unknown])[] = [];
  const views: ViewRequest[] = [];
  const listeners = new Set<(update: ViewUpdate) => void>();
  const request = async (name: RequestName, input: never) => {
    asked.push([name, input]);
    return (
      (await (answers[name] as ((given: never) => Result<unknown>) | undefined)?.(input)) ?? success(true)
    );
  };
  const openView = (wanted: ViewRequest, onUpdate: (update: ViewUpdate) => void) => {
    views.push(wanted);
    listeners.add(onUpdate);
    return { change: (next: ViewRequest) => views.push(next), stop: () => listeners.delete(onUpdate) };
  };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  Element.prototype.scrollIntoView = vi.fn();

  const settle = (work: () => void) =>
    act(async () => {
      work();
      // Answers pass through a few promises before they are drawn.
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    });
  const background = { request, openView } as unknown as Background;
  await settle(() =>
    render(
      <BackgroundContext.Provider value={background}>
        <Announcer>{surface}</Announcer>
      </BackgroundContext.Provider>,
      root,
    ),
  );

  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string) => {
    const [found] = all(selector);
    if (found === undefined) throw new Error(`nothing matches ${selector} in ${root.textContent}`);
    return found;
  };
  return {
    root,
    asked,
    views,
    push: (update) =>
      settle(() => {
        for (const listener of listeners) listener(update);
      }),
    find,
    all,
    button(words) {
      const found = all('button').find((one) => plainText(one).includes(words));
      if (found === undefined) throw new Error(`no button ${words}`);
      return found;
    },
    click: (target) =>
      settle(() => {
        target.focus();
        target.click();
      }),
    press: (key, init = {}) =>
      settle(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
      }),
    type: (field, text) =>
      settle(() => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    text: () => plainText(root),
  };
}

/** Text as it is read: without the isolates around what is not ours. */
export function plainText(element: Element): string {
  return (element.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
}
