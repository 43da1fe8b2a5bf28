import type { PageView } from '../messaging/protocol';
import { plural } from './t';

/** How many sources the page rests on. A count, never a grade. */
export function SourceCount({ sources }: { sources: NonNullable<PageView['sources']> }) {
  const { distinct, unnamed } = sources;
  return (
    <p class="muted source-count">
      <span>{plural('page_sources', distinct)}</span>
      {unnamed > 0 && <span>{plural('page_unnamed', unnamed)}</span>}
    </p>
  );
}
