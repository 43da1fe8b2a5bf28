/** The address bar's keyword `isnad`: words to look for among the annotations, and the way to where they were said. */
import browser, { type Omnibox } from 'webextension-polyfill';
import { failure } from '../core/model/result';
import { logBug } from '../messaging/log-bug';
import type { Stores } from '../storage/stores';
import { type FoundAnnotation, findAnnotations } from './find-annotations';

/** The address bar shows no more. */
const MOST = 6;
/** As much of a quote as fits into a line of the address bar. */
const LONGEST_QUOTE = 90;

type Disposition = Omnibox.OnInputEnteredDisposition;

/** Listens to the keyword. What private windows hold is not offered: the address bar is no private place. */
export function serveOmnibox(stores: () => Promise<Stores>): void {
  let current = new AbortController();

  async function find(query: string): Promise<readonly FoundAnnotation[]> {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const { main } = await stores();
    const found = await main.read((rows) => findAnnotations(rows, { query, limit: MOST, signal }));
    const outcome = signal.aborted ? failure('not_found') : found;
    return outcome.ok ? outcome.value : [];
  }

  async function go(text: string, disposition: Disposition): Promise<void> {
    const isAddress = /^(?:https?|file):\/\//.test(text);
    const [first] = isAddress ? [] : await find(text);
    const url = isAddress ? text : (first?.article.url ?? browser.runtime.getURL('library.html'));
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  }

  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('omnibox_search') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    find(text)
      .then((found) => suggest(toSuggestions(found)))
      .catch((error: unknown) => logBug('omnibox', error));
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    go(text, disposition).catch((error: unknown) => logBug('omnibox', error));
  });
}

/** One line a quote; an address is offered once. */
function toSuggestions(found: readonly FoundAnnotation[]): Omnibox.SuggestResult[] {
  const byAddress = new Map<string, FoundAnnotation>();
  for (const one of found) if (!byAddress.has(one.article.url)) byAddress.set(one.article.url, one);
  return [...byAddress].map(([content, { annotation, article }]) => ({
    content,
    description: toMarkup(`${quoteOf(annotation)} · ${article.title}`),
  }));
}

function quoteOf({ selectors, note }: FoundAnnotation['annotation']): string {
  const quote = selectors?.quote.exact ?? note;
  return quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
}

/** Chrome reads descriptions as XML and refuses a bare ampersand; Firefox shows them as they are. */
function toMarkup(text: string): string {
  if ('getBrowserInfo' in browser.runtime) return text;
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
