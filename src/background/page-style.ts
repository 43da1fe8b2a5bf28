import browser from 'webextension-polyfill';

/** The two parts of `style/marks.css`: entity fills go in as the page's own CSS, claim lines as the reader's (F13). */
const AUTHOR_PART = '/* @author */';
const USER_PART = '/* @user */';

export interface MarkStyles {
  readonly author: string;
  readonly user: string;
}

/** Puts the names of one document into the style sheet's placeholders; one without a name is an error. */
export function substituteNames(css: string, names: Readonly<Record<string, string>>): MarkStyles {
  const filled = css.replace(/\$([a-z][a-z0-9-]*)/gi, (placeholder, key: string) => {
    const name = Object.hasOwn(names, key) ? names[key] : undefined;
    if (name === undefined) throw new Error(`no name for ${placeholder} in marks.css`);
    return name;
  });
  const author = filled.indexOf(AUTHOR_PART);
  const user = filled.indexOf(USER_PART);
  if (author === -1 || user === -1) throw new Error('marks.css lacks one of its two parts');
  const [first, second] = [Math.min(author, user), Math.max(author, user)];
  const parts = { [first]: filled.slice(first, second), [second]: filled.slice(second) };
  return { author: parts[author] ?? '', user: parts[user] ?? '' };
}

/** A printed page is the author's alone. */
const onScreen = (css: string) => `@media screen {\n${css}\n}`;

/** Inserts the marks' styles into the tab's top document; refuses names that are not plain letters. */
export function createPageStyle(load: () => Promise<string>) {
  let css: Promise<string> | undefined;
  return async (tabId: number, names: Readonly<Record<string, string>>): Promise<void> => {
    css ??= load();
    const styles = substituteNames(await css, names);
    const target = { tabId, frameIds: [0] };
    await browser.scripting.insertCSS({ target, css: onScreen(styles.author), origin: 'AUTHOR' });
    await browser.scripting.insertCSS({ target, css: onScreen(styles.user), origin: 'USER' });
  };
}

export async function loadMarksCss(): Promise<string> {
  const response = await fetch(browser.runtime.getURL('style/marks.css'));
  return response.text();
}
