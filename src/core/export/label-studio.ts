import { articleIri } from './article-address';
import { createCodePoints } from './code-points';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { LABELS, type LabelledSpan, type TextDocument, toTextDocuments } from './text-documents';
import { toLine, toWellFormed } from './well-formed';
import { zipTexts } from './zip-writer';

/**
 * A zip with `tasks.json` to import and `labeling-config.xml` to paste into a new project of Label Studio. Offsets are code
 * points, as Label Studio counts since its front end's change 308; each region carries its words, so that a reader can check.
 */
export function createLabelStudioWriter(): ExportWriter {
  return createGatheringWriter((rows) =>
    zipTexts([
      ['labeling-config.xml', CONFIG],
      ['tasks.json', `${JSON.stringify(toTextDocuments(rows).map(toTask), undefined, 1)}\n`],
    ]),
  );
}

const COLOURS: Readonly<Record<string, string>> = {
  PER: '#a490f2',
  LOC: '#6aa84f',
  ORG: '#d78c91',
  SOURCED: '#305fe1',
  UNSOURCED: '#e91d15',
};

const CONFIG = `<View>
  <Header value="$title"/>
  <Labels name="label" toName="text">
${[...LABELS.name, ...LABELS.claim, ...LABELS.highlight]
  .map((label) => `    <Label value="${label}" background="${COLOURS[label] ?? '#888888'}"/>`)
  .join('\n')}
  </Labels>
  <Text name="text" value="$text"/>
  <TextArea name="note" toName="text" perRegion="true" editable="true"/>
</View>
`;

function toTask({ id, text, article, spans }: TextDocument) {
  const toPoints = createCodePoints(text);
  return {
    data: {
      text,
      title: toLine(article.title),
      url: articleIri(article),
      site: article.site,
      lang: article.lang,
      isnad: id,
    },
    annotations: [{ result: spans.flatMap((span) => toResults(span, text, toPoints)) }],
  };
}

function toResults(span: LabelledSpan, text: string, toPoints: (offset: number) => number) {
  const place = {
    start: toPoints(span.start),
    end: toPoints(span.end),
    text: text.slice(span.start, span.end),
  };
  const label = {
    id: span.id,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { ...place, labels: [span.label] },
  };
  if (span.note === '') return [label];
  const note = { ...place, text: [toWellFormed(span.note)] };
  return [label, { id: span.id, from_name: 'note', to_name: 'text', type: 'textarea', value: note }];
}
