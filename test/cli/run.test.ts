import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

const ARABIC =
  'سد وادي النخيل يبدأ العمل\n\nقال المهندس كريم الراوي، مدير المشروع، إن السد سيبدأ العمل في الربيع.\nوتقع القرية قرب دمشق.\n';
const PAGE = `<!doctype html><html lang="en"><head><title>Bridge closes - The Post</title></head><body><nav><a href="/">Home</a></nav>
<article><h1>Bridge closes</h1><p>The old bridge in London will close on Monday, said Jane Smith, who leads the council.</p>
<p>Traffic will be sent over the new bridge until the repair is done, according to the council.</p></article></body></html>`;

/** Windows-1256 for what the test needs of it. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const codes = new Map(
    Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]),
  );
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 0x3f);
}

function isnad(argv: readonly string[], files: Record<string, string | Uint8Array>, isTerminal = false) {
  let out = '';
  let errors = '';
  const status = run(argv, {
    read(file) {
      const content = files[file];
      if (content === undefined) throw Object.assign(new Error(`ENOENT: ${file}`), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
    write: (text) => (out += text),
    complain: (text) => (errors += text),
    isTerminal,
  });
  return {
    out,
    errors,
    status,
    lines: out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line),
  };
}

interface Span {
  start: number;
  end: number;
}

interface Line {
  file: string;
  lang: string;
  title: string | null;
  text: string;
  mentions: (Span & { text: string; entity: number })[];
  entities: { mentions: number[] }[];
  claims: (Span & {
    suggestion: string | null;
    confidence: number | null;
    attributions: { cue: Span | null; source: Span | null; content: Span[]; via: Span[] }[];
  })[];
  version: number;
}

const parsed = (line: string | undefined) => JSON.parse(line ?? '') as Line;

describe('isnad read: JSON lines', () => {
  it('has exactly the fields of the format, with null for what is not there', () => {
    const { lines, status } = isnad(['read', 'a.txt'], { 'a.txt': ARABIC });
    expect(status).toBe(0);
    const object = parsed(lines[0]);
    expect(Object.keys(object)).toEqual([
      'file',
      'lang',
      'title',
      'text',
      'mentions',
      'entities',
      'claims',
      'version',
    ]);
    expect([object.file, object.lang, object.version]).toEqual(['a.txt', 'ar', 1]);
    expect(object.text).toBe(ARABIC);
    for (const mention of object.mentions) {
      expect(Object.keys(mention)).toEqual(['start', 'end', 'text', 'type', 'entity']);
      expect(mention.text).toBe(ARABIC.slice(mention.start, mention.end));
      expect(object.entities[mention.entity]?.mentions).toContain(object.mentions.indexOf(mention));
    }
    expect(object.mentions.length).toBeGreaterThan(0);
    expect(object.claims.length).toBeGreaterThan(0);
    for (const claim of object.claims) {
      expect(Object.keys(claim)).toEqual([
        'start',
        'end',
        'role',
        'suggestion',
        'confidence',
        'attributions',
      ]);
      expect([null, 'sourced', 'unsourced']).toContain(claim.suggestion);
      expect(claim.confidence === null).toBe(claim.suggestion === null);
      for (const attribution of claim.attributions) {
        expect(Object.keys(attribution)).toEqual([
          'cue',
          'source',
          'content',
          'via',
          'kind',
          'naming',
          'directness',
          'distance',
        ]);
        for (const span of [
          attribution.cue,
          attribution.source,
          ...attribution.content,
          ...attribution.via,
        ]) {
          if (span !== null) expect(Object.keys(span)).toEqual(['start', 'end']);
        }
      }
    }
  });

  it.each([
    ['byte order mark, carriage returns and tabs', '\ufeffأول سطر\r\n\r\n\tثان\r\n'],
    ['an emoji before a name', '😀 زار كريم الراوي دمشق\n'],
    ['nothing', ''],
    ['angle brackets that are no page', 'a < b\nc > d\n'],
  ])('leaves plain text unchanged: %s', (_name, text) => {
    expect(parsed(isnad(['read', 'a.txt'], { 'a.txt': text }).lines[0]).text).toBe(text);
  });

  it.each([
    ['by its name', 'a.html', PAGE],
    ['by its content', 'saved', `\n<!-- saved -->\n${PAGE}`],
    ['by a first tag', 'saved', PAGE.replace(/^<!doctype html>/, '')],
    ['gzipped', 'a.html.gz', gzipSync(PAGE)],
    ['with a byte order mark', 'saved', `\ufeff${PAGE}`],
  ])('reads a page %s', (_name, file, content) => {
    const object = parsed(isnad(['read', file], { [file]: content }).lines[0]);
    expect(object.title).toBe('Bridge closes');
    expect(object.text.startsWith('Home\nBridge closes\nThe old bridge')).toBe(true);
    expect(object.claims.every((claim) => claim.start >= 5)).toBe(true);
  });

  it('reads a page in the encoding that it declares', () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>سد النخيل</title></head><body><p>قال الوزير إن السد جديد.</p></body></html>';
    const object = parsed(isnad(['read', 'a.htm'], { 'a.htm': windows1256(html) }).lines[0]);
    expect([object.title, object.text]).toEqual(['سد النخيل', 'قال الوزير إن السد جديد.']);
  });

  it('takes the language that it is told', () => {
    expect(parsed(isnad(['read', 'a.txt', '--lang', 'en'], { 'a.txt': ARABIC }).lines[0]).lang).toBe('en');
  });

  it('reads standard input', () => {
    expect(parsed(isnad(['read', '-'], { '-': 'سطر' }).lines[0]).file).toBe('-');
  });
});

describe('isnad read: what goes wrong', () => {
  it('says one line for each file that cannot be read, and reads the rest', () => {
    const { lines, errors, status } = isnad(['read', 'none.txt', 'bad.txt', 'cut.gz', 'binary', 'a.txt'], {
      'bad.txt': Uint8Array.of(0xd8, 0x20, 0xff),
      'cut.gz': gzipSync(ARABIC).subarray(0, 30),
      binary: Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0),
      'a.txt': ARABIC,
    });
    expect(lines.map((line) => parsed(line).file)).toEqual(['a.txt']);
    expect(
      errors
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':')[1]?.trim()),
    ).toEqual(['none.txt', 'bad.txt', 'cut.gz', 'binary']);
    expect(status).toBe(1);
  });

  it.each([
    ['no command', []],
    ['an unknown command', ['write', 'a.txt']],
    ['no file', ['read']],
    ['an unknown option', ['read', 'a.txt', '--loud']],
    ['an unknown format', ['read', 'a.txt', '--format', 'xml']],
    ['an unknown language', ['read', 'a.txt', '--lang', 'tlh']],
    ['a missing value', ['read', 'a.txt', '--lang']],
  ])('refuses %s', (_name, argv) => {
    const { out, errors, status } = isnad(argv, { 'a.txt': ARABIC });
    expect([out, status]).toEqual(['', 2]);
    expect(errors).toMatch(/^isnad: .+\nTry: isnad --help\n$/);
  });

  it('explains itself when asked', () => {
    const { out, status } = isnad(['--help'], {});
    expect(status).toBe(0);
    expect(out).toContain('isnad read FILE');
  });
});

describe('isnad read: other formats', () => {
  it('writes CoNLL that ordinary readers take: two columns, known labels, no I without B', () => {
    const { out } = isnad(['read', 'a.txt', 'b.html', '--format', 'conll'], {
      'a.txt': ARABIC,
      'b.html': PAGE,
    });
    expect(out.split('\n').filter((line) => line === '-DOCSTART-\tO')).toHaveLength(2);
    let last = 'O';
    for (const line of out.split('\n')) {
      if (line === '') {
        last = 'O';
        continue;
      }
      const [token, label, ...rest] = line.split('\t');
      expect([token === '', rest.length]).toEqual([false, 0]);
      expect(label).toMatch(/^(?:O|[BI]-(?:PER|LOC|ORG))$/);
      if (label?.startsWith('I-')) expect([label.replace('I', 'B'), label]).toContain(last);
      last = label ?? '';
    }
    expect(out).toContain('كريم\tB-PER\nالراوي\tI-PER');
    expect(out).not.toMatch(/^Home\t/m);
  });

  it('writes a table, with isolates in a terminal only', () => {
    const files = { 'a.txt': ARABIC };
    const plain = isnad(['read', 'a.txt', '--format', 'table'], files).out;
    const terminal = isnad(['read', 'a.txt', '--format', 'table'], files, true).out;
    for (const word of ['people', 'places', 'organisations', 'claims', 'sourced', 'unsourced'])
      expect(plain).toContain(word);
    expect(plain).toMatch(/1 {2}كريم الراوي/);
    expect(plain).not.toContain('\u2068');
    expect(terminal).toContain('\u2068كريم الراوي\u2069');
  });
});
