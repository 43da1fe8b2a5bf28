/** Our own articles: headers `# key: value`, a blank line, then text in which `[name](P)` marks a name; P, L or O. */
import type { EntityType } from '../core/model/analysis';
import type { LabelledSpan, LabelledText } from './labelled-text';

export interface MarkedArticle extends LabelledText {
  readonly headers: ReadonlyMap<string, string>;
}

const TYPES: Readonly<Record<string, EntityType>> = { P: 'person', L: 'place', O: 'organisation' };

const HEADER = /^# ([a-z-]+): *(.*)$/;
const MARK = /\[([^\][]+)\]\(([PLO])\)/g;

/** Throws on a bracket that is no mark: a slip in the data must not become a label. */
export function parseMarkedArticle(file: string): MarkedArticle {
  const lines = file.replaceAll('\r\n', '\n').split('\n');
  const headers = new Map<string, string>();
  let first = 0;
  for (; first < lines.length; first++) {
    const header = HEADER.exec(lines[first] ?? '');
    if (header === null) break;
    headers.set(header[1] ?? '', header[2] ?? '');
  }
  const body = lines.slice(first).join('\n').trim();
  const spans: LabelledSpan[] = [];
  let text = '';
  let from = 0;
  for (const mark of body.matchAll(MARK)) {
    const [whole, name = '', letter = ''] = mark;
    text += body.slice(from, mark.index);
    const type = TYPES[letter];
    if (type !== undefined) spans.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = mark.index + whole.length;
  }
  text += body.slice(from);
  const stray = /\[|\]\(/.exec(text);
  if (stray !== null)
    throw new Error(`stray bracket: ${text.slice(Math.max(0, stray.index - 30), stray.index + 30)}`);
  return { headers, text, spans };
}
