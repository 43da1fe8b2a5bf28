/**
 * What runs on every page of a site that Isnad may read by itself: a look at the page, and one message if there is
 * an article. The reader proper is brought in by the background.
 */
import { looksLikeArticle } from '../../dom/article-gate';
import { watchAddress } from '../page-address';
import { sendToBackground } from './send-to-background';

/** A page that builds itself after its load, or after a change of address, is looked at again this much later. */
const LATER_LOOKS_MS = [1000, 3000];

const life = new AbortController();
let timers: ReturnType<typeof setTimeout>[] = [];

function lookNow(): void {
  if (life.signal.aborted || !looksLikeArticle(document)) return;
  life.abort();
  timers.forEach(clearTimeout);
  void sendToBackground({ type: 'wantReader' });
}

function look(): void {
  timers.forEach(clearTimeout);
  lookNow();
  if (!life.signal.aborted) timers = LATER_LOOKS_MS.map((ms) => setTimeout(lookNow, ms));
}

function begin(): void {
  watchAddress(document, { signal: life.signal, onChange: look });
  look();
}

if ((document as { prerendering?: boolean }).prerendering === true) {
  document.addEventListener('prerenderingchange', begin, { once: true });
} else begin();
