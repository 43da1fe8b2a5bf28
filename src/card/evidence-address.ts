/** As long as the background takes one. */
const LONGEST = 8192;

/**
 * What the reader typed as the address of a page of the web, completed by `https://` where that is missing;
 * `undefined` for anything else. No user name or password: a link is shown to others.
 */
export function toEvidenceAddress(typed: string): string | undefined {
  const text = typed.trim();
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || complete.length > LONGEST || !URL.canParse(complete))
    return undefined;
  const url = new URL(complete);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
  return isWeb && isHost && url.username === '' && url.password === '' ? url.href : undefined;
}
