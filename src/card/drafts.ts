import browser from 'webextension-polyfill';
import type { CardView } from '../messaging/protocol';

/** What was typed in a private window leaves no trace on disk. */
const PRIVATE = 'private ';

/** A name for a draft that outlives a reading: indexes of marks do not. */
export function draftKey(card: CardView, what: 'note' | 'link' = 'note'): string {
  const about = card.annotation?.id ?? card.quote;
  return `${card.private ? PRIVATE : ''}draft ${what === 'link' ? 'link ' : ''}${about}`;
}

/** What was typed and not yet kept. On disk, since an update of the extension clears its memory in the middle of a word. */
export async function findDraft(key: string): Promise<string | undefined> {
  const draft = (await areaOf(key).get(key))[key];
  return typeof draft === 'string' ? draft : undefined;
}

export async function keepDraft(key: string, text: string): Promise<void> {
  await areaOf(key).set({ [key]: text });
}

export async function dropDraft(key: string): Promise<void> {
  await areaOf(key).remove(key);
}

function areaOf(key: string) {
  return key.startsWith(PRIVATE) ? browser.storage.session : browser.storage.local;
}
