import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * In Chrome a form answers `form.parentNode` with its field of that name, in our isolated world too. What reads the
 * page takes its getters from prototypes (`src/dom/nodes.ts`). Writing to our own elements is no reading.
 */
const READ =
  /(?:\?)?\.(parentNode|parentElement|childNodes|children|firstChild|lastChild|nextSibling|previousSibling|firstElementChild|lastElementChild|nextElementSibling|previousElementSibling|childElementCount|textContent|innerText|innerHTML|outerHTML|tagName|nodeName|localName|nodeType|nodeValue|attributes|ownerDocument|isConnected|shadowRoot|assignedSlot|className)\b(?!\s*=[^=])/;
const CALL =
  /(?:\?)?\.(getAttribute|hasAttribute|hasAttributes|getAttributeNames|compareDocumentPosition|getRootNode|cloneNode|closest|matches|hasChildNodes)\(/;

const EXEMPT = new Set(['src/dom/nodes.ts']);
/** Names of elements that we made ourselves. */
const OURS = /\b(?:host|frame|iframe|sheet)\??\.\w+/g;

function below(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? below(path) : path.endsWith('.ts') ? [path] : [];
  });
}

function bareAccess(file: string): string[] {
  const code = readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/\/\/.*$/gm, '');
  return code.split('\n').flatMap((line, index) => {
    const pages = line.replace(OURS, '');
    const found = READ.exec(pages) ?? CALL.exec(pages);
    return found === null ? [] : [`${file}:${index + 1} .${found[1]}`];
  });
}

describe('reading the page', () => {
  it('goes through getters taken from prototypes', () => {
    const files = [...below('src/dom'), ...below('src/content')].filter((file) => !EXEMPT.has(file));
    expect(files.length).toBeGreaterThan(20);
    expect(files.flatMap(bareAccess)).toEqual([]);
  });
});
