/**
 * UIMA CAS for INCEpTION and other UIMA tools, as JSON (0.4) or XMI: a zip with one file for each document. Offsets are UTF-16
 * units, as Java counts. Sentences and tokens are given, so that the tool need not guess them.
 */
import type { Span } from '../model/span';
import { tokenize } from '../text/tokens';
import { CLAIM, JSON_TYPES, MARK, NAMED_ENTITY, SENTENCE, TOKEN, TYPE_SYSTEM_XML } from './cas-types';
import { documentSentences } from './document-sentences';
import { createGatheringWriter, type ExportWriter } from './export-writer';
import { type LabelledSpan, type TextDocument, toTextDocuments } from './text-documents';
import { escapeXml, toXmlText } from './well-formed';
import { zipTexts } from './zip-writer';

interface Structure extends Span {
  readonly type: string;
  readonly features: Readonly<Record<string, string>>;
}

const SOFA_ID = 1;
const DOCUMENT = 'uima.tcas.DocumentAnnotation';

export function createCasJsonWriter(): ExportWriter {
  return createGatheringWriter((rows) =>
    zipTexts(
      toTextDocuments(rows).map((document) => [`${document.id}.json`, toCasJson(toXmlDocument(document))]),
    ),
  );
}

export function createCasXmiWriter(): ExportWriter {
  return createGatheringWriter((rows) =>
    zipTexts([
      ['TypeSystem.xml', TYPE_SYSTEM_XML],
      ...toTextDocuments(rows).map((document): [string, string] => [
        `${document.id}.xmi`,
        toCasXmi(toXmlDocument(document)),
      ]),
    ]),
  );
}

/** JSON could say more than XML can; both say the same, since INCEpTION turns one into the other. */
function toXmlDocument(document: TextDocument): TextDocument {
  return { ...document, text: toXmlText(document.text) };
}

function toCasJson(document: TextDocument): string {
  const structures = structuresOf(document);
  const cas = {
    '%TYPES': JSON_TYPES,
    '%FEATURE_STRUCTURES': [
      {
        '%ID': SOFA_ID,
        '%TYPE': 'uima.cas.Sofa',
        sofaNum: 1,
        sofaID: '_InitialView',
        mimeType: 'text',
        sofaString: document.text,
      },
      ...structures.map(({ type, start, end, features }, index) => ({
        '%ID': SOFA_ID + 1 + index,
        '%TYPE': type,
        '@sofa': SOFA_ID,
        begin: start,
        end,
        ...features,
      })),
    ],
    '%VIEWS': {
      _InitialView: { '%SOFA': SOFA_ID, '%MEMBERS': structures.map((_, index) => SOFA_ID + 1 + index) },
    },
  };
  return `${JSON.stringify(cas, undefined, 1)}\n`;
}

function toCasXmi(document: TextDocument): string {
  const structures = structuresOf(document);
  const packages = [...new Set(structures.map(({ type }) => packageOf(type)))];
  const prefixes = new Map(packages.map((name, index) => [name, `p${index}`]));
  const attributes = (values: Readonly<Record<string, string | number>>) =>
    Object.entries(values)
      .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
      .join('');
  const elements = structures.map(({ type, start, end, features }, index) => {
    const name = `${prefixes.get(packageOf(type))}:${type.slice(type.lastIndexOf('.') + 1)}`;
    const values = { 'xmi:id': SOFA_ID + 1 + index, sofa: SOFA_ID, begin: start, end, ...features };
    return `  <${name}${attributes(values)}/>\n`;
  });
  const spaces = packages.map(
    (name) => ` xmlns:${prefixes.get(name)}="http:///${name.replaceAll('.', '/')}.ecore"`,
  );
  const sofa = {
    'xmi:id': SOFA_ID,
    sofaNum: 1,
    sofaID: '_InitialView',
    mimeType: 'text',
    sofaString: document.text,
  };
  const members = structures.map((_, index) => SOFA_ID + 1 + index).join(' ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore"${spaces.join('')} xmi:version="2.0">
  <cas:NULL xmi:id="0"/>
${elements.join('')}  <cas:Sofa${attributes(sofa)}/>
  <cas:View sofa="${SOFA_ID}" members="${members}"/>
</xmi:XMI>
`;
}

function packageOf(type: string): string {
  return type.slice(0, type.lastIndexOf('.'));
}

function structuresOf({ text, article, spans }: TextDocument): Structure[] {
  const whole = { start: 0, end: text.length };
  return [
    { type: DOCUMENT, ...whole, features: { language: article.lang || 'x-unspecified' } },
    ...documentSentences(text).map(({ start, end }) => ({ type: SENTENCE, start, end, features: {} })),
    ...tokenize(text)
      .filter(({ kind }) => kind !== 'newline')
      .map(({ start, end }) => ({ type: TOKEN, start, end, features: {} })),
    ...spans.map(({ start, end, ...span }) => ({ ...toLayer(span), start, end })),
  ];
}

function toLayer(span: Omit<LabelledSpan, 'start' | 'end'>): Pick<Structure, 'type' | 'features'> {
  const note: Record<string, string> = span.note === '' ? {} : { note: toXmlText(span.note) };
  if (span.layer === 'name') {
    const identifier = span.wikidata && `http://www.wikidata.org/entity/${span.wikidata}`;
    return { type: NAMED_ENTITY, features: { value: span.label, ...(identifier && { identifier }) } };
  }
  if (span.layer === 'highlight') return { type: MARK, features: note };
  return {
    type: CLAIM,
    features: {
      state: span.label,
      ...(span.sourceKind && { sourceKind: span.sourceKind }),
      ...(span.source && { source: toXmlText(span.source) }),
      ...note,
    },
  };
}
