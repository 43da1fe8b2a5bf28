import browser from 'webextension-polyfill';
import type { PageFacts } from '../core/model/article';
import { pageFacts } from '../dom/page-facts';
import { importKnown } from './import-known';

/** The file's own style is for `npm start`; parsed here, our content security policy would report it as an error. */
const STYLE = /<style>[\s\S]*?<\/style>/g;

export type PracticeLang = 'ar' | 'en';

export const PRACTICE_LANGS: readonly PracticeLang[] = ['ar', 'en'];

export interface Practice {
  readonly lang: PracticeLang;
  readonly dir: 'ltr' | 'rtl';
  readonly facts: PageFacts;
  /** The article element, made anew for this document. */
  readonly article: Element;
}

/** Loads a bundled article. It is our own file; a missing or empty one is a bug and throws. */
export async function loadPractice(lang: PracticeLang): Promise<Practice> {
  const address = browser.runtime.getURL(`practice/${lang}.html`);
  const response = await fetch(address);
  const page = new DOMParser().parseFromString((await response.text()).replace(STYLE, ''), 'text/html');
  const found = page.querySelector('article');
  if (!response.ok || found === null) throw new Error(`no article in ${address}`);
  const article = importKnown(found, document);
  // Its headline stands below one of ours.
  article.querySelector('h1')?.setAttribute('aria-level', '3');
  return {
    lang,
    dir: page.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    facts: pageFacts(page, { url: address }),
    article,
  };
}
