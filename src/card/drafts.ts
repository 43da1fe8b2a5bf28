import browser from 'webextension-polyfill';
import type { CardView } from '../messaging/protocol';

/** A name for what a note is about that outlives a reading: indexes do not. */
export function draftKey(card: CardView): string {
  return `draft ${card.annotation?.id ?? card.quote}`;
}

/** What was typed and not yet kept. In memory until the browser closes, in private windows as well. */
export async function findDraft(key: string): Promise<string | undefined> {
  const draft = (await browser.storage.session.get(key))[key];
  return typeof draft === 'string' ? draft : undefined;
}

export async function keepDraft(key: string, text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text });
}

export async function dropDraft(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}
