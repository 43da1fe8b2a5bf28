import { escapeXml } from './well-formed';

/** For text and double-quoted attributes: what no document may hold is U+FFFD, so that a validator has nothing to say. */
export function escapeHtml(text: string): string {
  return escapeXml(text)
    .replace(/&#13;&#10;|&#13;/g, '\n')
    .replace(/&#(?:9|10);/g, (entity) => (entity === '&#9;' ? '\t' : '\n'))
    .replace(
      /[\u007f-\u009f\ufdd0-\ufdef]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu,
      '\ufffd',
    )
    .replace(/'/g, '&#39;');
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The language of a tag, without region and script, if it is one that there is. */
export function toHtmlLang(tag: string): string | undefined {
  const primary = /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase();
  return primary !== undefined && LANGUAGES.of(primary) !== undefined ? primary : undefined;
}
