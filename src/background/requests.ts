/** What surfaces may ask for, one function per request. Inputs are checked before they come here. */
import browser from 'webextension-polyfill';
import type { Annotation } from '../core/model/annotation';
import { failure, type Result, success } from '../core/model/result';
import type { AnnotationPatch, Target } from '../messaging/protocol';
import type { RequestHandlers, Sender } from '../messaging/rpc';
import { addAnnotation, editAnnotation, trashAnnotations } from '../storage/annotations';
import { exportRows } from '../storage/export-rows';
import type { Store } from '../storage/rows';
import type { StoredSettings } from '../storage/settings';
import type { Stores } from '../storage/stores';
import { redoLast, undoLast } from '../storage/undo';
import { annotateMany } from './annotate-many';
import { applyPatch } from './apply-patch';
import { draftAnnotation } from './draft-annotation';
import { createLibraryHandlers } from './library-requests';
import { moveEnd } from './move-end';
import type { PageSession } from './page-session';
import type { Pages } from './pages';
import { placeAnnotation, refusePlaces } from './place-again';
import type { PageReader } from './read-page';
import type { SearchViews } from './search-views';
import { isCard } from './senders';
import { grantedOrigins, sitesView, syncSites } from './site-access';
import { teach } from './teach';

export interface SettingsKeeper {
  get(): Promise<StoredSettings>;
  set(change: Partial<StoredSettings>): Promise<StoredSettings>;
}

