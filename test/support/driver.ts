/** What the end-to-end suite and `npm start` may ask of a browser; one implementation per browser. */

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly executable: string;
  readonly headless: boolean;
  /** Window size in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Language of the browser's own interface, and so of ours; its language pack has to be installed. */
  readonly language?: string;
  /** Folder to use as the profile, kept when the browser stops; else a fresh one that is deleted. */
  readonly profile?: string;
  /** Lets the extension run in private windows. */
  readonly inPrivate?: boolean;
  /** Firefox preferences to set in the fresh profile. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface Scope {
  /** Runs a self-contained function in the document's own world and returns its (awaited, JSON) result. */
  evaluate<R>(script: () => R | Promise<R>): Promise<R>;
  evaluate<R, A>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

export interface Frame extends Scope {
  /** A real click in the middle of the first element that `selector` finds in the frame. */
  click(selector: string): Promise<void>;
}

export interface Media {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
}

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Page extends Scope {
  readonly url: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** A real click of the primary button, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** Presses at one point, moves, releases at another: selects text. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  /** A real key press: one character, or `Escape`, `Enter`, `Tab`, `ArrowDown`, …; `Control+z` style chords. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  emulate(media: Media): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Runs a classic script's source in the document's own world, past its content policy. */
  inject(source: string): Promise<void>;
  /** Does something that saves a file, and returns what was saved. */
  download(action: () => Promise<void>): Promise<Download>;
  /** The document of a frame whose address contains `part`, wherever it hides; undefined while there is none. */
  frame(part: string): Promise<Frame | undefined>;
}

export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Origin of the extension's pages, without a slash at the end. */
  readonly origin: string;
  open(url: string): Promise<Page>;
  /** Opens a page in a private window; the extension has to be launched with `inPrivate`. */
  openPrivate(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab, without changing which tab is active if `background` is set. */
  openExtension(path: string, options?: { background?: boolean }): Promise<Page>;
  /** A real press of the toolbar button on this page: grants activeTab and opens the popup. */
  clickAction(page: Page): Promise<void>;
  /** Closes the popup that `clickAction` opened. */
  closePopup(): Promise<void>;
  /** Runs a keyboard command of the manifest as if its keys were pressed on this page. */
  command(name: string, page: Page): Promise<void>;
  /** Grants origins, as the reader does in the permission prompt. */
  grant(origins: readonly string[]): Promise<void>;
  /** The next permission prompt for these origins will be answered with yes; headless there is none to click. */
  willAllow(origins: readonly string[]): Promise<void>;
  revoke(origins: readonly string[]): Promise<void>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  reloadExtension(): Promise<void>;
  /** Manifest, install and run-time errors of the extension, and page errors, so far. */
  errors(): Promise<string[]>;
  /** Settles when the reader has closed the browser. */
  readonly closed: Promise<void>;
  stop(): Promise<void>;
}

/** Waits until `probe` gives something other than undefined and false. Throws with `what` after the time given. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
    } catch (error) {
      // A document that is being replaced refuses scripts: that is one more "not yet", kept for the report.
      last = error;
    }
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for: ${what}`, { cause: last });
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
