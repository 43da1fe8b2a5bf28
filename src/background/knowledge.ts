/** What the reader taught on this device, as readings need it: names by site, and what became of each cue. */
import type { CueHistory } from '../core/attribution/cue-trust';
import type { CueRecord, ReaderName } from '../core/model/reader-lists';
import { textHash } from '../core/model/text-hash';
import type { TaughtName } from '../core/recognition/taught-names';
import { logBug } from '../messaging/log-bug';
import type { Store } from '../storage/rows';
import type { Stores } from '../storage/stores';

export interface Knowledge {
  readonly taught: readonly TaughtName[];
  readonly cueHistory: CueHistory;
  /** Differs whenever a reading could. */
  readonly hash: string;
}

/**
 * Follows the reader's lists. `onChange` is called after each change but not for what was there at first. A private
 * window knows what is on disk and what was taught in private; a store that fails teaches nothing.
 */
export function createKnowledge(
  stores: () => Promise<Stores>,
  onChange: () => void,
): (site: string | undefined, isPrivate: boolean) => Promise<Knowledge> {
  let lists: Promise<{ readonly main: FollowedLists; readonly private: FollowedLists }> | undefined;
  return async (site, isPrivate) => {
    lists ??= stores().then((opened) => ({
      main: followLists(opened.main, onChange),
      private: followLists(opened.private, onChange),
    }));
    const { main, private: inPrivate } = await lists;
    const parts = isPrivate ? [main, inPrivate] : [main];
    await Promise.all(parts.map((part) => part.ready));
    const names = parts.flatMap((part) => part.names());
    const taught = names.filter((name) => holdsFor(name, site)).map(toTaught);
    const cueHistory = Object.fromEntries(parts.flatMap((part) => part.cues()).map(toCounts));
    return { taught, cueHistory, hash: textHash(JSON.stringify([taught, cueHistory])) };
  };
}

interface FollowedLists {
  /** Resolves after the first look into the store. */
  readonly ready: Promise<void>;
  names(): readonly ReaderName[];
  cues(): readonly CueRecord[];
}

function followLists(store: Store, onChange: () => void): FollowedLists {
  let names: readonly ReaderName[] = [];
  let cues: readonly CueRecord[] = [];
  const ready = new Promise<void>((resolve) => {
    let isFirst = true;
    store.watch(
      async (rows) => ({ names: await rows.list('names'), cues: await rows.list('cues') }),
      (result) => {
        if (result.ok) ({ names, cues } = result.value);
        else logBug('lists', result.code);
        if (isFirst) resolve();
        else onChange();
        isFirst = false;
      },
    );
  });
  return { ready, names: () => names, cues: () => cues };
}

function holdsFor({ reach, deleted }: ReaderName, site: string | undefined): boolean {
  return deleted === undefined && (reach.kind === 'everywhere' || reach.site === site);
}

function toTaught({ verdict, type, label, aliases, entityId, watched }: ReaderName): TaughtName {
  return {
    verdict,
    type,
    spellings: [label, ...aliases],
    watched,
    ...(entityId === undefined ? {} : { group: entityId }),
  };
}

function toCounts({ id, accepted, rejected }: CueRecord) {
  return [id, { accepted, rejected }] as const;
}
