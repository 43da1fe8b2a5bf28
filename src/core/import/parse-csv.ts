/** RFC 4180 and its looser kin: `,`, `;` or tab, any line end, a byte order mark, quotes where needed. */

export interface CsvLine {
  /** Line of the file that the record begins on, from 1. */
  readonly at: number;
  readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The records of a table, empty lines left out; `undefined` if a quote is opened and never closed. */
export function parseCsv(text: string): CsvLine[] | undefined {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const delimiter = findDelimiter(body);
  const lines: CsvLine[] = [];
  let cells: string[] = [];
  let line = 1;
  let at = 1;
  let from = 0;
  const endLine = () => {
    if (cells.length > 1 || cells[0] !== '') lines.push({ at, cells });
    cells = [];
  };
  while (from <= body.length) {
    const cell = readCell(body, from, delimiter);
    if (cell === undefined) return undefined;
    cells.push(cell.text);
    line += countLines(body, from, cell.end);
    const separator = body[cell.end];
    from = cell.end + 1;
    if (separator === delimiter) continue;
    if (separator === '\r' && body[from] === '\n') from += 1;
    endLine();
    if (separator === undefined) break;
    line += 1;
    at = line;
  }
  return lines;
}

/** One cell and where it ends: at the delimiter, the line's end, or the end of all. */
function readCell(body: string, from: number, delimiter: string): { text: string; end: number } | undefined {
  if (body[from] !== '"') {
    let end = from;
    while (end < body.length && body[end] !== delimiter && body[end] !== '\n' && body[end] !== '\r') end += 1;
    return { text: body.slice(from, end), end };
  }
  const pieces: string[] = [];
  let start = from + 1;
  for (;;) {
    const quote = body.indexOf('"', start);
    if (quote === -1) return undefined;
    pieces.push(body.slice(start, quote));
    if (body[quote + 1] === '"') {
      pieces.push('"');
      start = quote + 2;
      continue;
    }
    // What follows a closing quote up to the delimiter belongs to the cell, as spreadsheets take it.
    const rest = readCell(body, quote + 1, delimiter);
    if (rest === undefined || body[quote + 1] === '"') return undefined;
    return { text: pieces.join('') + rest.text, end: rest.end };
  }
}

/** The delimiter that the first line has most of, outside quotes. */
function findDelimiter(body: string): string {
  const head = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(body.slice(0, 20_000))?.[0] ?? '';
  const bare = head.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((one) => bare.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function countLines(body: string, from: number, to: number): number {
  let count = 0;
  for (let at = body.indexOf('\n', from); at !== -1 && at < to; at = body.indexOf('\n', at + 1)) count += 1;
  return count;
}
