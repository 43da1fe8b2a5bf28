import type { ExportWords } from '../core/export/export-words';
import { SOURCE_KINDS, type SourceKind } from '../core/model/analysis';
import { formatDay, type MessageKey, t } from '../ui/t';

/** The interface's words for exports made for reading. */
export function exportWords(): ExportWords {
  return {
    lang: t('interface_lang'),
    dir: t('interface_dir') === 'rtl' ? 'rtl' : 'ltr',
    title: t('report_title'),
    claims: t('list_claims'),
    names: t('report_names'),
    highlights: t('report_highlights'),
    pageNotes: t('report_page_notes'),
    tags: {
      sourced: t('tag_sourced'),
      unsourced: t('tag_unsourced'),
      'not-a-claim': t('tag_not_a_claim'),
      undecided: t('state_undecided'),
    },
    types: { person: t('entity_person'), place: t('entity_place'), organisation: t('entity_organisation') },
    notAName: t('entity_not_a_name'),
    kinds: Object.fromEntries(
      SOURCE_KINDS.map((kind) => [kind, t(`kind_${kind}` satisfies MessageKey)]),
    ) as Record<SourceKind, string>,
    relations: {
      supports: t('relation_supports'),
      contradicts: t('relation_contradicts'),
      primary: t('relation_primary'),
      repeats: t('relation_repeats'),
    },
    author: t('report_author'),
    site: t('report_site'),
    published: t('report_published'),
    read: t('report_read'),
    decision: t('report_decision'),
    source: t('card_source'),
    sourceKind: t('card_kind_legend'),
    cue: t('card_cue'),
    via: t('report_via'),
    note: t('card_note'),
    show: t('report_show'),
    checksum: t('report_checksum'),
    made: (day) => t('report_made', day),
    day: formatDay,
  };
}
