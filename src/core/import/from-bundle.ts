import type { BundleContent } from '../export/read-bundle';
import { readBundle } from '../export/read-bundle';
import { type ImportFault, type ImportResult, LIMITS, refused } from './import-plan';
import { isSafePage } from './safe-rows';

const FAULTS: Readonly<Record<string, ImportFault>> = {
  'not-a-bundle': 'not-known',
  newer: 'newer',
  damaged: 'damaged',
  'too-big': 'too-big',
  sealed: 'sealed',
};

/** Isnad's own bundle: all of it or nothing. */
export function fromBundle(bytes: Uint8Array): ImportResult {
  const bundle = readBundle(bytes);
  if (!bundle.ok) return refused(FAULTS[bundle.code] ?? 'damaged', bundle.at);
  return fromTables(bundle.value.tables, bundle.value.settings);
}

function fromTables(tables: BundleContent['tables'], settings: BundleContent['settings']): ImportResult {
  const { annotations, articles, entities, names, tags, searches, cues } = tables;
  if (annotations.length > LIMITS.records) return refused('too-big');
  const known = new Set(articles.map(({ pageKey }) => pageKey));
  const orphan = annotations.findIndex(({ pageKey }) => !known.has(pageKey));
  if (orphan !== -1) return refused('damaged', `annotations.ndjson:${orphan + 1}`);
  const unsafe = articles.findIndex((row) => !isSafePage(row));
  if (unsafe !== -1) return refused('damaged', `articles.ndjson:${unsafe + 1}`);
  return {
    ok: true,
    value: {
      format: 'bundle',
      read: annotations.length + names.length + tags.length + searches.length,
      problems: [],
      rows: { annotations, articles, entities, lists: { names, tags, searches, cues } },
      ...(settings ? { settings } : {}),
    },
  };
}
