import { useEffect } from 'preact/hooks';
import type { PageView as Page } from '../messaging/protocol';
import { useAnnounce } from './announcer';
import { useBackground } from './background';
import { ClaimBar } from './claim-bar';
import { countClaims } from './claim-counts';
import { nextDensity, useDensity } from './density-choice';
import { EntityChips } from './entity-chips';
import { ErrorLine } from './error-line';
import { MarkList } from './mark-list';
import { PageFooter } from './page-footer';
import { PageHeader } from './page-header';
import { PageMessage } from './page-message';
import { toPageRows } from './page-rows';
import { isTyping, isUndo, toShortcut } from './shortcut';
import { SourceCount } from './source-count';
import { formatNumber, plural, t } from './t';
import { Toast } from './toast';
import { type Done, usePageActions } from './use-page-actions';

function toText(done: Done): string {
  if (done.what === 'undone') return t('list_undone');
  if (done.what === 'changed') return plural('list_changed', done.count);
  return done.count === 1 ? t('list_deleted') : plural('list_deleted_many', done.count);
}

/** A page at a glance and in full: what popup and panel show. */
export function PageView({ page }: { page: Page }) {
  const actions = usePageActions(page);
  const announce = useAnnounce();
  const { request } = useBackground();
  const { density, setDensity } = useDensity();
  const rows = toPageRows(page);
  const read = page.state === 'read' || page.state === 'truncated';

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (isUndo(event)) void actions.undo();
      else if (toShortcut(event) === 'd' && density !== undefined) void setDensity(nextDensity(density));
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div class="page-view">
      <PageHeader page={page} run={actions.run} request={request} />
      <main class="page-view__main">
        {page.private && <p class="banner">{t('page_private')}</p>}
        <PageMessage page={page} actions={actions} />
        {read && (
          <section class="page-view__glance" aria-label={t('page_glance')}>
            <ClaimBar counts={countClaims(rows.claims)} />
            {page.sources !== undefined && page.claims.length > 0 && <SourceCount sources={page.sources} />}
            {rows.review.length > 0 && <p class="banner">{plural('page_review', rows.review.length)}</p>}
            {rows.review.length === 0 && rows.lost.length > 0 && (
              <p class="banner">{plural('page_lost', rows.lost.length)}</p>
            )}
            <EntityChips
              entities={page.entities}
              onGo={async (index, entity, position) => {
                const place = [position + 1, entity.mentions.length].map(formatNumber) as [string, string];
                if (await actions.jump({ kind: 'mention', index }))
                  announce(t('entity_at', entity.label, ...place));
              }}
            />
          </section>
        )}
        <MarkList page={page} actions={actions} />
      </main>
      <div class="page-view__notices">
        <ErrorLine code={actions.error} />
        {actions.done && (
          <Toast
            text={toText(actions.done)}
            onUndo={actions.done.what === 'undone' ? undefined : () => void actions.undo()}
            onClose={actions.forget}
          />
        )}
      </div>
      <PageFooter page={page} run={actions.run} request={request} />
    </div>
  );
}