export function createRequestHandlers(options: {
  readonly pages: Pages;
  readonly reader: PageReader;
  readonly stores: () => Promise<Stores>;
  readonly searchViews: SearchViews;
  readonly settings: SettingsKeeper;
  readonly now: () => string;
}): RequestHandlers {
  const { pages, reader, stores, settings, now } = options;

  /** The card speaks for the tab it stands in, whatever it says; other surfaces name theirs. */
  const tabOf = (sender: Sender, named: number | undefined): number | undefined =>
    isCard(sender) ? sender.tab?.id : (named ?? sender.tab?.id);

  /** Page key that the card is bound to; `undefined` for surfaces that may reach every page. */
  function boundPage(sender: Sender): string | undefined {
    if (!isCard(sender)) return undefined;
    return pages.get(sender.tab?.id ?? -1)?.read()?.record?.pageKey ?? '';
  }

  async function storeOfAnnotation(id: string): Promise<Result<Store>> {
    const { main, private: privateStore } = await stores();
    const inPrivate = await privateStore.read((rows) => rows.annotation(id));
    return success(inPrivate.ok && inPrivate.value ? privateStore : main);
  }

  /** Private if every open tab of that page is, so that undo in a private window reaches its own action. */
  async function storeOfUndo(tabId: number | undefined, pageKey: string | undefined): Promise<Store> {
    const { main, private: privateStore } = await stores();
    const session = tabId === undefined ? undefined : pages.get(tabId);
    if (session) return session.store;
    const open = [...pages.all()].filter(
      (one) => pageKey !== undefined && one.read()?.record?.pageKey === pageKey,
    );
    return open.length > 0 && open.every((one) => one.private) ? privateStore : main;
  }

  /** One after the other, so that a second key on the same claim finds what the first one made. */
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  async function annotate(
    session: PageSession,
    target: Target,
    patch: AnnotationPatch,
  ): Promise<Result<Annotation>> {
    const fresh = await session.readFresh();
    if (!fresh.ok) return fresh;
    const { article, analysis, placed, record } = fresh.value;
    if (!record) return failure('not_allowed');
    const at = now();
    const drafted = draftAnnotation(
      { text: article.text, blocks: article.blocks, analysis, placed },
      { target, patch, pageKey: record.pageKey, now: at, id: crypto.randomUUID() },
    );
    if (!drafted) return failure('not_found');
    return drafted.kind === 'new'
      ? addAnnotation(session.store, {
          article: record,
          annotation: drafted.annotation,
          aliases: drafted.aliases,
        })
      : editAnnotation(session.store, drafted.id, (old) => applyPatch(old, drafted.patch, at));
  }

  return {
    ...createLibraryHandlers({ stores, now }),

    async annotate({ tabId: named, target, patch }, sender) {
      const tabId = tabOf(sender, named);
      if (tabId === undefined) return failure('no_page');
      const revived = await reader.revive(tabId);
      return revived.ok ? inTurn(() => annotate(revived.value, target, patch)) : revived;
    },

    async editAnnotation({ id, patch }, sender) {
      const store = await storeOfAnnotation(id);
      if (!store.ok) return store;
      const bound = boundPage(sender);
      return editAnnotation(store.value, id, (old) =>
        bound === undefined || old.pageKey === bound ? applyPatch(old, patch, now()) : undefined,
      );
    },

    async moveEnd({ tabId: named, ...move }, sender) {
      const tabId = tabOf(sender, named);
      if (tabId === undefined) return failure('no_page');
      const revived = await reader.revive(tabId);
      return revived.ok ? inTurn(() => moveEnd(revived.value, { ...move, now: now() })) : revived;
    },

    async placeAnnotation({ tabId: named, ...here }, sender) {
      const tabId = tabOf(sender, named);
      if (tabId === undefined) return failure('no_page');
      const revived = await reader.revive(tabId);
      return revived.ok ? inTurn(() => placeAnnotation(revived.value, { ...here, now: now() })) : revived;
    },

    async refusePlaces({ tabId: named, id }, sender) {
      const tabId = tabOf(sender, named);
      if (tabId === undefined) return failure('no_page');
      const revived = await reader.revive(tabId);
      return revived.ok ? inTurn(() => refusePlaces(revived.value, { id, now: now() })) : revived;
    },

    async teach({ tabId: named, ...wish }, sender) {
      const tabId = tabOf(sender, named);
      if (tabId === undefined) return failure('no_page');
      const revived = await reader.revive(tabId);
      if (!revived.ok) return revived;
      const count = await inTurn(() => teach(revived.value, { ...wish, now: now() }));
      return count.ok ? success({ count: count.value }) : count;
    },

    async annotateMany({ tabId, targets, patch }) {
      const revived = await reader.revive(tabId);
      return revived.ok ? inTurn(() => annotateMany(revived.value, { targets, patch, now: now() })) : revived;
    },

    async deleteAnnotations({ ids }, sender) {
      const [first] = ids;
      const store = await storeOfAnnotation(first ?? '');
      if (!store.ok) return store;
      const pageKey = boundPage(sender);
      const count = await trashAnnotations(store.value, {
        ids,
        now: now(),
        ...(pageKey === undefined ? {} : { pageKey }),
      });
      return count.ok ? success({ count: count.value }) : count;
    },

    async undo({ pageKey, tabId }, sender) {
      const key = boundPage(sender) ?? pageKey;
      const store = await storeOfUndo(tabOf(sender, tabId), key);
      const action = await undoLast(store, { now: now(), ...(key === undefined ? {} : { pageKey: key }) });
      return action.ok ? success({ action: action.value }) : action;
    },

    async redo({ pageKey, tabId }, sender) {
      const key = boundPage(sender) ?? pageKey;
      const store = await storeOfUndo(tabOf(sender, tabId), key);
      const action = await redoLast(store, { now: now(), ...(key === undefined ? {} : { pageKey: key }) });
      return action.ok ? success({ action: action.value }) : action;
    },

    readPage: ({ tabId, anyway }) => reader.readPage(tabId, anyway),

    async jump({ tabId: named, target, card }, sender) {
      const revived = await reader.revive(tabOf(sender, named) ?? named);
      if (!revived.ok) return revived;
      revived.value.send({ type: 'jump', target, card });
      return success(true);
    },

    async setPageOn({ tabId, on }) {
      if (on) return reader.readPage(tabId, true);
      const session = pages.get(tabId);
      if (!session) return failure('no_page');
      session.send({ type: 'stop' });
      session.setState('off');
      return success(true);
    },

    async sitesChanged() {
      await syncSites();
      return success({ granted: await grantedOrigins() });
    },

    async removeSites({ origins }) {
      const removed = await browser.permissions.remove({ origins: [...origins] });
      await syncSites();
      // One site of all cannot be given back alone: the browser keeps it as long as it is covered by the rest.
      if ((await sitesView()).everywhere) return failure('every_site_allowed');
      return removed ? success(true) : failure('permission_refused');
    },

    foundIds: (input, sender) => options.searchViews.foundIds(input, sender.tab?.incognito === true),

    getSettings: async () => success(await settings.get()),

    async setSettings(change) {
      const changed = await settings.set(change);
      pages.redrawAll();
      return success(changed);
    },

    async openLibrary({ exportPage, private: isPrivate }) {
      const query = new URLSearchParams({
        ...(exportPage === undefined ? {} : { export: exportPage }),
        ...(isPrivate ? { private: '1' } : {}),
      }).toString();
      await browser.tabs.create({ url: browser.runtime.getURL(`library.html${query && `?${query}`}`) });
      return success(true);
    },

    async exportRows({ scope, cursor }, sender) {
      const { main, private: privateStore } = await stores();
      const wantsPrivate =
        sender.tab?.incognito === true || (scope.kind === 'page' && scope.private === true);
      return exportRows(wantsPrivate ? privateStore : main, scope, cursor);
    },

    async openPractice({ article, lang }, sender) {
      const { tab } = sender;
      if (tab?.id === undefined) return failure('no_page');
      return success(
        await pages.openPractice({ id: tab.id, private: tab.incognito === true }, article, lang),
      );
    },
  };
}
