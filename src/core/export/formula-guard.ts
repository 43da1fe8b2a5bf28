/**
 * Spreadsheets run cells that begin with these as formulas (OWASP ASVS 1.2.10, and the full-width forms that
 * Excel takes for the same). The guard is an apostrophe in front; cells that already look guarded get one more,
 * so that taking one away always gives the text back.
 */
const RISKY = /^'*[=+\-@\t\r\n\0＝＋－＠]/;

export function guardCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** Takes the guard away again; every text survives `unguardCell(guardCell(text))`. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
}
