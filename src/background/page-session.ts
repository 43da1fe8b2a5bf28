/**
 * One article on screen in one tab: what was read, where the reader's annotations stand in it, and the line to
 * the page. It lives in memory and dies with the worker; the page then opens its port again and says the same.
 */
import type { Analysis } from '../core/model/analysis';
import type { Annotation, ArticleRecord } from '../core/model/annotation';
import type { Article, PageFacts } from '../core/model/article';
import type { ReaderTag } from '../core/model/reader-lists';
import { type ErrorCode, failure, type Result, success } from '../core/model/result';
import type { PageState, PaintTrouble, Reading, Settings, Target, ToPage } from '../messaging/protocol';
import type { Store } from '../storage/rows';
import { composeReading } from './compose-reading';
import { createPlacer, type PlacedAnnotation, type Placer } from './place-annotations';
import { createPlacementKeeper } from './placement-keeper';
import { createRest } from './rest';

/** What has been read. */
export interface ReadArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly record: ArticleRecord | undefined;
  readonly placed: readonly PlacedAnnotation[];
}

export interface PageSession {
  readonly tabId: number;
  readonly private: boolean;
  readonly store: Store;
  state(): { readonly state: PageState; readonly error?: ErrorCode };
  /** Where the page is; known once it said what is on screen. */
  url(): string | undefined;
  facts(): PageFacts;
  read(): ReadArticle | undefined;
  /** The same with the annotations as they are stored at this moment, ahead of the next drawing. */
  readFresh(): Promise<Result<ReadArticle>>;
  canUndo(): boolean;
  focus(): Target | undefined;
  setFocus(target: Target | undefined): void;
  /** The first claim on screen, by its index. */
  at(): number | undefined;
  setAt(claim: number): void;
  /** The reader's own set of tags, without those in the trash, by label. */
  tagSet(): readonly ReaderTag[];
  paintTrouble(): PaintTrouble | undefined;
  setPaintTrouble(why: PaintTrouble | undefined): void;
  setState(state: PageState, error?: ErrorCode): void;
  /** There is no article any more: nothing is shown and nothing can be annotated. */
  clear(state: PageState, error?: ErrorCode): void;
  /** Shows this article from now on; resolves once the annotations are placed and the page has been told. */
  open(options: {
    readonly article: Article;
    readonly analysis: Analysis;
    readonly url: string;
    readonly record: ArticleRecord | undefined;
    readonly state: PageState;
  }): Promise<Reading>;
  /** Draws again, after a change of settings. */
  redraw(): void;
  send(message: ToPage): void;
  stop(): void;
}

export function createPageSession(options: {
  readonly tabId: number;
  readonly private: boolean;
  readonly store: Store;
  readonly send: (message: ToPage) => void;
  readonly settings: () => Settings;
  readonly now: () => string;
  readonly onChange: () => void;
}): PageSession {
  const { store, send, onChange } = options;
  let state: PageState = 'idle';
  let error: ErrorCode | undefined = store.trouble;
  let url: string | undefined;
  let facts: PageFacts = {};
  let read: ReadArticle | undefined;
  let place: Placer | undefined;
  let canUndo = false;
  let focus: Target | undefined;
  let at: number | undefined;
  let tagSet: readonly ReaderTag[] = [];
  let paintTrouble: PaintTrouble | undefined;
  let stopWatching = () => {};
  let drawnTypes: string | undefined;

  /** Sends a whole reading if the names' types changed, else only what follows from annotations. */
  function draw(): Reading | undefined {
    if (!read) return undefined;
    const reading = composeReading(read.analysis, read.placed, options.settings());
    const types = reading.mentions.map((mention) => mention.type).join();
    if (drawnTypes === types) {
      const { placed, claims, hidden } = reading;
      send({ type: 'annotations', placed, claims, hidden });
    } else send({ type: 'reading', reading });
    drawnTypes = types;
    return reading;
  }

  return {
    tabId: options.tabId,
    private: options.private,
    store,
    state: () => ({ state, ...(error === undefined ? {} : { error }) }),
    url: () => url,
    facts: () => facts,
    read: () => read,
    async readFresh() {
      const [current, placeHere] = [read, place];
      if (!current || !placeHere) return failure('no_page');
      const { record } = current;
      if (!record) return success(current);
      const rows = await store.read((all) => all.annotationsOf(record.pageKey));
      return rows.ok ? success({ ...current, placed: await placeHere(live(rows.value)) }) : rows;
    },
    canUndo: () => canUndo,
    focus: () => focus,
    setFocus(target) {
      focus = target;
      onChange();
    },
    at: () => at,
    setAt(claim) {
      if (at === claim) return;
      at = claim;
      onChange();
    },
    tagSet: () => tagSet,
    paintTrouble: () => paintTrouble,
    setPaintTrouble(why) {
      paintTrouble = why;
      onChange();
    },
    setState(next, nextError) {
      state = next;
      error = nextError ?? store.trouble;
      onChange();
    },
    clear(next, nextError) {
      stopWatching();
      stopWatching = () => {};
      read = undefined;
      place = undefined;
      url = undefined;
      facts = {};
      canUndo = false;
      focus = undefined;
      at = undefined;
      state = next;
      error = nextError ?? store.trouble;
      onChange();
    },
    open(next) {
      stopWatching();
      const { article, analysis, record } = next;
      const placeHere = createPlacer(article.text, createRest());
      place = placeHere;
      url = next.url;
      facts = article.facts;
      read = { article, analysis, record, placed: [] };
      drawnTypes = undefined;
      focus = undefined;
      at = undefined;
      let shown = 0;
      const keepPlacements =
        record && createPlacementKeeper({ store, textHash: record.textHash, now: options.now });
      return new Promise<Reading>((resolve, reject) => {
        const show = async (annotations: readonly Annotation[], failed: ErrorCode | undefined) => {
          shown += 1;
          const turn = shown;
          const placed = await placeHere(annotations);
          // Newer rows or another article came while these were looked up.
          if (turn !== shown || place !== placeHere) return;
          read = { article, analysis, record, placed };
          state = next.state;
          error = failed ?? store.trouble;
          const reading = draw();
          if (reading) resolve(reading);
          onChange();
          await keepPlacements?.(placed);
        };
        if (!record) {
          show([], undefined).catch(reject);
          return;
        }
        stopWatching = store.watch(
          async (rows) => ({
            annotations: await rows.annotationsOf(record.pageKey),
            last: await rows.lastChange(record.pageKey),
            tags: await rows.list('tags'),
          }),
          (result) => {
            if (result.ok) tagSet = toTagSet(result.value.tags);
            canUndo = result.ok && result.value.last !== undefined;
            show(result.ok ? live(result.value.annotations) : [], result.ok ? undefined : result.code).catch(
              reject,
            );
          },
        );
      });
    },
    redraw: () => void draw(),
    send,
    stop() {
      stopWatching();
      stopWatching = () => {};
    },
  };
}

function toTagSet(rows: readonly ReaderTag[]): ReaderTag[] {
  const kept = rows.filter((one) => one.deleted === undefined);
  return kept.sort((a, b) => a.label.localeCompare(b.label));
}

function live(annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter((one) => one.deleted === undefined);
}
