import type { PageState, PageView, PaintTrouble } from '../messaging/protocol';
import { askForSites, toPattern } from './ask-for-sites';
import { useBackground } from './background';
import { ErrorLine } from './error-line';
import { type MessageKey, t } from './t';
import type { PageActions } from './use-page-actions';

type Way = 'read' | 'anyway' | 'again' | 'allow' | 'on';

const WAYS: Readonly<Record<Way, MessageKey>> = {
  read: 'page_read',
  anyway: 'page_read_anyway',
  again: 'page_try_again',
  allow: 'page_allow',
  on: 'page_switch_on',
};

/** What each state tells the reader, and the way on where there is one. */
const STATES: Readonly<Record<Exclude<PageState, 'read'>, { text: MessageKey; way?: Way }>> = {
  idle: { text: 'page_idle', way: 'read' },
  reading: { text: 'page_reading' },
  truncated: { text: 'page_truncated' },
  'not-article': { text: 'page_not_article', way: 'anyway' },
  'no-text': { text: 'page_no_text', way: 'again' },
  restricted: { text: 'page_restricted' },
  'no-access': { text: 'page_no_access', way: 'allow' },
  off: { text: 'page_off', way: 'on' },
  failed: { text: 'page_failed', way: 'again' },
};

const TROUBLES: Readonly<Record<PaintTrouble, MessageKey>> = {
  unsupported: 'page_paint_unsupported',
  wiped: 'page_paint_wiped',
  translated: 'page_translated',
};

/** One sentence on the state of the page, and one button; nothing for a page that was simply read and marked. */
export function PageMessage({ page, actions }: { page: PageView; actions: PageActions }) {
  const { request } = useBackground();
  if (page.paintTrouble) {
    return (
      <p class="page-message page-message--truncated" role="status">
        {t(TROUBLES[page.paintTrouble])}
      </p>
    );
  }
  if (page.state === 'read') return null;
  const { tabId, origin } = page;
  // Without leave to read, a browser may not even say which site this is: then there is only the button.
  const unknown = page.state === 'no-access' && origin === undefined;
  const { text, way } = unknown ? { text: 'page_no_access_here' as const } : STATES[page.state];

  const go = (chosen: Way) => {
    if (chosen === 'on') return actions.run(request('setPageOn', { tabId, on: true }));
    if (chosen !== 'allow') return actions.run(request('readPage', { tabId, anyway: chosen === 'anyway' }));
    if (origin === undefined) throw new Error('a site without an origin cannot be allowed');
    return actions.run(askForSites([toPattern(origin)], request));
  };

  return (
    <div class={`page-message page-message--${page.state}`} role="status">
      <p>{t(text)}</p>
      {page.state === 'reading' && <progress aria-label={t('page_reading')} />}
      {page.state === 'failed' && <ErrorLine code={page.error} />}
      {way && (
        <button type="button" class="button button--primary" onClick={() => void go(way)}>
          {t(WAYS[way])}
        </button>
      )}
    </div>
  );
}
