import type { ClaimLook } from '../core/model/analysis';
import type { Tag } from '../core/model/annotation';
import { ClaimLine } from './claim-line';
import { isClaimRow, type PageRow } from './page-rows';
import { type MessageKey, t } from './t';
import { TYPE_NAMES } from './type-names';
import { UserText } from './user-text';

const SUGGESTED: Readonly<Record<ClaimLook, MessageKey>> = {
  named: 'suggested_named',
  unnamed: 'suggested_unnamed',
  unsourced: 'suggested_unsourced',
};

export const TAG_NAMES: Readonly<Record<Tag, MessageKey>> = {
  sourced: 'tag_sourced',
  unsourced: 'tag_unsourced',
  'not-a-claim': 'tag_not_a_claim',
};

/** What is known of a row, in words, with its line beside them. */
export function RowState({ row }: { row: PageRow }) {
  const type = row.annotation?.entity?.type;
  return (
    <span class="row-state">
      {row.look && <ClaimLine look={row.look} weight={row.tag ? 'tagged' : 'suggested'} />}
      {type && <span class={`row-state__fill row-state__fill--${type}`} aria-hidden="true" />}
      <span class={row.tag ? 'row-state__word row-state__word--tagged' : 'row-state__word'}>
        {t(toWord(row))}
      </span>
      {row.source && (
        <span class="row-state__source">
          <UserText text={row.source} />
        </span>
      )}
    </span>
  );
}

function toWord({ tag, look, annotation, ...row }: PageRow): MessageKey {
  if (tag) return TAG_NAMES[tag];
  if (look) return SUGGESTED[look];
  if (annotation?.entity?.verdict === 'not-a-name') return 'entity_not_a_name';
  if (annotation?.entity) return TYPE_NAMES[annotation.entity.type];
  if (annotation?.kind === 'highlight') return 'kind_highlight';
  if (annotation?.kind === 'page-note') return 'kind_page_note';
  if (annotation?.kind === 'entity') return 'card_label_name';
  return isClaimRow(annotation ? { ...row, annotation } : row) ? 'state_undecided' : 'kind_highlight';
}
