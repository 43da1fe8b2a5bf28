import type { EntityType } from '../model/analysis';
import { CONLL_2003, toConll } from './conll';
import { documentSentences } from './document-sentences';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { toTextDocuments } from './text-documents';

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/**
 * The confirmed names as CoNLL-2003 with IOB2 labels: four columns, `-DOCSTART-` before each document. The format knows one
 * layer and no overlap: claims, notes and highlights are left out, and of names that overlap the longest counts.
 */
export function createConllWriter(): ExportWriter {
  return createGatheringWriter((rows) =>
    toTextDocuments(rows)
      .filter(({ spans }) => spans.some(({ layer }) => layer === 'name'))
      .map(({ text: raw, spans }) => {
        // Python, which reads most such files, takes controls for the end of a line or a column.
        const text = raw.replace(/(?!\n)\p{Cc}/gu, ' ');
        const names = spans.flatMap(({ start, end, label }) => {
          const type = TYPES[label];
          return type === undefined ? [] : [{ start, end, type }];
        });
        return `-DOCSTART- -X- _ O\n\n${toConll(text, names, documentSentences(text), CONLL_2003)}`;
      }),
  );
}
