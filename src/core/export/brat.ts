import { createCodePoints } from './code-points';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { LABELS, type LabelledSpan, type TextDocument, toTextDocuments } from './text-documents';
import { toLine } from './well-formed';
import { zipTexts } from './zip-writer';

/**
 * brat standoff: a zip with a `.txt` and a `.ann` for each document and the configuration of the collection. Offsets are code
 * points. What brat takes for the end of a line, but for the newline itself, is a space in the text, unit for unit.
 */
export function createBratWriter(): ExportWriter {
  return createGatheringWriter((rows) =>
    zipTexts([
      ['annotation.conf', ANNOTATION_CONF],
      ['visual.conf', VISUAL_CONF],
      ...toTextDocuments(rows).flatMap((document): [string, string][] => {
        const text = toBratText(document.text);
        return [
          [`${document.id}.txt`, text],
          [`${document.id}.ann`, toStandoff({ ...document, text })],
        ];
      }),
    ]),
  );
}

/** brat's names for our labels: it wants a letter first and shows them as they are. */
const NAMES: Readonly<Record<string, string>> = {
  PER: 'Person',
  LOC: 'Place',
  ORG: 'Organisation',
  SOURCED: 'Sourced',
  UNSOURCED: 'Unsourced',
  NOT_A_CLAIM: 'Not_a_claim',
  UNDECIDED: 'Undecided',
  HIGHLIGHT: 'Highlight',
};

const SOURCE_VALUES = 'person|organisation|official|document|outlet|social|unnamed|hearsay|own';

const ANNOTATION_CONF = `[entities]
${[...LABELS.name, ...LABELS.claim, ...LABELS.highlight].map((label) => NAMES[label]).join('\n')}

[relations]
<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
SourceKind Arg:Sourced, Value:${SOURCE_VALUES}
`;

const VISUAL_CONF = `[labels]
Not_a_claim | Not a claim

[drawing]
Person bgColor:#fae6ff
Place bgColor:#cbfd3a
Organisation bgColor:#d78c91
Sourced bgColor:#b9fef1
Unsourced bgColor:#ffb3ab
`;

// biome-ignore lint/suspicious/noControlCharactersInRegex: Python's line ends among them are what is looked for
const LINE_ENDS = /[\t\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001b\u001f\ufeff]/g;

function toBratText(text: string): string {
  return text.replace(LINE_ENDS, ' ').replace(CONTROLS, '\ufffd');
}

function toStandoff({ text, spans }: TextDocument): string {
  const toPoints = createCodePoints(text);
  const lines: string[] = [];
  let attributes = 0;
  let notes = 0;
  let references = 0;
  for (const [index, span] of spans.entries()) {
    const parts = fragments(text, span);
    if (parts.length === 0) continue;
    const id = `T${index + 1}`;
    const places = parts.map(({ start, end }) => `${toPoints(start)} ${toPoints(end)}`).join(';');
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`${id}\t${NAMES[span.label]} ${places}\t${words}`);
    if (span.label === 'SOURCED' && span.sourceKind !== undefined)
      lines.push(`A${++attributes}\tSourceKind ${id} ${span.sourceKind}`);
    if (span.wikidata !== undefined && span.name !== undefined)
      lines.push(`N${++references}\tReference ${id} Wikidata:${toLine(span.wikidata)}\t${toLine(span.name)}`);
    const note = toLine(span.note);
    if (note !== '') lines.push(`#${++notes}\tAnnotatorNotes ${id}\t${note}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A span in pieces without a newline and without spaces at their edges, as brat wants them. */
function fragments(text: string, { start, end }: LabelledSpan): { start: number; end: number }[] {
  return Array.from(text.slice(start, end).matchAll(/[^\s](?:[^\n]*[^\s])?/g), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
