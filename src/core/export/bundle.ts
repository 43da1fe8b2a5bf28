import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type BundleManifest,
  canonicalJson,
  MANIFEST,
  SETTINGS,
} from './bundle-format';
import type { ExportFacts, ExportRows } from './export-data';
import type { ExportWriter } from './export-writer';
import { createSha256 } from './sha-256';
import { createZipWriter, type ZipWriter } from './zip-writer';

/** Rows of the small tables, by id: one that comes again replaces the one before. */
type Kept = Map<string, unknown>;

const SMALL_TABLES = ['articles', 'entities', 'names', 'tags', 'searches', 'cues'] as const;

/**
 * The lossless bundle: a zip of NDJSON. Annotations are written as they come and not kept; what comes again in later
 * chunks (articles, entities, the reader's lists) is kept and written once at the end, the manifest last of all. The
 * same rows in the same order give the same bytes.
 */
export function createBundleWriter({ created, appVersion }: ExportFacts): ExportWriter {
  const zip = createZipWriter();
  const sha256: Record<string, string> = {};
  const counts: Record<string, number> = {};
  const kept = Object.fromEntries(SMALL_TABLES.map((table): [string, Kept] => [table, new Map()]));
  let settings: ExportRows['settings'];
  const annotations = beginHashed(zip, 'annotations.ndjson');
  counts.annotations = 0;

  const keep = (table: (typeof SMALL_TABLES)[number], id: string, row: unknown) => kept[table]?.set(id, row);

  return {
    write(rows) {
      annotations.lines(rows.annotations);
      counts.annotations = (counts.annotations ?? 0) + rows.annotations.length;
      for (const row of rows.articles) keep('articles', row.pageKey, row);
      for (const row of rows.entities) keep('entities', row.id, row);
      for (const row of rows.lists?.names ?? []) keep('names', row.id, row);
      for (const row of rows.lists?.tags ?? []) keep('tags', row.id, row);
      for (const row of rows.lists?.searches ?? []) keep('searches', row.id, row);
      for (const row of rows.lists?.cues ?? []) keep('cues', row.id, row);
      settings = rows.settings ?? settings;
      return zip.take();
    },
    end() {
      sha256['annotations.ndjson'] = annotations.end();
      for (const table of SMALL_TABLES) {
        const rows = [...(kept[table]?.values() ?? [])];
        const file = beginHashed(zip, `${table}.ndjson`);
        file.lines(rows);
        counts[table] = rows.length;
        sha256[`${table}.ndjson`] = file.end();
      }
      if (settings !== undefined) {
        const file = beginHashed(zip, SETTINGS);
        file.lines([settings]);
        sha256[SETTINGS] = file.end();
      }
      const manifest: BundleManifest = {
        format: BUNDLE_FORMAT,
        version: BUNDLE_VERSION,
        created,
        generator: { name: 'Isnad', version: appVersion },
        counts,
        sha256,
      };
      const file = beginHashed(zip, MANIFEST);
      file.lines([manifest]);
      file.end();
      zip.end();
      return zip.take();
    },
  };
}

/** A file of the zip with its hash; each line is one value, canonical, ended by a newline. */
function beginHashed(zip: ZipWriter, name: string) {
  const file = zip.begin(name);
  const hash = createSha256();
  const encoder = new TextEncoder();
  return {
    lines(values: readonly unknown[]) {
      const bytes = encoder.encode(values.map((value) => `${canonicalJson(value)}\n`).join(''));
      hash.update(bytes);
      file.push(bytes);
    },
    /** Ends the file and gives its hash. */
    end() {
      file.end();
      return hash.hex();
    },
  };
}
